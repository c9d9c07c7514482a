import type { OrganisationKind } from '../organisation.ts';

interface Rule {
  readonly kind: OrganisationKind;
  readonly pattern: RegExp;
}
const rule = (kind: OrganisationKind, pattern: RegExp): Rule => ({ kind, pattern });

/**
 * What a name's own words say of its kind, the surest first. A state's armed forces as a whole are an organ of
 * the state; a unit or an armed group is military.
 */
export const KIND_RULES: readonly Rule[] = [
  rule('government', /\b(?:armed|defen[cs]e|security|border) forces?$/i),
  rule('other', /\bhospital\b/i),
  rule(
    'intergovernmental',
    /^(?:association of southeast asian|pacific islands|mekong river|nile basin|conference of the parties|office of the high representative)\b|\b(?:interamericana|latinoamericano|centroamericano)\b/i,
  ),
  rule(
    'intergovernmental',
    /^committee (?:on the elimination|against torture|on the rights|on enforced|of ministers of the)\b/i,
  ),
  rule(
    'government',
    /^(?:standing|select|joint|public accounts) committee\b|\bcenters for disease|\brescue service\b/i,
  ),
  rule(
    'government',
    /^(?:bureau for|(?:joint )?task force (?:on|against))\b|^ministerio\b|^instituto nacional\b/i,
  ),
  rule('civil society', /\bchamber of (?:commerce|mines|industry|trade)\b/i),
  rule('media', /\bmedia corporation\b/i),
  rule('military', /\b(?:air|naval) force\b/i),
  rule('civil society', /\btrades? unions\b/i),
  rule(
    'government',
    /\b(?:city|county|town|borough|district|municipal|parish|regional) council$|\belectoral\b/i,
  ),
  rule(
    'government',
    /^(?:reserve|people['’]s) bank of\b|\b(?:state|provincial|local|federal|regional) government$/i,
  ),
  rule(
    'company',
    /\b(?:stock|securities|commodit(?:y|ies)|futures) exchange\b|^grupo\b|\bmotor$|\bproducts$/i,
  ),
  rule('sport', /\banti-?doping\b/i),
  rule(
    'religious',
    /^(?:sisters|brothers|missionaries|order|congregation|society) of (?:the )?(?:mercy|charity|jesus|holy|sacred|saint|st|our lady|christ)\b/i,
  ),
  rule(
    'intergovernmental',
    /^(?:andean|caribbean|east african|european (?:economic|political)|southern african(?: development)?|pacific|eurasian economic) (?:community|union)\b/i,
  ),
  rule('political', /\bparty\b|^(?:party|rally) (?:of|for)\b/i),
  rule(
    'company',
    /[ ,](?:inc|ltd|limited|plc|llc|corp|co|gmbh|ag|holdings?|group|pjsc|sa|nv|bv|company)\.?$/i,
  ),
  rule(
    'academic',
    /\b(?:universi(?:t\w+|da\w+)|college|polytechnic|school of|academy of (?:sciences?|arts)|max planck)\b/i,
  ),
  rule('government', /\b(?:ministry|ministries|attorney general|embassy|consulate|municipality|borough)\b/i),
  rule('intergovernmental', /^(?:u\.?n\.?|united nations|osce|eu|e\.u\.|european union|nato|who|icc)\b/i),
  rule(
    'intergovernmental',
    /\b(?:united nations|council of europe|of american states|african states|arab states|(?:speaking|member) states|international criminal|intergovernmental)\b/i,
  ),
  rule(
    'intergovernmental',
    /^european (?:commission|parliament|council|external|court|central|committee|bank|defen[cs]e|public|investment|medicines|space|food)\b/i,
  ),
  rule(
    'intergovernmental',
    /^(?:international (?:criminal|court|monetary|atomic|labou?r|maritime|civil aviation|organi[sz]ation|tribunal)|inter-?american|world (?:bank|health|trade|food|customs|meteorological|intellectual))\b/i,
  ),
  rule(
    'government',
    /^(?:state|federal|supreme|u\.?s\.?|house|senate|parliamentary)\b.*\b(?:committee|agency|authority|commission|office|bureau|service|council|administration|directorate|court|board)\b/i,
  ),
  rule(
    'government',
    /\bcentral bank\b|^(?:national |reserve )?bank of (?:england|japan|canada|israel|russia|italy|france|spain|greece|korea)$/i,
  ),
  rule('government', /\bprosecutor|\bprosecution service\b/i),
  rule(
    'military',
    /\b(?:brigades?|battalion|regiment|division|corps|militias?|squadron|fleet|forces|army|guards?)\b|\bfor the (?:liberation|emancipation)\b/i,
  ),
  rule(
    'religious',
    /\b(?:church(?:es)?|(?:arch)?diocese|patriarchate|synod|mosque|synagogue|bishops|muslims?|shia|sunni|islamic council)\b/i,
  ),
  rule(
    'sport',
    /\b(?:football|basketball|cricket|rugby|olympic|athletics?|hockey|tennis|hotspur|albion|rovers|borussia|f\.?c\.?)\b|\bfor sport$/i,
  ),
  rule(
    'civil society',
    /\b(?:trade(?:s)? union|(?:rail|maritime|transport|metal|steel|farm|auto)\w*.* workers|workers|teachers|nurses|journalists|lawyers|students)\b/i,
  ),
  rule(
    'political',
    /\b(?:democrats|socialists|liberals|patriots|republicans|independence|communists)\b|\b(?:democratic|socialist|liberal|popular|progressive|patriotic|republican) (?:front|alliance|union|movement|rally|coalition)\b/i,
  ),
  rule(
    'academic',
    /\b(?:institute|cent(?:re|er)) (?:of|for) (?:the )?(?:\w+ )?(?:science|geology|physics|studies|scholars|chemistry|history|strategic)\b/i,
  ),
  rule(
    'civil society',
    /\b(?:coordinating council|house of \w+(?: \w+)?|friendship|cultural|culture|women(?:'s)?|youth|mothers|veterans|diaspora|observatory|human rights (?:watch|house|first)|amnesty|transparency|society (?:of|for)|campaign|foundation|public union|refugees?|charit\w+|solidarity|without borders|volunteers?|red cross|red crescent|platform|association|watch|ethical treatment|save the)\b/i,
  ),
  rule(
    'civil society',
    /\b(?:centre|center|institute|committee|council|coalition|network|alliance|initiative) (?:for|to|against)\b/i,
  ),
  rule(
    'media',
    /\b(?:news|times|post|herald|tribune|gazette|guardian|telegraph|journal|broadcasting|television|tv|radio|press|presse|chronicle|zeitung|interfax|agence)\b/i,
  ),
  rule(
    'company',
    /\b(?:bank|airlines?|airways|motors|petroleum|oil|gas|energy|electric|pharmaceuticals?|technologies|industries|insurance|& co)\b/i,
  ),
  rule(
    'government',
    /^(?:national|royal|central|public|general|special|independent|equal|organi[sz]ed)\b.*\b(?:committee|agency|authority|commission|office|bureau|service|council|administration|directorate|court|board|statistics|archives?|standards)\b/i,
  ),
  rule('academic', /\b(?:institute|research|studies|museum|library|laboratory)\b/i),
  rule(
    'government',
    /^(?:office|department|directorate(?:-general)?|bureau|agency|commission|service|court|centers?|administration|general directorate) (?:of|for|on)\b/i,
  ),
  rule(
    'intergovernmental',
    /^(?:international|european|world|african|arab|asian|pan-\w+)\b.*\b(?:agency|organi[sz]ation|commission|court|bank|union|service|tribunal)\b/i,
  ),
  rule(
    'government',
    /\b(?:police|customs|statistics|investigative committee|commission|administration|authority|agency|bureau)\b/i,
  ),
];

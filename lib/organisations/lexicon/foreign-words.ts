import { words } from './words.ts';

/** Small words between the capitals of names in Romance, Slavic, Germanic, Malay and Swahili. */
const LINKS = new Set(
  words(`de del della delle dei degli di da do dos das du des la las los le les el lo al il e y et i para por pour per em
    en na no a o au aux sur contre contra und für der die den von van voor och og za dan untuk bin binti ya cha wa na
    ve`),
);

/** Head nouns that stand first in such a name: "Instituto Nacional de …", "Chama cha …". */
const HEADS = new Set(
  words(`ministerio ministério ministère ministero kementerian defensoría fiscalía procuraduría procuradoria
    partido parti partai partit partito stranka movimiento movimento mouvement frente fuerza alianza aliança
    fundación fundação fondation fondazione asociación associação associazione sindicato syndicat yayasan colectivo
    coordinadora federación federação fédération confederación confederação confédération empresa sociedad société
    compañía companhia compagnie banco banque universidad universidade universitas universiti université università
    instituto institut istituto facultad faculdade faculté comisión comissão comité comitê consejo conselho conseil
    agencia agência agenzia organización organização centro cámara câmara chambre cour rede
    réseau unión união observatorio observatório observatoire academia académie escuela escola école corporación
    superintendencia secretaría dirección direção ejército chama cooperativa`),
);

export const isForeignLink = (lowerWord: string): boolean => LINKS.has(lowerWord);
export const isForeignHead = (lowerWord: string): boolean => HEADS.has(lowerWord);

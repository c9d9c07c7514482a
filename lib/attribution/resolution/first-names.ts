const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First names that are given to women nearly everywhere; names given to both are in neither list. */
export const WOMENS_NAMES = names(`
  mary anna anne ann annie ana anita amanda amy alice alison amelia angela angelina annette antonia agnes ada adele
  aisha aishah ayesha alina alyssa amina aminata andrea anastasia barbara beatrice becky bella bernadette beth bethany
  betty brenda bridget bianca camilla carla carmen carol caroline catherine cathy cecilia charlotte cheryl chloe
  christina christine claire clara claudia cynthia daisy dana daniela danielle debbie deborah denise diana diane dolores
  donna doris dorothy edith eileen elaine eleanor elena elif elisabeth elizabeth ella ellen elsa emily emma erica erin
  esther ethel eva eve evelyn fatima fatma fiona florence frances francesca freya gabriela gail georgina gina gloria
  grace greta gulnara hannah harriet heather heidi helen helena hilary hilda ida ines ingrid irene irina iris isabel
  isabella ivanka jacqueline jane janet janice jasmine jean jennifer jenny jessica joan joanna josephine joyce judith
  judy julia julie juliet karen kate katherine kathleen kathryn kathy katie katrina kelly kimberly kirsten kristina
  lara latifa laura lauren leah leila leyla lena lilian lily linda lisa liz lola lorraine louise lucia lucy lydia lynn
  madeleine maggie mara margaret maria marie marianne marina marjorie marta martha mariam maya megan melanie melissa
  mia michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma ngozi
  olga olivia pamela patricia paula pauline penelope penny petra phoebe phyllis polly priya rachel rebecca regina
  renee rita roberta rosa rose rosemary ruth sabina sabrina sally samantha sandra sara sarah selma shannon sharon
  sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan suzanne svetlana sylvia tamara
  tania tanya tara tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria viola
  virginia vivian wendy winnie yasmin yvonne zainab zara zeynep zoe aroha mele sina litia adaeze chiamaka folake
  funmi wanjiru achieng nomvula thandi lindiwe sunita anjali deepika kavita lakshmi meera neha pooja rekha shreya
  nino ketevan aysel nigar gunel aynur sevinj lala mei ling yuki sakura haruka ji-woo katarzyna agnieszka zofia
  ludmila oksana yulia ekaterina ioana siobhan niamh aoife sinead
`);

export const MENS_NAMES = names(`
  aaron abdul abdullah abel abraham adam adrian ahmad ahmed alan albert alejandro alexander alfred ali alistair
  alvin amir anders andre andrei andrew andy angus anthony antonio anton arnold arthur artur austin barry ben
  benjamin bernard bill billy bob boris bradley brandon brendan brian bruce bruno bryan carl carlos cedric charles
  chris christian christopher clarence clive colin craig cyril daniel darren dave david dean dennis derek diego
  dimitri dmitri dominic donald douglas duncan dylan earl edgar eduardo edward edwin elias elijah emmanuel enrique
  eric ernest ethan eugene evan farid felix fernando francis francisco frank fred frederick gareth gary gavin geoffrey
  george gerald gerard giovanni glenn gordon graham greg gregory guillaume gustavo guy hamid hans harold harry hasan
  hassan henry herbert howard hugh hugo husain hussein ian ibrahim igor ilham isaac ismail ivan jack jacob jake james
  jan jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan john johnny jonas jonathan jorge jose
  joseph joshua juan julian karim karl keith ken kenneth kevin khalid kurt kyle lars laurence lawrence leo leon leonard
  lewis liam lionel louis luca lucas luigi luis luke magnus malcolm manuel marc marcel marco marcus mario mark
  martin marvin matthew maurice max maxim mehmet michael miguel mike mikhail mohamed mohammad mohammed muhammad
  mustafa nathan nathaniel neil nelson niall nicholas nick nigel nikolai noah norman oleg oliver omar oscar osman otto
  owen pablo patrick paul pavel pedro peter petr philip pierre rafael ralph ramon rashid raymond reginald ricardo
  richard rob robert roberto rodney roger roland ronald ross roy russell ryan samuel saleh sanjay scott sean sebastian
  sergei seth shane sidney simon stanley stefan stephen steve steven stuart tariq ted terence terry theodore thomas tim
  timothy tobias tom tomas tony trevor tyler umar vasily victor viktor vincent vladimir walter warren wayne wilfred
  william wolfgang xavier yasser youssef yusuf zachary chinedu emeka obinna kwame kofi kwabena yaw sipho thabo themba
  kamau otieno tendai arjun rahul rajesh ravi suresh vijay anil ashok imran bilal elchin elnur rauf vugar tural orkhan
  giorgi levan tane semisi tevita sione hiroshi kenji takeshi wei jun min-jun krzysztof piotr bogdan ion cillian
`);

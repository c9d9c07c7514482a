/** The words that invented names are made of. `_` stands for a space inside an entry. */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

export const TOPICS =
  list(`Human_Rights Foreign_Affairs Public_Health Culture Youth Refugees Education Agriculture Fisheries
  Forestry Energy Water_Resources Climate Trade Industry Commerce Finance Economic_Development Labour Social_Affairs
  Social_Protection Justice Internal_Affairs Defence Security Transport Communications Tourism Sport Science Technology
  Innovation Space Statistics Elections Migration Asylum Customs Taxation Housing Urban_Planning Rural_Development
  Environment Wildlife Nature Food_Safety Drugs Crime Corruption Terrorism Money_Laundering Peace Reconciliation Democracy
  Freedom Media Press_Freedom Journalism Literature Arts Music Film Cultural_Heritage Archaeology History Languages
  Religion Minorities Women Children Families Pensioners Veterans Disability Gender_Equality Consumers Competition Privacy
  Data_Protection Information Digital_Affairs Telecommunications Aviation Shipping Railways Roads Mining Oil Gas
  Nuclear_Safety Standards Metrology Patents Insurance Investment Banking Public_Debt Procurement Civil_Service
  Local_Government Regional_Policy Diaspora Emergency_Situations Disaster_Relief Humanitarian_Aid Nutrition Vaccines
  Infectious_Diseases Mental_Health Cancer Tuberculosis Malaria Landmines Arms_Control Disarmament Chemical_Safety
  Sustainable_Development Biodiversity Oceans Deserts Forests Tropical_Medicine Medical_Research Geology Seismology
  Meteorology Astronomy Physics Chemistry Mathematics Engineering Architecture Design Law International_Law Ethics
  Strategic_Studies Security_Studies European_Studies Public_Opinion Opportunities Integration Dialogue Solidarity
  Friendship Progress Prosperity Equality Dignity Memory Remembrance Sports Thought Research Documentation`);
export const ACTIONS =
  list(`Protection Prevention Promotion Prohibition Support Development Coordination Control Regulation
  Advancement Preservation Restoration Liberation Defence Study Elimination Reform Monitoring Supervision Investigation
  Conservation Reduction Relief Treatment Welfare Administration Management Rehabilitation Resettlement Return Integration`);
export const PURPOSES = list(
  `Protect Ban Stop End Defend Support Save Fight Abolish Control Promote Combat Free Help`,
);
export const GROUPS =
  list(`Journalists Workers Teachers Nurses Farmers Miners Engineers Writers Lawyers Doctors Mothers Women Veterans
  Students Pensioners Employers Physicians Scientists Drivers Parents Artists Fishermen Victims Prisoners Consumers Scouts
  Volunteers Traders Socialists Democrats Communists Liberals Christians Muslims Reporters Lawyers Librarians Tenants Editors`);
export const BODIES =
  list(`Committee Commission Council Agency Authority Office Bureau Board Service Centre Center Institute
  Directorate Administration Secretariat Inspectorate Department Assembly Panel Task_Force Organisation Organization Forum
  Network Conference Court Tribunal Programme Fund Mission Delegation Observatory`);
export const CIVIL_BODIES =
  list(`Association Society Union Foundation Federation Confederation League Alliance Coalition Network
  Platform Forum House Club Council Centre Center Trust Initiative Movement Campaign Institute Committee Circle Observatory
  Community Congress Fund Board Group Project`);
export const RANKS =
  list(`National State Federal Central Supreme General Royal Independent International European World African Asian
  Regional Joint Special Public Interim Permanent Pan-African Euro-Mediterranean Global Nordic Baltic Arab Inter-American
  Parliamentary Intergovernmental Economic Coordinating United`);
export const QUOTED =
  list(`Hope Dove Star Sunrise Mercy Unity Phoenix Olive_Branch Orion Terra Vatra Zarya Umid Nadezhda Gunesh Ay_Ishigi
  Bridge Lighthouse New_Life Homeland Mayak Araz Chinar Leyla Rosa Aurora Horizon Open_Door`);
export const GIVEN =
  list(`Ahmed Mohammed Ali Hassan Fatima Aisha Omar Yusuf Ibrahim Khalid Layla Mariam Samir Tariq Ilham Elnur Aygun
  Leyla Vugar Rashad Farid Nikol Armen Ani Davit Giorgi Nino Salome Ivan Olga Dmitry Sergei Natalia Oleksandr Volodymyr Iryna
  Andriy Piotr Agnieszka Jan Zuzana Milos Petra Viktor Katalin Ion Elena Radu Nikola Jelena Marko Ivana Luka Maja Arben Edi
  Yannis Maria Kostas Mehmet Ayse Emre Recep Giulia Marco Luca Paolo Carlos Ana Luis Sofia Pedro Lucia Joao Ines Pierre Camille
  Jean Sophie Hans Greta Jürgen Anke Lars Astrid Mette Bjorn Sanna Mikko Pekka Sean Aoife Nigel Emma David Sarah Michael
  Jennifer Robert Linda Kevin Tyrone Wei Li Xiaoming Hui Jing Min-jun Ji-woo Hiroshi Yuki Kenji Nguyen Thi Somchai Aung Thant
  Putu Siti Budi Maria_Clara Jose Priya Rahul Amit Sunita Arjun Imran Nawaz Shehbaz Bilal Kwame Ama Kofi Chinua Ngozi Emeka
  Adaeze Musa Wanjiru Kamau Juma Neema Thabo Nomsa Sipho Lindiwe Tendai Abebe Tigist Amadou Mariama Ousmane Jacinda Tane`);
export const SURNAMES =
  list(`Khan Hussein al-Masri al-Hakim Haddad Nasser Mansour Rahimi Karimi Aliyev Mammadov Huseynova Guliyev
  Sargsyan Petrosyan Beridze Kapanadze Ivanov Petrova Sokolov Volkov Kuznetsov Shevchenko Kovalenko Bondarenko Nowak Kowalska
  Novak Svoboda Horvath Nagy Popescu Ionescu Jovanovic Petrovic Kovac Hoxha Papadopoulos Georgiou Yilmaz Demir Kaya Rossi
  Ferrari Bianchi Garcia Fernandez Lopez Morales Silva Santos Pereira Dupont Lefebvre Moreau Müller Schmidt Weber van_Dijk de_Vries
  Hansen Johansson Lindqvist Virtanen O'Brien Murphy Campbell Smith Jones Taylor Wright Johnson Williams Brown Davis Miller
  Wang Zhang Chen Liu Kim Park Lee Tanaka Sato Suzuki Tran Pham Chaiyasit Htun Wijaya Santoso Reyes Cruz Sharma Patel Singh
  Gupta Bhutto Chaudhry Mensah Owusu Okafor Adeyemi Balogun Otieno Mwangi Kiprono Ndlovu Dlamini Mokoena Moyo Tesfaye Bekele
  Diallo Traore Keita Ngata bin_Salman bin_Rashid Ould_Ahmed dos_Santos della_Valle McAllister Fitzgerald`);
export const SYLLABLES =
  list(`tel nor vex sol mar tech gen syn tra ver lum cor nex ori zen pal kin rav del mon tur fin bio agri eco
  med net ora via nova terra gaz rus trans inter euro sib azer kaz turk india petro hydro auto aero`);
export const ENDINGS = list(
  'Inc. Ltd Corp. Group Holdings PLC GmbH LLC Industries Bank Energy Oil Airlines Motors Technologies Steel Foods',
);
export const MEDIA_ENDINGS = list(
  'Times Post News Herald Tribune Gazette Today Daily Journal Monitor Chronicle Observer Courier Telegraph TV Radio Mail Star',
);

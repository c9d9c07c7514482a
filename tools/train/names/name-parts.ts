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
  list(`Ahmed Mohammed Ali Ibrahim Nikol Dmitry Carlos David Robert Aung Siti Hassan Fatima Aisha Omar Yusuf  Khalid Layla Mariam Samir Tariq Ilham Elnur Aygun
  Leyla Vugar Rashad Farid  Armen Ani Davit Giorgi Nino Salome Ivan Olga  Sergei Natalia Oleksandr Volodymyr Iryna
  Andriy Piotr Agnieszka Jan Zuzana Milos Petra Viktor Katalin Ion Elena Radu Nikola Jelena Marko Ivana Luka Maja Arben Edi
  Yannis Maria Kostas Mehmet Ayse Emre Recep Giulia Marco Luca Paolo  Ana Luis Sofia Pedro Lucia Joao Ines Pierre Camille
  Jean Sophie Hans Greta Jürgen Anke Lars Astrid Mette Bjorn Sanna Mikko Pekka Sean Aoife Nigel Emma  Sarah Michael
  Jennifer  Linda Kevin Tyrone Wei Li Xiaoming Hui Jing Min-jun Ji-woo Hiroshi Yuki Kenji Nguyen Thi Somchai  Thant
  Putu  Budi Maria_Clara Jose Priya Rahul Amit Sunita Arjun Imran Nawaz Shehbaz Bilal Kwame Ama Kofi Chinua Ngozi Emeka
  Adaeze Blessing Grace Chipo Tapiwa Farai Rutendo Mandla Zanele Ayanda Kagiso Lerato Wangari Chebet Kiptum Akinyi Nyambura
  Moussa Aminata Fatou Ibrahima Seydou Issa Boubacar Hery Joyce Felix   Wilfredo Yolanda Rigoberta Nayib Keiko
  Ollanta  Ximena Gustavo Francia Dilma  Marina Simone Luiz Flávio Tarcísio Ferdinand Leni  Bongbong Imelda Joko Megawati
  Prabowo Puan Anies  Mahathir Najib Zahid Thaksin Prayut Pita Savang Sokha Sitiveni Biman Manasseh Fiame Peter Mahinda
  Ranil Anura Harini Khadga Pushpa Khaleda  Yunus Asif  Maryam Hamid Ashraf Gulnara Aziza Shavkat Zafar
  Emomali Rustam Kassym-Jomart Dariga Sadyr Roza Serdar Khaltmaa Enkhbayar Boyko Rumen Kiril Desislava Zuzana Andrej Peter
  Viorica Maia Igor Aleksandar Ana Albin Vjosa Zoran Hristijan  Muqtada Nouri Haider Barham  Saad Samir Najwa
  Abdelmadjid Kais Rached Abdelhamid Khalifa Ekrem Mansur  Selahattin Figen Musa Wanjiru Kamau Juma Neema Thabo Nomsa Sipho Lindiwe  Abebe Tigist Amadou Mariama Ousmane Jacinda Tane`);
export const SURNAMES =
  list(`Silva Kim Lee Bhutto Khan Hussein al-Masri al-Hakim Haddad Nasser Mansour Rahimi Karimi Aliyev Mammadov Huseynova Guliyev
  Sargsyan Petrosyan Beridze Kapanadze Ivanov Petrova Sokolov Volkov Kuznetsov Shevchenko Kovalenko Bondarenko Nowak Kowalska
  Novak Svoboda Horvath Nagy Popescu Ionescu Jovanovic Petrovic Kovac Hoxha Papadopoulos Georgiou Yilmaz Demir Kaya Rossi
  Ferrari Bianchi Garcia Fernandez Lopez Morales  Santos Pereira Dupont Lefebvre Moreau Müller Schmidt Weber van_Dijk de_Vries
  Hansen Johansson Lindqvist Virtanen O'Brien Murphy Campbell Smith Jones Taylor Wright Johnson Williams Brown Davis Miller
  Wang Zhang Chen Liu  Park  Tanaka Sato Suzuki Tran Pham Chaiyasit Htun Wijaya Santoso Reyes Cruz Sharma Patel Singh
  Gupta  Chaudhry Mensah Owusu Okafor Adeyemi Balogun Otieno Mwangi Kiprono Ndlovu Dlamini Mokoena Moyo Tesfaye Bekele
  Diallo Traore Keita Coulibaly Ouedraogo Sawadogo Mbeki Chirwa Phiri Banda Nkosi Zulu Mutasa Chiwenga  Nakato
  Ssemakula Barasa Wekesa Odhiambo Achieng Hailu Gebre Girma Osman Warsame Abdi Farah Abubakar Danjuma Eze Nwosu Boateng Asante
  Kaboré Sankara Ndiaye Sow Fall Camara Condé Rakotomalala Tshisekedi Ilunga Mukasa Habimana Uwase   Huanca Condori
   Vargas Rojas   Espinoza Ortega Murillo Zelaya Maduro Rangel Bolaños Echeverría Villaseñor Domínguez Ribeiro
  Carvalho Nogueira Figueiredo Barbosa Teixeira Galvão Chávez Vizcarra Fujimori Peralta Toledo Suharto Nugroho Setiawan Prasetyo
  Hidayat Lubis Siregar Razak Abdullah Ismail Hamzah Anuar Thavorn Srisai Wongsakul Phommachanh Sok Chea Hun Sann Aquino Marcos
  Dela_Cruz Robredo Lacson Magsaysay Perera Fernando Wickrama Jayawardene  Rajapakse Thapa Gurung Adhikari Shrestha Rana
  Chowdhury Rahman Islam  Begum Akhtar Qureshi Gilani Sharif  Baloch Mehsud Noorzai Ahmadzai Stanikzai Karzai
  Nazarov Rakhimov Yusupov Karimov Saidov Tokayev Bekov Zhaparov Sultanov Ergashev Berdiyev Orazov Batbold Ganbaatar Dorj
  Bainimarama Tavola Rabuka  Tuilagi Fonoti Marape Namah Sogavare Kaltak Fifita Ardern Wainikolo Radev Borisov Dimitrova
  Stoyanov Babiš Fico Kiska Orbán Gyurcsány Iohannis Ciolacu Sandu Dodon Vučić Brnabić Kurti Rama Basha Zaev Gruevski Plenković
   al-Maliki al-Sadr al-Kadhimi al-Jaafari el-Sisi el-Gamal Boutros Khoury Geagea Jumblatt Hariri Salam Bouteflika
  Tebboune Benali Saied Chahed Ghannouchi Dbeibah Haftar Yıldırım Kılıç  Öztürk Şahin Erdem Ngata bin_Salman bin_Rashid Ould_Ahmed dos_Santos della_Valle McAllister Fitzgerald`);
export const SYLLABLES =
  list(`tel nor vex sol mar tech gen syn tra ver lum cor nex ori zen pal kin rav del mon tur fin bio agri eco
  med net ora via nova terra gaz rus trans inter euro sib azer kaz turk india petro hydro auto aero`);
export const ENDINGS = list(
  'Inc. Ltd Corp. Group Holdings PLC GmbH LLC Industries Bank Energy Oil Airlines Motors Technologies Steel Foods',
);
export const MEDIA_ENDINGS = list(
  'Times Post News Herald Tribune Gazette Today Daily Journal Monitor Chronicle Observer Courier Telegraph TV Radio Mail Star',
);
export const NICKNAMES = list('Bong Jojo Chapo Comandante Gogo Boy Ping Tata Chief Doc Lucky  Sonko Tiger');
export const UTILITIES =
  list(`Electricity_Supply Water_and_Sanitation Civil_Aviation Ports_and_Harbours Revenue Roads Drug_Enforcement
  Anti-Corruption Truth_and_Justice Human_Rights Electoral Boundaries_and_Elections Petroleum_Products Grain_Marketing
  Cotton_Marketing Tea_Development Railways Broadcasting Communications Financial_Intelligence Land_Reform Food_Security`);
/** One word, or two, as parties, papers, militias and companies are called abroad. */
export const FOREIGN_WORDS =
  list(`Amanat Umid Nasha Rossiya Yabloko Svoboda Narodna Volya Sloboda Otpor Vetëvendosje Jobbik Tisza Sjajne Novosti Vecer
  Danas Politika Delo Kurir Zerkalo Ekho Sovetskaya Azattyk Milli Jamhuriyat Ozodlik Sharq Gulf Umma Nahda Ennahda Wefaq Sahwa
  Tagammu Ahram Masry Watan Hayat Safir   Hürriyet Yeni Şafak Birgün Zaman Petrokimya Turkcell Borsan Koç Sabancı Garuda
  Pertamina Bulog Gerindra Golkar Demokrat Bersatu Warisan Pribumi Harapan Sinar Harian Berita Utusan Tempo Republika Akbar Bayan
  Lakas Kilusang Bagong Anakpawis Kabataan Gabriela Palang Thairath Matichon Prachatai Khaosod Vinamilk Thanh_Nien Tuoi_Tre
  Samagi Janatha Peramuna Dinamina Lankadeepa Ravaya Prothom_Alo Samakal Jamuna Grameen Ittefaq Jansatta Dainik Bharatiya
  Samajwadi Bahujan Trinamool Shiv_Sena Akali_Dal Ahmadiyya Jamaat Jirga Loya Tolo Hasht Khaama Sahar Etemaad Kayhan Shargh
  Nasaha Ansaru Fulani Afenifere Ohanaeze Arewa Nollywood Zambeef Econet Safaricom Equitas Nedbank Sanlam Sasol Eskom Prasa
  Transnet Numsa Nehawu Frelimo Renamo Swapo Unita Fretilin Frolinat Umkhonto Inkatha Chadema Daraja Azimio Jubilee Nación
  Clarín Tercera Comercio Gestión Correo Universo Telégrafo Excélsior Jornada Reforma Proceso Milenio  Estadão Globo Veja
  Morena Encuentro Avanza Renovación Acción Voluntad Primero Justicia Nuevas Ideas Sandinista Podemos Colorados Blancos Frente
  Amplio Codelco Pemex Ecopetrol Petroamazonas Cemex Bimbo Avianca Embraer Itaú Bradesco Falabella Cencosud Arauco`);
export interface LanguageOfNames {
  readonly heads: readonly string[];
  readonly ranks: readonly string[];
  /** What stands between the head and what it is for; nothing where the language needs no word. */
  readonly links: readonly string[];
  readonly and: string;
  readonly topics: readonly string[];
}
export const ABROAD: readonly LanguageOfNames[] = [
  {
    heads:
      list(`Ministerio Instituto Comisión Consejo Asociación Fundación Universidad Partido Movimiento Frente Centro Corporación
      Federación Confederación Sindicato Unión Comité Dirección Agencia Empresa Banco Tribunal Corte Defensoría Fiscalía Coordinadora
      Alianza Colegio Cámara Red Coalición Ejército Policía Junta Servicio Superintendencia Junta Colectivo Hospital`),
    ranks:
      list(`Nacional Federal Popular Central Interamericana Latinoamericano Autónoma Superior General Indígena Campesina Electoral
      Constitucional Católica Regional Peruana Boliviana Chilena Mexicana Paraguaya Ecuatoriana Hondureña Democrático Revolucionario`),
    links: ['de', 'de', 'de', 'de la', 'del', 'para la', 'para el', 'por la', 'de los', 'de las'],
    and: 'y',
    topics:
      list(`Salud Educación Derechos_Humanos Justicia Paz Desarrollo Trabajo Trabajadores Mujeres Pueblos Campesinos Tierra Agua
      Bosques Minería Energía Petróleo Estadística Migración Democracia Libertad Prensa Periodistas Abogados Médicos Maestros Estudiantes
      Integración Comercio Industria Agricultura Pesca Seguridad Transparencia Memoria Víctimas Familiares_de_Desaparecidos San_Marcos
      Guadalajara Córdoba Antioquia Venezuela Guatemala Pueblo República Nación Patria`),
  },
  {
    heads:
      list(`Ministério Instituto Comissão Conselho Associação Fundação Universidade Partido Movimento Frente Centro Federação
      Confederação Sindicato União Comitê Agência Empresa Banco Tribunal Procuradoria Defensoria Polícia Câmara Rede Ordem`),
    ranks: list(
      'Nacional Federal Brasileira Brasileiro Popular Central Superior Eleitoral Geral Moçambicana Angolano Estadual',
    ),
    links: ['de', 'de', 'do', 'da', 'dos', 'das', 'para a'],
    and: 'e',
    topics:
      list(`Saúde Educação Direitos_Humanos Justiça Trabalhadores Mulheres Povos_Indígenas Terra Água Energia Pesquisas Estatística
      Imprensa Jornalistas Advogados Professores Estudantes Agricultura Meio_Ambiente Petróleo Mineração Libertação São_Paulo Bahia Brasil`),
  },
  {
    heads:
      list(`Ministère Institut Commission Conseil Association Fondation Université Parti Mouvement Front Centre Fédération
      Confédération Syndicat Union Comité Agence Banque Cour Observatoire Rassemblement Alliance Ligue Société Compagnie Réseau`),
    ranks: list(
      'National Nationale Populaire Démocratique Central Centrale Ivoirienne Sénégalaise Malienne Congolaise Burkinabè',
    ),
    links: ['de', 'de', 'de la', 'des', 'du', 'pour la', "de l'", "d'"],
    and: 'et',
    topics:
      list(`Santé Justice Droits_de_l'Homme Paix Développement Travailleurs Femmes Peuple Libération Démocratie Presse Journalistes
      Avocats Étudiants Enseignants Agriculture Pêche Coton Mines Électricité Statistique Élections Réconciliation Kinshasa Abidjan Dakar`),
  },
  {
    heads:
      list(`Universitas Universiti Yayasan Badan Lembaga Partai Parti Majlis Persatuan Kementerian Serikat Aliansi Koalisi Gerakan
      Barisan Pertubuhan Jabatan Suruhanjaya Komisi Bank Kolej Institut`),
    ranks: list('Nasional Negara Rakyat Islam Kebangsaan Buruh Pusat Indonesia Malaysia'),
    links: [],
    and: 'dan',
    topics:
      list(`Indonesia Malaysia Keadilan Damai Sejahtera Amanah Kesehatan Buruh Petani Perempuan Teknologi Pendidikan Pembangunan
      Statistik Hukum Hak_Asasi Negeri_Sabah Sarawak Nusantara Gadjah Sinar_Harapan Rumah_Bersama`),
  },
  {
    heads: list(
      `Jamaat Hizb Harakat Lashkar Sipah Tehrik Jaish Harkat Ansar Kataib Liwa Jund Jabhat Ahrar Anjuman Jamiat`,
    ),
    ranks: list('Tahreek Ittehad Wahdat'),
    links: ['-e-', '-i-', 'al-', 'ul-', 'ut-', 'al-'],
    and: 'wa',
    topics: list(
      `Islami Tahrir Nusra Mujahideen Sham Haq Insaf Ulema Islam Adl Quds Sunnah Watan Shabab Fatah Hashd Nujaba`,
    ),
  },
  {
    heads:
      list(`Elektroprivreda Savez Stranka Pokret Udruženje Narodna Demokratska Srpska Nova Slobodna Hrvatska Banka Zavod Fakultet
      Türkiye Türk Milli Halkların Demokrat Devlet Anadolu Cumhuriyet Ziraat Emlak Büyük Yeni`),
    ranks: list('Nacionalna Socijalna Republika Ulusal Birleşik'),
    links: [],
    and: 'i',
    topics:
      list(`Stranka Demokratija Srbije Srpske Crne_Gore Bosne Hrvatske Slovenije Pravde Mreža Savez Partisi Bankası Birliği Vakfı
      Derneği Holding Üniversitesi Haber Gazetesi Hareketi Kurumu Sendikası`),
  },
];

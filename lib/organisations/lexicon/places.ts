import { words } from './words.ts';

/** Each country: its name, other names after `=`, and after `:` the words for its people and things. */
const COUNTRIES = `Afghanistan:Afghan,Afghans Albania:Albanian,Albanians Algeria:Algerian,Algerians Andorra:Andorran
Angola:Angolan,Angolans Argentina:Argentine,Argentinian,Argentines Armenia:Armenian,Armenians
Australia:Australian,Australians Austria:Austrian,Austrians Azerbaijan:Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas:Bahamian Bahrain:Bahraini,Bahrainis Bangladesh:Bangladeshi,Bangladeshis Barbados:Barbadian
Belarus:Belarusian,Belarusians Belgium:Belgian,Belgians Belize:Belizean Benin:Beninese Bhutan:Bhutanese
Bolivia:Bolivian,Bolivians Bosnia=Bosnia_and_Herzegovina:Bosnian,Bosnians Botswana:Botswanan
Brazil:Brazilian,Brazilians Brunei:Bruneian Bulgaria:Bulgarian,Bulgarians Burkina_Faso:Burkinabe Burma=Myanmar:Burmese
Burundi:Burundian Cambodia:Cambodian,Cambodians Cameroon:Cameroonian,Cameroonians Canada:Canadian,Canadians
Cape_Verde:Cape_Verdean Chad:Chadian Chile:Chilean,Chileans China:Chinese Colombia:Colombian,Colombians
Comoros:Comorian Congo:Congolese Costa_Rica:Costa_Rican Croatia:Croatian,Croatians,Croat,Croats Cuba:Cuban,Cubans
Cyprus:Cypriot,Cypriots Czech_Republic=Czechia:Czech,Czechs Denmark:Danish,Danes,Dane Djibouti:Djiboutian
Dominica:Dominican Dominican_Republic:Dominicans Ecuador:Ecuadorian,Ecuadorians Egypt:Egyptian,Egyptians
El_Salvador:Salvadoran England:English Eritrea:Eritrean,Eritreans Estonia:Estonian,Estonians Eswatini=Swaziland:Swazi
Ethiopia:Ethiopian,Ethiopians Fiji:Fijian,Fijians Finland:Finnish,Finns,Finn France:French Gabon:Gabonese
Gambia:Gambian Georgia:Georgian,Georgians Germany:German,Germans Ghana:Ghanaian,Ghanaians Greece:Greek,Greeks,Hellenic
Grenada:Grenadian Guatemala:Guatemalan Guinea:Guinean Guyana:Guyanese Haiti:Haitian,Haitians Honduras:Honduran
Hungary:Hungarian,Hungarians Iceland:Icelandic,Icelanders India:Indian,Indians Indonesia:Indonesian,Indonesians
Iran:Iranian,Iranians Iraq:Iraqi,Iraqis Ireland:Irish Israel:Israeli,Israelis Italy:Italian,Italians
Ivory_Coast=Côte_d'Ivoire:Ivorian Jamaica:Jamaican,Jamaicans Japan:Japanese Jordan:Jordanian,Jordanians
Kazakhstan:Kazakh,Kazakhs,Kazakhstani Kenya:Kenyan,Kenyans Kiribati Kosovo:Kosovar,Kosovars Kuwait:Kuwaiti,Kuwaitis
Kyrgyzstan:Kyrgyz Laos:Lao,Laotian Latvia:Latvian,Latvians Lebanon:Lebanese Lesotho:Basotho Liberia:Liberian
Libya:Libyan,Libyans Liechtenstein Lithuania:Lithuanian,Lithuanians Luxembourg:Luxembourgish Macedonia=North_Macedonia:Macedonian
Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian,Malaysians Maldives:Maldivian Mali:Malian,Malians Malta:Maltese
Mauritania:Mauritanian Mauritius:Mauritian Mexico:Mexican,Mexicans Micronesia:Micronesian Moldova:Moldovan,Moldovans
Monaco Mongolia:Mongolian,Mongolians Montenegro:Montenegrin Morocco:Moroccan,Moroccans Mozambique:Mozambican
Namibia:Namibian Nauru:Nauruan Nepal:Nepali,Nepalese Netherlands=Holland:Dutch New_Zealand:New_Zealander,New_Zealanders
Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian,Nigerians North_Korea=South_Korea=Korea:Korean,Koreans,North_Korean,South_Korean
Norway:Norwegian,Norwegians Oman:Omani Pakistan:Pakistani,Pakistanis Palau:Palauan Palestine:Palestinian,Palestinians
Panama:Panamanian Papua_New_Guinea Paraguay:Paraguayan Peru:Peruvian,Peruvians Philippines:Philippine,Filipino,Filipinos
Poland:Polish,Poles,Pole Portugal:Portuguese Qatar:Qatari,Qataris Romania:Romanian,Romanians Russia=Russian_Federation:Russian,Russians
Rwanda:Rwandan,Rwandans Samoa:Samoan San_Marino Saudi_Arabia:Saudi,Saudis Scotland:Scottish,Scots Senegal:Senegalese
Serbia:Serbian,Serbs,Serb Seychelles:Seychellois Sierra_Leone:Sierra_Leonean Singapore:Singaporean,Singaporeans
Slovakia:Slovak,Slovaks Slovenia:Slovenian,Slovenes Solomon_Islands Somalia:Somali,Somalis South_Africa:South_African,South_Africans
South_Sudan:South_Sudanese Spain:Spanish,Spaniards Sri_Lanka:Sri_Lankan,Sri_Lankans Sudan:Sudanese Suriname:Surinamese
Sweden:Swedish,Swedes Switzerland:Swiss Syria:Syrian,Syrians Taiwan:Taiwanese Tajikistan:Tajik,Tajiks Tanzania:Tanzanian,Tanzanians
Thailand:Thai,Thais Tibet:Tibetan,Tibetans Togo:Togolese Tonga:Tongan Trinidad=Trinidad_and_Tobago:Trinidadian
Tunisia:Tunisian,Tunisians Turkey=Türkiye:Turkish,Turks,Turk Turkmenistan:Turkmen Tuvalu:Tuvaluan Uganda:Ugandan,Ugandans
Ukraine:Ukrainian,Ukrainians United_Arab_Emirates=UAE=Emirates:Emirati,Emiratis
United_Kingdom=UK=U.K.=Britain=Great_Britain:British,Britons,Briton
United_States=US=U.S.=USA=U.S.A.=United_States_of_America=America:American,Americans
Uruguay:Uruguayan Uzbekistan:Uzbek,Uzbeks Vanuatu Venezuela:Venezuelan,Venezuelans Vietnam:Vietnamese Wales:Welsh
Yemen:Yemeni,Yemenis Zambia:Zambian,Zambians Zimbabwe:Zimbabwean,Zimbabweans Soviet_Union=USSR:Soviet,Soviets
Yugoslavia:Yugoslav Catalonia:Catalan Kurdistan:Kurdish,Kurds,Kurd Greenland:Greenlandic Chechnya:Chechen,Chechens
Tatarstan:Tatar,Tatars Northern_Ireland Hong_Kong Abkhazia:Abkhaz South_Ossetia:Ossetian Western_Sahara:Sahrawi`;

const REGIONS =
  words(`Europe Asia Africa Latin_America North_America South_America Central_America Middle_East Gaza
  West_Bank Gaza_Strip Crimea Donbas Kashmir Darfur Caucasus Balkans Scandinavia Siberia Caribbean Sahel Oceania Arctic
  Antarctica Mediterranean Atlantic Pacific Bavaria Saxony Texas California Florida Ohio Virginia Pennsylvania Michigan
  Illinois Massachusetts Arizona Nevada Iowa Wisconsin Minnesota Oregon Ontario Quebec Alberta Queensland Punjab Sindh
  Kerala Gujarat Maharashtra Bihar Karabakh Nagorno-Karabakh Xinjiang Aceh Helmand`);

const PEOPLES =
  words(`European Europeans African Africans Asian Asians Arab Arabs Arabic Latin Nordic Baltic Balkan
  Turkic Slavic Muslim Muslims Islamic Christian Christians Catholic Catholics Jewish Jews Hindu Hindus Buddhist Sikh
  Sunni Sunnis Shiite Shiites Shia Orthodox Protestant Western Eastern Rohingya Roma Basque Basques Uyghur Uyghurs Uighur
  Crimean Hispanic Latino Caucasian Mediterranean Scandinavian Eurasian`);

/** Capitals and other seats of power whose names news writing uses for the government that sits there. */
const SEATS =
  words(`Washington London Paris Berlin Rome Madrid Lisbon Vienna Bern Brussels Amsterdam The_Hague Copenhagen
  Stockholm Oslo Helsinki Warsaw Prague Bratislava Budapest Bucharest Sofia Athens Ankara Belgrade Zagreb Ljubljana Sarajevo
  Skopje Tirana Pristina Podgorica Kyiv Kiev Minsk Moscow Chisinau Tbilisi Yerevan Baku Tallinn Riga Vilnius Dublin
  Reykjavik Tehran Baghdad Damascus Beirut Amman Jerusalem Riyadh Doha Abu_Dhabi Manama Muscat Sanaa Cairo Tripoli Tunis
  Algiers Rabat Khartoum Addis_Ababa Mogadishu Nairobi Kampala Kigali Kinshasa Luanda Lusaka Harare Pretoria Abuja Accra
  Dakar Bamako Niamey Ouagadougou Beijing Tokyo Seoul Pyongyang Taipei Manila Hanoi Bangkok Jakarta Kuala_Lumpur Singapore
  Naypyidaw Dhaka New_Delhi Delhi Islamabad Kabul Kathmandu Colombo Tashkent Astana Bishkek Dushanbe Ashgabat Ulaanbaatar
  Canberra Wellington Ottawa Mexico_City Havana Caracas Bogota Quito Lima La_Paz Santiago Buenos_Aires Montevideo Brasilia
  Asuncion Managua Tegucigalpa Guatemala_City San_Salvador Panama_City Port-au-Prince Kingston`);

const CITIES =
  words(`New_York Los_Angeles Chicago Houston Boston Philadelphia San_Francisco Seattle Miami Dallas Atlanta
  Detroit Las_Vegas Phoenix Denver Baltimore Toronto Montreal Vancouver Sydney Melbourne Brisbane Perth Auckland Manchester
  Liverpool Birmingham Glasgow Edinburgh Belfast Leeds Bristol Cardiff Munich Hamburg Frankfurt Cologne Bremen Stuttgart
  Dresden Leipzig Lyon Marseille Toulouse Nice Strasbourg Barcelona Valencia Seville Milan Naples Turin Venice Florence
  Geneva Zurich Basel Rotterdam Antwerp Ghent Gothenburg Malmö Krakow Gdansk Lviv Odesa Odessa Kharkiv Mariupol Kherson
  Donetsk Luhansk Istanbul Izmir Aleppo Mosul Basra Fallujah Kirkuk Kandahar Herat Peshawar Karachi Lahore Mumbai Kolkata
  Chennai Bangalore Hyderabad Shanghai Guangzhou Shenzhen Wuhan Osaka Kyoto Busan Ho_Chi_Minh_City Dubai Jeddah Mecca Haifa
  Tel_Aviv Ramallah Hebron Nablus Alexandria Benghazi Misrata Casablanca Lagos Kano Johannesburg Cape_Town Durban Mombasa
  Goma Sao_Paulo Rio_de_Janeiro Medellin Guadalajara Tijuana St._Petersburg Sevastopol Grozny Ganja Sumgait Stepanakert
  Shusha Gyumri Batumi Thessaloniki`);

const countries = new Set<string>();
const demonyms = new Set<string>(PEOPLES.map((people) => people.toLowerCase()));
/** From the word for its people to the country. */
const countryOfDemonym = new Map<string, string>();

for (const entry of words(COUNTRIES)) {
  const [names = '', people = ''] = entry.split(':');
  const [first = '', ...others] = names.split('=');
  for (const name of [first, ...others]) countries.add(name.toLowerCase());
  for (const demonym of people.split(',').filter(Boolean)) {
    demonyms.add(demonym.toLowerCase());
    if (!countryOfDemonym.has(demonym.toLowerCase())) countryOfDemonym.set(demonym.toLowerCase(), first);
  }
}
const regions = new Set(REGIONS.map((place) => place.toLowerCase()));
const seats = new Set(SEATS.map((place) => place.toLowerCase()));
const cities = new Set(CITIES.map((place) => place.toLowerCase()));

export const isCountry = (lowerName: string): boolean => countries.has(lowerName);
export const isDemonym = (lowerWord: string): boolean => demonyms.has(lowerWord);
export const isSeatOfGovernment = (lowerName: string): boolean => seats.has(lowerName);
export const isPlace = (lowerName: string): boolean =>
  countries.has(lowerName) || regions.has(lowerName) || seats.has(lowerName) || cities.has(lowerName);
export const demonymToCountry = (lowerWord: string): string | undefined => countryOfDemonym.get(lowerWord);

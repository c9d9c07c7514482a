import type { OrganisationKind } from '../organisation.ts';

/** Names that readers of the world's news know and that do not say themselves what they are. */
export const WELL_KNOWN_NAMES: Readonly<Partial<Record<OrganisationKind, string>>> = {
  intergovernmental: `un u.n. united_nations eu e.u. european_union nato osce odihr unesco unicef unhcr ohchr undp unrwa who wto
    imf world_bank opec opec+ interpol europol eurojust frontex african_union au asean g7 g20 g8 brics oecd ecowas iaea opcw
    icc icj council_of_europe european_commission european_parliament european_council european_central_bank ecb
    arab_league league_of_arab_states commonwealth mercosur security_council general_assembly igad sadc saarc caricom
    unaids unctad unfpa unodc unido unep wfp fao ilo iom ocha ifad adb ebrd afdb gcc oic apec csto unifil minusma monusco
    minustah unmiss unsmil unama amisom kfor eufor bis wipo icao imo itu unops aiib efta celac alba
    un_habitat un-habitat un_women un_human_rights un_secretariat
    east_african_community european_economic_community european_coal_and_steel_community european_atomic_energy_community
    european_community caribbean_community andean_community european_political_community
    indian_ocean_commission arab_maghreb_union african_development_bank asian_development_bank islamic_development_bank
    pacific_islands_forum
    eurogroup unitaid gavi echr ecthr paho acp comesa cemac uemoa cern esa eurocontrol euratom eurostat`,
  government: `white_house kremlin pentagon congress senate house_of_representatives house_of_commons house_of_lords
    state_department downing_street capitol supreme_court cia fbi nsa fda epa cdc nasa fsb mi5 mi6 gchq mossad irs
    elysee bundestag knesset duma state_duma parliament treasury cabinet home_office foreign_office nhs dhs fema ofcom
    bundesrat bundeswehr bundesbank folketing storting riksdag eduskunta sejm verkhovna_rada majlis shura_council lok_sabha
    rajya_sabha dáil oireachtas stortinget cortes élysée roskomnadzor rosatom roscosmos gru kgb svr stasi
    shin_bet savak efcc icpc inec npa saps sars sanral ntsb faa ftc fcc nih usaid ofgem ofsted
    ofwat hmrc dvla defra mod dea tsa usda osha nlrb cfpb cftc finra nhtsa noaa usgs isro drdo nia cbi sebi rbi niti_aayog
    trai npc isi nab pemra nadra lhc comelec pnp dilg doh deped nbi bfar phivolcs pagasa kpk bnpb bmkg polri kemlu
    bundeskriminalamt bka bnd bafin scotland_yard met_office met_police guardia_civil carabinieri garda gardaí gardai sandu inpe ibama funai asic accc austrac csis rcmp statcan asio csiro ato antac
    cnil arcep anvisa profeco sener infonavit cofepris conagua semarnat nctb nafdac ndlea nimasa nnpc frsc eacc iebc ipid zimra zesa zinara zesco takukuru icmr fssai
    nepra ogra secp ispr dswd denr mmda phivolcs dost bmkg bpom macc indec afip sunat onpe sernac imss sedena serfor ideam
    rosstat rospotrebnadzor rosatom afad tüik gknb state_border_guard central_bank_of_nigeria
    reserve_bank_of_india bank_indonesia banxico banco_central_do_brasil police_scotland scotland_yard national_assembly
    election_commission_of_india `,
  media: `reuters ap afp associated_press bloomberg bbc cnn nbc abc cbs msnbc fox_news npr pbs itv sky_news al_jazeera
    rt tass interfax ria_novosti xinhua kyodo yonhap anadolu dpa voa radio_free_europe radio_free_europe/radio_liberty axios politico vox buzzfeed guardian
    spiegel bild zeit welt figaro pais repubblica haaretz kommersant vedomosti meduza izvestia pravda novaya_gazeta
    al_arabiya al-arabiya al_mayadeen al-mayadeen cgtn the_guardian the_new_york_times the_washington_post the_economist the_wall_street_journal
    the_atlantic the_intercept the_hindu the_verge the_times_of_india the_jerusalem_post the_associated_press the_hill
    the_moscow_times the_kyiv_independent the_new_yorker the_daily_telegraph the_daily_mail the_daily_mirror the_scotsman
    the_irish_times the_age the_australian the_sydney_morning_herald the_straits_times the_korea_herald the_japan_times
    the_nation the_east_african the_globe_and_mail the_toronto_star the_independent the_observer the_financial_times
    new_york_times washington_post daily_mail daily_telegraph usa_today los_angeles_times
    wall_street_journal financial_times la_repubblica le_monde le_figaro der_spiegel die_zeit el_pais el_país global_times
    euronews deutsche_welle france_24 al-jazeera nhk ndtv dawn wikinews ansa efe lusa apa ukrinform unian
    agerpres belta mehr_news irna isna fars_news tasnim sana wafa antara bernama pti ians ani
    rappler abs-cbn sabc enca ewn news24 groundup premium_times sahara_reporters cbc ctv
    radio-canada abc_news cbs_news nbc_news bbc_news abc_australia rte rté rtve rai tf1 bfmtv zdf ard orf srf nos vrt yle
    svt nrk dr1 tvn tvp hvg g4media digi24 rferl suspilne ukrayinska_pravda novoe_vremya
    asahi_shimbun yomiuri_shimbun mainichi_shimbun nikkei chosun_ilbo hankyoreh caixin sina weibo wechat south_china_morning_post
    straits_times malaysiakini kompas bangkok_post vnexpress irrawaddy mizzima
    jakarta_post prothom_alo geo_news ary_news samaa hindustan_times indian_express
    times_of_india economic_times livemint scroll.in the_wire al-ahram asharq_al-awsat al-hayat haber hürriyet hurriyet
    cumhuriyet sabah zaman jerusalem_post times_of_israel ynet maariv yedioth_ahronoth folha_de_s.paulo o_globo el_universal
    clarín clarin la_nación la_nacion el_mercurio el_tiempo el_nacional telesur televisa univision telemundo techcrunch
    huffpost huffington_post propublica buzzfeed_news vice_news business_insider breitbart newsmax snopes politifact
    agence_france-presse agence_france_presse itar-tass ria prensa_latina telegraaf aftonbladet dagens_nyheter corriere_della_sera
    la_stampa süddeutsche_zeitung al-masry_al-youm asharq_news al-manar al-akhbar an-nahar l'orient-le_jour jordan_times gulf_news
    khaleej_times arab_news saudi_press_agency kuna petra_news_agency iran_international tolo_news tolonews pajhwok khaama_press
    dawn_news express_tribune the_express_tribune daily_star_bangladesh kathmandu_post nepali_times daily_mirror_sri_lanka
    colombo_gazette kuensel eleven_media frontier_myanmar phnom_penh_post khmer_times vientiane_times vnanet
    tuoi_tre thanh_nien viet_nam_news inquirer philstar gma_news manila_bulletin manila_times detik detikcom tempo.co
    cnn_indonesia berita_harian utusan_malaysia channel_newsasia cna todayonline taipei_times focus_taiwan kcna rodong_sinmun
    yonhap_news_agency korea_times jiji_press the_asahi_shimbun montsame azattyk kloop 24.kg akipress kazinform tengrinews
    asia-plus uza turan_news_agency azertac trend_news_agency armenpress civil.ge imedi rustavi_2 mtavari_arkhi tv_pirveli
    hromadske nv.ua meduza.io tvp_info gazeta_wyborcza rzeczpospolita onet seznam denník_n telex.hu
    444.hu origo digi24.ro n1_television tanjug nova_s danas politika_daily koha_ditore balkan_insight birn nezavisne_novine
    vijesti jutarnji_list večernji_list novinite bta_news_agency daily_nation the_standard_kenya citizen_tv nation_media_group
    daily_monitor new_vision ntv_uganda the_citizen_tanzania mwananchi new_times_rwanda addis_standard capital_ethiopia
    fana_broadcasting shabelle sudan_tribune radio_dabanga al-sudani premium_times_nigeria the_punch vanguard_nigeria
    thisday channels_television arise_news daily_trust joy_news graphic_online myjoyonline jeune_afrique rfi actualite.cd
    seneweb l'essor fraternité_matin daily_maverick mail_&_guardian the_mail_&_guardian news24.com timeslive
    zimlive newsday_zimbabwe zimbabwe_herald zbc znbc mwebantu namibian_sun new_era_namibia lusa_news_agency club_of_mozambique
    folha_de_são_paulo o_estado_de_s._paulo estadão agência_brasil abc_color última_hora la_tercera el_comercio la_república_peru
    rpp_noticias el_universo teleamazonas página_12 página/12 infobae la_prensa_gráfica el_faro prensa_libre el_heraldo
    confidencial.com 14ymedio granma el_espectador semana caracol_radio blu_radio rcn_radio el_nuevo_herald listín_diario
    jamaica_gleaner jamaica_observer trinidad_guardian stabroek_news kaieteur_news fiji_times fijivillage post-courier
    papua_new_guinea_post-courier solomon_star samoa_observer rnz radio_new_zealand stuff.co.nz nz_herald the_new_zealand_herald frankfurter_allgemeine_zeitung handelsblatt libération mediapart`,
  company: `google apple microsoft amazon facebook meta twitter x tesla ford toyota boeing airbus exxon exxonmobil shell bp
    total totalenergies gazprom rosneft lukoil aramco saudi_aramco huawei tencent alibaba samsung sony nokia ibm intel
    nvidia oracle netflix uber airbnb openai spacex walmart ikea nestle nestlé pfizer moderna astrazeneca novartis roche bayer
    siemens volkswagen bmw goldman_sachs jpmorgan jpmorgan_chase citigroup citibank hsbc barclays deloitte kpmg mckinsey youtube
    tiktok bytedance instagram whatsapp telegram starbucks mcdonald's coca-cola verizon at&t t-mobile vodafone comcast disney
    wells_fargo pricewaterhousecoopers pwc ernst_&_young morgan_stanley credit_suisse ubs bank_of_america standard_chartered
    chevron petrobras maersk lockheed_martin raytheon bae_systems thales pepsi pepsico nike adidas enron socar total_energies
    anthropic deepmind palantir blue_origin meta_platforms mistral_ai deepseek perplexity xai shein temu waymo cruise rivian neuralink starlink oneweb virgin_galactic rocket_lab arm_holdings kraken grayscale tether stripe paypal ebay etsy shopify spotify snapchat pinterest reddit linkedin skype
    alphabet amd qualcomm broadcom cisco dell lenovo asus foxconn tsmc sk_hynix panasonic hitachi toshiba fujitsu canon nikon
    mitsubishi nissan honda mazda subaru suzuki hyundai kia daimler mercedes-benz audi porsche renault peugeot citroën citroen
    stellantis fiat ferrari volvo saab scania ericsson general_motors general_electric chrysler byd geely chery tata_motors
    mahindra infosys wipro reliance_industries adani adani_group adani_enterprises airtel bharti_airtel jio flipkart paytm
    air_india lufthansa ryanair easyjet air_france klm british_airways etihad qatar_airways
    aeroflot turkish_airlines delta_air_lines united_airlines american_airlines southwest_airlines qantas singapore_airlines
    eskom transnet prasa kenya_airways ethiopian_airlines south_african_airways safaricom mtn_group airtel_africa vodacom naspers sasol
    dangote anglo_american glencore rio_tinto bhp vale barrick_gold de_beers gazprombank sberbank vtb yandex
    rostec kaspersky novatek rusal norilsk_nickel transneft naftogaz energoatom ukrenergo eni enel repsol iberdrola equinor
    statoil pemex ecopetrol ypf pdvsa codelco sinopec cnooc petrochina petronas petrovietnam pertamina cnpc baidu xiaomi oppo
    didi meituan evergrande country_garden ant_group sinovac sinopharm biontech johnson_&_johnson glaxosmithkline gsk sanofi
    merck eli_lilly hca_healthcare abbvie gilead novavax novo_nordisk unilever procter_&_gamble danone carrefour tesco sainsbury's asda lidl aldi
    marks_&_spencer h&m zara inditex zalando bosch thyssenkrupp basf rheinmetall krauss-maffei_wegmann deutsche_bank
    commerzbank allianz credit_agricole société_générale bnp_paribas santander bbva unicredit intesa_sanpaolo ing rabobank
    abn_amro nordea danske_bank blackrock blackstone vanguard_group berkshire_hathaway softbank rakuten uniqlo nintendo
    ubisoft hbo paramount warner_bros lionsgate viacom northrop_grumman general_dynamics dassault leonardo
    rolls-royce safran alstom bombardier embraer comac sukhoi kalashnikov viettel vingroup vinfast gojek
    tokopedia jollibee cathay_pacific dji hikvision zte china_mobile ping_an icbc dubai_ports_world dp_world adnoc
    emaar nord_stream binance coinbase ftx robinhood gamestop wework fedex ups dhl deliveroo glovo accenture
    capgemini sap oxford_economics moody's standard_&_poor's fitch cargill monsanto syngenta bunge wirecard telefonica
    woolworths telkom_indonesia bancolombia grupo_bimbo cemex avianca falabella banorte bradesco braskem ambev
    sonatrach attijariwafa_bank orascom ecobank equity_bank shoprite absa nedbank firstrand standard_bank sanlam
    globacom posco kepco korean_air kakao coupang lg_electronics san_miguel_corporation pldt singtel temasek maybank
    garuda_indonesia lion_air telstra westpac woodside fonterra air_new_zealand fortescue hyundai_motor tata_steel
    hindustan_unilever larsen_&_toubro icici_bank hdfc_bank kazmunaygas samruk-kazyna halyk_bank kaspi kazatomprom air_astana
    uzbekneftegaz gazprom_neft surgutneftegas magnit inter_rao sovcomflot turkcell aselsan baykar ziraat_bankası halkbank
    pegasus_airlines tupras tüpraş koç_holding sabancı_holding elektroprivreda_srbije zijin_mining powerchina sinohydro crrc catl
    cosco_shipping haier midea gree jd.com pinduoduo netease sk_innovation lg_energy_solution naver lotte hanwha doosan
    samsung_electronics mitsui sumitomo itochu kansai_electric tepco tokyo_electric_power ptt
    pttep charoen_pokphand thai_airways vietjet vietnam_airlines fpt masan petrovietnam_gas telenor_myanmar axiata celcom
    airasia malaysia_airlines sime_darby felda bank_mandiri bank_rakyat_indonesia freeport_indonesia telkomsel indofood
    philippine_airlines cebu_pacific meralco ayala sm_investments smartmatic grameenphone beximco biman_bangladesh_airlines
    srilankan_airlines ceylon_petroleum_corporation pakistan_international_airlines k-electric engro ongc coal_india ntpc
    vedanta bajaj hero_motocorp maruti_suzuki zomato swiggy saudi_electricity sabic mobily flydubai emirates_nbd qatarenergy
    qatargas kuwait_petroleum kpc national_iranian_oil_company nioc iran_khodro sonangol nnpc_limited zenith_bank gtbank
    access_bank first_bank_of_nigeria mtn_nigeria telkom multichoice harmony_gold sibanye-stillwater impala_platinum exxaro
    kenya_power kengen tanesco umeme mopani_copper_mines konkola_copper_mines first_quantum zimplats econet_wireless
    ok_tedi_mining porgera_gold_mine air_niugini oil_search santos_limited itaipú_binacional eletrobras itaú_unibanco
    jbs suzano gerdau odebrecht novonor latam_airlines cencosud sqm antofagasta_minerals enap
    yacimientos_petrolíferos_fiscales_bolivianos ypfb petroecuador petroperú southern_copper backus aerolíneas_argentinas
    mercadolibre mercado_libre grupo_clarín comisión_federal_de_electricidad televisaunivision américa_móvil copa_airlines
    jamaica_public_service petrojam guyana_power_and_light
    telefónica bt_group swisscom telenor telia rosselkhozbank hapag-lloyd evergreen_marine cosco cma_cgm`,
  'civil society': `amnesty_international human_rights_watch transparency_international save_the_children red_cross red_crescent
    international_federation_of_red_cross_and_red_crescent_societies
    doctors_without_borders reporters_without_borders greenpeace oxfam amnesty hrw msf icrc ifrc wwf wikileaks aclu nra naacp
    caritas bellingcat memorial médecins_sans_frontières medecins_sans_frontieres world_vision plan_international unison
    planned_parenthood sierra_club extinction_rebellion just_stop_oil black_lives_matter fridays_for_future golos ovd-info
    cosatu numsa saftu fedusa afl-cio ver.di ig_metall cgt cfdt solidarność rotary_international freedom_house
    global_witness care_international actionaid wateraid b'tselem btselem peace_now breaking_the_silence
    white_helmets international_crisis_group crisis_group chatham_house human_rights_campaign peta rspca nspcc
    age_uk open_society_foundations ford_foundation gates_foundation wellcome_trust khulumani
    brac survival_international sea_shepherd friends_of_the_earth mercy_corps christian_aid islamic_relief article_19
    catholic_relief_services conservation_international norwegian_refugee_council danish_refugee_council
    international_rescue_committee committee_to_protect_journalists
    mothers_of_the_plaza_de_mayo landless_workers'_movement human_rights_first global_fund_for_women
    afriforum outa gift_of_the_givers amcu denosa sadtu nehawu popcru samwu solidarity_union ugtt ugta umt
    médicos_sin_fronteras cáritas conaie cut_brasil movimento_sem_terra kctu kilusang_mayo_uno karapatan pamalakaya gabriela_women's_party
    kontras walhi lbh_jakarta aliansi_jurnalis_independen bersih suaram sisters_in_islam odhikar ain_o_salish_kendra
    bangladesh_garment_manufacturers_and_exporters_association bgmea bkmea edhi_foundation al-khidmat_foundation
    hrcp narmada_bachao_andolan rashtriya_swayamsevak_sangh vishwa_hindu_parishad golos_movement memorial_human_rights_centre
    viasna crimean_tatar_mejlis mejlis syrian_observatory_for_human_rights gisha al-haq al_mezan afenifere ohanaeze_ndigbo miyetti_allah asuu nlc tuc `,
  military: `al-qaeda al-qaida al_qaeda isis isil is daesh al-shabaab al_shabaab boko_haram iswap wagner taliban taleban hezbollah
    hizbullah hizbollah pkk ypg ypj israel_defense_forces israeli_defense_forces israeli_defence_forces farc eln eta ira plo idf islamic_state islamic_state_group al-nusra_front jabhat_al-nusra
    hayat_tahrir_al-sham ansar_al-sharia ansar_dine ansar_allah lashkar-e-taiba lashkar-e-jhangvi jaish-e-mohammed
    tehreek-e-taliban_pakistan haqqani_network abu_sayyaf jemaah_islamiyah islamic_jihad al-aqsa_martyrs_brigades
    janjaweed interahamwe m23 fdlr tamil_tigers ltte shining_path tatmadaw peshmerga kataib_hezbollah
    hashd_al-shaabi houthis basij irgc quds_force free_syrian_army syrian_democratic_forces azov_battalion wagner_group
    rapid_support_forces rsf tplf oromo_liberation_army lord's_resistance_army jnim codeco aqap aqim ansaru kataib_hizballah asaib_ahl_al-haq harakat_hezbollah_al-nujaba
    popular_mobilisation_forces popular_mobilization_forces al-qassam_brigades qassam_brigades al-quds_brigades fatemiyoun
    jaish_al-adl tehrik-e-taliban_pakistan tehreek-i-taliban_pakistan ttp baloch_liberation_army arakan_army kachin_independence_army
    karen_national_union ta'ang_national_liberation_army new_people's_army bangsamoro_islamic_armed_forces milf
    moro_islamic_liberation_front segunda_marquetalia clan_del_golfo sinaloa_cartel cártel_de_sinaloa jalisco_new_generation_cartel
    primeiro_comando_da_capital comando_vermelho tren_de_aragua ms-13 polisario_front libyan_national_army africa_corps
    sudanese_armed_forces amhara_fano eritrean_defence_forces khmer_rouge pla kdf updf ndf     mujahedeen-e-khalq hizbul_mujahideen ulfa nscn`,
  political: `hamas fatah likud fidesz syriza podemos labour tories gop republicans democrats maga_inc anc bjp akp chp
    african_national_congress democratic_alliance economic_freedom_fighters eff inkatha_freedom_party ifp cope
    congress_of_the_people mk_party umkhonto_wesizwe actionsa zanu-pf zanu_pf mdc swapo frelimo renamo unita mpla kanu
    jubilee_party orange_democratic_movement uda chama_cha_mapinduzi chadema apc pdp all_progressives_congress
    npp ndc ennahda nidaa_tounes kuomintang kmt dpp awami_league bnp jamaat-e-islami pml-n ppp     tehreek-e-insaf pakistan_tehreek-e-insaf upnd national_unity_platform forum_for_democratic_change national_resistance_movement citizens_coalition_for_change
    azimio kenya_kwanza wiper_democratic_movement prosperity_party
    partido_dos_trabalhadores partido_liberal partido_novo movimiento_al_socialismo comunidad_ciudadana fuerza_popular perú_libre
    acción_popular centro_democrático pacto_histórico colombia_humana voluntad_popular primero_justicia vente_venezuela
    partido_socialista_unido_de_venezuela psuv nuevas_ideas frente_amplio partido_colorado la_libertad_avanza juntos_por_el_cambio
    partido_justicialista libre_party liberal_party_of_honduras akbayan makabayan lakas-cmd pdp-laban nacionalista_party
    pheu_thai_party move_forward_party bhumjaithai palang_pracharath democrat_party_of_thailand parti_islam_se-malaysia
    democratic_action_party perikatan_nasional people's_action_party workers'_party_of_singapore nasdem partai_demokrat
    national_league_for_democracy national_unity_government samagi_jana_balawegaya sri_lanka_podujana_peramuna
    janatha_vimukthi_peramuna united_national_party bangladesh_nationalist_party jatiya_party nepali_congress cpn-uml
    pakistan_peoples_party pakistan_people's_party pakistan_muslim_league-nawaz jamiat_ulema-e-islam jui-f awami_national_party
    samajwadi_party bahujan_samaj_party telugu_desam_party rashtriya_janata_dal biju_janata_dal ysr_congress_party
    state_of_law_coalition coordination_framework free_patriotic_movement lebanese_forces amal_movement future_movement
    progressive_socialist_party patriotic_union_of_kurdistan kurdistan_democratic_party justice_and_development_party
    republican_people's_party good_party dem_party peoples'_democratic_party nationalist_movement_party civil_contract
    amanat nur_otan for_georgia lelo party_of_action_and_solidarity serbian_progressive_party
    lëvizja_vetëvendosje vetëvendosje homeland_movement možemo tisza_party momentum_movement
    pangu_pati people's_national_congress sodelpa fijifirst people's_alliance_party muttahida_qaumi_movement mqm shiv_sena aam_aadmi_party aap trinamool_congress
    tmc dmk aiadmk cpm bsp ncp tdp jd-u indian_national_congress umno pakatan_harapan barisan_nasional
    golkar gerindra pdi-p pheu_thai sinn_féin sinn_fein fianna_fáil fianna_fail fine_gael plaid_cymru snp dup uup sdlp ukip
    lib_dems liberal_democrats reform_uk brexit_party cdu csu spd fdp afd alternative_for_germany die_linke
    law_and_justice civic_platform pis smer-sd ano_2011 jobbik gerb vmro-dpmne hdz     new_democracy pasok golden_dawn ciudadanos psoe partido_popular junts erc en_marche la_république_en_marche
    front_national rassemblement_national les_républicains forza_italia lega_nord five_star_movement fratelli_d'italia
    brothers_of_italy pvv vvd d66 groenlinks vlaams_belang n-va sverigedemokraterna sweden_democrats true_finns fpö fpo övp ovp
    mdb psdb psol pmdb morena prd parti_québécois parti_quebecois bloc_québécois bloc_quebecois
    ndp hdp mhp iyi_party ak_party united_russia yabloko servant_of_the_people batkivshchyna european_solidarity
    georgian_dream united_national_movement yesh_atid yisrael_beiteinu shas balad kadima meretz hadash otzma_yehudit
    blue_and_white ba'ath_party baath_party baath dawa_party sadrist_movement kdp puk komeito ldp nld
    people_power_party tea_party muslim_brotherhood hizb_ut-tahrir peronists sandinistas fsln fmln     liberal_party_of_canada one_nation australian_labor_party`,
  sport: `fifa uefa caf concacaf conmebol ioc wada fia motogp wta atp nba wnba nfl nhl mlb mls pga     ncaa bcci pcb fiba world_athletics world_rugby arsenal chelsea juventus barcelona_fc real_madrid bayern_munich
    fc_barcelona atletico_madrid atlético_madrid manchester_united manchester_city man_united man_city man_utd liverpool_fc
    tottenham tottenham_hotspur spurs west_ham west_ham_united aston_villa newcastle_united leicester_city nottingham_forest
    crystal_palace everton wolverhampton_wanderers wolves fulham brentford sheffield_united leeds_united celtic
    glasgow_rangers ac_milan inter_milan as_roma ssc_napoli lazio atalanta fiorentina borussia_dortmund
    borussia_mönchengladbach rb_leipzig bayer_leverkusen schalke eintracht_frankfurt paris_saint-germain psg ajax feyenoord
    psv_eindhoven benfica sporting_lisbon galatasaray fenerbahce fenerbahçe besiktas beşiktaş boca_juniors river_plate flamengo
    corinthians palmeiras kaizer_chiefs orlando_pirates mamelodi_sundowns al_ahly al-ahly zamalek al-hilal al-nassr
    raja_casablanca springboks all_blacks wallabies proteas black_caps bafana_bafana super_eagles harambee_stars
    mumbai_indians chennai_super_kings los_angeles_lakers chicago_bulls boston_celtics golden_state_warriors
    new_york_yankees red_bull_racing la_galaxy`,
  academic: `mit ucla harvard yale stanford oxford_university cambridge_university max_planck_society caltech eth_zurich
    sciences_po imperial_college_london london_school_of_economics lse nyu brookings_institution rand_corporation
    tsinghua tsinghua_university peking_university fudan_university iit_bombay
    carnegie_endowment cato_institute sipri niaid csir`,
  religious: `vatican holy_see church_of_england jehovah's_witnesses opus_dei hare_krishna salvation_army nahdlatul_ulama
    muhammadiyah dar_al-ifta al-azhar`,
};

/** Well-known names that are everyday words, places or other things too: only the tagger can tell. */
export const AMBIGUOUS_NAMES = `semana milf ayala gabriela vedanta doosan bajaj lelo amanat nasdem azimio mejlis telkom naver lotte haier backus cna rnz ptt masan fpt danas dost umt jbs sqm enap santos aqim who au x total shell dawn congress senate parliament treasury cabinet memorial commonwealth
  capitol is labour republicans democrats amazon apple guardian world welt zeit bild pais abc rt axios nature mirror chelsea
  arsenal wagner greens oracle target gap saab canon stripe vale ajax everton wolves celtic spurs ups bis mod cope
  momentum zaman sabah ria ani apa balad tempo kompas lazio flamengo corinthians shelter cpm aap ncp tmc pas ing sap vox
  leonardo conservatives dea nos dr1 mit yale oxford vatican cortes rsf pla npa npc doh ato tuc nab pan morena alba bolt
  orange hadash who's petra sana reliance didi oppo grab eff ppp pis petrobras uda ndf arena wec the_nation the_age   santander porsche ferrari fiat ford disney nike canon kia audi honda mazda subaru bosch merck dell paramount fitch
  telegram weibo acp gcc index nikkei erc samsung volvo renault boeing airbus toyota sony nokia bmw volkswagen`;

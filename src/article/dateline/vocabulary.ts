import { lazily } from '../../text/lazily.ts';
import { foldWord } from './fold.ts';

// Words that distinguish a place from text that looks like one. These lists contain no names of
// places: a place is recognised by its case and its context.

/** Lower-case words in the names of places: `Rio de Janeiro`, `Stratford-upon-Avon`. */
const PARTICLES = fold(
  'es de del della di da do dos das du des la le les los las el al the of and y et und e ve og och en i и і на в над am im an ob der den sur sous upon bei van von ter bin binti bint ibn dela delos ash ad az',
);
/** Words that introduce the writer, in English, Indonesian, German, French, Spanish and others. */
const BEFORE_WRITER = fold(
  'by oleh von par por door da af av autor από от автор من كتب بقلم نوشته',
);
/** Words between two places: `NEW YORK AND MAINZ`. */
const CONJUNCTIONS = fold('and & y et und e и і та va ve og och en dan và și ja');
/** Abbreviations at the start of places. */
const PLACE_ABBREVIATIONS = fold('st ste sta sto mt ft pt n s e w no so г с пос');

/** Words that begin a sentence but never a place. */
const SENTENCE_OPENERS = fold(`
  a an as at after all also although and another any are because before both but by can despite did do does
  during each earlier even every few first for former from has have he her here his how however i if in
  instead into is it its just last later many may meanwhile more most my new-look no nor not now of off on
  once one only or other our out over people please said several she should since so some soon still such
  than that the their then there these they this those though three through thus to today tomorrow tonight too
  two under until up us using was we were what when where whether which while who why will with within
  without would yes yesterday yet you your according among amid about above across along around behind
  below between beyond near per via
  selon dans pour avec sur à chez vers contre sans après avant depuis lors
  ce cette ces il elle ils elles nous vous je mais donc
  según desde para con sobre tras ante entre este esta estos estas pero aunque mientras hoy ayer
  nach mit für bei seit aus im vom zum zur gegen ohne laut wegen während
  heute gestern aber doch denn wenn dass wie nur auch
  secondo dopo prima durante oggi ieri nel nella sul sulla
  segundo após em pelo pela durante ontem hoje também
  dalam pada untuk dengan menurut saat sementara karena namun ini itu
  قال وقال قالت وقالت أكد وأكد أكدت أضاف وأضاف ذكر وذكر صرح وصرح أعلن أعلنت وأعلن كما
  по при для после до как это что если но также однако сегодня вчера согласно
`);

const ARTICLES = fold('the a o el la las los le les al');

/** Labels before a colon or dash, used by desks and on web pages. */
const LABELS = fold(`
  file photo photos picture pictures image images video audio watch read listen live update updates updated
  source sources credit credits caption note notes editor editors correction corrected clarification
  analysis opinion comment commentary editorial column feature features focus insight roundup spotlight backgrounder chronology profile interview q&a q a question
  answer factbox timeline explainer summary highlights headlines breaking urgent flash alert exclusive
  special report story lead script voice-over soundbite sot natural slug subject title headline topic
  attention advisory embargo embargoed related published posted issued date time place location moderator
  reporter host anchor narrator speaker mc transcript background context why what how step day part chapter
  soccer football tennis cricket golf rugby hockey basketball baseball boxing athletics cycling olympics motor
  metals bonds commodities grains equities funds
  stocks shares oil gold silver forex currency currencies rupee dollar markets market text top
  contact media tel phone email website url tags category section keywords ticker result results score
  scores weather sport sports business world politics technology health science entertainment culture
  review preview recap warning disclaimer reminder tip fact myth pros cons verdict winner winners
  photographer author by press release statement communique communiqué bulletin notice
  foto fotos archivo imagen vídeo fuente nota actualización urgente análisis opinión exclusiva entrevista
  bild archivbild quelle hinweis korrektur eilmeldung analyse kommentar interview exklusiv
  photo source note urgent analyse tribune entretien exclusif
  фото видео источник справка срочно обновлено комментарий интервью
  सूत्र फोटो नोट वीडियो खबर समाचार ছবি সূত্র নোট ভিডিও
  futebol cinema teatro música musica economia economía política politica esporte esportes desporto deportes
  televisão televisión livros libros literatura ciência ciencia saúde salud educação educación polícia sucesos cultura
  sociedad sociedade mundo brasil internacional nacional opinião editorial cartas agenda erramos réplica moda
  culture société politique économie monde sports fußball politik wirtschaft kultur wetter calcio sport cronaca
  futbol ekonomi siyaset spor dünya gündem kültür sağlık football hockey swimming skiing chess rugby
  tech markets finance jobs property travel food arts books music film movies style living local nation region
  today tomorrow yesterday tonight update-1 update-2 question-answer pregunta respuesta pergunta resposta frage antwort
  спорт политика экономика общество культура вопрос ответ سؤال جواب سوال प्रश्न सवाल उत्तर जवाब প্রশ্ন উত্তর
  사진 영상 속보 단독 종합 자료 출처 写真 動画 速報 参考 図 表 图 图片 视频 来源
`);

/** Titles and offices: a person is not a place. */
const OFFICES = fold(`
  president minister prime mr mrs ms dr prof sir king queen prince princess sheikh emir pope secretary
  chairman chairwoman chairperson director general manager governor mayor senator judge justice spokesman
  spokeswoman spokesperson officer chief police army colonel captain lieutenant sergeant professor doctor
  ambassador deputy vice head leader commander minister's president's congressman representative
  committee council commission ministry department government parliament court bank company corp corporation
  inc ltd group party union association federation foundation institute university agency authority
  presidente ministro président ministre präsident minister bundeskanzler presiden menteri
  президент министр الرئيس رئيس الوزير وزير الملك الأمير
`);

/** Credits in the position of a place: `staff reporter :`. */
const CREDITS = fold(`
  staff correspondent reporter desk bureau agencies agency own special
  রিপোর্টার প্রতিবেদক প্রতিনিধি সংবাদদাতা ডেস্ক অনলাইন নিজস্ব
  संवाददाता संवाद सूत्र सहयोगी रिपोर्टर प्रतिनिधि ब्यूरो رپورٹر نمائندہ نامہ ڈیسک প্রতিবেদন एजेंसी एजेंसियां डेस्क वार्ताहर न्यूज நிருபர் செய்தியாளர் లేఖకుడు ప్రతినిధి ലേഖകൻ ഡെസ്ക്
  نامه‌نگار خبرنگار مراسل كتب کتب محرر خاص
  корреспондент редакция 기자 특파원 記者 记者
`);

const PHOTO_CREDITS = fold(
  'photo photos file files picture pictures video image images photographer foto bild l r l-r r-l',
);

/** Words that make a name that of an agency, a newspaper or a station. */
const AGENCY_WORDS = fold(`
  news newswire newswires wire newsfile newsroom agency press presse prensa agence agencia agência agenzia agentur
  agencija nachrichten noticias notícias media times post herald tribune gazette radio tv television broadcasting online
  network report correspondent reuters pressens bureau outreach presswire accesswire marketwired marketwire
  prweb newscom info inform nouvelles infos notizie kantor berita haber ajansı ia
  новости агентство информ вести пресс иа корр
  وكالة أنباء الأنباء للأنباء خبرگزاری خبر نیوز نيوز ایجنسی صحيفة جريدة شبكة وی وي رپورٹ نیوزروم ڈیسک مانیٹرنگ
  نمائندہ نمائندگان بیورو رپورٹر روزنامہ ایکسپریس نوائے
  समाचार न्यूज़ न्यूज टाइम्स टीवी एजेंसी एजेंसियां ব্যুরো সংবাদ নিউজ টিভি টাইমস ডেস্ক এজেন্সি செய்தி న్యూస్ ന്യൂസ് ന്യൂസ്‌ ನ್ಯೂಸ್ ન્યૂઝ ਨਿਊਜ਼ ब्यूरो สำนักข่าว
  통신 뉴스 신문 일보 방송 通信 通信社 通讯社 新闻 新聞 ニュース
`);

/** Words in capitals that are part of a place's name: `PORT DICKSON`, `IPOH ROAD`. */
const PLACE_WORDS = fold(`
  aboard bay beach camp canyon cape city coast county countryside creek district falls fort gulf harbor harbour
  heights hills island islands isle lake mount mountain mountains ocean palace park peninsula plains point port
  province river sea springs st ste strait town township union valley village air airport base
  new south north east west upper lower saint san santa santo são sao los las el kota kuala bandar tanjung
  bukit sungai pulau teluk batu sri puerto porto cabo rio río villa vila ciudad nueva nuevo nova novo
  beit tel kfar deir umm ain wadi abu bin ras jebel mar nizhny veliky stary novy bad sankt
  град село нижний великий
`);

/** Abbreviated states and countries after a place: `PALO ALTO, CA`, `DUBAI, UAE`. */
const REGION_CODES = fold(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
  or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi ab bc mb nb nl nt ns nu on pe qc sk yt nsw qld vic tas act
  ala ariz ark calif colo conn del fla ill ind kan la mass md mich minn miss mont neb nev okla ore pa tenn tex
  vt va wash wis wyo ont que alta sask man n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c b.c n.s n.b p.e.i
  us usa uk uae ksa prc drc u.s u.k u.a.e rok dprk car png rsa roc eu sp rj mg rs pr df ba pe ce sar
  сша рф кнр кндр фрг оаэ юар
`);

function fold(list: string): () => ReadonlySet<string> {
  return lazily(() => new Set(foldWord(list).trim().split(/\s+/)));
}

// The functions below expect the output of foldWord.
export const isParticle = (word: string): boolean => PARTICLES().has(word);
export const introducesWriter = (word: string): boolean => BEFORE_WRITER().has(word);
export const isConjunction = (word: string): boolean => CONJUNCTIONS().has(word);
export const isPlaceAbbreviation = (word: string): boolean => PLACE_ABBREVIATIONS().has(word);
export const isSentenceOpener = (word: string): boolean => SENTENCE_OPENERS().has(word);
export const isArticle = (word: string): boolean => ARTICLES().has(word);
export const isLabel = (word: string): boolean => LABELS().has(word);
export const isOffice = (word: string): boolean => OFFICES().has(word);
export const isCredit = (word: string): boolean => CREDITS().has(word);
export const isPhotoCredit = (word: string): boolean => PHOTO_CREDITS().has(word);
export const isAgencyWord = (word: string): boolean => AGENCY_WORDS().has(word);
export const isPlaceWord = (word: string): boolean => PLACE_WORDS().has(word);
export const isRegionCode = (word: string): boolean => REGION_CODES().has(word);

// Written by .ci/country-names.mjs from the Unicode CLDR 48.0; not to be edited.

/** Countries' and territories' names in small letters, in en, es, fr, de, pt, it, id; `|` ends each. */
export const COUNTRY_NAMES = `\
ascension island|andorra|united arab emirates|afghanistan|antigua & barbuda|anguilla|albania|\
armenia|curaçao|angola|antarctica|argentina|american samoa|austria|australia|aruba|\
åland islands|azerbaijan|bosnia & herzegovina|barbados|bangladesh|belgium|burkina faso|bulgaria|\
bahrain|burundi|benin|st. barthélemy|bermuda|brunei|bolivia|caribbean netherlands|brazil|\
bahamas|bhutan|myanmar (burma)|bouvet island|botswana|belarus|belize|canada|\
cocos (keeling) islands|congo - kinshasa|central african republic|congo - brazzaville|\
switzerland|côte d’ivoire|cook islands|chile|cameroon|china|colombia|clipperton island|sark|\
costa rica|serbia|cuba|cape verde|christmas island|cyprus|czechia|germany|diego garcia|djibouti|\
denmark|dominica|dominican republic|algeria|ceuta & melilla|ecuador|estonia|egypt|\
western sahara|eritrea|spain|ethiopia|european union|eurozone|finland|fiji|falkland islands|\
micronesia|faroe islands|france|gabon|united kingdom|grenada|georgia|french guiana|guernsey|\
ghana|gibraltar|greenland|gambia|guinea|guadeloupe|equatorial guinea|greece|\
south georgia & south sandwich islands|guatemala|guam|guinea-bissau|guyana|hong kong sar china|\
heard & mcdonald islands|honduras|croatia|haiti|hungary|canary islands|indonesia|ireland|israel|\
isle of man|india|british indian ocean territory|iraq|iran|iceland|italy|jersey|jamaica|jordan|\
japan|kenya|kyrgyzstan|cambodia|kiribati|comoros|st. kitts & nevis|north korea|south korea|\
kuwait|cayman islands|kazakhstan|laos|lebanon|st. lucia|liechtenstein|sri lanka|liberia|lesotho|\
lithuania|luxembourg|latvia|libya|morocco|monaco|moldova|montenegro|st. martin|madagascar|\
marshall islands|north macedonia|mali|mongolia|macao sar china|northern mariana islands|\
martinique|mauritania|montserrat|malta|mauritius|maldives|malawi|mexico|malaysia|mozambique|\
namibia|new caledonia|niger|norfolk island|nigeria|vanuatu|nicaragua|netherlands|norway|nepal|\
nauru|niue|new zealand|oman|panama|peru|french polynesia|papua new guinea|philippines|pakistan|\
poland|st. pierre & miquelon|pitcairn islands|puerto rico|palestinian territories|portugal|\
palau|paraguay|qatar|outlying oceania|réunion|zimbabwe|romania|russia|rwanda|saudi arabia|\
solomon islands|seychelles|sudan|sweden|singapore|st. helena|slovenia|svalbard & jan mayen|\
slovakia|sierra leone|san marino|senegal|somalia|suriname|south sudan|são tomé & príncipe|\
el salvador|sint maarten|syria|eswatini|tristan da cunha|turks & caicos islands|chad|\
french southern territories|togo|thailand|tajikistan|tokelau|timor-leste|turkmenistan|tunisia|\
tonga|türkiye|trinidad & tobago|tuvalu|taiwan|tanzania|ukraine|uganda|u.s. outlying islands|\
united nations|united states|uruguay|uzbekistan|vatican city|st. vincent & grenadines|vietnam|\
venezuela|british virgin islands|u.s. virgin islands|wallis & futuna|samoa|pseudo-accents|\
pseudo-bidi|kosovo|yemen|mayotte|south africa|zambia|unknown region|isla de la ascensión|\
emiratos árabes unidos|afganistán|antigua y barbuda|anguila|curazao|antártida|samoa americana|\
islas aland|azerbaiyán|bosnia y herzegovina|bangladés|bélgica|baréin|benín|san bartolomé|\
bermudas|brunéi|caribe neerlandés|brasil|bután|myanmar (birmania)|isla bouvet|botsuana|\
bielorrusia|belice|canadá|islas cocos|república democrática del congo|república centroafricana|\
congo|suiza|islas cook|camerún|isla clipperton|cabo verde|isla de navidad|chipre|chequia|\
alemania|diego garcía|yibuti|dinamarca|república dominicana|argelia|ceuta y melilla|egipto|\
sáhara occidental|españa|etiopía|unión europea|zona del euro|finlandia|fiyi|islas malvinas|\
islas feroe|francia|gabón|reino unido|granada|guayana francesa|guernesey|groenlandia|guadalupe|\
guinea ecuatorial|grecia|islas georgia del sur y sandwich del sur|guinea-bisáu|\
rae de hong kong (china)|islas heard y mcdonald|croacia|haití|hungría|canarias|irlanda|\
isla de man|territorio británico del océano índico|irak|irán|islandia|italia|jordania|japón|\
kenia|kirguistán|camboya|comoras|san cristóbal y nieves|corea del norte|corea del sur|\
islas caimán|kazajistán|líbano|santa lucía|lesoto|lituania|luxemburgo|letonia|libia|marruecos|\
mónaco|moldavia|san martín|islas marshall|macedonia del norte|rae de macao (china)|\
islas marianas del norte|martinica|mauricio|maldivas|malaui|méxico|malasia|nueva caledonia|\
níger|isla norfolk|países bajos|noruega|nueva zelanda|omán|panamá|perú|polinesia francesa|\
papúa nueva guinea|filipinas|pakistán|polonia|san pedro y miquelón|islas pitcairn|\
territorios palestinos|palaos|catar|territorios alejados de oceanía|reunión|zimbabue|rumanía|\
rusia|ruanda|arabia saudí|islas salomón|sudán|suecia|singapur|santa elena|eslovenia|\
svalbard y jan mayen|eslovaquia|sierra leona|surinam|sudán del sur|santo tomé y príncipe|siria|\
esuatini|tristán de acuña|islas turcas y caicos|territorios australes franceses|tailandia|\
tayikistán|turkmenistán|túnez|turquía|trinidad y tobago|taiwán|ucrania|\
islas menores alejadas de ee. uu.|naciones unidas|estados unidos|uzbekistán|ciudad del vaticano|\
san vicente y las granadinas|islas vírgenes británicas|islas vírgenes de ee. uu.|\
wallis y futuna|pseudoacentos|pseudobidi|sudáfrica|región desconocida|île de l’ascension|\
andorre|émirats arabes unis|antigua-et-barbuda|albanie|arménie|antarctique|argentine|\
samoa américaines|autriche|australie|îles åland|azerbaïdjan|bosnie-herzégovine|barbade|belgique|\
bulgarie|bahreïn|bénin|saint-barthélemy|bermudes|bolivie|pays-bas caribéens|brésil|bhoutan|\
myanmar (birmanie)|île bouvet|biélorussie|îles cocos|congo-kinshasa|république centrafricaine|\
congo-brazzaville|suisse|îles cook|chili|cameroun|chine|colombie|île clipperton|sercq|serbie|\
cap-vert|île christmas|chypre|tchéquie|allemagne|danemark|dominique|république dominicaine|\
algérie|ceuta et melilla|équateur|estonie|égypte|sahara occidental|érythrée|espagne|éthiopie|\
union européenne|zone euro|finlande|fidji|îles malouines|micronésie|îles féroé|royaume-uni|\
grenade|géorgie|guyane française|groenland|gambie|guinée|guinée équatoriale|grèce|\
géorgie du sud-et-les îles sandwich du sud|guinée-bissau|r.a.s. chinoise de hong kong|\
îles heard-et-macdonald|croatie|haïti|hongrie|îles canaries|indonésie|irlande|israël|île de man|\
inde|territoire britannique de l’océan indien|islande|italie|jamaïque|jordanie|japon|\
kirghizstan|cambodge|comores|saint-christophe-et-niévès|corée du nord|corée du sud|koweït|\
îles caïmans|liban|sainte-lucie|lituanie|lettonie|libye|maroc|moldavie|monténégro|saint-martin|\
îles marshall|macédoine du nord|mongolie|r.a.s. chinoise de macao|îles mariannes du nord|\
mauritanie|malte|maurice|mexique|malaisie|namibie|nouvelle-calédonie|île norfolk|pays-bas|\
norvège|népal|nouvelle-zélande|pérou|polynésie française|papouasie-nouvelle-guinée|pologne|\
saint-pierre-et-miquelon|îles pitcairn|porto rico|territoires palestiniens|\
régions éloignées de l’océanie|la réunion|roumanie|russie|arabie saoudite|îles salomon|soudan|\
suède|singapour|sainte-hélène|slovénie|svalbard et jan mayen|slovaquie|saint-marin|sénégal|\
somalie|soudan du sud|sao tomé-et-principe|salvador|saint-martin (partie néerlandaise)|syrie|\
îles turques-et-caïques|tchad|terres australes françaises|thaïlande|tadjikistan|timor oriental|\
turkménistan|tunisie|turquie|trinité-et-tobago|taïwan|tanzanie|ouganda|\
îles mineures éloignées des états-unis|nations unies|états-unis|ouzbékistan|\
état de la cité du vatican|saint-vincent-et-les grenadines|viêt nam|îles vierges britanniques|\
îles vierges des états-unis|wallis-et-futuna|yémen|afrique du sud|zambie|région inconnue|\
ascension|vereinigte arabische emirate|antigua und barbuda|albanien|armenien|antarktis|\
argentinien|amerikanisch-samoa|österreich|australien|ålandinseln|aserbaidschan|\
bosnien und herzegowina|bangladesch|belgien|bulgarien|brunei darussalam|bolivien|\
karibische niederlande|brasilien|myanmar|bouvetinsel|kanada|kokosinseln|kongo-kinshasa|\
zentralafrikanische republik|kongo-brazzaville|schweiz|cookinseln|kamerun|kolumbien|\
clipperton-insel|serbien|kuba|weihnachtsinsel|zypern|tschechien|deutschland|dschibuti|dänemark|\
dominikanische republik|algerien|ceuta und melilla|estland|ägypten|westsahara|spanien|äthiopien|\
europäische union|finnland|fidschi|falklandinseln|mikronesien|färöer|frankreich|gabun|\
vereinigtes königreich|georgien|französisch-guayana|grönland|äquatorialguinea|griechenland|\
südgeorgien und die südlichen sandwichinseln|sonderverwaltungsregion hongkong|\
heard und mcdonaldinseln|kroatien|ungarn|kanarische inseln|indonesien|irland|indien|\
britisches territorium im indischen ozean|island|italien|jamaika|jordanien|kirgisistan|\
kambodscha|komoren|st. kitts und nevis|nordkorea|südkorea|kaimaninseln|kasachstan|libanon|\
litauen|luxemburg|lettland|libyen|marokko|republik moldau|madagaskar|marshallinseln|\
nordmazedonien|mongolei|sonderverwaltungsregion macau|nördliche marianen|mauretanien|malediven|\
mexiko|mosambik|neukaledonien|norfolkinsel|niederlande|norwegen|neuseeland|\
französisch-polynesien|papua-neuguinea|philippinen|polen|st. pierre und miquelon|pitcairninseln|\
palästinensische autonomiegebiete|katar|äußeres ozeanien|simbabwe|rumänien|russland|\
saudi-arabien|salomonen|seychellen|schweden|slowenien|spitzbergen und jan mayen|slowakei|\
südsudan|são tomé und príncipe|syrien|turks- und caicosinseln|tschad|\
französische süd- und antarktisgebiete|tadschikistan|tunesien|türkei|trinidad und tobago|\
tansania|amerikanische überseeinseln|vereinte nationen|vereinigte staaten|usbekistan|\
vatikanstadt|st. vincent und die grenadinen|britische jungferninseln|\
amerikanische jungferninseln|wallis und futuna|pseudo-akzente|jemen|südafrika|sambia|\
unbekannte region|ilha de ascensão|emirados árabes unidos|afeganistão|antígua e barbuda|albânia|\
armênia|áustria|austrália|ilhas aland|azerbaijão|bósnia e herzegovina|burquina faso|bulgária|\
barein|são bartolomeu|bolívia|países baixos caribenhos|butão|mianmar (birmânia)|ilha bouvet|\
bielorrússia|ilhas cocos (keeling)|república centro-africana|república do congo|suíça|\
costa do marfim|ilhas cook|camarões|colômbia|ilha de clipperton|sérvia|ilha christmas|tchéquia|\
alemanha|djibuti|argélia|ceuta e melilla|equador|estônia|egito|saara ocidental|eritreia|espanha|\
etiópia|união europeia|zona do euro|finlândia|ilhas malvinas|micronésia|ilhas faroé|frança|\
gabão|geórgia|guiana francesa|gana|groenlândia|gâmbia|guiné|guiné equatorial|grécia|\
ilhas geórgia do sul e sandwich do sul|guiné-bissau|guiana|hong kong, rae da china|\
ilhas heard e mcdonald|croácia|hungria|ilhas canárias|indonésia|ilha de man|índia|\
território britânico do oceano índico|iraque|irã|islândia|itália|jordânia|japão|quênia|\
quirguistão|camboja|quiribati|são cristóvão e névis|coreia do norte|coreia do sul|ilhas cayman|\
cazaquistão|santa lúcia|libéria|lituânia|letônia|líbia|marrocos|mônaco|moldávia|são martinho|\
ilhas marshall|macedônia do norte|mongólia|macau, rae da china|ilhas marianas do norte|\
mauritânia|maurício|malásia|moçambique|namíbia|nova caledônia|ilha norfolk|nigéria|nicarágua|\
países baixos|nova zelândia|omã|polinésia francesa|papua-nova guiné|paquistão|polônia|\
são pedro e miquelão|ilhas pitcairn|territórios palestinos|paraguai|oceania remota|reunião|\
zimbábue|romênia|rússia|arábia saudita|ilhas salomão|seicheles|sudão|suécia|singapura|\
santa helena|eslovênia|svalbard e jan mayen|eslováquia|serra leoa|somália|sudão do sul|\
são tomé e príncipe|síria|essuatíni|tristão da cunha|ilhas turcas e caicos|chade|\
territórios franceses do sul|tailândia|tadjiquistão|turcomenistão|tunísia|turquia|\
trinidad e tobago|tanzânia|ucrânia|ilhas menores distantes dos eua|nações unidas|uruguai|\
uzbequistão|cidade do vaticano|são vicente e granadinas|vietnã|ilhas virgens britânicas|\
ilhas virgens americanas|wallis e futuna|pseudossotaques|pseudobidirecional|iêmen|áfrica do sul|\
zâmbia|região desconhecida|isola ascensione|emirati arabi uniti|antigua e barbuda|antartide|\
samoa americane|isole åland|azerbaigian|bosnia ed erzegovina|belgio|bahrein|caraibi olandesi|\
brasile|isola bouvet|bielorussia|isole cocos (keeling)|repubblica centrafricana|svizzera|\
costa d’avorio|isole cook|cile|camerun|cina|isola di clipperton|capo verde|isola christmas|\
cipro|cechia|germania|gibuti|danimarca|repubblica dominicana|egitto|sahara occidentale|spagna|\
etiopia|unione europea|eurozona|figi|isole falkland|isole fær øer|regno unito|guyana francese|\
gibilterra|guadalupa|guinea equatoriale|georgia del sud e sandwich australi|ras di hong kong|\
isole heard e mcdonald|croazia|ungheria|isole canarie|israele|isola di man|\
territorio britannico dell’oceano indiano|islanda|giamaica|giordania|giappone|kirghizistan|\
cambogia|comore|saint kitts e nevis|corea del nord|corea del sud|isole cayman|kazakistan|libano|\
saint lucia|lussemburgo|lettonia|marocco|saint martin|isole marshall|macedonia del nord|\
ras di macao|isole marianne settentrionali|maldive|messico|mozambico|nuova caledonia|\
isola norfolk|paesi bassi|norvegia|nuova zelanda|perù|polinesia francese|papua nuova guinea|\
filippine|saint-pierre e miquelon|isole pitcairn|portorico|territori palestinesi|portogallo|\
oceania lontana|riunione|arabia saudita|isole salomone|svezia|sant’elena|slovacchia|sud sudan|\
isole turks e caicos|ciad|terre australi francesi|thailandia|tagikistan|timor est|turchia|\
ucraina|isole minori esterne degli stati uniti|nazioni unite|stati uniti|città del vaticano|\
saint vincent e grenadine|isole vergini britanniche|isole vergini americane|pseudo-accenti|\
sudafrica|regione sconosciuta|pulau ascension|uni emirat arab|afganistan|antigua dan barbuda|\
antarktika|samoa amerika|kepulauan aland|bosnia dan herzegovina|belgia|saint barthélemy|\
belanda karibia|bahama|pulau bouvet|kepulauan cocos (keeling)|kongo - kinshasa|\
republik afrika tengah|kongo - brazzaville|swiss|kepulauan cook|tiongkok|kolombia|\
pulau clipperton|kosta rika|tanjung verde|pulau natal|siprus|ceko|jerman|jibuti|dominika|\
republik dominika|aljazair|ceuta dan melilla|ekuador|mesir|sahara barat|spanyol|uni eropa|\
zona euro|kepulauan falkland|mikronesia|kepulauan faroe|prancis|inggris raya|guyana prancis|\
guinea ekuatorial|yunani|georgia selatan & kep. sandwich selatan|hong kong dak tiongkok|\
pulau heard dan kepulauan mcdonald|kroasia|hungaria|kepulauan canaria|irlandia|pulau man|\
wilayah inggris di samudra hindia|yordania|jepang|kirgizstan|kamboja|komoro|\
saint kitts dan nevis|korea utara|korea selatan|kepulauan cayman|luksemburg|maroko|monako|\
kepulauan marshall|makedonia utara|makau dak tiongkok|kepulauan mariana utara|martinik|maladewa|\
meksiko|mozambik|kaledonia baru|kepulauan norfolk|nikaragua|belanda|norwegia|selandia baru|\
polinesia prancis|papua nugini|filipina|polandia|saint pierre dan miquelon|kepulauan pitcairn|\
puerto riko|wilayah palestina|oseania luar|rumania|arab saudi|kepulauan solomon|swedia|\
saint helena|kepulauan svalbard dan jan mayen|sudan selatan|sao tome dan principe|suriah|\
kepulauan turks dan caicos|wilayah selatan prancis|timor leste|turki|trinidad dan tobago|\
ukraina|kepulauan terluar as|perserikatan bangsa-bangsa|amerika serikat|vatikan|\
saint vincent dan grenadine|kepulauan virgin britania raya|kepulauan virgin amerika serikat|\
kepulauan wallis dan futuna|aksen asing|yaman|afrika selatan|wilayah tidak dikenal|\
`;

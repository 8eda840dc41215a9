// Written by .ci/place-names.mjs; not to be edited.
// Sources: GeoNames (geonames.org, cities500), licensed under CC BY 4.0; Latin names of some cities in
// further languages: Unicode CLDR 48 (Unicode License v3).

/**
 * Names of cities in Latin script, in small letters: capitals, seats of first-order divisions and
 * cities of 100000 people. `*` after a name: known also where it is not written in capitals.
 */
export const LATIN_PLACES = `\
'ajlun*|'ali sabieh|'amran|'ibri|'ohonua|'s-hertogenbosch*|a coruna|a coruña*|aachen|aalborg*|\
aarau|aasiaat|aba*|abadan|abakaliki*|abakan*|abancay|abariringa*|abbotsford|abbottabad|abeche|\
abengourou*|abeokuta*|aberdeen|abha*|abidjan*|abidžan*|abiko|abilene|abixhan*|abiyán*|abnub|\
abobo*|abohar|abomey|abomey-calavi|abraham's bay|abu dhabi*|abu ghurayb*|abu kabir|abu tij|\
abuja*|abéché|acapulco de juarez*|acapulco de juárez*|acarigua|accra*|achalpur|acheng|achgabat*|\
achinsk|acilia-castel fusano-ostia antica|acoua|acquaviva|acra*|ad dali'|ad diwaniyah*|\
ad-damazin*|adamstown*|adana*|adapazari*|adapazarı*|adazi|addis ababa*|addis abeba*|\
addis-abeba*|addisz-abeba*|adelaida*|adelaide*|adelajde*|aden*|adigrat|adilabad|adis abeba*|\
adis-ababë*|adiwerna|adiyaman*|adjuntas|admiralteisky|ado-ekiti*|adoni|adrar|adélaïde*|adén*|\
adís abeba*|adıyaman*|afega|afyonkarahisar*|agadez*|agadir*|agana heights village|agartala*|\
agat village|agdam|agdas|agdzhabedy|ageoshimo|aghstafa|aghsu|agra*|agri|aguada|aguadilla|\
aguas buenas|aguascalientes*|ahau|ahmadnagar|ahmadpur east|ahmedabad*|ahuachapan|ahuachapán|\
ahvaz*|aibak|aibonito|aileu|ailuk|ain beida|ain defla|ain oussera|ain temouchent|ainaro|aioun|\
airoli|airuk|aix-en-provence|aizawl*|aizkraukle|ajaccio|ajax|ajdabiya*|ajdovscina|ajdovščina|\
ajman city*|ajmer*|akademicheskoe|akashi|akhaltsikhe|akhmim|akita*|akjoujt|akkra*|akola|akra*|\
akron|aksaray*|aksu*|aktaou*|aktau*|aktav*|aktioubinsk*|aktiubińsk*|aktobe*|aktöbe*|akure*|\
akureyri|al 'amarah*|al 'ashir min ramadan|al 'aziziyah|al ahmadi*|al ain city*|al ajaylat|\
al bab|al bahah|al basrah al qadimah*|al bayda|al bayda'|al buraymi|al fallujah|al farwaniyah|\
al fashn|al faw|al fayyum*|al fujairah city|al ghayzah|al hasakah|al hawamidiyah|al hazm|\
al hillah*|al hoceima|al hoceïma|al hudaydah*|al hufuf|al jabin|al jadid|al jahra'|al jubayl|\
al jumayl|al kharj|al kharjah|al khawr|al khums*|al khusus|al kut*|al mahallah al kubra*|\
al mahwit|al manaqil|al mansurah*|al manzalah|al marj|al matariyah|al mawsil al jadidah*|\
al minya*|al mubarraz|al qadarif*|al quds*|al qunaytirah|al wakrah|al'met'yevsk|al-'ubur|\
al-ujun*|alagoinhas|alajuela|alamar|alandur|alanya|alappuzha|alba iulia|albacete|albany|\
alberton|albina|albuquerque*|alcala de henares|alcalá de henares|alchevsk|alcobendas|alcorcon|\
alcorcón|aleg|aleppo*|alexandria*|algeciras|alger*|algeri*|algier*|algiers*|algjer*|algír*|\
alhambra|alicante|alice town|aligarh*|alipur|aljir*|allahabad*|allentown|alma ata*|alma-ata*|\
almati*|almaty*|almatî*|almatı*|almere stad|almeria|almería|alo|alofi*|alor setar*|alotau|altai|\
altay|altdorf|alto barinas|alto hospicio|altona|aluksne|alvaro obregon*|alvorada|alwar|alytus|\
alžir*|alžír*|am-timan|amadora|amagasaki|amaigbo|aman*|aman garh|amaravati|amarillo|amarnath|\
amasya|ambala|ambalangoda|ambato*|ambatondrazaka|ambattur|ambon*|ambositra|ambovombe*|ambur|\
amdjarass|americana|amersfoort|amherst|amiens|amir timur|amman*|ammán*|amnat charoen|amol|\
ampang|ampara|amravati*|amritsar*|amroha|amsterdam*|amsterdã*|amszterdam*|amã*|an nu'maniyah|\
an nuhud|anabar|anaco|anadir*|anadyr|anadyr'*|anadır*|anaheim|anand|ananindeua|anantapur|\
anapolis|anasco|anbu|anchorage|ancona|anda|anderlecht|andijon*|andkhoy|andong*|andora*|\
andorra la vella*|andorre*|andorrë*|andreas|andrijevica|anenii noi|anew|ang thong|angarsk|\
angaur state|angeles city|angers|angra dos reis|angren|anguila*|anguilë*|angvila*|anibare|anjo|\
ankang*|ankara*|ankaran|ankorejxh*|anliu|ann arbor|anna regina|annaba*|annapolis|anning|anqing*|\
anqiu|ansan-si*|anse boileau|anse la raye|anse royale|anshan*|anshun*|antakya*|antalya*|\
antananarivo*|antananarywa*|antigua guatemala|antioch|antipolo*|antofagasta*|antsirabe*|\
antsiranana*|antsohihy|antwerpen*|antígua*|anuradhapura|anvers*|anyama|anyang*|anyang-si*|\
anádyr*|anápolis|aomori*|aosta|apace|aparecida de goiania*|aparecida de goiânia*|apače|\
apeldoorn|apia*|apopa|appenzell|apucarana|aqaba|aqtaw*|aqtöbe*|ar ramtha|ar raqqah*|ar rayyan*|\
ar rifa'|aracaju*|aracatuba|arachinovo|arad*|arafat|araguaina|araguajana*|araguaína*|arak*|aral|\
arapiraca|arar*|araraquara|araras|araruama|arauca|araucaria|araucária|araure|arawa|araçatuba|\
arba minch|archway|ardabil*|ardahan|arecibo|aregua|areguá|arendal|arequipa*|arezzo|arganzuela|\
argel*|argenteuil|arhus|ariana|arica*|ariel|arifwala|arima|arish*|arjawinangun|arkhangel'sk*|\
arlington|armavir|armenia*|arnavutkoey|arnavutköy|arnhem*|arno|arrah|arroyo|arroyo naranjo|arta|\
artashat|artem|artemisa|arthur's town|artigas|artvin|artëm|arubë*|arusha*|arvada|arvayheer|\
arzamas|as salimiyah|as salt*|as samawah*|as sinbillawayn|as sulaymaniyah*|as suwayq|as-suwayda|\
asaba|asadabad|asahikawa|asaka|asan-maina village|asansol*|asau|asau village|asgabat*|asgabate*|\
ash shihaniyah|ashdod|ashgabat*|ashikaga|ashkelon|ashmun|ashoknagar kalyangarh|ashtarak|\
asjabad*|asjchabad*|asjkhabad*|asmara*|asmarë*|asorene*|asosa|assab|assen|assis|assomada|\
assunção*|astana*|astanajapura|astara|astoria|astrachan*|astrachań*|astrachaň*|astrachán*|\
astracán*|astracã*|astrahan*|astrakan*|astrakhan*|asuncion*|asunción*|asunsion*|aswan*|asyut*|\
aszchabad*|aszmara*|asztrahán*|at tafilah|atafu village|atakpame|atakpamé|atani|ataq|atar|\
atasehir|ataşehir|atbara|ateena*|aten*|atena*|atenas*|atene*|ateny*|athen*|athena*|athene*|\
athens*|athinë*|athènes*|athén*|athény*|ati|atibaia|atikokan*|atina*|atirau*|atlanta*|atsiaman|\
atsugi|attapeu|attard|attock city|atyraou*|atyrau*|atény*|atîrau*|atırav*|atıraw*|auckland*|\
augsburg|augusta|auki|aur|aurangabad*|aurora|austin|avadi|avarua*|aveiro|aweil|awka*|ayacucho*|\
aydin*|aydın*|az za'ayin|az zawiyah*|az zubayr|az zulfi|azadshahr*|azamgarh|azare|azcapotzalco|\
azimpur|azogues|azor adaları*|azore*|azoren*|azorerna*|azorerne*|azori*|azori-szigetek*|azorit*|\
azorské ostrovy*|azory*|azua|azzorre*|açores*|aïn beïda|aïn defla|aïn oussera|aïn temouchent|\
añasco|ağdam|ağdaş|ağrı|ałmaty*|aşgabat*|aşkabat*|ašchabad*|ašgabat*|ašhabad*|așgabat*|baabda|\
baalbek|bab ezzouar|babahoyo|babati|babol|babruysk|bac giang|bac kan|bac lieu*|bac ninh|bacau*|\
bachuan|bacolod city|bacoor|bacău*|badajoz|badalona|badarganj|bade|badin|badlapur|badulla|\
bafata|bafatá|bafoussam*|bagaha|bagcilar*|bagdad*|bagdá*|bagdád*|bagerhat|baghdad*|baghlan|\
bago*|bago city|baguio*|bahadurgarh|baharampur|bahau|bahawalnagar|bahawalpur*|bahcelievler*|\
bahia banderas*|bahia blanca|bahia de banderas*|bahia-banderas*|bahir dar*|bahraigh|bahrajn*|\
bahrein*|bahrejn*|bahreyn*|bahreïn*|bahçelievler*|bahía*|bahía banderas*|bahía blanca|\
bahía de banderas*|baia mare*|baicheng|baidoa*|baidyabati|baikonur|baise*|baisha|baishan|baiti|\
baitulmuqaddis*|baiyin|bajitpur|bakersfield|bakoe*|bakou*|bakri|baku*|bakú*|bakü*|balakovo|\
balashikha|balasore|bali|balikesir*|balikpapan*|baliuag|balkanabat|balkh|ballabeg|ballarat|\
ballasalla|ballaugh|balti*|baltimore*|balurghat|balvanera|balvi|balzan|balzers|balıkesir*|bama|\
bamako*|bambari|bamenda*|bamyan|ban houayxay|banan*|banda|banda aceh*|bandar abbas*|\
bandar labuan|bandar lampung*|bandar seri begawan*|bandar tidak diketahui*|bandar-e anzali|\
bandarban|bandirma|bandraboua|bandrele|bandrélé|bandundu*|bandung*|bandırma|baneh|banepa|\
banfora*|bangaon|bangar|bangassou|bangi*|bangil|bangkok*|bangui*|banha*|bani|bani mazar|\
bani suwayf*|baniachang|banja luka*|banjar|banjaran|banjarmasin*|banjul*|bankura|banlung|bannu|\
banqiao*|bansbaria|banska bystrica|banská bystrica|banting|banxhul*|banyuwangi|baní|bao loc|\
baoding*|baoji*|baoshan*|baotou*|baqubah*|bar|baraki|barakpur|baranagar|baranovichi|barasat|\
barbacena|barcelona*|barceloneta|barclayville|barda|bardai|bardaï|barddhaman|bareilly*|barentu|\
bari*|barinas*|barishal*|barnala|barnaul*|barnauł*|barnaúl*|barquisimeto*|barra mansa|\
barrancabermeja|barranquilla*|barranquitas|barreiras|barretos|barrie|barrigada village|\
barrouallie|barsi|bartica|bartin|bartın|barueri|baruta|baruun-urt|barysaw|baréin*|basaksehir|\
basarabeasca|basel*|bashan|basildon|basingstoke|basirpur|basrah*|basse santa su|basse-terre*|\
basseterre*|basti|basuo|bat khela|bat yam|bata*|batala|batam*|batang|batangas|bataysk|bath|\
bathinda|bathsheba|batikent|batken|batman|batna*|baton rouge*|battagram*|battambang*|\
battaramulla south|batticaloa|batu|batu berendam|batu gajah|batu pahat|batumi*|baturaja|baubau|\
bauchi*|baukau|bauru|bauska|bawshar|bayamo*|bayamon*|bayamón*|bayan nur*|bayanhongor|bayawan|\
bayburt|bazar-e yakawlang|bazarak|bağcılar*|bağdat*|başakşehir|beau bassin-rose hill*|\
beau vallon|beaumont|beawar|bechar*|becontree|bedford|bedong|beersheba*|begusarai|bei'an|beibei|\
beihai*|beijing*|beiliu|beipiao|beira*|beiroet*|beirut*|beirute*|beja|bejaia*|bejaïa*|bejrut*|\
bejrút*|bekasi*|bekescsaba|bel ombre|belawan|belcista|beledweyne|belehrad*|belem*|belfast*|\
belford roxo|belgaum|belgorod*|belgrad*|belgrade*|belgrado*|belgrano|belgrád*|belice*|\
belize city|belizë*|bella vista|bellary|bellevue|bellinzona|bello|belmopan*|belo horizonte*|\
belokany|beltinci|belém*|belén*|belčišta|bemowo|ben arous|ben tre*|bender*|bendigo|\
beneden prinsen kwartier*|benedikt|bengaluru*|bengbu*|benghazi*|bengkulu*|benguela*|beni|\
beni abbes|beni mellal*|benin city*|benito juarez|benito juárez|benoni*|bensonville|bentiu|\
bentong town|bentota|benxi*|beograd*|beppu|bera|berane|berat|berazategui|berbera|berberati|\
berbérati|berdyansk|berekua|berezniki|bergamo|bergedorf|bergen*|bergi|bergisch gladbach|\
berkeley|berliini*|berlijn*|berlim*|berlin*|berlino*|berlín*|bermudas*|bermude*|bermudes*|\
bermudi*|bermudy*|bern*|berovo|bertoua*|beruwala|berģi|besancon|besançon|bet shemesh|betim|\
bettiah|beulah*|bexley|beylagan|beylikduezue|beylikdüzü|beyrouth*|beyrut*|beč*|bhadravati|\
bhadreswar|bhagalpur|bhairab bazar|bhakkar|bhalwal|bhandaria|bharatpur|bharuch|bhatpara|\
bhatpara abhaynagar|bhavnagar*|bhayandar*|bhera|bheramara|bhilai*|bhilwara|bhimavaram|bhimber|\
bhind|bhisho*|bhiwandi*|bhiwani|bhola|bhopal*|bhubaneshwar*|bhuj|bhusaval|bialoleka|bialystok*|\
białołeka|białystok*|bibir hat|bibirevo|bichkek*|bida|bidar|bidur|bielany|bielefeld|\
bielsko-biala|bien hoa*|bihar sharif|bijapur|bijelo polje|bijie*|bikaner*|bila tserkva|bilaspur|\
bilbao*|bilbays|bilecik|bilimora*|bilinmeyen şehir*|billings|bilqas|biltine|bima|bimbo*|binan|\
binangonan|bindura|bingol|bingöl|binh thuy|binhe|binjai|bintulu|binzhou*|birao|biratnagar|\
birendranagar|birganj|birgañj|birigui|birjand*|birkenhead|birkirkara|birmingham*|birnin kebbi*|\
birobidzhan|biryulevo|biryulëvo|birzebbuga|bisau*|bischkek*|bishan|bishkek*|bishoftu|bisjkek*|\
biskek*|biskra*|bismarck|bissau*|bistrica ob sotli|bistrita|biszkek*|bisáu*|bitlis|bitola|\
bitung|biysk|bizerte*|biên hòa*|biñan|bişkek*|biškek*|bișkek*|bjelovar|black point|black river|\
blackburn|blackpool|blagoevgrad|blagoveshchensk*|blank-sablon*|blantirë*|blantyre*|bled|\
blenheim|blida*|blitar|bloemfontein*|blowing point village|bluefields|blumenau|bnei brak|\
boa vista*|boa-vista*|boaco|bobo-dioulasso*|bocas del toro|bochum|bochum-hordel|bodden town|\
bodo|bodø|boedapest*|boekarest*|boende|bogdanci|bogor*|bogorodskoye|bogota*|bogotá*|bogotë*|\
bogovinje|bogra|bohicon|bohinjska bistrica|boise*|boizë*|bojnurd*|bokaro*|boke|bokhtar*|\
boksburg|boké|bol|bolama|bolands|bole|bolgatanga|bologna*|bolton|bolu|bolzano|boma|bombay*|\
bonao|bondoukou*|bongor|bonn|bontang|bopolu|bor|bordeaux*|bordj bou arréridj*|bordj el kiffan|\
bordjbouarreridj*|borgarnes|borgo maggiore|borivli*|borough park|borovnica|borujerd|bosaso|\
boshan|bosilovo|bossangoa|boston*|botad|botosani*|botoşani*|botshabelo|bottrop|botucatu|bouake*|\
bouaké*|bouar|boueni|bouira|boulder|boulogne-billancourt|boumerdas*|bournemouth|bouéni|bouïra|\
bovec|boyeros|bozhou*|bozoum|božični otok*|bradford|braga*|braganca|braganca paulista|bragança|\
bragança paulista|brahmapur|braila*|brakpan|brampton*|brandon|brasilia*|braslovce|braslovče|\
brasov*|brasília*|brateyevo|bratislava*|bratislavë*|bratsk|bratysława*|braunschweig|brazavillë*|\
brazzavil*|brazzaville*|braşov*|brcko|breda|bregenz|bremen*|bremerhaven|brent|brescia|brest*|\
brezice|brezovica pri ljubljani|brežice|bria|briceni|bride|bridgeport|bridgetown*|brighton|\
brikama|brisbane*|brisbejn*|bristol|brits|brno*|broken arrow|brokopondo|brokën-hill*|brooklyn*|\
brovary|brownsville|brugge|bruksel*|bruksela*|brunei darussalam*|brunej*|brunéi*|brusel*|\
bruselas*|bruselj*|brussel*|brussels*|bruxelas*|bruxelles*|brvenica|bryansk*|bryssel*|brüksel*|\
brüssel*|brüsszel*|brăila*|brčko|bu'aale|buala|buba|bubanza|bucaramanga*|bucarest*|bucareste*|\
buchanan|bucharest*|bucheon-si*|bucurești*|budapest*|budapest iii. keruelet|\
budapest iii. kerület|budapest xi. keruelet|budapest xi. kerület|budapest xiii. keruelet|\
budapest xiii. kerület|budapesta*|budapeste*|budapeszt*|budapeşte*|budapešť*|budaun|budimpešta*|\
budta*|budva|buea|buenaventura|buenavista|bueng kan|buenos aires*|buenos-ajres*|bueyuekcekmece|\
buffalo|buguma|buhe|bujumbura*|buka|bukan|bukarest*|bukareszt*|bukarešta*|bukavu*|bukhara*|\
bukit mertajam|bukittinggi|bukoba|bukuresht*|bukurešt*|bukurešť*|bulandshahr|bulaon|bulawayo*|\
bulgan|bunganvilë*|bungoma|bunia|buon ho|buon ma thuot*|burao|buraydah*|burbank|burdur|burewala|\
burgas*|burgos|burhanpur|burhanuddin|buri ram|burlington|burnaby|burnley|bursa*|\
burton upon trent|bururi|busan*|bush|bushehr*|bushwick|busia|buta|butembo|butha-buthe|\
butterworth|butuan*|butwal|buxhumburë*|buzau*|buzău*|buôn hồ|buôn ma thuột*|bydgoszcz*|bytom|\
byumba|béchar*|bécs*|béja|békéscsaba|béni abbès|bình nhưỡng*|bình thủy|bükreş*|büsingen*|\
büsingen am hochrhein*|büyükçekmece|bělehrad*|bạc liêu*|bảo lộc|bắc giang|bắc kạn|bắc ninh|\
bến tre*|ca mau*|caacupe|caacupé|caazapa|caazapá|cabanatuan city|cabimas|cabinda|cabo|cabo frio|\
cabo rojo|cabo verde*|cabudare|cabudwaaq|cabul*|cabuyao|cacak|cacheu|cachoeirinha|\
cachoeiro de itapemirim|cadiz|caen|cagayan de oro|cagliari*|cagua|caguas|cahul|caiena*|caienna*|\
caimán*|cainta|cairns|cairo*|cajamarca*|cakarta*|cakovec|calabar*|calabozo|calama|calamba*|\
calapan|calarasi|calcuta*|calcutta*|calcutá*|calgary*|calheta|cali*|callao*|caloocan city*|\
cam pha|cam pha mines|cam ranh|camacari|camaguey*|camagüey*|camayenne*|camaçari|cambridge|\
campeche*|campina grande|campinas*|campo grande*|campobasso|campos dos goytacazes*|camuy|\
can giuoc|can tho*|canakkale|canare*|canarias*|canarie*|canaries*|canarische eilanden*|\
canberra*|cancun*|cancún*|canelones|cangzhou*|canillo|cankaya*|cankiri|cankova|cankuzo|canoas|\
canovanas|cantemir|canton*|canton adası*|canton island*|canton-sziget*|canárias*|cao bang|\
cao bằng|cao lanh|cao lãnh|cap-haitien*|cap-haïtien*|cap-vert*|cape coast*|cape coral|\
cape town*|capiata|capiatá|capo verde*|capul verde*|carabanchel|caracas*|caraguatatuba|\
carapicuiba|carapicuíba|cardiff*|cargados carajos|carletonville|carlsbad|carolina|carora|\
carrefour|carrollton|carson city|cartagena*|cartago|cartum*|caruaru|carupano|cary|carúpano|\
casablanca*|cascade|cascavel|casey station*|caska|castanhal|castel|castello de la plana|\
castelló de la plana|castelo branco|castletown|castries*|catamarca*|catanduva|catania|catano|\
catanzaro|catar*|cataño|catia la mar|catio|catió|caucaia|causeni|cavite city|caxias|\
caxias do sul|caxito|cayena*|cayenne*|cayey|caymanöarna*|caymanøerne*|caymanøyene*|cayon|\
caïmans*|caïro*|cebelitarık*|cebu city*|cedar rapids|ceerigaabo|ceiba|celaya|celje|centar zupa|\
centar župa|centennial|center*|central|centralniy|centre de flacq|centro habana|centurion|\
cergy-pontoise|cerklje na gorenjskem|cerknica|cerkno|cerkvenjak|cerro|cerro de pasco|cesis|\
ceske budejovice|cestos city|cetinje|ceuta|cezayir*|chachapoyas|chachoengsao|\
chagos archipelago*|chagosarchipel*|chaguanas|chai nat|chaiyaphum|chak azam sahu|chak jhumra|\
chak thirty-one -eleven left|chake chake|chakwal|chakwama|chalan pago-ordot village|\
chalatenango|chalco|chaman|chamartin|chamartín|chamberi|chamberí|chanda|chandannagar|\
chandigarh*|chandler|chanduasi|chandyga*|changchun*|changde*|changji|changle|changsha*|\
changshu*|changwon*|changyi|changyuan|changzhi*|changzhou*|chanthaburi|chaohu|chaoyang|\
chaozhou*|chapeco|chapecó|chapra|char bhadrasan|charallave|charikar|charleroi|charleston|\
charlestown|charlotte|charlotte amalie*|charlottenburg|charlottetown|charsadda|chartum*|\
chartúm*|chas|chateaubelair|chatham islands*|chatham-szigetek*|chathamsaaret*|\
chathamské ostrovy*|chatnam*|chattanooga|chattogram*|cheboksary*|checker hall|chelmsford|\
cheltenham|chelyabinsk*|chemnitz|chenab nagar|chengde|chengdu*|chenggu|chenghua|chengtangcun|\
chengzhong|chennai*|chenzhou*|cheonan*|cheongju-si*|cheremushki|cherepovets|cherkasy*|\
cherkessk*|chernihiv*|chernivtsi*|chertanovo yuzhnoye|cherëmushki|chesapeake|chesterfield|\
chetumal*|cheyenne|chhagalnaiya|chhatak|chhatarpur|chhindwara|chi linh|chiang mai*|chiang rai|\
chiba*|chicago*|chichawatni|chichicastenango|chiclayo*|chico|chicoloapan|chiconi|chifeng|\
chigasaki|chihuahua*|chikmagalur|chikushino-shi|chillan*|chillán*|chilmari|chilpancingo*|\
chimaltenango|chimbote|chimoio*|chinandega*|chinatown|chinautla|chincha alta|chingola|chinhoyi|\
chiniot|chinju|chinsali|chipata*|chiquimula*|chirchiq|chirmiri|chirongui|chishtian|chisinau*|\
chisináu*|chita*|chitradurga|chitre|chitré|chittaurgarh|chitungwiza|chitá*|chizhou*|chişinău*|\
chișinău*|chlef*|chofu|choibalsan|choiseul|choloma|choma|chon buri*|chongjin*|chongqing*|\
chongzuo|chorzow|chorzów|chovd*|chowd*|choyr|christchurch*|christmas island*|christmaseiland*|\
christmasøya*|chucher - sandevo|chuhar kana|chula vista|chumphon|chuncheon*|chungju|chunian|\
chur|churu|chuuk*|chuukské ostrovy*|chuzhou*|chí linh|ciales|ciamis|ciampea|cianjur|cibinong|\
cibitoke|cibuti*|cidade de ho chi minh*|cidade desconhecida*|cidade do méxico*|cidade velha|\
cidra|ciego de avila*|ciego de ávila*|cienfuegos*|cikampek|cikarang|cikupa|cilacap|cileungsir|\
cileunyi|cimahi*|cimislia|cimişlia|cincinnati|ciputat|cirebon|cirkulane|cita*|citeureup|\
città del messico*|città del vaticano*|città sconosciuta*|city of westminster|ciudad acuna|\
ciudad acuña|ciudad apodaca|ciudad benito juarez|ciudad benito juárez|ciudad bolivar*|\
ciudad bolívar*|ciudad camilo cienfuegos|ciudad choluteca|ciudad de mexico*|ciudad de méxico*|\
ciudad de villa de alvarez|ciudad de villa de álvarez|ciudad del carmen|ciudad del este*|\
ciudad delicias|ciudad desconocida*|ciudad general escobedo|ciudad guayana*|ciudad guzman|\
ciudad guzmán|ciudad ho chi minh*|ciudad juarez*|ciudad juárez*|ciudad lineal|\
ciudad lopez mateos|ciudad lópez mateos|ciudad madero|ciudad nezahualcoyotl*|ciudad obregon|\
ciudad obregón|ciudad ojeda|ciudad valles|ciudad victoria*|ciutat vella|cixi*|clarence town|\
clarksville|clearwater|clermont-ferrand|cleveland|clovis|cluj-napoca*|co gjo|coacalco|coamo|\
coatepeque|coatzacoalcos|coban*|cobija|cobán*|cochabamba*|cochin*|cocieri|cockburn town*|\
cocos islands*|cocoseilanden*|codrington|coihaique*|coimbatore*|coimbra*|cojutepeque|colatina|\
colchester|colihaut|colima*|college station|colombo*|colon|colonel hill|colonia|\
colonia del sacramento|colonia del valle|colonia lindavista|colorado springs|columbia*|columbus|\
colón|colônia*|comayagua|comendador|comerio|comerío|comilla*|comodoro rivadavia|comoras*|\
comore*|comorerne*|comores*|comoros*|comrat|conacri*|conakri*|conakry*|concepcion*|\
concepcion de la vega*|concepción|concepción de la vega*|concord|concordia|conselheiro lafaiete|\
constanta*|constantine*|contagem*|copenaghen*|copenhaga*|copenhagen*|copenhague*|copiapo*|\
copiapó*|coquimbo|coquitlam|coral springs|cordoba*|corfu|cork|corlu|coro*|corona|\
coronel fabriciano|coronel oviedo|corozal|corpus christi|corrientes*|corum*|cospicua|costa mesa|\
cotabato*|cotia|cotonou*|cotton ground|cotui|cotuí|couva|cova figueira|coventry|cox's bazar|\
coxen hole|coyhaique|coyoacan*|coyoacán*|craiova*|crane|crawley|crensovci|criciuma|criciúma|\
criuleni|crna na koroskem|crnomelj|croix-des-bouquets|crosby|croydon|cruz bay|csita*|cua|\
cuauhtemoc*|cuauhtémoc*|cuautitlan|cuautitlan izcalli|cuautitlán|cuautitlán izcalli|cuautla|\
cuba*|cubatao|cubatão|cucuta*|cuddalore|cuddapah|cuenca*|cuernavaca*|cuiaba*|cuiabá*|cuilapa|\
cuito*|cukai|culebra|culiacan*|culiacán*|cumana*|cumaná*|curazao*|curaçao*|curico|curicó|\
curitiba*|curug|curych*|cusco*|cuttack*|czagos*|czestochowa|czyta*|częstochowa|cà mau*|córdoba*|\
cúa|cúcuta*|călăraşi|căuşeni|cần giuộc|cần thơ*|cẩm phả|cẩm phả mines|cờ đỏ|da lat*|da nang*|\
dabou|dabrowa gornicza|daca*|dacca*|dadu|daegu*|daejeon*|daga|dagenham|dagupan|daito|dajabon|\
dajabón|daka*|dakar*|dakhla|dakka*|dakota du nord*|dalandzadgad|dali|dalian*|daliang|dallas|\
daloa*|daly city|dam dam|daman|damanhur*|damas*|damasc*|damasco*|damascus*|damask*|damaskos*|\
damaskus*|damaszek*|damaszkusz*|damaturu|damašek*|dambai|dambulla|damietta*|dammam*|damoh|\
damongo|damsyik*|dandong*|dangriga|danilovgrad|danshui|daoukro|dapaong|daqing*|dar es salaam*|\
dar es-salaam*|dar es-salam*|dar naim|dar'a|dar-es-salaam*|dar-es-salam*|darbhanga|daressalam*|\
darhan|darjiling|darmstadt|darnah|dartmouth|daru|darvin*|darwin*|darüsselam*|dasha|daska kalan|\
dasmarinas|dasmariñas|dasoguz*|datong*|datun|daud khel|daugavpils*|daule|davangere|davao*|\
davenport|david|davie|davos*|dawei*|dawukou|daxing|dayrut|dayton|dazhou*|daşoguz*|\
de kanariske øer*|debar|debre birhan|debre mark'os|debre tabor|debrecen*|dededo village|\
dedougou|deer valley|dehiwala-mount lavinia|dehra dun*|dehri|dehui|deir ez-zor*|dejvis*|delcevo|\
delegacion cuajimalpa de morelos|delegación cuajimalpa de morelos|delemont|delhi*|delicias|\
delta|delémont|dembeni|demir hisar|demir kapija|den haag*|dengzhou|denizli*|denmarkshavën*|\
dennery|denpasar*|denton|denver*|deoghar|deoli|deoria|depok*|dera ghazi khan|dera ismail khan|\
derbent|derby|derince|des moines*|dese|destrnik|detroit*|devinuwara|dewas|deyang*|dezhou*|\
dhaka*|dhamar*|dhanbad*|dhangadhi|dhankuta|dharan|dharmavaram|dhaulpur|dhihdhoo|dhule*|dhulia|\
dhuusamarreeb|dháka*|di an|diadema|dibrugarh|didao|diego martin|diekirch|dien bien phu|\
dieppe bay town|diepsloot|diez de octubre|diffa|digos|digri|dihok*|dijkot|dijon*|dikhil|\
dikirnis|dili*|dimapur|dimbokro|dimitrovgrad|dinajpur|dinapore|dindigul|dinga|dingli|dingxi|\
dingzhou|diourbel|dipalpur|dipayal|dire dawa*|dispur|district of taher|disuq|divaca|divača|\
divichibazar|divinopolis|divinópolis|divo|diyarbakir*|diyarbakır*|djambala|djanet|djelfa*|\
djibloho|djibouti*|djibuti*|djougou*|dnipro*|doba|dobele|dobje pri planini|dobrich|dobrna|\
dobrova|dobrovnik|dobrovo|dodoma*|doesjanbe*|dogbo|doha*|dohar|dol pri ljubljani|\
dolenjske toplice|dolisie*|dolneni|domagnano|dombivli*|dominika*|dominikë*|dominique*|domzale|\
domžale|donaustadt|doncaster|donduseni|donduşeni|donetsk*|dong ha|dong xoai|donggongon|\
dongguan*|donghai|dongling|dongola|dongtai|dongyang|dongying*|donostia*|dorado|dordrecht|dori|\
dornava|dortmund*|dos hermanas|dosquebradas|dosso|douala*|douchanbé*|douglas|douliu|dourados|\
douson*|dover|downey|dragomer|drammen*|dravograd|dresden*|drobeta-turnu severin*|drochia|\
dschibuti*|duala*|dubai*|dubaj*|dubaï*|dublin*|dublino*|dublín*|dubrovnik|dubái*|duchambe*|\
dudley|duesseldorf*|duezce|duisburg*|dullewala|duma|dumaguete|dumai|dumont d'urville station*|\
dumont-d'urville*|dumont-d'urvilë*|dunaj*|duncan town|dundee|dundo|dunedin*|dunga bunga|dunhua|\
dunhuang|dunyapur|duque de caxias*|durazno|durban*|durg|durgapur*|durham|durres*|durrës*|\
dusambé*|dusanbe*|duschanbe*|dushanbe*|dusjanbe*|duszanbe*|dutse|duyun|duşanbe*|dušanbe*|\
dușanbe*|dzaoudzi|dzerzhinsk|dzsibuti*|dzuunmod|dédougou|déli-georgia*|détroit*|düsseldorf*|\
düzce|dąbrowa górnicza|dĩ an|džakarta*|džibuti*|e'zhou*|east chattanooga|east end|\
east end village|east flatbush|east hampton|east harlem|east independence|east jerusalem|\
east london|east los angeles|east new york|eastbourne|easter island*|ebaye|ebebiyin|ebetsu|\
ebolowa|ebon|ebute ikorodu*|ecatepec de morelos*|ecaterimburgo*|ech chettia|ed damer*|edea|\
edinburgh*|edinburgh of the seven seas|edinet|edirne*|edison|edmonton*|edéa|eenhana|efon-alaaye|\
eger|egilsstadir|egilsstaðir|eimsbuettel|eimsbüttel|eindhoven|eirunepé*|eisenstadt|eixample|\
ejido|ejigbo|ejrunep*|ekaterimburgo*|ekaterinbourg*|ekaterinburg*|ekibastuz|el aaiún*|el achir|\
el ajun*|el ayun*|el bayadh|el cairo*|el cajon|el daein*|el eulma|el fasher*|el fula|el halil*|\
el jadid|el kef|el limon|el limón|el meghaier|el meniaa|el monte|el obeid*|el oued*|el paso*|\
el porvenir|el progreso|el tarf|el tigre|el vaticano*|el vigia|el vigía|el-aaiún*|el-ajún*|\
el-tor|elazig*|elazığ*|elbasan*|elblag|elbląg|elche|eldoret*|elektrostal'|elgin|elista*|\
elizabeth|elk grove|ellore|elmeghaier|elmhurst|eloy alfaro|emalahleni|embalenhle|embu|encamp|\
encarnacion|encarnación|encheng|enewetak|enfield town|engels|enschede|ensenada|enshi|enterprise|\
enugu*|envigado|epworth|erbil*|erdenet|erevan*|ereván*|erfurt*|erivan*|eriwan*|erlangen|\
ermoupolis|ermoúpolis|erode*|erywań*|erzincan*|erzurum*|eschen|escondido|escuintla*|esenler*|\
esenyurt|eskisehir*|eskişehir*|esmeraldas*|espargos|espoo|essen*|estambul*|esteli|estelí|\
estocolmo*|estrasburgo*|esuk oron|etawah|etelä-georgia*|eugene|eukla*|eunapolis|eunápolis|\
evansville|everett|evinayong|evora|ewo|exeter|eydhafushi|ezhou|facatativa|facatativá|fada|\
fada n'gourma|faerské ostrovy*|faeröer*|faetano|fairfield|faisalabad*|fajardo|\
fale old settlement|falesti|falmouth|falun|famagosta*|famagouste*|famagusta|famagustë*|\
fangchenggang|fanling|faqirwali|faqus|farafangana|farah|faranah|fargo|faridabad*|faridpur|farim|\
faro|faroe*|faroes*|farrington|farrukhabad|fatehpur|fatick|favoriten|faya-largeau|fayetteville|\
fayroz koh|fayzabad|fazilpur|feira de santana*|felidhoo|fendou|fengcheng|fenghuang|feni|feniks*|\
fenoarivo atsinanana|fergana*|ferizaj|fernando de la mora|fernando de noronha*|feroe*|\
ferojski otoci*|ferozepore|ferrara|ferraz de vasconcelos|ferski otoki*|feröer*|fes*|fes al bali|\
fianarantsoa*|fidji*|fidschi*|fidzsi*|fidži*|fier|fig tree|figi*|filadelfia|fiorentino|firenze*|\
firozabad|fish town|fixhi*|fiyi*|fizuli|florence|florencia|florenz*|flores|floresti|floreşti|\
floriana|florianopolis*|florianópolis*|florida|floridablanca|floridsdorf|flying fish cove*|\
focsani|focșani|foggia|fomboni|fonadhoo|fontana|forli|forlì|formosa*|fort abbas|fort collins|\
fort lauderdale|fort liberte|fort liberté|fort wayne|fort wellington|fort worth*|\
fort-de-france*|fort-nelson*|fortaleza*|foshan*|four cross roads|foz do iguacu|foz do iguaçu|\
franca|franceville|francfort*|francisco morato|francistown|franco da rocha|frankfort|\
frankfurt am main*|frauenfeld|fray bentos|fredericton|freeport|freetown*|freiburg|fremont|\
fresnillo|fresno*|fribourg|friedrichshain|friedrichshain bezirk|frisco|fritaun*|fu'an|fuchu|\
fuding|fuencarral-el pardo|fuenlabrada|fuerte olimpo|fuglafjordur|fuglafjørður|fuji|fujieda|\
fujinomiya|fujisawa|fukayacho|fukui-shi*|fukuoka*|fukushima*|fukuyama|fuling|fullerton|funadhoo|\
funafuti*|funchal*|funtua|furth|fushun*|fuvahmulah|fuxin*|fuyang*|fuyu|fuzhou*|fyzabad|\
färsaaret*|färöer*|færøerne*|færøyene*|fès*|fès al bali|fürth|fălești|gaalkacyo|gabes*|\
gaborone*|gabrovo|gabu|gabès*|gabú|gadag|gadag-betageri|gaevle|gafargaon|gafsa|gagnoa*|gaillimh|\
gainesville|gajuwaka|galapagos-szigetek*|galapágy*|galati*|galle|galápagos*|galápagos islands*|\
galápagosøyene*|gambat|gambela|gambier-szigetek*|gambierovy ostrovy*|gambiersaaret*|\
gambieröarna*|gamprin|gand*|gandajika|gandhidham|gandhinagar*|ganganagar|gangapur|gangawati|\
gangneung|gangtok|gangu chengguanzhen|ganja*|ganzhou*|gao|gaomi|gaoping|gaozhou|garanhuns|\
garbahaarrey|garden grove|gardez*|garh maharaja|garissa|garland|garoowe|garoua*|gasa|gashua|\
gatineau|gaur|gaurnadi|gavar|gaya|gaza*|gaza city*|gaziantep*|gazimağusa*|gazze*|gbadolite|\
gbarnga|gbongan|gdansk*|gdańsk*|gdynia|gebze|geelong|geita|gejiu|gelsenkirchen|gemena*|genebra*|\
geneina*|general santos*|geneve*|genf*|genoa*|genova*|gent|genève*|george|george hill|\
george town*|georgetown*|georgia de sud*|georgia del sud*|georgia del sur*|georgia południowa*|\
georgia selatan*|gera|gereida|gereshk|gernsej*|gerusalemme*|getafe|gevgelija|geylang|\
geórgia do sul*|ghajnsielem|ghanzi|gharb|ghardaia|ghardaïa|gharyan|ghat|ghauspur|ghaxaq|\
ghaziabad*|ghazipur|ghazni*|ghormach|ghotki|gia nghia|gia nghĩa|giacarta*|giamaica*|gibilterra*|\
gibraltar*|gibraltár*|gibuti*|gifu-shi*|gijon|gijón|gilbert|gilgit|gillingham|gimcheon|ginebra*|\
ginevra*|girardot city|giresun|girga|giron|girón|gisborne|gisenyi|gitega*|giuba*|giurgiu|giza*|\
gizo|gjakove|gjakovë|gjibraltar*|gjilan|gjiri i dousonit*|gjiri i kembrixhit*|gjiri i ngrirë*|\
gjiri i patës*|gjirokaster|gjirokastër|gjong hoi*|gjuc trong|glarus|glasgow*|glazov|glendale|\
gliwice|glodeni|gloucester|goaso|gobabis|godhra|godthåb*|goeteborg*|goettingen|goeycay|goiania*|\
goiânia*|gojra|gol'yanovo|gold coast*|goma*|gombe*|gomez palacio|gonaives|gonaïves|\
gonbad-e kavus|gonda city|gondal|gondar|gondia|gongzhuling|gorakhpur*|goranboy|gorenja vas|\
gorgan*|gori|gorisnica|gorišnica|gornja radgona|gornji grad|gornji petrovci|gorno-altaysk|\
goroka|gorontalo*|gorzow wielkopolski*|gorzów wielkopolski*|gosaba|gospic|gospić|gostivar|\
gouyave|governador valadares|governor's harbour|goyang-si*|goygol|goz-beida|gracia|gracias|grad|\
gradsko|gran turca*|granada*|granadë*|grand prairie|grand rapids|gravatai|gravataí|gravesend|\
graz*|greater noida|greater sudbury|greeley|green bay|greenland|greensboro|greenville|grenade*|\
grenoble|grenville|gresham|grevenmacher|greymouth|grogol|groningen*|gros islet|grosszschocher*|\
grosuplje|groznyy*|großzschocher*|gryka inlet*|grytviken*|gràcia|guacara|guadalajara*|\
guadalajara de buga|guadalkanal*|guadalupa*|guadalupe*|guadelupa*|guadelupë*|guaiaquil*|guaiba|\
guajakuil*|guajanë*|guanabacoa|guanajuato|guanare*|guang'an*|guangshui|guangyuan*|guangzhou*|\
guanica|guankou*|guantanamo*|guantánamo*|guaranda|guarapari|guarapuava|guaratingueta|\
guaratinguetá|guarda|guarenas|guaruja|guarujá|guarulhos*|guastatoya|guatemala city*|guatemalë*|\
guatire|guayama|guayanilla|guayaquil*|guaynabo|guaíba|gudivada|gudja|guelma*|guelmim|guelph|\
guernesey*|guiana*|guigang*|guilin*|guixi|guiyang*|gujana*|gujar khan|gujranwala*|gujrat|\
gulariya|gulbarga|gulbene|guli*|gulin|guliston|gulu*|gumi|gumushane|guna|gunan|gunpo|gunsan|\
guntakal junction|guntur*|gunungsitoli|gurabo|gurgaon|guri-si|gusau*|gusinje|gustavia*|\
gustavo adolfo madero*|guwahati*|guyong|guyuan|guánica|gvajana*|gvatemala*|gwadar|gwadelupa*|\
gwalior*|gwanda|gwangju*|gwangmyeong|gwatemala*|gweru*|gyanpur|gyeongju|gyeongsan-si|gyor*|\
gyumri*|győr*|gzira|gáza*|gävle|géorgie du sud*|gómez palacio|göteborg*|göttingen|göygöl|göyçay|\
gümüşhane|güney georgia*|għajnsielem|għarb|għaxaq|ha giang|ha long*|ha tinh|ha'il*|haapsalu|\
haarlem*|habiganj|habikino|habra|hachinohe|hachioji*|haciqabul|hacıqabul|hadali|hadano|hadejia|\
haeju*|haemeenlinna|haernoesand|hafar al-batin|hafizabad|hagatna*|hagen|hagonoy|hagåtña*|\
hai duong|haicheng|haifa*|haikou*|hailar|hailun|haimen|haiphong*|hajiganj|hajipur|hajjah|hakha|\
hakkari|hakkâri|hakodate|hal gharghur|hala|halba|haldia|haldwani|half way tree|halifaks*|\
halifax*|halisahar|halmstad|halwan|hamadan*|hamah*|hamamatsu*|hamar|hamburg*|hamburg-mitte|\
hamburg-nord|hamhung*|hamhŭng*|hami|hamilton*|hamm|hampton|hamrun|hanam|handa|handan*|handiga*|\
handyga*|hanfeng|hangu|hangzhou*|hanjia|hannover*|hanoi*|hanoï*|hanumangarh|hanzhong*|haora*|\
hapur|harar*|harare*|harbin*|harburg|hard bargain|hardoi|hargeysa*|haridwar|haripur|harlem|\
harper|harrisburg|harrow|hartford*|hartum*|harunabad|hasilpur|haskovo|hassan|hastings|hat yai|\
hathras|hatillo|hato mayor del rey|havana*|havanna*|havanë*|haveli lakha|havelian|hawalli*|\
hawana*|hawassa*|hayma'|hayward|haz-zebbug|hazaribagh|hazro city|hcm city*|hebi*|hebron|hebrón*|\
hechi|hechuan|hedong|hefei*|hegang*|heidelberg|heihe|heilbronn|hejiang|helena|helsingborg|\
helsingfors*|helsinki*|helsinky*|helsinque*|hendala|henderson|hengelo|hengshan|hengshui*|\
hengyang*|hepo|hepu|herat*|herceg novi|heredia|herisau|hermansverk|hermosijo*|hermosillo*|herne|\
heroica guaymas|heroica matamoros|hetauda|heyuan|heze*|hezhou*|hialeah|higashi-osaka|\
higashimurayama|high point|high rock|high wycombe|hihifo|hikone|hildesheim|hillerod|hillerød|\
hillsboro|hillsborough|himeji*|hincesti|hinche|hindupur|hino|hinthada|hirakata|hiratsuka|\
hirosaki|hiroshima*|hisar|hitachi|hitachi-naka|hithadhoo|ho chi minh*|ho chi minh city*|\
ho chi minh kenti*|ho chi minh-byen*|ho chi minh-staden*|ho chi minhstad*|ho si minh-város*|\
ho či minovo město*|ho ši min*|ho și min*|ho-chi-minh-stadt*|ho-çi-min*|hoa binh*|hobart*|hodos|\
hodoš|hofu|hohhot*|hola|holetown|holguin*|holguín*|hollywood|holon|homa bay|homagama|homs*|\
homyel'*|honcho*|hong kong*|hong-kong*|honggang|hongkong*|hongseong|honiara*|honolulu*|\
honolulú*|hoofddorp|horjul|horlivka|hormigueros|horta-guinardo|horta-guinardó|hortaleza|\
hortolandia|hortolândia|hosa'ina|hoshangabad|hoshiarpur|hospet|hosur|hotan|houston*|\
hočiminovo mesto*|hošiminh*|hpa-an|hradec kralove|hradec králové|hrastnik|hrazdan|\
hrib-loski potok|hrib-loški potok|hrodna*|hsinchu|huacheng|huacho|huadian|huai'an*|huaibei*|\
huaihua*|huainan*|hualien city|huambo*|huancavelica|huancayo*|huanggang|huangshan|huangshi*|\
huangzhou|huanuco*|huaraz*|huayin|hubli*|huddersfield|hue*|huehuetenango|huelva|hugli|huhui*|\
huicheng|huixing|huixquilucan|huizhou*|hujra shah muqim|hulan|hulan ergi|humacao|humen|hun|\
hunedoara|hung yen|hungnam|huntington beach|huntsville|huocheng|hurghada*|huyen lam ha|\
huyện lâm hà|huzhou*|huánuco*|huế*|hwado|hwaseong-si*|hyderabad*|hyesan*|hà giang|hà nội*|\
hà tĩnh|hämeenlinna|härnösand|hébron*|hînceşti|hòa bình*|hô-chi-minh-ville*|húsvét-szigetek*|\
hŭngnam|hưng yên|hạ long*|hải dương|hải phòng*|hồ chí minhin kaupunki*|hồng kông*|iakoutsk*|\
iakuțk*|ialoveni|iasi*|iaşi*|ibadan*|ibague*|ibagué*|ibaraki|ibarra*|ibb*|ibirite|ibirité|ibra'|\
ica*|ichalkaranji|icheon-si|ichihara|ichinomiya|ichinoseki|idfu|idku|idlib*|idri|idrija|\
ierusalim*|igboho|igdir|igreja|iguala de la independencia|ihosy|iida|ijebu-igbo|ijebu-ode|\
ijero-ekiti|ijevan|ijuw|ikaluit*|ikeja*|ikere-ekiti|ikire|ikirun|ikoma|ikot ekpene|iksan|\
il cairo*|ila orangun|ilam*|ilebo|ilesa|ilha de canton*|ilha de man*|ilha de páscoa*|\
ilhas faroé*|ilheus|ilhéus|iligan|iligan city|ilinden|ilirska bistrica|illizi|ilobu|iloilo|\
ilorin*|ilulissat|imdina|imeong hamlet|imgarr|imishli|imperatriz|impfondo|imphal*|imsida|\
imtarfa|imus|imġarr|in guezzam|inarajan village|inaruwa|inazawa|incheon*|indaiatuba|\
independence|indianapolis*|indianápolis*|indore*|indramayu|inegol|inglewood|ingolstadt|\
ingraj bazar|inhambane|inirida|inisa|innsbruck*|inongo|insula canton*|insula christmas*|\
insula man*|insula paștelui*|insula pitcairn*|insula wake*|invercargill|inzai|inírida|ioannina|\
ioánnina|ipatinga|ipoh*|ipswich|iqaluit|iquique*|iquitos*|irakleion*|iranshahr|irapuato|irbid*|\
iriga city|iringa*|irkoetsk*|irkoutsk*|irkuck*|irkutsk*|irkutszk*|irkuțk*|ironville|iruma|\
irvine|irving|irákleion*|isabel segunda|isabela|isafjoerdur|isahaya|isale|isangel|ise|ise-ekiti|\
isehara|isesaki|isfahan*|isfara|ishinomaki|ishulli i kantonit*|ishulli i manit*|ishurdi|isiolo|\
isiro*|iskenderun|isla de man*|isla de pascua*|isla kanton*|islamabad*|island harbour|\
islas feroe*|islington|ismailia*|ismayilli|ismeretlen város*|isola di man*|isole fær øer*|\
isparta*|istambul*|istanboel*|istanbul*|istaravshan|isztanbul*|itaborai|itaboraí|itabuna|\
itaguai|itaguaí|itaguei|itagüí|itahari|itajai|itajaí|itami|itanagar|itanhaem|itanhaém|\
itapecerica da serra|itapetininga|itapevi|itaquaquecetuba|itarsi|itatiba|iten|itokorturmit*|\
ittoqqortoormiit*|itu|ivancna gorica|ivano-frankivsk*|ivanovo*|ivanovskoye|ivančna gorica|iwaki|\
iwakuni|iwatsuki|iwo|ixtapaluca|izhevsk*|izmaylovo|izmir*|izmit*|izola|iztacalco|iztapalapa*|\
izumi|izumo|iğdır|i̇negol|i̇rkutsk*|i̇skenderun|i̇smayıllı|i̇stanbul*|i̇zmir*|i̇zmit*|ja ela|\
jabalpur*|jabalya|jabat|jaboatao*|jaboatao dos guararapes*|jaboatão*|jaboatão dos guararapes*|\
jabor|jacarei|jacareí|jacarta*|jackson|jacksonville*|jacmel*|jacobabad|jaen|jaffa|jaffna*|\
jagadhri|jahanian shah|jaigaon|jaipur*|jajapura*|jakar|jakarta*|jakarta barat*|jakarta pusat*|\
jakarta selatan*|jakarta timur*|jakarta utara*|jakoetsk*|jakuck*|jakutat*|jakutsk*|jakutszk*|\
jalai nur|jalal-abad*|jalalabad*|jalalpur jattan|jalalpur pirwala|jalandhar*|jalapa*|jalgaon|\
jalilabad|jalingo*|jalna|jalpaiguri|jamaica|jamaika*|jamajka*|jamalpur|jamaïque*|jambi city*|\
jamestown|jammu*|jamnagar|jampur|jamshedpur*|jamuria|janakpur|jandira|janjanbureh|\
jaragua do sul|jaraguá do sul|jaranwala|jarash|jartum*|jatoi shimali|jau|jauharabad|jaunpur|\
jawhar|jayapura*|jayuya|jaén|jaú|jebrail|jeddah*|jefferson city|jegunovce|jeju city*|jekabpils|\
jekaterinburg*|jekaterinenburg*|jekaterynburg*|jekatyerinburg*|jekatěrinburg*|jelgava|jember|\
jena|jendouba|jeongeup|jeonju*|jepara*|jequie|jequié|jerantut|jeremie|jerevan*|jereván*|\
jerez de la frontera|jericho|jerozolima*|jersey city|jerusalem*|jerusalém*|jerusalén*|\
jeruzalem*|jeruzalém*|jeruzsálem*|jesenice|jessore|jetpur|jhang sadr|jhansi|jhawarian|jhelum|\
jhingergacha|jhunjhunun|ji parana|ji paraná|ji'an*|jiagedaqi|jiamusi*|jianchang|jiangmen*|\
jiangyin*|jiangyou|jianshui|jiaohe|jiaojiang|jiaozhou*|jiaozuo*|jiashan|jiawang|jiaxing*|\
jiayuguan|jiazi|jieshi|jieshou|jieyang*|jihlava|jijel*|jijiang|jijiga*|jilin*|jimani|jimaní|\
jimeta|jimma|jinan*|jinchang|jincheng|jind|jingdezhen|jinghong|jingling|jingmen*|jingzhi|\
jingzhou*|jinhua*|jining*|jinja|jinjiang*|jinotega|jinotepe|jinzhong*|jinzhou*|jishu|jitra|\
jiujiang*|jiupu|jiuquan|jiutai|jiutepec|jixi|jiyuan|jizan*|jizhou|jizzax*|jižní georgie*|\
joanesburgo*|joao pessoa*|joao teves|jodhpur*|joenkoeping|joensuu|joetsu|jogeva|johanesburg*|\
johannesburg*|johannesburgo*|johor bahru*|johvi|joinville|joliet|jolo|jombang|jos*|jose c. paz|\
josé c. paz|joulusaari*|joymontop|joypur hat|joão pessoa*|joão teves|juan diaz|juan díaz|\
juana diaz|juana díaz|juazeiro do norte|juba*|juigalpa|juiz de fora*|juleøen*|juliaca|julön*|\
junagadh|juncos|jundiai|jundiaí|juneau|jurby|jurmala|jurovski dol|jursinci|juršinci|jutiapa*|\
juticalpa|južna georgia*|južna georgija*|južná georgia*|jwaneng|jyvaeskylae*|jyväskylä*|\
jérusalem*|jérémie|jõgeva|jõhvi|jönköping|kaapverdië*|kabankalan|kabarnet|kabil*|kabirwala|\
kaboul*|kabul*|kabwe*|kadoma|kadugli|kaduna*|kaedi|kaerdla|kaesong|kaesŏng|kaffrine|\
kafr ad dawwar|kafr ash shaykh*|kaga bandoro|kagoshima*|kaherah*|kahire*|kahna nau|\
kahramanmaras*|kahramanmaraş*|kahriz*|kahror pakka|kaifeng*|kaili|kaimaninseln*|kair*|kairo*|\
kairouan*|kairó*|kaithal|kaiyuan|kajaani|kajenna*|kajenë*|kajiado|kajman*|kajmanie ostrovy*|\
kajmanské ostrovy*|kajmany*|kajmán-szigetek*|kajro*|kakamega*|kakamigahara|kakata|kakegawa|\
kakinada|kakogawacho-honmachi|kalasin|kalat|kalemie|kalia|kaliganj|kaliningrad*|kaliningrado*|\
kalininskiy*|kalinjingrad*|kalinyingrád*|kalisz|kalkara|kalkata*|kalkuta*|kalkutta*|kalkutë*|\
kalküta*|kallakurichi*|kallithea|kallithéa|kalmar|kalmunai|kaluga*|kalur kot|kalutara|kalyan*|\
kamakura|kamalia|kamarhati|kambar|kamciatka*|kamcsatka*|kamczatka*|kamensk-ural'skiy|kamina|\
kamirenjaku|kamnik|kamoke|kampala*|kamphaeng phet|kampo-grande*|kampong baharu balakong|\
kampong cham|kampong chhnang|kampong dungun|kampong masjid tanah|kampong pangkal kalong|\
kampong speu|kampong thom|kampot|kampung ayer keroh|kampung baharu nilai|kampung baru subang*|\
kampung bukit baharu|kampung pasir gudang baru|kampung sungai ara|kamra|kamtchatka*|kamtjatka*|\
kamtschatka*|kamtsjatka*|kamtšatka*|kamyanske|kamyshin|kamçatka*|kamçatkë*|kamčatka*|kanal|\
kananga*|kanaren*|kanari*|kanariansaaret*|kanarieöarna*|kanariøyene*|kanarski otoki*|\
kanarya adaları*|kanayannur*|kanazawa*|kanchanaburi|kanchipuram|kanchrapara|kandahar*|kandana|\
kandhkot|kandi*|kandiaro|kandigë*|kandy*|kangar|kangding|kanggye*|kani|kani keli|kani kéli|\
kankan*|kankun*|kano*|kanpur*|kansas city|kansk|kanton*|kantonatollen*|kantonøya*|kanye|\
kanári-szigetek*|kanárske ostrovy*|kanárské ostrovy*|kaohsiung*|kaolack*|kap verde*|kapan|\
kapenguria|kaposvar|kaposvár|kapp verde*|kapsabet|kapverdy*|kara*|karabaglar|karabağlar|karabuk|\
karabük|karachi*|karacsi*|karaczi*|karagandy*|karaikkudi|karaj*|karak city|karakas*|karakol|\
karaman*|karamay|karatschi*|karatsu|karaçi*|karači*|karbala*|karbinci|kardzhali|kargil|karibik*|\
karimnagar|kariya|karlovac|karlovy vary|karlskrona|karlsruhe|karlstad|karnal|karol bagh*|karor|\
kars|kartum*|kartúm*|karur|karuzi|karyes|karácsony-sziget*|karáči*|karáčí*|kasama|kasane|\
kashgar*|kashihara-shi|kashipur|kashiwa|kashmor|kassala*|kassel|kasserine|kastamonu|kasugai|\
kasukabe|kasur|katamarka*|katar*|kathmandu*|kathwana|katihar|katima mulilo|katmandou*|katmandu*|\
katmandú*|katowice*|katsina*|katsuta|katumba|katunayaka|kaunas*|kavadarci|kavaratti|kavieng|\
kawagoe|kawaguchi*|kawanishi|kawasaki*|kawm umbu|kaya*|kayangel|kayanza|kayes|kayseri*|\
kazablanka*|kazablankë*|kazan*|kazo|kaédi|kebili|kecskemet*|kecskemét*|kediri|kedougou|\
kedungwuni|keelung|keetmanshoop|keflavik|keflavík|kejsi*|kekava|kelaniya|kelowna|kemerovo*|\
kendari*|kenema*|keng tung|keningau|kenitra*|kent|kepi i gjelbër*|kerbakhiar|kercem|kerch|\
kerema|keren|kerewan|kerguelen islands*|kerguelenovy ostrovy*|kerguelensaaret*|kergueleny*|\
kerguelenöarna*|kericho|kerman*|kermanshah*|kerugoya|kerċem|kesabpur|kfar saba|khabarovsk*|\
khabarovsk vtoroy*|khagrachhari|khairpur|khairpur mir's|khairpur nathan shah|khairpur tamewah|\
khalabat|khamis mushait|khammam|khan yunis|khanabad|khandiga*|khandwa|khangah dogran|khanna|\
khanpur|khanty-mansiysk*|kharagpur|kharan|khardah|kharian|kharkiv*|khartoem*|khartoum*|khartum*|\
khasab|khasavyurt|khemisset|khenchela*|kherson*|khewra|khimki|khirdalan|khlong luang|\
khmelnytskyi*|khobar|khomeyni shahr|khon kaen*|khoroshevo-mnevniki|khoroshëvo-mnevniki|\
khorramabad*|khorramshahr|khorugh|khost|khouribga|khovd*|khowy|khujand*|khulm|khulna*|khurja|\
khurrianwala|khushab|khuzdar|kiambu|kibaha|kibuye|kicevo|kidal|kidricevo|kidričevo|kiel*|\
kielce*|kiev*|kiew*|kiffa|kigali*|kigoma*|kijev*|kijów*|kikuyu|kikwit|kili|kilifi|kilis|killeen|\
kimbe|kimberley*|kimhae*|kindia*|kindu*|kingston|kingston upon hull|kingstown*|kinkala|\
kinshasa*|kinszasa*|kinşasa*|kinšasa*|kiova*|kirakira|kirdasah|kirikkale*|kirishima|kiritimat*|\
kiritimati-sziget*|kirk braddan|kirklareli|kirkmichael|kirkop|kirkuk*|kirov*|kirow*|kirsehir|\
kirtipur|kirundo|kiryu|kisangani*|kisaran|kisarazu|kiselevsk|kiselëvsk|kishangarh|kishineu*|\
kishinev*|kishiwada|kishorganj|kisi|kisii*|kislovodsk|kismayo*|kisumu*|kiszyniów*|kitakyushu*|\
kitale*|kitami|kitchener|kitui|kitwe|kizilorda*|kiziltepe|kizlorda*|kičevo|kişinev*|kišinjev*|\
kišiněv*|kišiňov*|klagenfurt am woerthersee*|klagenfurt am wörthersee*|klaipeda*|klaipėda*|\
klaksvik|klaksvík|klang*|klaten|klebang besar|kleinzschocher*|klerksdorp|kloulklubed|kluang|\
knoxville|koani|kobarid|kobdo*|kobe*|kobilje|koblenz|kocevje|kochani|kochi*|kodaň*|koeln*|\
koeweit*|koforidua|kofu*|koga|koh kong|kohat|kohima|koidu|koihaiku*|kokkola|kokopo|kokos*|\
kokosovi otoki*|kokosové ostrovy*|kokosöarna*|kokosøyene*|kokshetau*|kokubunji|kolar|kolasin|\
kolašin|kolda|kolhapur*|kolkata*|kollam|kolombo*|kolomna|kolonia|kolonnawa|kolpino|kolwezi|\
komaki|komatsu|kombolcha|komen|komenda|komor*|komore*|komoren*|komorene*|komorerna*|komori*|\
komorit*|komoro*|komory*|komoró*|komotini|komotiní|komsomolsk-on-amur|kon tum*|konakri*|\
konakry*|konayev|konce|kone|konibodom|konya*|koné|konče|kookossaaret*|kopenhag*|kopenhaga*|\
kopenhagen*|koper|koppenhága*|koprivnica|korba|korce|kordoba*|koreatown|korhogo*|koriyama|\
korla*|korolev|koronadal*|koror|korçë|koshigaya|kosice*|kosrae-szigetek*|kosre*|kosta rika*|\
kosta-rikë*|kostanai*|kostanaj*|kostanay*|kostanaï*|kostanjevica na krki|kostanái*|kostarika*|\
kostaryka*|kostel|kosti|kostroma*|koszalin|kosztanaj*|kot addu|kot diji|kot malik barkhurdar|\
kot mumin|kot radha kishan|kota|kota bharu*|kota kinabalu*|kota tinggi|kotikawatta|kotli*|kotor|\
kotri|koudougou*|koulamoutou|koulikoro|koumra|koungou|kousseri|kousséri|kouvola|kovrov|koweït*|\
kowloon*|kozani|kozhikode*|kozje|kozáni|kočevje|košice*|krabi|kragujevac|krakow*|kraków*|\
kralendijk*|kramatorsk|kranj|kranjska gora|krapina|kraslava|krasnodar*|krasnogvargeisky|\
krasnoiarsk*|krasnojarsk*|krasnoyarsk*|krasnoïarsk*|krasznojarszk*|kratie|kratié|kratovo|\
krefeld|kremenchuk|kresek|kreston*|kreuzberg|krishnanagar|krishtlindje*|kristiansand|\
kriva palanka|krivogashtani|krizevci pri ljutomeru|križevci pri ljutomeru|krong kep|kroonstad|\
kropyvnytskyy*|krsko|krugersdorp|krusevo|kryvyy rih*|krško|ksar el kebir|kuacjok|kuah|\
kuala belait|kuala kangsar|kuala lumpur*|kuala selangor|kuala terengganu*|kuala-lumpur*|\
kuantan*|kuaxhalein*|kuching*|kucseng*|kudahuvadhoo|kudat|kudüs*|kufa|kuhdasht|kujaba*|\
kukatpalli|kukes|kukës|kulai|kuldiga|kulhudhuffushi|kulia village|kulim|kulob|kulti|kumagaya|\
kumamoto*|kumanovo|kumarapalayam|kumasi*|kumba|kumbakonam|kundian|kundiawa|kunduz*|kuningan|\
kunjah|kunming*|kunri|kunshan*|kuopio*|kupang*|kuqa|kurasao*|kurashiki|kure|kuressaare|kurgan*|\
kurnool|kursk*|kurume|kurumul|kurunegala|kusatsu|kushiro|kushtia|kustanaj*|kutahya*|kutaisi*|\
kuvait*|kuvajt*|kuveyt*|kuwait city*|kuwana|kuweit*|kuwejt*|kuz'minki|kuzma|kuçing*|kučing*|\
kwai chung|kwajalein atoll*|kwajalein-zátony*|kwale|kwekwe|kyadabek|kyain seikgyi township|\
kyiv*|kyjev*|kyoto*|kyrenia|kyurdarmir|kyustendil|kyzyl*|kyzyl-burun|kyzylorda*|kyzyłorda*|\
kzyl orda*|kábul*|káhira*|káthmandu*|káthmándú*|kärdla|kédougou|kírov*|kókusz-sziget*|\
köbenhavn*|köln*|köpenhamn*|kööpenhamina*|københavn*|kütahya*|kırklareli|kırıkkale*|kırşehir|\
kızılorda*|kızıltepe|kŭlob|l'aquila|l'avana*|l'hospitalet de llobregat|l-iklin|la asuncion|\
la asunción|la barbade*|la ceiba*|la chorrera|la coruña*|la esperanza|la foa|la gi|la guaira|\
la habana*|la havane*|la haya*|la haye*|la laguna|la massana|la palma|la passe|la paz*|\
la pintana|la plata*|la rioha*|la rioja*|la riunione*|la romana*|la réunion*|la serena*|\
la union|la unión|la victoria|laascaanood|laayoune*|labasa|laborie|labuan|labuan bajo|lacin|\
ladhewala waraich|ladner|lae|lafayette|lafia*|lafiagi|lages|laghouat*|lagos*|lahad datu|lahan|\
lahij|lahore*|lahti*|lai|lai chau|lai châu|laibin*|laiwu*|laixi|laiyang|laizhou|lajas|lakatoro|\
lakeland|lakewood|lakhimpur|lakki|laksham|lakshmipur|lal bahadur nagar|lala musa|lalian|\
lalitpur|lalmohan|lalmonirhat|lambare|lambarene|lambaré|lambaréné|lamia|lampang*|lamphun|lamu|\
lamía|lancaster|lang son|langfang*|langsa|lankaran*|lansing*|lanzhou*|lao cai|laoag|laohekou|\
lappeenranta|lapu-lapu city|larache|laredo|lares|larisa*|larkana|larnaca|las cruces|las marias|\
las marías|las palmas de gran canaria*|las piedras|las pinas*|las piñas*|las tablas|las tunas*|\
las vegas*|lashio|lashkar gah|lasko|lata|latacunga*|latakia*|latina|latur|lauro de freitas|\
lausanne*|lautoka|laval|laventille|lawang|lawas|laxey|layou|layun*|layyah|laâyoune*|laçın|laï|\
laško|le caire*|le havre|le hocq|le mans|le vatican*|leava|lecheng|leeds*|leeuwarden|lefkoşa*|\
leganes|leganés|legaspi|legnica|leicester|leiden|leipzig*|leiria|leiyang|lekki|lelydorp|\
lelystad|lembang|lenart v slov. goricah|lendava|lengshuijiang|leninsk-kuznetsky|leogane|leon|\
leon de los aldama*|leova|leribe|lerik|les cayes*|les escaldes|leshan*|leskova dolina|lethem|\
leticia|leulumoega|leuven|leverkusen|levis|levuka|lewisville|lexington|lexington-fayette|\
lezayre|lezhe|lezhë|león|león de los aldama*|lhasa*|lhokseumawe|lhuentse|lianghu|liangping|\
lianhe|lianjiang|lianshan|lianyungang*|liaocheng*|liaoyang*|liaoyuan|lib|liberec*|liberia|\
libertad|librevil*|libreville*|librevilë*|libye*|licheng|lichinga*|lichuan|lida|liege|liepaja|\
liestal|lieu inconnu*|lija|lijiang|likasi|likiep|likisa|likisá|lille*|lillehammer|lilongwe*|\
lima*|limassol*|limbang|limbazi|limbaži|limeira|limoges|limon|limuru|limë*|limón|lincang|\
lincoln|linden|lindi|lindëmen*|linfen*|linhares|linkoeping*|linköping*|linqu|linshui|linxi|\
linxia chengguanzhen|linyi*|linz*|lipa city|lipetsk*|lipkovo|lira|lisabon*|lisabona*|lisboa*|\
lisbon*|lisbona*|lisbonne*|lisbonë*|lishui|lissabon*|lisszabon*|litija|little cayman|\
little rock*|liubliana*|liupanshui*|liuzhi|liuzhou*|livani|liverpool*|livingstone|livorno|\
lizbon*|lizbona*|lizhi|liège|ljubljana*|ljubno ob savinji|ljutomer|llano tugri|llano tugrí|\
lleida|lo prado|loa janan|loango|lobito|lodhran|lodwar|lodz*|loei|loen|logan city|logatec|\
logrono*|logroño*|loikaw|loiza|loja*|lokasi tidak dikenal*|lokoja|lokossa|lome*|lomé*|londen*|\
london*|londra*|londres*|londrina*|londyn*|londër*|londýn*|long beach|long xuyen*|long xuyên*|\
long'jëbjen*|longfeng|longjiang|longjing|longling county|longshui|longueuil|longyan*|\
longyearbyen*|loni|lontoo*|lop buri|loralai|lord howe island*|lord-houi*|lorengau|los angeles*|\
los anxhelos*|los mochis|los rastrojos|los teques*|los ángeles*|lospalos|loudi|\
louer-prinsis-kuortër*|louga|louisville|loum|lovech|lovrenc na pohorju|lowell|lower hutt|\
lower prince's quarter*|lozovo|loíza|lu'an*|luancheng*|luanda*|luang namtha|luang prabang|\
luanshya|luba|lubango*|lubbock|lubiana*|lubjanë*|lublana*|lublaň*|lublin*|lubuklinggau|\
lubumbashi*|lubumbaši*|luce|lucea|lucemburk*|lucena|lucknow*|ludhiana*|ludwigshafen am rhein|\
ludza|luebeck|luebo|luena|lufilufi|luganville|luhansk*|luizvilë*|lukovica pri domzalah|\
lukovica pri domžalah|luksemburg*|lulea|luleå|lumajang|lumut|lungtenzampa|luohe*|luojiang|\
luoyang*|lupane|luqa|luquillo|lusaka*|lusambo|lussemburgo*|luton|lutsk*|luxembourg*|luxemburg*|\
luxemburgo*|luxembursko*|luxor*|luzern|luzhou*|luziania|luziânia|luče|lviv*|lyon*|lyubertsy|\
lyublino|lào cai|lárisa*|léogâne|lévis|lübeck|lüksemburg*|lạng sơn|m'sila*|m'tsangamouji|\
ma cao*|ma on shan|ma'an|ma'anshan*|ma'rib|maarianhamina*|maastricht*|maba|mabalacat city|\
mabaruma|mabopane|macae|macao*|macapa*|macapá*|macas|macassar*|macau*|macaé|maceio*|maceió*|\
machakos|machala*|macheng|machida|machilipatnam|mackay|macquarie island*|macquariensaari*|\
madaba|madanapalle|madang|madaripur|madeira adaları*|madera*|madhyamgram|madhyapur thimi|\
madinat an nasr*|madinat ash shamal|madinat sittah uktubar|madingou|madison|madiun|madona|\
madras*|madri*|madrid*|madrid centro|madryt*|madurai*|madère*|mae hong son|maebashi*|\
maevatanana|mafeteng|mafraq|magadan|magadán*|magangue|magangué|magas|magdalena contreras|\
magdeburg*|magelang|maghaghah|magnitogorsk|magugpo poblacion|magway|maha sarakham|mahabad|\
mahajanga*|maharagama|mahbubnagar|mahdia|mahendranagar|maheshtala|mahibadhoo|mahikeng|mahilyow*|\
mahuro*|mahé*|maicao|maidstone|maiduguri*|mailand*|mailsi|maintirano|mainz*|mairipora|mairiporã|\
majie|majotta*|majotë*|majsperk|majuro*|majuro-zátony*|majšperk|makamba|makao*|makasar*|\
makassar*|makati city*|makau*|makaó*|makedonska kamenica|makedonski brod|makejo*|makeni|\
makhachkala*|makiivka|makokou|makole|makurdi*|malabo*|malabó*|malacca*|maladewa*|maladziecna|\
maladziečna|malaga*|malakal*|malakwal|malakwal city|malambo|malang*|malanje|malappuram|malatya*|\
malayer|maldivas*|maldive*|maldiven*|maldivene*|maldiverna*|maldiverne*|maldivi*|maldivler*|\
maldivy*|maldonado|maldív-szigetek*|male*|malediivit*|malediven*|maledivy*|malediwy*|malegaon|\
maler kotla|maliana|malindi|malingao*|malir cantonment|malkajgiri|mallawi|malmoe*|malmö*|\
malolos|malte*|maltepe|maltë*|mamou|mamoudzou*|mamu kanjan|mamuju|man|man adası*|man-sziget*|\
manadhoo|manado*|managua*|manakara|manama*|mananwala|manaos*|manati|manatutu|manatí|manaus*|\
manchester|mandalay*|mandalgovi|mandaluyong city|mandaue city|mandera|mandeville|\
mandi bahauddin|mandimba|mandsaur|mandurah|mandya|manfalut|manga|mangalore|mangilao village|\
manhattan*|manila*|manilla*|manille*|manilë*|manisa*|manizales*|mannheim|manokwari*|manouba|\
manp'o|mansa|mansa konko|mansaari*|mansehra|mansfield|mansilingan|manta|mantampay|manukau city|\
manzanillo|manzini*|manágua*|mao|maoming*|maputo*|mar del plata*|mar'ino|maraba|marabá|\
maracaibo*|maracanau|maracanaú|maracay*|maradi*|maralal|marand|marawi city|marbella|marchesi*|\
marchize*|marcory|mardan|mardin|marg'ilon|mariara|maribor|maricao|mariehamn*|mariental|\
marienthal|marigot*|marijampole|marijampolė|marilia|maringa|maringá|mariupol|marka*|market shop|\
markez*|markham|markiz adaları*|markizy*|markižansko otočje*|markovci|markézy*|marondera|\
maroua*|marquesas islands*|marquesas-szigetek*|marquesaseilanden*|marquesassaaret*|\
marquesasöarna*|marquises*|marrakesh*|marsa|marsabit|marsaskala|marsaxlokk|marseille*|\
marsh harbour|martapura|martinica*|martinik*|martinikë*|martynika*|marudi|marupe|marvdasht|mary|\
maryvale|marzahn|marília|masally|masan|masaya*|mascara*|mascate*|maseru*|mashhad*|masina|\
masjed soleyman|maskat*|masons bay|masqat*|massakory|massawa|massenya|mastung|masvingo|maszkat*|\
mata-utu*|matadi*|matagalpa*|matale|matam|matanzas*|matara|mataram*|mataro|mataró|mathba|\
mathura|mati|matli|matola*|matsubara|matsudo|matsue*|matsumoto|matsuyama*|matthew town|maturin*|\
maturín*|mau|maua|maughold|maulavi bazar|maun|maunabo|mauren|maurice*|mauricijus*|mauricio*|\
mauricius*|maurício*|maurícius*|mauson*|mauá|mawlamyine*|mawson station*|maxixe|may pen|\
mayagueez|mayagüez|maydanshakhr|maykop*|maymana|mazar-e sharif*|mazatenango|mazatlan|mazatlán*|\
mazyr|mbabane*|mbaiki|mbale|mbandaka*|mbanza kongo|mbarara|mbaïki|mbeya*|mbouda|mbuji-mayi*|\
mcallen|mckinney|mcmurdo station*|meads|mecca*|medan*|medea*|medellin*|medellín*|medenine|\
medina*|medina estates|medinipur|medvode|meerut*|mehar|mehendiganj|mehrabpur|mehtar lam|\
meiktila|meishan*|meizhou*|mejicanos|mejit|mek'ele*|mekmurdo*|meknes*|meknès*|meksyk*|mekuari*|\
melbourne*|melburn*|melekeok village|melilla|melitopol|mellieha|mellieħa|melo|memphis*|menaka|\
mendefera|mendi|mendip|mendoza|mengellang|menges|mengeš|mengmao|menomini*|menongue|mentekab|\
mentougou|merauke*|mercedes|merida|merizo village|merkezefendi|merlo|mersa matruh*|mersch|\
mersin*|meru|mesa|mesquite|messina|mestre|metairie|metairie terrace|metlika|metro|metz|\
mexicali*|mexico*|mexico by*|mexico city*|mexico-stad*|mexiko-stadt*|mexikóváros*|meycauayan|\
mezhdurechensk|mezica|mežica|miami|miami gardens|mian channun|miandoab|mianke mor|mianwali|\
mianyang*|miarinarivo|miass|miasto*|micoud|middelburg|middle island|middlesbrough|midland|\
miduej*|midvagur|midway atoll*|midway-szigetek*|midwaysaaret*|midwayöarna*|miercurea-ciuc|\
migori|miguel hidalgo|mikelon*|mikkeli|miklavz na dravskem polju|miklavž na dravskem polju|mila|\
milagro|milan*|milano*|mili|milton|milton keynes|milwaukee*|milán*|milão*|minamirinkan|minas|\
minatitlan|minatitlán|minato|minchianabad|mindelo|mingelchaur*|mingora|mingshui|minna|\
minneapolis|mino|minsk*|minszk*|miquelon|miquelón*|miragoane|miragoâne|miramar|miren|miri|\
mirialguda|mirna|mirna pec|mirna peč|mirpur khas|mirpur mathelo|mirzapur|mishima|miskolc*|\
mislinja|misratah*|mississauga*|mit ghamr|mitha tiwana|mito|mitrovice*|mitrovicë*|mitte|mitu|\
mitú|mixco|miyakonojo|miyazaki*|miðvágur|mińsk*|mkokotoni|mobaye|mobile|moca|mocamedes|mochudi|\
mocoa|modakeke|modena|modesto|moenchengladbach|moeroen|moers|moga|mogadischu*|mogadiscio*|\
mogadishu*|mogadiszu*|mogadişu*|mogadišo*|mogadišu*|mogadíscio*|mogi das cruzes|mogi guacu|\
mogi guaçu|mogila|mohale's hoek|mohali|mohammedia|mojkovac|mojokerto|mokhotlong|mokolo|mokopane|\
mokotow|mokotów|mokpo|mokronog|molde|molepolole|mombasa*|monaco*|monaghan|monako*|monastir|\
moncloa-aravaca|monclova|moncton|mongar|monghyr|mongmong-toto-maite village|mongo|mongomo|mongu|\
monkey hill|monkton*|monrovia*|monróvia*|montana|monte giardino|monte plata|montego bay|\
monteria*|monterrej*|monterrey*|montería*|montes claros|montevideo*|montevidéu*|montgomery|\
montpelier|montpellier|montreal*|montreuil|montréal*|montserat*|monywa|monza|mopti*|moquegua|\
moradabad*|morant bay|moratalaz|moratuwa|moravce|moravske toplice|moravče|morbi|morelia*|morena|\
moreno valley|moriguchi|morioka*|mormugao|moro|morogoro*|moron|morondava|moroni*|morovis|\
morrelgonj|morón|mosca*|moscou*|moscova*|moscow*|moscú*|moshi*|moskau*|moskou*|moskova*|moskva*|\
moskwa*|moskë*|mossoro|mossoró|mosta|mostaganem*|mostar|mostoles|mosul*|moszkva*|mothihari|\
mouila|moundou*|mount hagen|moussoro|moutsamoudou|moyobamba|mozirje|moçâmedes|mpanda|mpumalanga|\
mqabba|mtsamboro|mtskheta|mtwara|muan|muang phon-hong|muang phonsavan|muang phôn-hông|\
muang phônsavan|muang xay|muar|mubarak al kabir|mubi|mudanjiang*|mueang nonthaburi*|muelheim|\
muenster|mufulira|mugla|mukah|mukalla*|mukdahan|mulhouse|muli|mulifanua|mulleriyawa|multan*|\
mulugu|mumbai*|munich*|munuf|munxar|muramvya|murang'a|muratpasa|muratpaşa|murcia*|murfreesboro|\
muricay|muridke|murmansk*|murom|murree|murrieta|murska sobota|murwara|murzuq|mus|musaffah|\
musashino|muscat*|muskat*|musoma*|mustafabad|mustafakemalpasa|mustafakemalpaşa|muta|mutare*|\
muyinga|muzaffarabad*|muzaffargarh|muzaffarnagar|muzaffarpur|muğla|muş|muškat*|mwanza*|mwaro|\
mwatate|mwene-ditu|my tho*|myeik|myingyan|myitkyina|mykolayiv*|mymensingh*|mysore*|mytilene|\
mytishchi|mzuzu*|málaga*|málta*|mát-xcơ-va*|médéa*|ménaka|mérida*|méxico*|mónaco*|móstoles|\
mônaco*|mönchengladbach|mörön|múnich*|mülheim|münchen*|münster|mỹ tho*|n'dalatando*|n'djamena*|\
naama|nabatiye et tahta*|nabatîyé et tahta*|naberezhnyye chelny*|nabeul|nabinagar|nabire|nablus|\
nacala|nacaome|nada|nadi|nadiad|nador|nadur|naftalan|naga|nagano*|nagaoka|nagareyama|nagarpur|\
nagasaki*|nagda|nagercoil|nageswari|nagoya*|nagpur*|nagua|naguabo|naha*|naifaru|naihati|\
nairobi*|nairóbi*|najaf*|najafabad|najafgarh*|najran*|nakano|nakhchivan|nakhodka|nakhon nayok|\
nakhon pathom*|nakhon phanom|nakhon ratchasima*|nakhon sawan|nakhon si thammarat*|naklo|nakuru*|\
nalchik*|nalchiti|nalerigu|nalgonda|nalut|nam dinh*|nam georgia*|nam định*|namangan*|namdrik|\
namp'o|nampula*|namur*|nan|nanbin|nanchang*|nanchong*|nanchuan|nancun|nancy|nanded*|nandurbar|\
nandyal|nangloi jat|nanjin|nanjing*|nankana sahib|nanning*|nanpiao|nanping|nantes*|nantong*|\
nantou|nanyang*|naperville|napier|naples*|napoli*|nar'yan-mar|nara-shi*|narail|narang mandi|\
naranjito|narathiwat|narayanganj|narela*|narita|narok|narowal|narsingdi|naryn|nasao*|nashik*|\
nashville*|nasinu|nasirabad|nasiriyah*|nassau*|nasushiobara|natal|natitingou|natore|\
naucalpan de juarez*|naucalpan de juárez*|naudero|naushahra virkan|navadwip|navapolatsk|\
navi mumbai*|navidad*|navoiy*|navojoa|navotas|navsari|nawabganj|nawabshah|nawakszut*|naxxar|\
nay pyi taw*|nazarabad|nazareth|nazarje|nazilli|nazran'|nazret|ndele|ndola*|ndélé|ndžamena*|\
neapel*|neftcala|neftekamsk|nefteyugansk|neftçala|negombo|negotino|nehe|neiafu|neiba|neihu|\
neijiang*|neiva*|nellore|nelson|nelspruit*|nema|nenagh|nepalgunj|nepean|nepoznati grad*|netanya|\
netrakona|neu-delhi*|neuchatel|neuchâtel|neue neustadt|neukoelln|neukölln|neuquen*|neuquén*|\
neuss|nevinnomyssk|nevsehir|nevşehir|new amsterdam|new badah|new bedford|new cairo|new delhi*|\
new haven|new kingston*|new mirpur|new orleans|new plymouth|new salem*|new south memphis*|\
new york*|new york city*|newark|newcastle|newcastle under lyme|newcastle upon tyne|newport|\
newport news|neyagawa|neyshabur|neyveli|neznano mesto*|neznáme mesto*|neznámé město*|\
ngaoundere*|ngaoundéré*|ngardmau|ngchemiangel|ngchesar hamlet|ngereklmadel|ngerkeai|ngerulmud*|\
ngetkib|ngozi|nguru|nha trang*|nhlangano|niamej*|niamey*|nianbo|nibong tebal|nice|nicola town|\
nicolas romero|nicolás romero|nicosia*|nicosie*|nicósia*|nieuw amsterdam|nieuw nickerie|\
nieznane miasto*|nigde|nigel|niigata*|niihama|nijmegen|nikopol|nikosia*|nikozia*|nikozija*|\
nikozja*|niksic|nikósie*|nikózia*|nikšić|nilandhoo|nili|nilopolis|nilópolis|nimes|ningbo*|\
ningde|ninh binh|ninh bình|ninh hoa|ninh hòa|nippes|nis|nishi-tokyo-shi|nishinomiya-hama|nishio|\
nisporeni|niteroi|niterói|nitra|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod*|\
nizhny tagil|nizwa|nizwá|niğde|niš|njombe|nju-jork*|njuk*|nkongsamba|nkpor|nkurenkuru|nnewi|\
nobeoka|noda|nogales|noginsk|noida|nola|nong bua lamphu|nong khai|norfolk|norfolk island*|\
norfolkøya*|norilsk|norman|noronja*|north charleston|north hill village|north las vegas|\
north peoria|north shore|north side|north stamford|northampton|norwalk|norwich|\
nossa senhora do socorro|nottingham|nou barris|nouadhibou|nouakchott*|nouakot*|noumea*|nouméa*|\
nova delhi*|nova déli*|nova friburgo|nova gorica|nova iguacu*|nova iguaçu*|nova iorque*|\
nova sintra|nova vas|nova york*|novaci|novara|novi sad*|novo hamburgo|novo mesto|novo selo|\
novo-peredelkino|novocheboksarsk|novocherkassk|novokusnetsk*|novokuybyshevsk|novokuzneck*|\
novokuznetsk*|novokuznețk*|novokuznjeck*|novokuznyeck*|novokuzněck*|novomoskovsk|novorossiysk|\
novosibirsk*|novossibirsk*|novoszibirszk*|novotroitsk|novyy karanlug|novyye cheremushki|\
novyye cherëmushki|novyye kuz'minki|nowokuznetsk*|nowokuźnieck*|nowosibirsk*|nowosybirsk*|\
nowrangapur*|nowshera cantonment|nowy jork*|noyabrsk|nsukka|nuakchot*|nuakšott*|nuernberg*|\
nueva delhi*|nueva gerona|nueva loja|nueva ocotepeque|nueva york*|nuevo laredo|nuku'alofa*|\
nukunonu|nukus*|numazu|numea*|nushki|nuuk*|nuwara eliya|nyala*|nyamira|nyanza|nyeri|\
nyiregyhaza*|nykoeping|nyköping|nyíregyháza*|nzerekore*|nzérékoré*|néma|nîmes|nürnberg*|o mon|\
oakland|oakville|oaxaca*|oberhausen|obihiro|obninsk|obo|obock|obuase|ocana|ocaña|oceanside|\
ochakovo-matveyevskoye|ocnita|ocotal|ocumare del tuy|odawara|odense|odesa*|odessa|odienne|\
odienné|odintsovo|odranci|oelgii|oerebro*|oestersund|offa|offenbach|ogaki|ogre|oguz|ohinaga*|\
ohrid|oistins|oita*|ojo de agua|okanagan|okara|okayama*|okazaki|okene|okigwe|okinawa|\
oklahoma city*|okland*|okrika|oktyabr'skiy|okänd stad*|ol kalou|olaine|olathe|oldenburg|oldham|\
olinda|olmaliq|olomouc|olongapo|olonkinbyen|olsztyn*|olympia|omaha|omdurman*|ome|omsk*|omszk*|\
omuta|omuthiya|onbekende stad*|onchan|ondjiva|ondo|ongole|onitsha*|ontario|onverwacht|ooty|\
oplotnica|opole*|opuwo|oradea*|orai|oral*|oran*|orange|orange walk|oranjestad*|oraș necunoscut*|\
ordino|ordos*|ordu*|orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|orel*|\
orenburg*|orhei|orizaba|orlando|orleans*|orléans*|ormoc|ormoz|ormož|orocovis|orsha|orsk|\
orumiyeh*|oruro*|orël*|osaka*|osaki|osan|osasco*|osh*|oshakati|oshawa|osijek|osilnica|oslo*|\
osmaniye*|osnabrueck|osnabrück|osogbo*|osorno|osterinsel*|ostrava*|ostrov*|ostrov man*|ota|\
otaru|otjiwarongo|otok man*|otsu*|ottakring|ottawa*|ouagadougou*|ouahigouya*|ouangani|ouargla*|\
ouesso|ouidah|oujda-angad*|oulan-bator*|ouled djellal|oulianovsk*|oulu*|oum el bouaghi*|\
ouralsk*|ourense|outapi|ouésso|overland park|oviedo*|owando|owerri*|owo|oxford|oxnard|oyama|\
oyem|oyo*|ozurgeti|oğuz|p'yongsong*|p'yŏngsŏng*|paarl|paaseiland*|pabbi|pabna|pachuca de soto*|\
padalarang|padang*|padangsidempuan|paderborn|padova|paernu|pagadian*|paghman|pago pago*|\
pago-pago*|paide|pailin|pailou|pak kret|pakokku|pakpattan|pakse|pakxan|pala|palang|\
palangkaraya*|palanpur|palaos*|palembang*|palermo*|palghat|palhoca|palhoça|pali|\
palikir - national government center*|pallavaram|palm bay|palma*|palma soriano|palmas*|palmdale|\
palmer land*|palmerston north|palmira|palo negro|palopo|paltan|palu*|palwal|pamandzi|pamanukan|\
pamplemousses|pamplona*|pamulang|panadura|panaji|panalanoy|panama*|panamá*|panauti|panauti̇̄|\
panchagarh|panchkula|panevezys|panevėžys|pangai|pangkalpinang*|panihati|panipat|pano aqil|\
panshan*|pante makasar|panvel|panzhihua*|paola|paotana hat|papeete*|paphos|par naogaon|paradise|\
paraguari|paraguarí|parakou*|paramaribo*|parana*|paranagua|paranaguá|paranaque city*|paraná*|\
parauapebas|parbatipur|parbhani|pardubice|parepare|parham|parigi*|pariisi*|parijs*|paris*|\
parit buntar|pariz*|parla|parma|parnaiba|parnamirim|parnaíba|paro|parral|parsabad|parun|parung|\
parís*|paríž*|pasadena|pasarkemis|pasay|paseh|pashkë*|pasig city*|pasir mas|paskalya adası*|\
pasni|pasqua*|pasragad branch*|pasrur|passo fundo|pasto*|pasuruan|patan|paterson|pathankot|\
pathein*|pathum thani|pati|patiala|patillas|patiya|patna*|patos de minas|patra*|patrick|pattani|\
pattoki|paulinia|paulista|paulínia|pavlodar*|pavlohrad|payakumbuh|paysandu|paysandú|pazardzhik|\
pazin|paříž*|pchjongjang*|pearland|pec|pechino*|pecs*|pedernales|pedra badejo|\
pedro juan caballero|peel|pehcevo|pehčevo|peicheng|pekalongan|pekan|pekanbaru*|pekin*|peking*|\
pelabuhanratu|peliyagoda|pelotas|pemagatshel|pemalang|pematangsiantar|pemba*|pembroke|\
pembroke pines|penal|penian*|penonome|penonomé|penuelas|penza*|peoria|pequim*|pequín*|perai|\
perbaungan|percut|pereira*|peristeri|peristéri|perm*|permatang kuching|pernik|perpignan|perth*|\
perugia*|pervouralsk|pescara|peshawar*|peshkopi|pesnica|petah tiqva|petaling jaya*|petapa|\
petare|petaẖ tiqva|peterborough|petionville|petnjica|petrograd*|petrogradka|petrolina|\
petropavl*|petropavlovsk-kamchatsky*|petropolis|petrovec|petrozavodsk*|petrópolis|peñal|\
peñuelas|peć|pforzheim|phagwara|phalaborwa|phan rang-thap cham|phan rang-tháp chàm|phan thiet*|\
phan thiết*|phang nga|phasi charoen|phatthalung|phayao|phenian*|phenjan*|phetchabun|phetchaburi|\
phichit|philadelphia*|philipsburg*|phitsanulok|phnom penh*|phnom pénh*|phnompenh*|phoenix*|\
phongsali|phra nakhon si ayutthaya|phra pradaeng|phrae|phu ly|phu quoc|phuket|phultala|\
phuntsholing|phusro|phôngsali|phú quốc|phủ lý|piacenza|piatra neamt*|picos|piedecuesta|\
piedras negras|pierre|pieta|pietermaritzburg*|pietà|piggotts|piggs peak|pikine*|pilar|pilibhit|\
pilsen*|pimpri*|pinar del rio*|pinar del río*|pindamonhangaba|pindi bhattian|pindi gheb|pindiga|\
pinetown|pingdingshan*|pingdu*|pingliang*|pingshan|pingwu county|pingxiang*|pinhais|pinsk|\
pir jo goth|pir mahal|piracicaba|piraeus|piran|pirgaaj|pirojpur|pisa|pita kotte|pitalito|\
pitcairn islands*|pitcairn-szigetek*|pitcairnovy ostrovy*|pitcairnöarna*|pitesti*|piteşti*|\
piti village|pitkern*|pittsburgh|piura*|pivka|pizhou|pjongjang*|pjöngjang*|planaltina|planken|\
plano|plasnica|plav|playa del carmen|pleiku*|pleven*|pljevlja|plock|ploiesti*|ploieşti*|\
plovdiv*|plumbon|pluzine|plužine|plymouth*|pnom-pen*|poa|pocos de caldas|podcetrtek|podgorica*|\
podgoricë*|podgorița*|podlehnik|podolsk|podvelka|podčetrtek|poggio di chiesanuova|pohang*|\
pohnpei*|point fortin|point pedro|pointe michel|pointe-noire*|pokhara*|poljcane|poljčane|\
polokwane*|poltava*|polva|polzela|pombas|pomona|pompano beach|ponape-szigetek*|ponapei*|ponce*|\
ponnani|pont casse|pont cassé|ponta delgada|ponta grossa|pontian kechil|pontianak*|poole|\
popayan*|popayán*|popondetta|porbandar|pori|porlamar|port antonio|port blair*|port dickson|\
port elizabeth*|port erin|port glaud|port harcourt*|port loko|port louis*|port maria|\
port mathurin|port moresby*|port nelson|port of spain*|port said*|port saint lucie|\
port saint mary|port sudan*|port-au-prince*|port-aux-francais*|port-aux-français*|\
port-d'espagne*|port-de-paix*|port-gentil*|port-moresbi*|port-o-prins*|port-of-spain*|\
port-vila*|portalegre|portland*|portmore|porto*|porto alegre*|porto novo*|porto príncipe*|\
porto rico*|porto riko*|porto seguro|porto velho*|porto-novo*|porto-riko*|porto-velho*|\
portonovo*|portorico*|portoriko*|portoryko*|portoviejo*|portsmouth|porz am rhein|posadas*|\
postojna|potchefstroom|potenza|potosi*|potosí*|potsdam*|pouso alegre|poza rica de hidalgo|\
pozega|poznan*|poznań*|pozsony*|poá|poços de caldas|požega|praag*|prabumulih|prachin buri|\
prachuap khiri khan|prag*|praga*|praga poludnie|praga południe|prague*|pragë*|praha*|praia*|\
praia grande|prato|prebold|preddvor|preili|preiļi|prenzlauer berg|prenzlauer berg bezirk|\
presidente prudente|presnenskiy|presov|preston|pretoria*|prevalje|prey veng|prešov|prilep|\
princes town|pristina*|prizren*|priština*|probishtip|probolinggo|proddatur|prokop'yevsk|\
providence|provo|prága*|pskov*|ptuj|pucallpa*|puconci|puducherry*|pudukkottai|puebla*|pueblo|\
puente alto*|puente de vallecas|puerto ayacucho*|puerto baquerizo moreno|puerto barrios*|\
puerto cabello|puerto cabezas|puerto carreno|puerto carreño|puerto españa*|\
puerto francisco de orellana|puerto la cruz|puerto lempira|puerto maldonado|puerto montt*|\
puerto plata*|puerto princesa|puerto príncipe*|puerto vallarta|pul-e 'alam|pul-e khumri|\
pulandian|pulau canton*|pulau man*|pulau wake*|pulong santa cruz|punakha|punasa|pune*|puning*|\
puno*|punta arenas*|punta cana|punta cardon|punta cardón|punta gorda|punta-arenas*|puntarenas|\
punto fijo|puqi|puri|purnia|pursat|puruliya|purwakarta|purwodadi|purwokerto|pushkino|putatan|\
puthia|putian*|putra heights|putrajaya|puttalam|puyang*|puyang chengguanzhen|puyo|pyatigorsk|\
pyay|pyin oo lwin|pyongyang*|párizs*|pátra*|pärnu|pääsiäissaari*|påskeøen*|påskeøya*|påskön*|\
pécs*|pékin*|pétionville|përth*|põlva|płock|qaanaaq*|qacha's nek|qala i naw|qalat|qalyub|\
qaqortoq|qarchak|qarshi*|qax|qazax|qazvin*|qianjiang|qianzhou|qiaotou|qina*|qingdao*|qingnian|\
qingyang|qingyuan*|qingzhou|qinhuangdao*|qinzhou*|qionghai*|qiqihar*|qitaihe|qo'qon|qobustan|\
qom*|qormi|qostanai*|qrendi|quan gjuc thinh|quang ngai|quanzhou*|quartier militaire|quba|\
qubadli|qubadlı|quchan|quebec*|quebradillas|queens*|queenstown|queimados|quelimane*|queluz|\
quetta*|quetzaltenango*|quevedo|quezon city*|qui nhon*|quibdo*|quibdó*|quillacollo|quilmes|\
quilpue|quilpué|quinhamel|quinhámel|quito*|qujing*|qurayyat|qusar|quthbullapur|quthing|\
qutqashen|quzhou*|québec*|quảng ngãi|quận đức thịnh|qysylorda*|qytet i panjohur*|\
qyteti i meksikës*|qızılorda*|ra's bayrut*|rabak*|rabat*|race|rach gia*|radece|radenci|radeče|\
radlje ob dravi|radom|radovis|radovljica|raebareli|rafah|rafsanjan|rahim yar khan*|raichur|\
raiganj|raigarh|raipur*|raiwind|raj-nandgaon|rajahmundry|rajanpur|rajapalaiyam|rajbiraj|rajin|\
rajkot*|rajpur sonarpur|rajshahi*|rakvere|raleigh|ramadi*|ramagundam|ramallah*|ramat gan|\
ramenki|ramganj|ramgundam|ramla|ramnicu valcea*|ramotswa|rampur|ramsey|rancagua*|ranchi*|\
rancho cucamonga|randburg|randfontein|rangkasbitung|rangoon*|rangoun*|rangpur*|rangum*|rangun*|\
rangún*|raniganj|ranipet|rankovce|ranong|rantauprapat|raojan|rapla|rarotongë*|\
ras al khaimah city*|rasht*|ratchaburi|ratlam|ratnapura|ratodero|raub|raurkela*|\
ravne na koroskem|ravne na koroškem|rawalakot|rawalpindi*|rawang|rawson|rayong*|razgrad|\
razkrizje|razkrižje|rače|reading|recica ob savinji|recife*|recklinghausen|redange-sur-attert|\
regensburg|reggio calabria|reggio nell'emilia|regina*|rehovot|reikiavik*|reikjavik*|reims|\
relizane*|remscheid|renala khurd|rengasdengklok|rennes*|reno|renton|\
republika zielonego przylądka*|resen|resende|resistencia*|resita|ressano garcia|retalhuleu|\
retiro|reunião*|reunión*|reus|reutlingen|rewa|rewari|rexhina*|reykjavik*|reykjavík*|reynosa*|\
rezekne|rezina|rečica ob savinji|reẖovot|riad*|riade*|rialto|ribeira brava|ribeira grande|\
ribeirao das neves|ribeirao pires|ribeirao preto*|ribeirão das neves|ribeirão pires|\
ribeirão preto*|ribnica|ribnica na pohorju|richards bay|richardson|richmond|richmond hill|riga*|\
rigë*|riika*|rijad*|rijeka*|rijád*|rim*|rimini|rincon|rincón|rio*|rio branco*|rio claro|\
rio cuarto|rio das ostras|rio de janeiro*|rio gallegos|rio grande|rio verde|rio-branko*|\
rio-galegos*|riobamba*|riohacha*|rionegro|risalpur cantonment|riscani|rishon letsiyyon|rishra|\
rivas|rivera|riverside|riviere du rempart|rivière du rempart|rivne*|riyad*|riyadh*|rize|rizhao*|\
road town*|robertsonpet|robertsport|rocha|rochester|rockford|rodenkirchen|rodherë*|rodriguez|\
rogaska slatina|rogasovci|rogatec|rogaška slatina|rogašovci|rohini*|rohri|rohtak|roi et|rom*|\
roma*|rome*|romë*|rondonopolis|rondonópolis|rongelap|roodepoort|rooma*|roorkee|rosalie|rosario|\
rose belle|roseau*|rosetta|roseville|rosoman|rosso|rostock|rostov-na-donu*|rostusa|\
rothera station*|rotherham|rotterdam*|rouen*|round rock|rovaniemi|roxas city|rozaje|rožaje|\
rryma e shpejtë*|rubtsovsk|ruda slaska|ruda śląska|rudnyy|rugao|ruggell|rui'an*|ruiru|rumbek|\
rumonge|rumuruti|rundu|ruse*|russeifa|rustaq|rustavi*|rustenburg|rutana|ruyigi|ruše|rwamagana|\
ryazan'*|ryazanskiy|rybinsk|rybnik|ryga*|rzeszow*|rzeszów*|rzym*|râmnicu vâlcea*|réunion*|rím*|\
río branco*|río cuarto|río gallegos*|río grande|rîşcani|róma*|rạch giá*|sa dec|sa kaeo|sa'dah|\
saarbruecken*|saarbrücken*|saatli|saatlı|sabadell|sabah as salim|sabana grande|sabanalarga|\
sabaneta|sabha*|sabirabad|sabratah|sabt alalayah|sabzevar|sacaba|sacalina*|sachalin*|\
sacramento*|sada|saddiqabad|safi|safotu|safotulafai|saga*|sagaing|saguenay|sahalin*|saham|\
saharanpur|saharsa|sahiwal|sai kung|saida*|saidpur|saigon*|saint andrew|saint ann's bay|\
saint barthelemy*|saint barthélemy*|saint croix|saint david's|saint george's*|saint helena*|\
saint helier*|saint john's*|saint joseph|saint kitts*|saint lucia*|saint paul*|saint paul's|\
saint peter port*|saint peters|saint petersburg*|saint sampson|saint saviour|saint thomas*|\
saint vincent*|saint-barthélemy*|saint-christophe*|saint-denis*|saint-domingue*|saint-etienne|\
saint-jean de terre-neuve*|saint-louis*|saint-marin*|saint-paul|saint-pierre*|\
saint-quentin-en-yvelines|saint-thomas*|saint-vincent*|saint-étienne|sainte-hélène*|\
sainte-lucie*|sainyabuli|saipan*|saipán*|saitama*|sajalín*|sakai*|sakakah*|sakalin*|sakete|\
sakhaline*|sakhipur|saki|sakon nakhon|sakrand|sakura|sakété|sal rei|salalah*|salama|salamanca|\
salamá|salaspils|salatiga|salavan|salavat|salcedo|saldus|sale*|sale al jadida|salekhard|salem|\
salerno|salford|salgotarjan|salgótarján|salihorsk|salinas|salovci|salt lake city*|salta|\
saltillo*|salto|salto del guaira|salto del guairá|saltë*|salvador|salvaleon de higueey*|\
salvaleón de higüey*|salvádor*|salwador*|salyan|salzburg*|salzgitter|salé al jadida|samalut|\
samamea|samana|samaná|samara*|samarcanda*|samarcande*|samarinda*|samarkand*|samarkanda*|\
samarra'|sambalpur|sambava|sambhal|sambrial|samdrup jongkhar|same|sampit|samraong|samsun*|\
samtse|samut prakan*|samut sakhon|samut songkhram|samux|san andres|san andros|san andrés|\
san angelo|san antonio*|san antonio de pale|san antonio de palé|san bartolomé*|san bernardino|\
san bernardo|san blas-canillejas|san carlos*|san cristobal*|san cristobal de las casas|\
san cristóbal*|san cristóbal de las casas|san diego*|san felipe*|san fernando*|\
san fernando de apure*|san fernando de monte cristi|san francisco*|san francisco de borja|\
san francisco de macoris*|san francisco de macorís*|san german|san germán|san giljan|san gwann|\
san jose*|san jose de las lajas|san jose de mayo|san jose de ocoa|san jose del guaviare|\
san jose del monte|san jose village|san josé*|san josé de las lajas|san josé de mayo|\
san josé de ocoa|san josé del guaviare|san juan*|san juan bautista|san juan de la maguana|\
san juan de los morros*|san juan de terranova*|san juan del rio|san juan del río|\
san juan sacatepequez|san juan sacatepéquez|san lawrenz|san lorenzo|san luis*|san luis potosi*|\
san luis potosí*|san luis rio colorado|san luis río colorado|san marcos|san marino*|san martin|\
san maríno*|san mateo|san miguel*|san miguel de tucuman*|san miguel de tucumán*|\
san miguel del padron|san miguel del padrón|san miguelito|san nicolas de los arroyos|\
san nicolas de los garza|san nicolás de los arroyos|san nicolás de los garza|san pablo|\
san pablo de las salinas|san paolo*|san pawl il-bahar|san pawl il-baħar|san pedro|\
san pedro de macoris*|san pedro de macorís*|san pedro de ycuamandiyu|san pedro de ycuamandiyú|\
san pedro garza garcia|san pedro garza garcía|san pedro sula*|san pietroburgo*|san rafael|\
san salvador*|san salvador de jujuy*|san sebastian|san sebastián|san vicente*|san ġiljan|\
san ġwann|san-huan*|san-marino*|san-pedro*|san-pédro*|sanaa*|sanandaj*|sancaktepe|\
sancti spiritus*|sancti spíritus*|sandacho|sandakan|sandur|sandwip|sandy ground village|\
sandy hill|sandy point town|sandy springs|sanghaj*|sanghar|sangju|sangla hill|sangli*|\
sangre grande|sanhe|sankt gallen|sankt helena*|sankt petersburg*|sankt poelten|sankt pölten|\
sanliurfa*|sanmenxia*|sanming*|sannat|sanniquellie|sano|sanshui|sant andreu|sant julia de loria|\
sant julià de lòria|sant marti|sant martí|sant'elena*|santa ana*|santa anita - los ficus|\
santa barbara|santa barbara d'oeste|santa bárbara|santa bárbara d'oeste|santa catarina|\
santa clara*|santa clarita|santa coloma de gramenet|santa cruz|santa cruz de barahona|\
santa cruz de el seibo|santa cruz de la sierra*|santa cruz de tenerife*|santa cruz del quiche|\
santa cruz del quiché|santa cruz do sul|santa elena*|santa fe*|santa helena*|santa isabel|\
santa lucia*|santa lucia cotzumalguapa|santa lucía*|santa lucía cotzumalguapa|santa luzia|\
santa lúcia*|santa maria|santa maria chimalhuacan*|santa marta*|santa maría|\
santa maría chimalhuacán*|santa rita|santa rita village|santa rosa*|santa rosa de copan|\
santa rosa de copán|santa tecla*|santa teresa del tuy|santa venera|santander*|santarem|\
santarém*|santiago*|santiago de chile*|santiago de compostela|santiago de cuba*|\
santiago de los caballeros*|santiago de queretaro*|santiago de querétaro*|santiago de surco|\
santiago de veraguas|santiago del estero*|santo andre*|santo andré*|santo antonio|santo antónio|\
santo domingo*|santo domingo de los colorados*|santo domingo este*|santo domingo oeste*|\
santo tomé*|santo-domingo*|santol|santon|santos|sants-montjuic|sants-montjuïc|sanxia|sanya*|\
sao bernardo do campo*|sao caetano do sul|sao carlos|sao domingos|sao filipe|sao joao de meriti|\
sao jose|sao jose do rio preto|sao jose dos campos*|sao jose dos pinhais|sao leopoldo|sao luis*|\
sao paulo*|sao tome*|sao tomé*|sao vicente|sao-paulo*|sao-tome*|sapele|sapporo*|sapucaia|saqqez|\
sar-e pul|saraburi|sarai alamgir|sarajevo*|sarajevë*|sarajewo*|sarankhola|saransk*|saratamata|\
saratov*|saratow*|saratów*|saraybosna*|sargodha*|sarh*|sari*|sarikei|sarishabari|sariwon*|\
sariwŏn*|sarnen|sarpang|sarpsborg|sarria-sant gervasi|sarrià-sant gervasi|sarátov*|sasebo|\
saskatoon|satara|satkania|satkhira|satna|satu mare*|satun|satupa'itea|saudarkrokur|saugor|\
saulkrasti|saurimo|sauteurs|sauðárkrókur|savalou|savanna-la-mar|savannah|savannakhet*|\
savave village|saveh|savnik|sawai madhopur|sawangan|sayama|saynshand|saïda*|scarborough|schaan|\
schaerbeek|schaffhausen|schellenberg|schoeneberg|schwerin|schwyz|schöneberg|scoresbysund*|\
scottsdale|seattle*|secunderabad|sedhiou|seeb|sefwi wiawso|segamat|segou*|seguela*|sehwan|\
seinaejoki|seinäjoki|sejong*|sekondi-takoradi*|sekong|selfoss|selibaby|selnica ob dravi|\
semarang*|semenyih|semera|semerkand*|semey*|semic|semič|semnan*|sempeter pri gorici|semporna|\
sen monorom|sen-bartelemi*|sencur|sendai*|senglea|sensuntepeque|sentilj v slov. goricah|\
sentjernej|sentjur|sentrupert na dolenjskem|seogwipo|seongnam-si*|seoni|seoul*|sepang|sepatan|\
septe*|serang*|serekunda|seremban*|serendah|sergiyev posad|seria|serilingampalle|serowe|\
serpukhov|serra|serravalle|sete lagoas|setharja old|setif*|seto|settat|setubal*|setúbal*|seul*|\
sevastopol*|severnyy|severodvinsk|seversk|sevilla*|sevnica|sezana|seúl*|sežana|sf. elena*|\
sfantu gheorghe|sfax*|sfântu gheorghe|sha tin*|shabqadar|shache|shagamu|shah alam*|shahdad kot|\
shahdadpur|shahecheng|shahjanpur|shahkot|shahr-e kord*|shahrisabz|shahrud|shahuwadi|shahzadpur|\
shakargarh|shakhty|sham shui po|shamakhi|shamkhor|shangai*|shanghai*|shanghái*|shangluo*|\
shangqiu*|shangrao*|shangri-la|shangyu*|shanhaiguan|shantipur|shantou*|shanwei|shaoguan*|shaowu|\
shaoxing*|shaoyang*|shaping|sharan|sharjah*|sharqpur sharif|shashemene|shchelkovo|shchukino|\
sheepshead bay|sheffield|shekhupura|sheki|shemgang|shenglilu|shenyang*|shenzhen*|sherbrooke|\
sherpur|shevchenko*|shibganj|shibin al kawm*|shibirghan|shihezi*|shijiazhuang*|shikarpur|\
shillong*|shilong|shimla*|shimoga|shimonoseki|shimotoda|shindand|shinyanga*|shiqi|shiqiao|\
shiraz*|shivaji nagar*|shivpuri|shiyan*|shizuishan|shizuoka*|shkoder|shkodër|shkup*|shorkot|\
shouguang|showa*|showa station*|shreveport|shrirampur|shtip|shuangcheng|shuanglonghu|\
shuangyashan*|shubra al khaymah*|shuizhai|shujaabad|shulin|shumen|shunyi|shyamnagar|shymkent*|\
shën-elenë*|shën-gjon*|shën-kits*|shën-luis*|shën-luçia*|shën-tomas*|shën-vincent*|si racha|\
si sa ket|sialkot|siauliai|siaya|sibenik|sibi|sibiti|sibiu*|sibu|sibut|siddharthanagar|\
sidi bel abbes*|sidi bel abbès*|sidi bouzid|sidnej*|sidney|sidoarjo|sidon*|sidqabad|siegen|\
siem reap*|siggiewi|sigulda|sihanoukville|siirt*|sikar|sikasso*|silang|silchar|siliana|\
siliguri*|silistra|sillanwali|simanggang|simao|simferopol|simferopolj*|simferópol*|simi valley|\
simmering|simoes filho|simpang empat|simões filho|sinah|sinajana village|sincelejo*|\
sinferopoli*|sinfra|sing buri|singa*|singapor*|singapore*|singapour*|singapur*|singapura*|\
singaraja|singerei|singida|singkawang|singosari|singrauli|sinnar|sinnuris|sinop|sint-helena*|\
sinuiju*|sinŭiju*|sioux falls|siparia|siping*|siracusa|sirajganj|sirjan|sirnak|sirsa|sirte*|\
sirvan|sisak|sisimiut|sisli|sisophon|sita road|sitapur|siteki|sitten|sittwe*|situbondo*|\
siudad-huarez*|sivakasi|sivas*|siverek|siwan|siġġiewi|sjanghai*|sjoua*|skien|skikda*|skocjan|\
skofja loka|skofljica|skopie*|skopje*|skoplje*|skudai|slatina|slavonski brod|sliema|sliven|\
slobozia|slough|slovenj gradec|slovenska bistrica|slovenske konjice|sloviansk|smarje pri jelsah|\
smarjeta|smartno ob paki|smartno pri litiji|smiltene|smolensk*|smolyan|soacha|sobral|soc trang*|\
sochi|sodo|sodrazica|sodražica|soedermalm|sofia*|sofie*|sofifi|sofija*|sofje*|sofya*|sofía*|\
sogamoso|sohag*|sohar*|soka|sokhumi|sokode*|sokodé*|sokoto*|sola|solapur*|solcava|soldanesti|\
soledad|soledad de graciano sanchez|soledad de graciano sánchez|solihull|solikamsk|solingen|\
sollentuna|solntsevo|solo*|solola|sololá|solothurn|solwezi|solčava|somoto|son la|sonargaon|\
songcheng|songea*|songjiang|songkhla|songnim-ni|songyuan|sonipat|sonsonate|sonsorol village|\
sopiste|sopište|soran|soreang|soro|soroca|sorocaba*|sorong*|sorø|sosnowiec|sostanj|sotik post|\
soufriere|soufrière|souillac|souk ahras*|soul*|sousse*|south bend|south boston*|south dublin|\
south hill village|south tangerang*|southampton|southend-on-sea|soweto*|soyapango|soyibug|\
spanish town*|spanish wells|speightstown|split|spodnje hoce|spodnje hoče|spodnji duplek|spokane|\
spring valley|springfield|springs|sredisce ob dravi|središče ob dravi|srednekolimsk*|\
sredněkolymsk*|sri jayewardenepura kotte|sriedniekołymsk*|srikakulam|srinagar*|srodmiescie|\
st anne|st helens|st martin|st. barthélemy*|st. catharines|st. helena*|st. john's*|st. kitts*|\
st. louis|st. lucia*|st. petersburg|st. thomas*|st. vincent*|stamboll*|stambuł*|stamford|\
stanley*|stans|star dojran|stara zagora*|staro nagorichane|starse|staryy oskol|starše|\
staten island|stavanger*|stavropol'*|stefan voda|steinkjer|stenli*|sterling heights|sterlitamak|\
stoccolma*|stockholm*|stockport|stockton|stoke-on-trent|stokholm*|stoney ground|store|\
strasbourg*|straseni|straza|straßburg*|straža|strogino|struga|strumica|strășeni|studenicani|\
studeničani|stung treng|stuttgart*|suai|subang jaya*|subotica|suceava*|sucre|suehbaatar|suez*|\
suicheng|suihua|suining*|suita|suizhou*|sujangarh|sujiatun|sukabumi|sukheke mandi|sukhothai|\
sukkur|suleja|sullana|sultanah*|sultanbeyli|sultangazi|sultanpur|sumare|sumaré|sumbawanga|sumbe|\
sumedang|sumedang utara|sumqayit*|sumqayıt*|sumy*|sunch'on|sunch'ŏn|suncheon|sunderland|\
sungai besar|sungai petani|sungai udang|sungailiat|sunggal|sunnyvale|sunrise manor|sunset park|\
sunyani|suong|suphan buri|suqian*|sur|surabaya*|surakarta*|surat*|surat thani*|surendranagar|\
surgut|suriapet|surin|surprise|surrey|susa|sutton|sutton coldfield|suva*|suwon*|suzano|suzhou*|\
suzuka|sv. ana v slov. goricah|sv. bartolomej*|sv. helena*|sv. krištof*|sv. lucija*|sv. tomaž*|\
sv. tomáš*|sv. trojica v slov. goricah|sv. vincencij*|sv. vincent*|svatá helena*|svatá lucie*|\
svatý bartoloměj*|svatý kryštof*|svatý tomáš*|svatý vincenc*|svay rieng|sveta helena*|\
sveti jurij|sveti nikole|sveti tomaz|sveti tomaž|svätá helena*|svätá lucia*|svätý bartolomej*|\
svätý tomáš*|swabi|swakopmund|swansea|swieqi|swindon|swords|sydgeorgien*|sydney*|syktyvkar*|\
sylhet*|symferopol*|syracuse|syzran'|szahalin*|szamara*|szamarkand*|szanghaj*|szarajevó*|\
szaratov*|szczecin*|szeged*|szekesfehervar*|szekszard|szekszárd|szent ilona*|szimferopol*|\
szingapúr*|szkopje*|szolnok|szombathely|szrednekolimszk*|sztokholm*|székesfehérvár*|szófia*|\
szöul*|são bartolomeu*|são bernardo do campo*|são caetano do sul|são carlos|são cristóvão*|\
são domingos|são filipe|são josé|são josé do rio preto|são josé dos campos*|\
são josé dos pinhais|são joão de meriti|são leopoldo|são luís*|são paulo*|são tomé*|\
são vicente*|sédhiou|ségou*|séguéla*|sélibaby|séoul*|sétif*|sídney*|sîngerei|sóc trăng*|sófia*|\
södermalm|sør-georgia*|südgeorgien*|sühbaatar|sơn la|ta khmau|ta' xbiex|ta'if*|ta'u|\
taboao da serra|tabor|tabora*|taboão da serra|tabriz*|tabuk*|tacheng|tachkent*|tacloban|tacna*|\
tacoma|tacuarembo|tacuarembó|tadepallegudem|tadjourah|taganrog|taganskiy|taguig*|tahití*|tahoua|\
tahran*|tahta|tai po*|tai'an*|taibai|taicang*|taichung*|tainan*|taiohae|taipeh*|taipei*|taiping|\
taipéi*|taishan|taiti*|taiyuan*|taiz*|taizhou*|tajimi|tajpej*|tajura'|tak|takamaka|takamatsu*|\
takaoka|takarazuka|takasaki|takatsuki|takeo*|takoradi|talagang|talamba|talas|talca*|talcahuano|\
taldykorgan*|talin*|talisay|talkha|tallahassee*|tallin*|tallinn*|tallinna*|talofofo village|\
taloqan|talsi|tam ky*|tam kỳ*|tama|tamale*|taman senai|tamanrasset|tamarin|tambacounda|tambaram|\
tambov*|tampa|tampere*|tampico|tampin|tamuning-tumon-harmon village|tan an*|tanah merah|tandil|\
tandlianwala|tando adam|tando allahyar|tando jam|tando muhammad khan|tanga*|tangail|tangerang*|\
tanggu*|tangi|tangier*|tangkak|tangshan*|tanjore|tanjung pandan|tanjung pinang|tanjung selor|\
tanjung verde*|tanjungbalai|tank|tanrake village|tanta*|tanza|taonan|taoudenni|taoyuan city|\
tapachula|tapah road|taraclia|tarakan|taranto|taraua*|taravë*|tarawa*|taraz*|targovishte|\
targoviste|targowek|targu jiu|targu-mures*|targówek|tarhuna|tari|tariba|tarija*|tarinkot|\
tarlac city|tarnow|tarnów|taro|taroa|tarrafal|tarrafal de sao nicolau|tarrafal de são nicolau|\
tarragona|tarsus|tartu|tartus|tarxien|taschkent*|tasek glugor|tashkent*|tasikmalaya|tasjkent*|\
taskent*|taszkient*|tatabanya|tatabánya|tataouine|tatui|tatuí|taubate|taubaté|taulaga|taunggyi*|\
taungoo|taunsa|taurage|tauranga|tawau|tay ninh*|taytay|taza|taşkent*|taškent*|tașkent*|\
tbeng meanchey|tbilis*|tbilisi*|tbilissi*|tbiliszi*|tchaj-pej*|tchibanga|tchita*|tearce|\
tebessa*|tebingtinggi|techiman|teerã*|tegal|tegucigalpa*|tegusigalpa*|teheran*|teherán*|tehran*|\
tehuacan|tehuacán|tekirdag*|tekirdağ*|teknaf|tekstil'shchiki|tel aviv*|telavi|telde|telenesti|\
teleneşti|telford|telsiai|teluk cambridge*|teluk glace*|teluk goose*|teluk intan|teluknaga|tema|\
temara|tembisa*|temecula|temerluh|temirtau|tempe|tempe junction|temuco*|tena|tengyue|teni*|\
tenkodogo|teofilo otoni|tepexpan|tepic*|teresina*|teresopolis|teresópolis|ternate|terni|\
ternopil*|terrassa|terrebonne|terter|teshi old town|tete*|tetouan|tetovo|\
tetuan de las victorias|tetuán de las victorias|tevragh zeina|texcoco de mora|teyateyaneng|\
teófilo otoni|thaba-tseka|thai binh|thai nguyen*|thakhek|thakhèk|thakurgaon|thal|thane*|\
thanesar|thanh hoa*|thanh hóa*|thanh pho ba ria|thaton|thatta|the bottom|the bronx*|the hague*|\
the quarter|the valley*|thessaloniki*|thessaloníki*|theuta*|thies|thies nones|thika|thimbú*|\
thimphu*|thimpu*|thinadhoo|thiruvananthapuram*|thiès|thiès nones|thoi lai|thoothukudi|thornton|\
thot not|thousand oaks|thrissur|thu dau mot|thuan an*|thul|thulé*|thunder bay|thuận an*|\
thành phố bà rịa|thành phố không xác định*|thái bình|thái nguyên*|thượng hải*|thốt nốt|thới lai|\
thủ dầu một|tianfu|tianjin*|tianshui*|tiaret*|tidjikja|tiebo|tieli|tieling|tiflis*|tigwav|\
tihuana*|tijuana*|tikapur|tikrit|tilburg|tillaberi|tillabéri|tima|timbu*|timbuktu|timimoun|\
timisoara*|timişoara*|timon|timpu*|tin shui wai|tinaquillo|tindouf|tipaza|tiran*|tirana*|\
tiranë*|tiraspol*|tirmiz*|tiruchirappalli*|tirunelveli*|tirupati|tiruppur*|tiruvannamalai|\
tiruvottiyur|tisina|tissemsilt|titagarh|tivat|tizi ouzou*|tiébo|tišina|tjita*|tlahuac|\
tlalnepantla*|tlalpan*|tlaquepaque*|tlaxcala|tlemcen*|tláhuac|toa alta|toa baja|toamasina*|\
toba tek singh|tobi village|tobolsk|tobruk*|tochigi|tofol|toga village|tokat*|tokio*|tokió*|\
tokorozawa|tokushima*|tokuyama|tokyo*|tolanaro|toledo|toliara*|tolmin|toluca*|tolyatti*|\
tomakomai|tomsk*|tomszk*|tonala|tonalá|tondabayashicho|tongchuan|tongchuanshi|tonghae|tonghua*|\
tongliao|tongling|tongshan|tongzhou|tonk|tonsberg|toowoomba|topeka*|topi|torbat-e heydariyeh|\
tordher|torino*|torit|toronto*|torrance|torrejon de ardoz|torrejón de ardoz|torreon*|torrevieja|\
torreón*|torshamn*|torshavn*|torteval|tortolë*|torun|toruń|totness|totonicapan*|totonicapán*|\
tottenham|tottori*|touba*|touggourt|toulon|toulouse*|tours|tovuz*|townsville|toyama*|toyohashi|\
toyokawa|toyonaka|toyota|tozeur|tp hcm*|tp hồ chí minh*|tp. hcm*|tp.hcm*|tra vinh|trablus*|\
trabzon*|trang|trashi yangtse|trashigang|trat|trbovlje|trebnje|treinta y tres|trencin|trento*|\
trenton|trenčín|tri-cities|trier|triesen|triesenberg|trieste*|trincomalee*|trinidad|trinity|\
tripoli*|tripolis*|triyuga|trnava|trnovska vas|trois-rivieres|trois-rivières|troll station*|\
tromso|tromsø|trondheim|trongsa|troparevo|troparëvo|trujillo*|trujillo alto|truk*|trypolis*|\
trzic|trzin|trà vinh|trípoli*|tržič|tsaritsyno|tschita*|tsetserleg|tseung kwan o|tshabong|\
tshikapa|tsimasham|tsing yi town|tsingoni|tsirang|tsiroanomandidy|tsjita*|tsu*|tsuen wan*|\
tsukuba|tsuruoka|tsuyama|tubmanburg|tucson*|tucumán*|tucumã*|tucupita|tuen mun*|tuguegarao*|\
tukholma*|tukuman*|tukums|tula*|tulagi|tulancingo|tulcan|tulcea|tulcán|tulsa|tulsipur|tulua|\
tuluá|tumbes|tumkur|tumxuk|tunapuna|tunceli|tung chung|tungi|tungipara|tunis*|tunisi*|tunisz*|\
tuniz*|tunja*|tuntematon*|tunus*|turbat|turgutlu|turhal|turim*|turin*|turkestan*|turkmenabat*|\
turku*|turku i madh*|turmero|turnisce|turnišče|turpan|turín*|tutong|tuxtepec|tuxtla*|tuy hoa|\
tuy hòa|tuyen quang|tuyên quang|tuzi|tuzla|tver*|tvoroyri|tvøroyri|tychy|tyler|tyoply stan|tyre|\
tyumen*|táriba|tân an*|târgovişte|târgu jiu|târgu-mureş*|tây ninh*|tébessa*|téhéran*|tétouan|\
tóquio*|tórshavn*|tórtola*|tôlanaro|tønsberg|túnez*|túnis*|türkmenabat*|tšita*|uaboe|uagadugú*|\
uagëdugu*|uajt'hors*|ubari|ube|uberaba|uberlandia*|uberlândia*|ubon ratchathani*|udaipur|udgir|\
udine|udon thani*|udupi|ueda|uejk*|ueruemqi*|ueskuedar*|ufa*|ugep|uige|uijeongbu-si|uinipeg*|\
uitenhage|ujae|ujar|uji|ujjain|ukendt by*|ukhta|ukjent by*|ulaanbaatar*|ulaangom|ulan bator*|\
ulan batur*|ulan-ude*|ulanbatar*|ulanbátar*|ulanhot|ulbroka|ulcinj|ulhasnagar*|ulianovsk*|\
uliastay|ulimang|uliánovsk*|uljanovsk*|uljanovszk*|uljanowsk*|ulm|ulsan*|ulu tiram|ulyanovsk*|\
ulán bator*|ulánbátar*|ulánbátor*|uman|umarkot|umatac village|umea*|umeå*|umm al quwain city|\
umm qasr|umm qaşr|umm salal 'ali|umraniye*|umuahia*|umuarama|un'goofaaru|unbekannt*|undurkhaan|\
ungaran|ungheni|union choco|united nations*|universal city|unión chocó|unknown location*|unnao|\
uollis*|upata|uppal kalan|upper dir|uppsala*|uralsk*|urayasu|uraľsk*|urdaneta|urganch*|uromi|\
ursynow|ursynów|uruapan|uruguaiana|urumczi*|urumçi*|urumči*|usak*|usera|ushuaia|ushuaja*|\
ushuaïa*|ussuriysk|ust'-ilimsk|ust'-nera*|ust-kamenogorsk*|ust-niera*|usta muhammad|\
usti nad labem|usulutan|usulután|uszty-nyera*|usť-nera*|utena|uthai thani|utmanzai|utrecht*|\
utrik|utsunomiya*|uttar char fasson|uttaradit|utuado|uturoa|uvira|uyo*|uzhgorod*|uíge|\
uľjanovsk*|ułan bator*|uşak*|vaasa|vacoas|vadodara*|vadso|vadsø|vaduz*|vaesteras*|vaexjoe|\
vailoa|valandovo|valdivia*|valencia*|valera|valga|valka|valladolid*|valle de la pascua|\
valledupar*|vallejo|valletta*|valmiera|valparaiso*|valparaíso*|valvedditturai|van*|van nuys|\
vanadzor*|vancouver*|vanderbijlpark|vanimo|vankuver*|vantaa|varaklani|varamin|varanasi*|\
varazdin|varaždin|varginha|varna*|varsavia*|varshavë*|varsova*|varsovia*|varsovie*|varsó*|\
varsóvia*|varzea grande|varzea paulista|varşova*|varšava*|varșovia*|vasco da gama|vasilevo|\
vaslui|vasyl'evsky ostrov|vaticaanstad*|vatican city*|vaticano*|vatikaani*|vatikan*|vatikanen*|\
vatikanet*|vatikanstaten*|vatikán*|vaughan|vavuniya|vega alta|vega baja|vejalpur|vejle|velenje|\
veles|velika polana|velike lasce|velike lašče|velikiy novgorod*|velikiye luki|veliko turnovo|\
veliko tŭrnovo|velikonočni otok*|velikonoční ostrov*|vellore|venecia*|venedig*|veneza*|venezia*|\
venice|venise*|venlo|ventspils|venustiano carranza|veracruz|veraval|vereeniging|verona|verzej|\
veržej|veshnyaki|veszprem|veszprém|vevcani|vevčani|veymandoo|veľkonočný ostrov*|vi thanh|viamao|\
viamão|viana do castelo|vianočný ostrov*|viborg|vicenza|victoria|victoria de durango*|\
victorville|videm|videm pri ptuju|vidin|vidisha|viedeň*|viedma|viena*|vienna*|vienne*|vientian*|\
vientiane*|vientián*|viet tri*|vieux fort|vigo|vihari|vijayawada*|vila do maio|vila real|\
vila velha|viligili|viljandi|villa canales|villa hayes|villa lugano|villa nueva*|villahermosa*|\
villalba|villarrica|villaverde|villavicencio*|villeurbanne|vilna*|vilnius*|vina del mar|\
vingt cinq|vinh*|vinh chau|vinh long*|vinh yen|vinica|vinnytsya*|vint'huk*|vipava|viqueque|\
viransehir|viranşehir|virar|virginia|virginia beach|virovitica|visakhapatnam*|visalia|visby|\
viseu|vista|vitanje|vitebsk*|vitomarci|vitoria*|vitoria da conquista|vitoria de santo antao|\
vittoriosa|vitória|vitória da conquista|vitória de santo antão|viyana*|vizianagaram|viêng chăn*|\
viña del mar|việt trì*|vjentianë*|vjenë*|vladikavkaz*|vladimir*|vladivostok*|vlagyivosztok*|\
vlore|vlorë|vodice|voinjama|vojnik|volgodonsk|volgograd*|volgogrado*|volgográd*|vologda*|\
volta redonda|volzhsky|voronezh*|voru|vostok station*|vosztok*|vransko|vrapciste|vrapčište|\
vratsa|vreed-en-hoop|vrhnika|vryheid|vukovar|vung tau|vuzenica|vwawa|vykhino-zhulebino|\
vánoční ostrov*|várzea grande|várzea paulista|västerås*|växjö|vídeň*|võru|vĩnh châu|vĩnh long*|\
vĩnh yên|vũng tàu|vị thanh|wabag|waco|wad medani*|wadi as sir|wafangdian|wagadugu*|waitangi|\
wajir|wakayama*|wake island*|wake-sziget*|wakefield|walbrzych|wallisön*|walsall|walthamstow|\
wamena|wan chai|wandsbek|wangdue phodrang|wanning*|wansheng|wanxian*|wanzhou*|warangal*|wardha|\
warren|warri*|warrington|warsaw*|warsawa*|warschau*|warszawa*|washington*|washington d.c*|\
washington dc*|washington heights|watampone|waterbury|waterloo|watford|wattala|watykan*|wau*|\
wayaobu|wazirabad|wałbrzych|weifang*|weihai*|weihnachtsinsel*|weinan*|welchman hall|welisara|\
welkom|wellington*|wenchang*|wenen*|weno|wenshan city|wenzhou*|weru|wesley|west bay|\
west bromwich|west covina|west end|west end village|west ilsley|west island*|west jerusalem|\
west jordan|west palm beach|west raleigh|west valley city|westminster|westonaria|wete|wewak|\
whakatane|whangarei|whitehorse|wichita|wichita falls|wiedeń*|wien*|wientian*|wiesbaden*|wigan|\
willemstad*|wilmersdorf|wilmington|wilno*|wiltz|wina*|windhoek*|windhuk*|windsor|winejok|\
winnipeg*|winston-salem|witten|wladiwostok*|wloclawek|woking|wola|wolfsburg|wolgograd*|\
wollongong|wolverhampton|wong tai sin|wonju|wonsan*|woodlands|worcester|wostok*|wote|wotho|\
wotje|wołgograd*|wroclaw*|wrocław*|wuchuan|wuda|wuerzburg|wugang|wuhai|wuhan*|wuhu*|wuppertal|\
wushan|wuwei*|wuxi*|wuxue|wuyishan|wuzhishan|wuzhou*|wyspa bougainville'a*|wyspa man*|\
wyspa wielkanocna*|wyspy gambiera*|wyspy kanaryjskie*|wyspy kerguelena*|wyspy kokosowe*|\
wyspy owcze*|würzburg|władywostok*|włocławek|wŏnju|wŏnsan*|xacmaz|xaghra|xagħra|xai-xai*|\
xalapa de enriquez*|xalapa de enríquez*|xam nua|xangai*|xaçmaz|xewkija|xghajra|xgħajra|\
xhajapurë*|xhakartë*|xhamajkë*|xhersej*|xhibuti*|xhorxha e jugut*|xhuba*|xhunou*|xi'an*|xiamen*|\
xiangcheng|xiangjiaba|xiangtan*|xiangyang*|xianning*|xiantao|xianyang*|xiaogan*|xiaogang|\
xiazhen|xichang|xico|xigang|xilin hot|xindi|xinghua|xingning|xingtai*|xingyi|xining*|xinji|\
xintai|xinxiang*|xinyang*|xinyi|xinyu*|xinyuan|xinzhai|xinzhou*|xiulin|xiuying|xizhi|xizi|\
xocali|xocalı|xochimilco|xuanhua|xuanzhou*|xuchang*|xuddur|xunchang|xuyong|xuzhou*|xızı|ya'an*|\
yabucoa|yaizu|yakarta*|yakeshi|yakutsk*|yala|yalova|yamagata*|yamaguchi*|yamato|yambio|yambol|\
yamena*|yamoussoukro*|yamunanagar|yan'an|yanbu|yancheng*|yangcheng|yangchun|yangjiang*|yangju|\
yangon*|yangor|yangquan*|yangshuo|yangzhou*|yangón*|yanji|yantai*|yanzhou|yao|yaounde*|yaoundé*|\
yardimli|yardımlı|yaren*|yaritagua|yaroslavl*|yasenevo|yasothon|yasuj|yauco|yavatmal|yazd*|\
yeghegnadzor|yei|yekaterinburg*|yelahanka|yelets|yellowknife|yen bai|yen vinh|yenagoa|\
yenangyaung|yeosu|yerevan*|yerusalem*|yevlakh*|yevpatoriya|yezhou|yibin*|yibuti*|yichang*|\
yichun*|yidu|yigo village|yili|yinchuan*|yingkou*|yingtan|yintai|yiwu*|yixing*|yiyang*|yizhou|\
yogyakarta*|yokkaichi|yokohama*|yokosuka|yola|yona village|yonago|yong peng|yong'an|yongchuan|\
yongkang|yongzhou*|yonkers|yono|yopal*|york|yoro|yoshkar-ola*|yozgat|yuanlin|yuci|\
yuen long kau hui*|yueyang*|yukhary-dashkesan|yulin*|yuncheng*|yunfu*|yunlong|yuscaran|yuscarán|\
yushu|yuxi|yuyao|yuzhno-sakhalinsk*|yên bái|yên vinh|zaanstad|zabbar|zabljak|zabol|zabrze|\
zacapa|zacatecas*|zacatecoluca|zadar|zagabria*|zagazig*|zaghouan|zagorje ob savi|zagreb*|\
zagrzeb*|zahedan*|zahir pir|zahle|zahlé|zaida|zalaegerszeg|zalau|zalec|zalingei|zalău|zama|\
zamboanga|zamora|zangilan|zanjan*|zanzibar*|zaoyang|zaozhuang*|zapopan*|zaporizhzhya*|zaqatala|\
zaragoza*|zaranj|zardob|zaria*|zarqa*|zavrc|zavrč|zawiya|zebbug|zefta|zejtun|zelenikovo|\
zelenograd|zelenortski otoki*|zelezniki|zelino|zemun|zenica|zetale|zeytinburnu|zgornja hajdina|\
zgornja kungota|zgornje gorje|zgornje jezersko|zhabei*|zhalantun|zhanaozen|zhangjiagang*|\
zhangjiajie|zhangjiakou*|zhangye*|zhangzhou*|zhanjiang*|zhaodong|zhaoqing*|zhaotong*|zhaoyuan|\
zheleznodorozhnyy|zhengding|zhengzhou*|zhenjiang*|zhenping chengguanzhen|zhenzhou|zhezqazghan*|\
zhicheng|zhob|zhonghe|zhongshan*|zhongxiang|zhongxing new village|zhoucun|zhoukou*|zhoushan*|\
zhu cheng city*|zhucheng|zhuhai*|zhuji|zhulebino|zhumadian*|zhuzhou*|zhytomyr*|zibo*|\
zielona gora*|zielona góra*|zigong*|ziguinchor*|zilina|zinder*|ziniare|ziniaré|zinjibar|\
zipaquira|zipaquirá|ziri|zitong|ziyang*|zlatoust|zlin|zliten|zlín|zoetermeer|zonguldak*|\
zoucheng|zouerate|zrece|zreče|zrnovci|zug|zugdidi|zuglo|zugló|zuid-georgia*|zunyi*|zurich*|\
zurigo*|zurique*|zurrieq|zurych*|zuwarah|zuzemberk|zwedru|zwolle*|zyablikovo|zyrih*|zyuzino|\
zágráb*|záhreb*|záhřeb*|zöld-foki szigetek*|zúrich*|zürich*|zürih*|áden*|álvaro obregón*|\
ámsterdam*|änew|århus|çagos*|çanakkale|çankaya*|çankırı|çatman*|çihahua*|çikago*|çita*|çorlu|\
çorum*|çuk*|ébolowa|éfaté*|évora|ísafjörður|île de man*|île de pâques*|îles canaries*|\
îles féroé*|îles gambier*|ðà lạt*|ðông hà|ô môn|ölgii|örebro*|östersund|ústí nad labem|ürümcsi*|\
ürümqi*|üsküdar*|üsküp*|čakovec|čačak|čaška|české budějovice|čita*|črenšovci|črna na koroškem|\
črnomelj|đà nẵng*|đài bắc*|đưc trọng|đảo canton*|đảo man*|đồng hới*|đồng xoài|ħamrun|ķekava|\
ľubľana*|łódź*|řím*|śródmieście|święta helena*|şam*|şanghay*|şanlıurfa*|şirvan|şişli|şoldăneşti|\
ştefan vodă|şuşa|şırnak|šalovci|šangaj*|šanghaj*|šavnik|šempeter pri gorici|\
šentilj v slov. goricah|šentjernej|šentjur|šentrupert na dolenjskem|šenčur|šiauliai|šibenik|\
škocjan|škofja loka|škofljica|šmarje pri jelšah|šmarjeta|šmartno ob paki|šmartno pri litiji|\
šoštanj|štokholm*|štore|šówa*|žabljak|žalec|železniki|žetale|žilina|žiri|žužemberk|ẖolon|\
`;

/**
 * Names in other scripts: capitals, cities of 1500000 people, and of 60000 people in the
 * countries that use the script. Where `letters` is not empty, each printable ASCII character
 * from `!` on, without $ * \ ` and |, means the next of these letters: it keeps the bundle small.
 */
export const OTHER_PLACES: readonly { readonly letters: string; readonly names: string }[] = [
  // Arabic
  {
    letters:
      ' -ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u0657\u0659\u066cٱٹټپچڈډڑڕژښڤکڪګڭگڵھۀہۆۇۈۋیۍێېےەݣ\u200cﻟﻮ',
    names: `\
%,+3+D|%,30+D|%,F0+|%,g0+D|%.D|%3+D+|%3C6.+FD|%3g7!%,+,+|%6+38E5|%7.+D+|%7.+DE|%7.+DL|%7.+Db|\
%7?H|%7FD7gFD|%BC+%.g|%BC+.g|%C7.53+C|%D.+D+D+5gFF|%DX+5+|%F+5F%|%F+5g+|%F+]+3F]F|%Og+|%X5+|\
%g,X|&,2|&,DF,|&,E+|&,F!.H0|&,F!<,H|&,F!>5H,|&,F!A,H5|&,F!C53+7|&,F0+|&,F<,H|&,H+|&,H30+D|&/HD+|\
&03+,H+|&1C3!%,+3|&2CHC|&35+5|&3H7!&,+,+|&5,HB|&5.+|&5FCH-|&5H+D-|&5H1+|&7.+D-|&7;+D+|&7C5-|\
&7F+D|&7FD7HFD|&7HF;|&8CFD|&9?E+D|&:D-|&;+5|&>+3H5|&A+3H5|&A0F0.|&A5+|&B+A|&BC+.H|&C!+B,F+@H|\
&C!+B@HFHD|&C!35C+D|&C!9B+B!=BH|&C7.53+C|&D.+D+D+5H?F|&D0CHD+|&D3F5+!B+!?HB+|&D?+|&D@5-|&F,+5H|\
&F,FA|&F.+F+|&F5BH+D?HB|&F5D07.+3|&F5FC.8H|&F7+A+|&F7BF|&FB+3!0B+B|&FB+D!,+.F5|&]+3g5|&m+3H5|(,|\
(,+3+D|(,5+#|(35H|(3?F|(3AF|(3B,|(5,3|(5,B|(5,HB|(6CH5|(7;D,FB|(7AF,H-|(7B+C!%,+3|(BH6H|\
(C+5-!+B8+5@-|(D!@6+C|(D.8FD|(D0+CHD+|(D3F5|(H,+3+D|)+3+D+|)+7.+D+|)+7dD7G)FD|)+82+,+3|)+?jD+|\
)+B0G5|)+BCd.+|)+C7.j53+C|)+CC+D|)+D.+D+D+5gWc|)+fCjD|)7?&_+D|)F7+A+|)F7BF|)G7B+C)+,+3|)c.+F+|\
)c7Bc|)e5eCPG|)e5eCPG!8l_G5G|)e5eCPg|)g7B+C+,+3|)l,FF0+|)l,FF6l,g|)l7?l_+D|)l7Cl5l|)l7XlD3l5gl|\
)lC7.l53+C|)lD@l5l|)lX5+|)l_F+6|+++B25;FC|+,+3+D|+,E+|+,F!<,G|+,F!<,H|+,F!>5g,|+,F0+|+,F<,H|\
+,F<,g|+,F<b,g|+,_+|+.+F+|+03+,g+|+1C3!%,+3|+1C3%,+3|+1C3+,+3|+3B,|+5+X|+5,3|+5,HB|+5,gB|+53,HB|\
+53,gB|+5FCPg|+5FCgE|+5H+D-|+5g+DE|+5g1+|+6FH5+.|+7.+D!?gFC|+7.+D!@D+|+7.+D!X5C+D8+E|+7.+D+|\
+7.+D,FB|+7.+DE|+7.D,FB|+7.XEBC|+73!%,+3|+7;D,FB|+7?g|+7AD35HE|+7B+C!%,+3|+7B+C!+,+3|+7B+Cn%,+3|\
+7BF|+7C+5+|+7C+=HBHE|+7C+=gBgE|+7C+=gBgb|+7C5E|+7D8D|+7F+D|+7FD7gFD|+7XD35gE|+7XD35gb|+7XFOgE|\
+7XFOgb|+8X!%,+3|+9?E+D|+9?b+D|+;+5|+>+3g5|+>F+;|+@95|+@F+C!C.13b|+A5+|+B&,H|+B&9D+C|+B&>F+;|\
+B&@95|+B&CC!+BC.13-|+B&EF+6|+B(7AD35H-|+B(7C+=HBH-|+B+1C3H|+B+@95|+B,+1-|+B,5HCH|+B,95-|\
+B,95-!+B@3HC-|+B,BH3-|+B,Bg3E|+B,FH5-|+B,H:|+B0,HB|+B03g3E|+B03g3b|+B06+)5|+B06+)5!+B=+9C-|\
+B06+)5!8b5|+B06H5E|+B06g5E|+B0B?-|+B0CHB|+B0DHD-|+B0H6-|+B0g56|+B13H3-|+B16C|+B17A-|+B17HC-|\
+B1B-|+B1F;-|+B2+50-|+B2,5|+B250|+B25;FC|+B2BHB|+B2BgB|+B2F5|+B2F5!F!+B32g5b|+B2F5!F+B32H5-|\
+B2F5!F+B32g5E|+B3+5!+B,H:+#|+B3+C5|+B3C+6HD|+B3C+C|+B3F1-|+B3F1E|+B3HF+DH-|+B5,+;|+B57.+@|\
+B5@-|+B5C+3G|+B5C+3H|+B5C/+|+B5H+:|+B5H+D|+B6,H5|+B65@+#|+B6@+6H@|+B6FH5+.|+B7+BCH-|+B7B;|\
+B7BHC+DH-|+B7C+FE|+B7D,B+FHD|+B7FH3+#|+B7FH7|+B7FH@|+B7H,|+B7H,!+B03H3-|+B7g,|+B8+5@-|+B8B?|\
+B8H1+DH-|+B925-!+B7F3+#|+B:+B=|+B:=+HD|+B:=HD|+B:=gD|+B;+)?|+B;+5?|+B;?HB-|+B;F5|+B<=+HD|\
+B=+85!CD!5C:+D|+B=,F5|+B=0HB+.|+B=5+)8|+B=5H8|+B=@,-|+B=C+5E|+B=HFD|+B=gD|+B>53@-|+B>53@E|\
+B>H:-|+B>H<-|+B?+F|+B?0H5-|+B?8D|+B?BF0-|+B?FB-|+B?HFC|+B@+E5-|+B@+E5-!+B03H3-|+B@+E5E|+B@37|\
+B@37!+B85@H-|+B@37!+B85H?|+B@37!+BC1.B-|+B@5H+.|+B@95HD|+B@95gD|+B@:+5?|+B@DH;5-|+B@H5F+D|\
+BA+?|+BAF.|+BAF?-|+BAF?E|+BAFH.|+BB+4@H-|+BC+.g|+BC,56|+BC1B-!+BA,5G|+BC1C3H-|+BC1C5-|+BC1FH.|\
+BC3H-|+BC3HD-!+BCDF5-|+BC3HD-!+BCDF5E|+BC7HB-|+BC;5H-|+BC>H5|+BC?5@|+BCAB+|+BCD+C-|+BCD+CE|\
+BCD6B-|+BCD7.H5|+BCD7.g5|+BCD9F5-|+BCDH+|+BCDH=-|+BCE3H-|+BCE3gE|+BCF9B|+BCF9B!+B03H3-|\
+BD+95H-|+BD+95HE|+BD+<F5|+BD0?|+BD0?!+B+85?|+BD=+C-|+BD=C+DH-|+BD=C-|+BDEF3|+BE5+FHHD|+BE?F?|\
+BF+3H|+BF?g|+BFA5-|+BH8H5|+C!35C+D|+C!@95|+C+D|+C,+,+Dg|+C7.53+C|+C7N5R+C|+D0+CD+|+D0CHD+|\
+D3F5|+D@5-|+D@5E|+D@5b|+DM+D+D+5gFF|+DPD|+DX5b|+EF+6|+F%]+3F]F|+F,FX|+F.%F%|+F5D07.+3|+F5FCPg|\
+F6+X+|+F7BF|+FB+Dn,+.F5|+FM+F+|+FX+Sb|+F]+QF]F|+H5+D8E5|+M+Fb|+X5+|+]+3g5|+bF+6|+g,M!%,+3|+g,X|\
+g5F+D|+g9?+E+D|+gB+C|+gC7M5QgC|+gD3F5|+gDM+D+Dg5gF|+gDP)FD|+op+3G|,)5+6gBg+|,+)F.F|,+)F3gD]|\
,+,!+B6F+5|,+,B|,+,H.H|,+,n+B6F+5|,+.D+|,+.D-|,+.Db|,+0-|,+0E|,+5+C+5H,F|,+57BFD|,+57BFD+|\
,+57gBFD+|,+57iBcD+|,+5H7|,+6+5A|,+6+5X|,+7".5|,+7".H5|,+7".g5|,+7.H5|,+7En.5|,+7g.g5|,+>F!,+>F|\
,+AF|,+BHC,+D0|,+C+AF|,+C+XF|,+CH+D|,+D0FB|,+D3+5!7l5G!,l]+f+D|,+D3FD0|,+D3FD]|,+DAFA|,+DE|\
,+DXFX|,+DXcX|,+DZXFX|,+D]AFA|,+D]F)g|,+FQD]|,+XF|,+XFF|,+f.d!8l_G5|,0+H-|,0+gE|,0+gb|,0DF53|\
,2+57.|,5+.7B+F+|,5+.7gB+W+|,5+.G7B+f+|,5+.H7B+?+|,5+.g7B+F|,5+.g7B+F+|,5+6+?HB|,5+6+FgB|\
,5+6HBH+|,5+6gBg+|,5+6gBgb|,5+7gBg+|,5+>|,5+@H|,5+H+|,5+Mg7B+F+|,50!+BAH?+D|,50!,F=5H5H0|,57,gD|\
,57B6|,58BFD-|,58BFDb|,59b|,5BHD|,5BgD|,5D|,5F053|,5FA7B|,5FABHD|,5FX7B|,5FXBgD|,5G7,+D|\
,5H.F5H+|,5H30!.+FD|,5H6,D|,5H8.HD+|,5Hd77jB|,5g6,D|,5g6,gD|,5g6,iD|,7+'|,7A5-|,7X5E|,7X5b|,8+5|\
,8XgX|,95-|,95E|,=,3+|,=@F,-|,=B,A|,=B,X|,>3+3|,>B+D|,>B+D!03H3|,AHD|,B,H7|,B2|,B>5+3|,B@+7|\
,BCF,+D|,BCFO+D|,BD7H-|,BF!EF5g6FD.E|,BHCF/|,Bg3b|,C,)g|,C,)g!DF|,D!=5F7|,D35!+D6Bg|,D35!,F8E5|\
,D35!25C8E5|,D35!75H!,A+F+D|,D35!75g!,]+F+D|,D35!75g!,g]F+D|,D35!=,+7|,D35=,+7|,D3FD]|,D65.|\
,D>+6G|,D>+6H|,D>+6g|,D>+BF5|,DE+|,DFC!,DE|,DH!7FH?|,DH!=,+7|,DH!C6+5|,DH!CB+B|,DHD|,DQFD]|\
,DX+X|,D]BF5|,D]BF5F|,Dg!CB+B|,DgD|,DgnCB+B|,F!C53+7|,F)DF7!%g57|,F,+B|,F0F.+|,F2+57.|,F3+,7.|\
,F3+,H7.|,F3+O7.|,F3+Oi7.|,F3>F5H.7+|,F5!7=H3|,F5!7F3+D|,F5!BFH7|,F5.!&F!,5+D7|,F5.!&F?!7,HD|\
,F5.!CF57,H|,F5.!E+5AF5.|,F5.7F3+D|,F5.F!DF?F|,F57+|,F57=H3|,F59-|,F59E|,F59b|,F5F0H53|,F85|\
,F8E5|,F>F.+|,FB!A+6HB|,FC,+H|,FC53+7|,FDE|,FH,B+|,FHD7!%H57|,FHDF7!+H5H7|,FO+B|,FR+O7N|,FX+D|\
,F]F.+|,H0HD|,H5/|,H50D3|,H5D|,H5F.|,H7+F|,H8+F5|,H8AA|,H8AHA|,H8XX|,HA+7H|,HAHD|,HBF!EF5H6FD.H|\
,HFD>H+D>|,X+7g|,]FM+|,_FO+B|,b+FBOF5|,bFO+B|,c]c.+|,cgD7!)+g57|,d2+5j7.|,d57+|,g.!+BC@37|,g0D]|\
,g50D3|,g5F.|,g7+)F|,g7+F|,g8XX|,g8XiX|,gBCFO+D|,gBF!bF5g6FD.k|,gDD!8b5|,gD]BF5|,gFD7!%)57|,i5D|\
,j0gDZ|,j5BGD|,j5D|,jB]5+3|,jH0G[|,jH0G[!8l_G5G|,jH5d.|,l>3+3|,lD3l5!7i5g!,i]+F+D|,lD3l5!=l,+7|\
,lT+6gBg+|,lg5FF.|.+)g!gF%D|.+)gngF+D|.+0F5-|.+0F5E|.+0F5b|.+6-|.+6E|.+8@D3|.+8AD3|.+8AlD.|\
.+8XD3|.+8XlD3|.+B@+D|.+BBGD|.+BHD|.+BgD|.+CD5+7.|.+CD>7.|.+D]5+D]|.+D]8+D|.+H!HF+D|\
.+[8lD!8l_G5G|.+^gD|.+gUF|.+ggF+D|.,5H6|.,5g6|.,7-|.,7b|.,BH7H|.,Bg7|.,Bg7g|.,FA|.,FX|.,GBG7G|\
.05-|.5+,B7|.5,.!1g35gE|.5GOFBG|.5HD!AF.|.7C7HB.|.8+D>.8FD|.8+D>8+|.8D>.8F|.8D>3F|.8FD>.8HD>|\
.8HD+H|.8HD>3+F|.;+FHD|.;+FgD|.;F+D|.=6|.?5>!6HDE|.?Bg7|.@5.|.A5H.|.BC7+D|.CD5+7.|.CHCFD|.D3F?|\
.E5+D|.E5FD|.F58_+FD|.F5D.F|.F5FD.F|.F65|.F8E+?D|.F8E+FD|.F@5.|.FAHF|.FD7|.FD7!8b5|.FFD7|.FXgF|\
.G5+D+|.GCOd|.H+5.|.H+D0HD|.H,+6-|.H2F+D+|.H5+D+|.H6H!F6F|.H7C7HB.|.H>F7H>+B,+|.HC?F|.HCHCFD|\
.HD3F?|.HlD0GD!8l_G5G|.X5g.|.]F7g]+BO+|._COF|.b5+D|.c58+FD|.dDG7!8l_G5G|.g+5.|.g+D0D|.g+D0gD|\
.g,+6b|.g2F+D+|.g5+D+|.g6g!F6F|.gC?F|.gC?FF|.gCOF|.gnO+6E|.l5+,BF7|.lF5i6|.lH,jH|.lHHelD!8l_G5G|\
0+,F5FD|0+6+D|0+A+5.+|0+D.|0+H,F5|0+X+5.+|0+gOF5|0,+BH+|0,B!;+5@|0,Bn+B;+5@|0,F.g|0,F.g!=B+@b|\
03-|03E|03b|050+|050n.+FD|058|0B+B!%,+3|0B+Bn%,+3|0B?E|0D3F,-|0DH?|0DgF+|0EBC|0F,+|0F50!.+FD|\
0F50!.F>D|0F50n.+F|0FE+D7,5>|0FE+g|0Fb+D7,5]|0GBGD!8l_G5G|0GDlD!8l_G5G|0H,F.H|0H0B|0HC7!.+FD|\
0HD+D|0HOF5|0HX,!+,+3|0HY,!%,+3|0X+5.+|0X+5.b|0_D]|0bBC|0c_+D7,i5]|0g!g+D]|0g)g+D]|0g+D]CD|\
0g+D]CgD|0g,F.g|0g,FF.g|0g0B|0g6E|0gBD!8b5|0gC6M+'D|0gD+D|0gEng+D]|0gX,!%,+3|0gnBgD|0i_BcC|\
0j[0d!8l_G5G|0k!OF5|0l6+)g5|0lgC7.+FD|1+)B|10-|13g3E|17gCE|1B,|1B,+|1BF+D|1C+-|1C+E|1C9|\
1H35!%,+3|1g35!%,+3|1g35!%,+3!3XD|1g35%,+3|1l7gPl|2+5,GD!8l_G5G|2+5;FC|2+D!HFD7|2+DFH|\
2+[0d!8l_G5|25;FC|25C!%,+3|25C8E5|25C8_5|25H,A-|29,|2?H|2CH7!C8H;|2Cg7!C8g;|2CgDg!8E5|2D8B-|\
2F7.|2FBD+|2Fg|2g5OF5|2j?jH!8l_G5|3!C8@|3!FBg|3+)0F|3+.FD]|3+.d[!8l_G5|3+5!+B,g:+#|3+5!+B7B+C|\
3+5+B,g:+|3+5+B7B+C|3+5j77+B+C|3+?+F|3+A+|3+A+5|3+BH+D|3+Bg+D|3+F+)F!7g.g|3+PG[!8l_G5|3+PgD]|\
3+UF|3+X+|3+X+5|3+XgD]|3,)g|3,BD|3,G|3,H|3,g|32HB|32gB|35=+|35D-|37F@|3A+|3A5D7|3BEH|\
3BEH!+B03H3-|3B_g|3Bg|3C+C|3C8@|3CDEF5|3CH+;|3Cg+;|3D@B+|3D@BE|3EBH|3EBg!@3gC|3EFA|3EFX|3EcA|\
3EcX|3F,BHD|3F,BgD|3F,lg|3F1E|3F1b|3F1l|3F3FC+|3F5,+D|3F8D,E|3F>B+7|3FC+|3FD>@F+D|3FD]F+D|\
3FFEcX|3F]B+7|3F_+|3GBG|3H+D+|3H+Dl|3H5!+B6F5|3H5,+D|3H5F;|3H>F|3HBEG|3HBH|3bBg|3c3cC+|3d,+)G|\
3d,BGD|3g!FgBg|3g5!+B6F5|3g5+B6F5|3gBg|3gCl8@|3i_Bg|3lCl8G@|3lF1l|4C+5|5&7!+B2HC-|5+,+.|\
5+C!+BBE|5+C!+BBb|5+C+3g|5+FB,D3H|5+FBOD3g|5+FBODQg|5+FBODQg!8b5|5+FBODRH|5+f+BOGD3G|5,+.|5,+;|\
5,A|51HC!H+5!2+D|51gC!g+5!2+D|58.|58H3|5?1|5?7D0+D|5C|5C+3g|5D]FD|5F3!.+FD|5F7F|5F9F|5FC|5FC+|\
5FQ!M+FD|5GC|5GH+3|5G]+|5H+:|5H0+|5H7H?H|5H>+|5HAH+?HA|5HF!3G!0+DH5F|5HF!3H!0+DH5F|5g+:|5g7g?|\
5gF!3F!U+Dg5F|5gF!3FU+Dg5F|5gF!3k!0gDg5F|5gF!Qg!0gD5F|5gX0+FX|5gXg+FX|5gXg+FgX|5g]+|5jHAH+fGA|\
6+,B|6+05H,|6+>5,|6+BD0H|6+E3+D|6+]5,|6+]5i,|6+b3+D|6+g,F|61B-|61BE|61Bb|65@+#|65D0|6>5,|6>F+D|\
6?.G|6BH.D|6Bg.D|6D0+D|6D0,+5|6F+5-|6F+5E|6FD)g|6FDg)g|6FDg+g|6FE+H|6G,F!8l_G5G|6H,F|6g,F|7)FB|\
7+'!MFCk|7+'!O+BF|7+'!OFBF|7+)F.FCE|7+)FO+)FBF|7+,F5F|7+5+0gFF|7+5+HH?F|7+5+HjfF|7+5+gE!FF|\
7+5+gFF|7+5+giWc|7+5G|7+5H|7+BF+3F5|7+C5+#|7+D!,H.5!,F5.|7+D!0F6|7+D!2F%D|7+D!2F+D|7+D!2F6E|\
7+D!2F7HE|7+D!2F7j|7+D!7+BF+3F5|7+D!7+Bf+3F5|7+D!7B?+3F5|7+D!7BF+QF5|7+D!C+5HDF!+BC3HD-|\
7+D!C+5gDF!8b5|7+D!C+5gDc|7+D!C5gDF!8b5|7+D.!,;57,5>|7+D.+!X5F6!3B+7gEn5+|7+D.GH+]F|7+D.H+>F|\
7+D.g+]F|7+EHF+B|7+F!,+FBF|7+F!.FCH|7+F!.cCi|7+F!MFCk|7+FE|7+H]FD|7+OF5F|7+bgF+B|7,.!+B=B+H+|\
7,6F+5|7,E+|7,E-|7.+DBH|7.FAEFBC|7.cX_c^C|73@!%,+3|73]!%,+3|75!OB|75+)gFF|75+HH?F|75.|75]F3E+|\
75]F3_+|75g!,]+F+D|75g!D]5|75gD]5|7;+.|7;?|7;H?|7=H3-|7@6|7A+A+|7AF,HE|7AFOBHj|7AHA3-|7B+|\
7BF+3F5|7BH+D-|7BgC+DgE|7BiC+DG|7BiC+Dg|7C+5+D]|7C+BF;|7CD+D|7CD]+D|7D!C+5gDF|7D!O.5!OF5.|\
7D!O.56,F5]|7D0-|7D>+?F5-|7DD30|7D]+OF5|7Dl|7F)6|7F)g6|7F+.|7F0F|7F5+,+H+|7F5+,+g+|7F5+D|7F7-|\
7F7E|7F?+|7F?GHl|7F@!&E5+7|7F@!+b5+7|7FA5H|7FB|7FE+0|7FF+|7FH.F|7FH7|7FUF|7FUFF|7FX5E|7Fg3+|\
7H)FB|7H+BXFN|7H3DG|7H3DH|7H3H!,B=,+7|7H3H!,F6H3|7H50+D|7HB,+,H|7HBH,+,H|7HC+5+D0|7HD-|7HDl|\
7HF3+3!2F+5H6|7HFB|7M+XbFC|7MgDBk|7QDg|7X+XE|7X5|7X5k|7XFO!0k|7X_5|7XgX3b|7c5+D|7c?g+|\
7d0d!8l_G5G|7dA5j|7g+BXFM|7g3Dg|7g3g!,B=,+7|7g50+D|7gC+5+D]|7gDM!OgM5!OF5M|\
7gF3+3!2F+57K!Pg)F+)F+|7gF3+3!2F+5g6|7gFB|7gOF5F|7i)FB|7j)FB|7l@6|8+50E|8+50b|8+5BF.!%C+Bg|\
8+5BF.!&C+BH|8+5BM!+gCBg|8+5F3|8+D.F|8+D.F'|8+D>AHF|8+D>E+H|8+D]E+g|8+D]PgF|8+E5F3|8+F8D]|\
8+F8gD]|8+FA7HD0|8+[2lH|8+[2lH!8l_G5G|8,5+!+B2HC-|8,5>+D|8,5>D|8,HD!+BAFC|85D|8=,H-!(03+,H+|\
8=,H-!+BC50|8=,H-!7,E+|8=,H-!75.|8B?|8DH+D>|8Dg+D]|8DnUD|8Dng+D]|8E5!+BC?5@|8E5!+g5F+D|8E5!A53|\
8E5!O+D+C+|8E5!]F+.C+B+|8E57.+D!+5FCgE|8G)lD!8l_G5G|8G0H+0d+[!8l_G5G|8H+CD|8H+CjD!8l_G5G|\
8H+[]+[|8H.+0FD0|8H.+>FD>|8H0H+.8F+D>|8H2FOF5E|8H5+6|8HA+0F|8HA+>F|8HD6HD|8HDHD>|8Hd0d!8l_G5G|\
8X+]F|8g+CD|8g+CgD|8g0g+UF+D]|8g2FOF5+|8g2FOF5b|8g5+6|8gDUgD|8gDg+D]|8gDgD]|8gX+]F|8gX+]c|8gg+D|\
8jD0jD!8l_G5G|8jDH+[!8l_G5G|8lD.d!8l_G5G|9,5+.-|91+5|9=3E|9?+@7|9B+B-|9B+BE|9D+=.g|9D=+#|\
9F,b!OF5M!CF57,+)g|9F?H+|9F?gE|9F?gb|9FJ?gl|9H3+|9g3+|:+1H-!H+5HD|:B=!CgCDb|;,5@|;5+,B7|\
;5+,B7!+B8+C|;5;F7|;8@D3|;?B7|;B2+|;C+|;D0-|;D;+|;E5+D|;E;+|;FAHF|=+8@n%,+3|=,+3+D|=.@|=0BFD|\
=0C+D|=3D|=5+)8|=5+g8|=5.+|=5=5|=5g8|=8@!%,+3|=8@!+,+3|=8@n%,+3|=;,5-|=;,5E|=@,E|=A+5|=BH!9,H1|\
=C+D|=C+D!8b5|=D+,-|=D+,E|=D+,b|=D.+,|=HD!+B3?B-|=HD!+B3?BG|=HD!.CF8D.|=HD!@6+C|=HD!F7+5-|\
=HFD!+B=.5F7|=X5b|=gD!.CF8D.|=l8@+,+3|=lCC+D|>+.|>+6g!=gD.+,|>53+H-|>53+gE|>53@E|>53@b|>5H+D|\
>6-|>6D-|>6Dg|>6DgD|>6E|>6b|>BH6+D|>Bg6+D|>F+D6F|>F+H+AHB|>FH+DH+|>FHH+D>|>l66l|?+3F3+5+|\
?+57!%,+3|?+7|?+@F7|?+BH.+|?0H5-|?5+E|?5+b|?5H.+FD|?5H.FD|?5g!M+'D|?5g.+FD|?5gn.+FD|\
?B+)gD]!?8!XFF|?B+HD>!?H8!AF?|?B+QgB?g+|?BO7,5]|?DFC!OD|?DFC!OjD|?F0F|?F5!3F!?5+D7|?F5!B+CH|\
?F5"3F"?5+D7|?F5.+B6+|?F5.+BH6+|?F5M!Qg!?5+D7|?F6EF|?F8+D|?FAFA+|?FUF|?Fg+D]|?H+B+5|?H5F6!XFE|\
?H9B!%,+3|?HA.F5H+|?HB+3B?H+|?HBDHF7|?HBH,?HB|?HDHA7|?HHD+|?HHD.H+D|?d0F!8l_G5G|?d8lD!8l_G5|\
?g9B!%,+3|?g:!%,+3|?gB+3B?g+|?gDX7|@+,7|@+BC-|@+BCb|@+E5E|@+_G5l|@+b5b|@,BH|@37!85@g|@5H-!3H+D+|\
@5PA|@6FHD|@6FgD|@7D;HD-|@7D;gDE|@9F5|@?9-|@?9E|@B+.|@B=a!DF|@B=a!F6g5|@BHF,|@C|@D+|@D36|@D3E+5|\
@D3F6|@Dg;5E|@FP+D|@g5F+D|@l6FgD|A+,B|A+,FB|A+,dB|A+.C+D3F|A+.C+D3d|A+3@BG|A+3@BH|A+3FD+|\
A+5+.8G|A+5+A+7|A+5+PG|A+6+,B+DA+|A+7.5H7|A+7.HBHFC!.+D0H.+DHFC|A+BH|A+C,+B+|A+CO+B+|A+D,5+|\
A+DF|A+F+7+AH|A+HHD|A-5,+B+|A5+.8H|A5+BHD3+HA|A5,B+#|A50|A53+7-|A5AFA|A5C+D|A5C+D8+E|\
A7.BC!.D0H.+DC|A7B|A7B+|A?5!+B3F+5|A?5!+B8H2|ABA.+|ABCHC|AC,+B+|AD36|AD3E+5|AEn5AFFA|\
AF+B+!B+C,F5|AF+B+BC,F5|AF,DE+>D|AF,E|AF.|AF5H.H,+|AF?E|AFBA+.+|AFBC,F|AFBFC,F|AFDCHD>|AFH.E|\
AFHC,+.F5|AFOjD_+]jD|AG.F|AGHjf|AH,!.+FD|AH.F|AH8HD+F|AH>+BH|AH?-|AHD8+7+|AHD>7.+FD|AHD>7.FD|\
AHEH3H|AHH?|Ad)+B+BdCOd5|AeDCG[!8l_G5G|Al5AFA|B&D3&D|B+!O+6|B+,+6|B+0F7|B+4@H-|B+4@gE|B+4@gb|\
B+7!+gD0B7|B+>F7|B+D.8F|B+D6bF|B+DUF|B+DZg5,gD|B+D]+g5,gD|B+D]g5,gD|B+E+H|B+EF5|B+O+6|B+]F7|\
B+]c7|B+_F5|B+_c5|B+bF5|B,5FB|B,5gFgB|B10|B7!%D0B7|B7n%D0B7|B8,FD-|B8A5!]+E|B=HFD|BAED'|BAEDF|\
BD3D|BDgg|BF%D3+|BF+D3+|BF7!%D0B7|BF7!&D0BF7|BF7!)+D0jBj7|BF7!+D0BH7|BF7+A+|BF7+X+|BF7n%D0B7|\
BFA7C,F5>|BFC|BFCE|BFCH|BFCHE|BFCj|BFCk|BFD3FD|BFD>H+5,HD|BFD@HH5,HD|BFDQ+|BFF7+X+|BFX6+C,F5]|\
BFX7lC,F5]|BFbFI5|BG7+,FD|BGC+|BH,5?HB|BHBFD>FH|BHC+|BHF,BH+D+|BHd,BH+D+|BHdA7jC,d5]!8l_G5G|\
BVX5]+E!,7N|BX75|BX7C,5]|BXD+F|BXEDF|BX_D'|BbF5|Bc7!)+D0Bl7|BcCi|Bd7+A+|Bg,5FgB|Bg,5iWgB|Bg7,FD|\
BgBFD]FE|BgBFD]Fk|BgBcD]Fi|BgBgFD]Fk|BgC+|BgDg+g|BgF,Bg+D+|BlD0d!8l_G5G|BlD3lD|C&3,+|C&5,|\
C+,F.F|C+.+"+.F|C+.+"+F.F|C+3,+|C+35G3|C+35g3|C+5+A+H,F|C+5+X+g|C+5g]+M|C+5g]F|C+75F|C+7H5F|\
C+7XF|C+7g5F|C+7i5F|C+A+F|C+B+,F|C+B+,c|C+D+>F+|C+D+]F%|C+D+]F+|C+D+]d)+|C+D5FFg+|C+DGB+|C+DHB+|\
C+DgB|C+DgB+|C+OF.F|C+OF.c|C+OFMF|C+X+)F|C,+,+D|C,+,+DE|C,+,+Di|C,+,gD|C.FD|C1+?<-!&5,HB|\
C1+?<-!(3B,|C1+?<-!(5,B|C1+?<-!+B?HFC|C1+?<-!;5;F7|C1+?<-!A5,B+#|C1+?<-!C+3,+|C1C3gE|C1C3gb|\
C1CH-!0,B!;+5@|C3+D|C35H3|C3BgD|C3DHD|C3DgD|C3HD-!&,F!C53+7|C3HD-!+B(7C+=HBH-|C3HD-!+B06+)5|\
C3HD-!+B8+5@-|C3HD-!+B8C+B|C3HD-!+B=HD|C3HD-!+B?0H5-|C3HD-!+B@C5|C3HD-!+BAFH.|C3HD-!+C!+B@HFHD|\
C3HD-!,F!C53+7|C3HD-!,FC53+7|C3HD-!1C9|C3HD-!5&7!+B2HC-|C3HD-!=0C+D|C3HD-!>F+.HC+B+|\
C3HD-!CA7HAF|C3HD-!EF!.8H!CHDE|C3HD-!EFD|C3HDE|C3gDE|C3gD_|C3gDb!CDF5b|C3gb|C5+A8|C53+D|C56@|\
C57G!C;5F1|C5D3|C5F38.|C5X6!FB+H.!8,5>+D|C6+5!85H?|C6+5!85g?|C6+585g?|C7.+>+DC|C7.>+DC|\
C703!7BgC+D|C7@;|C7XF|C85@g!g5F8BC|C8E3|C8b3|C95+.-|C95+.E|C9?1|C<?5!%,+3|C<?5!]S_|C<?5%,+3|\
C=+D|C=7A5|C>+>-|C?5@|C@,F:b!,g.!+BC@37|C@3H8F|C@3H8HF|CA-|CA-!+BCA5C-|CAD+7|CB+,F|CB+g5|CB,F5D|\
CBFH|CC,)H|CC,)g|CC,+g|CD+CE|CD+Cb|CD7.H5|CD7X|CD9F5-|CD9F5E|CD?BF;|CDF,-|CDF?|CE+,+3|CE.5!B+C|\
CF5FDH|CF5FDg|CF5j7,G!OF5.G|CF7AF|CF7Af+|CF7^|CF9B|CF>+3g8F|CFC,+G|CFC,+H|CFC,+g|CFD.5%B|\
CFD.5g+B|CFD.5j)+B|CFD.?H3F|CFD.E!Fg3)F|CFD.EnFg3)|CFD.EnFg3)F|CFD.g,g3gF|CFD.jfG3j)F|CFD5F?H+|\
CFD5FFg+|CFF7^|CF]+3g8F|CGDG7AG|CH.!>C5|CH3+D|CH3+D!8E5|CH3HBBHD|CH3HBHD|CH5OF5!2+9|CHB-|\
CHCDE!FB7F+Bh|CHD7A|CHD]F5E|CHlDH+[!8l_G5G|CX+'|CX6gXF|CX6gXF7g.g|CXD+7|CXE|CXb|CXb!CX5Cb|Cb3gb|\
Cc5cDg|CcD5cWg+|Cc]+3g8c|Cd7A+.|Cg+D3F%,|Cg+Dg+D]|Cg353|Cg5!OF5!2+9|Cg5OF5|Cg5OF5!2+9|CgCDE|\
CgCDb|CgD7X|CgDZF5b|CgD]F5+|CgD]F5E|CgD]F5b|CgQgBD|CjA7GA+!8l_G5G|CjB,d5D|Cl35g3|Cl3gDl|Cl7@l.|\
Cl8_l3|ClD+Cl|D)g!3Bg|D)g!3bBg|D+,B|D+,B7|D+,BF7|D+7+)F|D+7+F|D+<F5|D+>,F5|D+>FH+|D+BF.|D+D.+D]|\
D+D.8+D>|D+D.FD]|D+D0D]|D+D0HD>|D+D0gD]|D+DDgD]|D+DHD>|D+DP+D]|D+DPFD]|D+D],F|D+DgD]|D+DnDgD]|\
D+FH!CFC,+g|D+H5F,G|D+]OF5|D+g5F,g|D+g5c,g|D0+CHD+|D0+CgD+|D0+CiD+|D05+D|D0?|D0?!%,+3|D0CgD+|\
D6FG|D7+'|D<5!%,+3|DD],F|DF+,!8+b|DF+4H,F|DF+A8F;|DF+X8F.|DF+X8F;|DF+X8c.|DF5!7B;+D|DF57B;+D|\
DF57FB.+D|DF?F7H,H57A|DFA|DFC)+|DFCH+|DFF+XFM|DFF7g,57X|DFF7g,g57X|DFX|DFg!CC,)g|DGAF7GHl|\
DG[,F!8l_G5G|DH+B+|DH+CH|DH5F,H|DH7+,F5|DH@F7H+|DHAF7H+|DHD>,F|DHF3BEH|DHFHF5A|Dd57dB.+D|Dg+BE|\
Dg+Cg|Dg+Clg|Dg5F,g|Dg8+,F5|Dg8+OF5|DgBg|DgF!g+5X|DgFg+5X|DgFg+5X!8b5|DgFgF5X|DgXF6g+|DgXF7g+|\
DgXc7g+|DlD0G[!8l_G5G|DlDDG[!8l_G5G|DlDP+[!8l_G5G|E+5+5G|E+5,D|E+5,gD|E+>+.DH+|E+?+D+|E+C,F5>|\
E+C,F5]|E+CHB.FD|E+D>.8F|E+DFG|E+DFH|E+DFg|E+D]!X+D]|E+D]UF|E+F+D+|E+HAF|E+]+.D+|E+]+.Dg+|E+gXF|\
E5+-|E5+.|E5+5E|E5+5H|E?)g|EB7DAH|EB7DYH|EB7gDXg|EC3+D|ECgB.FD|ED]!XD]|EFD|EFD0!AFD0|EFD>!AFD>|\
EFDH+5+|EFD]!XFD]|EFDg+5+|EFEF.|EFgUF|EHB7HDAG|EHC+|EHC+#|EHF7.D|EgB7gDXg|EgF7.FD|ElFBi5|\
F+3F3+5+|F+3H!+B7H5|F+3H!7F?|F+3g|F+57F|F+8D;D|F+8D].D|F+8D]MD|F+8D]MD!Qg!7g|F+>+3F>F|\
F+B+H-!=,5H|F+B.+|F+BgM+|F+E+|F+QFQ+5+|F+]+3FF]FF|F+]+3F]F|F03-|F03-"&D0+3|F03-"&DA+3|F03E|F03b|\
F3!C3DH|F3F35E|F5+CHD|F58F|F5@B-|F5@Bb|FB+H-!+B,H:|FB+H-!+B0B?-|FB+H-!,+.D-|FB+H-!,7A5-|\
FB+H-!29,|FB+H-!7;H?|FB+H-!7=H3-|FB+H-!7H3H!,B=,+7|FB+H-!91+5|FB+H-!9F5|FB+H-!>53+H-|\
FB+H-!>BH6+D|FB+H-!@+,7|FB+H-!FE5+D|FBDg7|FBgD].FD|FBgM+|FD.8F|FDQbFX|FDUF|FE5+D|FF8H|FF8g|\
FFE+D|FF_+D|FFb+D|FFbF|FHBC7.+3|FHBHD0.FD|FHBHD>.FD|FHD3EFA|FQF35+|FXMF5g+|FXMF5gb|Fb5+D|Fg?+D]|\
FgBC7.+3|FgBC7MgQ|FgBD]MD|FgBDgF7|FgD|FgD.g+D|FgD3EFX|FgD3_FX|FgDMbFX|FgX.F5g+|Fl_5+D|H+7F0|\
H+CF7FA5F|H+Cd77dA5F|H+D>.8F|H+D>FD|H+FD3H|H5H?+D|H63|HB+C|HD,=|HFAFE+C+|Hj5jf+D|HlD.lH!8l_G5G|\
HlDPjD!8l_G5G|M+BD|MF5+DMF|MF5DMF|M_CO_F|MgFD7!D]5|Mg]F7g]BO+|O+5+C+5g,F|O+57!%,+3|O+5FD|O+5GU|\
O+5H7|O+5g7|O+BC,+D]|O+BCn,+D]|O+BgC,+D]|O+Og.E|O+OgMg|O+]F!O+]F|O.DE|O5+)+|O5+)g+|O5+Dg!3bBg|\
O5+H+|O5+]|O5+]+|O5+g+|O5.|O5.!%F!+7O+gD|O5.F5g+|O5D7|O5g7MgD+|O5g8.gD+|O5gMF5g+|O5i.c5g+|O8+F5|\
OB!2C5g|OB!=BC|ODFC!OD|ODFCnOD|ODcC!OiD|OF),B+K!OF),B+|OF.g+D|OF3]F5g.7+|OF5.!CF57,g|OF5.F!DFFF|\
OF5.F!O5D7|OF5.FO5D7|OF5.nBF)g7|OF5M!%?!+7OgD|OF5M!+F!O5D7|OF5M!7FQ+D|OF5M!BF)7|OF5M!BF)g|\
OF5M!CF57,g|OF5MF!DFFF|OFD+|OFDE|OFDb|OFDg|OFQ]F5gX+|OHFDZH+DZ|OHFD]!H+D]|OHF[H+[|OMDb|OND+|\
OT+g+|OXD|Oc3]c5g.7+|Oc5.!BFg7|Oc5.!Cc57,g|Oc5.c!DcWc|Og+D]!g+D]|Og57|Og8+F5|OgFD]ng+D]|\
OgcD]g+D]|OiXlD|Oj8+f+5|OjVF5|P+'UF'|P+5HA+5|P+5gX+5|P+D]8+|P+D]PFD|P+D]UF|P+FUF|P+FUFF|\
P+[0F!8l_G5|P+[8+!8l_G5|P+[PeD!8l_G5G|P>E!75+g|P>P5+D|PD)g|PD)k|PD+)g|PD+g|PDHFN|PD]3F|PD]Q+'|\
PD]gF%D|PDgFM|PFD]!XgD]|PFD]PD]|PFD]nXgD]|PG[3+f!8l_G5G|PHD+g|PM+]+D]|Pd[PG[!8l_G5G|Pg.+]FD]|\
PgD+)g|PgD]3+'|PgD]3F|PgD]gF+D|PgD]n3+)F|Pj[3d!8l_G5|Q+!X+5|Q+X+5|Q,BD|Q5,D|QBg|QFD]!]F%D|\
QFD]F+D|QFQFC+|Q]B7|Q_+Xb|Qg!%)g!2+D|Qg5b!+7C+=gB!2+D|Qg5b!>+6g!2+D|Qg]F|R,BD|Rj5E!>+6H!2+D|\
RjBH|Tg+6|Tgc!3i!U+Di5c|TiXg+WgX|Tl,+.|Tl8.|U+'PgD]|U+FPD]|U+FXgD]|UDF|UD]UF|UFE+D7,F5]|UFbF)g|\
Ug+D]CD|UgD]UF|W+,7|W+BC-|W+Bi.+|W?9-|WgBDgF7|WgiD.g+D|X+)gD|X+,B|X+,FB|X+.C+D3F|X+.C+D3FF|\
X+3FD+|X+5+X+7|X+6+,B+DX+|X+7+,B+DX+|X+7.5g7|X+Bg|X+CO+B+|X+D,5+|X+D,i5+|X+D.FD|X+DF|\
X+X!,5D!M+'D|X+gD|X5+BD3gX|X5+BDn3gX|X5+Pg|X5+Ph|X5+X7|X5,B+|X50|X5C+D|X5C+D8+E|X5XFX|X7B+|\
XBC,F|XBCgC|XBX.E|XBX.b|XCO+B+|XCO+Bb|XD3F6|XD8+7+|XD8+7b|XD]6!M+'D|XD]7MD|XE5g6|XF).F|\
XF)C,+.F5|XF)Mb|XF+B+!BCOF5|XF+B+B+COF5|XF+B+BCOF5|XF+B+BFCOF5|XF,E|XF,k|XF5g.g,+|XF?E|XF?b|\
XFBC,F|XFBX+.+|XFBX+.b|XFBX.b|XFD8+D|XFDCD]|XFDCgD]|XFDnCgD]|XFE38.|XFF?l|XFHC,.F5|XFNE|XFg.E|\
XFgC,+.F5|XFgC,MF5|X_BD+|X_MCDQF|Xg.F|Xg?|Xg?b|XgD,5+|XgD8+7+|XgD]6.+FD|XgD]7.FD|XgD]F+D|XgMF|\
XgO!M+'D|XgOn.+FD|Xg]+Bg|Xg_g3g|XgiW|Xgng?|XjO!N+FD|Xl5+Pg|Xl5,lB+|Xl5XFFX|Xl5l0|XlBXl.l|\
XlgO!.+FD|Y5+PH|Y5,B+|[BCHC|]+,F5FD|]+,c5cD|]+6g!)+D.lO|]+DUFF|],5FD|]05+.|]53H6|]5]+D|]B].|\
]D,3!@+,F7|]D,3!X+FF7|]F%g+XF)B|]F)g+D]|]F)g+Dg+|]F+D]UF|]F+D]nUF|]F+g+XB|]F+g+XgFB|]F05+|\
]F05+DF+Bb|]F05b|]F5]+D|]F7.+Fg+|]F7M+Fg+|]d+[0d!8l_G5G|]dHBGD!8l_G5G|]dHH+[!8l_G5G|_+5+5j|\
_+Dcg|_FD]!XFD]|_cD]!XcD]|_gFF7.D|_iB7gDXg|_l5+5i|b+)XF|b+)gX'|b+5,D|b+D]!X+D]|b+D]UF|b5+5k|\
b5g!OF5|bB7DXg|bDF)g|bF)gUF'|bF)gUFF|bF+D+|bFbFM|bg?)g|bg?g)g|bgB7DXg|bgC,5]|bgCBMD|bgF7MD|\
f+58+f+|fd2lD!8l_G5G|fd8G!8l_G5G|fjBBGD].FD|g+'D3k|g+)FD3E|g+)FD3i|g+5D|g+7F0|g+CF77FX5F|\
g+CF7FX5F|g+CFF7FFX5c|g+D.+)g|g+D.+g|g+D?F|g+DPD]|g+D]FD|g+D]UF|g+FDQg|g5gF+D|g63|g7F0|gD?F|\
gDPgD]|gFCF7FX5F|gFD?F|gFb+D7!,5]|gl5gW+D|\
`,
  },
  // Armenian
  {
    letters: ' -աբգդեզէթժիլխկհձղմյնշոչպջռսվտրցւփքօֆև',
    names: `\
#%.<#7|#%9C!'#%.|#%9C<#|#'#7#|#'.>!#%(%#|#,(7E|#/"=.#'|#/(E>#7'A.#|#/-.A|#/5#,#|#55#7|#5>@(A'#5|\
#67,#;|#71#A#|#7@#7#7#A.?9C|#80#%#'|#8@#A#1|#>5#A#|#>9C7>697|#>@#7#|#?#A9C#|#A5#?.A|#A@#8#@|\
#EA#|%#4'#'|%#5#19|%#7&191|%#7'#A!>(A.!%(&#?#7|%#7'9C7&|%#7<9C/|%#9'.7|%#9@99C|%#>!@(A|\
%#A>(/97#|%#E9C|%(/&A#'|%(/59;#7|%(=7|%(A/.7|%.81(E|%.>#9C|%9&9@#|%9C'#;(8@|%9C(79>!#6A(>|\
%9C0#A(>@|%A#)./.#|%A#@.>/#?#|%A69C>(/|&#%9A97(|&#).#7,(;|&#7:-99C|&#?#=|&69C5A.|&9C#7:-99C|\
&9C6#7|'#1#A|'#5#>19>|'#EE#|'(/.|'./.|'9'95#|'92#|'9C%#6.!+5.A9C,69C7|'9C%/.7|'9CA%#7|(4(&7#39A|\
(A(?#7|(AH#7|)#&A(%|,%./.>.|,(2A#7|,2.5D29C|,9C7.>|.<(?#7|.<H#7|.>/#5#%#'|/#!;#>|/#&9>|/#29A|\
/.%AH./|/./97&?(|/.5#|/.>%97#|/69C%/6#7#|/69CE>(5%9CA&|/95(|/97'97|/9>!#7<(/(>|/9C#7'#|/9C>#1#|\
0#A%.7|1#/1#,#|1#5;#/#|1#6(77#|1#7%(AA#|1#;#7|1#>#%/#71#|1#?#>#1.|1#@5#7'9C|1#A#1#>|1#A#:.|\
1.&#/.|1.78#>#|1.8.769?|1.@9|1.H|19%(|19/95%9|19;(72#&(7|19C#/#!/9C5;9CA|19C75.7|19CA.@.%#|\
1A#/(7'.61|2#&#@7#|2#/(;|2#5%9CA&|2#796|2#?#7#|2#A#A(|2(/>.71.|2(6G(6|269C>@97|297197&|2=95|\
2A#)'#7|5#'A.'|5#/#%9|5#7#&9C#|5#7#5#|5#82#'|5#;9C@9C|5#>(A9C|5#>1#@|5#A#1#6%9|5%#%#7(|5.7>1|\
59&#'.89|597@H.'(9|597A9?.#|59>1?#|59>9C/|59A97.|59C5%#6|6#59C>9C1A9|6#7&97|6#9C7'(|6#A(7|\
692#77(>%9CA&|7#6A9%.|7#71.7|7#>#9C|7.#5(6|7.19>.#|769C!'(/.|79?9>.%.A>1|79C#189@|79C9C1|\
79CA>9C/,#7|8.B)6#:-9C#7|9C#&#'9C&9C|9C2#7|9CA9C5:.|:#78#|:#7:9C7|:(7'9C|:(77#6|:.1#&9|\
;#&9!;#&9|;#/.1.A|;#;((@(|;#@7#|;#A#5#A.%9|;(1.7|;(A,|;795;(7|;9'&9A.B#|;9A@!/9C.|;9A@!59A>%.|\
;9A@!>,(7/.|;9A@"F";A(7>|;9A@9!79?9|;9C7#|;A#6#|;A(@9A.#|;A.8@.7#|<#1#A@#|<#6;9CA|<.%9C,.|<.''#|\
<9A<,#9C7|=#%#@|=#?#/;.7'.|=(616#?.1|=(>.G.|=.&#|=.9!'(!-#7(6A9|=9)9|>#7!09>(|>#7!09C#7|\
>#7!5#A.79|>#7!;#9C/9C|>#7!>#/?#'9A|>#7!@95(|>#71@!;(@(A%9CA&|>#;9A9|>#A#H9|>(9C/|>.'7(6|>19;6(|\
>69C'#@!09C#A(>|>9C1A(|>9C:-99C|>9C?#|>9G.#|>;#2#7|>@9129/5|?#'9'#A#|?#/(7>.#|?#/(@#|?#7#39A|\
?#A8#?#|?(/.7&@97|?.(7@6#7|?./769C>|?.1@9A.#|?.7'29C1|?9C29C|@#//.7|@#8E(7'|@(&9C>.&#/;#|@.A#7#|\
@91.9|@9A97@9|@9A>2#?7|@A.;9/.|B).7#7|B.7'#9|D#A.)|D0(76#7|E#%9C/|E(6D,#9C7|F>/9|F@@#?#|\
G./#'(/G.#|G.7.E>|G9A!'(!GA#7>|G9C6#7|GA.,#9C7|\
`,
  },
  // Bengali
  {
    letters:
      ' -\u0981\u0982অআইউএওকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ\u09bc\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc\u09cdৰৱ\u200c',
    names: `\
&-V7|&-VHN|&2HAQG|&4ETG|&4HV|&7VFMN|&@/VHT|&@@X<AQG|&E>NZN>|&EGTHP|&ES<KG|&IV-@/G|'(4H|\
')G1X/NCN>|')GN(FMN|',G1X/NCN>|'-VHN|'-XGN|'/G<HN|'/XGN|'1X-NGN|'2HAQG|'4E/9M|'4EOG|'>N@N|\
'>X>OK!'CNCN|'@<N@N@NGODV|'@X<N@N@NGODV|'CO4N@|'CQ4N|'CQ?NCO|'CVLNG|'EKX7NG9NE|'ENH@TG|'EXCQG|\
'EXEN@|'GGNL|'H,FMNG|'H4OFMNGXK|'HO/9M|'HT-4N@X>XGOFMN|'HT-XKN@X9XGOFMN|'HTAXAV|'HZNG|'I.NCN>|\
'KN@KVH|'KX<N@N|'LET>@/G|'LET>NCN>|(2NH-G@4O|(7N@/G|(@X>VG|(EXBH|(FMN%/Q@|(FMTGTDN@|(IXCG>P|\
(KHNENCN>|(KX<NEXCQH|)4X4FMO@P|)4X4U@|)>EAQG|)>FMAQG|)?/E@X9HE|)HXHNK@/G|+=T@XK|+GV9T|+HNLNCN>|\
+KBNL@|,FMNG?N|,FMNIO%7@|,FMTHO%7@|,KEN@NCN>|,KHV|,KN-N|-4LO-V>T|-5O-9|-7-|-@X@QG|-@X@W4|-GN2P|\
-H-N<N|-HEXCV|-HXFN;P|-N(=NH|-N6X2OAQGE|-N8EN;X9Q|-N8EN@X9Q|-N@AQG|-NCNGN<X<O|-NCQH|-NFMGV|\
-NG,FMNG|-NGN-NK|-NGQG|-NGWHO|-NGZNG|-NIOAQG|-NKNCXHN%-N|-O%K!-N)@X7O|-O@INKN|-OFMTD|-OJN@/9M|\
-Q<X<-|-Q>X>NHVGT|-Q@X@NE-QHE|-QEOHXHN|-QEXD-V@E|-QFMNHNHNEAQG|-QGO7OCN|-QGO<OCN|-QGX@H|\
-SJX;/OGO|-SJX;@/G|-TA!7N)@|-V(ECN<VGT|-V2O|-V5O-V9M|-VAT@LN/T@|-VAT@LT/T@|-VAXANH|-VCOHAN<X<O|\
-VHXHE|-VHXHNE|-VLOEN|-WCT|-XFN@CTGN|-YN2P|.9MX/AQG|.N@X>V,FMN|.N@X>VZN|.NEXENE|.QH@N|.VAVHO|\
/N@X?O@/G|/N@X?P@/G|/OGO9O|/Q@X<-NH|/QFM%5V|/QFMNLN7O|/QG/N#,|/QHCNGX/|/QZNLN7O|/QZNLN7P|\
/V(FMN@OFMN|/V?GN|/V@>OFMN|/VG.AQG|/XFN%7-|27X7/XGNE|2@X9O/9M|2@X9P/9M|2@X>@@/G|2@X>XGAQG|\
2N%ZN<!CXFN%--|2NAGN|2O<XG>QGX/|2T1X/NHAN<X<Q|2T@X@N(|4/>HAQG|4CHAQG|4EIT>AQG|4EXEQ|4FMAQG|\
4FMAQY|4FMKHETG|4FMKNHETG|4H@X?G|4N-NGX<N|4N/GNZ@|4N/GTC|4NEIT>AQG|4NH/N#,|4OCQ<O|4T>X>N|4T@TDN|\
4WFMN@AQG|5NGKQ/Q9MN|5NGKQ/Q>N|71X/P|7GV@X7V|7HOAGEXC|7N(AT(|7V-O,|9N-NG|9NCHO@|9OCXGQ/9M|\
9OCXYQ/9M|9TGN>Q@|:N-N|<N@Q-Q|<NEXCNGNE|<NHXHO@|<NI.@X>|<OCO[HOKO|<OGN@N|<OGQ2OGNAHXHP|\
<OGQ2T1X/V9T|<OGQ@THCTHO|<OGQAXAQG|<OGQC@@X<AQGE|<OGQENHN|<Q<O-VGO@|<T/QKO/NHAN|<TLGN@|<XGOAVHO|\
<XGOCN@>XGNE|=NHKXKTGXF|=OEXBQ|=V=Q-X-Q9MO|>N)KN|>NETKX-|>NEVL|>NGDN1X/N|>NGX4OHO%|>NHX7@/6X4|\
>O3AQY|>O@X>O/QH|>OHO|>OHXHO|>OHXHP|>OIAQY|>OKAQG|>QCN(|>QGX/|>QGX/NAQG|>T)GOFMN|>T,0G|>T,FMNK|\
>TGN>Q@|>TZNK|>VLN|>VLNG|?GXENAQGO|?N@NCN>|?NGNAQGE|?QHT|@FMN!>OHXHP|@FMN>OHXHO|@FMN>OHXHP|\
@H/@>N|@N(GVCO|@N,FMO!EQEXCN(|@N/AQG|@N@3N%|@NGNKNGN,AT<|@NIO-|@NKN)|@O)!(FMGX-|@O)!(FMGX-!KO7O|\
@O)(FMGX-|@O-VKOFMN|@OFMNET|@OGXEH|@Q,FMN-IQ<|@Q-|@TFMCTHO|@THXHGT|@V(>N|@ZO!EQEXCN(|\
A6X2-QHN!)A!ILG|A@X9O2TGP|AN7@N|AN8N@-V7|AN<X<Q-X-V<X<N(|AN=N@-V7|AN?GAQG|AN@,FMTH|AN@N4O|\
AN@ZTH|ANGDN@O|ANH,FMNH|ANH-X-N>|ANHN@O|ANHZNH|AOFM%!(FMN%|AQ9MQ-X-V<X<N(|AQ@T|AQG@OFMN|AQGO|\
AQHXHNA!EQEXCN(|ARGX;OFMN|AVGC@X>G|AVGX7!&C!KXAT@|AVGX7!CXHTFMNG|AVGX7!HQ(K|AVGX7"&"AXGO@XK|\
AVHXHN2O|AXFNGOK|AXGN/|AX[@E!AT@|BGX<NHO4N|BO@O-XK|BOHN9THBOFMN|BT@P|BVGX7NHT4N|C/Q9MN|C9MN@/G|\
C9MV>GN|C@/N#|C@/N#,|C@X>G!KTGO!CT/N,FMN@|CGNL@/G|CGOINH|CGX?EN@|CLGEAQG|CN-Q|CN/>N>|CN/H-V7|\
CN1X/NHVG|CN=O@X>N|CN>HNAQG|CN@OFMNEC9MO|CNAO|CNG/9M|CNGN@KO|CNGXHO@|CNGXKTHV@N|CNHTIXCG|\
CNLNGNEAQG|CO4@VG|CO4FCN9N|CO4FMNZ>N|CO4OFMN@/GE|CO9G|CO>OIN|COCOGLN7|COI-T-|COIN.NA<X<E|COKN)|\
COKXKN)|CQ>NATKX7|CQ>W@|CQFMT@VK!'(GTK|CQHN@X>ILG|CQZT@VK!'(GTK|CT(4O%|CT/QKNGN(|CT1X/NHQGQ|\
CT<X<OFMN|CTFMANGT|CTGTHO|CTGX@|CTH/N)E|CTHV!LVGO4V@X7T|CTHXHNGP|CTHXHVGT|CUGQ<|CV/V<N|CVHAQG|\
CXFN%--|CXGLXEAQG|CXGLXENAQG|CXGN<OKXHNDN|CXGNKOHOFMN|CXGNKTHK|CXGOKCT@|CXGQ-HO@|DG<AQG|\
DN7O;X9N|DN@>VLO|DNHXHT<X<N|DO,FMN>O|DOFMT@<OFMT@|DOH@O)K|DOHN(!@/G|DQC@TIXCG|DUGC!CN4NG|DV4|\
DVANH|DVHN!4OHN|DVHN!4THN|E-X-N|E6X4TGP|E=QGN|E>@NANHXHT|E>QGN(|E?XF/XGNE|E?XFE/XGNE|E@GVDOFMN|\
EFME@KO%L|EKX-V|ELPIRG|EN(KVG|EN-N)|EN1X/NHVG|EN>XGO>|EN@NEN|EN@X>KWG|EN@X>NFMN|EN@X@NG/Q9MO|\
ENFMHN@X>Q=QGN(|ENH-N4/OGO|ENHNAXAQGE|ENHT|ENILN>|ENKX-N7|EPGQ7|EQEXC(|EQEXCN(|ET-XKO-V|\
ET>TFMO@|EV/N>OIQ|EV@X<TCO>T,|EVGT@N|EW|EXFN1X/NHVG|EXFN@OHN|FMTHNLN@X-N|FV>AQG|FV?AQG|G%AQG|\
G<X@/OGO|GE@X=NAQGE|GN#2O|GN(AQG|GN)G-THN|GN,FMNHAO@X9O|GN2O|GN4INLP|GNCN<|GNE/Q@X>E|GNFM/9M|\
GNFMAQG|GO,!9O!4T@OGV|GO,!>O!4T@TGO,|GO/N|GOFMN>|GT(-OFMNDO-|GTKOBT|GVE|GVG-O|GVL<-|H-XJX;W|\
H-XJXEPAQG!4THN|H.@W|H@X9@|HHO<AQG|HK!&XFN6X4THTK|HN!AN4|HN<QG|HNLVG|HO)CXHOFMN@N|HOEN|HOKC@|\
HQ-XKTECQGX/|HQFMN@X9N|HQKN-N|HT/VK|INL>VH|IO-N/V|IOC-NIP|IOCAQGO|IOEHN|IOEV/N|IOH%|IOH2G|IOH2Y|\
IOHO/Q9MO|IT,AQG|IT@2T@|ITZAQG|IXGP@/G|IXGPCOHXHOAQ=QG|KBOFMN|KLGXJ|KLGXJN|KN#)!AN)HQ|KN%0N(|\
KN,!7VET|KN,!AN)HV|KN@!LQZN@|KN@X7OFMN/V|KNEXCNHAQG|KNEXDNH|KNGNFMTDV|KNHDN>VG|KNHTE|KO%GN)HO|\
KO)H|KO9@O|KOGN4/6X4|KOHT7|KQDN|KQGN<|KT-Q@X>NGNCN>|KT@X7!AO7NGXKCNGX/|KUFM>AQG|KX7-LVE|\
KXFN@!LVKT|L%-%|LCO/6X4|LG>QZNG|LGOLG|LH>QZN@O"<OH-GN"-N8/V>NE|LN,9MN|LNDN@N|LNFM>XGNCN>|\
LO)KX7@|LO1X/VHO|LO@X>N)@|LTHKO1X-O|LTKOBO|LVKAT<|LXFN@FM|YOFMN?|Z9V>GN|ZNG?N|ZNGN1X/NH|ZTHO%7@|\
`,
  },
  // Cyrillic
  {
    letters: " '-абвгдежзийклмнопрстуфхцчшщъыьэюяёђєіїјљњћўџѣѥѳѵѷ\u0484ґғҕҗқҡңҥҭүұҳҷһӂӏәӣӧөӯӱӳꙁꙑꙗ",
    names: `\
%&%0%3|%&%0%3!>%%6A|%&.),%3|%&.),%3!>%%6A|%&.,%3!;48|%&.P%3|%&9!)%&.|%&9#)%&.|%&9#)%&.!;48|\
%&9#)%&I|%&9),%|%&9,%|%&9P%|%&9e%|%&I),%3|%'%69%|%)%278%93|%)%278%O3|%)%3%|%)).7#%&+&%|\
%).7!%&+&%|%)2.6%18+/70./|%)C7%|%0#2+=+8B|%0#241%|%006%|%0241%|%0241I37B0|%02i7Z.8|%06%|%08%9|\
%084&+|%08D&.370|%0@E6|%1+07%3)6./|%1+07%3)6.E|%1+07%3)6.K%|%1+07%3)6AE|%1+07%3)6IE|%1+5|%1+554|\
%1,.6|%1,.6!;48|%1,.6!>%%6A|%1,A6|%12%#%8%|%12%%84|%12%8.|%12%8A|%14:.|%14:I|%18%/|%1e%-4.6|\
%2%3|%22%3|%2243|%278+6)%2|%278C6)%2|%3%).6|%3%)A6|%3%)A6B|%3%8!0%2%|%3(%670|%3(%67B0|%3(6+3|\
%3).,%3|%3)46%!1%!'+1E|%3)46%!1%!'+L%|%3)46%!1E!'C1BE|%3)466%#1%#'+1BE|%3,.|%30%6%|%30%6%!;48|\
%30@%6%|%38%3%3%6.'4|%38%3%3%6.'9|%38%3%3%6A'9|%38%3%3%6I'9|%42.3B|%5.%|%5.E|%5.K%|%5I%|%5IE|\
%6#6.E)|%6%3B+78%)|%6&.1|%6'%/;CC6|%62%'.6|%62%'.6!&%1f73|%62%'I6|%6;%3(+1B70|%6C3&96(|%72%6%|\
%72C6%|%72H6%|%78%3%|%78%6;%%3|%786%;%3|%786%;%3B|%7937.43|%7937B/43|%7937B43|%7937BF3|%8%'%|\
%8.3%|%8.6%9|%8@6%9|%8A6%9|%8C3A|%92A3|%:.3A|%:I3.|%;2%)%&%)|%;2%)%&%)!>%%6A|%;2+)%&%)|%>(%&%)|\
%>(%&%8|%>0%&%)|%>88%6;%3|%>;%&%)|%>;%&%)!4>|%>[4&4)|%?8C6;@%3|%S.3A|%X&%3|%[8%9|%[8l&+|\
%d2%)4&4)|%f>!&%1f73|&%&69/70|&%(%8%|&%()%)|&%/04396|&%/[4^A6|&%09|&%0A|&%1%04'%|&%1%04'4|\
&%1%04'4!&%1f73|&%1%>.;%|&%1%>.;+|&%1%>A;%|&%2%04|&%3(%146|&%3(.|&%3(040|&%3(I|\
&%3)%6!7+6.!&+(%'%3|&%3)%6#7+6.#&+(%'%3|&%3)%6#7+6A#&+(%'%3|&%3)%6#7+6I#&+(%'%3|&%3),91|&%3)93(|\
&%3)9^|&%3,91|&%3040|&%3P91|&%3e91|&%4).3|&%4).3(|&%4849|&%4849!>%%6A|&%6%3%'I=A|&%6%34'.=.|\
&%63%91|&%63%9A1|&%67+143|&%67+143%|&%67+1434|&%693!968|&%693#968|&%6993#968|&%7!8+6|&%7#8+6|\
&%7#8C6|&%78+6|&%78C6|&%80+3|&%E3;43(46|&%M%!190%|&%X)4)|&%]A|&%_040|&+/,I^|&+/698|&+/698!4>7B|\
&+0%7.|&+0%7I|&+1%E!<%60'%|&+1%E!<+604'B|&+1(%6%)|&+1(464)|&+1(464)!&%1f73|&+1(464)!>%%6A|\
&+1(6%)|&+1.2&+(4'4|&+1245%3|&+14!46.-438+|&+14!46.-438.|&+14!;46.-438+|&+19#%6A-438A|\
&+19#46.-438.|&+19#46.-438I|&+1=.>8%|&+1B2%5%3|&+1B245%3|&+3(%1969|&+3.3|&+3.3#7.8.|&+3I3#7I8I|\
&+3W%1969|&+4(6%)|&+6%7B<+|&+6+-3.0.|&+6+-M.0.|&+6+78E|&+61.3|&+61I3|&+63|&+63!4>|&+64'4|\
&+8@A6&9;|&+=|&+K698|&.&.6+'4|&./70|&.1%!<+60'%|&.64&.),%3|&.64&.P%3|&.7%4|&.7%9|&.841%|&.841E|\
&.84L|&.>0+0|&.>0+0!4>|&1%(%'+>=%370|&1%(4'+>+370|&1%(4'+>=+370|&1%(4'+?+370|&1%(4'+?+370!>%%6A|\
&1%(4'H?+37B0|&1%(4'K+>=+370|&1%(4+'(6%)|&1%(4+O(6%)|&1%(4H'(6%)|&4&69/70|&4()%3<.|&4(4'.M+|\
&4(48%|&409|&42&%/|&42&+/|&45%1|&47.14'4|&4;8%6|&4W48%|&6%--%'.1B|&6%-.1.%|&6%-.1.E|\
&6%-.1.E!>%%6A|&6%-.1.K%|&6%-.1I%|&6%-I1IE|&6%8.71%'|&6%8.71%'%|&6%8.71%'%!4>|&6%870|&6%87B0|\
&6%8I71%'%|&6%8J71%'%|&6%<0|&6%<I71%'%|&6'+3.<%|&6'+3<+|&6+,3+'|&6+78|&6.),8%93|&6.-&+/3|\
&6.-&+K3|&6.7&+3|&6.7&C3|&6.7+1|&6.P8%93|&64)|&6901.3|&6901I3|&697C1B|&6A7&+3|&6C78|&6D07+1|\
&6D7+1B|&6D77+1B|&6E370|&6K%370|&9(%8!;48|&9)%5+>8|&9)%5+>8!4>|&9)%5+?%|&9).25+>8%|&9+347!%.6+7|\
&9+347!%/6+7|&9+347!%I6+7|&9+347!%K6+7|&9+347#%.6+7|&9+347#%/6+7|&9096+>8|&9096+?|&91(%3|&96(%7|\
&96(%7!;48|&964#(h%1%|&967%|&9674|&9;%6|&9;%6%|&9;%6+78|&9;464|&9C3%7#%/6C7|&9C347!%/6+7|\
&9C347#%/6+7|&9C347#%/6+7!4>|&;%5%1|&;45%1|&C61I3|&CC,.3|&E6C-3I0I|&H1(464)|&I/7B0|&I1%!<+60'%|\
&I6%&I),%3|&I64&I),%3|&I7%9|&I841%|&I>0+0|&c;%6%|&i/698|&iiZ^!&%1f73|'%)4)%6%|'%)9<|'%1%3)4'4|\
'%1(%(6%)|'%1(%)4370|'%1+37|'%1+37.|'%1+37.E|'%1+37.K%|'%1+37IE|'%1+8%|'%1.|'%11+88%|\
'%11+88%!4>|'%11.|'%11I|'%1I|'%5%|'%63%|'%63%!;48|'%6>%'%|'%7.1+'4|'%7.1+47864'70./|\
'%7.1B+'70./!47864'|'%8.0%3|'%>.3(843|'+'=%3.|'+1+7|'+1.0.!34'(464)|'+1.0./!34'(464)|\
'+1.04!8@634'4|'+1.3(843|'+11.3(843|'+11I3(843|'+1I3(8%3|'+3%|'+38E3|'+3<BE3|'+3B=,49|'+3P49|\
'+6341+3.370|'+6;3+9).370|'+K:%3(|'.).3|'.).3@|'.+3%|'.+38.K%3|'.+38E3|'.0846.|'.0846.E|\
'.0846.K%|'.1+278%)|'.11+278%)|'.13.97|'.1397|'.13D7|'.13VB|'.14E8.!%6&j1|'.14E8.!34'%87.|\
'.1B!7.&.60%6|'.1B3D7|'.1M97|'.3);90|'.3.<%|'.33.<%|'.8+&70|'.8+570|'.8B&B70@|'.K+38.K%3|'.L397|\
'1%).'47840|'1%).0%'0%-|'1%).0%'0%-!&%1f73|'1%).2.6|'1%).2.6!;48|'1%).2.6!>%%6A|'1B(4(6%)@|\
'41%()%|'41(4(6%)|'41(4)4370|'41(4)4370!&%1f73|'41(4)437B0|'41,70./|'414()%|'414()4|'414).2.6|\
'414W)%|'4643+,|'4643+,70%E!4&1%78B|'464>.14'(6%)|'6%5=.>8+|'6%<%|'97.|'9;%3|'9;%3!&%1f73|'9;9|\
'A;.34#,91+&.34|'B+38BE3|'C/:%3|'C3B=,49|'F70%!%(%3BE|'H1H7@|'H38BE3|'I)+3B|'I0846AE|'I0846IE|\
'I1+278%)|'I11+278%)|'I1B3D7|'I3)(90|'I3);90|'I33.<E|'I8+&7B0|'I<+&70|'k1k()%|(%&%643C|(%&4643+|\
(%&6%'%|(%&64'4|(%'%3%|(%'%3+|(%-.%38+5|(%-.K%38+5|(%-IE38C5|(%2&96(|(%2&96W|(%2.1B843|\
(%2I1B8%3|(%2I1B843|(%3043(|(%3B=,49|(%3P49|(%47D3|(%6%)70%E!%069(%!(9/1I3B|('%8+2%1%|('%K%0.1|\
(+'(+1.|(+'(+1.E|(+'(+1.K%|(+'(+1IE|(+1B7I30I|(.&6%18%6|(.-%|(.6.3|(.6.3!;48|(.8+(+|(41BE34'4|\
(42+1|(42+1B|(42+L|(42H1B|(43043(|(461%O0%|(4614'0|(4614'0%|(4614'04|(461I'0%|(463%!),92%E|\
(4634#%18%/70|(46B0./|(478.'%6|(478.'%6VB|(4E3.|(4E3.E|(4E3IE|(4K%3.K%|(6%)704|(64)3%|(64)34|\
(64-3.|(64-3A/|(698'.0+3|(698'I0+3|(6D8'.0+3|(6D8'I0+3|(9%3(P49|(9%3),49|(9%3)B49|(9%3,49|\
(9%3=,49|(9%3=,4O|(9%E0.1|(9%E0.1B|(9%E0I1B|(9%^Z9|(9+/1.3|(9+/E3|(9+K%3(|(9+K1.3|(9/1.3B|(9/E3|\
(91.78%3|(91.7843|(91I78%3|(978%'.|(978%'.E|(978%'.K%|(978%'IE|(@%-.%38+5|(HT(H1%|(I%>0@%&%)|\
)%%0%|)%&1.3|)%'%4|)%(1%7|)%)42%|)%0%|)%0%6|)%00%|)%00+|)%1%3-%)(%)|)%1E3B|)%2%70|)%2%7097|\
)%2%70@|)%3+<0|)%6!+7!7%1%2|)%6!+7#7%1%%2|)%6#+7#7%1%2|)%6#C7#7%1%2|)%6#C7#7%1%2!>%%6A|)%6;%3|\
)%893|)%893(|)%<.3|)%<A3|)%=,49|)%=.3|)(%0%|)+&%6|)+&@6|)+1.|)+1;.|)+1=+'4|)+1I|)+2.6!0%5.K%|\
)+2.6!;.7%6|)+2.6#;.7%6|)+540|)+d1.|),%/596|),%0%68%|),%1%1!%&%)|),%1%1#%&%)|),+-0%-(%3|\
),+/278%93|),.&98.|),.&98I|),.)%|),.))%|),.))%8|),.))+|),.-%0|),.--%0|),4';%6#(h%1%|),46),!8%93|\
),46),8%93|),46),8%O3|),4;%6|),4;%6(%1%|),9&%|),9;%/|),@3),49|),A&9<I|),A)%|),C/278%O3|\
)-+6,.370|)-+6,.37B0|)-.1.3|)-.3%3|)-@&4|)-E32@3|)-E6,A370|).1.|).1.!;48|).2%>0@|).2.>0@|).2.>[|\
)3+56|)3+5645+864'70|)3.564|)3I564|)3I564)-+6,.37B0|)3I5645+864'7B0|)3I56471%'|)3J564|)4&6.=|\
)4&6A=|)4)42%|)413+3.|)43!n2&%13+!64784'|)43#8h+6%#64784'|)43((9%3|)43)%(@A!64784'|\
)43)%XA!64784'|)43)4;.!64784'|)43+<0|)43+<0!4>|)43+<04/|)43+<B0|)43A3!64784'|)4;%|)4;4|)4M+<0|\
)4d%|)4f%|)9&%.|)9&%/|)9&1.3|)9&1I3|)9(1%7|)93(9%3|)93(9%3B|)93W9%3B|)96&%3|)9>%3&+|)@&1.3|\
)@(1%7|)@6&%3|)A1I|)B%0%68%|)B409970%/|)C1I|)H&%6@|)I1I|)M.564|+0%8+6.3&96(|+0%8+6.3471%'|\
+1.7%'+8(6%)|+1.78%|+1I78%|+6#6IE)|+6)+3+8|+6+'%3|+6+'%3!4>|+6C'%3|,%/596|,%0%68%|,%1%1#%&%)|\
,%1%1#%&%)!>%%6A|,%1%1%&%8|,)%34'|,+-0%-(%3|,+-[%-X%3|,+/278%93|,+1.34|,+3+'%|,.&98.!>%%6A|\
,.))%|,.3%3B|,.842.6|,.842.6@|,46,8%93|,91+&.34|,A-%0|,A-%[|,A842.6|,A842I6|,l3,49|-%(6%&|\
-%(6+&|-%5%64,,%|-%5464,B+|-%5464,K+|-%546I,,E|-%546I,E|-+1+3.04'4|-+1+34(6%)|-+293|-.34'B+'70|\
-1%8%'978|-1%84978|-634'<.|-99324)|-I34'"H'7B0|.&%)%3|.&%)%3!>%%6A|.'%34#:6%304'70|.'%34'4|\
.'%34'4!>%%6A|.,|.,%9|.,+'70|.,0%6|.-2.6|.1.3)+3|.3)%96|.3)46|.3=43|.3=;43|.3=;@3|.404(%2%|\
.609870|.609870%/|.70%3)6.|.70i3)i6.i|.71%2%&%)|.78%3&91|.78%5%1%5%|.78%6%'>%3|.78i6%9>%3|\
.7:%6%|.7:%;%3|.7:%d43|.7:%f%3|.7:i6i|.F148.!7906+|/+3=@3|/4(%33+7&96(|/4(B%33+7&96(|\
/4;%3+7&96(|/4;%33+7&96(|/4>0%6#41%|/k(6%0%6|0%&91|0%'%)%6<.|0%'%)%6<I|0%'%7%0.|0%'%7%0I|0%)93%|\
0%+3%|0%-%&1%30%|0%-%3|0%-%3B|0%-%3B!4>|0%-%M|0%.6|0%.64|0%/+3|0%/+33%|0%/+33C|0%/64|0%0%2+(%|\
0%0%2+(+|0%1.|0%1.3.3|0%1.3.3(6%)|0%1.3.370./|0%1.M.3(6%)|0%142&%|0%19(%|0%19(4|0%1B098%|\
0%1B0988%|0%1I|0%1I3I3(6%)|0%2"E37B0+|0%2+370#96%1B70./|0%2+3704+|0%25%1%|\
0%2=%80%8%%YA!5+8645%'14'70%/|0%3&+6%|0%3&+66%|0%3&+66+|0%3&H6%|0%3.&%)%2|0%34|0%3596|0%3843|\
0%3I&%)%2|0%570+!2I784|0%5=%(%/|0%5>%(%/|0%5C3(%(+3|0%6%(%3)%|0%6%0%7|0%6%041|0%6%=.|0%6%=A|\
0%6%=I|0%6&.3<.|0%6892|0%6>.|0%6>A|0%6>I|0%7%&1%30%|0%786%2%|0%786.|0%786./7|0%786.7|0%786A|\
0%786I|0%8+6.3471%'|0%82%3)9|0%H33%|0%J6|0%K+3%|0%O64O|0%p%3@|0+/58%93|0+/58%O3|0+/o|0+2+6%'%|\
0+2+64'4|0+2+64'4!;48|0+6+8%64|0+62+3=o0|0+743#7.8.|0+K58%93|0-A1#46)%|0.(%1.|0.+'|0.+'!4>|\
0.+'42|0.+'9|0.-.1|0.-.146)%|0.3(78%93|0.3(7843|0.3(78@3|0.3>%7%|0.3>%7+|0.6),%1I|0.62i3=+0|\
0.64'|0.64'4|0.64'4(6%)|0.84|0.=+'4|0.>.3+'|0.>.3C9|0.>.3F'|0.>.M+'|0.J'|0.K+'|0._78%93|04&)4|\
04&+|04&+63!8%93|04&+63#8%93|04&+63#8%O3|04&91|04&C|04'64'|04-%3B|04.2&%846|04.2&%896|040%3)|\
040&@63!8%93|040=+8%'|040>+8%9|0410%8%|0410%8+|04142&4|04274241B70#3%#%296+|\
04274241B7B0#3%#%296I|043%+'|043%06.|043.&4)42|043=+|045+3(%(+3|045+3;%(+3|0478%3%/|0478642%|\
0492%34'4|0496.8.&%|04=%3.|04J2&%846|06%1+3)%/0|06%1+3)%K0|06%1+3)+/0|06%1+3)C/0|06%2E3=9(|\
06%734('%6)+/70./|06%734)%6|06%734E670|06%84'4|06+2+3=9(|06+2+3=90|06.'%!5%1%30%|06.'.!64(|\
06.'./!6.Y|06.'./!6I(|06.'4(%>8%3.|06.'4/!64(|06.'A/!6I(|0645.'3.<0./|0645.'3.<B0./|069>+'4|\
06A'A!64(|06P%1.|09%1%!192596|09%1%#192596|09+32.3(|09-43|09/&A>+'|0913%|091E&|092%3%'%|\
092%34'4|0932.3|093>%3|093B2.3|093B2.3!>%%6A|093B2.3B|093B2I3|093B>%3B|096(%3|096(%3!8D&+|\
096.8.&%|09670|0967B0|096A8A&%|096A<I&%|0978%3%/|0978%3%K|0;+13%|0;913%|0@%-%3|0@-@146)%|\
0@6),%1.|0A)--%0%6|0A-A1|0A-A1!>%%6A|0A-A1%6)%|0A-A146)%|0A.'|0A/.'|0A6),%1.|0D78+3).1|0I(%1I|\
0I+O|0I3(78%93|0I3(78%O3|0I3(7843|0I3>%7%|0I6%'%(6%)|0I6%O|0I64'|0I64'4|0I64'4(6%)|0I8%|0I84|\
0I>A3FO|0b3B2.3|0h%5h0h%/|0l0=l#844|0l0>+8%9|0m14&|0q=H'4|0qR'@|1%!'%1+8%|1%!5%-|1%!5%7|1%#5%7|\
1%#5%7!>%%6A|1%'+=|1%'4'|1%(%7|1%(47|1%(47!>%%6A|1%03%9|1%0;3%9|1%0;3%9!>%%6A|1%2C|1%3),49|\
1%3B,49|1%3B=,49|1%3B=,49!>%%6A|1%3P49|1%;46|1%W47|1'4'|1+3.3(6%)|1+3.370|1+:04>%|1.&6'.1|\
1.&6+'.1|1.&6+'.1B|1.143('+|1.2%|1.2+|1.3B.|1.3K.|1.5+<0|1.5+<0!&%1f73|1.5+<0!>%%6A|1.5+<B0|\
1.504'4|1.7%&43|1.77%&43|14'+=|14-4'4|142+|143(./@6|143(/.6|143(/.6&D+3!4>|143(/I6|143(B.6|\
143(J6|143(K.6|143)%3|143)43|143)43!4>|143)43@|147!%3),+1+7|147!%3),+1.7|147!%3)B+1+7|\
147!%3,+1+7|147!%3G+1+7|147!%3P+1+7|147!%3e+1+7|147!%3g+1+7|147#%3),+1+7|147#%3),C1+7|\
147#%3,+1+7|147#%3,+1+7!>%%6A|147#%3P+1+7|19%3)%|19%3B|19(%370|19(%370%/|19(%37B0|19(%3B70|\
19);.E3%|1907+2&96(|197%0%|19;%370|19<0|19<B0|19f%370|1B'.'|1B'4'|1B'4'!4>|1B'4O|1B'I'|1D&+6<.|\
1D&+6<A|1D&+6<I|1D&1.34|1D&1E3|1D&1E3%|1D&1E3%!4>|1D&1r3%|1D07+2&96(|1E3BD3B(%3|1F3)%3|\
1I&6+'I1B|1I&6C'I1B|1I143('+|1I143('C|1I2%|1I5+<0|1I7%&43|1b07+2&96(|2%(%)%%3|2%(%)%3|2%(%)A>%|\
2%(%7|2%(%7!&%1f73|2%(3.84(4670|2%(3I8%(4670|2%(3I84(467B0|2%(B%=0@%1%|2%(I1FO|2%(h%7|2%),964|\
2%)6.)|2%)6.)!4>|2%)6A)|2%)6I)|2%/045|2%/0@45|2%0%%|2%0%4|2%0+)4370%!0%2+3.<%|2%0+)4370.!&64)|\
2%0+)4370.#&64)|2%0+)437B0.#&64)|2%0++'0%|2%0H)43B70@!&64)@|2%0IJ'0%|2%1%&%|2%1%&4|2%1+|2%29)-9|\
2%3%('%|2%3%(9%|2%3%2%|2%3%78.6|2%3%97|2%3%O7|2%3)%1(4'B|2%3.1%|2%364'IE|2%38C'I)C%|2%3I1%|\
2%5984|2%5989|2%6%0%.&4|2%6%0%/|2%6%0%/&%|2%6%0%/&4|2%6(.1%3|2%6.(4|2%6.+;%23|2%6.9541|\
2%6.9541B|2%6.K954L|2%643I|2%6A(4|2%6A95%1B|2%6B.34|2%6I(4|2%6I9541B|2%6J49541B|2%6X.143|2%7+69|\
2%70%'|2%70%8|2%70'%|2%7[%8|2%8%#989|2%;%=0%1%|2%;I%=;@%1%|2%>;%)|2%>d%)|2%K045|2&%&%3+|2&%&%3C|\
2+)%3|2+)+1.3|2+)+1B.3|2+)+1BJ3|2+)+L.3|2+)C1BI3|2+/i7|2+0%|2+00%|2+07.04|2+07.04!7.8.|2+1&963|\
2+1&@63|2+1B&963|2+;.04|2+;I04|2+>;+)|2+>;h+)|2+>f+)|2.%7|2.%77|2.+3E3|2.041%J'|2.370|2.370!4>|\
2.370%/|2.8.>=.|2.8.?I|2.E7|2.K%7|24(%).>4|24(%).>9|24(%)I>4|24(.1%|24(.1+'|24(.1B4'|24(.1F'|\
24(.L4'|241484'|243%04|2436+%1|2436+%1B|24364'.|24364'.E|24364'.K%|24364'IE|2438%3%|2438+'.)+4|\
2438+'I)+4|24386+%1|24643.|24643I|2470'%|2470'+|2470'A|24704'%|24704;|2470@'%|24791|24791!;48|\
292&%.|292&%/|292&%I|292&%J|292&%K|296(%>+'4|296.0|2962%370|2962%370!4>|2962%37B0|296C3|2970%'|\
2970%8|29704|2A+0@9%5C|2A8.?.|2A8.?.!&%1f73|2A<I>=A|2C(@C7|2E3BE3|2I%7|2I370|2I37B0|2K+3K%3(|\
2Q3B70@|2i70+9|2i70ib|2i>fi)|2l6l3|3%&+6+,3A+!=+13A|3%'%09-3+<0|3%'.!292&%.|3%'.!292&%K|3%'4.|\
3%'4J|3%(4E|3%(596|3%-6%3B|3%/64&.|3%/64&I|3%1>A0|3%1B=.0|3%2%3(%3|3%2%3X%3|3%3%#3%B7%6+|3%3.3|\
3%3.3(|3%30.3|3%30.3(|3%30I3|3%3893|3%3893(|3%3=%3|3%3=%3(|3%3=93(|3%3B,.3|3%3B3.3|3%3B3I3|\
3%3B893|3%3B<-.3|3%3B=%3|3%3B=93|3%3BE3|3%3K%3(|3%6A3|3%6BE3#2%6|3%7%9|3%77%9|3%K64&.|3%W596|\
3(+69129)|3),%2+3%|3+'!)+1.|3+(48.34|3.%2+/|3.,3+'%684'70|3.,3+0%270|3.,3./!34'(464)|\
3.,3./!8%(.1|3.,3B4'%684'7B0|3.,3B40%27B0|3.,M+'%684'70|3.,M+0%270|3.04-.E|3.04-.K%|3.041%+'|\
3.047.|3.047./|3.047.E|3.047.E!4>|3.3&4|3.3(&4|3.>|3.K%2+K|34'%7I&I670|34'%<.|34'%<I|\
34'%=%60%70|34'(464)|34'.!7%)|34'.#7%)|34'.#7%)!;48|34'./!04)%0|34'./!7%)|34'4!7+14|\
34'409-3+870|34'409-3+<0|34'409-3+<B0|34'409-M+<0|34'43.041%+'70|34'4647.K70|34'46477./70|\
34'47.&.670|34'47.&.670%/|34'47.&.6B70@|34'47.&I67B0|34'47I&I6|34'4=+60%70|34'4=+60%770|\
34'4=+60%7B0|34'@!(6%)@|34'@!7%)@|34'@(6%)@|34'I#7%)|39%0>48|390|3909%14:%|39097|392+%|\
396#7418%3|396#7918%3|3990|3BD#)+1.|3BD#/460|3BD#F60|3D!/460|3I%2+/|3I,3E'%68%O70|3I,3E0%270|\
3I0%7IE|3I047IE|3I3&4|3IE2+/|3b0I7|3c6#7c18%3|3i3Z.^|4&)46|4&)4670|4&.8Q1B|4)+7%|4)+77|4)+77%|\
4)+77%!4>|4)+77+|4)7.&.6+3B!4>|4-%_|42&A|42'%|4270|427B0|42B70@|43.8>%|43.=%|43I=%|\
45>8.3%!34'%<.|46%1|46%3+78%)|46%3B+78%)|46%3BH78%)|46%M+78%)|46),43.0.)-+|46)47|46)47!;48|46+1|\
46+3&96(|46+3&96(!4>|4670|4670.|467B0|46A3&46|46F1|46K41|47%0%|471%|4714|4714!4>|47843%|48%'%|\
488%'%|491.r34'B70@|49:%|4;6.)|4;6A)|4;6J)@|4>|5%'14)%6|5%(%#5%(%|5%(4!5%(4|5%(4#5%(4|5%(45%(4|\
5%)(46A<%|5%-%6),.0|5%-%6P.0|5%1+2&%3(|5%1.0.6|5%18%'%|5%3%2%|5%5++8+|5%5+8+|5%5+C8+|5%5+C8C|\
5%6%2%6.&4|5%6%2%6A&%|5%6%2%6I&4|5%6.,|5%6.,!4>|5%6.,B|5%6.-|5%6.7|5%6A,|5%6I,|5%7F1%0!%14:I|\
5%7F1%0!0I3(78%3|5%83%|5%O1%)%6|5+0.3|5+0.3(|5+0I3|5+0I3W|5+3-%|5+3-%!&%1f73|5+3-%!4>|5+3-+|\
5+6+2|5+62|5+62B|5+63.0|5+63I0|5+64'70|5+68|5+68f|5+6A2|5+8+6&96(|5+86%-%'4)70|\
5+86%5%O1%O70#0%2=%<0I|5+864(6%)|5+864-%'4)70|5+864-%'4)7B0|5+8645%'+1|5+8645%'1|5+8645%'14'70|\
5+8645%'14'70!0%2=%870.|5+8645%'14'70#0%2=%870.|5+8645%'14'70#0%2=%870./|5+8645%'14'7B0|\
5+8645%'14'7B0#0%2=%87B0./|5+864704/|5+864704/!4>|5+86470k/|5+;=+'4|5.8+6|51%73.<%|51+'+3|\
51.298|51.2@8|514').'|51470964'|5147096I'|51I298|53%25+3B|5342!5+3|5342!5C3B|53425+3B|\
54)(46.87%|54)(46.<%|54)(46.<E|54)41B70|54)@(46.<%|5418%'|5418%'%|5418%'+|5468!'.1%|5468!19.|\
5468!19.7|5468!2467&.|5468!4!56+37|5468!4'!75+K3|5468!4:!75+/3|5468!4:!75+K3|5468!78+31.|\
5468!;%60968|5468!@:!75+/3|5468#'.1%|5468#19.|5468#19I|5468#19J|5468#2467&.|5468#2467&I|\
5468#4#56+37|5468#4#56C37|5468#4#:6%37+|5468#4#:6%37C|5468#4:#75+/3|5468#78+31I|5468#78C31.|\
5468#;%60468|5468%#34'%|54684!34'4|54684#34'4|56%(|56%(%|56%E|56%K%|56+846.|56+846.E|56+846.K%|\
56+846IE|56,+'%1B70|56.1+5|56.>8.3%|56.?.3%|564&.>8.5|564045B+'70|56A><I3%|56C846AE|5704'|\
5704'!4>|5704O|59+&1%|593%|593+|5934|597%3|598E3B|598K+3|59C&1%#)+#7%6%(47%|5;+3BE3|5;+3E3|5@68|\
5H62B|5K43(K%3(|5U6(@|6%&%8|6%'%15.3).|6%'%15I3)I|6%)4'.>|6%-(6%)|6%-4|6%3(93|6%304'<+|6%304'<.|\
6%784'@!3%!)43Q|6%784O#3%#)43+|6+/0.E'.0|6+/0BE'.0|6+/0E'.0|6+/0E'I0|6+7+3|6+7.:+|6+7.:.|6+7I:I|\
6+K0K%'.0|6.&.370|6.&I37B0|6.(%|6.2|6.2@|6.4!)+!,%3+.64|6.4!)+!,%3+/64|6.4#)+#,%3+/64|6.E)|\
6.K%)|64'34|64)#8%93|64)#8%O3|64-4|642|642%34'|642%34'#3%#2962%3+|64742%3|64784'|64784'!3%!)43|\
64784'!3%!)439|64784'#)43A1|64784'#3%#)439|64784'#3%#)439!&%1f73|64789>%|649)!8%93|6497H|64O3%|\
69&<4'70|69&<4'7B0|69&<4O70|695<4'70|697+|6A%#)C#,%3C/6%|6A&.370|6A&3%E!7841.<%|6A&I370|6A(%|\
6A2|6C/0E'I0|6C7I:I|6E-%3B|6I'3+|6I4!)+!,%3+/64|6I4#)+#,%3+/64|6IW%|7%/3>%3)|7%/5%3|7%1%'%8|\
7%1%'%8!&%1f73|7%1%9%8|7%1'%)46|7%1+;%6)|7%1B'%)46|7%2%6|7%2%6!4>|7%2%6!;48|7%2%6%|7%2%6+|\
7%2%60%3)|7%2%6Y%|7%3!2%6.34|7%3!5%914|7%3!5%919|7%3!7%1'%)46|7%3!;4-+|7%3!;47+|7%3!;9%3|\
7%3#2%6.34|7%3#2%6A3%|7%3#5%919|7%3#5%O19|7%3#7%1B'%)46|7%3#8%2C|7%3#842+|7%3#;%7C|7%3#;47+|\
7%3#;9%3|7%3%|7%308!5+8+6&96(|7%308!5+8+6-&96(|7%308#5+8+6&96(|7%38%#:+#)+#&4(48%|\
7%38.K%(4!)+!0+6+8%64|7%384#)42.3(4|7%38BE(4|7%38BE(4#)+#0+6+8%64|7%38E(4!)+!0+6+8%64|\
7%38E(4!)+!=.1+|7%38E(4!)+!=.1.|7%3@4|7%4!5%414|7%4!5%914|7%4!842+|7%5%6%|7%5464|7%55464|\
7%6%+'%|7%6%+'4|7%6%+'4!4>|7%6%3|7%6%3!4>|7%6%34>|7%6%370|7%6%370!&%1f73|7%6%37B0|7%6%8%O|\
7%6%84'|7%6%84'!&%1f73|7%6%84'!4>|7%6%84'@|7%6%H'4|7%6%K+'4|7%6%R'4|7%6A8%9|7%:IE|7'+6)14'70|\
7+'%7845%1B|7+'%784541|7+'%784541B|7+'%78454L|7+'+6%)-'I370|7+'+63A/|7+'+64)'.370|\
7+/38!5.8@6!5468|7+2%6%3(|7+2&+6|7+2+/|7+2+K|7+2.5%1%8.370|7+2F34'70./|7+3#)+3.|7+38!5.8+6!5468|\
7+38#),437|7+38#),46,+7|7+38#5.8+6#5468|7+38#5I8+6#5468|7+38#5I8C6#5468|7+38#;+1B+6|7+91|7.%3B|\
7.)3+.|7.)3+/|7.)3+K|7.)3.|7.08.'0%6|7.1.786%|7.1i&+|7.2:+6+541B|7.2:+64541|7.2:+64541B|\
7.2:+6454L|7.3&.670|7.3(%596|7.3..3|7.3.3|7.3.3(|7.9)%)!;9%6+7|7.K9)%)!;9%6+-|7045"+|7045"H|\
7045+|7045.+|7045B+|7045K+|7045L+|71.'+3|71I'+3|72%1+370|7241+370|7241+370%/|7241+37B0|\
7241+3B70|7241B3B70@|7241E3|7291+3|74'+84|745.>8+|746(A8|7491|749C84|74:.|74:./|74:.E|74:.E!4>|\
74:.K%|74:IE|74:Jr|74=.|74=I|74B1,#(I%1%|74B1,%#(I%1%|74B1,%#(h%1%|75&|78%'64541B|78%0(41B2|\
78%1.3(6%)|78%1.34|78%1.370|78%1I3+|78%1I34|78%2&91|78%6!)4K6%3|78%6%!-%(46%|78%6%!p%(46%|\
78%6%#-%(46%|78%6+!)+1I|78%6./!47041|78%6A/!47041|78+31.|78+61.8%2%0|78+61.8%2%0!&%1f73|\
78+61I8%2%0|7840(41B2|7840(41B2!4>|784041B2%|7840;412|7840d412|7841.<%!%608.0.|\
7841.<%!-%541E6BE|7864(.34|78649(%|7869(%|78692.<%|789)+3.=%3.|78C31I|78C61I8%2%0|78F0413%|\
78i61+8%2%0|78i61+8%2%]|79'%|79),49|7906+|7906C|792.|792A|796%&%/%|796%&%E|796%&%K%|796%8|\
796(98|79;C#&%846|79=,49|79=,4O|79P49|7@045.R|7A-6%3B|7A08A'0%6|7A08A'0%6!&%1f73|7A08AO0%6|\
7BD)%)#;9%6+7|7BD)%)#;9%6C7|7E2+3B|7E2@3|7E2A3B|7E2C3B|7H'+64)'I37B0|7I)3+/|7I)3I|7I1I786%|\
7I2&I6|7I2:+645%1B|7I2:+64541B|7I3(%596|7I3I3|7I=471%'|7K%2+3|7b,49|7b;&%%8%6|7lb1|8%(%364(|\
8%(%36I(|8%.K9%3|8%/%3B|8%/&C/|8%/),49|8%/5+/|8%/=,49|8%/D%3B|8%/D+3|8%1%7|8%1).046(%3|\
8%1)@046(%3|8%1)A#046(43|8%1)A0%6(%3|8%1)A046(%3|8%1)A[46X%3|8%1.3|8%11.3|8%11.3!4>|8%11.33|\
8%11I33|8%1BE<I|8%1I3|8%2&4'|8%2&4O|8%3%3%6.'+|8%3(+6%3(|8%3>%3|8%3>%3B|8%6%-|8%6438%|8%>0+3|\
8%>0+38|8%>0+38!4>|8%K5+K|8%KP49|8&.1.7|8&.1.7.|8&.1.7.!4>|8&.1.7j|8&I1I7I|8'+6|8'+6B|8+%6<+|\
8+(+6%3|8+(9|8+(97.(%15%|8+(97.(%1B5%|8+(97I(%1B5%|8+2.68%9|8+2I68%9|8+62+-|8+634541B|8+6345I1B|\
8+84'4|8+;+6%3|8+d643|8.+3)-.3|8.2&9|8.6%3!;48|8.6%3%|8.6%3+|8.6(4'.>8+|8.;9%3%|840.4|840F|\
840I4|841.%8.|841BE88.|841BE88.!4>|842&9|84270|84270%/|8427B0|842B70@|8464384|8467(%'3|8467;%'3|\
8467;%O3|846>(%'3|846>;%'3|84>0%3)|84>0+38|84L%8.|86(4'.>8+|86.541.|86.541I|863%'%|86A5%1I|\
88951.7|891%|8914|893.7|893.7!;48|893.7!>%%6A|893.7.3!463|893I7|8960+78%3|89919!%18%/|8;.25;9|\
8;I25;9|8@6(4'.?+|8A3)%(A!64784'|8A6%3%|8A6(4'.>8+|8A;9%3%|8C(9|8C(97I(%1B5%|8C(b|8C3)B..3|\
8C6=0@%1C|8D2+3|8D2+3B|8D2+3B!;48|8E3B<-.3B|8E3B<-I3B|8I;9%3%|8K+3<.3|8K92+M|8b&i3!'%68%|\
8b&i3!0%2%|8b2+3|8b2C3|8b60I78%3|8l2i3|9%(%)9(9|9+1.3(8@3|9,(%6%)|9,(464)|91%%3#9)C|91%%3#b)C|\
91%%3&%%8%6|91%%3(42|91%)-I'%7840|91%)-I0%O0%-|91%)-I2I6|91%3!&%846|91%3!9)+|91%3#&%846|\
91%3#9)C|91%3(42|91(./|91.%78%/|91B70|91BE3%O70|91BE34'70|91BE34'7B0|91BE343B!4>|91E34'70|\
91I%78%/|91K%34'70|96%170|96%1B70|96%1B7B0|96(+3=|9692=.|9692=I|9692N.|97.|97796./70|\
978B#0%2+34(4670|978B#7A741B70|97I|9:%|9;%3|9;%3B|9;9|9@3),49|9L%34'70|:%68%1+-%|:%6X43%|\
:+/7%1%&%)+|:+6(%3%|:.1%)+1:.%|:.1%)+1:.E|:.1%)+1:.K%|:.1%)+1B:.|:.1%)+1B:./|:.1%)+1B:.E|\
:.1.57&96(|:.3.07|:1%.3(!:.>!049'|:1%/.3(#:.>#049'|:1%I3#:I>#04O'|:1%K.3(!:.>!049'|:46!)+!:6%37|\
:46!)B4!:6%37|:46#)+#:6%37|:468!5+64'70./|:468#)+#:6%37|:468#)C#:6%37|:468%1+-%|:4>%3|:4>%3B|\
:6./8%93|:6.8%93|:6A8%O3|:6I8%93|:9),49|:90940%|:9=,49|:9E3|:9P49|:I1%)+1B:IE|:I1%)C1B:IE|\
:I1I57&96(|:I3I07|:J1J554541B|;%&%6%O70|;%&%64'70|;%&%64'70!'8464/|;%&%64'70%/|;%&%64'7B0|\
;%'%3%|;%(%83%|;%(%8M%|;%/)%6%&%)|;%/049|;%1+&|;%1+&!;48|;%2&96(|;%2.1843|;%2.18@3|;%3(P49|\
;%3),49|;%3,49|;%34/|;%34K|;%38.#2%37./70|;%38.#2%37.K70|;%38.#2%37I/7B0|;%38A#2%37./70|\
;%38A#2%37I/70|;%3=,49|;%6%6+|;%6%6C|;%6&.3|;%6&I3|;%6(41|;%604'|;%60I'|;%6892|;%6>!;48|;%6B04'|\
;%70%'%|;%704'4|;%K)+6%&%)|;%K049|;+1-.30.|;+17.30.|;+1B7.30.|;+1B7.30.!4>|;+1B7I30I|;+6743|\
;+6743709D|;+:+/|;+:+K|;.20.|;.20.!&%1f73|;2+1B3.<0./|;2+1B3.<B0./|;4')|;4),+38|;4/=,49|\
;43(043(|;43.%6%|;43043(|;464(|;464>F'4|;469X|;4;!;48|;4;48|;4>.2.3|;9),%3)|;9+KP49|;9,%38|\
;97%3|;9;#;484|;9C/=,49|;9e%3)|;@%-%3|;@8Q84'4|;@:+/|;BD7843|;C:C/|;D78%3|;D7843|;D78@3|;I20.|\
;I20I|;K97843|;h%1%&|;i1+&|;l:C/|;l;!;48|;me'3)|<%6.<A3|<'+6|<+38%6!,95%|<+386%1B3A/|<+8%'%|\
<+<+61+(|<-+E3|<-.1.3B|<-.3%3B|<-93B.|<-A&4|<-D193|<-E32A3B|<-E32C3B|<-I3%3B|<.3)%4|<.3@D%3B|\
<9+3K.|<C<C61C(|<C<C61C(!;48|<D2+3B|<I1.34(6%)|<I3)%4|=%&%07%6|=%1E&I370|=%3(=9+3|=%3(>%|\
=%3(P49|=%3),49|=%3,49!;48|=%3=,49|=%3=93|=%3=93B|=%3=b3B!;48|=%3>%|=%4=,49|=%4P49|=%6%5%'+<|\
=%60%7A|=%63%O<A|=%63I(%O|=%>0%|=+&407%6|=+&407%6%|=+&407%6.|=+&407%6A|=+1+5.|=+1E&%|=+1E&%!4>|\
=+1E&+|=+1E&.370|=+1E&I|=+1E&I37B0|=+3%/|=+3%K|=+3()9|=+3)9|=+33%.|=+33%/|=+33%J|=+6+54'+87|\
=+6+54'+<|=+6+54'+<B|=+60%7!;48|=+60%7.|=+60%77.|=+60%77A|=+60%7A|=+60+7!0@%1%|=+60+770|\
=+60+770!>%;%6|=+63.'<.|=+63.(4'|=+634'<.|=+634'<A|=+63I'<I|=+63I'<J|=+63I(I'|=+63J(I'|\
=+L%&.370|=,%4<.3|=,+3=,49|=,93>%3B|=,9;%/|=,C3=,49|=,C3=,4O|=.0%(4|=.0%W4|=.1i&+|=.20+38|\
=.3)%4|=.6=.0|=.6=.[|=.8%|=.8%(43(|=.88%(43(|=.88%W43W|=.^)%9|=0%14'|=4/&%17%3|=4/6|=93(0.3(|\
=93<.3|=93<I3|=9=+6|=@3)9|=A0%(%|=A20+38|=A^)9|=C&%07%6A|=C3%I|=C3)9|=H1Q&.3B70@|=l3)b|>%3(%K|\
>%3849|>%3;%/|>%3<D|>%3B849|>%47.3|>%47.3(|>%6148!%2%1.|>%6148%!%2%1.E|>%6148%!%2%1.K%|\
>%6148%#%2%1IE|>%61488%#%2%1.E|>%61488%#%2%1IE|>%;8.|>%;8A|>+'=+304|>+3B=,+3B|>+3BE3|>+3BE^|\
>+3K%3(|>+3P+3|>+60+>!>%;%6|>.,E,9%3|>.20+38|>.3.3|>.<-E=,9%3|>.E3B|>.G%P9%3(|>.K+3|>4'%0>C_+6|\
>495%>0%6@|>8.5|>9&%>0%6|>92+3|>95%>0%6|>@)-E),9%3|>@/+3|>@3),@3|>@3E3|>A'%>%6|>A20+38|\
>C3B=,C3B|>C3BE3|>C3BE3!;48|>C6),C7!0@%1C|?.5|A6A2&96|A6A3&96|C1.78%|C178|C178!&%1f73|\
C1B#09'+/8|C1I78%|C1fC8C|C2I6%8!)9&%/|C3(+1B7|C6#6.E)|C6#6AE)|C6)C3C8|C6)C3C8!;48|\
C64I0%#59C&1%#)C#7%6%(47%|C6;bb!;48|C6;bb!;484|D,3%#7%;%1I370|D,3%E!8%6%'%|D,34#7%;%1.370|\
D,34#7%;%1I37B0|D,347%;%1.370|D-4'0%|D-I'0%|D3B:9|E09870|E2&41|E297906%|E2979064|E2979064!;48|\
E3(43|E3(43!;48|E3),49|E38%/|E3=,49|E3B8%/|E3B=C3|E6!=%11A|E6%71%O1B|E6+3|E6471%'1B|\
E6471%'1B!4>|E6471%'@1|E6C3|E7+3+'4|E93)+|EO3)C|F(%3+7&96(|F2'4>|G%3(2+3|G+'G+1.K%|G.1.3|G.3%3|\
H1.-%'+8(6%)|H1.7%'+8|H6+'%3|I&%)%3|I'%3%'%|I'%34#:6%30I'7B0|I'%34'4|I,+'7B0|I,CO70|I3)%96|\
I3=;43|I60987B0|I609<0|I71%2%&%)|I78%6%'>%3|I7:%6%|I7:%;%3|K%2979064|K%3(43|K%3(P49|K%38%K|\
K%3=+3(|K%6+3|K%6471%'L|K%93)+|K+(934'<+|K+6+'%3|K404;%2%|K4;%3+-&96(|K4;%3+7&96(|\
K9,34#7%;%1.370|L9&+6<.|L9&L%3%|M9!)+1;.|M9!K460|M9K460|N.3()%4|P%0%68%|P%4N.3(|P%K596|P+)%|\
P+3(P49|P+K278%93|P.&98.|P46P!8%93|P46P8%93|P93(>%3|P9;%K|W%-I%38+5|W9%E0I1B|W9/E3|WI&6%18%6|\
Z%+0|[%-%3|[%5>%X%/|[%6%[41|[%67A|[%6a|[43%+'|[478%3%/|[A-A1|[A-A146)%|[m6X438+55%|]%-%3|b6I2,I|\
b6b2=.|b6b2=b|b:I|b;%3B|b>.|bfi3|d%'%3%|d%'-%.!:+)+6%1..!&6%-.1.%|d+17.30j|e.&98.|f%2%6|f%6A8%9|\
f+1B7.30.|f461.'0%|f4^!04^|i&9#)%&.|i30%6%|i78+6;%3|ii)6;3!&%1f73|k1Bk07%3)6.E|l1(./|l3)l6;%%3|\
l60+8|l6l2=!;48|l70+2+3|l:l|n5k|p%(6H&@|\
`,
  },
  // Devanagari
  {
    letters:
      ' -\u0901\u0902\u0903अआइईउऊएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह\u093c\u093e\u093f\u0940\u0941\u0942\u0943\u0945\u0946\u0947\u0948\u0949\u094b\u094c\u094dॲ',
    names: `\
'%3VMV|'%BVFVFVMWPeTc|'%IVIVF_|'3c=|'3cB|'3cNV|'3eMV|'5MBNV|'5MBVN|'5MBVNV|'5MeBNV|'8NGZM|':K_M|\
'CMePP_D|'C_FeS|'DFV|'DWS!'IVIV|'F%BFV5|'F%BGZM|'FFeBFV5|'FFeBGYM|'FFeBGYMKe|'Fe=VFFMXPc|\
'IY!EVIX|'IY:V|'IZ!EVIX|'IcTM|'KDVPVD|'KMVPBX|'KM_NX|'KNeF_M|'KOF_M|'K[BSM|'K[BSM&|'KeIYM|\
'KeKVF|'LcEeLV|'MMWLV|'N8GYM|'NKVBX|'NPM|'NX5@U|'N_3e;V%?eMWLV|'N_GeGc|'NcHX|'Ne:X.MeS|\
'Ne:XLMeS|'NeKV=X|'NePM|'PeTVMY(|'Qc3F5M|'Qc3F5M!:WNeNV|'Qc3F5MKe|'Qe3UVIVD|'Qe5VIVD|'SeKVMV|\
'TKDF5M|'TKDVIVD|():UcN|():cN|(3eMV|(5MV|(:K5@|(:K5@!:WNeNV|(:K5@"F5MKe|(:UK5@U|(;K5@|(GWLV|\
(IW:VF|(KeSe=Me?K|(MV|(SFScN|(SYFeSWLcF|)%8_PbF|)%DZM|)%HVN|)8N3M%:X|)=VF5MKe|)FeDcM|)FeDdM|\
)KeHVN|)Mc?|)NVTVIVD|)SeBV%IYN|)SeHTVF|)SeHUTVF|)SeNVKVIVD|+8Ne3M%:X|+=VF5M|+Mc?|,:e:aF|\
,D5K%DNK|,DLGYM|,DLGYMKe|,DLGZM|,EKGYM|,EKGYMKe|,EKGZM|,MYK8X|,MYKe9X|,NVFIVBM|,NeTVSF5M|\
,SeKVFVIVD|.KeSeBMDeLVK|.Mc?|/:PeN|/:cN|/;bN|/KeSe=Me?aK|1%5cN|17e5cNe"F5MKe|1=VPV|1MV%:_Qe=V?|\
1SeNc|2M%5VIVD|2M%5VIVD!QTM|2MV)LV|2MaLV|3%GVNV|3=3|3=3Ke|3?NZM|3?NZMY|3?e?VNcM|3AeAYM|3AeAZM|\
3Fd:|3FeFZM|3FeFd:|3KeGVNV|3M5WN|3MFZN|3MV8X|3MYM|3MZM|3MZMY|3MdNX|3MeFZNY"F5MKe|3N3BeBV|\
3PMBeBX|3V>KV%?Z|3V>KV?d#|3V>KV?d%|3V>KV?d%!KTVF5MGVNW3V|3V>KVAe?Z|3V>KVAe?d|3VFGYM|3VFGZM|3VFc|\
3VIYN|3VJVM_=e=X|3VL_F|3VM5WN|3VMPVM|3VMPVMKe|3VMV3VS|3VMe5WNF5MKe|3VPVSV3X|3VQX|3VQXGYM|\
3VQXGZM|3VSVIeNV%3V|3W%5eS=V,F|3W%5eSe=F|3W5VNX|3WFeQVSV|3WQF5@U|3WQVF5@|3XP|3Y%J3cAK|\
3Y(!NVNKeGYM|3Y(NVNKeGYM|3YFKW%5|3YFeFKe3YNKe|3YFeKW%5|3YKeI3cFVK|3YMFZN|3YMWBWIV|3YMeFYN|\
3YMeFZN|3[ReA5WMW|3[ReA5WMX|3[ReAF5M|3[ReAVF5M|3]FI_MV|3]Se=eMX;|3_G=V,F|3_GBV,F|3aCN|3aFIMV|\
3aFeI_MeMV|3b3IMeF!=V,F|3c)%IBZM|3c8e8W|3cGFTV5F|3cGeGN|3cGeGO|3cI_|3cJWNG=e=X|3cL%IBZM|\
3cLKeIBeBZM|3cLKeIBeBZMY|3cMIV!:WNV|3cN%Ic|3cN3VBV|3cNKeIc|3cNW3e3c=|3cNeNK|3cNeNKe|3cOW3c?|\
3cRUW3e3c?|3cTWKV|3eLVFIMV|3eLXP|3ePV%58d|3ePVNVN%GZM|3ePWBc|3ePX=c|4%?PV|4Ae?PV|4FeDePV|4KeKK|\
4KeKVK|4M5GYM|4M5GZM|4V%?PV|4YNFV|4cGcNX|5%5=c3|5%BN3|57e5=c3e|5V7Bc3|5VFeBc3|5VFeEXF5MKe|\
5WMX?XT|5WMX?XT!:WNV|5Y%=3N|5Y)LV%5|5Y)NWF|5Y?5V%P|5YM5V%P|5YMY5eMVK|5YNIMe5|5YNIMe5V|5YNeIMe5V|\
5YPTV=X|5YPVTV=X|5YSeBVPeTWLV|5]IVMcFX|5c%DWLV|5c%DWLV!:WNV|5cAe?WLV|5cEMV|5cIcMeFX|5cM4GYM|\
5cM4GYMKe|5cM4GZM|5eMW=PW3_F|5eM_=M!Fc.?V|5eM_=M!KYKeI+|5ePV%5;c,|5ePVLV3WN|8%8d|8%?X5@U|\
8%DeMGZM|8=5V#P|8=e=5eMVK|8FeDFF5M|8FeDeMGYM|8FeDeMGYMKe|8GeMV|8V%58ZF|8V%5QV|8W%5DV1|8W=V5c%5|\
8WBeMDYMe5|8WBeMDYMe5Ke|8WP3V8W|8WQWFV,|8WQWFd|8_%5DZ|8_%5NG=e=Y|8_%5NG=e=Z|8_FeF+|8_FeFa|\
8c%59W%5|8c%5e3W%5|9%BZ|9GMV|9GeMV|9V%59YF|9V%5eRV|:3VMeBV|:5DNGYM|:5DNGZM|:5DNeGYM|:5eMVP%|\
:5eMWI|:F3GYM|:F3GYM!,GKTVF5MGVNW3V|:F3GYM!F5MGVNW3V|:INGYM|:INGYMKe|:KQ_DGYM|:KQ_DGZM|:KeKZ|\
:KeQ_DGYM|:LGYM|:LGYMKe|:LGZM|:N%EM|:N5V#P|:N5VP|:NFeEM|:O5VP|:WF_PV|:WIZBX|:XFVF|:_DeDVT|\
:_KeS=V,F|:_SNK_M|:aSNK_M|:bMe:=V,F|:cEGYM|:cEGYMKe|:cEGZM|:cTFeF_SeIMe5|:cTVFeSIMe5|:dFGYM|\
:dFGYMKe|;MWLV|;MeSY5Y?V|;V5eM_I|;VMSY5Y?V|;_%5;c-|=c3eLc|=cMAe=c|=cMFe=c|=cMV#=c|=eLYFWS|\
=eLZFWS|=eMW8WKNaDYMe5Ke|?3VM|?5eNS|?IeNWF|?MIF|?MeIF|?VNe=F5%:|?VNe=F5<e:|?VNe=F5<e:F5MKe|\
?WIeMY5M"F5MKe|?WIeMZ5@U|?WNeNX|?c%5e5Z(F|?c?cKV|@V3V|B%:VPYM|BAY3Y!KAe?N|BV%5eQVF|BV%IMK|BV)G_|\
BV)LY(F|BVMVIZNS|BVNWF|BVNeNWF|BVQ3FeD|BVQe3%D|BW(%:WF|BWMVFV|BWMY'FFeBGYMKe|BWMY8WMVGNeNX|\
BWMY8WMVGOeOW|BWMYFNP_NX|BWMYF^NeP_NW|BWMYF_NeP_NX|BWMYGBW|BWMYGBW&|BWMYGBX|BWMYGYM|BWMYGZM|\
BWMYGeGBW|BWMYPF%BGYMK|BWMYPFFeBGYMK|BWMYPFFeBGYMKe|BWMZF_NP_NX|BWMZGYM|BWTY(FV|BZBY3Y?W|\
BZBY3Y?X|BZBeBY3e3Y=W|B_5YSW5NeGV|B_TMVF|BcMFeBc|BeIWNWSX|BeLV%:WF|BeMWGcNX|CVLeLY(F|CW%HZ|\
CWKeGY|CWKeGZ|CWKeHZ|CeIWNXSX|DIeNWF|DKA|DKF|DKVSe3S|DKWQe3|DKcT|DMJ%5V|DMJ7e5V|DVKcT|\
DVM!'S!SNVK|DVM!.S!SNVK|DW%?Y3e3N|DWAe?Y3e3N|DWFeDW5YN|DWIeMY5@|DWNX|DWNeNX|DWSGYM|DWSGZM|DYI+|\
DYMe5|DYMe5VGYM|DYMe5VGZM|D_P6M|D_PMWLV|D_PS|D_PVS|D_TMVDYF|D_TMVDZF|D_TNX|Da5Z|DcDcKV|DcTV|\
DdSV|EFIVD|EMeKGYMX|EVMVGYMK|EYIMX|EYN_|EYO_|F+!DWNeNX|FLV#!DWNeNX|FLX!DWNeNX|FMSMVPYG_=|\
FN5c%?V|FNe5cAe?V"F5MKe|FNe5cFe?V|FPV3SYB|FPW!KYKeI+|FPX!DWNeNX|FPX!KY%I+|FV%:W%5|FV%D_?|\
FV%D_?U|FV5GYM|FV5GYMKe|FV5GZM|FVF8V%5|FVF:W%5|FVFFX%5|FVFe:W7|FVFeD_?|FVKG_FeT|FVN5c%?V|FVQW3|\
FVQX3|FVSV,|FVSW3|FW3c:eLV|FW3cSWLV|FWLVK_|FWMeKN|FZ3|FZK_(|F_NeNZMY"F5MKe|F_NeNcM|F_NeNdM|\
FaMcIX|Fc)?V|Fc.?V|FcL?V|FcPcSWIWMeSe3|FeLZLbMe3|G%83YNV|G%@MGYM|G%@MGZM|G<e83YNV|G=FV|G>VF3c=|\
GA:X|GFP_N|GFVKV!SW=X|GFbK!G_F|GMJAX|GMeC|GNFX|GNPN|GOAX|GOFX|GV%5c!GV%5c|GV=AV|GV=eFV|GVGXBX|\
GVMVKMWIc|GVMVKVMWIc|GVN3e3V?|GVN3e3V?U|GVN_%IV%5|GY.IeNV|GYA_|GYA_!QTM|GYAeLG=e=FKe|GYMeAWLV|\
GZMeAWLV|G]MWS|G_MWS|GaMWS|Gb?5cMW3V|GbAe?W8_MX|Gc4MV|Gc4MV!,GKTVF5MGVNW3V|Gc4MV!5VPWS|GcMI%DM|\
GcMIFeDM|GcMe=!0H!SeG_F|GcMe=!IeN_LM|GcMe=!IeN_M|GcMe=!KbM_SeIX|GcMe=!KcM_SeIX|GcMe=!NY+|\
GcMe=!NY+S|GcMe=!Se=]FeNX|GcMe="0"GeMW%S|GcMe="2"GeMWFeS|GcMe=IeN_LM|GcMeBc"FcPeTc|GcNeNV8X|\
GeLV#5LV%5|GeLc%5LV%5|GeMLV5MV:|GeMV+LV|GeMW=cMWLV|GeMWSe=WFV|HMXDVIVD|HUXFW3eS|HUZ;c,|\
HUeMX=V,F|HWFW3eS|HWFW3eSe|HWNV?_NeHWLV|HXFW3eS|HZ8d|HcMe="D_"HeMVFeS|HcMeBVN_;V|HeMX=V,F|\
HeNV)%5!HWQ!3cP|I#3b3|I%5NYMY|I%5NdM|I%5OZM|I%:YN|I%DM!SeMX!I5PVF|I5DVD|I>W%?V|I>WAe?V|I?UcDMV|\
IDNVGZM|IDV%LZ|IDVLZ#|IFeDM!S_MX!I_5PVF|IFeDM!S_MX!I_5VPVF|IKeI+|IM5@|IM_NX|IMaNX|IMeF|IMeNWF|\
IOeOVMX|ITMKGYM|ITMVKGYM|ITMVKGZM|IV3Y|IV3Z|IV5N3c=|IV<e:YN|IVDNGYM|IVF5VP%|IVMVF5M|IVMeSWNcFV|\
IVMeS_NcFV|IVN_QePM|IVS_"B_M|IVS_B_M|IW:FcM|IW:FdM|IW:VGYMKe|IW:eFcM|IWMV=F5M|\
IWMV=F5M!,GKTVF5MGVNW3V|IWQe3_3|IWSV,|IX3VF_M|IX:VGYM|IX:W%5|IXDM|IY.FcS!()M_S|IY?VG_Se=|IY?dF|\
IYDVG_SeB|IYMeSV|IYNFeDQTM|IYNFeDSTM|I_%5NYMY|I_):W7|I_5YSMV+|I_5YSMVL|I_5ZSMVL|I_7e5NZMY|\
I_7e5NcM|I_7e5OZMY|I_BWLV|I_BeBWLV|I_FWF!SW=X|I_GYM|I_LMZB|I_LeMYB|I_N5V#P|I_N5V%P|\
I_Nc!TcMW;cFeB_|I_NeKcGVF|I_NeNVMX|I_O5V%P|I_O5VPX|Ia%33|Ia%3b3|IaMZB|Ic5c=V|Ic5cBV|IcNGYM|\
IcNGYM!GQe8WK!I%5VN|IeLY.FbS!.MXS|IeMSWNWLV|IeMS_NeS|IeMTeKGYM|IeMV;WNWLV|IeMVBWSeNVJV|\
IeMVBWSeNVPeTV|IeMVSXNWLV|IeMWSI_F|IeMWSeI_F|IeMY3NXF|IeMZ3NWF|JDcTX|JMBGYM|\
JMBGYM!,GKTVF5MGVNW3V|JMBGYMKe|JMBGZM|JN_=|JVPF5M|JWNV+|JWNa!F5M|JWP%?X|JWPFeDX|JY:|JYPF_QePM|\
JZ:|J_NeNcM|JcGVN|JcGVO|K%5OZM|K%:_MX|K%?eLV|K%DSdM|K-|K-FVC!J%:F|K3V,|K3V1|K7e5NZMY|K7e5OZMY|\
KCYMV|KDFGNeNX|KDFGNeN_!KAe?N|KDYM+|KDYMV+|KDYMa|KDeMWD|KDeMWDe|KEYMa|KEeLK5eMVK|KFVKV|KFWNV|\
KFXNV|KFeDSdM|KFeFMe5Y?X|KLWNDYCYMVL|KLXNV?ZBYMa|KNGeGYMK|KNVIc|KNe3:5<e:|KPY|KQTD|KSe3B|KSe3UB|\
KV%?eLV|KVDeMWD|KVDeMX|KVFV5ePV|KVGYBc|KVMV3V+Ic|KVMW5c|KVN_|KVS_MZ|KVSe3c|KXMB|KY%I+|\
KY:HeHMF5MKe|KY:UHUeHUM!F5M|KY;HeHMF5M|KYFeFVM|KYFeFVMe|KYKeI+|KYMaFV|K_3eSW3c!SW=X|K_=e=YGVNLK|\
K_D_LXF|K_M>|K_NIcMeF|Ka%5NZM|KaSZM|KaSZMY|KbSe3c|Kc5V|Kc5VDWQZ|Kc5VDXQZ|KcAe=_PX?WLc|KcBWTVMX|\
KcFeB_PWD_1|KcFeMcPeTWLV|KcM_FV|KcMcFX|KcSYN|Kd|KeLV?eMW?|KeTaSZM|LMYQNK|LNT%3|LV%5ZF|LV,%D_|\
LVKZSZ3eMc|L_#!:WNeNV|L_MPVF!GeMVFeB|L_M_PVF|L_M_PeTVF|M7e5YF|M7e5ZF|MBeF5WMX|MBeFV5WMW|MIV=|\
MIVB|MV#8X|MV%8X|MV%8X!:WNeNV|MV,M3_NV|MVK5Y%?%!KAe?N|MVKFVCGYMK|MVKFVCGYMKe|MVL5@|MVLGYM|\
MVLGZM|MVPNGW%?X|MVPOGW%?X|MW5V|MWLVD|MWLVE|MWLc!?W!:_F_Mc|MWLc!DW!:VF_Mc|MWLc!DW!:eLVF_MWLc|\
MWLc!DX!:_F_MWLc|MWSXHUX|MX5V|MXPV|MY?U3X|MYM3_NV|MYSV,|MZM3X|M_3e:VPW3|M_3eLVPW3|M_PV!QTM|\
M_SWH_|McK|McTB3|McT_|N%?F|N%DF|N3e;_%IMe5|N4F-|N4Fd|NAe?F|NFe?Fe|NFeDF|NNWBGYM|NNWBGYMKe|\
NNWBGZM|NS!.<e:WNS|NS!.Fe:NS|NV!GV;|NV!GVS|NV5cS|NVBZM|NVFe;Z|NVS!.%:NS|NVTcM|NVTdM|NWIM_PWN_|\
NWIeM_PeTWN|NWKV|NWLYIeNWLVFV|NWNV#5eP_|NWSeIF|NXKV|NY(%?V|NY(Ae?V|NYEWLVFV|NYSV3V|NbS!.%:_NWS|\
NbS!.%:_NeS|NcK_|P?cDMV|PDcDMV|PFWLVKIVDX|PM%5N|PM7e5N"F5MKe|PMeEV|PV5V?Y5Z|PVGW|PVGX|PVM%5N|\
PVM%5O|PVMVASX|PVQW%5=F|PW%?Tc3|PW:LF5MK|PW:LF5MKe|PW:LPV?UV|PW:LPV?V|PW:VGZM|PWDWQV|PWMV=F5M|\
PWN_KQe=V?|PWQV4G=e=AKe|PWQV4VG=e=AK|PWQV4VGBeBFK|PXM_FeDeMF5M|PXM_FeDeMF5M!F5MGVNW3V|PZTVF|\
P_NW%5=F|P_NW%5e=F|P_NW7e5=F|P_NeNZM|P_NeNZMY|P_NeNcM|PbMeSc|PbQW%5=F|PeTW(%BWLVF|PeTW3e=cMWLV|\
PeTWNeFWLS|PeT]N_=V|QT?cN|QTDcN|QVMeN=!(K_NX|QW3V5c|QW:WLV;Y(%5|QWFW%5|QWKNV|QWKc5V|QWMSW|\
QWN8M"F5MKe|QWNV#5|QWNV%5|QWNV7e5|QWNc%5|QWP3VQX|QWPGYMX|Q_FLV%5|Q_Fe;_F|QeLcGYMKe|QeMXF5M|\
QeMXF5MKe|R"8eLV8ePV%5|RFeLV%5|R_%8_F|S%INGYM|S%INGZM|S%JN|S%LY3eB!MVRe=eM|SGeGcMc|STMSV|STMeSV|\
SV1!=cK_|SV1!GV,Nc|SVF!SVNePeTV?cM|SVF!TY(F|SVF!Tc:U_|SVF!Tc:_|SVF"SVNePV?cM|\
SVFeBWLV5c!D_!3_M_BVMc|SVMVL_PeTc|SVNePeTVDcM!DV!IV+LV|SW%5MdNX|SW%5VGYM|SW%5VGZM|SW,DVD!TY(M_;|\
SW3%DMVIVD|SW3FeDMWLV|SW?FX|SW?eFX|SWDeFX|SWLcN|SWMSV|SWMSX|SWMXF5M|SWN8M|SWNX5Y?UX|SY3eM_|SYMB|\
SYPV|SZ;c-|S_NK|ScHWLV|ScN|ScNVGZM|Se3cGeL_|Se=3TcK|Se=b3TcK|SeB3TcK|T737|T:VMXIV5|TFc+|THa|\
TMVM_|TMWDePVM|TMWDePVMKe|TMWTM|TNI|TNeDePVFX|TNeDePVFX"P"3V>5cDVK|TPVFV|TV#5!3V#5|TV%53V%5|\
TV%58d|TV%5;c-|TV%5e!3V%5e!F5MKe|TV)3c-|TVMIWF|TVMeGWF|TW%5cNX|TW%?cF|TW7e5cNX|TWAe?dF|\
TWAe?dF!SW=X|TWAe?dFF5MKe|TWSVM|T]KWNe=F|T]KeIYMe5|T_5VBeFeLV|T_=d%?V|T_=d%?V!,GKTVF5MGVNW3V|\
T_=d?V|T_HU_+|T_NSW%3X|T_NeSWFe3X|TaDMVIVD|TbFe5!3bFe5|TcSG_=_|TcSeG_=|TcTcB|TeLYSe=F|f?KeS=V,F|\
`,
  },
  // Georgian
  {
    letters: ' -აბგდევზთიკლმნოპჟრსტუფქღშჩცძხჯჰ',
    names: `\
#%-A#1-|#%8"'#%-|#%8A#|#'#067#81-|#'#1#|#)#58#|#,(1-|#.5#|#/(32|#/(:6#1'5-#|#/0#,-|#/29-|#/4-5-|\
#0#1-|#067(5'#0-|#1.#5#|#17#1#1#5-)8|#3-#|#60(5#|#67#1#|#6816-21-|#<@#%#'-|#@#/>-@(|#B0#'#%#'-|\
%#,80-|%#1&.2.-|%#1'#5"6(5-"%(&#)#1-|%#1'81&-|%#1A8/-|%#56(/21#|%#6"7(5-|%#67(5-|%#:2|%(-58,-|\
%(.#6-|%(/&5#'-|%(/023#1-|%(/8"25-+217-|%(1&#/858|%(5/-1-|%(51-|%-6#8|%-<.(.-|%2&27#|%5#+-/-#|\
%5#7-6/#)#|%5-+%(1-|%5-86(/-|%58./-1-|%8'#3(<7-|%8(126"#-5(6-|%856#|%8:#5(67-|%B23#/-|&#%2521(|\
&#+-#1,(9-|&2-#1-#|&25-|&8#-#.-/-|&8#1A28|&867#)-#|'#.#|'#.#5-|'#0#6.-|'#5"(6"6#/#0-|'(/-|'-/-|\
'2'20#|'2B#|'8%#-|'8%/-1-|'8&/#6-|'85%#1-|(5"5-#'-|(5()#1-|)#'2'#5#|)#'8>-|)#/(16-#|)#/(7#|)#/-|\
)#5<#)#|)(/-1&,21-|)-(17-#1-|)-/(067#'-|)-/1-86-|)-1'B8.-|)-:725-#|+#&5(%-|+8&'-'-|,%-/-6-|\
,(-5#1-|,(/#)-|,-098|-#0868.52|-#1&21-|-#5(1-|-#81'(|-+0-5-|-1'25-|-2.2B#0#|-2B#1(6%85&-|\
-6/#0#%#'-|-63##1-|.#-(1#|.#.#0(&#|.#03#/#|.#1%(5#|.#5#.#6-|.#5#=-|.#6#%/#1.#|.#675-|.#70#1'8|\
.(-37#81-|.-&#/-|.-()-|.-1&67#81-|.-1&6721-|.-1<#6#|.-72|.-<-1-2)-|.2%(|.2-#038785-|\
.2.%(51"7#81-|.2/.#7#|.2/20%2|.23(1B#&(1-|.5#/(1'(-.-|.8#/#"/80385-|.810-1-|.85-7-%#|/#"3#6-|\
/#&26-|/#:1#8|/#B25-|/-%5()-/-|/-/21&)(|/-0#|/-6#%21-|/-8%/-#1#|/20(|/21&-5-|/21'21-|\
/26"#1A(/(6-|/8#1'#|/86#.#|/8:6(0%85&-|0#'5-'-|0#.#2|0#/#%2|0#1#&8#|0#1#0#|0#1-/#|0#3878|\
0#5#.#-|0#5#.#-%2|0#5-&2|0#6(58|0#6.#7-|0#7#"878|0%#%#1(|0('(/-1-|0(:#|0(<B('-|0(@-.2|0-16.-|\
02&#'-<2|0215(#/-|02152)-#|0217()-'(2|02521-|026.2)-|0268/-|080%#-|0>@(,#|1#&385-|1#-52%-|\
1#1.-1-|1#6#8|1-#0(-|1-8"'(/-|1-8"-25.-|1-:2+-#|12)26-%-56.-|18#:<27-|180(#|188.-|2+85&(,-|\
25#1(67#'-|26#.#|26/2|27#)#|3#&2"3#&2|3#3((7(|3#5#0#5-%2|3#5-+-|3#71#|3(.-1-|3(5,-|3/-08,-|\
31203(1-|32'&25->#|3257"/8-|3257"025+%-|3257"2"35(16-|3257"2)"63(-1-|32572"12)2|35#-#|35#;#|\
35(725-#|35-<7-1#|38(%/#|381#|5#%#7-|5(-.-#)-.-|5(6-9-|5-&#|5-2"'("4#1(-52|52+2|520-|528'"7#81-|\
586,#)-|6#/)#'25-|6#1"0#5-12|6#1"3#8/8|6#1"6#/)#'25-|6#1"720(|6#1"@26(|6#1"@8#1-|\
6#1.7"3(7(5%85&-|6#17-#&2!'(!=-/(|6#17-#&2"'(".(5(7#52|6#1:7"3(7(5%85&-|6#3252|6#5#()2|\
6(0#5#1&-|6(17"3-7(5"3257-|6(8/-|6-#0-1-|6-'1(-|6-1-1-|6-8'#'"@8#5(6-|6.23-(|62)(72|629-#|\
62@80-|672.B2/0-|68)#|68.5(|685#%#-#|7#/-1-|7#1&(5#1&-|7#<.(17-|7(&86-&#/3#|7-#1?-1-|7-5#1#|\
7-@8#1#|72.-2|7252172|7256B#)1-|75-32/-|781-6-|8#&#'8&8|8(/-1&721-|8@#1-|9-/#'(/9-#|9-/-36%85&-|\
9-1-:6-|9/#-1&"9-<-|925"'("95#16-|9257#/(+#|95-7#81-|9@(1-#1-|:#%8/-|:#-52|:#5,-|:#5,8/-|\
:8,#-6-|<#1B#-|<#5/27#"#0#/-#|<-?-#A8#1-|=(1#-|=-.#&2|=-7#&21&-|@#5%-1-|A#-385-|A#.#57#|\
A(-0+7#81-|A-%87-|A-'#|A25A7#81-|B#&#71#|B#)#1#|B#0%85&-|B#0-/721-|B#12-|B#5#5(|B(/6-1.-|\
B-86721-|B21&".21&-|\
`,
  },
  // Greek
  {
    letters: ' -άέήίαβγδεζηθικλμνξοπρςστυφχωϊϋόύώἀῆ',
    names: `\
#+17:!+-E9+17:!2-9(<;15'7=|#+17:!,/4&<917:|#+17:!4(9'57:|#,(5(|#229(|#487=!5<#481|#4;<-95<(4|\
#5<(4;<(7=5|'3175|'5<;75|()#5(|()(97D(|(+'(!8-<97D873/|(+2#5(|(,(5(|(0&5(|(0&5(1|(0/5(|(0/5(1|\
(1+#3-@|(3+%91|(3-6#5,9-1(|(34#<1|(3C>1|(4(97D;175|(4)7D9+7|(44#5|(44C?@;<7:|(481<.#5|\
(487=!5<(481|(487D!5<#481|(487D.(|(5,C99(|(5<':!(48%48(|(5<(5(5(9')7|(5<1C?-1(|(5C1|(8'(|\
(;+2(48#<|(;4#9(|(;7=501C5|(;7=5;1C5|(?(95%:|(?(95('|(?4-5<(48#5<|)%95/|)'3(|)'33-4;<(5<|)'35(|\
)'3517=:|)'5<?7=2|)(+,#</|)(3%<(|)(3%<<(|)(5<7D.|)(92-3E5/|)(9;7)'(|)-31+9#,1|)-973'57|)/9=<C:|\
)1%55/|)1-5<1#5|)12<C91(|)12<E91(|)13517=:|)74)#/|)7=,(8%;</|)7=27=9%;<1|)9=6%33-:|)=.#5<17|\
)=.(5<17|)C37:|)D9@5|)D9@5(:|+1#55-5(|+1#5515(|+1(47=;;7D297|+1(5+2C5|+1(7=5<%|+1(9%5|+1)9(3<#9|\
+1-9-)#5|+17?#5-;487=9+2|+2(.1(5<%8|+2(4879C5-|+217=47=3<.'5(|+3=>#,(|+3=>(,(|+7='5<?7=2|\
+7=(+1(2'3|+7=;<()'(|+7=?#5|,(4(;2C:|,-!)#3-A|,-3?'|,7=)3'57|-3;'521|-9-)#5|-947D873/|\
-947D8731:|-D7;47:|.#+29-48|.@+9#>7:|.@+9#>7=|/317D873/|/9#23-17|/9#23-17!29&</:|0'4>7=|\
0-;;(375'2/|1;3(4(48#5<|1;<(487=3|1;<(487D3|1;>(?#5|1@#5515(|2#197|2#;<91:|2%18!<#7=5|2%92=9(|\
2'-)7|2'5+2;<(7=5|2'5+2;<75|2'<7|2()(;#21|2(+1%5|2(.(483#52(|2(3(4(91#|2(327D<(|2(3310%(|\
2(48#3(|2(48%9(|2(487D3|2(9#2(:|2(9#<;1|2(9=%:|2(<4(5<7D|2-9(<;'51|2-9(<;'5175|2-9D5-1(|21+2#31|\
215+2;<#7=5|215;#;(|21;15#7=|21;15(7=|27.#5/|273C487|2747</5#|2747</5&|2747</5('|278-+?#+/|\
279=,(33C:|27=#3(!37=487D9|27=(5+2<;C7=|27=47=<./5#|27=54'+2|27=91<'48(|29#3-5<12|\
2@5;<(5<157=873/|2@5;<(5<157D873/|2@5;<(5<157D8731:|2C248-95!<#7=5|2C48-|2C5(291|3#+7:|3#25(7=|\
3#91;(|3#95(2(|3'4(|3(!8(:|3(4'(|3(5<;C7=|3(?C9/|3-4-;C:|3-=2@;'(|3-=2@;'(5|313C5+27=-|31489)'3|\
31489-)'3|317=4831#5(|31;()E5(|374%|375,'57|37:!#5<.-3-:|37=#5<(|37=6-4)7D9+7|37=;#2(|\
4#<("7D<7=|4%22(|4(,9'</|4(.%97=|4(.7D97|4(2#7=|4(3#487|4(3%|4(5#+27=(|4(5#+7=(|4(5#4(|4(5'3(|\
4(87D<7|4(9(2#1|4(9(2#1487|4(91+2C|4(97D;1|4(;#5<|4(;-97D|4-,-+'5|4-3)7D95/|4-5',1|4-5',175|\
4-5<#5|415;2|47+2(5<';7=|475(2C|4759C)1(|475<-)1,%7|475<9-(3|47975'|47;7D3/|47=25<';7|47=;2#<|\
48%37!791.C5<-|48(27D|48(4#27|48(48#5-|48(5+2(3C9|48(5+27='|48(5+2C2|48(5.7D3|\
48(5<#9!;-9'!48-+2()#5|48(5<7D5+2|48(:"<-9|48(;<%9|48-3478#5|481;2%2|481;;#7=|487+27<#|4878#3|\
487=%57:!#19-:|487D;(5|489';48-A5|489(.'31(|489(.()'3|489(<1;3#)(|4=<13&5/|4C5<9-(3|4C;?(|\
5%(!1@5'(|5%(!2722151#|5%(!31C;1(|5%(!;4D95/|5%(!=C92/|5%7!,-3?'|5%7:!27=237=<.#:|5'2(1(|\
5(+287D9|5(5<;'5+2|5(;;#7=|5(A9C481|51(4%1|51(4%=|57)7;148'9;2|57)7;14819;2|57=(2;C<|57=(6C<|\
57=27=(3C>(|57=4-#|57=7D2|5<#+23(:|5<#2(|5<#22(|5<%+27=|5<%948(5|5<'31|5<(2#9|5<(31#5|\
5<(9!-:!;(3#4|5<7+27=#5|5<75<C4(|5<7=48#1|5<7=;#548-|5<C?(|751#9(|79#51-;<(<|7<<#)(|7<<()(|\
7=#;1+2<75|7=%331+2<75|7=%3315+2<75|7=(+2(5<7=+27D|7=(+2(5<7D+27=|7=3#5!48(<C9|7=97D4<;1|\
8#+27!8#+27|8#<5(|8#<9(|8#>7:|8(3(1C!>#3/97|8(3(1C5!>#3/975|8(3-48#5+2|8(319'2|8(31C!>#3/97|\
8(8-%<-|8(9';1|8(9(4(9'487|8(>7:|8-19(1#:|8-19(1-D:|8-2'57|8-90|8-91;<%91|8-91;<%91!(<<12&:|\
8-91;<%9175|8175+1#5+2|8175+2+1#5+2|83'47=0|8574!8-5?|875<+2C91<;(|879!37='|879"37='|\
879<!4C9-;481|879<!7>!;8%15|879<"7"89-5:|879<"7>";8%15|87=%483(|87D5-|89#+(|89#+1(|89#1(|\
89';<15(|89-<C91(|897D;(|8C3/!</:!+7=(<-4#3(:|8C3/!<7=!27=)%1<|8C3/!<7=!4-6127D|8C3/!<7=!8(5(4#|\
8C9<7!5C)7|8C9<7"5C)7|9%121()12|9'+(|9'7!5<-!<.(5%197|9(48#<|9-;'>-|9-=21()12|91#5<|97.C|\
9C7=5<!<#7=5|9E4/|;#5(|;#5<7!5<74'5+27|;#7!8#737|;#7!<74%|;',5-B|;(3)(,C9|;(375'2/|;(37512/|\
;(5!;(3)(,C9|;(5!?7;%|;(5!?7=#5|;(5+2#/|;(5<1#+27|;(5<1#+7|;(5<1#+7!5<-!2-9%<(97|;(88C97|\
;(9#+-)7|;(9#+1-)7|;(9(+1-)7|;(93C<!(4(3'|;-4(9#5+2|;-5+1#5+2|;-5<!<.75:|;-5<!<.C9<.-:|;-7D3|\
;1(4%5|;1+2(87D9/|;12#+7|;17=,#,!?7=#9-:|;1<.1(.7=#+2|;2C81(|;4D95/|;7)%<7|;7=9(48#+1(|;7=<;C7=|\
;7D)(|;7D29-|;<#53-B|;<72?C34/|;<9C)737:|;C>1(|<'9(5(|<(3'5|<(315|<(33'5|<(5(5(9')/|<(;2%5,/|\
<(A+17=#5|<(A8%1|<-+27=;1+2#38(|<-+7=;1+#38(|<-?-9#5/|<.%14;<(7=5|<.%5<(|<.(2#9<(|<.(4%5(|\
<.(A87D9|<.1487=<'|<.15#5|<.79<.<#7=5|<.@9<.!<#7=5|<.E9<.<(7=5|<1(5<.'5|<1>3',(|<1?7=#5(|\
<79C5<7|<9'2(3(|<9'873/|<9'873/!(92(,'(:|<;(5+2;#|<;-5+25<7D|<;-55#1|<;-5<;C7=|<;-9(<;'5175|\
<;15+2<#7|<;1<(+2C5+2|<C217|<C9;?()5|<D51,(|>'318;487=9+2|>13(,%3>-1(|>3D(|>7'516|>79"5<-">9(5:|\
>79<(3%.(|>7;#5|>7=5(>7D<1|>7=<;C7=|>9'<(7=5|?#413<75|?(3#5,91|?(3#5,9175|?(3%81|?(5+2<;C7=|\
?(9#9-|?(94#5217A|?(948'5|?(9<7D4|?->%1|?17D;<75|?75+2!275+2|C;37|F0G5(1|\
`,
  },
  // Gujarati
  {
    letters:
      ' \u0a82અઆઇઈઉઊએઐઓઔકખગચજઝટઠડઢણતથદધનપફબભમયરલળવશષસહ\u0abe\u0abf\u0ac0\u0ac1\u0ac2\u0ac3\u0ac5\u0ac7\u0ac8\u0ac9\u0acb\u0acc\u0acd',
    names: `\
#/WFM|#1E:FM|#3CTE|#>":>M1|#C<MHM<|#CETFO|#CF>TE|#CR:KE|#FHE|%4C18|%EM|&EW7|&KYFMCMAM<|'"<WE|\
(3Y3U>|(<D?PE|(=C?PE|(KYCM>MAM<|+FT/Y4M>Y7YENDM|,4HMF|-"1WFT|.EUDM|/5/|/7FQE|/9Y9QE|/>Y>W3|\
/EM2O|/EPE|/EXFO|/M6C"7P|/ME1NF|/MEHME|/MEM/MK|/PEY>QF|/RJY9M1NEN|/T?!5M(>|/W&CYA:PE|/W5M|\
/W?Y?F|/WF"AW|/WF/M:M|/WFYFC|/WGN/Y/W5Y|/WLNCM|0"7HM|1"15W/|1M"=O>1E|1PFAEY1|1PHMLM5O|1W=EM|\
1WE0?PE|2"7O18|2"<YE?QE|2N:Y:M1W"1|2T>Y>'|31<MF?PE|3AF?PE|3CIT<?PE|3D?PE|3F"=E|3F1M"H|3M/MEY:M|\
3TKFCTE|3W=?PE|3X>?PE|4MEKP17M|8M/M|:NEP>TFHTFO|:NEPH>":?PECY|<C9|<MCWL|<NAYEP18|<NFYLO|<NK?PE|\
<THMK|<TLEM<Q>|<XKM|>HO!<NFYLO|>HO!CP"A'|>HO<NFYLO|>M1?PE|>MKN/|>W&7M|?5>M|?F/Y/7|?MEMCMENAW|\
?P>M|?SENK|?V"7N2TEO|?WEA"<E|?WEY5!AYFSE|@NFM7TFY@NDM|A<X>|AE18|AETFO|AMFTIYHE|AN3>XE|AP7M?TKY5|\
AT"1FWE|AT&3N"1|BE:?PE|BMH>1E|BNH"7O|BP3|BW?MF|C"<KXE|C)|C/M(|C;PEM|C<PEM&|CM"7YDM|CP"A&|CP"A'|\
CP3@Y@E>1E|CP>ME|CPEU>M|CT"1FWE|CTE6|CUKQE|CW1M|E:Y>M1NEO|EM"2O|EM3/W5|EMC>M;?PEC|EMD18|EMD?PE|\
EOHM|EWL:/|F"7>|F0>X|FFN:?PE|FM1WK|FM:QE|FMLWE|FWK!+>Y3TFK|H7W<EM|HEY=M|HM?O|HME"1F|HN3D>1E|\
HN3DHM7M|HN<NIM|HNIM0M?5>C|HTFN"1Y5>|HTFYFWE|HWIN"1Y5>|IML7WF|INCFM|INCW1M|INFW"1|INH?PEO|\
IYDW?PE|IYEO>1E|K"AF?PE|KLEKM|KNF2E|KO7>O|KPE:|KTFC|LE<YHME|LN"1WFO|LNKME|LW"1/W"1|LYDPKY5>|\
`,
  },
  // Gurmukhi
  {
    letters:
      ' -\u0a02ਅਆਇਈਉਊਏਐਓਕਖਗਙਚਛਜਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ\u0a3c\u0a3e\u0a3f\u0a40\u0a41\u0a42\u0a47\u0a48\u0a4b\u0a4c\u0a4dੜ\u0a70\u0a71',
    names: `\
%/FL|%/SGL|%1F;GL|%5DQF|%?W;?L1|%BN5L?|%BO5L|%BP!>LBN|%BSJF|%DFQGN|%DI;F=D|%DL?|%G"55KL'F|%GHF|\
%IDLFL|%IK1KLBL;|%IPWIN.?|%JMD=LBL=|%W/LFL|%W;L?L?LFNHS|%WBLBL?Q|%WDUFM;IF|&(5KSG|&@N&|&FL|\
'BL=L?|'IAKJL?|'IGLDLBL=|'W=TF|)=R@OF|)>D@OF|)FPD/N|)GJLI?1F|)IDL?LBL=|)X5R?|.6LHL|.IGS|/6/|\
/7DW8P|/?DMW1|/?PF|/FL3N|/HFX;N|/L=P?L|/L?S|/LBOG|/LF1MG|/LFL/LI|/LI;FNI|/LILBGL#/L|/M1LGN|\
/M?IKLIL|/MGUJL!JFM/UFMIK?1VUJ|/MW1=L.|/MW1I6L+?|/N;S|/O&GL!GOW@OF|/OF?PG|/OFN;NBL|/Q@6L+?|/R<G|\
/R?BFL|/RE?|/S'WB6PF|/S6L|/SG/L;L|/SGWBS|/SJMDL|/W?T5|/W@LGL|15M&#;Q@|1LBSFS?N|1O&#15KP|\
1O&'&/NG|1O(EL#1|1OJL6N|1OV1LHL#|1SF0@OF|1W16S/|3L#13O?|3N?L?|3Q#1=P|3Q?(|3T#1/MW1|3W23S|\
3W8N1VUJ|4L#2IKL|5/LF;L|51FL)#|5GW>F|5KL1FB|5KNBS|5LF56L+?|5MBP;N|5MGM?|5R@OF|5RIGDQF|5S>@OF|\
5SJL?MIBF1|5WDP|5X=L|6SFL#6S|81GI|8BGM?|8FB?|8L/LF|9L/L|;FLBGI|;L#1IKL?|;L(EP&?|;LGM?|;LIK/W=|\
;M&#5M?|;MFL?L|;N0KHL?L|;P?MI|;Q1PIN1LG@L|<MWAP|<SIKL+?|=D?|=DIK/|=FCW1L|=LF!%I!IGLD|=MI@OF|\
=MXGN|=NGN|=QJFL=P?|=S=SDL|=SJL|?HN#!=MXGN|?IL+|?L1@OF|?L?4L#2|?L?5MW1|?LIKM/|?M&DN|?M/SIN&|\
?O&/3S;|?P/|?RFSBN|?S'8L|?W=QV|@6?L|@6M&GL|@:5N|@L81SFM;IL|@LFLDLFNBS|@M.#1EL#1|@O-BGL|@P?L|\
@RFMI|@SF6!&AK!I@Q?|@SF6!BGQ%F|@SF6!DSFRIBN|@SF6!GP(|@SF;"."@UFR#I|@SF;S"?SHS|@UFL(&|@UFM6SFN&|\
@UFMIK;N?L|AKFN6L+?|AKGL'W1!AKMIK!/SH|AKMGL8RGAKN&|AKN?M/I|AKP3S|B7MW8L|BF?|BL.6P|BLFINGS?L|\
BLGR#IN&|BMIK/Q/|BMIL+|BN5L@OF|BN5MW1|BO=L@RI;|BQ?M?!IKJMF|BQFP;|BR#/L/|BRGDS@L?|BRGS!.FN5KS#;N|\
BS1S;L|BUFL5KNGN&|BUFL;MIGLHL|BUFM5KB?|BW1GTF|BW5OG|BW=F!IQFN!BQ1HL?|CF;@OF|CS@LG|D/=NIKP|D/L)|\
D=OF(|D?LDL|DGLBS|DI/6|DIKJ=|DIQFP|DL=FN=|DL?L1O&|DL@P;S|DLFL/L(BS|DOWB(|DQ=QEN?|DQF7|DRIPF|\
DS#;QHN=M.|DS1L|DS?FSHN&|DSFS?N|DSIG|DSJLGN|EL+#=Q|ELDPIP/FS|ELF?!5KMGUJL|FBL;|FL#3N|FL'@OF|\
FLHG@MW8N|FM&>|FM.!8N!5?QFS|FOV/QGL|FQ/M&HM/|FS5KS|FW1P?|G0?+|GJTF|GL!@LI|GL1SI|GL?5KP|\
GLI!-#5GI|GM+BGM&?L|GMBFHMG|GMGL#1HQ|GNDL|GO&#=L|GO>M&:L|GOIL/L|GSDQ|GW8?|H8S=FL|HGR6L|HL1L=O1P|\
HM&#1!3L?|HM/6SFN&|HM5EHL8L|HM5RHLVL|HO/IN|HP0K?|HQGPF|HRGMW16?|HW6JO/|I/S@N,|I6L/JSD|IKM/L1S|\
IKMDGL|IKMGL#1|IKN5KN&5KP&#1|IKQ?EL#1|IKR?5KR?|IL.!;SDQ|IL?!ILGHL=SF|IL?!JO&?|IL?!JSIQ|ILFLEQHS|\
IM/W=FN&|IM8?N|IMHL/LIN|IMW1L@OF|IP/FQ|IP5KP|IPHL|ISAKN&|IUFN?1F|J?S(|JFLFQ|JFM=O&F|JGB|JHL?L|\
JL#1/L#1|JL#23S|JLFBM?|JPI6?|JRGIMW/N|\
`,
  },
  // Hebrew
  {
    letters:
      " '-\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc\u05be\u05c1אבגדהוזחטיכלםמןנסעףפץצקרשתװ",
    names: `\
0'9;&9+-4!F)C&-985,;&9?+4|015!3019|01524|01536H0|019320>|01936H0>|039@!0114|03=@805>|03?4|\
055G504|058554|05;>!185G|05@;5|05@F4|05G5=E9|05G?99@803|07=30103|080550|09130>|096=9G|09?E"5>|\
09@;0=0103|09@;=103|0;29G|0;6H9G@|0;:@?3G94|0;=089A|0;=89|0;AF@0?3G9A|0=0>|0=@8AG30<|0=@8G3<|\
0?35G4!;4!55;4|0?80?0?0G9550|0?8??G915|0?F0G0|0?FG4|0@5?@90>|0@5?@95>|0@8?4|0@=G4|0@C40>|0C94|\
0FG0|0FG4|0G90;|0H20108|0H2108|0H353|0HF;5>|0I5?4|102080|10539?2|10?2F0F|10?35?2|10?6H5;|10@!8G|\
10@8G|10F5|10G!H1A|10GEA;0?A|12303|150?5@!099G@|152584|1530CAH8|153CH8|15A?0@!099GA@|15C0;|\
15F0)GAH8|15FGH8|15G@4|196?895>|1992"9?2|1996H9?2|199G58|199G5I|19@05|19HFAF|19HFF|19I!H=H|\
1;2G3|1;5!45G965?84|1;=5C>|1=F5|1?2509|1?25;|1?2;5G|1?2F5F|1?3G!@G9!12550>|1?9!1GF|1A;=0C0>|\
1AG;9>|1AG>|1F0@9|1G069;90|1G089@;0550|1G5F;9>|1G6559;|1G69;94|1G89@;014|1G932"805>|1G96199>|\
1G961>|1G9@;|1G;9>|1G>|1GE;5?4|1I!9<|2"514|2"FG84|2010G0>|2015G5>|205E9?2|209C5G|20?2505|\
21AI99<|21AI9<|234|2508=;4!@989|25090?94|25090F9;|250?22505|25508=;4!@989|25G2!805>|25G2805>|\
2690?8C|291589|291AI99<|291G;8G|299=@805>|29;9>|29?0>|2G98559F>|302;@|3030=0|30:0|30;99>|30F0|\
30F0G|30F4|30G!0#@;0<|30G!A@!@0;00<|31;9>|35109|35199|351;9>|3535=4|3570|3574|35?22550>|35H?14|\
36H0F0G80|36H91589|36H99=@80>|39;9|3;49|3=HF|3A;49|3FG|3G1>|3G5<!80G0554|4)F,-3(H/|40)=15G2|\
40550?A|40?2!F0?2|40?22505|40?59|40G0G4|453!4HG5>|4550;9|4550?4|45?2!F5?2|45?90G4|495@8>|\
4;@9?F9|4=15G2|4=9;85>|4A;@9?F9|4GE;94|4GE;994|50203525|550203525|550;A80|550GHA|5540>|559;?A|\
559?845F|55H9|55H9?285>|599?890>|59;=@803|59;?4|59?345F|59F85G94|5;84|5;9?285>|5;?@94|5GH4|\
602G1|602GA1|70;1|73G4|753!4HG5>|757758|75;5>|79C4|7C4|7G19>|7G85<|809#950>|809C9|809C99|80;9>|\
80G0?80|80HFA?8|819;9@9|825|825@92;C4|849=C45|84G0>|84G>|85F95|85G5?85|85G@401>|89750?4|\
899?2"9>|89G0?0|89G?4|8A25@920;CA|8G9C0;9|8G9C5;9|8H98020?2|8HF?8|9%15-@|9%G5-H%/;(<|\
9%G5-H+/;)9&<|9%G5-H+/;)<&|9%G5-H+/;+<&|9040?A@15G2|905?34|905?3A|90=5@0FG0|90=5@5FG5|90?25>|\
90?2E5|90G>|915@|954?@15G2|95@85>|95F54=4|9AGA550>|9C5|9G550>|9G5H;9<|9G5H;<|:559I!@989|:;:5I4|\
:CG!@10|;0!C06|;020@|;025@|;045G|;0=A|;0?30>|;0@!0?36HA;A@|;0F?05|;3|;4!C0@|;50?34|;50?3A|;53|\
;5=4|;5?299G19>|;5?35>|;5@!0?2;@|;5@0F0|;5@F4|;5F@=15G2|;91G559;|;91GA559;|;951;90?4|;9;0?255A|\
;9;5?2554|;9=0|;9=4|;9@15>|=0+@FJA|=02039H5|=03G93|=0;4|=0?8A5593A0|=0?G0559A|=0@5;|=0@AG5|\
=0@F55A|=1010?A|=11?4|=399>|=3G93|=5,3&9A&9>#=):)-1&-9<#G'A5-I|=5,G&9+-4|=5239H5|=539A9>|\
=539A9>!=:19<!GA5I|=539A9>!A9;9I|=5=109|=5=199|=5?8559305|=5?8G905;|=5?G5194|=5@5;|=5@F14|\
=5G5?9|=5G94|=756!0G19;|=9?@F|=:19<!GA5I|=:4|=;015|=;15G>|=?05@|=?0=4|=?2504|=?9;4|=@F8|=@G5|\
=AG1!9G5H;9<|=C585|=F05|=F@9F5!@989|=GF0915|=H43|?02C5G|?0?29?2|?0?E0?2|?19!=5=109|?2"=?4|?505F|\
?50FH58|?515@919G@F|?5=04|?5F50;5C4|?90=99|?95!3;49|?95!90GF|?95!95GF|?95.90+GF|?99G019|?99G519|\
?9F0@9A|?9F5@94|?@05|?EGI|?I?94|@05!85=4|@05!C05;0|@05!C05;5|@05;|@0>!75@4|@0>!@0;55030G|@0C5G5|\
@0C9A|@0G09A550|@514|@52505|@5585|@5C94|@5FG4|@5G194|@80?;9|@85F45;<|@8?;9|@905;|@93?9|\
@95303!750G@|@9?2C5G|@;135G|@>!750>|@>!75@4|@>!=G9?5|@>!@;5535G|@?8!2"5?@|@?8!3?9@|\
@?8!C98G!C5G8|@?89025!34!E"9;4|@?89025!34!F0;9|@?F8!C8G15G2|@A0;|@A5;|@F0C9A|@F5C94|@G9915|A=0>|\
C025!C025|C035D|C0G0=0G910|C0G80#?0550|C0G96|C501;4|C5325G9E4|C5?4|C5G!;509|C5G#34#CG0?@|\
C5G8!05!CG9?@|C5G8!05B!@C99>|C5G8!4GF5G8|C5G8!59;4|C5G8!=5G@19|C5G8#05#CG?@|C5G85!?515|C5G8;64|\
C8?4|C90?290?2|C95?290?2|C9;03A;C9A|C9;3;C94|C9?9F@|C;9=5I|C;9F9G|C?5<!C>|C?9F@|C?=4!@989|CG02|\
CG094|CG85G94|CG96|CG9805>|CG9H89?4|CG=G915|CI7!I9F54|CI7!I9F554|CI7!IF54|CI7!IF554|E"5?2E"9?2|\
E&9-5,>|E0?2E5>|E95>|E9825?2|E9?2305|E?09|E?235|E?A0|F015;|F08=0?35|F099>|F0;F080|F0=C0;0|\
F0?1AG0|F0?C5G|F0CH808|F0G08H9|F0G0F0@|F35?4|F49G|F50;4!;5=C5G|F514|F55@0F9|F5;5=15|F5;F84|\
F5?0FG9|F5?=9?2|F5C?402>|F5C?42>|F5F15G>!805>|F5G98910|F5G98914|F61;?F4|F8=?35|F920;9|F980|F985|\
F991|F99C805>|F9?2@805>|F9?H06A|F9?H0@4|F9A55|F9H9?05|F9H9?1|F9H9?9055|F=C;4|F?1G4|F?5|F@8G96|\
FAHA?A55|FG0E9|FG0F@|FG8G5|FG99I!2I|FG9I!2I|G0108|G0H!4A9>|G0H5>!;E95>|G108|G5053!805>|\
G550;C9?39|G565|G5=0|G7515I|G90!3A!6H0?AG0|G903|G924|G92A|G95!34!6?99G5|G99F90559F|G=;4|G=I!2>|\
G@9C4|GA5I|GA??4|GAF90559F|H+/;'<|H0?2709|H4#2902550?2|H80F40;<|H90=>|H9?9?2|H9F020|H9F25|H;<|\
H>#90?2|H?2">|H?805|HG;58!0=0;9|I5?9@|I;!0191|I;!0191#9C5|I;#0191|J0)GHA|JA;9?280>|\
`,
  },
  // Kannada
  {
    letters:
      ' \u0c82ಅಆಇಉಎಐಕಖಗಚಜಟಠಡಢಣತಥದಧನಪಫಬಭಮಯರಲಳವಶಷಸಹ\u0cbe\u0cbf\u0cc0\u0cc1\u0cc2\u0cc3\u0cc6\u0cc7\u0cc8\u0cca\u0ccb\u0ccc\u0ccd\u0ce6\u200c',
    names: `\
#"+H@H|#+RAH|#-@T5A|#/T>O@T|#9"5:K@|#<K!8H<I|#>AT9O@T|#>M5F@|#>T>H9T|#>T@OAI|#AN+TFH"2T@I?|\
#BTCH@T|#DT-H<H5T|#FL9TVFI?H9T|#GT>7H<H7T|%"<L@K|%"FT0@T2T?H>T|%-T@H|%0T0HCH|&"7R@T|&FTAH>H<H7T|\
'/T/N?9T|'2K:I|'7?:K@|+1T>"2K|+4T4H9L@K|+4T4L@T|+@H+FT|+@H.I|+@L@T|+@T9LAK|+A<K@-I|+C@0T0I|\
+H<KAT|+H@CH@|+HA<L@T-I|+HFH<TAH"+H|+K@I0I<|+O:T!0S9T|+Q2I?HAT|+Q?"<5T5L@K|+QA"<Q|+QAT+5T5|\
+SAHA":K@T|,@-TV:K@|-K@-H"CT|-KCHGH0I|-Q"7I?H!/IATAN|-R@,:K@|."7T@:K@!/IATAN|.I+T+>-BL@K|\
.I5T5-H"-T|.I5T@7K@T-!9-@|.N9T9P|/+H@T5|/>TDN2TV:K@|/A"8@T|0Q@H"0R|2<TAI9T|2>HFT+FT|2@T<9T|2IAI|\
3H+H|5HET+N"0T|5I@K.T.I@H:T:BTBI|5I@K9NATCNAI|5I@K:5I|5I@K:T:L@K|5I@KC9"5:K@>T|5K>+L@K|6I":K|\
7@T<"-|7IFT:K@T|7K<P|7NGAI|7QGH|8H@CH2|9C7NGAI|9CJ!>K"<?I|9H-:K@|9HFI+T|9I+RFI?|9P@R<I|:".+KA|\
:"3@:K@|:0T9H|:4/I|:@T5T|:K4N|:R@T0T!<TAO@T|:T?H@IFT|:T?Q9T-T?H"-T|;IA2NAT;I?H|;J9I+TFT|\
;T@J0S9T|<"7@T!FN@I!<-NC9T|<@OAI|<BTBH@I|<HAFQ@T|<I/H:K@|<IET+N+T|<J/I"-T|<J7@|<K2H:NFT0T|\
<N"-BL@K|<NB-HCI|<P@K5T|<Q-R0|<T?H"+H+T|<T?L9FT!)@IFT|<T@H0IFTAHCH|<T@NFIAI?H|=Q:HAT|>"-BL@K|\
>"2T?|>+HCK|>2T@I2T|>6K@H|>8K@P|>9IA|>I9TFT+T|>K"<P|>KU<P|>PFL@K|?AG"+|@5T9H-I@I|@H".I|@H?T:K@T|\
@I?H8T|@I?R!2I!/9P@Q|A"29T|A+T9R|AH-QFT|AHFT!("/AJFT|AHGR@T|C2R7@H|C@"-AT|CHEI"-T09T|CI/?CH2|\
CI?N9T!0I?O9T|CIDH,:0T04"|CNATAI"-T09T|CNATAR@T|DI+H-Q|DI>TAH|DI@FI|DIATAH"-T|DIC>Q-T-|DT@J9-@|\
FHCQ!:HAQ|FI2T9I|FQATAH:K@|FSAT|G@I7TCH@|G@IG@|GH"-T!+H"-T|GH9Q?T|GHF9|GK<T<BTBI|GNATFI"+I|\
GQF7IATAI|GQF:O0N|GQFT:O0N|GT?H"<@T-T|\
`,
  },
  // Khmer
  {
    letters:
      'កគងចឆជញដឌណតទធនបផពភមយរលសហឡអ\u17b6\u17b7\u17b8\u17bb\u17bc\u17c0\u17c1\u17c2\u17c3\u17c4\u17c6\u17c7\u17c9\u17ca\u17cb\u17cf\u17d2',
    names: `\
!,-=8|!,M-=8|!3-|!7#!3#%=5|!7#!3#&0=#|!7#1=-)1#|!7%CH|!FH!#|!FH!@#|!G3#K%=5|!G3-|!M7%CH|\
!M7@#!G3#K%=5|!M7@#!G3#K&M0=G#|!M7@#!G3-|!M7@#1=-K)G1#|!M7@#1IE8>0|!M7@#3M7H9?:0@|!M7@#9B57=1|\
%=!=7-=|.?!M7@#!=1A8|.?!M7@#1A!A-=|.?!M7@#5C+C6?,|.?!M7@#:=0A6|1=-K)G1#|1I=7?9|1IC!=G#|1IF61ID-|\
3M7H9?:0@|40!3#-7=%|403C(|4?;=)C82M6=|4M0G!G3#K-M7=%|4M0G3C(|6I=G#:M"A0|714=3!7#|7='/=0?4M0G3C(|\
7A14=3!M7@#|9#:17|9>#M:1@7?|9B57=1|9C<JA8|9J?)0?6L|:#!#|:@#!@#|\
`,
  },
  // Lao
  {
    letters: 'ກຄງຈຊດທນບປພມລວສຫອະ\u0eb1າ\u0eb4\u0eb7\u0ebcຽເໂ\u0ec8',
    names: `\
!0=6#<%0|!6&6+5#!6|)-"|)4"3)2/0#|)4"3)290#0:#%5)|+6!;&</)|+6#!3!|,4;('1#!4<,|,4;('17#!4<,|,6!;&|\
/3)'3)|0:#%)|0:#%5)|2/0#-4+6#|290#-4+6#|;.83#,6!;&|;.83#290#-4+6#|<-)1420)|<-)14205)|\
`,
  },
  // Malayalam
  {
    letters:
      ' -\u0d02അആഇഈഉഐഓഔകഖഗഘങചജഝഞടഠഡഢണതഥദധനപഫബഭമയരറലളഴവശഷസഹ\u0d3e\u0d3f\u0d40\u0d41\u0d42\u0d43\u0d46\u0d47\u0d48\u0d4a\u0d4b\u0d4d\u0d57ൺൻർൽൾ\u200c',
    names: `\
%.]G|%0b<]<I|%2].QH|%4]ESb|%@@]<]@Q0]|%ARF|%CR4Qa|%CT4|%CT>QCR|%CU>CR|%EV<]eOb|%E]EQa|\
%I.]OQ;]7]GRF|%IQBR|%IWA]A[|%N]0QCQ>]|%O]EQH|%PE]E>QCQ>]|%d4RFXK]O]|&#O]H]Hb9Q#|&@]H@@HSLZ|\
&IA]ATK|'7T.].R|'O]IQECQ>]|'O]IQEQCQ>]|'ae9[b|(H[9]|)4]4FRa|)>F]eAUb|+O[d|,7]7L|,O]IZ|.7IUb|\
.7]7.]|.;];Ub|.GUb|.HQ3]3R|.LG<]<R|.Q8]E;]9T|.QCUd|.QG.].QO]|.QOC]I2].|.QOb.[7]|.QaCH|.Qb0Rc|\
.RaNO|.SL]|.T#D.[;#|.T@]@#.TJ#|.TLY<]<]|.TLY<]<]!ORH]HR|.XA]!7^_|.Z3]3R|.ZI]I#|.ZJ#C[|.ZPRE|\
.Zc.].<]<|.[7]7F#|.[FE]A<]<Ub|.[IQIE]AUb|.[KR.].[7]|.[KR.].[7]!4RI]I|.]LRH]H[|.cAH]H|\
02]2]7[.].]|0T9]e0QL]|0TLPQ<]<R|0TcCb0|0[G/]AUb|0]LQ2]4[|3;]:S09]|3Q2]3a|3RH]H0[2]|3W@]@Y|\
3[2]3R2]|4.].Qb<]<|4CceAUb|4E]ET|4F]OQcESb|4F]eAUb|4I@]?b|4R>]>|4ZPQ@O]eCb0]|4[b4]4]!7^_|\
7Q2]NQa|7QIRa|7RFQa4Ra|7RHQ@|7SP]LQ@|7U;RO]O]|7W0UOR0QcA|7[H[;]7[|7]GRA]A[JR|9C]IRa|9Q.].b|\
9WHQ9U_|9WcPR|9bCa|:Q.].|<6]3QLUb|<IM]MXGR|<JRA]AHE]A]|<QN].@]H]|<R#BT|<RGT3]3RHA]AJ]JR|\
<RGT@WceLXIR|<RGTA]AUb|<RGTL@@]<ATG#|<U<]<T.].T7R!<THET/#|<VMUb|<VM]MUb|>EQO].O]|>E[P]|>Ea|\
>R;]7R0c|>RC]GT0:]|>RIR|>RO]eAUb|>TCQF]|>TCY|>Tb0QAUb|>X0T|>XL]1b|>[P|@F]H[CR|@LR!ET#CY|\
@Q0]eAUb|@QO[|@Qa4R2]|@R.].[N]F|@W7TE]AQM]MXGR|@WF]eLXIR|@[F]9|@]FU9cPR|@]FU>cPR|A7]@|\
A<]<@#<R7]7|A@4R|AK@R|AQGRO]|AQI.].Q7]|AU;W|AWb<]<]|AZJ]JQ3]3R|A[b7]7]!,B]!O]AWFRa|\
A[b7]7]!C]IWFb|A[b7]7]!IUFRO]|A[b7]7]"-"A]GRaO]|A[bC@]<b|A]GR7]7[HRF|BRI9WcBRF|BS@R.]O]|C#0JUGT|\
C.].T|C8R#9Q|C@]>b!OWGR!CW0La|CHXIR|CQ2].[.].]|CQK]OI[;|CR4QA]AUb|CRN].W.].]|CT9QAWO]H]H]|\
CW#0JUGT|CWF]eHU<]<]|CWc0Q#|CXA]AUb|CX_|CZ0[7]7|C]FU;O]!%FXK]O]|C]GOSIRF|C]GQ7]7RO]eIQL|\
C]GRO]CWF]a|DG<]AUb|D[A]AQc|E#0JUGT|E.].|E.^|E6]3XGR|E=TG|E>S@|E?TG|E@QE|EIA]ATH#|EM]eP>]|\
EO].<]<]|EO].H]H]|EQ9]GR9]|ERaO].]|ESHH]H]|ET#CY|EU@]@Qb|EYOUGT|EZ0Q>RNT|EZ;]7XLS9RF[|EZOUd|\
F#0[_|HQ6]3R|HQF]eAUb|HQLcAR;]7R|HRFQ>]|HRF[!9R!4@SH[|HUb.].XI|HWFR.]FQLR.]|I/]e@^|I;]7a|\
IQ!AQO]|IQ0[O]|IQP[b|IRE|I[O]!&6]3WIWO]|L9[>G|LF@Q7]|LIXH]H|LQH2].c|LQNR2]7_|LR4FLQ9|LRF@]HRFa|\
LRMQ/A7]7;#|LUPQa|LWI]IR#0]7_|LWI]IUb|MRL.QMR|M]GS@0b|NR#I|NR.].Q0[|NRE[0|NRI]I[2]2]|NW@]FQ2]|\
OGFQL[|OQ0]GWC]|OQL[!7[#|OQL[!A[J[|OR9]@R|OW.].@]>]GQCQ>]|OXI#|O[BRF|O[d|O]H]HQaIR|\
O]H]H[.].]eP[#|PGR>]LQb|PLQ@|PQ2]5^|PWcOR2].R|PY>GQCQ>]|P[2].[2]|P]FUO]H]H_|\
`,
  },
  // Myanmar
  {
    letters:
      ' ကခဂငစဆဇဉညတထဒနပဖဗဘမယရလဝသဟအ\u102b\u102c\u102d\u102e\u102f\u1030\u1031\u1032\u1036\u1037\u1038\u1039\u103a\u103b\u103c\u103d\u103e',
    names: `\
"&I7M>(>5K?AF|"7>""I'I5K?AF|"7>#J?5K?AF|">(>480I">5K?AF|">8"-H->G5K?AF|"?1I-C>&IG5K?AF|\
"?A8E4?A5K?AF|"?A<&I4-C>5K?AF|"@G6"I5K?AF|"B5&IG5K?AF|"J&FI"J?AG5K?AF|"J@00I5K?AF|\
"L5I"J?AG5K?AF|"L>8>85I1B5K?AF|"LCF60I5K?AF|#J&IG-C>&I5K?AF|#J&IG/B5K?AF|#J0(>G5K|#J0I(>G5K?AF|\
#J0I0?A&IG5K?AF|#JC>&I#JL0IG5K?AF|%J">->5K?AF|%J?A;0H0"I'3-I5K?AF|'&">10&&|'&I">1B0?A&I&E|\
''I-"C>&IG5K?AF|''I-LC5K?AF|'-C>F;A5IG5K?AF|('I/0@5K?AF|(?AG8I5K?AF|(C>1?A8?A5K?AF|\
-?A7L0I-?A5K?AF|-C>&I"K@G5K?AF|-C>&I&B5K?AF|.>G96I5K?AF|.J0IG"J&IG5K?AF|/1I38&I5K?AF|\
/5>G'"1I5K?AF|/=">5K?AF|/=40I5K?AF|/=<"I'I!(6I80IG5K?AF|/?A;>5K?AF|/@8@5K?AF|00I"J&IG5K?AF|\
00I#JC>&FI5K?AF|0?A&I7?A4@5K?AF|0C1K,I-C>I|1=7@5K?AF|1=F:I5K?AF|1A:?5I5K?AF|1C"J&IG5K?AF|\
1D#BG5K?AF|1J+IG50>G5K?AF|20L5IG1&I5K?AF|2@8>/D8I2@G6>G5K?AF|2B"J?AG5K?AF|3@6&I"J0IG5K?AF|\
3BG/1"I5K?AF|3JB0?A<CG7?'I5K?AF|40I"C>"I5K?AF|40I%8?A5K?AF|40I/=(7@4%=95I5K?AF|40I/C=&IG5K?AF|\
47'I'4?0IG5K?AF|47>'CG8CG6>G5K?AF|4>'@8?A0>5K?AF|4?A%?A->5K?AF|4C7L-I5K?AF|5"><?A|5/7'I5K?AF|\
50@8>5K?AF|50H-8CG|50H-8CG5K?AF|5?-H.@8>5K?AF|5AE7L>|5C>85K&|5C>I85K?A&I|5K'I"K@G0>G5K?AF|\
5L0I-@3'I/@<?A5K?AF|5L5I4?A&IG5K?AF|70I"A0I|70I"A0I5K?AF|7@6?A!/@!%J@G0CG7?AG5K?AF|\
7M@">%?A5K?AF|80I/0I5K?AF|8>G7M?AG5K?AF|8C>F'I<?0I%J6I8?'I5K?AF|8CG%?AF'I5K?AF|96I8&I-0I5K?AF|\
9B;0FI5K?AF|;0L?A&IG5K?AF|;6I8I(&I"@5K?AF|;>3>G0>G5K?AF|;>7I1&IG5K?AF|;>G#=G5K|;>G#=G5K?AF|\
;?A&IG#?A5K?AF|;B'-0I5K?AF|;C>&"C>&|;C>&I"C>&I|<"I#7>5K?AF|<4B%J>5K?AF|<4B/=4@5K?AF|\
<56I/=4-I5K?AF|<5I'->/5I5K?AF|<6I8%J@G6>G5K?AF|<8"I)0H/7@G6>G5K?AF|<C>F'8?A5K?AF|<C>F-95K?AF|\
`,
  },
  // Sinhala
  {
    letters:
      ' -\u0d82අඈකගචජටඩණතදධනපබමඹයරලවසහළ\u0dca\u0dcf\u0dd0\u0dd1\u0dd2\u0dd3\u0dd4\u0dd9\u0dda\u0ddc\u0ddd\u0dde',
    names: `\
%2D8?13D8!3I8?.B'!2(87|%4D-?4B|&5>;>,8>-A5>|'/>52>-D|'8.A(9!2(87|'952E|'9>5D2F|'?4D9>|'@2>48?|\
'B(?9B|'D8D.A(9!2(87|'G=6|(?9>9|)E2>2?7B|-'?|/B5>3D|06D9>9|0E<B:9"(9>'B;>;|3F0D8D!/D-D:|40D9>9|\
4@#'G'>|4@#(9H8>|4E7B+B#|5-'93:|5-'93:!2(87|5-'93D:|5-'93D:!2(87|5<2:8|5<2D:8|5?/8|5@2B9?|\
5C(5D:|5G8,D:|7?327|8/>23D8|92>-2>|:9:E,,/8E7|:9>:E,>,B/D8E7B|::D2B7?:|;B->2B|<@2H7B|<G#'G#|\
E'?=6|\
`,
  },
  // Tamil
  {
    letters:
      ' -ஃஅஆஇஈஉஎஏஐஒஓகஙசஜஞடணதநனபமயரறலளழவஷஸஹ\u0bbe\u0bbf\u0bc0\u0bc1\u0bc2\u0bc6\u0bc7\u0bc8\u0bca\u0bcb\u0bcc\u0bcd',
    names: `\
%0;7F:F7Q|%0;7Q80=Q|%0=Q7?F|%0F7Q9|%0O?F|%0Q=F|%1Q0F=F|%2I0F:F7Q|%2I9Q2G<O9Q|%2O0Q!80=Q|\
%2Q2?Q:J=Q|%3Q;H=Q|%6Q59F9=HBO|%98Q78F0Q|%98Q7:J=Q|%9I=F7:I=;Q|%:I3F|%:I7F:G|%:OE=Q|%;Q;F9Q|\
%;Q=G7Q2=Q|%;Q=L?G|%<Q2F?Q|%=G7Q7IBF=Q|%?0F:F7Q|%?K0Q2F8Q7G=G<F|%?K:Q:O|%?Q3G<=QDQ|%?QBF=Q|\
%BF9F|%BF=IBF|%DQ;F=F|&0Q=F|&1Q0F1Q|&5;QDQ5BI9Q|&7G?F:F7Q|&:Q:G<F|&;G?Q59Q|&;Q:J=Q|&;QDQ5=Q5;Q|\
'1Q0G<O9Q|'2I5F9Q?G|'2I:0F9Q|'5Q5F80=Q|'8Q7O=Q|';Q::F9Q|';Q:F?Q|'=7Q7G90G=G|'=7Q7G9:I=G|\
'=F;8F7:I=;Q|'=FB?Q:G6Q5G|'=G<O!5G!2K9H=O|'?0Q9O|'?6Q59Q|'DQ?F;F:F7Q|(=O5I|)3Q3M9Q|)70;6Q5?;Q|\
)70M|)7;Q:J=Q|)7<:Q:J=Q|)=I;I2Q2G|)>N2O|+?Q2G1Q0G|,7K9QDQ|-7=F:F7Q|.1Q0O?Q|.5Q5FBF|\
.=F9G<K2I7Q7F5I|.DQ?O|05:Q:F|05?J=Q|05Q50Q|06Q5G|06Q6J=Q|09O|09Q9O2G|0;Q:F?F|0;Q;;Q|0<L9Q|0=0DQ|\
0=0Q:J=Q|0=F2Q2G|0=J=Q|0=Q9J?Q|0?Q;I9M|0?Q<F6G|0B=7Q7G|0F0Q:L=Q6Q!80=;Q|0F1Q2J|0F2F:G@F1Q0F|\
0F4Q2G:I=;Q|0F5Q;F6Q5I|0F8Q7G80=Q|0F9Q:=F|0F9Q:J=Q|0F:=O9G|0F:J?Q|0F=Q0G?Q|0F=Q7Q7P;Q|0F=QBF=Q|\
0F?G|0FDQ5Q=HDQ|0G0F?G|0G1Q2I59Q|0G1Q2I5BI9Q|0G7Q7O|0G9QCF2F|0G=I5Q5G90G=G|0G=ICQ6F80=Q|0HBQ|\
0I2I7FBG<F|0I6Q50Q0?Q|0I9Q91Q0I@;Q|0I;Q:0O6;Q|0I<G1Q7BO|0I=G5G:L|0I=I6F0?Q|0I=Q0F9Q|0I?Q9F|\
0I?Q:=Q0F|0IB0F7Q7G|0IBEF7Q7G|0IBF1Q2O|0K<Q=O|0L1Q5F0Q|0L:Q!5BI9Q|0N2Q2G|0N:Q:@Q|0N?Q07Q7F|\
0N?Q?;Q|0NAI;Q:I|0O0G;F|0O5Q5F|0O5Q5L|0O:L|0O<;Q:7Q7J=Q|0O<;Q:I7Q7J=Q|0O=0Q:J=Q|0O?F?;Q:J=Q|\
0OAG0Q0O5I|0OBG?Q:5Q5G|26Q5G0=Q|28Q79Q80=Q|2:Q:O=O|2;Q;I|2F0G=L:Q|2F1Q0F<Q|2F9Q!2?QB5O=Q|\
2F9Q!BF9Q|2F9Q!EN2L|2F=<LBO|2FBO!7N;L|2FBO!:FBI?O|2G0F0O|2G0Q08Q7=F:F7Q|2G1Q0:Q:J=Q|2G5Q50N1Q|\
2G5Q9G|2G7Q=7I=Q0F|2G;Q?F|2G<O?Q|2G>G80=Q|2G?Q?F1Q|2GB0F2G|2H:J7Q7H|2H;0Q0F|2I2O|2IBF|\
2K1Q0?Q:5Q5I|2K1Q2BI|2K1Q5J|2K9Q2Q2K9Q|2K9Q9M|2K9Q<F1Q|2K;F=F1Q|2K<G9Q5Q!;=G9O!80=;Q|2K<Q:Q:J=Q|\
2L?;Q|2O#BG<F|2O1Q0G1Q|2O7Q:J=Q|30F=Q7Q7F|3:?Q:J=Q|3;Q2L7Q:J=Q|3?8Q7=Q|3@Q0FBQ|3F=Q3Q!5BI9Q|\
3G7Q7F|3K9HBF|3K<Q2?Q;L=Q|3L;QDQ5BI9Q|3O0F9DQ:L=Q0Q|3O=Q3Q5BI6Q|50Q0F=Q|50Q?2I|5:Q?G9Q|5=Q:9Q|\
5F0Q0F|5G=F9F|5G?G|5G?Q?G|5K0I2G0?Q:F|5K?Q?G|5N1Q0IBF9Q|5N5O;F|5O0Q0G<O|74Q2FBJ=Q|76I0Q0I|7;9Q|\
7;Q:I@Q@M|7=Q;:I=G|7?2Q2L=G|7@G:Q:>;Q:F|7F;Q:=;Q|7F=F:I=;Q|7F=IDQD?F;Q|7F?G9Q|7FCQ08Q7I|\
7G!BL?Q?G|7G6Q5I0Q0?Q|7G:G?H2G|7G:Q=I0F=Q|7G;GCQ0I|7G;Q:I|7G<F9Q3G9Q|7G=G:Q:N?G|7G=I0Q0O6;?M|\
7G=I2Q2G=F:Q:@Q@G|7G=I2Q2J=Q|7G=I2Q2K1Q0O5I|7G=I8K?QBL?G|7G=I:Q:7G|7G=I:Q:J=Q|7G=IB6Q6F;?M|\
7G=IB98Q7:I=;Q|7G=IBG?Q?G:I7Q7J=Q|7G?Q?G|7GDQ:J=Q|7I:F<Q|7I:M|7I=Q0F:J=Q|7J7Q7I0Q0I5G|7J9GDQ|\
7K0GB@M"0?Q0G2M|7KEGB@M"0?Q0G2M|7KEQ=F9Q|7L=F7J9Q|7O0F|8?Q0N6Q5F|8BG!;I;Q:M|8F0:Q:5Q5G9;Q|\
8F0=Q0OBG?Q|8F0Q:J=Q|8F2G0Q|8F4Q2G1Q|8F8Q7L5I|8F9Q7L5Q|8G0Q0O2G<F|8G<F;G|8G<J<F=Q0Q|\
8G<J<F=Q0Q!80=;Q|8H=Q0NAI;Q:I|8IBF0Q2J7Q|8J0Q|8J;G<F|8K<QBL?G|8K?Q?J=Q|8L2O|8M=O:G|8N<Q5F|\
8N<Q5F!:K=I80=Q|:0Q7F7Q|:4Q2I?Q|:5Q5G6Q5F|:5Q5I0Q0O5Q5M|:5Q9F|:63G|:6Q5=G:I=;Q|\
:6Q5=Q!2K=G!:K0FBF9Q|:6Q5I1Q|:7FBI9Q|:7I@M|:9QBL?Q|:=;F=G:O|:=I7Q7G7Q7I>M|:=L?G|:=Q0#5Q|:A9G|\
:B80=Q|:F0?Q0O5Q|:F0O!:F0O|:F0Q0I|:F2K5Q5K=L|:F5Q9F|:F6Q5G2Q2L=G|:F93G|:F=GDQ|:F=Q2K?O9F|\
:F?0Q0F5I|:F?LDQB=Q|:FDQ7K=Q|:G2FBI|:G2I0Q0K0Q|:G3F:Q:J=Q|:G3Q9O=Q|:G<N1Q<F1Q|:G=2G?G<F|\
:G=F7Q7GDQ?FBF|:G=F9Q2I0Q!0O5Q5M|:G=G5Q5O=G<F|:G=GDQ5G9F|:G=GDQ:L9Q|:G=H5BI9Q|:G?5K?Q:G<F|\
:G?F<Q|:G?G:Q2I:=Q0I|:G@M<G1Q!:GCQ!0OBQ|:H3G1Q|:H9G0QDQ|:I3Q|:I5F:KDQ5Q|:I7I!5K?Q?G|:I7I!7G?Q?G|\
:I7I0Q0O5Q5M|:I7I2Q2L=G|:I7I5G?Q?G|:I7I5K?Q?G|:I7I7G?Q?G|:I9L|:I9O;Q!:K9Q|:I?8Q720=Q|\
:IB9L2IB=;Q|:IBK9DQ!-=GDQ|:J=Q6G<F|:K1Q0@J=I|:K1Q0@J=Q|:K<Q3G1Q|:K<Q=J7Q|:K=Q?G9Q|\
:K?O!%=G2F4Q2Q|:K?Q0F;Q|:K?Q0G>L5Q|:K?Q;O:Q:F9Q|:K?Q?F=G|:L0J2=F<Q|:L1Q0F0Q|:L:Q:J=Q|:L=Q7Q|\
:L=Q9Q|:N0O5Q5F|:N29Q|:N5Q0N=G0Q0F|:N@Q@F2Q2G|:O:F?Q|:O=Q5Q!&#:Q!DQ:K<Q9Q|:O=Q5Q!:G@L=Q|\
:O=Q5Q!?J<GDQ|:O=Q5Q"/":G=G9QDQ|:O=Q:8Q7=Q|;0Q0FBI|;1Q0@J=Q|;2I0F7Q|;2L=I|;4Q2L=G|;5Q50Q0@:Q:I|\
;6G?F|;6Q5G<F|;79:Q:@Q@G|;7I=F|;7I=M|;7Q=G7Q|;9F0IBF|;9F;F|;9Q9F=Q0I5G|;:J5Q5O|;<G?F5I7I>M|\
;=G0F5Q|;?:Q:I>;Q|;?F:O|;DQ07Q|;F7F")7I|;F7Q7>M|;F?L|;FDQ0O|;G9QDQ0Q|;H=5Q|;I0Q7H2J|;I;Q:M|\
;J6F=Q|;J>J9H|;K7K<G9Q|;K?Q:O=Q9Q|;L5F9Q|;L5Q5I:Q:F@M<;Q|;M2J=Q|;N6Q5LBH5G<O|;N9Q>OBG<F|\
;N>5Q5IBM|;O0F|;O2I?Q|<1Q0O9Q|<F;J2J0Q=O|<F=K9Q!;FB5Q5;Q|<FAQ:Q:F6;Q|<FBI6Q5L|<K=KBF9Q|=:F7Q|\
=F4Q2G|=F;0I6Q5;Q|=F<Q:Q:J=Q|=FBI=Q0L?F|=G<F7Q|=H0F|=J=Q0Q0G|=K2G#:G|=K<Q0Q<BG0Q|=N>9Q=O|\
=O5I!5BI9Q|?0Q2;Q:=Q0Q|??G7Q:J=Q|?F!:FDQ|?F0J=Q|?F0ODQ|?F1Q<G<=Q:G<9Q|?FDQ!,4Q2?DQ|?G:Q=BG?Q|\
?G;F|?G<I:Q?G<F9F|?G?N1QBL|?I2F0Q0F|?IBF6Q5F|?J7G<F9F|?O;L|B5O7=F|B=Q7F|B?Q?K5Q5F|\
B?QBK5Q5G7Q7I>M|BBI9G<F|BF05J0I|BF6G<;Q:F5G|BF:Q:G|BF=1Q0?Q|BF=6F2G|BFCG1Q59Q|BG0Q5O=G<F|\
BG2<BF5F|BG2F0:Q:5Q5G9;Q|BG3<80=;Q|BG8Q7O0Q|BG<4Q2F9Q|BG?Q9G<DQ|BG?Q?K;QDQ5F5I|BI0F9Q|BK?G1Q59Q|\
BL?J=Q|C5O?Q|DQ0O:Q3L|DQ5F0QEO;Q|E9O<Q|E=F=L|EG<JDQ59Q|EM7=F:F7Q|\
`,
  },
  // Telugu
  {
    letters:
      ' \u0c02అఆఇఉఏఐఒకఖగచఛజటఠడఢణతథదధనపఫబభమయరలళవశషసహ\u0c3e\u0c3f\u0c40\u0c41\u0c42\u0c43\u0c46\u0c47\u0c48\u0c4a\u0c4b\u0c4c\u0c4d\u200c',
    names: `\
#",JBJ|#.BV7CJ|#1V@LBV|#;"7<MB"|#;"7<NBV|#;,J<CVCK|#@BJE7K|#@O7VWHBV|#CP.V1J"4VBKAJ|#IV@9J>J9V|\
%9KCJ>J9M|%9KCJ>J9V|&"4TBV|'9A<NBV|)1VWEJCV|+".TCM|,2,V|,4<|,BJ/L|,BL";.BV|,BV;NCM|,J,K;J4|\
,J3V@"4M|,JHJ>VCJ",J|,M"?,T6"|,MBK7L>J|,Q<V!2U;V|,SC">T|,TA">7V7NBM|,TCVW,J7J|,TDK,T4V|-@V@"|\
.J1MEJ,|.M"2NBM|.M"2NBV|.M"7,CVCM|.MCV>BV.J|.UI7K|/"4L.5V|/"9VB<NBV|/K,J.T|/K2V2.J".V|/P;V;R|\
0"4L.5V|1"GP4VW<NBV|1,JBV7J|1.9CVW<MBV|1.K7VAJC|1>CV<NBV|2SB"2T|4BV>;V|4PIVBJ4N;V|5J,J|5KCVCL|\
76M,M|7JGV,P"2V|7KBM;PCVEQCK|7KBM<7K|7KBM@C|7KBME;"7<MB"|8K"<N|9BV?J".J|9M>JAV|;"9VAJC|\
;BHBJEM<Q2|;CV.S"4|;J.<NBV|;JHK,V|;K1J@J>J9V|;KBV@CV|;PCVCNBM|;REQCK|;TAK4J|;VAN5KCVCL|\
;VANAJBV,V|<"4BL<MB@M|<;1L|<CJH|<J2V;J|<JBKHV|<JC,V,J4V|<N6Q|<SCVCJ/K|<TBVW>"9BV|<VBK2TBKAJ|\
<VBS9V9M2NBM|=KC4PCV=KAJ|=L;K,VHV!;.B"|>B"<MB"|>BV.5V|>DVCJBK|>J.CVW,T2V|>JCJHTBV|>L1K".V|\
>P".DNBM|>P".MDNBM|>P1EJ4|>PCV.J"|>PCVC"<CVCK|>T:;V|>VBIV@<MB"|>VBKHV>Q;V|?JEVW;.BV|?T<JCV|\
@".DNBM|@"/KBVAJC|@"4VA|@"9@BVBK|@,JEM|@/KCL<2V;"|@8MB|@9;<CVCP|@9MBR|@CV,J1VW.KBK|@HV,2V|\
@LB2V!;.B"|@M">AK|@M">R|@M;V;JBV|@P2V2M<JCA"!,TA">7V7NBM|@RCJ9M7V7MBR|@RHNBM|AJ".T;V|BJ"/L|\
BJ1@"4VBK|BJ@.M"4"|BJAVW<MBV|BNBV,L|BQ,EK,V|C"4;V|C,V;T|CJ.THV|CJHV!("1CPHV|CJITBV|E4T9B|\
EB".CV!1KCVCJ|EJGK".V2;V|EK1A;.B"|EK1AEJ4|EKFJ-<2V;"|F+!<UCS|FKE,JFK|FKE@S.V.|FVBL,J,MD"|\
FVBL;.BV|FVBLEKCVCK!<M7V7NBM|GKCVCJ".V|GP;VW1P;V|H">CVW<MBV|HIBVHJ|HK"I<MBK|HK,K"9VBJ>J9V|\
HK4V;L|HK9V9K<Q2|HK@VCJ|HKBKHKCVC|HQC"|HV2J,VWIT@V|IBK9VEJBV|IJ".VW,J".V|IR9BJ>J9M|IR9BJ>J9V|\
IVANHV2;V|\
`,
  },
  // Thai
  {
    letters:
      ' -اعمن\u0651ഡനയലഹ\u0d3f\u0d42\u0d4dกขคงจฉชซญฎฏฐฑณดตถทธนบปฝพฟภมยรลวศษสหฬอฮฯะ\u0e31าำ\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39เแโใไ\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u200d',
    names: `\
%&(#'|+1,0)-1p./|2NYCckLfFE|2NYF_k|2N^AP_e4E|2Nc5eCI|2Nc5eCILT[E4N|2Nc5eCIX|2P[M[2^O|2Pk[5g6P|\
2ZLG[O[|2ZPO[OZLeGVNo|2ZPeAL[O[9^A_|2[9[FOjV52[|2[9_VZEeAG|2[:6EFcN_|2[=L[?>c|2[N[2ZS|2[N[6_|\
2[O_|2[US^EDco|2[fME|2[gFgNeE|2]fI5eI8N|2^E8[9[|2_gA|2cSA[P_M[|2clMTM[5|2clMTO^E|2dN_A_F[|\
3VEf2kE|4OV5TOP5|4YPY9Y2^|4[FdO|4^2[O_|4^5SoAZE|4^5SoC[PEo|4cETL^5|4dePA9^A_|4jV2eF^NoEC[PEo|\
6VNo6C[PEo|6Z5TPZ@2NYF_k|6Z5TPZ@IYeM[|6Z5TPZ@SNYFcN_|6ZECFcN_|6[2[NoA[|6^AAY2V5|6^FdA_|6_kTE[E|\
758^k5|7Ye8^5eCN[|7[58[|7bVe6_M6P5|8OFcN_|8ZME[C|8ZMGcNY|8ZMKdL^|8[NoOVAAoVYL[O_|8^4[g2|8^5eAk[|\
8cLIN|9ZE9ZOP[@VNo|9ZEA^V[g2|9ZEgWe9|9ZGgGYgNY|9ZOP[@VNo|9ZPeB[|9[EL[N_gE|9[EWPE|9[N[eMgP|\
9[e2NjF|9^@E_Mo|9_V[E|9dP[|9de2N|9dg6P|:^@@YWo|@Z2O[S|@ZFO^E|@[2[No|@[LZS2ZS|@[No"eVS"9[O[L|\
@^O_|@diF|ANZ5|AN^gGO_|A[2|A^N[E[|A_WZPE[|AdE^S|Al[eTO_ME|CF^O^9^|CVNoSeW[Eo|C[8e4EAo|C[OO^EEo|\
C^LId|D[2[|E4NE[M2|E4NE^PMVNo2|E4NG=L|E4NIEL|E4NN[8S_L[|E4NQN_DNNLN[8|E4NSPNN4o|EN[D^P[S|\
EYg5YMY|E^PMVNo2|E^Pe@O_|E^g4e9_M|E_V[eL|Ec2|Ed2dVYgOJ[|EdeLV[|EdfV28VA|Ek[E|FNZSe9OSo|\
FN[9_eO_M|FN[A^SO[P[|FN^SeFE|FNc2O^E|FZ54[OVNo|FZE6dO|FZE@[NoeSN_eF2[PZE|FZE@c5|FZPgESiVeNS|\
FZS"fANo|F[2d|F[52NPM|F[Noe9gOE[|F[SfANo|F^8e42|F^Se9[|Fa52[U|FcN_NZLMo|Fd@[eGSAo|FdNo9[|\
Fl[EhTLk|GCcLD[E_|GNY6PF4_N_3ZEDo|GNYeCQS^54gGNo|GN[2|GN[6_EFcN_|GVNogA"gEgP|GVNogAfGN59o|\
GVgNJNjV5f9|GZ22^k5|GZ<E[|GZAA[E_|G[2e2Nj@|G[E[L[9^A_|G[N[L[N_gF|G[N_S|G[O_2_No|G[eGeVeA|\
G[eOjLFZ5|G[g2G[g2|Gd9[E|IELeG:|IELeG?|INYE4NQN_VMcDM[|INYGNYf@5|IN^8A_E[|IN^CVeN_M|IO^LZC|\
IV@2VN_A9[|IVNoA"VVJ"SeGE|IVNoALVNoSF_|IVNoATOcMSo|IYeM[|IZ55[|IZCM[|IZCOc5|I^6^AN|I^R?cgO2|\
JN_C[PEo|JO[MV^5J^8g4J|JVNo"e@V"JNjV5So|JVNoA[eO9[|J^O[e@OeJ_M|J_E^29o|J_O^GSoFbNo4|K[R_e6N^:|\
Kde2jA|LE^O[|LT[S[N4[L|LVEeAP^e@gV|LVSg2|LYE^O[|LZ22YWo|LZ8WZ@|LZEgNeP_M|LZS2ZA|L[@N^@|\
L[A["VdAd|L[E[2ZP|L[E[L[|L[GdgA|L[N[i2gF|L[N_g2|L[O[gF|L[e9Nd|L[eO|L[eOk|L^ES2o|Lc2@[T[N|LcLiF|\
MYO[|M[LcS9cg2N|M[VcEe@|M[eNE|MgSDN|Mk[52cl5|NYEV5|NYMV5|NZ=N_gVe@6[eEgN|N[8FcN_|N[FZA|\
N[PZOG^E@_|N^M[@|N_2[|N_gVe@6[eEgN|NlVMeVj@|OIFcN_|OV5eM_MNoeF_ME|OVE@VE|OVSfVEe6O^S|\
OZ2e9LeF^No2|OZ4eE[|O[G[9|O[WVNo|O]G[5|O]IdE|O^L[|O^OV5eP|O^SFVE|O_eFNVP^O|Od9[2[|OdFO^M[E[|\
OdVZE@[|PV8^5AZE|PVNo9V|PZOeOAA[|P[2[@d2d|P^2AVeN_M|P^E@oWc2|P^OE_VcS|P^OeOLSAZ@|QN_N[8[|\
QN_SYe2R|S2OE4N|S53O[|SAV2gWOoL|SAdO|SLcCNGN[2[N|SLcCNS54N[L|SLcCNS[4N|SNYf2lP|SZAT_F|S^54ogGN|\
S^5ToFcN_|ScINN?FcN_|ScN[F[M[|ScN[R;NoD[E_|ScN^ECNo|Scg3CZM|SfAEO_Mo|Sg2eG_M|TEV54[M|\
TEV5FZPO]Kd|TE[E6^5|TE[EC5|TE[ETE^5|TE^5GZP|TO[Eg6P|T[5g6P|T[@hT:k|VVAA[P[|VVSgO|VY9cE9^VV5|\
VYP[NZP|VYeOGgG|VYeOj29[Ee@N_M|VZ22N[|VZ52[N[|VZEA[E[E[N^gP|VZLF[F[eE|VZLL[E|VZLSeAVNo@ZL|\
VZOL[A_|VZToL@[F[@|V[82[FZA|V[@[E[|V[F_6[E|V[Fd6[|V[Fd@[F_|V[G_V[|V[gOJ_|V]E[6e6N^:|\
V]eKVINYGNYf@5|V^E8jVE|V^SJ[W[E|V^SO[L[FZ@|Vc@ND[E_|VcAN@^ABo|VcCZMD[E_|VcFON[8D[E_|VcNcL8_|\
VdO[EF[AVNo|VdkWZkE|Vdn9_|Vk[5CV5|WZLFdNo2|W[2[A:[|W[EVM|W[N[eN|W[NoF^E|W[P[E[|W^PSAZE|WdWVA|\
WkV525|e2eNA[gN|e3AFN^T[NI^eQRL[e2m[|e4GC[PEo|e4_MJ|e6EiE|e6LSoC[PEo|e6^l5g6P|e7^5Ad|e8_M5N[M|\
e8_M5hTLk|e9EAoG_eAVNoIVNoA|e9EAoG_eAVNoSeF^No2|e9L[NZ5|e9[AdeL|e9[eG[Od|e9^Ee6^lE|e9_kM5iWl|\
e9_kMeTL^E|e@O_|e@VNoFZE|e@VYfPOO_Mo|eA2d9^2ZOG[|eATYN[E|eCQF[OE4N3VEf2kE|eCQF[OE4NE4NG=L|\
eCQF[OE4NE4NN[8S_L[|eCQF[OE4NE4NQN_DNNLN[8|eCQF[OE4NE4NSPNN4o|eCQF[OE4NEECFcN_|\
eCQF[OE4NINYE4NQN_VMcDM[|eCQF[OE4NI^R?cgO2|eCQF[OE4NKde2jA|eCQF[OE4NNYMV5|eCQF[OE4NO]G[5|\
eCQF[OE4NS53O[|eCQF[OE4NScN[R;NoD[E_|eCQF[OE4NT[@hT:k|eCQF[OE4NVc@ND[E_|eCQF[OE4NVcFON[8D[E_|\
eCQF[OE4Ne8_M5N[M|eCQF[OeLbV52NYF_k|eCQF[OeLbV52[:6EFcN_|eCQF[OeLbV56ZECFcN_|eCQF[OeLbV58cLIN|\
eCQF[OeLbV5A[2|eCQF[OeLbV5Ek[E|eCQF[OeLbV5FcN_NZLMo|eCQF[OeLbV5GCcLD[E_|eCQF[OeLbV5TEV54[M|\
eCQF[OeLbV5VcAN@^ABo|eCQF[OeLbV5fLkWkV5SVE|eC_ME6^E|eFE^E9^A_|eFNcA|eFOgLfIE|eFVNoO^E|eF^NoE|\
eFgOgVN_9VE8_|eG_M5M[5|eGk[A^l5|eI8NFcN_|eI8NFdN?o|eI^NoC|eL@[E|eLOeF^NoE|eLbV52NYF_k|\
eLbV53VEf2kE|eLbV57Ye8^5eCN[|eLbV5I^R?cgO2|eLbV5V]E[6e6N^:|eLbV5eI8NFcN_|eLe@M^E|eLj29^g29^A_|\
eMeNP[E|eN4M[P^2|eN9_J_|eO2VS|eOM|ePOO^5AZE|eP_M56ZECEo|eP_MEE[|eS^kETM[5|eTVeHMo|eVeDESo|\
eWO9^52^|f4EeFVNoN[|f4SAN_So|fAl6^nP|fC2d|fES9V|fINk|fLkN^L!e8_M5hTLk|fLkWkV5SVE|fV@ZLSoC[PEo|\
fVOe6_MNo|fVSL[N[|fWL^OAZE|g2M[eE_M|g2O2[A[|g4OZLgF|g4eFY|g4eGEeWe2E|g6WZEeESeF^No2|g9O|g9eJ_M|\
g@W[|g@g@L[|gAe2_MP|gCNVEgA|gEgP9_F_S4o|gFg2A[|gL2[@^8d|gL9dO|gLgNE_|gMYg2YWYLY|gNL|gNg9|gOeL|\
gV9Y2Y|gVNZEeMSAZ@|gWE_V[N[|i4gN|iCeG|iCkTMPE|iEgNF_|iGNV[|\
`,
  },
  {
    letters: '',
    names: `\
ሀራሬ|ሀቫና|ሀኖይ|ሄልሲንኪ|ሆኒያራ|ሆንግ ኮንግ|ለንደን|ሉሳካ|ሉክሰምበርግ|ሊሎንጔ|ሊማ|ሊብረቪል|ሊዝቦን|ሌጎስ|ሌፍኮዚያ|ልዩብልያና|ሎሜ|ሎስ አንጄሌስ|\
ሏንዳ|ሐረር|መሴሩ|መስከት|መቀሌ|መንደፈራ|ማላቦ|ማኒላ|ማናማ|ማናጓ|ማድሪድ|ማፑቶ|ምባባኔ|ምጽዋ|ምጽዋዕ|ሞሮኒ|ሞስኮ|ሞቃዲሾ|ሞንሮቪያ|ሞንቴቪዴዎ|ሪያድ|\
ሪዮ ዴ ጃኔይሮ|ሪጋ|ራባት|ሬይኪያቪክ|ሮማ|ሮዞ|ሰመራ|ሱቫ|ሲድኒ|ሳራዬቮ|ሳና|ሳን ሆዜ|ሳን ማሪኖ|ሳን ሳልቫዶር|ሳን ቶሜ|ሳንቲያጎ|ሳው ፓውሉ|ስቶኮልም|\
ስኮፕዬ|ሶል|ሶፊያ|ሻሸመኔ|በልግራድ|ቡካረስት|ቡዳፔስት|ቢሳው|ቢሽኬክ|ባሕር-ዳር|ባማኮ|ባረንቱ|ባስቴር|ባንኮክ|ባንዳር ሰሪ ቤጋዋን|ባንጁል|ባንጊ|ባኩ|\
ባግዳድ|ቤልሞፓን|ቤርን|ቤዪጂንግ|ቤይሩት|ብራቲስላቫ|ብራዚሊያ|ብራዛቪል|ብርጅታውን|ብዌኖስ አይሬስ|ቦጎታ|ቪልኒውስ|ቪክቶሪያ፥ ሲሸልስ|ቪየና|ቫሌታ|\
ቭየንትዬን|ቱኒስ|ቲራና|ታሊን|ታሽኬንት|ታይፔ|ቴህራን|ቴጉሲጋልፓ|ትሪፖሊ|ትብሊሲ|ኑኩአሎፋ|ኑዋክሾት|ኒው ዴሊ|ኒያሜ|ናሶ|ናይሮቢ|ንጃሜና|አልጀርስ|አማን|\
አምስተርዳም|አርባ ምንጭ|አሱንሲዮን|አስመራ|አስታና|አሽጋባት|አቡ ዳቢ|አቡጃ|አንታናናሪቮ|አንካራ|አንዶራ ላ ቬላ|አክራ|አዲስ አበባ|አፒያ|\
ኡላዓን ባዓታር|ኢስላማባድ|ኣስመራ|እስክንድርያ|ኦስሎ|ኦታዋ|ከረን|ከራቺ|ኩዋላ ሉምፑር|ኪሺንው|ኪቶ|ኪንሻሳ|ኪንግስታውን|ኪየቭ|ኪጋሊ|ካምፓላ|ካራካስ|\
ካርቱም|ካስትሪስ|ካቡል|ካትማንዱ|ካንበራ|ካይሮ|ኬፕ ታውን|ኮልካታ|ኮሎምቦ|ኮፐንሀገን|ኮፕንሀግ|ዉሃን|ዊንድሁክ|ዋርሶው|ዋጋዱጉ|ዌሊንግተን|ዓስብ|ዛግሬብ|\
ያሙሱክሮ|ያሬን|ያንጎን|ያዉንዴ|ዬሬቫን|ደማስቆ|ደርባን|ደብሊን|ዱሻንቤ|ዳካ|ዳካር|ድሬዳዋ|ዶሃ|ዶዶማ|ጃካርታ|ጅጅጋ|ጆሃንስበርግ|ጆርጅታውን|ጋበሮኔ|\
ጋቦሮን|ጎንደር ከተማ|ጢምጱ|ፋዱጽ|ፍሪታውን|ፓሊኪር|ፓሪስ|ፓራማሪቦ|ፓናማ ከተማ|ፕሪቶሪያ|ፕራያ|ፕራግ|ፕኖም ፔን|ፕዮንግያንግ|ፖርት ሉዊስ|\
ፖርት ሞርስቢ|ፖርት ቪላ|ፖርት ኦፍ ስፔን|ፖርቶ ኖቮ|ፖርቶፕሪንስ|ፖድጎሪጻ|\
`,
  },
  {
    letters: '',
    names: `\
万象|三亚|三亚市|三亜市|三亞|三蘭港|上海|上海市|上饒|上饒市|上饶|上饶市|东京|东莞|东莞市|中国上海|中山|中山市|中環|临沂|临沂市|义乌|乌兰巴托|乌鲁木齐|乌鲁木齐市|\
乔治敦|九江|九江市|九龍|云浮|云浮市|亚历山大港|亚当斯敦|亚穆苏克罗|亞倫區|亞松森|亞歷山卓|亞歷山大港|京斯敦|京都|京都市|亳州|亳州市|仏山市|仙台|仙台市|仰光|伊巴丹|\
伊斯兰堡|伊斯坦堡|伊斯坦布尔|伊斯蘭堡|伦敦|伯尔尼|伯恩|佐治城|佐賀|佐賀市|佛山|佛山市|保定|保定市|信阳|信陽|信陽市|倫敦|元朗舊墟|克拉伦代克|內江|六安|六安市|六盘水市|\
六盤水|六盤水市|兰州|兰州市|关口|内江|内江市|内罗毕|利伯維爾|利伯维尔|利隆圭|利雅得|利雅德|利馬|利马|剌八|前橋|前橋市|办合纳|加尔各答|加德滿都|加沙|努克|努库阿洛法|\
努庫阿洛發|努瓦克肖特|努美阿|包头市|包頭|包頭市|北京|北京市|十堰|十堰市|千葉|千葉市|华沙|华盛顿|华盛顿特区|南京|南京市|南充|南充市|南宁|南宁市|南寧|南寧市|南干道|南投|\
南昌|南昌市|南通|南通市|南阳市|南陽|南陽市|卡拉卡斯|卡拉奇|卡斯特里|卡萨布兰卡|卡諾|卢布尔雅那|厦门|厦门市|古利德維肯|可倫坡|台中|台中市|台北|台北市|台南|台州|台州市|\
台東|合肥|合肥市|吉佳利|吉大港|吉大港市|吉布地市|吉布提城|吉林|吉林市|吉达|吉達|吉隆坡|名古屋|名古屋市|吴兴|吴兴区|呼和浩特|呼和浩特市|和歌山|和歌山市|咸阳|咸阳市|咸陽|\
咸陽市|哈密尔顿|哈尔滨|哈尔滨市|哈拉雷|哈爾濱|哈瓦那|哥本哈根|哥林堡|唐山|唐山市|商丘|商丘市|喀土穆|喀布尔|喀布爾|喀拉蚩|喬治敦|嘉兴|嘉兴市|嘉柏隆里|嘉波隆里|嘉義|嘉興|\
嘉興市|圣保罗|圣地亚哥|圣多美|圣彼得堡|圣彼得港|圣约翰|圣约翰市|圣胡安|地拉那|坎培拉|坎帕拉|培亞|基多|基希讷乌|基輔|基隆|堪培拉|塔什干|塔林|塔那那利佛|塞拉耶佛|塩城市|\
墨尔本|墨巴本|墨爾本|墨西哥城|夏洛特阿马利亚|夏灣拿|多伦多|多倫多|多哈|多多马|大分|大分市|大同市|大埔|大埔墟|大庆|大庆市|大慶|大慶市|大津|大津市|大连|大连市|大連|\
大連市|大阪|大阪市|大馬士革|大马士革|天水|天津|天津市|太原|太原市|太子港|奈洛比|奈良|奈良市|奥拉涅斯塔德|奥斯陆|奧斯陸|好望角鎮|威廉斯塔德|威靈頓|孟买|孟買|宁波|宁波市|\
宇都宮|宇都宮市|安卡拉|安塔那那利佛|安曼|安道爾城|安阳市|安陽市|宜兴市|宜城|宜城街道|宜昌|宜昌市|宜春|宜春市|宜蘭|宝鶏市|宝鸡|宮崎|宮崎市|宿州市|富山|富山市|寧波|\
寧波市|寶雞|将官池|尼亞美|尼科西亚|尼科西亞|居斯塔维亚|屏東|屯門|屯门|山口|山口市|山形|山形市|岐阜|岐阜市|岡山|岡山市|崑山|崑山市|川崎|川崎市|巴库|巴拉馬利波|巴拿馬城|\
巴斯特尔|巴格达|巴格達|巴西利亚|巴西利亞|巴馬科|巴黎|布加勒斯特|布宜諾斯艾利斯|布宜诺斯艾利斯|布尔萨|布拉柴维尔|布拉格|布拉迪斯拉发|布拉迪斯拉發|布达佩斯|布里奇敦|布魯塞爾|\
布鲁塞尔|帕利基尔|帕拉马里博|帕果帕果|帕皮提|帝力|常州|常州市|常徳|常徳市|常德|常德市|平壌|平壤|平壤市|广州|广州市|広島|広島市|広州|広州市|廈門|廈門市|廣島市|廣州|\
廣州市|廷布|开封|开封市|开罗|弗里敦|张家港|张家港市|彰化|徐州|徐州市|徳島|徳島市|德古斯加巴|德班|德里|德黑兰|德黑蘭|恩賈梅納|恵州|恵州市|悉尼|惠州|惠州市|惠灵顿|\
意法半|慈溪|慈溪市|成都|成都市|或索|托爾斯港|扬州市|抚州|抚州市|抚顺市|拉合尔|拉合爾|拉哥斯|拉巴斯|拉巴特|拉萨|拉萨市|拉薩|拉薩市|拿騷|拿骚|掲陽市|揚州|揚州市|揭阳|\
揭阳市|揭陽|摩加迪休|摩加迪沙|撫州|撫州市|撫順|撫順市|斯坦利|斯坦利港|斯德哥尔摩|斯德哥爾摩|斯科普里|斯里巴加湾市|斯里巴加灣|斯里巴加灣市|新加坡|新北|新德里|新港|新潟|\
新潟市|新竹|无锡|无锡市|日內瓦|日内瓦|旧金山|昆山|昆山市|昆明|昆明市|明斯克|明斯克市|星架坡|晉江|晋江|晋江市|普利托里亞|普利茅斯|普里什蒂納|普里什蒂纳|曲靖|曲靖市|曼谷|\
朗伊爾城|札幌|札幌市|杜尚别|杜拜|杜篤瑪|杭州|杭州市|東京|東京都|東莞|東莞市|松山|松山市|松江|松江市|架利吉打|柏林|柳州|株洲|株洲市|桂林|桂林市|桃園|樊城|樊城镇|横浜|\
横浜市|横滨市|欽州|欽州市|武威|武威市|武汉|武汉市|武漢|武漢市|比什凯克|比勒陀利亚|比勒陀利亞|比律悉|比紹|比绍|毕节|毕节市|水戸|水戸市|永州|永州市|永珍|汉中|汉中市|\
汉台|汉台区|汕头|汕头市|汕頭|汕頭市|江門|江門市|江门|江门市|江阴市|沈阳|沈阳市|河內|河內市|河内|泉州|泉州市|法兰西堡|法兰西港|波哥大|波圖奴埠|波多诺伏|波德戈里察|泰州|\
泰州市|洛杉矶|洛杉磯|洛美|洛阳|洛阳市|洛陽|洛陽市|津市|济南|济南市|济宁市|浏阳|浏阳市|浒山|浒山街道|浦那|浦阳|浦阳街道|海口|海口市|海得拉巴|淄博|淄博市|淮北|淮北市|\
深圳|深圳市|深水埗區|清奈|清远|清远市|清遠|清遠市|済南|済南市|済寧市|渥太华|渥太華|温哥华|温州|温州市|温得和克|渭南|渭南市|湖州|湖州市|湛江|湛江市|溫哥華|溫州市|\
溫得和克|溫荷克|漢中|漢中市|漯河|漯河市|潍坊市|潞安|潞安府|潮州|潮州市|澄江|澄江街道|澎湖|澳門|澳门|濟南|濟南市|濟寧|濰坊|瀋陽|瀋陽市|灣仔|灯塔路|烏魯木齊|烏魯木齊市|\
烟台市|無錫|無錫市|煙台市|煙臺|熊本|熊本市|爹濱|特古西加爾巴|玉山|玉山镇|玉林|玉林市|珠海|珠海市|班加罗尔|班加羅爾|班基|班珠尔|班竹|瑪律|瓜地馬拉市|瓦利|瓦加杜古|\
瓦莱塔|瓦都茲|甲府|甲府市|畢節|畢節市|的黎波里|盐城|盐城市|盛岡|盛岡市|盧安達|盧布爾雅那|盧森堡城|盧森堡市|盧薩卡|直布罗陀|眉山|眉山市|石家庄|石家庄市|石家荘|石家荘市|\
石家莊|石家莊市|神戶|神户市|神戸|神戸市|福井|福井市|福岡|福岡市|福島|福島市|福州|福州市|秋田|秋田市|科伯恩城|科威特市|科納克里|突尼斯|突尼斯市|竜岩|竜岩市|第比利斯|\
約翰尼斯堡|紐約|紐約市|索菲亞|紹興|紹興市|綜合|維也納|維多利亞|維拉港|綿陽|綿陽市|约翰内斯堡|纽约|绍兴|绍兴市|维也纳|维多利亚|维尔纽斯|绵阳|绵阳市|罗安达|罗德城|罗马|\
罗马市|羅索|羅馬|義烏縣|耶加達|耶溫得|耶路撒冷|聊城|聊城市|联合国|聖保羅|聖地亞哥|聖多美|聖彼得堡|聖荷西|聖薩爾瓦多|聖馬力諾|聖馬連奴城|聯合國|肇庆|肇庆市|肇慶|肇慶市|\
胡志明市|臨沂|臨沂市|自由市|自貢|自貢市|自贡|自贡市|臺中|臺中市|臺北|臺北市|臺南|臺東|舊金山|艾哈迈德堡|艾哈迈达巴德|芜湖|芜湖市|花蓮|苏克雷|苏州|苏州市|苏拉特|苗栗|\
茂名|茂名市|荃灣|荆州市|荊州|荊州市|莆田|莆田市|莫尔兹比港|莫斯科|莫洛尼|莫羅尼|菏泽|菏泽市|菏澤|華列他|華沙|華盛頓|菲利普斯堡|萨格勒布|萨那|葉里溫|蒙得维的亚|蒙特維多|\
蒙罗维亚|蒙羅維亞|蕪湖|蕪湖市|薩拉熱窩|薩格勒布|蘇克雷|蘇州|蘇州市|蘇瓦|蘭州|蘭州市|衡阳市|衡陽|衡陽市|襄樊|襄樊市|襄阳|襄阳市|襄阳府|西宁|西宁市|西安|西安市|西寧|\
西寧市|西班牙港|西貢|西贡|詹姆斯敦|貝爾墨邦|貝爾莫潘|貝魯特|貴港|貴港市|貴陽|貴陽市|賀州|賀州市|贛州|贝尔格莱德|贝鲁特|贵港|贵港市|贵阳|贵阳市|贺州市|赣州|赣州市|\
赫尔辛基|赫爾辛基|路易港|路沙卡|达卡|达州|达州市|达累斯萨拉姆|连云港|迪拜|連江|連雲港|道格拉斯|達卡|達喀爾|達州|達州市|遵义市|遵義|遵義市|那覇|那覇市|那霸市|邯郸|\
邯郸市|邯鄲|邯鄲市|郑州|郑州市|都柏林|鄂尔多斯市|鄭州|鄭州市|里加|里斯本|里朗威|里約熱內盧|里约热内卢|重庆|重庆市|重慶|重慶市|金华|金华市|金城|金夏沙|金奈|金斯敦|\
金沙薩|金沢|金沢市|金澤市|金華|金華市|金華縣|金边|金門|釜山|釜山市|釜山广域市|釜山広域市|銀川|銀川市|钦州|钦州市|银川|银川市|長崎|長崎市|長春|長春市|長沙|長沙市|長治|\
長治市|長野|長野市|长崎市|长春|长春市|长沙|长沙市|长治|长治市|開封|開封市|開普敦|開羅|開雲|阜阳市|阜陽|阜陽市|阳江|阳江市|阿什哈巴德|阿克拉|阿加尼亚|阿姆斯特丹|\
阿布扎比|阿布賈|阿布贾|阿必仁|阿斯塔纳|阿斯馬拉|阿比让|阿洛菲|阿爾及爾|阿瓦鲁阿|阿皮亚|阿皮亞|阿美達巴德|阿迪斯阿貝巴|陽江|陽江市|雅典|雅加达|雅加達|雅温得|雅穆蘇克雷|\
雪梨|雲林|雲浮|雲浮市|雷克亞維克|雷克雅未克|雷克雅維克|雷堡城|雷神港|霍尼亚拉|霍尼亞拉|青岛|青岛市|青島|青島市|青森|青森市|青阳|青阳镇|静岡|静岡市|靜岡市|鞍山|鞍山市|\
韶关|韶关市|韶関市|韶關|韶關市|飞鱼湾|首尔|首尔特别市|首爾|香港|馬些盧|馬尼拉|馬德里|馬拉博|馬拿瓜|馬斯喀特|馬祖|馬納瓜|馬累|马塔乌图|马塞卢|马尼拉|马德里|马斯喀特|\
马普托|马里戈|高松|高松市|高知|高知市|高雄|高雄巿|高雄市|鳥取|鳥取市|鹽城|鹿儿岛市|鹿児島|鹿児島市|麥納瑪|麦纳麦|龍岩|龍岩市|龙岩|龙岩市|\
`,
  },
  {
    letters: '',
    names: `\
가보로네|강계|강계시|강릉|강릉시|개성시|개성특급시|경산|경산시|경주시|고양|고양시|과테말라 시|과테말라시티|광명|광저우|광저우 시|광주|광주광역시|광주시|구리시|구미|\
구미시|구스타비아|구이양 시|군산시|군포|귀스타비아|그리트비켄|김 천시|김천|김천시|김해시|나사우|나소|나이로비|난닝 시|난징|난징 시|남경|남타라와|남포|내피도|네피도|\
누메아|누악쇼트|누쿠알로파|누크|뉴델리|뉴욕|뉴욕 시|니아메|니코시아|닝보 시|다롄 시|다르에스살람|다마스쿠스|다카|다카르|대구|대구광역시|대구시|대련|대전|대전광역시|\
대전시|더글러스|더반|더밸리|더블린|델리|도도마|도쿄|도하|동경|두바이|두샨베|둥관 시|딜리|라고스|라구스|라바트|라진|라호르|란저우 시|런던|레닌그라드|레이캬비크|\
로드타운|로마|로메|로스앤젤레스|로스엔젤레스|로조|롱위에아르뷔엔|롱이어비엔|루사카|루안다|룩셈부르크|류블랴나|리가|리마|리브르빌|리스본|리야드|리우데자네이루|릴롱궤|마나과|\
마나마|마닐라|마드리드|마리갓|마리고|마리에함|마무주|마산|마세루|마주로|마카오|마타우투|마푸토|마푸투|만포|말라보|말레|멕시코 시|멕시코시티|멜버른|멜번|모가디슈|모나코|\
모로니|모스크바|목포|몬로비아|몬테비데오|무스카트|뭄바이|민스크|바그다드|바르샤바|바마코|바스테르|바쿠|바티칸|바티칸 시|반다르스리브가완|반줄|발레타|방갈로르|방기|방콕|\
뱅걸로|베른|베를린|베오그라드|베이루트|베이징|벨모판|벵갈루루|보고타|부다페스트|부르사|부산|부산광역시|부산시|부에노스아이레스|부천|부천시|부쿠레슈티|북경|브라자빌|\
브라질리아|브라티슬라바|브뤼셀|브리지타운|비사우|비슈케크|비엔나|비엔티안|비잔티움|빅토리아|빈트후크|빌뉴스|빌렘스타트|사나|사라예보|사우스타라와|사이판|산마리노|산살바도르|\
산터우 시|산토도밍고|산티아고|산호세|산후안|상투메|상트페테르부르크|상파올로|상파올루|상파울로|상파울루|상하이|상해|샌환|생드니|생피에르|샤먼 시|샬럿아말리에|서울|서울시|\
서울특별시|선양|선양 시|선전 시|성남시|세인트조지스|세인트존스|세인트피터즈버그|세인트피터포트|세인트헬리어|세종|소피아|송림리|수바|수원|수원시|수크레|순천|스옌 시|\
스자좡 시|스코페|스탠리|스톡홀름|시드니|시안 시|신의주|신의주시|심양|심천|싱가포르|싱가폴|쑤저우 시|아디스아바바|아마다바드|아바나|아바루아|아부다비|아부자|아비장|\
아순시온|아슈하바트|아스마라|아스타나|아시가바트|아크라|아테네|아테네 시|아피아|안도라라베야|안동|안동시|안산|안산시|안양|안양시|안타나나리보|알렉산드리아|알로피|알제|\
암만|암스테르담|앙카라|애덤스타운|야렌 구|야무수크로|야운데|양곤|양주|양주시|엘에이|여수|여수시|예레반|예루살렘|오라녜스타트|오사카|오산|오산시|오슬로|오타와|와가두구|\
요코하마 시|요하네스버그|우루무치 시|우시 시|우한 시|울란바타르|울란바토르|울산|울산광역시|울산시|워싱턴|원산|원산시|원주시|웨스트 섬|웰링턴|유엔본부|은자메나|음바바네|\
응게룰무드|의정부|의정부시|이바단|이스탄불|이슬라마바드|이천|이천시|익산시|인천|인천광역시|인천시|자그레브|자카르타|장춘|전주|전주시|정읍시|정저우 시|제네바|제다|\
제임스타운|제주|제주시|조지타운|주바|중산 시|지난 시|지다|지부티|지브롤터|진주시|쯔보 시|창사 시|창원|창원시|창저우 시|창춘 시|천안|천안시|천진|청두 시|청주|\
청주시|청진시|첸나이|춘천|춘천시|충주|충주시|충칭 시|치타공|칭다오 시|카노|카라치|카라카스|카불|카사블랑카|카옌|카이로|카트만두|캄팔라|캐스트리스|캔버라|케이프타운|\
코나크리|코번타운|코펜하겐|콜롬보|콜카타|쿠알라룸푸르|쿠웨이트|쿠웨이트시티|쿤밍 시|크랄렌데이크|키갈리|키시너우|키예프|키토|킨샤사|킹스타운|킹스턴|타라와|타슈켄트|\
타이베이|타이베이 시|타이뻬이|타이위안 시|타이페이|탈린|탕산 시|테구시갈파|테헤란|톈진 시|토르스하운|튀니스|트리폴리|트빌리시|티라나|팀부|파고 파고|파고파고|파나마 시|\
파나마시티|파두츠|파라마리보|파리|파페에테|팔리키르|평양|평양시|평양직할시|포드고리차|포르드프랑스|포르토노보|포르토프랑셰|포르토프랭스|포산 시|포트 오브 스페인|포트루이스|\
포트모르즈비|포트빌라|포트오브스페인|포항|푸나푸티|푸네|푸저우 시|프놈펜|프라이아|프라하|프리슈티나|프리타운|프리토리아|플라잉피시코브|플리머스|필립스뷔르흐|하갓냐|하남시|\
하노이|하라레|하르툼|하얼빈 시|한양|함흥|함흥시|항저우|항저우 시|항주|해밀턴|해주|허페이 시|헬싱키|혜산|혜산시|호니아라|호찌민|호치민|홍성|홍콩|화성시|흥람|\
`,
  },
  // Katakana
  {
    letters:
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチッツテデトドナニヌネノハバパビピフブプヘベペホボポマミムメモャヤュョヨラリルレロワンヴー',
    names: `\
"1i|"9.PqH|";AJ|";^i|";o9,o|"Ba;A'o|"FM|"G#;"XP|"Pk"|"R:do|"S"|"T^BqPqI|"U:d|"UBR|"a;FkBa|"k:(|\
"l17oIj"|"mT#|"o-i|"oAJJj[|"o^o|%;AoUqk|%;i^PqI|%PBo|'#la;ADH|'#oHTD1|'#qo|'(joHo|'ioPqHk|'kaC|\
)k7la|)lPo|,;m|,An|,iK);ADI|-%)oL|-%m|-7Uio-|-;Hjq<|-H^o<|-N|-Uqk|-i-;|-iC|-iqCq|-oQi|-qUk|/)T|\
/.j|/9J'|/H|/doXi|/o2;A'o|/o2;Ho|/o9d7|/q'|0q8|1"ikoVqk|1iloB%1|2"F^i9F#|2;AR"|2jHR3o|3qVA'o|\
5D1PqoA'o|5J1j|5YoOq4o|5k-A|5mo[|7%6o|7L"|7i)p+|7o1HYFkUk1|7o7kPIk|7oF#"6|7oHb|7oQ'm|7oT"o|\
7oTio9;5|7oZ=|7o^jN|82lU|9-6|9IKq|9o.]qk|:(qa<A'o|:DB|:UikAk|:d-kA|:fMqU|:fMqp|:gq:A'o|;1l|;5S)|\
;Aojq|;Aolq|;HD1Zka|;P|;qiH|=oH:go<|=oH:gq:<|?'k|?T#"|A9f3oH|Ajo|B-qk|B2i;|BD-|BUjo|B^;-;|\
Bk);7iqa|BqPo|C(oJ%|CDA6o|CfK;|F#iJ|F#oVq|F29.kQ|FWio|G#j|Gjq|HRj9|Hj]j|Hq;O'o|I&9doX|II^|IP%|\
IqO|J%mR|JD?q|K"b|K59"|KfqGjq|Kfqhq1|L"19gDH|L1"mT!|Lb"|Lq1|O%GiPqI|O.K"|ON%|OPJ|O[mqM|O_kHo|\
Oil|OkEqa|OkRo|P1q|P2BqI|P;Fqk|P=Fqk|P^5|PlDA|Plq|Po.mqk|Po0|Po51|Po:fqk|PoBk;jU.no|Q6Q6|QJ^9F#|\
QYqF|Qi^j[|Qj|Qj/qk|R7'|R9f31|Rf8oF#,o|T!I&qE|T#jDV;UkT|Tio1TkH|TjqA'o|U)N;"%l;|U-l;H|UBY;H|\
Ui8p#k|Ui:j"|UiC;ip!|UjD:A'o|UjfD=k|Uk7|VMq|VNoYo|Vi%"|ViO|Vj9fF#J|Vj^;|VlHj"|Wk9o/|X%kqH|\
X,2iqI|XkcQo|Xkjo|Xko|ZK"i|ZNkk|ZqC_o|[6A|]I6jE!|]kHN[|]kHqTio=|]kHqVio;|]qH,U;Y%o|]qHRi|\
]qHcl;Rq|]qHk%;|^-,|^;-DH|^=k|^A'H&|^IjqI|^J2"|^Jq^|^Ki|^VH|^i[|^j)Oao|^j6|^l|^oODAo|_o;1|aPPqM|\
aoP%|b/959F#|bk[ko|c.G#9f|c;1n|cmK|coFRG,|comR"|e'oG|ea;1m|eo6o|h5O^|h5O^9|hOM;Uk1|hOM;Uk2|i6;|\
i;X.;|iPH|iZqk|iqZqk|j,G:dM%m|j.|j;[o|j^|jeI|jfUjdJ|jmo2'(|jqUkp#k|k"oB|k1=oUk1|k7-|l%/dp#q1|\
m7o>k;|m@q|mb|mo2%(qkRqo|moIo|mqIA'o|mq^|n.I&2q|n9oHo|nk9dn|o:dbJ|p#)oCdo|p#1Hj"|p#jKf;|\
`,
  },
];

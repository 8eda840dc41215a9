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
 * from `!` on, without $ \ ` and |, means the next of these letters: it keeps the bundle small.
 */
export const OTHER_PLACES: readonly { readonly letters: string; readonly names: string }[] = [
  // Arabic
  {
    letters:
      ' -ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u0657\u0659\u066cٱٹټپچڈډڑڕژښڤکڪګڭگڵھۀہۆۇۈۋیۍێېےەݣ\u200cﻟﻮ',
    names: `\
%+*2*C|%+2/*C|%+E/*|%+f/*C|%-C|%2*C*|%2B5-*EC|%2f6!%+*+*|%5*27D4|%6-*C*|%6-*CD|%6-*CK|%6-*Ca|\
%6>G|%6EC6fEC|%AB*%-f|%AB*-f|%B6-42*B|%C-*C*C*4fEE|%CW*4*|%E*4E%|%E*4f*|%E*[*2E[E|%Nf*|%W4*|\
%f+W|&+1|&+CE+|&+D*|&+E!-G/|&+E!;+G|&+E!=4G+|&+E!@+G4|&+E!B42*6|&+E/*|&+E;+G|&+G*|&+G2/*C|&.GC*|\
&/2*+G*|&0B2!%+*2|&1BGB|&24*4|&2G6!&+*+*|&4+GA|&4-*|&4EBG,|&4G*C,|&4G0*|&6-*C,|&6:*C*|&6B4,|\
&6E*C|&6EC6GEC|&6GE:|&7BEC|&8>D*C|&9C,|&:*4|&=*2G4|&@*2G4|&@/E/-|&@4*|&A*@|&AB*-G|&B!*A+E*?G|\
&B!*A?GEGC|&B!24B*C|&B!8A*A!<AG|&B6-42*B|&C-*C*C*4G>E|&C/BGC*|&C2E4*!A*!>GA*|&C>*|&C?4,|&E+*4G|\
&E+E@|&E-*E*|&E4AG*C>GA|&E4C/6-*2|&E4EB-7G|&E6*@*|&E6AE|&EA*2!/A*A|&EA*C!+*-E4|&[*2f4|&l*2G4|(+|\
(+*2*C|(+4*#|(24G|(2>E|(2@E|(2A+|(4+2|(4+A|(4+GA|(5BG4|(6:C+EA|(6@E+G,|(6A*B!%+*2|(AG5G|\
(B*4,!*A7*4?,|(C!?5*B|(C-7EC|(C/*BGC*|(C2E4|(G+*2*C|)*2*C*|)*6-*C*|)*6cC6F)EC|)*71*+*2|)*>iC*|\
)*A/F4|)*ABc-*|)*B6-i42*B|)*BB*C|)*C-*C*C*4fVb|)*eBiC|)6>&^*C|)E6*@*|)E6AE|)F6A*B)*+*2|)b-*E*|\
)b6Ab|)d4dBOF|)d4dBOF!7k^F4F|)d4dBOf|)f6A*B*+*2|)k+EE/*|)k+EE5k+f|)k6>k^*C|)k6Bk4k|)k6WkC2k4fk|\
)kB6-k42*B|)kC?k4k|)kW4*|)k^E*5|***A14:EB|*+*2*C|*+D*|*+E!;+F|*+E!;+G|*+E!=4f+|*+E/*|*+E;+G|\
*+E;+f|*+E;a+f|*+^*|*-*E*|*/2*+f*|*0B2!%+*2|*0B2%+*2|*0B2*+*2|*2A+|*4*W|*4+2|*4+GA|*4+fA|*42+GA|\
*42+fA|*4EBOf|*4EBfD|*4G*C,|*4f*CD|*4f0*|*5EG4*-|*6-*C!>fEB|*6-*C!?C*|*6-*C!W4B*C7*D|*6-*C*|\
*6-*C+EA|*6-*CD|*6-C+EA|*6-WDAB|*62!%+*2|*6:C+EA|*6>f|*6@C24GD|*6A*B!%+*2|*6A*B!*+*2|*6A*Bm%+*2|\
*6AE|*6B*4*|*6B*<GAGD|*6B*<fAfD|*6B*<fAfa|*6B4D|*6C7C|*6E*C|*6EC6fEC|*6WC24fD|*6WC24fa|*6WENfD|\
*6WENfa|*7W!%+*2|*8>D*C|*8>a*C|*:*4|*=*2f4|*=E*:|*?84|*?E*B!B-02a|*@4*|*A&+G|*A&8C*B|*A&=E*:|\
*A&?84|*A&BB!*AB-02,|*A&DE*5|*A(6@C24G,|*A(6B*<GAG,|*A*0B2G|*A*?84|*A+*0,|*A+4GBG|*A+84,|\
*A+84,!*A?2GB,|*A+AG2,|*A+Af2D|*A+EG4,|*A+G9|*A/+GA|*A/2f2D|*A/2f2a|*A/5*)4|*A/5*)4!*A<*8B,|\
*A/5*)4!7a4|*A/5G4D|*A/5f4D|*A/A>,|*A/BGA|*A/CGC,|*A/G5,|*A/f45|*A02G2,|*A05B|*A06@,|*A06GB,|\
*A0A,|*A0E:,|*A1*4/,|*A1+4|*A14/|*A14:EB|*A1AGA|*A1AfA|*A1E4|*A1E4!E!*A21f4a|*A1E4!E*A21G4,|\
*A1E4!E*A21f4D|*A2*4!*A+G9*#|*A2*B4|*A2B*5GC|*A2B*B|*A2E0,|*A2E0D|*A2GE*CG,|*A4+*:|*A46-*?|\
*A4?,|*A4B*2F|*A4B*2G|*A4B.*|*A4G*9|*A4G*C|*A5+G4|*A54?*#|*A5?*5G?|*A5EG4*-|*A6*ABG,|*A6A:|\
*A6AGB*CG,|*A6B*ED|*A6C+A*EGC|*A6EG2*#|*A6EG6|*A6EG?|*A6G+|*A6G+!*A/2G2,|*A6f+|*A7*4?,|*A7A>|\
*A7G0*CG,|*A814,!*A6E2*#|*A9*A<|*A9<*GC|*A9<GC|*A9<fC|*A:*)>|*A:*4>|*A:>GA,|*A:E4|*A;<*GC|\
*A<*74!BC!4B9*C|*A<+E4|*A</GA*-|*A<4*)7|*A<4G7|*A<?+,|*A<B*4D|*A<GEC|*A<fC|*A=42?,|*A=42?D|\
*A=G9,|*A=G;,|*A>*E|*A>/G4,|*A>7C|*A>AE/,|*A>EA,|*A>GEB|*A?*D4,|*A?*D4,!*A/2G2,|*A?*D4D|*A?26|\
*A?26!*A74?G,|*A?26!*A74G>|*A?26!*AB0-A,|*A?4G*-|*A?84GC|*A?84fC|*A?9*4>|*A?CG:4,|*A?G4E*C|\
*A@*>|*A@E-|*A@E>,|*A@E>D|*A@EG-|*AA*3?G,|*AB*-f|*AB+45|*AB0A,!*A@+4F|*AB0B2G,|*AB0B4,|*AB0EG-|\
*AB2G,|*AB2GC,!*ABCE4,|*AB2GC,!*ABCE4D|*AB6GA,|*AB:4G,|*AB=G4|*AB>4?|*AB@A*|*ABC*B,|*ABC*BD|\
*ABC5A,|*ABC6-G4|*ABC6-f4|*ABC8E4,|*ABCG*|*ABCG<,|*ABD2G,|*ABD2fD|*ABE8A|*ABE8A!*A/2G2,|\
*AC*84G,|*AC*84GD|*AC*;E4|*AC/>|*AC/>!*A*74>|*AC<*B,|*AC<B*CG,|*AC<B,|*ACDE2|*AD4*EGGC|*AD>E>|\
*AE*2G|*AE>f|*AE@4,|*AG7G4|*B!24B*C|*B!?84|*B*C|*B+*+*Cf|*B6-42*B|*B6M4Q*B|*C/*BC*|*C/BGC*|\
*C2E4|*C?4,|*C?4D|*C?4a|*CL*C*C*4fEE|*COC|*CW4a|*DE*5|*E%[*2E[E|*E+EW|*E-%E%|*E4C/6-*2|*E4EBOf|\
*E5*W*|*E6AE|*EA*Cm+*-E4|*EL*E*|*EW*Ra|*E[*PE[E|*G4*C7D4|*L*Ea|*W4*|*[*2f4|*aE*5|*f+L!%+*2|*f+W|\
*f4E*C|*f8>*D*C|*fA*B|*fB6L4PfB|*fC2E4|*fCL*C*Cf4fE|*fCO)EC|*no*2F|+)4*5fAf*|+*)E-E|+*)E2fC[|\
+*+!*A5E*4|+*+A|+*+G-G|+*+m*A5E*4|+*-C*|+*-C,|+*-Ca|+*/,|+*/D|+*4*B*4G+E|+*46AEC|+*46AEC*|\
+*46fAEC*|+*46hAbC*|+*4G6|+*5*4@|+*5*4W|+*6"-4|+*6"-G4|+*6"-f4|+*6-G4|+*6Dm-4|+*6f-f4|+*=E!+*=E|\
+*@E|+*AGB+*C/|+*B*@E|+*B*WE|+*BG*C|+*C/EA|+*C2*4!6k4F!+k[*e*C|+*C2EC/|+*C2EC[|+*C@E@|+*CD|\
+*CWEW|+*CWbW|+*CYWEW|+*C[@E@|+*C[E)f|+*EPC[|+*WE|+*WEE|+*e-c!7k^F4|+/*G,|+/*fD|+/*fa|+/CE42|\
+1*46-|+4*-6A*E*|+4*-6fA*V*|+4*-F6A*e*|+4*-G6A*>*|+4*-f6A*E|+4*-f6A*E*|+4*5*>GA|+4*5*EfA|\
+4*5GAG*|+4*5fAf*|+4*5fAfa|+4*6fAf*|+4*=|+4*?G|+4*G*|+4*Lf6A*E*|+4/!*A@G>*C|+4/!+E<4G4G/|+46+fC|\
+46A5|+47AEC,|+47AECa|+48a|+4AGC|+4AfC|+4C|+4E/42|+4E@6A|+4E@AGC|+4EW6A|+4EWAfC|+4F6+*C|\
+4G-E4G*|+4G2/!-*EC|+4G5+C|+4G7-GC*|+4Gc66iA|+4f5+C|+4f5+fC|+4f5+hC|+6*'|+6@4,|+6W4D|+6W4a|+7*4|\
+7WfW|+84,|+84D|+<+2*|+<?E+,|+<A+@|+<A+W|+=2*2|+=A*C|+=A*C!/2G2|+@GC|+A+G6|+A1|+A=4*2|+A?*6|\
+ABE+*C|+ABEN*C|+AC6G,|+AE!DE4f5EC-D|+AGBE.|+Af2a|+B+)f|+B+)f!CE|+C!<4E6|+C24!*C5Af|+C24!+E7D4|\
+C24!14B7D4|+C24!64G!+@*E*C|+C24!64f!+[*E*C|+C24!64f!+f[E*C|+C24!<+*6|+C24<+*6|+C2EC[|+C54-|\
+C=*5F|+C=*5G|+C=*5f|+C=*AE4|+CD*|+CEB!+CD|+CG!6EG>|+CG!<+*6|+CG!B5*4|+CG!BA*A|+CGC|+CPEC[|\
+CW*W|+C[AE4|+C[AE4E|+Cf!BA*A|+CfC|+CfmBA*A|+E!B42*6|+E)CE6!%f46|+E+*A|+E/E-*|+E1*46-|+E2*+6-|\
+E2*+G6-|+E2*N6-|+E2*Nh6-|+E2=E4G-6*|+E4!6<G2|+E4!6E2*C|+E4!AEG6|+E4-!&E!+4*C6|+E4-!&E>!6+GC|\
+E4-!BE46+G|+E4-!D*4@E4-|+E4-6E2*C|+E4-E!CE>E|+E46*|+E46<G2|+E48,|+E48D|+E48a|+E4E/G42|+E74|\
+E7D4|+E=E-*|+EA!@*5GA|+EB+*G|+EB42*6|+ECD|+EG+A*|+EGC6!%G46|+EGCE6!*G4G6|+EN*A|+EQ*N6M|+EW*C|\
+E[E-*|+G/GC|+G4.|+G4/C2|+G4C|+G4E-|+G6*E|+G7*E4|+G7@@|+G7@G@|+G7WW|+G@*6G|+G@GC|+GAE!DE4G5EC-G|\
+GEC=G*C=|+W*6f|+[EL*|+^EN*A|+a*EANE4|+aEN*A|+b[b-*|+bfC6!)*f46|+c1*4i6-|+c46*|+f-!*AB?26|+f/C[|\
+f4/C2|+f4E-|+f6*)E|+f6*E|+f7WW|+f7WhW|+fABEN*C|+fAE!aE4f5EC-j|+fCC!7a4|+fC[AE4|+fEC6!%)46|+h4C|\
+i/fCY|+i4AFC|+i4C|+iA[4*2|+iG/FZ|+iG/FZ!7k^F4F|+iG4c-|+k=2*2|+kC2k4!6h4f!+h[*E*C|+kC2k4!<k+*6|\
+kS*5fAf*|+kf4EE-|-*)f!fE%C|-*)fmfE*C|-*/E4,|-*/E4D|-*/E4a|-*5,|-*5D|-*7?C2|-*7@C2|-*7@kC-|\
-*7WC2|-*7WkC2|-*A?*C|-*AAFC|-*AGC|-*AfC|-*BC4*6-|-*BC=6-|-*C[4*C[|-*C[7*C|-*G!GE*C|\
-*Z7kC!7k^F4F|-*]fC|-*fTE|-*ffE*C|-+4G5|-+4f5|-+6,|-+6a|-+AG6G|-+Af6|-+Af6f|-+E@|-+EW|-+FAF6F|\
-/4,|-4*+A6|-4+-!0f24fD|-4FNEAF|-4GC!@E-|-6B6GA-|-7*C=-7EC|-7*C=7*|-7C=-7E|-7C=2E|-7EC=-7GC=|\
-7GC*G|-7GC=2*E|-:*EGC|-:*EfC|-:E*C|-<5|->4=!5GCD|->Af6|-?4-|-@4G-|-AB6*C|-BC4*6-|-BGBEC|-C2E>|\
-D4*C|-D4EC|-E47^*EC|-E4C-E|-E4EC-E|-E54|-E7D*>C|-E7D*EC|-E?4-|-E@GE|-EC6|-EC6!7a4|-EEC6|-EWfE|\
-F4*C*|-FBNc|-G*4-|-G*C/GC|-G+*5,|-G1E*C*|-G4*C*|-G5G!E5E|-G6B6GA-|-G=E6G=*A+*|-GB>E|-GBGBEC|\
-GC2E>|-GkC/FC!7k^F4F|-W4f-|-[E6f[*AN*|-^BNE|-a4*C|-b47*EC|-cCF6!7k^F4F|-f*4-|-f*C/C|-f*C/fC|\
-f+*5a|-f1E*C*|-f4*C*|-f5f!E5E|-fB>E|-fB>EE|-fBNE|-fmN*5D|-k4*+AE6|-kE4h5|-kG+iG|-kGGdkC!7k^F4F|\
/*+E4EC|/*5*C|/*@*4-*|/*C-|/*G+E4|/*W*4-*|/*fNE4|/+*AG*|/+A!:*4?|/+Am*A:*4?|/+E-f|/+E-f!<A*?a|\
/2,|/2D|/2a|/4/*|/4/m-*EC|/47|/A*A!%+*2|/A*Am%+*2|/A>D|/C2E+,|/CG>|/CfE*|/DAB|/E+*|/E4/!-*EC|\
/E4/!-E=C|/E4/m-*E|/ED*C6+4=|/ED*f|/Ea*C6+4[|/FAFC!7k^F4F|/FCkC!7k^F4F|/G+E-G|/G/A|/GB6!-*EC|\
/GC*C|/GNE4|/GW+!*+*2|/GX+!%+*2|/W*4-*|/W*4-a|/^C[|/aAB|/b^*C6+h4[|/f!f*C[|/f)f*C[|/f*C[BC|\
/f*C[BfC|/f+E-f|/f+EE-f|/f/A|/f5D|/fAC!7a4|/fB5L*'C|/fC*C|/fDmf*C[|/fW+!%+*2|/fmAfC|/h^AbB|\
/iZ/c!7k^F4F|/j!NE4|/k5*)f4|/kfB6-*EC|0*)A|0/,|02f2D|06fBD|0A+|0A+*|0AE*C|0B*,|0B*D|0B8|\
0G24!%+*2|0f24!%+*2|0f24!%+*2!2WC|0f24%+*2|0k6fOk|1*4+FC!7k^F4F|1*4:EB|1*C!GEC6|1*CEG|\
1*Z/c!7k^F4|14:EB|14B!%+*2|14B7D4|14B7^4|14G+@,|18+|1>G|1BG6!B7G:|1Bf6!B7f:|1BfCf!7D4|1C7A,|\
1E6-|1EAC*|1Ef|1f4NE4|1i>iG!7k^F4|2!B7?|2!EAf|2*)/E|2*-EC[|2*-cZ!7k^F4|2*4!*A+f9*#|2*4!*A6A*B|\
2*4*A+f9*|2*4*A6A*B|2*4i66*A*B|2*>*E|2*@*|2*@*4|2*AG*C|2*Af*C|2*E*)E!6f-f|2*OFZ!7k^F4|2*OfC[|\
2*TE|2*W*|2*W*4|2*WfC[|2+)f|2+AC|2+F|2+G|2+f|21GA|21fA|24<*|24C,|26E?|2@*|2@4C6|2ADG|\
2ADG!*A/2G2,|2A^f|2Af|2B*B|2B7?|2BCDE4|2BG*:|2Bf*:|2C?A*|2C?AD|2DAG|2DAf!?2fB|2DE@|2DEW|2Db@|\
2DbW|2E+AGC|2E+AfC|2E+kf|2E0D|2E0a|2E0k|2E2EB*|2E4+*C|2E7C+D|2E=A*6|2EB*|2EC=?E*C|2EC[E*C|\
2EEDbW|2E[A*6|2E^*|2FAF|2G*C*|2G*Ck|2G4!*A5E4|2G4+*C|2G4E:|2G=E|2GADF|2GAG|2aAf|2b2bB*|2c+*)F|\
2c+AFC|2f!EfAf|2f4!*A5E4|2f4*A5E4|2fAf|2fBk7?|2h^Af|2kBk7F?|2kE0k|3B*4|4&6!*A1GB,|4*+*-|\
4*B!*AAD|4*B!*AAa|4*B*2f|4*EA+C2G|4*EANC2f|4*EANCPf|4*EANCPf!7a4|4*EANCQG|4*e*ANFC2F|4+*-|4+*:|\
4+@|40GB!G*4!1*C|40fB!f*4!1*C|47-|47G2|4>0|4>6C/*C|4B|4B*2f|4C[EC|4E2!-*EC|4E6E|4E8E|4EB|4EB*|\
4EP!L*EC|4FB|4FG*2|4F[*|4G*9|4G/*|4G6G>G|4G=*|4G@G*>G@|4GE!2F!/*CG4E|4GE!2G!/*CG4E|4f*9|4f6f>|\
4fE!2E!T*Cf4E|4fE!2ET*Cf4E|4fE!2j!/fCf4E|4fE!Pf!/fC4E|4fW/*EW|4fWf*EW|4fWf*EfW|4f[*|4iG@G*eF@|\
5*+A|5*/4G+|5*=4+|5*AC/G|5*D2*C|5*[4+|5*[4h+|5*a2*C|5*f+E|50A,|50AD|50Aa|54?*#|54C/|5=4+|5=E*C|\
5>-F|5AG-C|5Af-C|5C/*C|5C/+*4|5E*4,|5E*4D|5EC)f|5ECf)f|5ECf*f|5ED*G|5F+E!7k^F4F|5G+E|5f+E|6)EA|\
6*'!LEBj|6*'!N*AE|6*'!NEAE|6*)E-EBD|6*)EN*)EAE|6*+E4E|6*4*/fEE|6*4*GG>E|6*4*GieE|6*4*fD!EE|\
6*4*fEE|6*4*fhVb|6*4F|6*4G|6*AE*2E4|6*B4*#|6*C!+G-4!+E4-|6*C!/E5|6*C!1E%C|6*C!1E*C|6*C!1E5D|\
6*C!1E6GD|6*C!1E6i|6*C!6*AE*2E4|6*C!6*Ae*2E4|6*C!6A>*2E4|6*C!6AE*PE4|6*C!B*4GCE!*AB2GC,|\
6*C!B*4fCE!7a4|6*C!B*4fCb|6*C!B4fCE!7a4|6*C-!+:46+4=|6*C-*!W4E5!2A*6fDm4*|6*C-FG*[E|6*C-G*=E|\
6*C-f*[E|6*DGE*A|6*E!+*EAE|6*E!-EBG|6*E!-bBh|6*E!LEBj|6*ED|6*G[EC|6*NE4E|6*afE*A|6+-!*A<A*G*|\
6+5E*4|6+D*|6+D,|6-*CAG|6-E@DEAB|6-bW^b]B|62?!%+*2|62[!%+*2|64!NA|64*)fEE|64*GG>E|64-|64[E2D*|\
64[E2^*|64f!+[*E*C|64f!C[4|64fC[4|6:*-|6:>|6:G>|6<G2,|6?5|6@*@*|6@E+GD|6@ENAGi|6@G@2,|6A*|\
6AE*2E4|6AG*C,|6AfB*CfD|6AhB*CF|6AhB*Cf|6B*4*C[|6B*AE:|6BC*C|6BC[*C|6C!B*4fCE|6C!N-4!NE4-|\
6C!N-45+E4[|6C/,|6C=*>E4,|6CC2/|6C[*NE4|6Ck|6E)5|6E)f5|6E*-|6E/E|6E4*+*G*|6E4*+*f*|6E4*C|6E6,|\
6E6D|6E>*|6E>FGk|6E?!&D4*6|6E?!*a4*6|6E@4G|6EA|6ED*/|6EE*|6EG-E|6EG6|6ETE|6ETEE|6EW4D|6Ef2*|\
6G)EA|6G*AWEM|6G2CF|6G2CG|6G2G!+A<+*6|6G2G!+E5G2|6G4/*C|6GA+*+G|6GAG+*+G|6GB*4*C/|6GC,|6GCk|\
6GE2*2!1E*4G5|6GEA|6L*WaEB|6LfCAj|6PCf|6W*WD|6W4|6W4j|6WEN!/j|6W^4|6WfW2a|6b4*C|6b>f*|\
6c/c!7k^F4F|6c@4i|6f*AWEL|6f2Cf|6f2f!+A<+*6|6f4/*C|6fB*4*C[|6fCL!NfL4!NE4L|\
6fE2*2!1E*46J!Of)E*)E*|6fE2*2!1E*4f5|6fEA|6fNE4E|6h)EA|6i)EA|6k?5|7*4/D|7*4/a|7*4AE-!%B*Af|\
7*4AE-!&B*AG|7*4AL!*fBAf|7*4E2|7*C-E|7*C-E'|7*C=@GE|7*C=D*G|7*C[D*f|7*C[OfE|7*D4E2|7*E7C[|\
7*E7fC[|7*E@6GC/|7*Z1kG|7*Z1kG!7k^F4F|7+4*!*A1GB,|7+4=*C|7+4=C|7+GC!*A@EB|74C|7<+G,!(/2*+G*|\
7<+G,!*AB4/|7<+G,!6+D*|7<+G,!64-|7A>|7CG*C=|7Cf*C[|7CmTC|7Cmf*C[|7D4!*AB>4?|7D4!*f4E*C|7D4!@42|\
7D4!N*C*B*|7D4![E*-B*A*|7D46-*C!*4EBfD|7F)kC!7k^F4F|7F/G*/c*Z!7k^F4F|7G*BC|7G*BiC!7k^F4F|\
7G*Z[*Z|7G-*/EC/|7G-*=EC=|7G/G*-7E*C=|7G1ENE4D|7G4*5|7G@*/E|7G@*=E|7GC5GC|7GCGC=|7Gc/c!7k^F4F|\
7W*[E|7f*BC|7f*BfC|7f/f*TE*C[|7f1ENE4*|7f1ENE4a|7f4*5|7fCTfC|7fCf*C[|7fCfC[|7fW*[E|7fW*[b|7ff*C|\
7iC/iC!7k^F4F|7iCG*Z!7k^F4F|7kC-c!7k^F4F|8+4*-,|80*4|8<2D|8>*?6|8A*A,|8A*AD|8C*<-f|8C<*#|\
8E+a!NE4L!BE46+*)f|8E>G*|8E>fD|8E>fa|8EI>fk|8G2*|8f2*|9*0G,!G*4GC|9A<!BfBCa|:+4?|:4*+A6|\
:4*+A6!*A7*B|:4:E6|:7?C2|:>A6|:A1*|:B*|:C/,|:C:*|:D4*C|:D:*|:E@GE|<*7?m%+*2|<+*2*C|<-?|</AEC|\
</B*C|<2C|<4*)7|<4*f7|<4-*|<4<4|<4f7|<7?!%+*2|<7?!*+*2|<7?m%+*2|<:+4,|<:+4D|<?+D|<@*4|<AG!8+G0|\
<B*C|<B*C!7a4|<C*+,|<C*+D|<C*+a|<C-*+|<GC!*A2>A,|<GC!*A2>AF|<GC!-BE7C-|<GC!?5*B|<GC!E6*4,|\
<GEC!*A<-4E6|<W4a|<fC!-BE7C-|<k7?*+*2|<kBB*C|=*-|=*5f!<fC-*+|=42*G,|=42*fD|=42?D|=42?a|=4G*C|\
=5,|=5C,|=5Cf|=5CfC|=5D|=5a|=AG5*C|=Af5*C|=E*C5E|=E*G*@GA|=EG*CG*|=EGG*C=|=k55k|>*2E2*4*|\
>*46!%+*2|>*6|>*?E6|>*AG-*|>/G4,|>4*D|>4*a|>4G-*EC|>4G-EC|>4f!L*'C|>4f-*EC|>4fm-*EC|\
>A*)fC[!>7!WEE|>A*GC=!>G7!@E>|>A*PfA>f*|>AN6+4[|>CEB!NC|>CEB!NiC|>E/E|>E4!2E!>4*C6|>E4!A*BG|\
>E4"2E">4*C6|>E4-*A5*|>E4-*AG5*|>E4L!Pf!>4*C6|>E5DE|>E7*C|>E@E@*|>ETE|>Ef*C[|>G*A*4|>G4E5!WED|\
>G8A!%+*2|>G@-E4G*|>GA*2A>G*|>GACGE6|>GAG+>GA|>GCG@6|>GGC*|>GGC-G*C|>c/E!7k^F4F|>c7kC!7k^F4|\
>f8A!%+*2|>f9!%+*2|>fA*2A>f*|>fCW6|?*+6|?*AB,|?*ABa|?*D4D|?*^F4k|?*a4a|?+AG|?26!74?f|?4G,!2G*C*|\
?4O@|?5EGC|?5EfC|?6C:GC,|?6C:fCD|?8E4|?>8,|?>8D|?A*-|?A<_!CE|?A<_!E5f4|?AGE+|?B|?C*|?C25|?C2D*4|\
?C2E5|?Cf:4D|?EO*C|?f4E*C|?k5EfC|@*+A|@*+EA|@*+cA|@*-B*C2E|@*-B*C2c|@*2?AF|@*2?AG|@*2EC*|\
@*4*-7F|@*4*@*6|@*4*OF|@*5*+A*C@*|@*6-4G6|@*6-GAGEB!-*C/G-*CGEB|@*AG|@*B+*A*|@*BN*A*|@*C+4*|\
@*CE|@*E*6*@G|@*GGC|@,4+*A*|@4*-7G|@4*AGC2*G@|@4+A*#|@4/|@42*6,|@4@E@|@4B*C|@4B*C7*D|\
@6-AB!-C/G-*CB|@6A|@6A*|@>4!*A2E*4|@>4!*A7G1|@A@-*|@ABGB|@B+*A*|@C25|@C2D*4|@Dm4@EE@|\
@E*A*!A*B+E4|@E*A*AB+E4|@E+CD*=C|@E+D|@E-|@E4G-G+*|@E>D|@EA@*-*|@EAB+E|@EAEB+E|@ECBGC=|@EG-D|\
@EGB+*-E4|@ENiC^*[iC|@F-E|@FGie|@G+!-*EC|@G-E|@G7GC*E|@G=*AG|@G>,|@GC7*6*|@GC=6-*EC|@GC=6-EC|\
@GDG2G|@GG>|@c)*A*AcBNc4|@dCBFZ!7k^F4F|@k4@E@|A&C2&C|A*!N*5|A*+*5|A*/E6|A*3?G,|A*3?fD|A*3?fa|\
A*6!*fC/A6|A*=E6|A*C-7E|A*C5aE|A*CTE|A*CYf4+fC|A*C[*f4+fC|A*C[f4+fC|A*D*G|A*DE4|A*N*5|A*[E6|\
A*[b6|A*^E4|A*^b4|A*aE4|A+4EA|A+4fEfA|A0/|A6!%C/A6|A6m%C/A6|A7+EC,|A7@4![*D|A<GEC|A@DC'|A@DCE|\
AC2C|ACff|AE%C2*|AE*C2*|AE6!%C/A6|AE6!&C/AE6|AE6!)*C/iAi6|AE6!*C/AG6|AE6*@*|AE6*W*|AE6m%C/A6|\
AE@6B+E4=|AEB|AEBD|AEBG|AEBGD|AEBi|AEBj|AEC2EC|AEC=G*4+GC|AEC?GG4+GC|AECP*|AEE6*W*|AEW5*B+E4[|\
AEW6kB+E4[|AEaEH4|AF6*+EC|AFB*|AG+4>GA|AGAEC=EG|AGB*|AGE+AG*C*|AGc+AG*C*|AGc@6iB+c4[!7k^F4F|\
AUW4[*D!+6M|AW64|AW6B+4[|AWC*E|AWDCE|AW^C'|AaE4|Ab6!)*C/Ak6|AbBh|Ac6*@*|Af+4EfA|Af+4hVfA|Af6+EC|\
AfAEC[ED|AfAEC[Ej|AfAbC[Eh|AfAfEC[Ej|AfB*|AfCf*f|AfE+Af*C*|AkC/c!7k^F4F|AkC2kC|B&2+*|B&4+|\
B*+E-E|B*-*"*-E|B*-*"*E-E|B*2+*|B*24F2|B*24f2|B*4*@*G+E|B*4*W*f|B*4f[*L|B*4f[E|B*64E|B*6G4E|\
B*6WE|B*6f4E|B*6h4E|B*@*E|B*A*+E|B*A*+b|B*C*=E*|B*C*[E%|B*C*[E*|B*C*[c)*|B*C4EEf*|B*CFA*|B*CGA*|\
B*CfA|B*CfA*|B*NE-E|B*NE-b|B*NELE|B*W*)E|B+*+*C|B+*+*CD|B+*+*Ch|B+*+fC|B-EC|B0*>;,!&4+GA|\
B0*>;,!(2A+|B0*>;,!(4+A|B0*>;,!*A>GEB|B0*>;,!:4:E6|B0*>;,!@4+A*#|B0*>;,!B*2+*|B0B2fD|B0B2fa|\
B0BG,!/+A!:*4?|B2*C|B24G2|B2AfC|B2CGC|B2CfC|B2GC,!&+E!B42*6|B2GC,!*A(6B*<GAG,|B2GC,!*A/5*)4|\
B2GC,!*A7*4?,|B2GC,!*A7B*A|B2GC,!*A<GC|B2GC,!*A>/G4,|B2GC,!*A?B4|B2GC,!*A@EG-|B2GC,!*B!*A?GEGC|\
B2GC,!+E!B42*6|B2GC,!+EB42*6|B2GC,!0B8|B2GC,!4&6!*A1GB,|B2GC,!</B*C|B2GC,!=E*-GB*A*|\
B2GC,!B@6G@E|B2GC,!DE!-7G!BGCD|B2GC,!DEC|B2GCD|B2fCD|B2fC^|B2fCa!BCE4a|B2fa|B4*@7|B42*C|B45?|\
B46F!B:4E0|B4C2|B4E27-|B4W5!EA*G-!7+4=*C|B5*4!74G>|B5*4!74f>|B5*474f>|B6-*=*CB|B6-=*CB|\
B6/2!6AfB*C|B6?:|B6WE|B74?f!f4E7AB|B7D2|B7a2|B84*-,|B84*-D|B8>0|B;>4!%+*2|B;>4![R^|B;>4%+*2|\
B<*C|B<6@4|B=*=,|B>4?|B?+E9a!+f-!*AB?26|B?2G7E|B?2G7GE|B@,|B@,!*AB@4B,|B@C*6|BA*+E|BA*f4|BA+E4C|\
BAEG|BB+)G|BB+)f|BB+*f|BC*BD|BC*Ba|BC6-G4|BC6W|BC8E4,|BC8E4D|BC>AE:|BCE+,|BCE>|BD*+*2|BD-4!A*B|\
BE4ECG|BE4ECf|BE4i6+F!NE4-F|BE6@E|BE6@e*|BE6]|BE8A|BE=*2f7E|BEB+*F|BEB+*G|BEB+*f|BEC-4%A|\
BEC-4f*A|BEC-4i)*A|BEC->G2E|BEC-D!Ef2)E|BEC-DmEf2)|BEC-DmEf2)E|BEC-f+f2fE|BEC-ieF2i)E|BEC4E>G*|\
BEC4EEf*|BEE6]|BE[*2f7E|BFCF6@F|BG-!=B4|BG2*C|BG2*C!7D4|BG2GAAGC|BG2GAGC|BG4NE4!1*8|BGA,|\
BGBCD!EA6E*Ag|BGC6@|BGC[E4D|BGkCG*Z!7k^F4F|BW*'|BW5fWE|BW5fWE6f-f|BWC*6|BWD|BWa|BWa!BW4Ba|Ba2fa|\
Bb4bCf|BbC4bVf*|Bb[*2f7b|Bc6@*-|Bf*C2E%+|Bf*Cf*C[|Bf242|Bf4!NE4!1*8|Bf4NE4|Bf4NE4!1*8|BfBCD|\
BfBCa|BfC6W|BfCYE4a|BfC[E4*|BfC[E4D|BfC[E4a|BfPfAC|Bi@6F@*!7k^F4F|BiA+c4C|Bk24f2|Bk2fCk|Bk6?k-|\
Bk7^k2|BkC*Bk|C)f!2Af|C)f!2aAf|C*+A|C*+A6|C*+AE6|C*6*)E|C*6*E|C*;E4|C*=+E4|C*=EG*|C*AE-|C*C-*C[|\
C*C-7*C=|C*C-EC[|C*C/C[|C*C/GC=|C*C/fC[|C*CCfC[|C*CGC=|C*CO*C[|C*COEC[|C*C[+E|C*CfC[|C*CmCfC[|\
C*EG!BEB+*f|C*G4E+F|C*[NE4|C*f4E+f|C*f4b+f|C/*BGC*|C/*BfC*|C/*BhC*|C/4*C|C/>|C/>!%+*2|C/BfC*|\
C5EF|C6*'|C;4!%+*2|CC[+E|CE*+!7*a|CE*3G+E|CE*@7E:|CE*W7E-|CE*W7E:|CE*W7b-|CE4!6A:*C|CE46A:*C|\
CE46EA-*C|CE>E6G+G46@|CE@|CEB)*|CEBG*|CEE*WEL|CEE6f+46W|CEE6f+f46W|CEW|CEf!BB+)f|CF@E6FGk|\
CFZ+E!7k^F4F|CG*A*|CG*BG|CG4E+G|CG6*+E4|CG?E6G*|CG@E6G*|CGC=+E|CGE2ADG|CGEGE4@|Cc46cA-*C|Cf*AD|\
Cf*Bf|Cf*Bkf|Cf4E+f|Cf7*+E4|Cf7*NE4|CfAf|CfE!f*4W|CfEf*4W|CfEf*4W!7a4|CfEfE4W|CfWE5f*|CfWE6f*|\
CfWb6f*|CkC/FZ!7k^F4F|CkCCFZ!7k^F4F|CkCO*Z!7k^F4F|D*4*4F|D*4+C|D*4+fC|D*=*-CG*|D*>*C*|D*B+E4=|\
D*B+E4[|D*BGA-EC|D*C=-7E|D*CEF|D*CEG|D*CEf|D*C[!W*C[|D*C[TE|D*E*C*|D*G@E|D*[*-C*|D*[*-Cf*|D*fWE|\
D4*,|D4*-|D4*4D|D4*4G|D>)f|DA6C@G|DA6CXG|DA6fCWf|DB2*C|DBfA-EC|DC[!WC[|DEC|DEC/!@EC/|DEC=!@EC=|\
DECG*4*|DEC[!WEC[|DECf*4*|DEDE-|DEfTE|DGA6GC@F|DGB*|DGB*#|DGE6-C|DfA6fCWf|DfE6-EC|DkEAh4|\
E*2E2*4*|E*2G!*A6G4|E*2G!6E>|E*2f|E*46E|E*7C:C|E*7C[-C|E*7C[LC|E*7C[LC!Pf!6f|E*=*2E=E|\
E*A*G,!<+4G|E*A-*|E*AfL*|E*D*|E*PEP*4*|E*[*2EE[EE|E*[*2E[E|E/2,|E/2,"&C/*2|E/2,"&C@*2|E/2D|E/2a|\
E2!B2CG|E2E24D|E4*BGC|E47E|E4?A,|E4?Aa|EA*G,!*A+G9|EA*G,!*A/A>,|EA*G,!+*-C,|EA*G,!+6@4,|\
EA*G,!18+|EA*G,!6:G>|EA*G,!6<G2,|EA*G,!6G2G!+A<+*6|EA*G,!80*4|EA*G,!8E4|EA*G,!=42*G,|\
EA*G,!=AG5*C|EA*G,!?*+6|EA*G,!ED4*C|EACf6|EAfC[-EC|EAfL*|EC-7E|ECPaEW|ECTE|ED4*C|EE7G|EE7f|\
EED*C|EE^*C|EEa*C|EEaE|EGAB6-*2|EGAGC/-EC|EGAGC=-EC|EGC2DE@|EPE24*|EWLE4f*|EWLE4fa|Ea4*C|Ef>*C[|\
EfAB6-*2|EfAB6LfP|EfAC[LC|EfACfE6|EfC|EfC-f*C|EfC2DEW|EfC2^EW|EfCLaEW|EfW-E4f*|Ek^4*C|G*6E/|\
G*BE6E@4E|G*Bc66c@4E|G*C=-7E|G*C=EC|G*EC2G|G4G>*C|G52|GA*B|GC+<|GE@ED*B*|Gi4ie*C|GkC-kG!7k^F4F|\
GkCOiC!7k^F4F|L*AC|LE4*CLE|LE4CLE|L^BN^E|LfEC6!C[4|Lf[E6f[AN*|N*4*B*4f+E|N*46!%+*2|N*4EC|N*4FT|\
N*4G6|N*4f6|N*AB+*C[|N*ABm+*C[|N*AfB+*C[|N*Nf-D|N*NfLf|N*[E!N*[E|N-CD|N4*)*|N4*)f*|N4*Cf!2aAf|\
N4*G*|N4*[|N4*[*|N4*f*|N4-|N4-!%E!*6N*fC|N4-E4f*|N4C6|N4f6LfC*|N4f7-fC*|N4fLE4f*|N4h-b4f*|N7*E4|\
NA!1B4f|NA!<AB|NCEB!NC|NCEBmNC|NCbB!NhC|NE)+A*J!NE)+A*|NE-f*C|NE2[E4f-6*|NE4-!BE46+f|NE4-E!CEEE|\
NE4-E!N4C6|NE4-EN4C6|NE4-mAE)f6|NE4L!%>!*6NfC|NE4L!*E!N4C6|NE4L!6EP*C|NE4L!AE)6|NE4L!AE)f|\
NE4L!BE46+f|NE4LE!CEEE|NEC*|NECD|NECa|NECf|NEP[E4fW*|NGECYG*CY|NGEC[!G*C[|NGEZG*Z|NLCa|NMC*|\
NS*f*|NWC|Nb2[b4f-6*|Nb4-!AEf6|Nb4-!Bb46+f|Nb4-b!CbVb|Nf*C[!f*C[|Nf46|Nf7*E4|NfEC[mf*C[|\
NfbC[f*C[|NhWkC|Ni7*e*4|NiUE4|O*'TE'|O*4G@*4|O*4fW*4|O*C[7*|O*C[OEC|O*C[TE|O*ETE|O*ETEE|\
O*Z/E!7k^F4|O*Z7*!7k^F4|O*ZOdC!7k^F4F|O=D!64*f|O=O4*C|OC)f|OC)j|OC*)f|OC*f|OCGEM|OC[2E|OC[P*'|\
OC[fE%C|OCfEL|OEC[!WfC[|OEC[OC[|OEC[mWfC[|OFZ2*e!7k^F4F|OGC*f|OL*[*C[|OcZOFZ!7k^F4F|Of-*[EC[|\
OfC*)f|OfC[2*'|OfC[2E|OfC[fE*C|OfC[m2*)E|OiZ2c!7k^F4|P*!W*4|P*W*4|P+AC|P4+C|PAf|PEC[![E%C|\
PEC[E*C|PEPEB*|P[A6|P^*Wa|Pf!%)f!1*C|Pf4a!*6B*<fA!1*C|Pf4a!=*5f!1*C|Pf[E|Q+AC|Qi4D!=*5G!1*C|\
QiAG|Sf*5|Sfb!2h!T*Ch4b|ShWf*VfW|Sk+*-|Sk7-|T*'OfC[|T*EOC[|T*EWfC[|TCE|TC[TE|TED*C6+E4[|TEaE)f|\
Tf*C[BC|TfC[TE|V*+6|V*AB,|V*Ah-*|V>8,|VfACfE6|VfhC-f*C|W*)fC|W*+A|W*+EA|W*-B*C2E|W*-B*C2EE|\
W*2EC*|W*4*W*6|W*5*+A*CW*|W*6*+A*CW*|W*6-4f6|W*Af|W*BN*A*|W*C+4*|W*C+h4*|W*C-EC|W*CE|\
W*W!+4C!L*'C|W*fC|W4*AC2fW|W4*ACm2fW|W4*Of|W4*Og|W4*W6|W4+A*|W4/|W4B*C|W4B*C7*D|W4WEW|W6A*|\
WAB+E|WABfB|WAW-D|WAW-a|WBN*A*|WBN*Aa|WC2E5|WC7*6*|WC7*6a|WC[5!L*'C|WC[6LC|WD4f5|WE)-E|\
WE)B+*-E4|WE)La|WE*A*!ABNE4|WE*A*A*BNE4|WE*A*ABNE4|WE*A*AEBNE4|WE+D|WE+j|WE4f-f+*|WE>D|WE>a|\
WEAB+E|WEAW*-*|WEAW*-a|WEAW-a|WEC7*C|WECBC[|WECBfC[|WECmBfC[|WED27-|WEE>k|WEGB+-E4|WEMD|WEf-D|\
WEfB+*-E4|WEfB+LE4|W^AC*|W^LBCPE|Wf-E|Wf>|Wf>a|WfC+4*|WfC7*6*|WfC[5-*EC|WfC[6-EC|WfC[E*C|WfLE|\
WfN!L*'C|WfNm-*EC|Wf[*Af|Wf^f2f|WfhV|Wfmf>|WiN!M*EC|Wk4*Of|Wk4+kA*|Wk4WEEW|Wk4k/|WkAWk-k|\
WkfN!-*EC|X4*OG|X4+A*|ZABGB|[*+E4EC|[*+b4bC|[*5f!)*C-kN|[*CTEE|[+4EC|[/4*-|[42G5|[4[*C|[A[-|\
[C+2!?*+E6|[C+2!W*EE6|[E%f*WE)A|[E)f*C[|[E)f*Cf*|[E*C[TE|[E*C[mTE|[E*f*WA|[E*f*WfEA|[E/4*|\
[E/4*CE*Aa|[E/4a|[E4[*C|[E6-*Ef*|[E6L*Ef*|[c*Z/c!7k^F4F|[cGAFC!7k^F4F|[cGG*Z!7k^F4F|^*4*4i|\
^*Cbf|^EC[!WEC[|^bC[!WbC[|^fEE6-C|^hA6fCWf|^k4*4h|a*)WE|a*)fW'|a*4+C|a*C[!W*C[|a*C[TE|a4*4j|\
a4f!NE4|aA6CWf|aCE)f|aE)fTE'|aE)fTEE|aE*C*|aEaEL|af>)f|af>f)f|afA6CWf|afB+4[|afBALC|afE6LC|\
e*47*e*|ec1kC!7k^F4F|ec7F!7k^F4F|eiAAFC[-EC|f*'C2j|f*)EC2D|f*)EC2h|f*4C|f*6E/|f*BE66EW4E|\
f*BE6EW4E|f*BEE6EEW4b|f*C-*)f|f*C-*f|f*C>E|f*COC[|f*C[EC|f*C[TE|f*ECPf|f4fE*C|f52|f6E/|fC>E|\
fCOfC[|fEBE6EW4E|fEC>E|fEa*C6!+4[|fk4fV*C|\
`,
  },
  // Armenian
  {
    letters: ' -աբգդեզէթժիլխկհձղմյնշոչպջռսվտրցւփքօֆև',
    names: `\
#%-;#6|#%8B!'#%-|#%8B;#|#'#6#|#'-=!#%(%#|#+(6D|#."<-#'|#.(D=#6'@-#|#.,-@|#.4#+#|#44#6|#4=?(@'#4|\
#56+#:|#60#@#|#6?#6#6#@->8B|#7/#%#'|#7?#@#0|#=4#@#|#=8B6=586|#=?#6#|#>#@8B#|#@4#>-@|#@?#7#?|\
#D@#|%#3'#'|%#4#08|%#6&080|%#6'#@!=(@-!%(&#>#6|%#6'8B6&|%#6;8B.|%#8'-6|%#8?88B|%#=!?(@|\
%#@=(.86#|%#D8B|%(.&@#'|%(.48:#6|%(<6|%(@.-6|%-70(D|%-=#8B|%8&8?#|%8B'#:(7?|%8B(68=!#5@(=|\
%8B/#@(=?|%@#)-.-#|%@#?-=.#>#|%@58B=(.|&#%8@86(|&#)-#6+(:|&#69,88B|&#>#<|&58B4@-|&8B#69,88B|\
&8B5#6|'#0#@|'#4#=08=|'#DD#|'(.-|'-.-|'8'84#|'81#|'8B%#5-!*4-@8B+58B6|'8B%.-6|'8B@%#6|(3(&6#28@|\
(@(>#6|(@G#6|)#&@(%|+%-.-=-|+(1@#6|+1-4C18B|+8B6-=|-;(>#6|-;G#6|-=.#4#%#'|.#!:#=|.#&8=|.#18@|\
.-%@G-.|.-.86&>(|.-4#|.-=%86#|.58B%.5#6#|.58BD=(4%8B@&|.84(|.86'86|.8=!#6;(.(=|.8B#6'#|.8B=#0#|\
/#@%-6|0#.0#+#|0#4:#.#|0#5(66#|0#6%(@@#|0#:#6|0#=#%.#60#|0#>#=#0-|0#?4#6'8B|0#@#0#=|0#@#9-|\
0-&#.-|0-67#=#|0-7-658>|0-?8|0-G|08%(|08.84%8|08:(61#&(6|08B#.#!.8B4:8B@|08B64-6|08B@-?-%#|\
0@#.(6'-50|1#&#?6#|1#.(:|1#4%8B@&|1#685|1#>#6#|1#@#@(|1(.=-60-|1(5F(5|158B=?86|186086&|1<84|\
1@#)'#6|4#'@-'|4#.#%8|4#6#&8B#|4#6#4#|4#71#'|4#:8B?8B|4#=(@8B|4#=0#?|4#@#0#5%8|4%#%#6(|4-6=0|\
48&#'-78|486?G-'(8|486@8>-#|48=0>#|48=8B.|48@86-|48B4%#5|5#48B=8B0@8|5#6&86|5#8B6'(|5#@(6|\
581#66(=%8B@&|6#5@8%-|6#60-6|6#=#8B|6-#4(5|6-08=-#|658B!'(.-|68>8=-%-@=0|68B#078?|68B8B0|\
68B@=8B.+#6|7-A)5#9,8B#6|8B#&#'8B&8B|8B1#6|8B@8B49-|9#67#|9#698B6|9(6'8B|9(66#5|9-0#&8|\
:#&8!:#&8|:#.-0-@|:#:((?(|:#?6#|:#@#4#@-%8|:(0-6|:(@+|:684:(6|:8'&8@-A#|:8@?!.8B-|:8@?!48@=%-|\
:8@?!=+(6.-|:8@?"E":@(6=|:8@?8!68>8|:8B6#|:@#5#|:@(?8@-#|:@-7?-6#|;#0#@?#|;#5:8B@|;-%8B+-|;-''#|\
;8@;+#8B6|<#%#?|<#>#.:-6'-|<(505#>-0|<(=-F-|<-&#|<-8!'(!,#6(5@8|<8)8|=#6!/8=(|=#6!/8B#6|\
=#6!4#@-68|=#6!:#8B.8B|=#6!=#.>#'8@|=#6!?84(|=#60?!:(?(@%8B@&|=#:8@8|=#@#G8|=(8B.|=-'6(5|=08:5(|\
=58B'#?!/8B#@(=|=8B0@(|=8B9,88B|=8B>#|=8F-#|=:#1#6|=?8018.4|>#'8'#@#|>#.(6=-#|>#.(?#|>#6#28@|\
>#@7#>#|>(.-6&?86|>-(6?5#6|>-.658B=|>-0?8@-#|>-6'18B0|>8B18B|?#..-6|?#7D(6'|?(&8B=-&#.:#|?-@#6#|\
?80-8|?8@86?8|?8@=1#>6|?@-:8.-|A)-6#6|A-6'#8|C#@-)|C/(65#6|D#%8B.|D(5C+#8B6|E=.8|E??#>#|\
F-.#'(.F-#|F-6-D=|F8@!'(!F@#6=|F8B5#6|F@-+#8B6|\
`,
  },
  // Bengali
  {
    letters:
      ' -\u0981\u0982অআইউএওকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ\u09bc\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc\u09cdৰৱ\u200c',
    names: `\
&,U6|&,UGM|&1G@PF|&3DSF|&3GU|&6UELM|&?.UGS|&??W;@PF|&D=MYM=|&DFSGO|&DR;JF|&HU,?.F|'(3G|\
')F0W.MBM=|')FM(ELM|'+F0W.MBM=|',UGM|',WFM|'.F;GM|'.WFM|'0W,MFM|'1G@PF|'3D.8L|'3DNF|'=M?M|\
'=W=NJ!'BMBM|'?;M?M?MFNCU|'?W;M?M?MFNCU|'BN3M?|'BP3M|'BP>MBN|'BUKMF|'DJW6MF8MD|'DMG?SF|'DWBPF|\
'DWDM?|'FFMK|'G+ELMF|'G3NELMFWJ|'GN.8L|'GS,3M?W=WFNELM|'GS,WJM?W8WFNELM|'GS@W@U|'GYMF|'H-MBM=|\
'JM?JUG|'JW;M?M|'KDS=?.F|'KDS=MBM=|(1MG,F?3N|(6M?.F|(?W=UF|(DWAG|(ELM%.P?|(ELSFSCM?|(HWBF=O|\
(JGMDMBM=|(JW;MDWBPG|)3W3ELN?O|)3W3T?|)=D@PF|)=EL@PF|)>.D?W8GD|)GWGMJ?.F|*<S?WJ|*FU8S|*GMKMBM=|\
*JAMK?|+ELMF>M|+ELMHN%6?|+ELSGN%6?|+JDM?MBM=|+JGU|+JM,M|,3KN,U=S|,4N,8|,6,|,?W?PF|,?W?V3|,FM1O|\
,G,M;M|,GDWBU|,GWEM:O|,M(<MG|,M5W1N@PFD|,M7DM:W8P|,M7DM?W8P|,M?@PF|,MBMFM;W;N|,MBPG|,MELFU|\
,MF+ELMF|,MFM,MJ|,MFPF|,MFVGN|,MFYMF|,MHN@PF|,MJMBWGM%,M|,N%J!,M)?W6N|,N?HMJM|,NELSC|,NIM?.8L|\
,P;W;,|,P=W=MGUFS|,P?W?MD,PGD|,PDNGWGM|,PDWC,U?D|,PELMGMGMD@PF|,PFN6NBM|,PFN;NBM|,PFW?G|\
,RIW:.NFN|,RIW:?.F|,S@!6M)?|,U(DBM;UFS|,U1N|,U4N,U8L|,U@S?KM.S?|,U@S?KS.S?|,U@W@MG|,UBNG@M;W;N|\
,UGWGD|,UGWGMD|,UKNDM|,VBS|,WEM?BSFM|,XM1O|-8LW.@PF|-M?W=U+ELM|-M?W=UYM|-MDWDMD|-PG?M|-U@UGN|\
.M?W>N?.F|.M?W>O?.F|.NFN8N|.P?W;,MG|.PEL%4U|.PELMKM6N|.PF.M#+|.PGBMFW.|.PYMKM6N|.PYMKM6O|\
.U(ELM?NELM|.U>FM|.U?=NELM|.UF-@PF|.WEM%6,|16W6.WFMD|1?W8N.8L|1?W8O.8L|1?W=??.F|1?W=WF@PF|\
1M%YM;!BWEM%,,|1M@FM|1N;WF=PFW.|1S0W.MG@M;W;P|1S?W?M(|3.=G@PF|3BG@PF|3DHS=@PF|3DWDP|3EL@PF|\
3EL@PX|3ELJGDSF|3ELJMGDSF|3G?W>F|3M,MFW;M|3M.FMY?|3M.FSB|3MDHS=@PF|3MG.M#+|3NBP;N|3S=W=M|3S?SCM|\
3VELM?@PF|4MFJP.P8LM|4MFJP.P=M|60W.O|6FU?W6U|6GN@FDWB|6M(@S(|6U,N+|8M,MF|8MBGN?|8NBWFP.8L|\
8NBWXP.8L|8SFM=P?|9M,M|;M?P,P|;MDWBMFMD|;MGWGN?|;MH-?W=|;NBNZGNJN|;NFM?M|;NFP1NFM@GWGO|\
;NFP1S0W.U8S|;NFP?SGBSGN|;NFP@W@PF|;NFPB??W;@PFD|;NFPDMGM|;P;N,UFN?|;S.PJN.MG@M|;SKFM?|;WFN@UGN|\
;WFNBM?=WFMD|<MGJWJSFWE|<NDWAP|<U<P,W,P8LN|=M)JM|=MDSJW,|=MDUK|=MFCM0W.M|=MFW3NGN%|=MGW6?.5W3|\
=N2@PX|=N?W=N.PG|=NGN|=NGWGN|=NGWGO|=NH@PX|=NJ@PF|=PBM(|=PFW.|=PFW.M@PF|=S)FNELM|=S+/F|=S+ELMJ|\
=SFM=P?|=SYMJ|=UKM|=UKMF|>FWDM@PFN|>M?MBM=|>MFM@PFD|>PGS|?ELM!=NGWGO|?ELM=NGWGN|?ELM=NGWGO|\
?G.?=M|?M(FUBN|?M+ELN!DPDWBM(|?M.@PF|?M?2M%|?MFMJMFM+@S;|?MHN,|?MJM)|?N)!(ELFW,|?N)!(ELFW,!JN6N|\
?N)(ELFW,|?N,UJNELM|?NELMDS|?NFWDG|?P+ELM,HP;|?P,|?SELBSGN|?SGWGFS|?U(=M|?YN!DPDWBM(|\
@5W1,PGM!)@!HKF|@?W8N1SFO|@M6?M|@M7M?,U6|@M;W;P,W,U;W;M(|@M<M?,U6|@M>F@PF|@M?+ELSG|@M?M3N|\
@M?YSG|@MFCM?N|@MG+ELMG|@MG,W,M=|@MGM?N|@MGYMG|@NEL%!(ELM%|@P8LP,W,U;W;M(|@P?S|@PF?NELM|@PFN|\
@PGWGM@!DPDWBM(|@QFW:NELM|@UFB?W=F|@UFW6!&B!JW@S?|@UFW6!BWGSELMF|@UFW6!GP(J|@UFW6"&"@WFN?WJ|\
@UGWGM1N|@WEMFNJ|@WFM.|@WZ?D!@S?|AFW;MGN3M|AN?N,WJ|ANGM8SGANELM|AS?O|AUFW6MGS3M|B.P8LM|B8LM?.F|\
B8LU=FM|B?.M#|B?.M#+|B?W=F!JSFN!BS.M+ELM?|BFMK?.F|BFNHMG|BFW>DM?|BKFD@PF|BM,P|BM.=M=|BM.G,U6|\
BM0W.MGUF|BM<N?W=M|BM=GM@PF|BM?NELMDB8LN|BM@N|BMF.8L|BMFM?JN|BMFWGN?|BMFWJSGU?M|BMGSHWBF|\
BMKMFMD@PF|BN3?UF|BN3EBM8M|BN3ELMY=M|BN3NELM?.FD|BN8F|BN=NHM|BNBNFKM6|BNH,S,|BNHM-M@;W;D|BNJM)|\
BNJWJM)|BP=M@SJW6|BP=V?|BPELS?UJ!'(FSJ|BPGM?W=HKF|BPYS?UJ!'(FSJ|BS(3N%|BS.PJMFM(|BS0W.MGPFP|\
BS;W;NELM|BSEL@MFS|BSFSGN|BSFW?|BSG.M)D|BSGU!KUFN3U?W6S|BSGWGMFO|BSGWGUFS|BTFP;|BU.U;M|BUG@PF|\
BWEM%,,|BWFKWD@PF|BWFKWDM@PF|BWFM;NJWGMCM|BWFMJNGNELM|BWFMJSGJ|BWFNJBS?|BWFP,GN?|CF;@PF|\
CM6N:W8M|CM?=UKN|CMGWGS;W;M|CN+ELM=N|CNELS?;NELS?|CNG?N)J|CNGM(!?.F|CPB?SHWBF|CTFB!BM3MF|CU3|\
CU@MG|CUGM!3NGM|CUGM!3SGM|D,W,M|D5W3SFO|D<PFM|D=?M@MGWGS|D=PFM(|D>WE.WFMD|D>WED.WFMD|D?FUCNELM|\
DELD?JN%K|DJW,U|DKOHQF|DM(JUF|DM,M)|DM0W.MGUF|DM=WFN=|DM?MDM|DM?W=JVF|DM?W=MELM|DM?W?MF.P8LN|\
DMELGM?W=P<PFM(|DMG,M3.NFN|DMGM@W@PFD|DMGS|DMHKM=|DMJW,M6|DOFP6|DPDWB(|DPDWBM(|DS,WJN,U|\
DS=SELN?|DU.M=NHP|DU?W;SBN=S+|DUFS?M|DV|DWEM0W.MGUF|DWEM?NGM|ELSGMKM?W,M|EU=@PF|EU>@PF|F%@PF|\
F;W?.NFN|FD?W<M@PFD|FM#1N|FM(@PF|FM)F,SGM|FM+ELMG@N?W8N|FM1N|FM3HMKO|FMBM;|FMD.P?W=D|FMEL.8L|\
FMEL@PF|FN+!8N!3S?NFU|FN+!=N!3S?SFN+|FN.M|FNELM=|FS(,NELMCN,|FSJNAS|FUD|FUF,N|FUK;,|G,WIW:V|\
G,WIWDO@PF!3SGM|G-?V|G?W8?|GGN;@PF|GJ!&WEM5W3SGSJ|GM!@M3|GM;PF|GMKUF|GN)BWGNELM?M|GNDM|GNJB?|\
GP,WJSDBPFW.|GPELM?W8M|GPJM,M|GS.UJ|HMK=UG|HN,M.U|HNB,MHO|HNB@PFN|HNDGM|HNDU.M|HNG%|HNG1F|HNG1X|\
HNGN.P8LN|HS+@PF|HS?1S?|HSY@PF|HWFO?.F|HWFOBNGWGN@P<PF|JANELM|JKFWI|JKFWIM|JM#)!@M)GP|JM%/M(|\
JM+!6UDS|JM+!@M)GU|JM?!KPYM?|JM?W6NELM.U|JMDWBMG@PF|JMDWCMG|JMFMELSCU|JMGCM=UF|JMGSD|JN%FM)GN|\
JN)G|JN8?N|JNFM3.5W3|JNGS6|JPCM|JPFM;|JS,P?W=MFMBM=|JS?W6!@N6MFWJBMFW.|JTEL=@PF|JW6,KUD|\
JWEM?!KUJS|K%,%|KBN.5W3|KF=PYMF|KFNKF|KG=PYM?N";NG,FM",M7.U=MD|KM+8LM|KMCM?M|KMEL=WFMBM=|\
KN)JW6?|KN0W.UGN|KN?W=M)?|KSGJN0W,N|KSJNAN|KUJ@S;|KWEM?EL|XNELM>|Y8U=FM|YMF>M|YMFM0W.MG|YSGN%6?|\
`,
  },
  // Cyrillic
  {
    letters: " '-абвгдежзийклмнопрстуфхцчшщъыьэюяёђєіїјљњћўџѣѥѳѵѷ\u0484ґғҕҗқҡңҥҭүұҳҷһӂӏәӣӧөӯӱӳꙁꙑꙗ",
    names: `\
%&%/%2|%&%/%2!=%%5@|%&-)+%2|%&-)+%2!=%%5@|%&-+%2!:37|%&-O%2|%&8!)%&-|%&8#)%&-|%&8#)%&-!:37|\
%&8#)%&H|%&8)+%|%&8+%|%&8O%|%&8d%|%&H)+%2|%'%58%|%)%167%82|%)%167%N2|%)%2%|%))-6#%&*&%|\
%)-6!%&*&%|%)1-5%07*.6/-.|%)B6%|%/#1*<*7A|%/#130%|%//5%|%/130%|%/130H26A/|%/1h6Y-7|%/5%|%/7%8|\
%/73&*|%/7C&-26/|%/?D5|%0*/6%2)5-.|%0*/6%2)5-D|%0*/6%2)5-J%|%0*/6%2)5@D|%0*/6%2)5HD|%0*4|%0*443|\
%0+-5|%0+-5!:37|%0+-5!=%%5@|%0+@5|%01%#%7%|%01%%73|%01%7-|%01%7@|%039-|%039H|%07%.|%0d%,3-5|\
%1%2|%11%2|%1132|%167*5)%1|%167B5)%1|%2%)-5|%2%)@5|%2%)@5A|%2%7!/%1%|%2(%56/|%2(%56A/|%2(5*2|\
%2)-+%2|%2)35%!0%!'*0D|%2)35%!0%!'*K%|%2)35%!0D!'B0AD|%2)355%#0%#'*0AD|%2+-|%2/%5%|%2/%5%!:37|\
%2/?%5%|%27%2%2%5-'3|%27%2%2%5-'8|%27%2%2%5@'8|%27%2%2%5H'8|%31-2A|%4-%|%4-D|%4-J%|%4H%|%4HD|\
%5#5-D)|%5%2A*67%)|%5&-0|%5'%.:BB5|%51%'-5|%51%'-5!&%0e62|%51%'H5|%5:%2(*0A6/|%5B2&85(|%61%5%|\
%61B5%|%61G5%|%67%2%|%67%5:%%2|%675%:%2|%675%:%2A|%6826-32|%6826A.32|%6826A32|%6826AE2|%7%'%|\
%7-2%|%7-5%8|%7?5%8|%7@5%8|%7B2@|%81@2|%9-2@|%9H2-|%:1%)%&%)|%:1%)%&%)!=%%5@|%:1*)%&%)|%=(%&%)|\
%=(%&%7|%=/%&%)|%=77%5:%2|%=:%&%)|%=:%&%)!3=|%=Z3&3)|%>7B5:?%2|%R-2@|%W&%2|%Z7%8|%Z7k&*|\
%c1%)3&3)|%e=!&%0e62|&%&58.6/|&%(%7%|&%()%)|&%./3285|&%.Z3]@5|&%/8|&%/@|&%0%/3'%|&%0%/3'3|\
&%0%/3'3!&%0e62|&%0%=-:%|&%0%=-:*|&%0%=@:%|&%1%/3|&%2(%035|&%2(-|&%2(/3/|&%2(H|\
&%2)%5!6*5-!&*(%'%2|&%2)%5#6*5-#&*(%'%2|&%2)%5#6*5@#&*(%'%2|&%2)%5#6*5H#&*(%'%2|&%2)+80|&%2)82(|\
&%2)8]|&%2+80|&%2/3/|&%2O80|&%2d80|&%3)-2|&%3)-2(|&%3738|&%3738!=%%5@|&%5%2%'H<@|&%5%23'-<-|\
&%52%80|&%52%8@0|&%56*032|&%56*032%|&%56*0323|&%582!857|&%582#857|&%5882#857|&%6!7*5|&%6#7*5|\
&%6#7B5|&%67*5|&%67B5|&%7/*2|&%D2:32(35|&%L%!08/%|&%W)3)|&%[@|&%^/3/|&*.+H]|&*.587|&*.587!3=6A|\
&*/%6-|&*/%6H|&*0%D!;%5/'%|&*0%D!;*5/3'A|&*0(%5%)|&*0(353)|&*0(353)!&%0e62|&*0(353)!=%%5@|\
&*0(5%)|&*0-1&*(3'3|&*0134%2|&*03!35-,327*|&*03!35-,327-|&*03!:35-,327*|&*08#%5@,327@|\
&*08#35-,327-|&*08#35-,327H|&*0<-=7%|&*0A1%4%2|&*0A134%2|&*2(%0858|&*2-2|&*2-2#6-7-|&*2H2#6H7H|\
&*2V%0858|&*3(5%)|&*5%6A;*|&*5*,2-/-|&*5*,L-/-|&*5*67D|&*50-2|&*50H2|&*52|&*52!3=|&*53'3|\
&*7?@5&8:|&*<|&*J587|&-&-5*'3|&-.6/|&-0%!;*5/'%|&-53&-)+%2|&-53&-O%2|&-6%3|&-6%8|&-730%|&-730D|\
&-73K|&-=/*/|&-=/*/!3=|&0%(%'*=<%26/|&0%(3'*=*26/|&0%(3'*=<*26/|&0%(3'*>*26/|&0%(3'*>*26/!=%%5@|\
&0%(3'G>*26A/|&0%(3'J*=<*26/|&0%(3*'(5%)|&0%(3*N(5%)|&0%(3G'(5%)|&3&58.6/|&3()%2;-|&3(3'-L*|\
&3(37%|&3/8|&31&%.|&31&*.|&34%0|&36-03'3|&3:7%5|&3V37%|&5%,,%'-0A|&5%,-0-%|&5%,-0-D|\
&5%,-0-D!=%%5@|&5%,-0-J%|&5%,-0H%|&5%,H0HD|&5%7-60%'|&5%7-60%'%|&5%7-60%'%!3=|&5%76/|&5%76A/|\
&5%7H60%'%|&5%7I60%'%|&5%;/|&5%;H60%'%|&5'*2-;%|&5'*2;*|&5*+2*'|&5*67|&5-)+7%82|&5-,&*.2|\
&5-,&*J2|&5-6&*2|&5-6&B2|&5-6*0|&5-O7%82|&53)|&58/0-2|&58/0H2|&586B0A|&5@6&*2|&5B67|&5C/6*0|\
&5C6*0A|&5C66*0A|&5D26/|&5J%26/|&8(%7!:37|&8)%4*=7|&8)%4*=7!3=|&8)%4*>%|&8)-14*=7%|&8*236!%-5*6|\
&8*236!%.5*6|&8*236!%H5*6|&8*236!%J5*6|&8*236#%-5*6|&8*236#%.5*6|&8/85*=7|&8/85*>|&80(%2|&85(%6|\
&85(%6!:37|&853#(g%0%|&856%|&8563|&8:%5|&8:%5%|&8:%5*67|&8:353|&8B2%6#%.5B6|&8B236!%.5*6|\
&8B236#%.5*6|&8B236#%.5*6!3=|&:%4%0|&:34%0|&B50H2|&BB+-2|&D5B,2H/H|&G0(353)|&H.6A/|&H0%!;*5/'%|\
&H5%&H)+%2|&H53&H)+%2|&H6%8|&H730%|&H=/*/|&b:%5%|&h.587|&hhY]!&%0e62|'%)3)%5%|'%)8;|'%0%2)3'3|\
'%0(%(5%)|'%0(%)326/|'%0*26|'%0*26-|'%0*26-D|'%0*26-J%|'%0*26HD|'%0*7%|'%0-|'%00*77%|\
'%00*77%!3=|'%00-|'%00H|'%0H|'%4%|'%52%|'%52%!:37|'%5=%'%|'%6-0*'3|'%6-0*36753'6/-.|\
'%6-0A*'6/-.!36753'|'%7-/%2|'%=-2(732|'*'<%2-|'*0*6|'*0-/-!23'(353)|'*0-/-.!23'(353)|\
'*0-/3!7?523'3|'*0-2(732|'*00-2(732|'*00H2(732|'*0H2(7%2|'*2%|'*27D2|'*2;AD2|'*2A<+38|'*2O38|\
'*5230*2-26/|'*5:2*8)-26/|'*J9%2(|'-)-2|'-)-2?|'-*2%|'-*27-J%2|'-*27D2|'-/735-|'-/735-D|\
'-/735-J%|'-0*167%)|'-00*167%)|'-02-86|'-0286|'-02C6|'-02UA|'-03D7-!%5&i0|'-03D7-!23'%76-|\
'-0A!6-&-5/%5|'-0A2C6|'-0L86|'-2):8/|'-2-;%|'-22-;%|'-7*&6/|'-7*46/|'-7A&A6/?|'-J*27-J%2|'-K286|\
'0%)-'3673/|'0%)-/%'/%,|'0%)-/%'/%,!&%0e62|'0%)-1-5|'0%)-1-5!:37|'0%)-1-5!=%%5@|'0A(3(5%)?|\
'30%()%|'30(3(5%)|'30(3)326/|'30(3)326/!&%0e62|'30(3)326A/|'30+6/-.|'303()%|'303()3|'303)-1-5|\
'303V)%|'3532*+|'3532*+6/%D!3&0%67A|'353=-03'(5%)|'5%4<-=7*|'5%;%|'86-|'8:%2|'8:%2!&%0e62|'8:8|\
'@:-23#+80*&-23|'A*27AD2|'B.9%2|'B2A<+38|'E6/%!%(%2AD|'G0G6?|'G27AD2|'H)*2A|'H/735@D|'H/735HD|\
'H0*167%)|'H00*167%)|'H0A2C6|'H2)(8/|'H2):8/|'H22-;D|'H7*&6A/|'H;*&6/|'j0j()%|(%&%532B|(%&3532*|\
(%&5%'%|(%&53'3|(%'%2%|(%'%2*|(%,-%27*4|(%,-J%27*4|(%,HD27B4|(%1&85(|(%1&85V|(%1-0A732|\
(%1H0A7%2|(%1H0A732|(%2/32(|(%2A<+38|(%2O38|(%36C2|(%5%)6/%D!%/58(%!(8.0H2A|('%7*1%0%|('%J%/-0|\
(*'(*0-|(*'(*0-D|(*'(*0-J%|(*'(*0HD|(*0A6H2/H|(-&5%07%5|(-,%|(-5-2|(-5-2!:37|(-7*(*|(30AD23'3|\
(31*0|(31*0A|(31*K|(31G0A|(32/32(|(350%N/%|(3503'/|(3503'/%|(3503'/3|(350H'/%|(352%!)+81%D|\
(3523#%07%.6/|(35A/-.|(367-'%5|(367-'%5UA|(3D2-|(3D2-D|(3D2HD|(3J%2-J%|(5%)6/3|(53)2%|(53)23|\
(53,2-|(53,2@.|(587'-/*2|(587'H/*2|(5C7'-/*2|(5C7'H/*2|(8%2(O38|(8%2)+38|(8%2)A38|(8%2+38|\
(8%2<+38|(8%2<+3N|(8%D/-0|(8%D/-0A|(8%D/H0A|(8%]Y8|(8*.0-2|(8*.D2|(8*J%2(|(8*J0-2|(8.0-2A|(8.D2|\
(80-67%2|(80-6732|(80H67%2|(867%'-|(867%'-D|(867%'-J%|(867%'HD|(?%,-%27*4|(GS(G0%|(H%=/?%&%)|\
)%%/%|)%&0-2|)%'%3|)%(0%6|)%)31%|)%/%|)%/%5|)%//%|)%//*|)%0%2,%)(%)|)%0D2A|)%1%6/|)%1%6/86|\
)%1%6/?|)%2*;/|)%5!*6!6%0%1|)%5!*6#6%0%%1|)%5#*6#6%0%1|)%5#B6#6%0%1|)%5#B6#6%0%1!=%%5@|)%5:%2|\
)%782|)%782(|)%;-2|)%;@2|)%<+38|)%<-2|)(%/%|)*&%5|)*&?5|)*0-|)*0:-|)*0<*'3|)*0H|)*1-5!/%4-J%|\
)*1-5!:-6%5|)*1-5#:-6%5|)*43/|)*c0-|)+%.485|)+%/%57%|)+%0%0!%&%)|)+%0%0#%&%)|)+*,/%,(%2|\
)+*.167%82|)+-&87-|)+-&87H|)+-)%|)+-))%|)+-))%7|)+-))*|)+-,%/|)+-,,%/|)+3':%5#(g%0%|)+35)+!7%82|\
)+35)+7%82|)+35)+7%N2|)+3:%5|)+3:%5(%0%|)+8&%|)+8:%.|)+?2)+38|)+@&8;H|)+@)%|)+B.167%N2|\
),*5+-26/|),*5+-26A/|),-0-2|),-2%2|),?&3|),D21?2|),D5+@26/|)-0-|)-0-!:37|)-1%=/?|)-1-=/?|)-1-=Z|\
)2*45|)2*4534*753'6/|)2-453|)2H453|)2H453),*5+-26A/|)2H4534*753'6A/|)2H45360%'|)2I453|)3&5-<|\
)3&5@<|)3)31%|)302*2-|)32!m1&%02*!53673'|)32#7g*5%#53673'|)32((8%2|)32)%(?@!53673'|\
)32)%W@!53673'|)32)3:-!53673'|)32*;/|)32*;/!3=|)32*;/3.|)32*;A/|)32@2!53673'|)3:%|)3:3|)3L*;/|\
)3c%|)3e%|)8&%-|)8&%.|)8&0-2|)8&0H2|)8(0%6|)82(8%2|)82(8%2A|)82V8%2A|)85&%2|)8=%2&*|)?&0-2|\
)?(0%6|)?5&%2|)@0H|)A%/%57%|)A3/886/%.|)B0H|)G&%5?|)H0H|)L-453|*/%7*5-2&85(|*/%7*5-2360%'|\
*0-6%'*7(5%)|*0-67%|*0H67%|*5#5HD)|*5)*2*7|*5*'%2|*5*'%2!3=|*5B'%2|+%.485|+%/%57%|+%0%0#%&%)|\
+%0%0#%&%)!=%%5@|+%0%0%&%7|+)%23'|+*,/%,(%2|+*,Z%,W%2|+*.167%82|+*0-23|+*2*'%|+-&87-!=%%5@|\
+-))%|+-2%2A|+-731-5|+-731-5?|+35+7%82|+80*&-23|+@,%/|+@,%Z|+@731-5|+@731H5|+k2+38|,%(5%&|\
,%(5*&|,%4%53++%|,%4353+A*|,%4353+J*|,%435H++D|,%435H+D|,*0*2-/3'3|,*0*23(5%)|,*182|,-23'A*'6/|\
,0%7%'867|,0%73867|,523';-|,88213)|,H23'"G'6A/|-&%)%2|-&%)%2!=%%5@|-'%23#95%2/3'6/|-'%23'3|\
-'%23'3!=%%5@|-+|-+%8|-+*'6/|-+/%5|-,1-5|-0-2)*2|-2)%85|-2)35|-2<32|-2<:32|-2<:?2|-3/3(%1%|\
-5/876/|-5/876/%.|-6/%2)5-|-6/h2)h5-h|-60%1%&%)|-67%2&80|-67%4%0%4%|-67%5%'=%2|-67h5%8=%2|\
-69%5%|-69%:%2|-69%c32|-69%e%2|-69h5h|-E037-!68/5*|.*2<?2|.3(%22*6&85(|.3(A%22*6&85(|\
.3:%2*6&85(|.3:%22*6&85(|.3=/%5#30%|.j(5%/%5|/%&80|/%'%)%5;-|/%'%)%5;H|/%'%6%/-|/%'%6%/H|/%)82%|\
/%*2%|/%,%&0%2/%|/%,%2|/%,%2A|/%,%2A!3=|/%,%L|/%-5|/%-53|/%.*2|/%.*22%|/%.*22B|/%.53|/%/%1*(%|\
/%/%1*(*|/%0-|/%0-2-2|/%0-2-2(5%)|/%0-2-26/-.|/%0-L-2(5%)|/%031&%|/%08(%|/%08(3|/%0A/87%|\
/%0A/877%|/%0H|/%0H2H2(5%)|/%1"D26A/*|/%1*26/#85%0A6/-.|/%1*26/3*|/%14%0%|\
/%1<%7/%7%%X@!4*7534%'03'6/%.|/%2&*5%|/%2&*55%|/%2&*55*|/%2&G5%|/%2-&%)%1|/%23|/%2485|/%2732|\
/%2H&%)%1|/%46/*!1H673|/%4<%(%.|/%4=%(%.|/%4B2(%(*2|/%5%(%2)%|/%5%/%6|/%5%/30|/%5%<-|/%5%<@|\
/%5%<H|/%5&-2;-|/%5781|/%5=-|/%5=@|/%5=H|/%6%&0%2/%|/%675%1%|/%675-|/%675-.6|/%675-6|/%675@|\
/%675H|/%7*5-2360%'|/%71%2)8|/%G22%|/%I5|/%J*2%|/%N53N|/%o%2?|/*.47%82|/*.47%N2|/*.n|/*1*5%'%|\
/*1*53'3|/*1*53'3!:37|/*5*7%53|/*51*2<n/|/*632#6-7-|/*J47%82|/,@0#35)%|/-(%0-|/-*'|/-*'!3=|\
/-*'31|/-*'8|/-,-0|/-,-035)%|/-2(67%82|/-2(6732|/-2(67?2|/-2=%6%|/-2=%6*|/-5)+%0H|/-51h2<*/|\
/-53'|/-53'3|/-53'3(5%)|/-73|/-<*'3|/-=-2*'|/-=-2B8|/-=-2E'|/-=-L*'|/-I'|/-J*'|/-^67%82|/3&)3|\
/3&*|/3&*52!7%82|/3&*52#7%82|/3&*52#7%N2|/3&80|/3&B|/3'53'|/3,%2A|/3-1&%735|/3-1&%785|/3/%2)|\
/3/&?52!7%82|/3/<*7%'|/3/=*7%8|/30/%7%|/30/%7*|/3031&3|/3163130A6/#2%#%185*|\
/3163130A6A/#2%#%185H|/32%*'|/32%/5-|/32-&3)31|/32<*|/34*2(%(*2|/34*2:%(*2|/367%2%.|/367531%|\
/381%23'3|/385-7-&%|/3<%2-|/3I1&%735|/5%0*2)%./|/5%0*2)%J/|/5%0*2)*./|/5%0*2)B./|/5%1D2<8(|\
/5%623('%5)*.6/-.|/5%623)%5|/5%623D56/|/5%73'3|/5*1*2<8(|/5*1*2<8/|/5-'%!4%0%2/%|/5-'-!53(|\
/5-'-.!5-X|/5-'-.!5H(|/5-'3(%=7%2-|/5-'3.!53(|/5-'@.!5H(|/534-'2-;/-.|/534-'2-;A/-.|/58=*'3|\
/5@'@!53(|/5O%0-|/8%0%!081485|/8%0%#081485|/8*21-2(|/8,32|/8.&@=*'|/802%|/80D&|/81%2%'%|\
/81%23'3|/821-2|/82=%2|/82A1-2|/82A1-2!=%%5@|/82A1-2A|/82A1H2|/82A=%2A|/85(%2|/85(%2!7C&*|\
/85-7-&%|/856/|/856A/|/85@7@&%|/85@;H&%|/867%2%.|/867%2%J|/:*02%|/:802%|/?%,%2|/?,?035)%|\
/?5)+%0-|/@),,%/%5|/@,@0|/@,@0!=%%5@|/@,@0%5)%|/@,@035)%|/@-'|/@.-'|/@5)+%0-|/C67*2)-0|/H(%0H|\
/H*N|/H2(67%82|/H2(67%N2|/H2(6732|/H2=%6%|/H5%'%(5%)|/H5%N|/H53'|/H53'3|/H53'3(5%)|/H7%|/H73|\
/H=@2EN|/a2A1-2|/g%4g/g%.|/k/<k#733|/k/=*7%8|/l03&|/p<G'3|/pQ'?|0%!'%0*7%|0%!4%,|0%!4%6|0%#4%6|\
0%#4%6!=%%5@|0%'*<|0%'3'|0%(%6|0%(36|0%(36!=%%5@|0%/2%8|0%/:2%8|0%/:2%8!=%%5@|0%1B|0%2)+38|\
0%2A+38|0%2A<+38|0%2A<+38!=%%5@|0%2O38|0%:35|0%V36|0'3'|0*2-2(5%)|0*2-26/|0*9/3=%|0-&5'-0|\
0-&5*'-0|0-&5*'-0A|0-032('*|0-1%|0-1*|0-2A-|0-2J-|0-4*;/|0-4*;/!&%0e62|0-4*;/!=%%5@|0-4*;A/|\
0-4/3'3|0-6%&32|0-66%&32|03'*<|03,3'3|031*|032(-.?5|032(.-5|032(.-5&C*2!3=|032(.H5|032(A-5|\
032(I5|032(J-5|032)%2|032)32|032)32!3=|032)32?|036!%2)+*0*6|036!%2)+*0-6|036!%2)A*0*6|\
036!%2+*0*6|036!%2F*0*6|036!%2O*0*6|036!%2d*0*6|036!%2f*0*6|036#%2)+*0*6|036#%2)+B0*6|\
036#%2+*0*6|036#%2+*0*6!=%%5@|036#%2O*0*6|08%2)%|08%2A|08(%26/|08(%26/%.|08(%26A/|08(%2A6/|\
08):-D2%|08/6*1&85(|086%/%|08:%26/|08;/|08;A/|08e%26/|0A'-'|0A'3'|0A'3'!3=|0A'3N|0A'H'|0C&*5;-|\
0C&*5;@|0C&*5;H|0C&0-23|0C&0D2|0C&0D2%|0C&0D2%!3=|0C&0q2%|0C/6*1&85(|0D2AC2A(%2|0E2)%2|\
0H&5*'H0A|0H&5B'H0A|0H032('*|0H032('B|0H1%|0H4*;/|0H6%&32|0a/6*1&85(|1%(%)%%2|1%(%)%2|1%(%)@=%|\
1%(%6|1%(%6!&%0e62|1%(2-73(356/|1%(2H7%(356/|1%(2H73(356A/|1%(A%</?%0%|1%(H0EN|1%(g%6|1%)+853|\
1%)5-)|1%)5-)!3=|1%)5@)|1%)5H)|1%./34|1%./?34|1%/%%|1%/%3|1%/*)326/%!/%1*2-;%|1%/*)326/-!&53)|\
1%/*)326/-#&53)|1%/*)326A/-#&53)|1%/**'/%|1%/G)32A6/?!&53)?|1%/HI'/%|1%0%&%|1%0%&3|1%0*|1%18),8|\
1%2%('%|1%2%(8%|1%2%1%|1%2%67-5|1%2%86|1%2%N6|1%2)%0(3'A|1%2-0%|1%253'HD|1%27B'H)B%|1%2H0%|\
1%4873|1%4878|1%5%/%-&3|1%5%/%.|1%5%/%.&%|1%5%/%.&3|1%5(-0%2|1%5-(3|1%5-*:%12|1%5-8430|\
1%5-8430A|1%5-J843K|1%532H|1%5@(3|1%5@84%0A|1%5A-23|1%5H(3|1%5H8430A|1%5I38430A|1%5W-032|1%6*58|\
1%6/%'|1%6/%7|1%6/'%|1%6Z%7|1%7%#878|1%:%</%0%|1%:H%<:?%0%|1%=:%)|1%=c%)|1%J/34|1&%&%2*|1&%&%2B|\
1*)%2|1*)*0-2|1*)*0A-2|1*)*0AI2|1*)*K-2|1*)B0AH2|1*.h6|1*/%|1*//%|1*/6-/3|1*/6-/3!6-7-|1*0&852|\
1*0&?52|1*0A&852|1*:-/3|1*:H/3|1*=:*)|1*=:g*)|1*=e*)|1-%6|1-%66|1-*2D2|1-/30%I'|1-26/|1-26/!3=|\
1-26/%.|1-7-=<-|1-7->H|1-D6|1-J%6|13(%)-=3|13(%)-=8|13(%)H=3|13(-0%|13(-0*'|13(-0A3'|13(-0E'|\
13(-K3'|130373'|132%/3|1325*%0|1325*%0A|13253'-|13253'-D|13253'-J%|13253'HD|1327%2%|1327*'-)*3|\
1327*'H)*3|13275*%0|13532-|13532H|136/'%|136/'*|136/'@|136/3'%|136/3:|136/?'%|13680|13680!:37|\
181&%-|181&%.|181&%H|181&%I|181&%J|185(%=*'3|185-/|1851%26/|1851%26/!3=|1851%26A/|185B2|186/%'|\
186/%7|186/3|1@*/?8%4B|1@7->-|1@7->-!&%0e62|1@;H=<@|1B(?B6|1D2AD2|1H%6|1H26/|1H26A/|1J*2J%2(|\
1P2A6/?|1h6/*8|1h6/ha|1h=eh)|1k5k2|2%&*5*+2@*!<*02@|2%'%/8,2*;/|2%'-!181&%-|2%'-!181&%J|2%'3-|\
2%'3I|2%(3D|2%(485|2%,5%2A|2%.53&-|2%.53&H|2%0=@/|2%0A<-/|2%1%2(%2|2%1%2W%2|2%2%#2%A6%5*|2%2-2|\
2%2-2(|2%2/-2|2%2/-2(|2%2/H2|2%2782|2%2782(|2%2<%2|2%2<%2(|2%2<82(|2%2A+-2|2%2A2-2|2%2A2H2|\
2%2A782|2%2A;,-2|2%2A<%2|2%2A<82|2%2AD2|2%2J%2(|2%5@2|2%5AD2#1%5|2%6%8|2%66%8|2%J53&-|2%V485|\
2(*58018)|2)+%1*2%|2*'!)*0-|2*(37-23|2-%1*.|2-+2*'%573'6/|2-+2*/%16/|2-+2-.!23'(353)|\
2-+2-.!7%(-0|2-+2A3'%573'6A/|2-+2A3/%16A/|2-+L*'%573'6/|2-+L*/%16/|2-/3,-D|2-/3,-J%|2-/30%*'|\
2-/36-|2-/36-.|2-/36-D|2-/36-D!3=|2-2&3|2-2(&3|2-=|2-J%1*J|23'%6H&H56/|23'%;-|23'%;H|\
23'%<%5/%6/|23'(353)|23'-!6%)|23'-#6%)|23'-#6%)!:37|23'-.!/3)%/|23'-.!6%)|23'3!6*03|\
23'3/8,2*76/|23'3/8,2*;/|23'3/8,2*;A/|23'3/8,L*;/|23'32-/30%*'6/|23'3536-J6/|23'35366-.6/|\
23'36-&-56/|23'36-&-56/%.|23'36-&-5A6/?|23'36-&H56A/|23'36H&H5|23'3<*5/%6/|23'3<*5/%66/|\
23'3<*5/%6A/|23'?!(5%)?|23'?!6%)?|23'?(5%)?|23'H#6%)|28%/=37|28/|28/8%039%|28/86|281*%|\
285#6307%2|285#6807%2|288/|2AC#)*0-|2AC#.35/|2AC#E5/|2C!.35/|2H%1*.|2H+2D'%57%N6/|2H+2D/%16/|\
2H/%6HD|2H/36HD|2H2&3|2HD1*.|2a/H6|2b5#6b07%2|2h2Y-]|3&)35|3&)356/|3&-7P0A|3)*6%|3)*66|3)*66%|\
3)*66%!3=|3)*66*|3)6-&-5*2A!3=|3,%^|31&@|31'%|316/|316A/|31A6/?|32-7=%|32-<%|32H<%|\
34=7-2%!23'%;-|35%0|35%2*67%)|35%2A*67%)|35%2AG67%)|35%L*67%)|35)+32-/-),*|35)36|35)36!:37|35*0|\
35*2&85(|35*2&85(!3=|356/|356/-|356A/|35@2&35|35E0|35J30|36%/%|360%|3603|3603!3=|36732%|37%'%|\
377%'%|380-q23'A6/?|389%|3:5-)|3:5@)|3:5I)?|3=|4%'03)%5|4%(%#4%(%|4%(3!4%(3|4%(3#4%(3|4%(34%(3|\
4%)(35@;%|4%,%5)+-/|4%,%5O-/|4%0*1&%2(|4%0-/-5|4%07%'%|4%2%1%|4%4**7*|4%4*7*|4%4*B7*|4%4*B7B|\
4%5%1%5-&3|4%5%1%5@&%|4%5%1%5H&3|4%5-+|4%5-+!3=|4%5-+A|4%5-,|4%5-6|4%5@+|4%5H+|4%6E0%/!%039H|\
4%6E0%/!/H2(67%2|4%72%|4%N0%)%5|4*/-2|4*/-2(|4*/H2|4*/H2V|4*2,%|4*2,%!&%0e62|4*2,%!3=|4*2,*|\
4*5*1|4*51|4*51A|4*52-/|4*52H/|4*53'6/|4*57|4*57e|4*5@1|4*7*5&85(|4*75%,%'3)6/|\
4*75%4%N0%N6/#/%1<%;/H|4*753(5%)|4*753,%'3)6/|4*753,%'3)6A/|4*7534%'*0|4*7534%'0|4*7534%'03'6/|\
4*7534%'03'6/!/%1<%76/-|4*7534%'03'6/#/%1<%76/-|4*7534%'03'6/#/%1<%76/-.|4*7534%'03'6A/|\
4*7534%'03'6A/#/%1<%76A/-.|4*7536/3.|4*7536/3.!3=|4*7536/j.|4*:<*'3|4-7*5|40%62-;%|40*'*2|\
40-187|40-1?7|403')-'|4036/853'|4036/85H'|40H187|42%14*2A|4231!4*2|4231!4B2A|42314*2A|\
43)(35-76%|43)(35-;%|43)(35-;D|43)30A6/|43)?(35-;%|4307%'|4307%'%|4307%'*|4357!'-0%|4357!08-|\
4357!08-6|4357!1356&-|4357!3!45*26|4357!3'!64*J2|4357!39!64*.2|4357!39!64*J2|4357!67*20-|\
4357!:%5/857|4357!?9!64*.2|4357#'-0%|4357#08-|4357#08H|4357#08I|4357#1356&-|4357#1356&H|\
4357#3#45*26|4357#3#45B26|4357#3#95%26*|4357#3#95%26B|4357#39#64*.2|4357#67*20H|4357#67B20-|\
4357#:%5/357|4357%#23'%|43573!23'3|43573#23'3|45%(|45%(%|45%D|45%J%|45*735-|45*735-D|45*735-J%|\
45*735HD|45+*'%0A6/|45-0*4|45-=7-2%|45->-2%|453&-=7-4|453/34A*'6/|45@=;H2%|45B735@D|46/3'|\
46/3'!3=|46/3N|48*&0%|482%|482*|4823|486%2|487D2A|487J*2|48B&0%#)*#6%5%(36%|4:*2AD2|4:*2D2|4?57|\
4G51A|4J32(J%2(|4T5(?|5%&%7|5%'%04-2)-|5%'%04H2)H|5%)3'-=|5%,(5%)|5%,3|5%2(82|5%2/3';*|5%2/3';-|\
5%673'?!2%!)32P|5%673N#2%#)32*|5*./-D'-/|5*./AD'-/|5*./D'-/|5*./D'H/|5*6*2|5*6-9*|5*6-9-|5*6H9H|\
5*J/J%'-/|5-&-26/|5-&H26A/|5-(%|5-1|5-1?|5-3!)*!+%2*-53|5-3!)*!+%2*.53|5-3#)*#+%2*.53|5-D)|\
5-J%)|53'23|53)#7%82|53)#7%N2|53,3|531|531%23'|531%23'#2%#1851%2*|53631%2|53673'|53673'!2%!)32|\
53673'!2%!)328|53673'#)32@0|53673'#2%#)328|53673'#2%#)328!&%0e62|53678=%|538)!7%82|5386G|53N2%|\
58&;3'6/|58&;3'6A/|58&;3N6/|584;3'6/|586*|5@%#)B#+%2B.5%|5@&-26/|5@&2%D!6730-;%|5@&H26/|5@(%|\
5@1|5B./D'H/|5B6H9H|5D,%2A|5H'2*|5H3!)*!+%2*.53|5H3#)*#+%2*.53|5HV%|6%.2=%2)|6%.4%2|6%0%'%7|\
6%0%'%7!&%0e62|6%0%8%7|6%0'%)35|6%0*:%5)|6%0A'%)35|6%1%5|6%1%5!3=|6%1%5!:37|6%1%5%|6%1%5*|\
6%1%5/%2)|6%1%5X%|6%2!1%5-23|6%2!4%803|6%2!4%808|6%2!6%0'%)35|6%2!:3,*|6%2!:36*|6%2!:8%2|\
6%2#1%5-23|6%2#1%5@2%|6%2#4%808|6%2#4%N08|6%2#6%0A'%)35|6%2#7%1B|6%2#731*|6%2#:%6B|6%2#:36*|\
6%2#:8%2|6%2%|6%2/7!4*7*5&85(|6%2/7!4*7*5,&85(|6%2/7#4*7*5&85(|6%27%#9*#)*#&3(37%|\
6%27-J%(3!)*!/*5*7%53|6%273#)31-2(3|6%27AD(3|6%27AD(3#)*#/*5*7%53|6%27D(3!)*!/*5*7%53|\
6%27D(3!)*!<-0*|6%27D(3!)*!<-0-|6%2?3|6%3!4%303|6%3!4%803|6%3!731*|6%4%5%|6%4353|6%44353|\
6%5%*'%|6%5%*'3|6%5%*'3!3=|6%5%2|6%5%2!3=|6%5%23=|6%5%26/|6%5%26/!&%0e62|6%5%26A/|6%5%7%N|\
6%5%73'|6%5%73'!&%0e62|6%5%73'!3=|6%5%73'?|6%5%G'3|6%5%J*'3|6%5%Q'3|6%5@7%8|6%9HD|6'*5)03'6/|\
6*'%6734%0A|6*'%673430|6*'%673430A|6*'%67343K|6*'*5%),'H26/|6*'*52@.|6*'*53)'-26/|\
6*.27!4-7?5!4357|6*1%5%2(|6*1&*5|6*1*.|6*1*J|6*1-4%0%7-26/|6*1E23'6/-.|6*2#)*2-|6*27!4-7*5!4357|\
6*27#)+326|6*27#)+35+*6|6*27#4-7*5#4357|6*27#4H7*5#4357|6*27#4H7B5#4357|6*27#:*0A*5|6*80|6-%2A|\
6-)2*-|6-)2*.|6-)2*J|6-)2-|6-/7-'/%5|6-0-675%|6-0h&*|6-19*5*430A|6-19*53430|6-19*53430A|\
6-19*5343K|6-2&-56/|6-2(%485|6-2--2|6-2-2|6-2-2(|6-8)%)!:8%5*6|6-J8)%)!:8%5*,|6/34"*|6/34"G|\
6/34*|6/34-*|6/34A*|6/34J*|6/34K*|60-'*2|60H'*2|61%0*26/|6130*26/|6130*26/%.|6130*26A/|\
6130*2A6/|6130A2A6/?|6130D2|6180*2|63'*73|634-=7*|635(@7|6380|638B73|639-|639-.|639-D|639-D!3=|\
639-J%|639HD|639Iq|63<-|63<H|63A0+#(H%0%|63A0+%#(H%0%|63A0+%#(g%0%|64&|67%'53430A|67%/(30A1|\
67%0-2(5%)|67%0-23|67%0-26/|67%0H2*|67%0H23|67%1&80|67%5!)3J5%2|67%5%!,%(35%|67%5%!o%(35%|\
67%5%#,%(35%|67%5*!)*0H|67%5-.!36/30|67%5@.!36/30|67*20-|67*50-7%1%/|67*50-7%1%/!&%0e62|\
67*50H7%1%/|673/(30A1|673/(30A1!3=|673/30A1%|673/:301|673/c301|6730-;%!%5/7-/-|\
6730-;%!,%430D5AD|6753(-23|67538(%|6758(%|67581-;%|678)*2-<%2-|67B20H|67B50H7%1%/|67E/302%|\
67h50*7%1%/|67h50*7%1%[|68'%|68)+38|68/5*|68/5B|681-|681@|685%&%.%|685%&%D|685%&%J%|685%7|\
685(87|68:B#&%735|68<+38|68<+3N|68O38|6?/34-Q|6@,5%2A|6@/7@'/%5|6@/7@'/%5!&%0e62|6@/7@N/%5|\
6AC)%)#:8%5*6|6AC)%)#:8%5B6|6D1*2A|6D1?2|6D1@2A|6D1B2A|6G'*53)'H26A/|6H)2*.|6H)2H|6H0H675%|\
6H1&H5|6H19*534%0A|6H19*53430A|6H2(%485|6H2H2|6H<360%'|6J%1*2|6a+38|6a:&%%7%5|6ka0|7%(%253(|\
7%(%25H(|7%-J8%2|7%.%2A|7%.&B.|7%.)+38|7%.4*.|7%.<+38|7%.C%2A|7%.C*2|7%0%6|7%0)-/35(%2|\
7%0)?/35(%2|7%0)@#/35(32|7%0)@/%5(%2|7%0)@/35(%2|7%0)@Z35W%2|7%0-2|7%00-2|7%00-2!3=|7%00-22|\
7%00H22|7%0AD;H|7%0H2|7%1&3'|7%1&3N|7%2%2%5-'*|7%2(*5%2(|7%2=%2|7%2=%2A|7%5%,|7%5327%|7%=/*2|\
7%=/*27|7%=/*27!3=|7%J4*J|7%JO38|7&-0-6|7&-0-6-|7&-0-6-!3=|7&-0-6i|7&H0H6H|7'*5|7'*5A|7*%5;*|\
7*(*5%2|7*(8|7*(86-(%04%|7*(86-(%0A4%|7*(86H(%0A4%|7*1-57%8|7*1H57%8|7*51*,|7*523430A|7*5234H0A|\
7*73'3|7*:*5%2|7*c532|7-*2),-2|7-1&8|7-5%2!:37|7-5%2%|7-5%2*|7-5(3'-=7*|7-:8%2%|73/-3|73/E|\
73/H3|730-%7-|730AD77-|730AD77-!3=|731&8|7316/|7316/%.|7316A/|731A6/?|7353273|7356(%'2|7356:%'2|\
7356:%N2|735=(%'2|735=:%'2|73=/%2)|73=/*27|73K%7-|75(3'-=7*|75-430-|75-430H|752%'%|75@4%0H|\
77840-6|780%|7803|782-6|782-6!:37|782-6!=%%5@|782-6-2!352|782H6|785/*67%2|78808!%07%.|7:-14:8|\
7:H14:8|7?5(3'->*|7@2)%(@!53673'|7@5%2%|7@5(3'-=7*|7@:8%2%|7B(8|7B(86H(%0A4%|7B(a|7B2)A--2|\
7B5</?%0B|7C1*2|7C1*2A|7C1*2A!:37|7D2A;,-2A|7D2A;,H2A|7H:8%2%|7J*2;-2|7J81*L|7a&h2!'%57%|\
7a&h2!/%1%|7a1*2|7a1B2|7a5/H67%2|7k1h2|8%(%)8(8|8*0-2(7?2|8+(%5%)|8+(353)|80%%2#8)B|80%%2#a)B|\
80%%2&%%7%5|80%%2(31|80%),H'%673/|80%),H/%N/%,|80%),H1H5|80%2!&%735|80%2!8)*|80%2#&%735|\
80%2#8)B|80%2(31|80(-.|80-%67%.|80A6/|80AD2%N6/|80AD23'6/|80AD23'6A/|80AD232A!3=|80D23'6/|\
80H%67%.|80J%23'6/|85%06/|85%0A6/|85%0A6A/|85(*2<|8581<-|8581<H|8581M-|86-|86685-.6/|\
867A#/%1*23(356/|867A#6@630A6/|86H|89%|8:%2|8:%2A|8:8|8?2)+38|8K%23'6/|9%57%0*,%|9%5W32%|\
9*.6%0%&%)*|9*5(%2%|9-0%)*09-%|9-0%)*09-D|9-0%)*09-J%|9-0%)*0A9-|9-0%)*0A9-.|9-0%)*0A9-D|\
9-0-46&85(|9-2-/6|90%-2(!9-=!/38'|90%.-2(#9-=#/38'|90%H2#9H=#/3N'|90%J-2(!9-=!/38'|935!)*!95%26|\
935!)A3!95%26|935#)*#95%26|9357!4*53'6/-.|9357#)*#95%26|9357#)B#95%26|9357%0*,%|93=%2|93=%2A|\
95-.7%82|95-7%82|95@7%N2|95H7%82|98)+38|98/83/%|98<+38|98D2|98O38|9H0%)*0A9HD|9H0%)B0A9HD|\
9H0H46&85(|9H2H/6|9I0I443430A|:%&%5%N6/|:%&%53'6/|:%&%53'6/!'7353.|:%&%53'6/%.|:%&%53'6A/|\
:%'%2%|:%(%72%|:%(%7L%|:%.)%5%&%)|:%./38|:%0*&|:%0*&!:37|:%1&85(|:%1-0732|:%1-07?2|:%2(O38|\
:%2)+38|:%2+38|:%23.|:%23J|:%27-#1%26-.6/|:%27-#1%26-J6/|:%27-#1%26H.6A/|:%27@#1%26-.6/|\
:%27@#1%26H.6/|:%2<+38|:%5%5*|:%5%5B|:%5&-2|:%5&H2|:%5(30|:%5/3'|:%5/H'|:%5781|:%5=!:37|:%5A/3'|\
:%6/%'%|:%6/3'3|:%J)*5%&%)|:%J/38|:*0,-2/-|:*06-2/-|:*0A6-2/-|:*0A6-2/-!3=|:*0A6H2/H|:*5632|\
:*56326/8C|:*9*.|:*9*J|:-1/-|:-1/-!&%0e62|:1*0A2-;/-.|:1*0A2-;A/-.|:3')|:3)+*27|:3.<+38|\
:32(/32(|:32-%5%|:32/32(|:353(|:353=E'3|:358W|:3:!:37|:3:37|:3=-1-2|:8)+%2)|:8*JO38|:8+%27|\
:86%2|:8:#:373|:8B.<+38|:8d%2)|:?%,%2|:?7P73'3|:?9*.|:AC6732|:B9B.|:C67%2|:C6732|:C67?2|:H1/-|\
:H1/H|:J86732|:g%0%&|:h0*&|:k9B.|:k:!:37|:ld'2)|;%5-;@2|;'*5|;*27%5!+84%|;*275%0A2@.|;*7%'%|\
;*;*50*(|;,*D2|;,-0-2A|;,-2%2A|;,82A-|;,@&3|;,C082|;,D21@2A|;,D21B2A|;,H2%2A|;-2)%3|;-2?C%2A|\
;8*2J-|;B;B50B(|;B;B50B(!:37|;C1*2A|;H0-23(5%)|;H2)%3|<%&%/6%5|<%0D&H26/|<%2(<8*2|<%2(=%|\
<%2(O38|<%2)+38|<%2+38!:37|<%2<+38|<%2<82|<%2<82A|<%2<a2A!:37|<%2=%|<%3<+38|<%3O38|<%5%4%'*;|\
<%5/%6@|<%52%N;@|<%52H(%N|<%=/%|<*&3/6%5|<*&3/6%5%|<*&3/6%5-|<*&3/6%5@|<*0*4-|<*0D&%|<*0D&%!3=|\
<*0D&*|<*0D&-26/|<*0D&H|<*0D&H26A/|<*2%.|<*2%J|<*2()8|<*2)8|<*22%-|<*22%.|<*22%I|<*5*43'*76|\
<*5*43'*;|<*5*43'*;A|<*5/%6!:37|<*5/%6-|<*5/%66-|<*5/%66@|<*5/%6@|<*5/*6!/?%0%|<*5/*66/|\
<*5/*66/!=%:%5|<*52-';-|<*52-(3'|<*523';-|<*523';@|<*52H';H|<*52H';I|<*52H(H'|<*52I(H'|\
<*K%&-26/|<+%3;-2|<+*2<+38|<+82=%2A|<+8:%.|<+B2<+38|<+B2<+3N|<-/%(3|<-/%V3|<-0h&*|<-1/*27|\
<-2)%3|<-5<-/|<-5<-Z|<-7%|<-7%(32(|<-77%(32(|<-77%V32V|<-])%8|</%03'|<3.&%06%2|<3.5|<82(/-2(|\
<82;-2|<82;H2|<8<*5|<?2)8|<@/%(%|<@1/*27|<@])8|<B&%/6%5@|<B2%H|<B2)8|<G0P&-2A6/?|<k2)a|=%2(%J|\
=%2738|=%2:%.|=%2;C|=%2A738|=%36-2|=%36-2(|=%5037!%1%0-|=%5037%!%1%0-D|=%5037%!%1%0-J%|\
=%5037%#%1%0HD|=%50377%#%1%0-D|=%50377%#%1%0HD|=%:7-|=%:7@|=*'<*2/3|=*2A<+*2A|=*2AD2|=*2AD]|\
=*2J%2(|=*2O*2|=*5/*=!=%:%5|=-+D+8%2|=-1/*27|=-2-2|=-;,D<+8%2|=-D2A|=-F%O8%2(|=-J*2|=3'%/=B^*5|\
=384%=/%5?|=7-4|=8&%=/%5|=81*2|=84%=/%5|=?),D)+8%2|=?.*2|=?2)+?2|=?2D2|=@'%=%5|=@1/*27|\
=B2A<+B2A|=B2AD2|=B2AD2!:37|=B5)+B6!/?%0B|>-4|@5@1&85|@5@2&85|B0-67%|B067|B067!&%0e62|\
B0A#/8'*.7|B0H67%|B0eB7B|B1H5%7!)8&%.|B2(*0A6|B5#5-D)|B5#5@D)|B5)B2B7|B5)B2B7!:37|\
B53H/%#48B&0%#)B#6%5%(36%|B5:aa!:37|B5:aa!:373|C+2%#6%:%0H26/|C+2%D!7%5%'%|C+23#6%:%0-26/|\
C+23#6%:%0H26A/|C+236%:%0-26/|C,3'/%|C,H'/%|C2A98|D/876/|D1&30|D1868/5%|D1868/53|D1868/53!:37|\
D2(32|D2(32!:37|D2)+38|D27%.|D2<+38|D2A7%.|D2A<B2|D5!<%00@|D5%60%N0A|D5*2|D5360%'0A|\
D5360%'0A!3=|D5360%'?0|D5B2|D6*2*'3|D82)*|DN2)B|E(%2*6&85(|E1'3=|F%2(1*2|F*'F*0-J%|F-0-2|F-2%2|\
G0-,%'*7(5%)|G0-6%'*7|G5*'%2|H&%)%2|H'%2%'%|H'%23#95%2/H'6A/|H'%23'3|H+*'6A/|H+BN6/|H2)%85|\
H2<:32|H5/876A/|H5/8;/|H60%1%&%)|H67%5%'=%2|H69%5%|H69%:%2|J%1868/53|J%2(32|J%2(O38|J%27%J|\
J%2<*2(|J%5*2|J%5360%'K|J%82)*|J*(823';*|J*5*'%2|J3/3:%1%|J3:%2*,&85(|J3:%2*6&85(|\
J8+23#6%:%0-26/|K8&*5;-|K8&K%2%|L8!)*0:-|L8!J35/|L8J35/|M-2()%3|O%/%57%|O%3M-2(|O%J485|O*)%|\
O*2(O38|O*J167%82|O-&87-|O35O!7%82|O35O7%82|O82(=%2|O8:%J|V%,H%27*4|V8%D/H0A|V8.D2|VH&5%07%5|\
Y%*/|Z%,%2|Z%4=%W%.|Z%5%Z30|Z%56@|Z%5_|Z32%*'|Z367%2%.|Z@,@0|Z@,@035)%|Zl5W327*44%|[%,%2|a5H1+H|\
a5a1<-|a5a1<a|a9H|a:%2A|a=-|aeh2|c%'%2%|c%',%-!9*)*5%0--!&5%,-0-%|c*06-2/i|d-&87-|e%1%5|e%5@7%8|\
e*0A6-2/-|e350-'/%|e3]!/3]|h&8#)%&-|h2/%5%|h67*5:%2|hh)5:2!&%0e62|j0Aj/6%2)5-D|k0(-.|k2)k5:%%2|\
k5/*7|k5k1<!:37|k6/*1*2|k9k|m4j|o%(5G&?|\
`,
  },
  // Devanagari
  {
    letters:
      ' -\u0901\u0902\u0903अआइईउऊएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह\u093c\u093e\u093f\u0940\u0941\u0942\u0943\u0945\u0946\u0947\u0948\u0949\u094b\u094c\u094dॲ',
    names: `\
'%2ULU|'%AUEUEULVOdSb|'%HUHUE^|'2b<|'2bA|'2bMU|'2dLU|'4LAMU|'4LAUM|'4LAUMU|'4LdAMU|'7MFYL|'9J^L|\
'BLdOO^C|'B^EdR|'CEU|'CVR!'HUHU|'E%AEU4|'E%AFYL|'EEdAEU4|'EEdAFXL|'EEdAFXLJd|'Ed<UEELWOb|\
'HX!DUHW|'HX9U|'HY!DUHW|'HbSL|'JCUOUC|'JLUOAW|'JL^MW|'JMdE^L|'JNE^L|'JZARL|'JZARL&|'JdHXL|\
'JdJUE|'KbDdKU|'LLVKU|'M7FXL|'MJUAW|'MOL|'MW4?T|'M^2d:U%>dLVKU|'M^FdFb|'MbGW|'Md9W-LdR|\
'Md9WKLdR|'MdJU<W|'MdOL|'OdSULX(|'Pb2E4L|'Pb2E4L!9VMdMU|'Pb2E4LJd|'Pd2TUHUC|'Pd4UHUC|'RdJULU|\
'SJCE4L|'SJCUHUC|()9TbM|()9bM|(2dLU|(4LU|(9J4?|(9J4?!9VMdMU|(9J4?"E4LJd|(9TJ4?T|(:J4?|(FVKU|\
(HV9UE|(JdRd<Ld>J|(LU|(RERbM|(RXEdRVKbE|)%7^OaE|)%CYL|)%GUM|)7M2L%9W|)<UE4LJd|)EdCbL|)EdCcL|\
)JdGUM|)Lb>|)MUSUHUC|)RdAU%HXM|)RdGSUE|)RdGTSUE|)RdMUJUHUC|*7Md2L%9W|*<UE4L|*Lb>|+9d9_E|\
+C4J%CMJ|+CKFXL|+CKFXLJd|+CKFYL|+DJFXL|+DJFXLJd|+DJFYL|+LXJ7W|+LXJd8W|+MUEHUAL|+MdSURE4L|\
+RdJUEUHUC|-JdRdALCdKUJ|-Lb>|.9OdM|.9bM|.:aM|.JdRd<Ld>_J|0%4bM|06d4bMd"E4LJd|0<UOU|0LU%9^Pd<U>|\
0RdMb|1L%4UHUC|1L%4UHUC!PSL|1LU)KU|1L_KU|2%FUMU|2<2|2<2Jd|2>MYL|2>MYLX|2>d>UMbL|2@d@XL|2@d@YL|\
2Ec9|2EdEYL|2EdEc9|2JdFUMU|2L4VM|2LEYM|2LU7W|2LXL|2LYL|2LYLX|2LcMW|2LdEYMX"E4LJd|2M2AdAU|\
2OLAdAW|2U=JU%>Y|2U=JU>c#|2U=JU>c%|2U=JU>c%!JSUE4LFUMV2U|2U=JU@d>Y|2U=JU@d>c|2UEFXL|2UEFYL|2UEb|\
2UHXM|2UIUL^<d<W|2UK^E|2UL4VM|2ULOUL|2ULOULJd|2ULU2UR|2ULd4VME4LJd|2UOURU2W|2UPW|2UPWFXL|\
2UPWFYL|2URUHdMU%2U|2V%4dR<U+E|2V%4dRd<E|2V4UMW|2VEdPURU|2VPE4?T|2VPUE4?|2WO|2X%I2b@J|\
2X(!MUMJdFXL|2X(MUMJdFXL|2XEJV%4|2XEdEJd2XMJd|2XEdJV%4|2XJdH2bEUJ|2XLEYM|2XLVAVHU|2XLdEXM|\
2XLdEYM|2ZQd@4VLV|2ZQd@4VLW|2ZQd@E4L|2ZQd@UE4L|2[EH^LU|2[Rd<dLW:|2^F<U+E|2^FAU+E|2_BM|2_EHLU|\
2_EdH^LdLU|2a2HLdE!<U+E|2b)%HAYL|2b7d7V|2bFESU4E|2bFdFM|2bFdFN|2bH^|2bIVMF<d<W|2bK%HAYL|\
2bKJdHAdAYL|2bKJdHAdAYLX|2bLHU!9VMU|2bM%Hb|2bM2UAU|2bMJdHb|2bMV2d2b<|2bMdMJ|2bMdMJd|2bNV2b>|\
2bQTV2d2b>|2bSVJU|2dKUEHLU|2dKWO|2dOU%47c|2dOUMUM%FYL|2dOVAb|2dOW<b|3%>OU|3@d>OU|3EdCdOU|3JdJJ|\
3JdJUJ|3L4FXL|3L4FYL|3U%>OU|3XMEU|3bFbMW|4%4<b2|4%AM2|46d4<b2d|4U6Ab2|4UEdAb2|4UEdDWE4LJd|\
4VLW>WS|4VLW>WS!9VMU|4X%<2M|4X)KU%4|4X)MVE|4X>4U%O|4XL4U%O|4XLX4dLUJ|4XMHLd4|4XMHLd4U|4XMdHLd4U|\
4XOSU<W|4XOUSU<W|4XRdAUOdSVKU|4[HULbEW|4b%CVKU|4b%CVKU!9VMU|4b@d>VKU|4bDLU|4bHbLdEW|4bL3FXL|\
4bL3FXLJd|4bL3FYL|4dLV<OV2^E|4dL^<L!Eb->U|4dL^<L!JXJdH*|4dOU%4:b+|4dOUKU2VM|7%7c|7%>W4?T|\
7%CdLFYL|7<4U#O|7<d<4dLUJ|7EdCEE4L|7EdCdLFXL|7EdCdLFXLJd|7FdLU|7U%47YE|7U%4PU|7V%4CU0|7V<U4b%4|\
7VAdLCXLd4|7VAdLCXLd4Jd|7VO2U7V|7VPVEU+|7VPVEc|7^%4CY|7^%4MF<d<X|7^%4MF<d<Y|7^EdE*|7^EdE_|\
7b%48V%4|7b%4d2V%4|8%AY|8FLU|8FdLU|8U%48XE|8U%4dQU|92ULdAU|94CMFXL|94CMFYL|94CMdFXL|94dLUO%|\
94dLVH|9E2FXL|9E2FXL!+FJSUE4LFUMV2U|9E2FXL!E4LFUMV2U|9HMFXL|9HMFXLJd|9JP^CFXL|9JP^CFYL|9JdJY|\
9JdP^CFXL|9KFXL|9KFXLJd|9KFYL|9M%DL|9M4U#O|9M4UO|9MEdDL|9N4UO|9VE^OU|9VHYAW|9WEUE|9^CdCUS|\
9^JdR<U+E|9^RMJ^L|9_RMJ^L|9aLd9<U+E|9bDFXL|9bDFXLJd|9bDFYL|9bSEdE^RdHLd4|9bSUEdRHLd4|9cEFXL|\
9cEFXLJd|:LVKU|:LdRX4X>U|:U4dL^H|:ULRX4X>U|:^%4:b,|<b2dKb|<bL@d<b|<bLEd<b|<bLU#<b|<dKXEVR|\
<dKYEVR|<dLV7VJM_CXLd4Jd|>2UL|>4dMR|>HdMVE|>LHE|>LdHE|>UMd<E4%9|>UMd<E4;d9|>UMd<E4;d9E4LJd|\
>VHdLX4L"E4LJd|>VHdLY4?T|>VMdMW|>b%4d4Y(E|>b>bJU|?U2U|A%9UOXL|A@X2X!J@d>M|AU%4dPUE|AU%HLJ|AU)F^|\
AU)KX(E|AULUHYMR|AUMVE|AUMdMVE|AUP2EdC|AUPd2%C|AV(%9VE|AVLUEU|AVLX'EEdAFXLJd|AVLX7VLUFMdMW|\
AVLX7VLUFNdNV|AVLXEMO^MW|AVLXE]MdO^MV|AVLXE^MdO^MW|AVLXFAV|AVLXFAV&|AVLXFAW|AVLXFXL|AVLXFYL|\
AVLXFdFAV|AVLXOE%AFXLJ|AVLXOEEdAFXLJ|AVLXOEEdAFXLJd|AVLYE^MO^MW|AVLYFXL|AVSX(EU|AYAX2X>V|\
AYAX2X>W|AYAdAX2d2X<V|A^4XRV4MdFU|A^SLUE|AbLEdAb|AdHVMVRW|AdKU%9VE|AdLVFbMW|BUKdKX(E|BV%GY|\
BVJdFX|BVJdFY|BVJdGY|BdHVMWRW|CHdMVE|CJ@|CJE|CJURd2R|CJVPd2|CJbS|CLI%4U|CLI6d4U|CUJbS|\
CUL!'R!RMUJ|CUL!-R!RMUJ|CV%>X2d2M|CV@d>X2d2M|CVEdCV4XM|CVHdLX4?|CVMW|CVMdMW|CVRFXL|CVRFYL|CXH*|\
CXLd4|CXLd4UFXL|CXLd4UFYL|C^O5L|C^OLVKU|C^OR|C^OUR|C^SLUCXE|C^SLUCYE|C^SMW|C_4Y|CbCbJU|CbSU|\
CcRU|DEHUC|DLdJFXLW|DULUFXLJ|DXHLW|DXM^|DXN^|E*!CVMdMW|EKU#!CVMdMW|EKW!CVMdMW|ELRLUOXF^<|\
EM4b%>U|EMd4b@d>U"E4LJd|EMd4bEd>U|EOU2RXA|EOV!JXJdH*|EOW!CVMdMW|EOW!JX%H*|EU%9V%4|EU%C^>|\
EU%C^>T|EU4FXL|EU4FXLJd|EU4FYL|EUE7U%4|EUE9V%4|EUEEW%4|EUEd9V6|EUEdC^>|EUJF^EdS|EUM4b%>U|EUPV2|\
EUPW2|EURU+|EURV2|EV2b9dKU|EV2bRVKU|EVKUJ^|EVLdJM|EY2|EYJ^(|E^MdMYLX"E4LJd|E^MdMbL|E^MdMcL|\
E_LbHW|Eb)>U|Eb->U|EbK>U|EbObRVHVLdRd2|EdKYKaLd2|F%72XMU|F%?LFXL|F%?LFYL|F;d72XMU|F<EU|F=UE2b<|\
F@9W|FEO^M|FEUJU!RV<W|FEaJ!F^E|FLI@W|FLdB|FMEW|FMOM|FN@W|FNEW|FU%4b!FU%4b|FU<@U|FU<dEU|FUFWAW|\
FULUJLVHb|FULUJULVHb|FUM2d2U>|FUM2d2U>T|FUM^%HU%4|FX-HdMU|FX@^|FX@^!PSL|FX@dKF<d<EJd|FXLd@VKU|\
FYLd@VKU|F[LVR|F^LVR|F_LVR|Fa>4bLV2U|Fa@d>V7^LW|Fb3LU|Fb3LU!+FJSUE4LFUMV2U|Fb3LU!4UOVR|FbLH%CL|\
FbLHEdCL|FbLd<!/G!RdF^E|FbLd<!HdM^KL|FbLd<!HdM^L|FbLd<!JaL^RdHW|FbLd<!JbL^RdHW|FbLd<!MX*|\
FbLd<!MX*R|FbLd<!Rd<[EdMW|FbLd<"/"FdLV%R|FbLd<"1"FdLVEdR|FbLd<HdM^KL|FbLdAb"EbOdSb|FbMdMU7W|\
FdKU#4KU%4|FdKb%4KU%4|FdLKU4LU9|FdLU*KU|FdLV<bLVKU|FdLVRd<VEU|GLWCUHUC|GTWEV2dR|GTY:b+|\
GTdLW<U+E|GVEV2dR|GVEV2dRd|GVMU>^MdGVKU|GWEV2dR|GY7c|GbLd<"C^"GdLUEdR|GbLdAUM^:U|GdLW<U+E|\
GdMU)%4!GVP!2bO|H#2a2|H%4MXLX|H%4McL|H%4NYL|H%9XM|H%CL!RdLW!H4OUE|H4CUC|H=V%>U|H=V@d>U|H>TbCLU|\
HCMUFYL|HCU%KY|HCUKY#|HEdCL!R^LW!H^4OUE|HEdCL!R^LW!H^4UOUE|HJdH*|HL4?|HL^MW|HL_MW|HLdE|HLdMVE|\
HNdNULW|HSLJFXL|HSLUJFXL|HSLUJFYL|HU2X|HU2Y|HU4M2b<|HU;d9XM|HUCMFXL|HUE4UO%|HULUE4L|HULdRVMbEU|\
HULdR^MbEU|HUM^PdOL|HUR^"A^L|HUR^A^L|HV9EbL|HV9EcL|HV9UFXLJd|HV9dEbL|HVLU<E4L|\
HVLU<E4L!+FJSUE4LFUMV2U|HVPd2^2|HVRU+|HW2UE^L|HW9UFXL|HW9V%4|HWCL|HX-EbR!()L^R|HX>UF^Rd<|HX>cE|\
HXCUF^RdA|HXLdRU|HXMEdCPSL|HXMEdCRSL|H^%4MXLX|H^)9V6|H^4XRLU*|H^4XRLUK|H^4YRLUK|H^6d4MYLX|\
H^6d4MbL|H^6d4NYLX|H^AVKU|H^AdAVKU|H^EVE!RV<W|H^FXL|H^KLYA|H^KdLXA|H^M4U#O|H^M4U%O|\
H^Mb!SbLV:bEdA^|H^MdJbFUE|H^MdMULW|H^N4U%O|H^N4UOW|H_%22|H_%2a2|H_LYA|Hb4b<U|Hb4bAU|HbMFXL|\
HbMFXL!FPd7VJ!H%4UM|HdKX-EaR!-LWR|HdLRVMVKU|HdLR^MdR|HdLSdJFXL|HdLU:VMVKU|HdLUAVRdMUIU|\
HdLUAVRdMUOdSU|HdLURWMVKU|HdLVRH^E|HdLVRdH^E|HdLX2MWE|HdLY2MVE|ICbSW|ILAFXL|\
ILAFXL!+FJSUE4LFUMV2U|ILAFXLJd|ILAFYL|IM^<|IUOE4L|IVMU*|IVM_!E4L|IVO%>W|IVOEdCW|IX9|IXOE^PdOL|\
IY9|I^MdMbL|IbFUM|IbFUN|J%4NYL|J%9^LW|J%>dKU|J%CRcL|J,|J,EUB!I%9E|J2U+|J2U0|J6d4MYLX|J6d4NYLX|\
JBXLU|JCEFMdMW|JCEFMdM^!J@d>M|JCXL*|JCXLU*|JCXL_|JCdLVC|JCdLVCd|JDXL_|JDdKJ4dLUJ|JEUJU|JEVMU|\
JEWMU|JEdCRcL|JEdELd4X>W|JKVMCXBXLUK|JKWMU>YAXL_|JMFdFXLJ|JMUHb|JMd294;d9|JOX|JPSC|JRd2A|JRd2TA|\
JU%>dKU|JUCdLVC|JUCdLW|JUEU4dOU|JUFXAb|JULU2U*Hb|JULV4b|JUM^|JUR^LY|JURd2b|JWLA|JX%H*|\
JX9GdGLE4LJd|JX9TGTdGTL!E4L|JX:GdGLE4L|JXEdEUL|JXEdEULd|JXJdH*|JXL_EU|J^2dRV2b!RV<W|J^<d<XFUMKJ|\
J^C^KWE|J^L=|J^MHbLdE|J_%4MYL|J_RYL|J_RYLX|JaRd2b|Jb4U|Jb4UCVPY|Jb4UCWPY|Jb@d<^OW>VKb|JbAVSULW|\
JbEdA^OVC^0|JbEdLbOdSVKU|JbL^EU|JbLbEW|JbRXM|Jc|JdKU>dLV>|JdS_RYL|KLXPMJ|KMS%2|KU%4YE|KU+%C^|\
KUJYRY2dLb|K^#!9VMdMU|K^LOUE!FdLUEdA|K^L^OUE|K^L^OdSUE|L6d4XE|L6d4YE|LAdE4VLW|LAdEU4VLV|LHU<|\
LHUA|LU#7W|LU%7W|LU%7W!9VMdMU|LU+L2^MU|LUJ4X%>%!J@d>M|LUJEUBFXLJ|LUJEUBFXLJd|LUK4?|LUKFXL|\
LUKFYL|LUOMFV%>W|LUONFV%>W|LV4U|LVKUC|LVKUD|LVKb!>V!9^E^Lb|LVKb!CV!9UE^Lb|LVKb!CV!9dKUE^LVKb|\
LVKb!CW!9^E^LVKb|LVRWGTW|LW4U|LWOU|LX>T2W|LXL2^MU|LXRU+|LYL2W|L^2d9UOV2|L^2dKUOV2|L^OU!PSL|\
L^RVG^|LbJ|LbSA2|LbS^|M%>E|M%CE|M2d:^%HLd4|M3E,|M3Ec|M@d>E|MEd>Ed|MEdCE|MMVAFXL|MMVAFXLJd|\
MMVAFYL|MR!-;d9VMR|MR!-Ed9MR|MU!FU:|MU!FUR|MU4bR|MUAYL|MUEd:Y|MUR!-%9MR|MUSbL|MUScL|MVHL^OVM^|\
MVHdL^OdSVM|MVJU|MVKXHdMVKUEU|MVMU#4dO^|MVRdHE|MWJU|MX(%>U|MX(@d>U|MXDVKUEU|MXRU2U|MaR!-%9^MVR|\
MaR!-%9^MdR|MbJ^|O>bCLU|OCbCLU|OEVKUJHUCW|OL%4M|OL6d4M"E4LJd|OLdDU|OU4U>X4Y|OUFV|OUFW|OUL%4M|\
OUL%4N|OULU@RW|OUPV%4<E|OV%>Sb2|OV9KE4LJ|OV9KE4LJd|OV9KOU>TU|OV9KOU>U|OV9UFYL|OVCVPU|OVLU<E4L|\
OVM^JPd<U>|OVPU3F<d<@Jd|OVPU3UF<d<@J|OVPU3UFAdAEJ|OWL^EdCdLE4L|OWL^EdCdLE4L!E4LFUMV2U|OYSUE|\
O^MV%4<E|O^MV%4d<E|O^MV6d4<E|O^MdMYL|O^MdMYLX|O^MdMbL|OaLdRb|OaPV%4<E|OdSV(%AVKUE|OdSV2d<bLVKU|\
OdSVMdEVKR|OdS[M^<U|PS>bM|PSCbM|PULdM<!(J^MW|PV2U4b|PV9VKU:X(%4|PVEV%4|PVJMU|PVJb4U|PVLRV|\
PVM7L"E4LJd|PVMU#4|PVMU%4|PVMU6d4|PVMb%4|PVO2UPW|PVOFXLW|P^EKU%4|P^Ed:^E|PdKbFXLJd|PdLWE4L|\
PdLWE4LJd|Q"7dKU7dOU%4|QEdKU%4|Q^%7^E|R%HMFXL|R%HMFYL|R%IM|R%KX2dA!LUQd<dL|RFdFbLb|RSLRU|RSLdRU|\
RU0!<bJ^|RU0!FU+Mb|RUE!RUMdOdSU>bL|RUE!SX(E|RUE!Sb9T^|RUE!Sb9^|RUE"RUMdOU>bL|\
RUEdAVKU4b!C^!2^L^AULb|RULUK^OdSb|RUMdOdSUCbL!CU!HU*KU|RV%4LcMW|RV%4UFXL|RV%4UFYL|RV+CUC!SX(L^:|\
RV2%CLUHUC|RV2EdCLVKU|RV>EW|RV>dEW|RVCdEW|RVKbM|RVLRU|RVLRW|RVLWE4L|RVM7L|RVMW4X>TW|RX2dL^|RXLA|\
RXOU|RY:b,|R^MJ|RbGVKU|RbM|RbMUFYL|Rd2bFdK^|Rd<2SbJ|Rd<a2SbJ|RdA2SbJ|S626|S9ULWHU4|SEb*|SG_|\
SLUL^|SLVCdOUL|SLVCdOULJd|SLVSL|SMH|SMdCdOUEW|SMdCdOUEW"O"2U=4bCUJ|SOUEU|SU#4!2U#4|SU%42U%4|\
SU%47c|SU%4:b,|SU%4d!2U%4d!E4LJd|SU)2b,|SULHVE|SULdFVE|SV%4bMW|SV%>bE|SV6d4bMW|SV@d>cE|\
SV@d>cE!RV<W|SV@d>cEE4LJd|SVRUL|S[JVMd<E|S[JdHXLd4|S^4UAdEdKU|S^<c%>U|S^<c%>U!+FJSUE4LFUMV2U|\
S^<c>U|S^GT^*|S^MRV%2W|S^MdRVEd2W|S_CLUHUC|SaEd4!2aEd4|SbRF^<^|SbRdF^<|SbSbA|SdKXRd<E|e>JdR<U+E|\
`,
  },
  // Georgian
  {
    letters: ' -აბგდევზთიკლმნოპჟრსტუფქღშჩცძხჯჰ',
    names: `\
#%,@#0,|#%7"'#%,|#%7@#|#'#/56#70,|#'#0#|#)#47#|#+(0,|#-4#|#.(21|#.(95#0'4,#|#./#+,|#.18,|#.3,4,|\
#/#0,|#/56(4'#/,|#0-#4#|#06#0#0#4,)7|#2,#|#5/(4#|#56#0#|#5705,10,|#;?#%#',|#?#.=,?(|#A/#'#%#',|\
%#+7/,|%#0&-1-,|%#0'#4"5(4,"%(&#)#0,|%#0'70&,|%#0@7.,|%#45(.10#|%#5"6(4,|%#56(4,|%#91|%(,47+,|\
%(-#5,|%(.&4#',|%(./12#0,|%(.7"14,*106,|%(0&#.747|%(4.,0,|%(40,|%,5#7|%,;-(-,|%1&16#|%4#*,.,#|\
%4#6,5.#)#|%4,*%(0,|%4,75(.,|%47-.,0,|%7'#2(;6,|%7(015"#,4(5,|%745#|%79#4(56,|%A12#.,|&#%1410(|\
&#*,#0+(8,|&1,#0,#|&14,|&7#,#-,.,|&7#0@17|&756#),#|'#-#|'#-#4,|'#/#5-,|'#4"(5"5#.#/,|'(.,|',.,|\
'1'1/#|'1A#|'7%#,|'7%.,0,|'7&.#5,|'74%#0,|(4"4,#',|(4()#0,|)#'1'#4#|)#'7=,|)#.(05,#|)#.(6#|)#.,|\
)#4;#)#|)(.,0&+10,|),(06,#0,|),.(/56#',|),.0,75,|),0'A7-,|),9614,#|*#&4(%,|*7&',',|+%,.,5,|\
+(,4#0,|+(.#),|+,/87|,#/757-41|,#0&10,|,#4(0,|,#70'(|,*/,4,|,0'14,|,1-1A#/#|,1A#0(5%74&,|\
,5.#/#%#',|,52##0,|-#,(0#|-#-#/(&#|-#/2#.#|-#0%(4#|-#4#-#5,|-#4#<,|-#5#%.#0-#|-#564,|-#6/#0'7|\
-(,26#70,|-,&#.,|-,(),|-,0&56#70,|-,0&5610,|-,0;#5#|-,61|-,;,0,1),|-1%(|-1,#/27674,|\
-1-%(40"6#70,|-1.-#6#|-1.1/%1|-12(0A#&(0,|-4#.(0'(,-,|-7#.#".7/274,|-70/,0,|-74,6,%#|.#"2#5,|\
.#&15,|.#90#7|.#A14,|.,%4(),.,|.,.10&)(|.,/#|.,5#%10,|.,7%.,#0#|.1/(|.10&,4,|.10'10,|\
.15"#0@(.(5,|.7#0'#|.75#-#|.795(/%74&,|/#'4,',|/#-#1|/#.#%1|/#0#&7#|/#0#/#|/#0,.#|/#2767|\
/#4#-#,|/#4#-#,%1|/#4,&1|/#5(47|/#5-#6,|/#6#"767|/%#%#0(|/('(.,0,|/(9#|/(;A(',|/(?,-1|/,05-,|\
/1&#',;1|/104(#.,|/1041),#|/106(),'(1|/1410,|/15-1),|/157.,|/7/%#,|/=?(+#|0#&274,|0#,41%,|\
0#0-,0,|0#5#7|0,#/(,|0,7"'(.,|0,7",14-,|0,91*,#|01)15,%,45-,|07#9;16,|07/(#|077-,|1*74&(+,|\
14#0(56#',|15#-#|15.1|16#)#|2#&1"2#&1|2#2((6(|2#4#/#4,%1|2#4,*,|2#60#|2(-,0,|2(4+,|2.,/7+,|\
201/2(0,|21'&14,=#|2146".7,|2146"/14*%,|2146"1"24(05,|2146"1)"52(,0,|21461"01)1|24#,#|24#:#|\
24(614,#|24,;6,0#|27(%.#|270#|4#%#6,|4(,-,#),-,|4(5,8,|4,&#|4,1"'("3#0(,41|41*1|41/,|417'"6#70,|\
475+#),|5#.)#'14,|5#0"/#4,01|5#0"2#7.7|5#0"5#.)#'14,|5#0"61/(|5#0"?15(|5#0"?7#0,|\
5#0-6"2(6(4%74&,|5#06,#&1!'(!<,.(|5#06,#&1"'("-(4(6#41|5#096"2(6(4%74&,|5#2141|5#4#()1|\
5(/#4#0&,|5(06"2,6(4"2146,|5(7.,|5,#/,0,|5,'0(,|5,0,0,|5,7'#'"?7#4(5,|5-12,(|51)(61|518,#|\
51?7/,|561-A1./,|57)#|57-4(|574#%#,#|6#.,0,|6#0&(4#0&,|6#;-(06,|6(&75,&#.2#|6,#0>,0,|6,4#0#|\
6,?7#0#|61-,1|6141061|6145A#)0,|64,21.,|670,5,|7#&#'7&7|7(.,0&610,|7?#0,|8,.#'(.8,#|8,.,25%74&,|\
8,0,95,|8.#,0&"8,;,|814"'("84#05,|8146#.(*#|84,6#70,|8?(0,#0,|9#%7.,|9#,41|9#4+,|9#4+7.,|\
97+#,5,|;#0A#,|;#4.16#"#/#.,#|;,>,#@7#0,|<(0#,|<,-#&1|<,6#&10&,|?#4%,0,|@#,274,|@#-#46#|\
@(,/*6#70,|@,%76,|@,'#|@14@6#70,|A#&#60#|A#)#0#|A#/%74&,|A#/,.610,|A#01,|A#4#4(|A(.5,0-,|\
A,75610,|A10&"-10&,|\
`,
  },
  // Greek
  {
    letters: ' -άέήίαβγδεζηθικλμνξοπρςστυφχωϊϋόύώἀῆ',
    names: `\
#*069!*,D8*069!1,8(;:04'6<|#*069!+.3&;8069|#*069!3(8'469|#+(4(|#118(|#376<!4;#370|#3:;,84;(3|\
#4;(3:;(6<4|'2064|'4;:64|()#4(|()(86C(|(*'(!7,;86C762.|(*1#4(|(+(4(|(/&4(|(/&4(0|(/.4(|(/.4(0|\
(0*#2,?|(2*%80|(2,5#4+8,0(|(23#;0|(2B=0|(3(86C:064|(3)6C8*6|(33#4|(33B>?:;69|(370;-#4|\
(376<!4;(370|(376C!4;#370|(376C-(|(4+B88(|(4;'9!(37%37(|(4;(4(4(8')6|(4;0B>,0(|(4B0|(7'(|\
(:*1(37#;|(:3#8(|(:6<4/0B4|(:6<4:0B4|(>(84%9|(>(84('|(>3,4;(37#4;|)%84.|)'2(|)'22,3:;(4;|)'24(|\
)'2406<9|)'4;>6<1|)(*+#;.|)(2%;(|)(2%;;(|)(4;6C-|)(81,2D4.|)(8:6)'(|),20*8#+0|),862'46|).8<;B9|\
)0%44.|)0,4;0#4|)01;B80(|)01;D80(|)02406<9|)63)#.|)6<+(7%:;.|)6<16<8%:;0|)8<5%22,9|)<-#4;06|\
)<-(4;06|)B269|)C8?4|)C8?4(9|*0#44,4(|*0#4404(|*0(36<::6C186|*0(4*1B4|*0(6<4;%|*0(8%4|*0)8(2;#8|\
*0,8,)#4|*06>#4,:376<8*1|*1(-0(4;%7|*1(3768B4,|*106<36<2;-'4(|*2<=#+(|*2<=(+(|*6<'4;>6<1|\
*6<(*0(1'2|*6<:;()'(|*6<>#4|+(3(:1B9|+,!)#2,@|+,2>'|+6<)2'46|,2:'410|,8,)#4|,836C762.|\
,836C76209|,C6:369|-#*18,37|-?*8#=69|-?*8#=6<|.206C762.|.8#12,06|.8#12,06!18&;.9|/'3=6<|\
/,::(264'1.|0:2(3(37#4;|0:;(376<2|0:;(376C2|0:=(>#4|0?#4404(|1#086|1#:;809|1%07!;#6<4|1%81<8(|\
1',)6|1'4*1:;(6<4|1'4*1:;64|1';6|1()(:#10|1(*0%4|1(-(372#41(|1(2(3(80#|1(216C;(|1(220/%(|\
1(37#2(|1(37%8(|1(376C2|1(8#1(9|1(8#;:0|1(8<%9|1(;3(4;6C|1,8(;:'40|1,8(;:'4064|1,8C4,0(|10*1#20|\
104*1:;#6<4|104:#:(|10:04#6<|10:04(6<|16-#4.|162B376|1636;.4#|1636;.4&|1636;.4('|167,*>#*.|\
168<+(22B9|16<#2(!26<376C8|16<(4*1;:B6<|16<36<;-.4#|16<43'*1|16<80;'37(|18#2,4;01|\
1?4:;(4;046<762.|1?4:;(4;046C762.|1?4:;(4;046C76209|1B137,84!;#6<4|1B37,|1B4(180|2#*69|2#14(6<|\
2#80:(|2#84(1(|2'3(|2(!7(9|2(3'(|2(4;:B6<|2(>B8.|2,3,:B9|2,<1?:'(|2,<1?:'(4|202B4*16<,|20378)'2|\
20378,)'2|206<3720#4(|20:()D4(|263%|264+'46|269!#4;-,2,9|26<#4;(|26<5,3)6C8*6|26<:#1(|\
3#;("6C;6<|3%11(|3(+8';.|3(-%86<|3(-6C86|3(1#6<|3(2#376|3(2%|3(4#*16<(|3(4#*6<(|3(4#3(|3(4'2(|\
3(76C;6|3(8(1#0|3(8(1#0376|3(80*1B|3(86C:0|3(:#4;|3(:,86C|3,+,*'4|3,2)6C84.|3,4'+0|3,4'+064|\
3,4;#4|304:1|36*1(4;':6<|364(1B|3648B)0(|364;,)0+%6|364;8,(2|36864'|36:6C2.|36<14;':6|36<:1#;|\
37%26!680-B4;,|37(16C|37(3#16|37(37#4,|37(4*1(2B8|37(4*16<'|37(4*1B1|37(4-6C2|\
37(4;#8!:,8'!37,*1()#4|37(4;6C4*1|37(9";,8|37(:;%8|37,2367#4|370:1%1|370::#6<|376*16;#|3767#2|\
376<%469!#08,9|376C:(4|378':37,@4|378(-'20(|378(-()'2|378(;0:2#)(|3<;02&4.|3B4;8,(2|3B:>(|\
4%(!0?4'(|4%(!1611040#|4%(!20B:0(|4%(!:3C84.|4%(!<B81.|4%6!+,2>'|4%69!16<126<;-#9|4'1(0(|\
4(*176C8|4(4;:'4*1|4(::#6<|4(@8B370|40(3%0|40(3%<|46)6:037'8:1|46)6:03708:1|46<(1:B;|46<(5B;|\
46<16<(2B=(|46<3,#|46<6C1|4;#*12(9|4;#1(|4;#11(|4;%*16<|4;%837(4|4;'20|4;(1#8|4;(20#4|\
4;(8!,9!:(2#3|4;6*16<#4|4;64;B3(|4;6<37#0|4;6<:#437,|4;B>(|640#8(|68#40,:;(;|6;;#)(|6;;()(|\
6<#:0*1;64|6<%220*1;64|6<%2204*1;64|6<(*1(4;6<*16C|6<(*1(4;6C*16<|6<2#4!37(;B8|6<86C3;:0|\
7#*16!7#*16|7#;4(|7#;8(|7#=69|7(2(0B!=#2.86|7(2(0B4!=#2.864|7(2,37#4*1|7(208'1|7(20B!=#2.86|\
7(7,%;,|7(8':0|7(8(3(8'376|7(=69|7,08(0#9|7,08(0,C9|7,1'46|7,8/|7,80:;%80|7,80:;%80!(;;01&9|\
7,80:;%8064|7064*0#4*1|7064*1*0#4*1|72'36</|7463!7,4>|764;*1B80;:(|768!26<'|768"26<'|\
768;!3B8,:370|768;!6=!:7%04|768;"6"78,49|768;"6=":7%04|76<%372(|76C4,|78#*(|78#*0(|78#0(|\
78':;04(|78,;B80(|786C:(|7B2.!;.9!*6<(;,3#2(9|7B2.!;6<!16<)%0;|7B2.!;6<!3,5016C|7B2.!;6<!7(4(3#|\
7B8;6!4B)6|7B8;6"4B)6|8%010()01|8'*(|8'6!4;,!;-(4%086|8(37#;|8,:'=,|8,<10()01|80#4;|86-B|\
8B6<4;!;#6<4|8D3.|:#4(|:#4;6!4;63'4*16|:#6!7#626|:#6!;63%|:'+4,A|:(2)(+B8|:(264'1.|:(26401.|\
:(4!:(2)(+B8|:(4!>6:%|:(4!>6<#4|:(4*1#.|:(4;0#*16|:(4;0#*6|:(4;0#*6!4;,!1,8%;(86|:(77B86|\
:(8#*,)6|:(8#*0,)6|:(8(*0,)6|:(82B;!(3(2'|:,3(8#4*1|:,4*0#4*1|:,4;!;-649|:,4;!;-B8;-,9|:,6C2|\
:0(3%4|:0*1(76C8.|:01#*6|:06<+#+!>6<#8,9|:0;-0(-6<#*1|:1B70(|:3C84.|:6)%;6|:6<8(37#*0(|:6<;:B6<|\
:6C)(|:6C18,|:;#42,A|:;61>B23.|:;8B)6269|:B=0(|;'8(4(|;(2'4|;(204|;(22'4|;(4(4(8').|;(:1%4+.|\
;(@*06<#4|;(@7%0|;,*16<:0*1#27(|;,*6<:0*#27(|;,>,8#4.|;-%03:;(6<4|;-%4;(|;-(1#8;(|;-(3%4(|\
;-(@76C8|;-0376<;'|;-04#4|;-68;-;#6<4|;-?8;-!;#6<4|;-D8;-;(6<4|;0(4;-'4|;0=2'+(|;0>6<#4(|\
;68B4;6|;8'1(2(|;8'762.|;8'762.!(81(+'(9|;:(4*1:#|;:,4*14;6C|;:,44#0|;:,4;:B6<|;:,8(;:'4064|\
;:04*1;#6|;:0;(*1B4*1|;B106|;B8:>()4|;C40+(|='207:376<8*1|=02(+%2=,0(|=2C(|=6'405|=68"4;,"=8(49|\
=68;(2%-(|=6:#4|=6<4(=6C;0|=6<;:B6<|=8';(6<4|>#302;64|>(2#4+80|>(2#4+8064|>(2%70|>(4*1;:B6<|\
>(8#8,|>(83#4106@|>(837'4|>(8;6C3|>,=%0|>06C:;64|>64*1!164*1|B:26|E/F4(0|\
`,
  },
  // Gujarati
  {
    letters:
      ' \u0a82અઆઇઈઉઊએઐઓઔકખગચજઝટઠડઢણતથદધનપફબભમયરલળવશષસહ\u0abe\u0abf\u0ac0\u0ac1\u0ac2\u0ac3\u0ac5\u0ac7\u0ac8\u0ac9\u0acb\u0acc\u0acd',
    names: `\
#.VEL|#0D9EL|#2BSD|#="9=L0|#B;LGL;|#BDSEN|#BE=SD|#BQ9JD|#EGD|%3B07|%DL|&DV6|&JXELBL@L;|'";VD|\
(2X2T=|(;C>OD|(<B>OD|(JXBL=L@L;|*ES.X3L=X6XDMCL|+3GLE|,"0VES|-DTCL|.4.|.6EPD|.8X8PD|.=X=V2|\
.DL1N|.DOD|.DWEN|.L5B"6O|.LD0ME|.LDGLD|.LDL.LJ|.ODX=PE|.QIX8L0MDM|.S>!4L(=|.V&BX@9OD|.V4L|\
.V>X>E|.VE"@V|.VE.L9L|.VEXEB|.VFM.X.V4X|.VKMBL|/"6GL|0"04V.|0L"<N=0D|0OE@DX0|0OGLKL4N|0V<DL|\
0VD/>OD|1"6N07|1";XD>PD|1M9X9L0V"0|1S=X='|20;LE>OD|2@E>OD|2BHS;>OD|2C>OD|2E"<D|2E0L"G|2L.LDX9L|\
2SJEBSD|2V<>OD|2W=>OD|3LDJO06L|7L.L|9MDO=SEGSEN|9MDOG="9>ODBX|;B8|;LBVK|;M@XDO07|;MEXKN|;MJ>OD|\
;SGLJ|;SKDL;P=|;WJL|=GN!;MEXKN|=GN!BO"@'|=GN;MEXKN|=L0>OD|=LJM.|=V&6L|>4=L|>E.X.6|>LDLBLDM@V|\
>O=L|>RDMJ|>U"6M1SDN|>VD@";D|>VDX4!@XERD|?MEL6SEX?MCL|@;W=|@D07|@DSEN|@LESHXGD|@M2=WD|@O6L>SJX4|\
@S"0EVD|@S&2M"0|AD9>OD|ALG=0D|AMG"6N|AO2|AV>LE|B";JWD|B)|B.L(|B:ODL|B;ODL&|BL"6XCL|BO"@&|BO"@'|\
BO2?X?D=0D|BO=LD|BODT=L|BS"0EVD|BSD5|BTJPD|BV0L|D9X=L0MDN|DL"1N|DL2.V4|DLB=L:>ODB|DLC07|DLC>OD|\
DNGL|DVK9.|E"6=|E/=W|EEM9>OD|EL0VJ|EL9PD|ELKVD|EVJ!*=X2SEJ|G6V;DL|GDX<L|GL>N|GLD"0E|GM2C=0D|\
GM2CGL6L|GM;MHL|GMHL/L>4=B|GSEM"0X4=|GSEXEVD|GVHM"0X4=|HLK6VE|HMBEL|HMBV0L|HMEV"0|HMG>ODN|\
HXCV>OD|HXDN=0D|J"@E>OD|JKDJL|JME1D|JN6=N|JOD9|JSEB|KD;XGLD|KM"0VEN|KMJLD|KV"0.V"0|KXCOJX4=|\
`,
  },
  // Gurmukhi
  {
    letters:
      ' -\u0a02ਅਆਇਈਉਊਏਐਓਕਖਗਙਚਛਜਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ\u0a3c\u0a3e\u0a3f\u0a40\u0a41\u0a42\u0a47\u0a48\u0a4b\u0a4c\u0a4dੜ\u0a70\u0a71',
    names: `\
%.EK|%.RFK|%0E:FK|%4CPE|%>V:>K0|%AM4K>|%AN4K|%AO!=KAM|%ARIE|%CEPFM|%CH:E<C|%CK>|%F"44JK'E|%FGE|\
%HCKEK|%HJ0JKAK:|%HOVHM->|%ILC<KAK<|%V.KEK|%V:K>K>KEMGR|%VAKAK>P|%VCTEL:HE|&(4JRF|&?M&|&EK|\
'AK<K>|'H@JIK>|'HFKCKAK<|'V<SE|)<Q?NE|)=C?NE|)EOC.M|)FIKH>0E|)HCK>KAK<|)W4Q>|-5KGK|-HFR|.5.|\
.6CV7O|.>CLV0|.>OE|.EK2M|.GEW:M|.K<O>K|.K>R|.KANF|.KE0LF|.KEK.KH|.KH:EMH|.KHKAFK#.K|.L0KFM|\
.L>HJKHK|.LFTIK!IEL.TELHJ>0UTI|.LV0<K-|.LV0H5K*>|.M:R|.N&FK!FNV?NE|.NE>OF|.NEM:MAK|.P?5K*>|.Q;F|\
.Q>AEK|.QD>|.R'VA5OE|.R5K|.RF.K:K|.RFVAR|.RILCK|.V>S4|.V?KFK|04L&#:P?|0KARER>M|0N&#04JO|\
0N&'&.MF|0N(DK#0|0NIK5M|0NU0KGK#|0RE/?NE|0V05R.|2K#02N>|2M>K>|2P#0<O|2P>(|2S#0.LV0|2V12R|\
2V7M0UTI|3K#1HJK|4.KE:K|40EK)#|4FV=E|4JK0EA|4JMAR|4KE45K*>|4LAO:M|4LFL>|4Q?NE|4QHFCPE|4R=?NE|\
4RIK>LHAE0|4VCO|4W<K|5REK#5R|70FH|7AFL>|7EA>|7K.KE|8K.K|:EKAFH|:K#0HJK>|:K(DO&>|:KFL>|:KHJ.V<|\
:L&#4L>|:LEK>K|:M/JGK>K|:O>LH|:P0OHM0KF?K|;LV@O|;RHJK*>|<C>|<CHJ.|<EBV0K|<KE!%H!HFKC|<LH?NE|\
<LWFM|<MFM|<PIEK<O>|<R<RCK|<RIK|>GM#!<LWFM|>HK*|>K0?NE|>K>3K#1|>K>4LV0|>KHJL.|>L&CM|>L.RHM&|\
>N&.2R:|>O.|>QERAM|>R'7K|>V<PU|?5>K|?5L&FK|?94M|?K70REL:HK|?KEKCKEMAR|?L-#0DK#0|?N,AFK|?O>K|\
?QELH|?RE5!&@J!H?P>|?RE5!AFP%E|?RE5!CREQHAM|?RE5!FO(|?RE:"-"?TEQ#H|?RE:R">RGR|?TEK(&|?TEL5REM&|\
?TELHJ:M>K|@JEM5K*>|@JFK'V0!@JLHJ!.RG|@JLFK7QF@JM&|@JM>L.H|@JO2R|A6LV7K|AE>|AK-5O|AKEHMFR>K|\
AKFQ#HM&|ALHJ.P.|ALHK*|AM4K?NE|AM4LV0|AN<K?QH:|AP>L>!HJILE|APEO:|AQ#.K.|AQFCR?K>|AQFR!-EM4JR#:M|\
AR0R:K|ATEK4JMFM&|ATEK:LHFKGK|ATEL4JA>|AV0FSE|AV4NF|AV<E!HPEM!AP0GK>|BE:?NE|BR?KF|C.<MHJO|C.K)|\
C<NE(|C>KCK|CFKAR|CH.5|CHJI<|CHPEO|CK<EM<|CK>K0N&|CK?O:R|CKEK.K(AR|CNVA(|CP<PDM>|CPE6|CQHOE|\
CR#:PGM<L-|CR0K|CR>ERGM&|CRER>M|CRHF|CRIKFM|DK*#<P|DKCOHO.ER|DKE>!4JLFTIK|EAK:|EK#2M|EK'?NE|\
EKGF?LV7M|EL&=|EL-!7M!4>PER|ENU.PFK|EP.L&GL.|ER4JR|EV0O>|F/>*|FISE|FK!?KH|FK0RH|FK>4JO|\
FKH!,#4FH|FL*AFL&>K|FLAEGLF|FLFK#0GP|FMCK|FN&#<K|FN=L&9K|FNHK.K|FRCP|FV7>|G7R<EK|GFQ5K|GK0K<N0O|\
GL&#0!2K>|GL.5REM&|GL4DGK7K|GL4QGKUK|GN.HM|GO/J>|GPFOE|GQFLV05>|GV5IN.|H.R?M+|H5K.IRC|HJL.K0R|\
HJLCFK|HJLFK#0|HJM4JM&4JO&#0|HJP>DK#0|HJQ>4JQ>|HK-!:RCP|HK>!HKFGK<RE|HK>!IN&>|HK>!IRHP|HKEKDPGR|\
HL.V<EM&|HL7>M|HLGK.KHM|HLV0K?NE|HO.EP|HO4JO|HOGK|HR@JM&|HTEM>0E|I>R(|IEKEP|IEL<N&E|IFA|IGK>K|\
IK#0.K#0|IK#12R|IKEAL>|IOH5>|IQFHLV.M|\
`,
  },
  // Hebrew
  {
    letters:
      " '-\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc\u05be\u05c1אבגדהוזחטיכלםמןנסעףפץצקרשתװ",
    names: `\
/'8:&8*,3!E)B&,874+:&8>*3|/04!2/08|/0413|/0425G/|/0821/=|/0825G/=|/28?!/003|/2<?7/4=|/2>3|\
/44F4/3|/47443|/4:=!074F|/4?:4|/4?E3|/4F4<D8|/4F>88?7/2|/6<2/0/2|/7/44/|/802/=|/85<8F|/8>D"4=|\
/8?:/</0/2|/8?:<0/2|/:18F|/:5G8F?|/:9?>2F83|/:</78@|/:<78|/:@E?/>2F8@|/</=|/<?7@F2/;|/<?7F2;|\
/>24F3!:3!44:3|/>7/>/>/F844/|/>7>>F804|/>E/F/|/>EF3|/?4>?8/=|/?4>?84=|/?7>3|/?<F3|/?B3/=|/B83|\
/EF/|/EF3|/F8/:|/G1/0/7|/G10/7|/G242|/GE:4=|/H4>3|0/1/7/|0/428>1|0/>1E/E|0/>24>1|0/>5G4:|0/?!7F|\
0/?7F|0/E4|0/F!G0@|0/FD@:/>@|012/2|04/>4?!/88F?|041473|042/B@G7|042BG7|04@>/?!/88F@?|04B/:|\
04E/)F@G7|04EFG7|04F?3|085>784=|0881"8>1|0885G8>1|088F47|088F4H|08?/4|08GE@E|08GEE|08H!G<G|\
0:1F2|0:4!34F854>73|0:<4B=|0<E4|0>14/8|0>14:|0>1:4F|0>1E4E|0>2F!?F8!0144/=|0>8!0FE|0@:</B/=|\
0@F:8=|0@F=|0E/?8|0F/58:8/|0F/78?:/44/|0F4E:8=|0F5448:|0F58:83|0F78?:/03|0F821"7/4=|0F85088=|\
0F850=|0F8?:|0F:8=|0F=|0FD:4>3|0H!8;|1"403|1"EF73|1/0/F/=|1/04F4=|1/4D8>1|1/8B4F|1/>14/4|\
10@H88;|10@H8;|123|14/7<:3!?878|14/8/>83|14/8/E8:|14/>114/4|144/7<:3!?878|14F1!7/4=|14F17/4=|\
158/>7B|180478|180@H88;|180F:7F|188<?7/4=|18:8=|18>/=|1F87448E=|2/1:?|2/2/</|2/9/|2/:88=|2/E/|\
2/E/F|2/E3|2/F!/#?:/;|2/F!@?!?/://;|20:8=|240/8|24088|240:8=|2424<3|246/|2463|24>1144/=|24G>03|\
25G/E/F7/|25G80478|25G88<?7/=|28:8|2:38|2<GE|2@:38|2EF|2F0=|2F4;!7/F/443|3)E+,2(G.|3/)<04F1|\
3/44/>@|3/>1!E/>1|3/>114/4|3/>48|3/F/F3|342!3GF4=|344/:8|344/>3|34>1!E4>1|34>8/F3|384?7=|\
3:?8>E8|3<04F1|3<8:74=|3@:?8>E8|3FD:83|3FD:883|4/1/2414|44/1/2414|44/:@7/|44/FG@|443/=|448:>@|\
448>734E|44G8|44G8>174=|488>78/=|48:<?7/2|48:>3|48>234E|48E74F83|4:73|4:8>174=|4:>?83|4FG3|\
5/1F0|5/1F@0|6/:0|62F3|642!3GF4=|646647|64:4=|68B3|6B3|6F08=|6F74;|7/8#84/=|7/8B8|7/8B88|7/:8=|\
7/F/>7/|7/GE@>7|708:8?8|714|714?81:B3|738<B34|73F/=|73F=|74E84|74F4>74|74F?3/0=|7864/>3|\
788>1"8=|78F/>/|78F>3|7@14?81/:B@|7F8B/:8|7F8B4:8|7G87/1/>1|7GE>7|8%04,?|8%F4,G%.:(;|\
8%F4,G*.:)8&;|8%F4,G*.:);&|8%F4,G*.:*;&|8/3/>@?04F1|8/4>23|8/4>2@|8/<4?/EF/|8/<4?4EF4|8/>14=|\
8/>1D4|8/F=|804?|843>?04F1|84?74=|84E43<3|8@F@44/=|8B4|8F44/=|8F4G:8;|8F4G:;|9448H!?878|9:94H3|\
9BF!?0/|:/!B/5|:/1/?|:/14?|:/34F|:/<@|:/>2/=|:/?!/>25G@:@?|:/E>/4|:2|:3!B/?|:4/>23|:4/>2@|:42|\
:4<3|:4>188F08=|:4>24=|:4?!/>1:?|:4?/E/|:4?E3|:4E?<04F1|:80F448:|:80F@448:|:840:8/>3|:8:/>144@|\
:8:4>1443|:8</|:8<3|:8?04=|</*?EI@|</1/28G4|</2F82|</:3|</>7@4482@/|</>F/448@|</?4:|</?@F4|\
</?E44@|<0/0/>@|<00>3|<288=|<2F82|<4+2&8@&8=#<)9),0&,8;#F'@4,H|<4+F&8*,3|<4128G4|<428@8=|\
<428@8=!<908;!F@4H|<428@8=!@8:8H|<4<0/8|<4<088|<4>74482/4|<4>7F8/4:|<4>F4083|<4?4:|<4?E03|\
<4F4>8|<4F83|<645!/F08:|<8>?E|<908;!F@4H|<93|<:/04|<:04F=|<>/4?|<>/<3|<>14/3|<>8:3|<?E7|<?F4|\
<@F0!8F4G:8;|<B474|<E/4|<E?8E4!?878|<FE/804|<G32|>/1B4F|>/>18>1|>/>D/>1|>08!<4<0/8|>1"<>3|>4/4E|\
>4/EG47|>404?808F?E|>4</3|>4E4/:4B3|>8/<88|>84!2:38|>84!8/FE|>84!84FE|>84-8/*FE|>88F/08|>88F408|\
>8E/?8@|>8E4?83|>?/4|>DFH|>H>83|?/4!74<3|?/4!B/4:/|?/4!B/4:4|?/4:|?/=!64?3|?/=!?/:44/2/F|?/B4F4|\
?/B8@|?/F/8@44/|?403|?414/4|?4474|?4B83|?4EF3|?4F083|?7/>:8|?74E34:;|?7>:8|?8/4:|?82>8|\
?842/2!64/F?|?8>1B4F|?:024F|?=!64/=|?=!64?3|?=!<F8>4|?=!?:4424F|?>7!1"4>?|?>7!2>8?|\
?>7!B87F!B4F7|?>78/14!23!D"8:3|?>78/14!23!E/:8|?>E7!B7F04F1|?@/:|?@4:|?E/B8@|?E4B83|?F8804|@</=|\
B/14!B/14|B/24C|B/F/</F80/|B/F7/#>/44/|B/F85|B4/0:3|B4214F8D3|B4>3|B4F!:4/8|B4F#23#BF/>?|\
B4F7!/4!BF8>?|B4F7!/4A!?B88=|B4F7!3FE4F7|B4F7!48:3|B4F7!<4F?08|B4F7#/4#BF>?|B4F74!>404|B4F7:53|\
B7>3|B8/>18/>1|B84>18/>1|B8:/2@:B8@|B8:2:B83|B8>8E?|B:8<4H|B:8E8F|B>4;!B=|B>8E?|B><3!?878|BF/1|\
BF/83|BF74F83|BF85|BF87/4=|BF8G78>3|BF<F804|BH6!H8E43|BH6!H8E443|BH6!HE43|BH6!HE443|D"4>1D"8>1|\
D&8,4+=|D/>1D4=|D84=|D8714>1|D8>12/4|D>/8|D>124|D>@/|E/04:|E/7</>24|E/88=|E/:E/7/|E/<B/:/|\
E/>0@F/|E/>B4F|E/BG7/7|E/F/7G8|E/F/E/?|E24>3|E38F|E4/:3!:4<B4F|E403|E44?/E8|E4:4<04|E4:E73|\
E4>/EF8|E4><8>1|E4B>3/1=|E4B>31=|E4E04F=!7/4=|E4F8780/|E4F87803|E50:>E3|E7<>24|E81/:8|E87/|E874|\
E880|E88B7/4=|E8>1?7/4=|E8>G/5@|E8>G/?3|E8@44|E8G8>/4|E8G8>0|E8G8>8/44|E<B:3|E>0F3|E>4|E?7F85|\
E@G@>@44|EF/D8|EF/E?|EF7F4|EF88H!1H|EF8H!1H|F/0/7|F/G!3@8=|F/G4=!:D84=|F0/7|F4/42!7/4=|\
F44/:B8>28|F454|F4</|F6404H|F8/!2@!5G/>@F/|F8/2|F813|F81@|F84!23!5>88F4|F88E8/448E|F<:3|F<H!1=|\
F?8B3|F@4H|F@>>3|F@E8/448E|G*.:';|G/>16/8|G3#18/144/>1|G7/E3/:;|G8/<=|G8>8>1|G8E/1/|G8E14|G:;|\
G=#8/>1|G>1"=|G>7/4|GF:47!/</:8|H4>8?|H:!/080|H:!/080#8B4|H:#/080|I/)FG@|I@:8>17/=|\
`,
  },
  // Kannada
  {
    letters:
      ' \u0c82ಅಆಇಉಎಐಕಖಗಚಜಟಠಡಢಣತಥದಧನಪಫಬಭಮಯರಲಳವಶಷಸಹ\u0cbe\u0cbf\u0cc0\u0cc1\u0cc2\u0cc3\u0cc6\u0cc7\u0cc8\u0cca\u0ccb\u0ccc\u0ccd\u0ce6\u200c',
    names: `\
#"*G?G|#*Q@G|#,?S4@|#.S=N?S|#8"49J?|#;J!7G;H|#=@S8N?S|#=L4E?|#=S=G8S|#=S?N@H|#@M*SEG"1S?H>|\
#ASBG?S|#CS,G;G4S|#EK8SUEH>G8S|#FS=6G;G6S|%";K?J|%"ES/?S1S>G=S|%,S?G|%/S/GBG|&"6Q?S|&ES@G=G;G6S|\
'.S.M>8S|'1J9H|'6>9J?|*0S="1J|*3S3G8K?J|*3S3K?S|*?G*ES|*?G-H|*?K?S|*?S8K@J|*@;J?,H|*B?/S/H|\
*G;J@S|*G?BG?|*G@;K?S,H|*GEG;S@G"*G|*J?H/H;|*N9S!/R8S|*P1H>G@S|*P>";4S4K?J|*P@";P|*P@S*4S4|\
*R@G@"9J?S|+?,SU9J?|,J?,G"BS|,JBGFG/H|,P"6H>G!.H@S@M|,Q?+9J?|-"6S?9J?!.H@S@M|-H*S*=,AK?J|\
-H4S4,G",S|-H4S?6J?S,!8,?|-M8S8O|.*G?S4|.=SCM1SU9J?|.@"7?S|/P?G"/Q|1;S@H8S|1=GES*ES|1?S;8S|1H@H|\
2G*G|4GDS*M"/S|4H?J-S-H?G9S9ASAH|4H?J8M@SBM@H|4H?J94H|4H?J9S9K?J|4H?JB8"49J?=S|4J=*K?J|5H"9J|\
6?S;",|6HES9J?S|6J;O|6MF@H|6PFG|7G?BG1|8B6MF@H|8BI!=J";>H|8G,9J?|8GEH*S|8H*QEH>|8O?Q;H|9"-*J@|\
9"2?9J?|9/S8G|93.H|9?S4S|9J3M|9Q?S/S!;S@N?S|9S>G?HES|9S>P8S,S>G",S|:H@1M@S:H>G|:I8H*SES|\
:S?I/R8S|;"6?S!EM?H!;,MB8S|;?N@H|;ASAG?H|;G@EP?S|;H.G9J?|;HDS*M*S|;I.H",S|;I6?|;J1G9MES/S|\
;M",AK?J|;MA,GBH|;O?J4S|;P,Q/|;S>G"*G*S|;S>K8ES!)?HES|;S?G/HES@GBG|;S?MEH@H>G|<P9G@S|=",AK?J|\
="1S>|=*GBJ|=1S?H1S|=5J?G|=7J?O|=8H@|=H8SES*S|=J";O|=JT;O|=OEK?J|>@F"*|?4S8G,H?H|?G"-H|?G>S9J?S|\
?H>G7S|?H>Q!1H!.8O?P|@"18S|@*S8Q|@G,PES|@GES!(".@IES|@GFQ?S|B1Q6?G|B?",@S|BGDH",S/8S|BH.>BG1|\
BH>M8S!/H>N8S|BHCG+9/S/3"|BM@S@H",S/8S|BM@S@Q?S|CH*G,P|CH=S@G|CH?EH|CH@S@G",S|CHB=P,S,|CS?I8,?|\
EGBP!9G@P|EH1S8H|EP@S@G9J?|ER@S|F?H6SBG?|F?HF?|FG",S!*G",S|FG8P>S|FGE8|FJ;S;ASAH|FM@SEH"*H|\
FPE6H@S@H|FPE9N/M|FPES9N/M|FS>G";?S,S|\
`,
  },
  // Khmer
  {
    letters:
      'កគងចឆជញដឌណតទធនបផពភមយរលសហឡអ\u17b6\u17b7\u17b8\u17bb\u17bc\u17c0\u17c1\u17c2\u17c3\u17c4\u17c6\u17c7\u17c9\u17ca\u17cb\u17cf\u17d2',
    names: `\
!+,<7|!+L,<7|!2,|!6#!2#%<4|!6#!2#&/<#|!6#0<,)0#|!6%BG|!EG!#|!EG!?#|!F2#J%<4|!F2,|!L6%BG|\
!L6?#!F2#J%<4|!L6?#!F2#J&L/<F#|!L6?#!F2,|!L6?#0<,J)F0#|!L6?#0HD7=/|!L6?#2L6G8>9/?|!L6?#8A46<0|\
%<!<6,<|->!L6?#!<0@7|->!L6?#0@!@,<|->!L6?#4B*B5>+|->!L6?#9</@5|0<,J)F0#|0H<6>8|0HB!<F#|0HE50HC,|\
2L6G8>9/?|3/!2#,6<%|3/2B(|3>:<)B71L5<|3L/F!F2#J,L6<%|3L/F2B(|5H<F#9L"@/|603<2!6#|6<'.</>3L/F2B(|\
6@03<2!L6?#|8#906|8=#L90?6>|8A46<0|8B;I@7|8I>)/>5K|9#!#|9?#!?#|\
`,
  },
  // Lao
  {
    letters: 'ກຄງຈຊດທນບປພມລວສຫອະ\u0eb1າ\u0eb4\u0eb7\u0ebcຽເໂ\u0ec8',
    names: `\
!/<5#;%/|!5&5*4#!5|),"|)3"2)1./#|)3"2)18/#/9#%4)|*5!:&;.)|*5#!2!|+3:('0#!3;+|+3:('06#!3;+|+5!:&|\
.2)'2)|/9#%)|/9#%4)|1./#,3*5#|18/#,3*5#|:-72#+5!:&|:-72#18/#,3*5#|;,)031/)|;,)031/4)|\
`,
  },
  // Malayalam
  {
    letters:
      ' -\u0d02അആഇഈഉഐഓഔകഖഗഘങചജഝഞടഠഡഢണതഥദധനപഫബഭമയരറലളഴവശഷസഹ\u0d3e\u0d3f\u0d40\u0d41\u0d42\u0d43\u0d46\u0d47\u0d48\u0d4a\u0d4b\u0d4d\u0d57ൺൻർൽൾ\u200c',
    names: `\
%-[F|%/a;[;H|%1[-PG|%3[DRa|%??[;[?P/[|%@QE|%BQ3P_|%BS3|%BS=PBQ|%BT=BQ|%DU;[dNa|%D[DP_|\
%H-[NP:[6[FQE|%HPAQ|%HV@[@Z|%M[/PBP=[|%N[DPG|%OD[D=PBP=[|%c3QEWJ[N[|&#N[G[Ga8P#|&?[G??GRKY|\
&H@[@SJ|'6S-[-Q|'N[HPDBP=[|'N[HPDPBP=[|'_d8Za|(GZ8[|)3[3EQ_|)=E[d@Ta|*NZc|+6[6K|+N[HY|-6HTa|\
-6[6-[|-:[:Ta|-FTa|-GP2[2Q|-KF;[;Q|-P7[D:[8S|-PBTc|-PF-[-PN[|-PNB[H1[-|-PNa-Z6[|-P_BG|-Pa/Qb|\
-Q_MN|-RK[|-S#C-Z:#|-S?[?#-SI#|-SKX;[;[|-SKX;[;[!NQG[GQ|-W@[!6]^|-Y2[2Q|-YH[H#|-YI#BZ|-YOQD|\
-Yb-[-;[;|-Z6[6E#|-ZED[@;[;Ta|-ZHPHD[@Ta|-ZJQ-[-Z6[|-ZJQ-[-Z6[!3QH[H|-[KQG[GZ|-b@G[G|\
/1[1[6Z-[-[|/S8[d/PK[|/SKOP;[;Q|/SbBa/|/ZF.[@Ta|/[KP1[3Z|2:[9R/8[|2P1[2_|2QG[G/Z1[|2V?[?X|\
2Z1[2Q1[|3-[-Pa;[;|3Bbd@Ta|3D[DS|3E[NPbDRa|3E[d@Ta|3H?[>a|3Q=[=|3YOP?N[dBa/[|3Za3[3[!6]^|\
6P1[MP_|6PHQ_|6QEP_3Q_|6QGP?|6RO[KP?|6T:QN[N[|6V/TNQ/Pb@|6ZGZ:[6Z|6[FQ@[@ZIQ|8B[HQ_|8P-[-a|\
8VGP8T^|8VbOQ|8aB_|9P-[-|;5[2PKTa|;HL[LWFQ|;IQ@[@GD[@[|;PM[-?[G[|;Q#AS|;QFS2[2QG@[@I[IQ|\
;QFS?VbdKWHQ|;QFS@[@Ta|;QFSK??[;@SF#|;T;[;S-[-S6Q!;SGDS.#|;ULTa|;UL[LTa|=DPN[-N[|=DZO[|=D_|\
=Q:[6Q/b|=QB[FS/9[|=QHQ|=QN[d@Ta|=SBPE[|=SBX|=Sa/P@Ta|=W/S|=WK[0a|=ZO|?E[GZBQ|?KQ!DS#BX|\
?P/[d@Ta|?PNZ|?P_3Q1[|?Q-[-ZM[E|?V6SD[@PL[LWFQ|?VE[dKWHQ|?ZE[8|?[ET8bOQ|?[ET=bOQ|@6[?|\
@;[;?#;Q6[6|@?3Q|@J?Q|@PFQN[|@PH-[-P6[|@T:V|@Va;[;[|@YI[IP2[2Q|@Za6[6[!+A[!N[@VEQ_|\
@Za6[6[!B[HVEa|@Za6[6[!HTEQN[|@Za6[6[","@[FQ_N[|@ZaB?[;a|@[FQ6[6ZGQE|AQH8VbAQE|AR?Q-[N[|B#/ITFS|\
B-[-S|B7Q#8P|B?[=a!NVFQ!BV/K_|BGWHQ|BP1[-Z-[-[|BPJ[NHZ:|BQ3P@[@Ta|BQM[-V-[-[|BS8P@VN[G[G[|\
BV#/ITFS|BVE[dGT;[;[|BVb/P#|BW@[@Ta|BW^|BY/Z6[6|B[ET:N[!%EWJ[N[|B[FNRHQE|B[FP6[6QN[dHPK|\
B[FQN[BVE[_|CF;[@Ta|CZ@[@Pb|D#/ITFS|D-[-|D-]|D5[2WFQ|D<SF|D=R?|D>SF|D?PD|DH@[@SG#|DL[dO=[|\
DN[-;[;[|DN[-G[G[|DP8[FQ8[|DQ_N[-[|DRGG[G[|DS#BX|DT?[?Pa|DXNTFS|DY/P=QMS|DY:[6WKR8QEZ|DYNTc|\
E#/Z^|GP5[2Q|GPE[d@Ta|GPKb@Q:[6Q|GQEP=[|GQEZ!8Q!3?RGZ|GTa-[-WH|GVEQ-[EPKQ-[|H.[d?]|H:[6_|\
HP!@PN[|HP/ZN[|HPOZa|HQD|HZN[!&5[2VHVN[|K8Z=F|KE?P6[|KHWG[G|KPG1[-b|KPMQ1[6^|KQ3EKP8|KQE?[GQE_|\
KQLP.@6[6:#|KTOP_|KVH[HQ#/[6^|KVH[HTa|LQK-PLQ|L[FR?/a|MQ#H|MQ-[-P/Z|MQDZ/|MQH[HZ1[1[|MV?[EP1[|\
NFEPKZ|NP/[FVB[|NPKZ!6Z#|NPKZ!@ZIZ|NQ8[?Q|NV-[-?[=[FPBP=[|NWH#|NZAQE|NZc|N[G[GP_HQ|\
N[G[GZ-[-[dOZ#|OFQ=[KPa|OKP?|OP1[4]|OVbNQ1[-Q|OX=FPBP=[|OZ1[-Z1[|O[ETN[G[G^|\
`,
  },
  // Myanmar
  {
    letters:
      ' ကခဂငစဆဇဉညတထဒနပဖဗဘမယရလဝသဟအ\u102b\u102c\u102d\u102e\u102f\u1030\u1031\u1032\u1036\u1037\u1038\u1039\u103a\u103b\u103c\u103d\u103e',
    names: `\
"&H6L=(=4J>@E|"6=""H'H4J>@E|"6=#I>4J>@E|"=(=37/H"=4J>@E|"=7",G,=F4J>@E|">0H,B=&HF4J>@E|\
">@7D3>@4J>@E|">@;&H3,B=4J>@E|"?F5"H4J>@E|"A4&HF4J>@E|"I&EH"I>@F4J>@E|"I?//H4J>@E|\
"K4H"I>@F4J>@E|"K=7=74H0A4J>@E|"KBE5/H4J>@E|#I&HF,B=&H4J>@E|#I&HF.A4J>@E|#I/(=F4J|#I/H(=F4J>@E|\
#I/H/>@&HF4J>@E|#IB=&H#IK/HF4J>@E|%I"=,=4J>@E|%I>@:/G/"H'2,H4J>@E|'&"=0/&&|'&H"=0A/>@&H&D|\
''H,"B=&HF4J>@E|''H,KB4J>@E|',B=E:@4HF4J>@E|('H./?4J>@E|(>@F7H4J>@E|(B=0>@7>@4J>@E|\
,>@6K/H,>@4J>@E|,B=&H"J?F4J>@E|,B=&H&A4J>@E|-=F85H4J>@E|-I/HF"I&HF4J>@E|.0H27&H4J>@E|\
.4=F'"0H4J>@E|.<"=4J>@E|.<3/H4J>@E|.<;"H'H!(5H7/HF4J>@E|.>@:=4J>@E|.?7?4J>@E|//H"I&HF4J>@E|\
//H#IB=&EH4J>@E|/>@&H6>@3?4J>@E|/B0J+H,B=H|0<6?4J>@E|0<E9H4J>@E|0@9>4H4J>@E|0B"I&HF4J>@E|\
0C#AF4J>@E|0I*HF4/=F4J>@E|1/K4HF0&H4J>@E|1?7=.C7H1?F5=F4J>@E|1A"I>@F4J>@E|2?5&H"I/HF4J>@E|\
2AF.0"H4J>@E|2IA/>@;BF6>'H4J>@E|3/H"B="H4J>@E|3/H%7>@4J>@E|3/H.<(6?3%<84H4J>@E|3/H.B<&HF4J>@E|\
36'H'3>/HF4J>@E|36='BF7BF5=F4J>@E|3='?7>@/=4J>@E|3>@%>@,=4J>@E|3B6K,H4J>@E|4"=;>@|4.6'H4J>@E|\
4/?7=4J>@E|4/G,7BF|4/G,7BF4J>@E|4>,G-?7=4J>@E|4@D6K=|4B=74J&|4B=H74J>@&H|4J'H"J?F/=F4J>@E|\
4K/H,?2'H.?;>@4J>@E|4K4H3>@&HF4J>@E|6/H"@/H|6/H"@/H4J>@E|6?5>@!.?!%I?F/BF6>@F4J>@E|\
6L?"=%>@4J>@E|7/H./H4J>@E|7=F6L>@F4J>@E|7B=E'H;>/H%I5H7>'H4J>@E|7BF%>@E'H4J>@E|85H7&H,/H4J>@E|\
8A:/EH4J>@E|:/K>@&HF4J>@E|:5H7H(&H"?4J>@E|:=2=F/=F4J>@E|:=6H0&HF4J>@E|:=F#<F4J|:=F#<F4J>@E|\
:>@&HF#>@4J>@E|:A',/H4J>@E|:B=&"B=&|:B=&H"B=&H|;"H#6=4J>@E|;3A%I=4J>@E|;3A.<3?4J>@E|\
;45H.<3,H4J>@E|;4H',=.4H4J>@E|;5H7%I?F5=F4J>@E|;7"H)/G.6?F5=F4J>@E|;B=E'7>@4J>@E|;B=E,84J>@E|\
`,
  },
  // Sinhala
  {
    letters:
      ' -\u0d82අඈකගචජටඩණතදධනපබමඹයරලවසහළ\u0dca\u0dcf\u0dd0\u0dd1\u0dd2\u0dd3\u0dd4\u0dd9\u0dda\u0ddc\u0ddd\u0dde',
    names: `\
%1C7>02C7!2H7>-A'!1(76|%3C,>3A|&4=:=+7=,@4=|'.=41=,C|'7-@(8!1(76|'841D|'8=4C1E|'>3C8=|'?1=37>|\
'A(>8A|'C7C-@(8!1(76|'F<5|(>8=8|)D1=1>6A|,'>|.A4=2C|/5C8=8|/D;A98"(8='A:=:|2E/C7C!.C,C9|3/C8=8|\
3?#'F'=|3?#(8G7=|3D6A*A#|4,'829|4,'829!1(76|4,'82C9|4,'82C9!1(76|4;197|4;1C97|4>.7|4?1A8>|\
4B(4C9|4F7+C9|6>216|7.=12C7|81=,1=|989D++.7D6|98=9D+=+A.C7D6A|99C1A6>9|:A,=1A|;?1G6A|;F#'F#|\
D'><5|\
`,
  },
  // Tamil
  {
    letters:
      ' -ஃஅஆஇஈஉஎஏஐஒஓகஙசஜஞடணதநனபமயரறலளழவஷஸஹ\u0bbe\u0bbf\u0bc0\u0bc1\u0bc2\u0bc6\u0bc7\u0bc8\u0bca\u0bcb\u0bcc\u0bcd',
    names: `\
%/:6E9E6P|%/:6P7/<P|%/<P6>E|%/E6P8|%/N>E|%/P<E|%0P/E<E|%1H/E9E6P|%1H8P1F;N8P|%1N/P!7/<P|\
%1P1>P9I<P|%2P:G<P|%5P48E8<GAN|%87P67E/P|%87P69I<P|%8H<E69H<:P|%9H2E|%9H6E9F|%9ND<P|%:P:E8P|\
%:P<F6P1<P|%:P<K>F|%;P1E>P|%<F6P6HAE<P|%>/E9E6P|%>J/P1E7P6F<F;E|%>J9P9N|%>P2F;<PCP|%>PAE<P|\
%AE8E|%AE<HAE|%CP:E<E|&/P<E|&0P/E0P|&4:PCP4AH8P|&6F>E9E6P|&9P9F;E|&:F>P48P|&:P9I<P|&:PCP4<P4:P|\
'0P/F;N8P|'1H4E8P>F|'1H9/E8P|'4P4E7/<P|'7P6N<P|':P99E8P|':P9E>P|'<6P6F8/F<F|'<6P6F89H<F|\
'<E:7E69H<:P|'<EA>P9F5P4F|'<F;N!4F!1J8G<N|'>/P8N|'>5P48P|'CP>E:E9E6P|(<N4H|)2P2L8P|)6/:5P4>:P|\
)6/L|)6:P9I<P|)6;9P9I<P|)<H:H1P1F|)=M1N|*>P1F0P/F|+6J8PCP|,6<E9E6P|-0P/N>P|-4P4EAE|\
-<E8F;J1H6P6E4H|-CP>N|/49P9E|/4>I<P|/4P4/P|/5P4F|/5P5I<P|/8N|/8P8N1F|/:P9E>E|/:P::P|/;K8P|/</CP|\
/</P9I<P|/<E1P1F|/<I<P|/<P8I>P|/>P:H8L|/>P;E5F|/A<6P6F|/E/P9K<P5P!7/<:P|/E0P1I|/E1E9F?E0P/E|\
/E3P1F9H<:P|/E4P:E5P4H|/E7P6F7/<P|/E8P9<E|/E8P9I<P|/E9<N8F|/E9I>P|/E<P/F>P|/E<P6P6O:P|/E<PAE<P|\
/E>F|/ECP4P<GCP|/F/E>F|/F0P1H48P|/F0P1H4AH8P|/F6P6N|/F8PBE1E|/F<H4P4F8/F<F|/F<HBP5E7/<P|/GAP|\
/H1H6EAF;E|/H5P4/P/>P|/H8P80P/H?:P|/H:P9/N5:P|/H;F0P6AN|/H<F4F9K|/H<H5E/>P|/H<P/E8P|/H>P8E|\
/H>P9<P/E|/HA/E6P6F|/HADE6P6F|/HAE0P1N|/J;P<N|/K0P4E/P|/K9P!4AH8P|/M1P1F|/M9P9?P|/M>P/6P6E|\
/M>P>:P|/M@H:P9H|/N/F:E|/N4P4E|/N4P4K|/N9K|/N;:P96P6I<P|/N;:P9H6P6I<P|/N</P9I<P|/N>E>:P9I<P|\
/N@F/P/N4H|/NAF>P94P4F|15P4F/<P|17P68P7/<P|19P9N<N|1:P:H|1E/F<K9P|1E0P/E;P|1E8P!1>PA4N<P|\
1E8P!AE8P|1E8P!DM1K|1E<;KAN|1EAN!6M:K|1EAN!9EAH>N|1F/E/N|1F/P/7P6<E9E6P|1F0P/9P9I<P|1F4P4/M0P|\
1F4P8F|1F6P<6H<P/E|1F:P>E|1F;N>P|1F=F7/<P|1F>P>E0P|1FA/E1F|1G9I6P6G|1G:/P/E|1H1N|1HAE|\
1J0P/>P94P4H|1J0P1AH|1J0P4I|1J8P1P1J8P|1J8P8L|1J8P;E0P|1J:E<E0P|1J;F8P4P!:<F8N!7/<:P|1J;P9P9I<P|\
1K>:P|1N#AF;E|1N0P/F0P|1N6P9I<P|2/E<P6P6E|29>P9I<P|2:P1K6P9I<P|2>7P6<P|2?P/EAP|2E<P2P!4AH8P|\
2F6P6E|2J8GAE|2J;P1>P:K<P|2K:PCP4AH8P|2N/E8CP9K<P/P|2N<P2P4AH5P|4/P/E<P|4/P>1H|49P>F8P|4<P98P|\
4E/P/E|4F<E8E|4F>F|4F>P>F|4J/H1F/>P9E|4J>P>F|4M0P/HAE8P|4M4N:E|4N/P/F;N|63P1EAI<P|65H/P/H|6:8P|\
6:P9H?P?L|6<P:9H<F|6>1P1K<F|6?F9P9=:P9E|6E:P9<:P|6E<E9H<:P|6E<HCPC>E:P|6E>F8P|6EBP/7P6H|\
6F!AK>P>F|6F5P4H/P/>P|6F9F>G1F|6F9P<H/E<P|6F:FBP/H|6F:P9H|6F;E8P2F8P|6F<F9P9M>F|6F<H/P/N5:>L|\
6F<H1P1F<E9P9?P?F|6F<H1P1I<P|6F<H1P1J0P/N4H|6F<H7J>PAK>F|6F<H9P96F|6F<H9P9I<P|6F<HA5P5E:>L|\
6F<HA87P69H<:P|6F<HAF>P>F9H6P6I<P|6F>P>F|6FCP9I<P|6H9E;P|6H9L|6H<P/E9I<P|6I6P6H/P/H4F|6I8FCP|\
6J/FA?L"/>P/F1L|6JDFA?L"/>P/F1L|6JDP<E8P|6K<E6I8P|6N/E|7>P/M5P4E|7AF!:H:P9L|7E/9P94P4F8:P|\
7E/<P/NAF>P|7E/P9I<P|7E1F/P|7E3P1F0P|7E7P6K4H|7E8P6K4P|7F/P/N1F;E|7F;E:F|7F;I;E<P/P|\
7F;I;E<P/P!7/<:P|7G<P/M@H:P9H|7HAE/P1I6P|7I/P|7I:F;E|7J;PAK>F|7J>P>I<P|7K1N|7L<N9F|7M;P4E|\
7M;P4E!9J<H7/<P|9/P6E6P|93P1H>P|94P4F5P4E|94P4H/P/N4P4L|94P8E|952F|95P4<F9H<:P|\
95P4<P!1J<F!9J/EAE8P|95P4H0P|96EAH8P|96H?L|98PAK>P|9<:E<F9N|9<H6P6F6P6H=L|9<K>F|9<P/#4P|9@8F|\
9A7/<P|9E/>P/N4P|9E/N!9E/N|9E/P/H|9E1J4P4J<K|9E4P8E|9E5P4F1P1K<F|9E82F|9E<FCP|9E<P1J>N8E|\
9E>/P/E4H|9E>KCPA<P|9ECP6J<P|9F1EAH|9F1H/P/J/P|9F2E9P9I<P|9F2P8N<P|9F;M0P;E0P|9F<1F>F;E|\
9F<E6P6FCP>EAE|9F<E8P1H/P!/N4P4L|9F<F4P4N<F;E|9F<FCP4F8E|9F<FCP9K8P|9F<G4AH8P|9F>4J>P9F;E|\
9F>E;P|9F>F9P1H9<P/H|9F?L;F0P!9FBP!/NAP|9G2F0P|9G8F/PCP|9H2P|9H4E9JCP4P|9H6H!4J>P>F|9H6H!6F>P>F|\
9H6H/P/N4P4L|9H6H1P1K<F|9H6H4F>P>F|9H6H4J>P>F|9H6H6F>P>F|9H8K|9H8N:P!9J8P|9H>7P61/<P|\
9HA8K1HA<:P|9HAJ8CP!,<FCP|9I<P5F;E|9J0P/?I<H|9J0P/?I<P|9J;P2F0P|9J;P<I6P|9J<P>F8P|\
9J>N!%<F1E3P1P|9J>P/E:P|9J>P/F=K4P|9J>P:N9P9E8P|9J>P>E<F|9K/I1<E;P|9K0P/E/P|9K9P9I<P|9K<P6P|\
9K<P8P|9M/N4P4E|9M18P|9M4P/M<F/P/E|9M?P?E1P1F|9N9E>P|9N<P4P!&#9P!CP9J;P8P|9N<P4P!9F?K<P|\
9N<P4P!>I;FCP|9N<P4P"."9F<F8PCP|9N<P97P6<P|:/P/EAH|:0P/?I<P|:1H/E6P|:1K<H|:3P1K<F|:4P4/P/?9P9H|\
:5F>E|:5P4F;E|:689P9?P?F|:6H<E|:6H<L|:6P<F6P|:8E/HAE|:8E:E|:8P8E<P/H4F|:9I4P4N|:;F>E4H6H=L|\
:<F/E4P|:>9P9H=:P|:>E9N|:CP/6P|:E6E")6H|:E6P6=L|:E>K|:ECP/N|:F8PCP/P|:G<4P|:H/P6G1I|:H:P9L|\
:I5E<P|:I=I8G|:J6J;F8P|:J>P9N<P8P|:K4E8P|:K4P4H9P9E?L;:P|:L1I<P|:M5P4KAG4F;N|:M8P=NAF;E|\
:M=4P4HAL|:N/E|:N1H>P|;0P/N8P|;E:I1I/P<N|;E<J8P!:EA4P4:P|;E@P9P9E5:P|;EAH5P4K|;J<JAE8P|<9E6P|\
<E3P1F|<E:/H5P4:P|<E;P9P9I<P|<EAH<P/K>E|<F;E6P|<G/E|<I<P/P/F|<J1F#9F|<J;P/P;AF/P|<M=8P<N|\
<N4H!4AH8P|>/P1:P9<P/P|>>F6P9I<P|>E!9ECP|>E/I<P|>E/NCP|>E0P;F;<P9F;8P|>ECP!+3P1>CP|>F9P<AF>P|\
>F:E|>F;H9P>F;E8E|>F>M0PAK|>H1E/P/E|>HAE5P4E|>I6F;E8E|>N:K|A4N6<E|A<P6E|A>P>J4P4E|\
A>PAJ4P4F6P6H=L|AAH8F;E|AE/4I/H|AE5F;:P9E4F|AE9P9F|AE<0P/>P|AE<5E1F|AEBF0P48P|AF/P4N<F;E|\
AF1;AE4E|AF1E/9P94P4F8:P|AF2;7/<:P|AF7P6N/P|AF;3P1E8P|AF>P8F;CP|AF>P>J:PCP4E4H|AH/E8P|AJ>F0P48P|\
AK>I<P|B4N>P|CP/N9P2K|CP4E/PDN:P|D8N;P|D<E<K|DF;ICP48P|DL6<E9E6P|\
`,
  },
  // Telugu
  {
    letters:
      ' \u0c02అఆఇఉఏఐఒకఖగచఛజటఠడఢణతథదధనపఫబభమయరలళవశషసహ\u0c3e\u0c3f\u0c40\u0c41\u0c42\u0c43\u0c46\u0c47\u0c48\u0c4a\u0c4b\u0c4c\u0c4d\u200c',
    names: `\
#"+IAI|#-AU6BI|#0U?KAU|#:"6;LA"|#:"6;MAU|#:+I;BUBJ|#?AID6J|#?N6UVGAU|#BO-U0I"3UAJ@I|#HU?8I=I8U|\
%8JBI=I8L|%8JBI=I8U|&"3SAU|'8@;MAU|)0UVDIBU|*"-SBL|+1+U|+3;|+AI.K|+AK":-AU|+AU:MBL|+I+J:I3|\
+I2U?"3L|+IGI=UBI"+I|+L">+S5"|+LAJ6K=I|+P;U!1T:U|+RB"=S|+S@"=6U6MAL|+SBUV+I6I|+SCJ+S3U|,?U?"|\
-I0LDI+|-L"1MAL|-L"1MAU|-L"6+BUBL|-LBU=AU-I|-TH6J|."3K-4U|."8UA;MAU|.J+I-S|.J1U1-I"-U|.O:U:Q|\
/"3K-4U|0"FO3UV;MAU|0+IAU6I|0-8BUV;LAU|0-J6U@IB|0=BU;MAU|1RA"1S|3AU=:U|3OHUAI3M:U|4I+I|4JBUBK|\
65L+L|6IFU+O"1U|6JAL:OBUDPBJ|6JAL;6J|6JAL?B|6JALD:"6;LA"|7J";M|8AU>I"-I|8L=I@U|:"8U@IB|\
:AGAIDL;P1|:BU-R"3|:I-;MAU|:IGJ+U|:J0I?I=I8U|:JAU?BU|:OBUBMAL|:QDPBJ|:S@J3I|:U@M4JBUBK|\
:U@M@IAU+U|;"3AK;LA?L|;:0K|;BIG|;I1U:I|;IAJGU|;IB+U+I3U|;M5P|;RBUBI.J|;SAUV="8AU|;UAJ1SAJ@I|\
;UAR8U8L1MAL|<JB3OBU<J@I|<K:J+UGU!:-A"|=A";LA"|=AU-4U|=CUBIAJ|=I-BUV+S1U|=IBIGSAU|=K0J"-U|\
=O"-CMAL|=O"-LCMAL|=O0DI3|=OBU-I"|=OBUB";BUBJ|=S9:U|=UAHU?;LA"|=UAJGU=P:U|>IDUV:-AU|>S;IBU|\
?"-CMAL|?".JAU@IB|?"3U@|?"8?AUAJ|?+IDL|?.JBK;1U:"|?7LA|?8:;BUBO|?8LAQ|?BU+I0UV-JAJ|?GU+1U|\
?KA1U!:-A"|?L"=@J|?L"=Q|?L:U:IAU|?O1U1L;IB@"!+S@"=6U6MAL|?QBI8L6U6LAQ|?QGMAL|@I"-S:U|AI".K|\
AI0?"3UAJ|AI?-L"3"|AI@UV;LAU|AMAU+K|AP+DJ+U|B"3:U|B+U:S|BI-SGU|BIGU!("0BOGU|BIHSAU|D3S8A|\
DA"-BU!0JBUBI|DIFJ"-U1:U|DJ0@:-A"|DJ0@DI3|DJEI,;1U:"|E*!;TBR|EJD+IEJ|EJD?R-U-|EUAK+I+LC"|\
EUAK:-AU|EUAKDJBUBJ!;L6U6MAL|FJBUBI"-U|FO:UV0O:U|G"=BUV;LAU|GHAUGI|GJ"H;LAJ|GJ+J"8UAI=I8U|\
GJ3U:K|GJ8U8J;P1|GJ?UBI|GJAJGJBUB|GPB"|GU1I+UVHS?U|HAJ8UDIAU|HI"-UV+I"-U|HQ8AI=I8L|HQ8AI=I8U|\
HU@MGU1:U|\
`,
  },
  // Thai
  {
    letters:
      ' -اعمن\u0651ഡനയലഹ\u0d3f\u0d42\u0d4dกขคงจฉชซญฎฏฐฑณดตถทธนบปฝพฟภมยรลวศษสหฬอฮฯะ\u0e31าำ\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39เแโใไ\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u200d',
    names: `\
%&(#'|*0+/),0o-.|1MXBbjKeED|1MXE^j|1M]@O^d3D|1Mb4dBH|1Mb4dBHKSZD3M|1Mb4dBHW|1OZLZ1]N|1OjZ4f5O|\
1YKFZNZ|1YONZNYKdFUMn|1YOd@KZNZ8]@^|1Z8ZENiU41Z|1Z8^UYDd@F|1Z95DEbM^|1Z<KZ>=b|1ZMZ1YR|1ZMZ5^|\
1ZN^|1ZTR]DCbn|1ZeLD|1ZfEfMdD|1[eH4dH7M|1]D7Z8Z|1^f@|1bR@ZO^LZ|1bkLSLZ4|1bkLSN]D|1cM^@^EZ|\
2UDe1jD|3NU4SNO4|3XOX8X1]|3ZEcN|3]1ZN^|3]4Rn@YD|3]4RnBZODn|3bDSK]4|3cdO@8]@^|3iU1dE]MnDBZODn|\
5UMn5BZODn|5Y4SOY?1MXE^j|5Y4SOY?HXdLZ|5Y4SOY?RMXEbM^|5YDBEbM^|5Z1ZMn@Z|5]@@X1U4|5]Ec@^|5^jSDZD|\
647]j4|6Xd7]4dBMZ|6Z47Z|6aUd5^L5O4|7NEbM^|7YLDZB|7YLFbMX|7YLJcK]|7ZMnNU@@nUXKZN^|7]3Zf1|7]4d@jZ|\
7bKHM|8YD8YNOZ?UMn|8YD@]UZf1|8YDfVd8|8YFfFXfMX|8YNOZ?UMn|8YOdAZ|8ZDKZM^fD|8ZDVOD|8ZMZdLfO|\
8Zd1MiE|8]?D^Ln|8^UZD|8cOZ|8cd1M|8cf5O|9]??XVn|?Y1NZR|?YEN]D|?Z1ZMn|?ZKYR1YR|?ZMn"dUR"8ZNZK|\
?]N^|?chE|@MY4|@M]fFN^|@Z1|@]MZDZ|@^VYODZ|@cD]R|@kZdSN^LD|BE]N]8]|BUMnRdVZDn|BZ7d3D@n|BZNN]DDn|\
B]KHc|CZ1Z|D3MDZL1|D3MD]OLUMn1|D3MF<K|D3MHDK|D3MMZ7R^KZ|D3MPM^CMMKMZ7|D3MROMM3n|DMZC]OZR|\
DXf4XLX|D]OLUMn1|D]Od?N^|D]f3d8^L|D^UZdK|Db1|Dc1cUXfNIZ|DcdKUZ|DceU17U@|DjZD|EMYRd8NRn|\
EMZ8^dN^L|EMZ@]RNZOZ|EM]RdED|EMb1N]D|EY43ZNUMn|EYD5cN|EYD?ZMndRM^dE1ZOYD|EYD?b4|EYOfDRhUdMR|\
EYR"e@Mn|EZ1c|EZ41MOL|EZMnd8fNDZ|EZRe@Mn|E]7d31|E]Rd8Z|E_41ZT|EbM^MYKLn|Ec?ZdFR@n|EcMn8Z|\
EkZDgSKj|FBbKCZD^|FMX5OE3^M^2YDCn|FMXdBPR]43fFMn|FMZ1|FMZ5^DEbM^|FUMnf@"fDfO|FUMnf@eFM48n|\
FUfMIMiU4e8|FY11]j4|FY;DZ|FY@@ZD^|FZ1d1Mi?|FZDZKZ8]@^|FZMZKZM^fE|FZM^R|FZN^1^Mn|FZdFdUd@|\
FZdNiKEY4|FZf1FZf1|Fc8ZD|HDKdF9|HDKdF>|HMXD3MPM^ULbCLZ|HMXFMXe?4|HM]7@^DZ|HM]BUdM^L|HN]KYB|\
HU?1UM^@8Z|HUMn@"UUI"RdFD|HUMn@KUMnRE^|HUMn@SNbLRn|HXdLZ|HY44Z|HYBLZ|HYBNb4|H]5]@M|H]Q>bfN1|\
IM^BZODn|INZLU]4I]7f3I|IUMn"d?U"IMiU4Rn|IUMn@ZdN8Z|I]NZd?NdI^L|I^D]18n|I^N]FRnEaMn3|JZQ^d5M]9|\
Jcd1i@|KD]NZ|KSZRZM3ZK|KUDd@O]d?fU|KURf1|KXD]NZ|KY11XVn|KY7VY?|KYDfMdO^L|KYR1Y@|KZ?M]?|\
KZ@Z"Uc@c|KZDZ1YO|KZDZKZ|KZFcf@|KZMZh1fE|KZM^f1|KZNZfE|KZd8Mc|KZdN|KZdNj|K]DR1n|Kb1?ZSZM|KbKhE|\
LXNZ|LZKbR8bf1M|LZUbDd?|LZdMD|LfRCM|LjZ41bk4|MXDU4|MXLU4|MY<M^fUd?5ZdDfM|MZ7EbM^|MZEY@|\
MZOYNF]D?^|M]LZ?|M^1Z|M^fUd?5ZdDfM|MkULdUi?|NHEbM^|NU4dL^LMndE^LD|NUD?UD|NUReUDd5N]R|\
NY1d8KdE]Mn1|NY3dDZ|NZFZ8|NZVUMn|N[FZ4|N[HcD|N]KZ|N]NU4dO|N]REUD|N^dEMUO]N|Nc8Z1Z|NcEN]LZDZ|\
NcUYD?Z|OU7]4@YD|OUMn8U|OYNdN@@Z|OZ1Z?c1c|O]1@UdM^L|O]D?nVb1|O]ND^UbR|O]NdNKR@Y?|PM^MZ7Z|\
PM^RXd1Q|R1ND3M|R42NZ|R@U1fVNnK|R@cN|RKbBMFMZ1ZM|RKbBMR43MZK|RKbBMRZ3M|RMXe1kO|RY@S^E|R]43nfFM|\
R]4SnEbM^|RbHMM>EbM^|RbMZEZLZ|RbMZQ:MnCZD^|RbM]DBMn|Rbf2BYL|Re@DN^Ln|Rf1dF^L|SDU43ZL|\
SDU4EYON[Jc|SDZD5]4|SDZDB4|SDZDSD]4|SD]4FYO|SNZDf5O|SZ4f5O|SZ?gS9j|UU@@ZOZ|UURfN|UX8bD8]UU4|\
UXOZMYO|UXdNFfF|UXdNi18ZDd?M^L|UY11MZ|UY41ZMZ|UYD@ZDZDZM]fO|UYKEZEZdD|UYKKZD|UYKRd@UMn?YK|\
UYNKZ@^|UYSnK?ZEZ?|UZ71ZEY@|UZ?ZDZ|UZE^5ZD|UZEc5Z|UZEc?ZE^|UZF^UZ|UZfNI^|U[DZ5d5M]9|\
U[dJUHMXFMXe?4|U]D7iUD|U]RIZVZD|U]RNZKZEY?|Ub?MCZD^|Ub@M?]@An|UbBYLCZD^|UbENMZ7CZD^|UbMbK7^|\
UcNZDEZ@UMn|UcjVYjD|Ucm8^|UjZ4BU4|VYKEcMn1|VZ1Z@9Z|VZDUL|VZMZdM|VZMnE]D|VZOZDZ|V]OR@YD|VcVU@|\
VjU414|d1dM@ZfM|d2@EM]SZMH]dPQKZd1lZ|d3FBZODn|d3^LI|d5DhD|d5KRnBZODn|d5]k4f5O|d6]4@c|d7^L4MZL|\
d7^L4gSKj|d8D@nF^d@UMnHUMn@|d8D@nF^d@UMnRdE]Mn1|d8KZMY4|d8Z@cdK|d8ZdFZNc|d8]Dd5]kD|d8^jL4hVk|\
d8^jLdSK]D|d?N^|d?UMnEYD|d?UXeONN^Ln|d@1c8]1YNFZ|d@SXMZD|dBPEZND3M2UDe1jD|dBPEZND3MD3MF<K|\
dBPEZND3MD3MMZ7R^KZ|dBPEZND3MD3MPM^CMMKMZ7|dBPEZND3MD3MROMM3n|dBPEZND3MDDBEbM^|\
dBPEZND3MHMXD3MPM^ULbCLZ|dBPEZND3MH]Q>bfN1|dBPEZND3MJcd1i@|dBPEZND3MMXLU4|dBPEZND3MN[FZ4|\
dBPEZND3MR42NZ|dBPEZND3MRbMZQ:MnCZD^|dBPEZND3MSZ?gS9j|dBPEZND3MUb?MCZD^|dBPEZND3MUbENMZ7CZD^|\
dBPEZND3Md7^L4MZL|dBPEZNdKaU41MXE^j|dBPEZNdKaU41Z95DEbM^|dBPEZNdKaU45YDBEbM^|dBPEZNdKaU47bKHM|\
dBPEZNdKaU4@Z1|dBPEZNdKaU4DjZD|dBPEZNdKaU4EbM^MYKLn|dBPEZNdKaU4FBbKCZD^|dBPEZNdKaU4SDU43ZL|\
dBPEZNdKaU4Ub@M?]@An|dBPEZNdKaU4eKjVjU4RUD|dB^LD5]D|dED]D8]@^|dEMb@|dENfKeHD|dEUMnN]D|dE]MnD|\
dEfNfUM^8UD7^|dF^L4LZ4|dFjZ@]k4|dH7MEbM^|dH7MEcM>n|dH]MnB|dK?ZD|dKNdE]MnD|dKaU41MXE^j|\
dKaU42UDe1jD|dKaU46Xd7]4dBMZ|dKaU4H]Q>bfN1|dKaU4U[DZ5d5M]9|dKaU4dH7MEbM^|dKd?L]D|dKi18]f18]@^|\
dLdMOZD|dM3LZO]1|dM8^I^|dN1UR|dNL|dONN]4@YD|dO^L45YDBDn|dO^LDDZ|dR]jDSLZ4|dSUdGLn|dUdCDRn|\
dVN8]41]|e3DdEUMnMZ|e3R@M^Rn|e@k5]mO|eB1c|eDR8U|eHMj|eKjM]K!d7^L4gSKj|eKjVjU4RUD|eU?YKRnBZODn|\
eUNd5^LMn|eURKZMZ|eVK]N@YD|f1LZdD^L|f1N1Z@Z|f3NYKfE|f3dEX|f3dFDdVd1D|f5VYDdDRdE]Mn1|f8N|f8dI^L|\
f?VZ|f?f?KZ|f@d1^LO|fBMUDf@|fDfO8^E^R3n|fEf1@Z|fK1Z?]7c|fK8cN|fKfMD^|fLXf1XVXKX|fMK|fMf8|fNdK|\
fU8X1X|fUMYDdLR@Y?|fVD^UZMZ|h3fM|hBdF|hBjSLOD|hDfME^|hFMUZ|\
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
"0h|"8-OpG|":@I|":]h|":n8+n|"A_:@'n|"EL|"F#:"WO|"Oj"|"Q9cn|"R"|"S]ApOpH|"T9c|"TAQ|"_:EjA_|"j9(|\
"k06nHi"|"lS#|"n,h|"n@IIiZ|"n]n|%:@nTpj|%:h]OpH|%OAn|'#k_:@CG|'#nGSC0|'#pn|'(inGn|'hnOpGj|'j_B|\
)j6k_|)kOn|+:l|+@m|+hJ):@CH|,%)nK|,%l|,6Thn,|,:Gip;|,G]n;|,M|,Tpj|,h,:|,hB|,hpBp|,nPh|,pTj|.)S|\
.-i|.8I'|.G|.cnWh|.n1:@'n|.n1:Gn|.n8c6|.p'|/p7|0"hjnUpj|0hknA%0|1"E]h8E#|1:@Q"|1iGQ2n|2pU@'n|\
4C0Opn@'n|4I0i|4XnNp3n|4j,@|4lnZ|6%5n|6K"|6h)o*|6n0GXEjTj0|6n6jOHj|6nE#"5|6nGa|6nP'l|6nS"n|\
6nShn8:4|6nY<|6n]iM|71kT|8,5|8HJp|8n-[pj|9(p_;@'n|9CA|9Thj@j|9c,j@|9eLpT|9eLpo|9fp9@'n|:0k|:4R)|\
:@nip|:@nkp|:GC0Yj_|:O|:phG|<nG9fn;|<nG9fp9;|>'j|>S#"|@8e2nG|@in|A,pj|A1h:|AC,|ATin|A]:,:|\
Aj):6hp_|ApOn|B(nI%|BC@5n|BeJ:|E#hI|E#nUp|E18-jP|EVhn|F#i|Fip|GQi8|Gi[i|Gp:N'n|H&8cnW|HH]|HO%|\
HpN|I%lQ|IC>p|J"a|J48"|JepFip|Jepgp0|K"08fCG|K0"lS!|Ka"|Kp0|N%FhOpH|N-J"|NM%|NOI|NZlpL|N^jGn|\
Nhk|NjDp_|NjQn|O0p|O1ApH|O:Epj|O<Epj|O]4|OkC@|Okp|On-lpj|On/|On40|On9epj|OnAj:iT-mn|P5P5|PI]8E#|\
PXpE|Ph]iZ|Pi|Pi.pj|Q6'|Q8e20|Qe7nE#+n|S!H&pD|S#iCU:TjS|Shn0SjG|Sip@'n|T)M:"%k:|T,k:G|TAX:G|\
Th7o#j|Th9i"|ThB:ho!|TiC9@'n|TieC<j|Tj6|ULp|UMnXn|Uh%"|UhN|Ui8eE#I|Ui]:|UkGi"|Vj8n.|W%jpG|\
W+1hpH|WjbPn|Wjin|Wjn|YJ"h|YMjj|YpB^n|Z5@|[H5iD!|[jGMZ|[jGpShn<|[jGpUhn:|[pG+T:X%n|[pGQh|\
[pGbk:Qp|[pGj%:|],+|]:,CG|]<j|]@'G&|]HipH|]I1"|]Ip]|]Jh|]UG|]hZ|]i)N_n|]i5|]k|]nNC@n|^n:0|_OOpL|\
_nO%|a.848E#|ajZjn|b-F#8e|b:0m|blJ|bnEQF+|bnlQ"|d'nF|d_:0l|dn5n|g4N]|g4N]8|gNL:Tj0|gNL:Tj1|h5:|\
h:W-:|hOG|hYpj|hpYpj|i+F9cL%l|i-|i:Zn|i]|idH|ieTicI|iln1'(|ipTjo#j|j"nA|j0<nTj0|j6,|k%.co#p0|\
l6n=j:|l?p|la|ln1%(pjQpn|lnHn|lpH@'n|lp]|m-H&1p|m8nGn|mj8cm|n9caI|o#)nBcn|o#0Gi"|o#iJe:|\
`,
  },
];

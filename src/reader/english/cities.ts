/**
 * Cities, regions and islands that news texts name without their country, capitals apart: `ISO alpha-3 | names`. Only names that hardly
 * anything else bears; places that two states claim are left out and have no country here.
 */

export interface CitiesOfCountry {
  readonly country: string;
  readonly names: readonly string[];
}

const TABLE = `
AFG|Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Helmand,Panjshir,Bagram
AGO|Huambo,Cabinda,Benguela,Lobito
ARE|Dubai,Sharjah
ARG|Patagonia
AUS|Sydney,Melbourne,Brisbane,Adelaide,Queensland,New South Wales,Tasmania
AUT|Salzburg,Graz,Linz
AZE|Ganja,Nakhchivan,Sumgait
BEL|Antwerp,Ghent,Flanders,Wallonia
BGD|Chittagong,Cox's Bazar,Cox’s Bazar,Khulna
BIH|Srebrenica,Banja Luka,Mostar,Tuzla,Gorazde,Goražde,Bihac,Zepa,Republika Srpska,Herzegovina
BLR|Grodno,Brest-Litovsk,Gomel
BRA|Sao Paulo,São Paulo,Rio de Janeiro,Bahia,Amazonas,Manaus,Recife
CAN|Toronto,Montreal,Montréal,Vancouver,Calgary,Quebec,Québec,Ontario,Alberta,British Columbia,Nova Scotia,Winnipeg,Edmonton
CHE|Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lugano
CHL|Valparaiso,Valparaíso,Atacama
CHN|Shanghai,Guangzhou,Shenzhen,Wuhan,Tibet,Xinjiang,Urumqi,Lhasa,Chongqing,Tianjin,Guangdong,Sichuan,Yunnan,Nanjing,Harbin,Inner Mongolia,Tiananmen Square
CIV|Bouake,Bouaké
CMR|Douala,Bamenda
COD|Goma,Bukavu,Katanga,Kivu,North Kivu,South Kivu,Ituri,Lubumbashi,Kisangani,Bunia
COL|Medellin,Medellín,Cartagena,Barranquilla
CUB|Guantanamo Bay,Guantanamo
CZE|Brno,Moravia,Bohemia,Ostrava
DEU|Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Dresden,Leipzig,Bavaria,Saxony,Bonn,Düsseldorf,Dusseldorf,Brandenburg,Ramstein,Hanover
DNK|Aarhus,Faroe Islands
DZA|Oran,Kabylia,Kabylie
EGY|Alexandria,Sinai,Suez,Suez Canal,Luxor,Sharm el-Sheikh,Sharm el Sheikh,Taba,Tahrir Square,Port Said,Aswan
ESP|Barcelona,Catalonia,Basque Country,Seville,Bilbao,Andalusia,Canary Islands,Galicia,Ceuta,Melilla
ETH|Tigray,Mekelle,Amhara,Oromia,Ogaden,Gondar
FIN|Lapland,Turku,Tampere,Aland Islands
FRA|Marseille,Marseilles,Lyon,Lyons,Strasbourg,Corsica,Toulouse,Bordeaux,Calais,Normandy,Brittany,New Caledonia
GBR|Scotland,Wales,Northern Ireland,Belfast,Edinburgh,Cardiff,Glasgow,Manchester,Liverpool,Londonderry,Ulster,Leeds,Birmingham
GEO|Batumi,Gori,Adjara,Zugdidi
GIN|Kankan,Nzerekore
GRC|Thessaloniki,Salonika,Crete,Lesbos,Piraeus
GTM|Quetzaltenango
HKG|Kowloon
HRV|Dubrovnik,Vukovar,Knin,Krajina,Slavonia,Dalmatia
HTI|Cap-Haitien,Cap-Haïtien,Gonaives,Cite Soleil
HUN|Debrecen,Szeged
IDN|Bali,Aceh,Banda Aceh,Sumatra,Sulawesi,Surabaya,Papua,West Papua,Maluku,Ambon,Kalimantan,Irian Jaya
IND|Mumbai,Bombay,Calcutta,Kolkata,Madras,Chennai,Bangalore,Bengaluru,Gujarat,Assam,Bihar,Uttar Pradesh,Manipur,Nagaland,Kerala,Tamil Nadu,Ahmedabad,Ayodhya,Amritsar
IRN|Isfahan,Esfahan,Natanz,Bushehr,Fordow,Arak,Qom,Tabriz,Mashhad,Shiraz,Khuzestan,Bandar Abbas
IRQ|Basra,Mosul,Kirkuk,Fallujah,Falluja,Najaf,Karbala,Tikrit,Ramadi,Erbil,Irbil,Samarra,Sulaimaniya,Sulaymaniyah,Anbar,Sadr City,Baqubah,Baquba,Nasiriyah,Nineveh,Iraqi Kurdistan
IRL|Cork,Galway
ISR|Haifa,Eilat,Beersheba,Ashkelon,Ashdod,Galilee,Negev,Nazareth,Sderot,Netanya,Dimona
ITA|Milan,Naples,Sicily,Turin,Venice,Sardinia,Genoa,Lampedusa,Palermo,Bologna,Trieste
JPN|Okinawa,Osaka,Hiroshima,Nagasaki,Kyoto,Hokkaido,Fukushima,Kobe,Yokohama
KEN|Mombasa,Kisumu,Rift Valley,Dadaab,Kakuma,Eldoret,Garissa
KHM|Siem Reap,Battambang,Preah Vihear
KOR|Busan,Pusan,Kwangju,Gwangju,Incheon,Inchon,Daegu,Jeju
LBN|Sidon,Baalbek,Bekaa Valley,Bekaa,Sabra and Shatila,Nabatieh
LBR|Gbarnga,Nimba
LBY|Benghazi,Misrata,Sirte,Tobruk,Derna,Cyrenaica
LKA|Jaffna,Kilinochchi,Trincomalee,Batticaloa,Vavuniya
MAR|Casablanca,Marrakesh,Marrakech,Tangier
MEX|Chiapas,Tijuana,Acapulco,Ciudad Juarez,Ciudad Juárez,Oaxaca,Guadalajara,Monterrey,Sinaloa,Veracruz,Michoacan
MKD|Tetovo,Kumanovo
MMR|Rangoon,Yangon,Mandalay,Rakhine,Kachin,Rakhine State,Arakan,Shan State
MOZ|Cabo Delgado,Beira,Sofala
MYS|Sabah,Sarawak,Penang,Johor
NGA|Lagos,Kano,Kaduna,Niger Delta,Borno,Maiduguri,Port Harcourt,Ogoniland,Zamfara,Ibadan,Plateau State
NLD|Rotterdam,Hague,Utrecht,Eindhoven,Maastricht
NPL|Pokhara,Lumbini
NZL|Auckland,Christchurch
PAK|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Balochistan,Baluchistan,Sindh,Waziristan,North Waziristan,South Waziristan,Swat,Swat Valley,Abbottabad,Multan,Khyber Pakhtunkhwa
PER|Cusco,Cuzco,Arequipa,Ayacucho
PHL|Mindanao,Luzon,Davao,Jolo,Zamboanga,Subic Bay,Sulu,Cebu,Basilan,Marawi,Palawan
PNG|Bougainville
POL|Gdansk,Gdańsk,Krakow,Kraków,Cracow,Silesia,Poznan,Wroclaw,Auschwitz
PRT|Azores,Madeira
PRK|Yongbyon,Kaesong
PSE|Gaza,Gaza Strip,Gaza City,West Bank,Jericho,Nablus,Hebron,Jenin,Bethlehem,Khan Younis,Khan Yunis,Rafah,Jabalia,Tulkarm,Qalqilya,Deir al-Balah
ROU|Timisoara,Transylvania,Cluj,Constanta
RUS|Siberia,Chechnya,Grozny,Dagestan,Ingushetia,St. Petersburg,St Petersburg,Saint Petersburg,Leningrad,Vladivostok,Beslan,North Ossetia,Kursk,Belgorod,Tatarstan,Kaliningrad,Sakhalin,Sochi,Novosibirsk,Rostov,Rostov-on-Don,Murmansk
RWA|Butare,Gisenyi
SAU|Jeddah,Mecca,Dhahran
SDN|Darfur,El Fasher,El-Fasher,Port Sudan,Omdurman,Kordofan,South Kordofan,Blue Nile State,Nyala,Geneina
SLE|Kono,Makeni,Kenema
SOM|Kismayo,Kismayu,Puntland,Baidoa,Bosaso
SRB|Vojvodina,Novi Sad,Presevo,Presevo Valley,Sandzak
SSD|Malakal,Bentiu
SVN|Maribor
SWE|Gothenburg,Malmo,Malmö,Uppsala
SYR|Aleppo,Homs,Hama,Idlib,Raqqa,Daraa,Deraa,Deir ez-Zor,Deir al-Zor,Latakia,Palmyra,Ghouta,Kobani,Afrin,Hasakah,Qamishli,Quneitra
THA|Chiang Mai,Pattani,Phuket,Narathiwat,Yala
TLS|Baucau
TUN|Sfax,Sidi Bouzid,Sousse
TUR|Istanbul,Diyarbakir,Diyarbakır,Izmir,Incirlik,Adana,Gaziantep,Anatolia,Antalya
TWN|Kaohsiung,Kinmen
TZA|Zanzibar,Arusha
UGA|Gulu,Entebbe,Acholi
UKR|Odesa,Odessa,Kharkiv,Kharkov,Lviv,Mariupol,Bakhmut,Kherson,Zaporizhzhia,Bucha,Chernobyl,Dnipro,Avdiivka,Mykolaiv,Chernihiv,Sumy,Izium,Kramatorsk
USA|New York,New York City,Los Angeles,Chicago,Boston,Florida,Texas,California,Ohio,Michigan,Pennsylvania,Iowa,Wisconsin,Arizona,Nevada,Philadelphia,Detroit,Miami,Houston,Dallas,Atlanta,San Francisco,Seattle,Baltimore,Hollywood,Wall Street,Silicon Valley,Camp David,Annapolis,Hawaii,Alaska,Guam,Oregon,Minnesota,Minneapolis,Illinois,Massachusetts,Colorado,Louisiana,New Orleans,Alabama,Kentucky,Tennessee,Missouri,Oklahoma,Connecticut,Maryland,New Jersey,New Mexico,Utah,Nebraska,Kansas,Arkansas,Mississippi,North Carolina,South Carolina,Ground Zero,Manhattan,Pearl Harbor,Las Vegas,Denver
VEN|Maracaibo,Zulia
VNM|Ho Chi Minh City,Saigon,Da Nang,Danang,Haiphong
XKX|Mitrovica,Pec,Prizren,Djakovica
YEM|Aden,Hodeidah,Hodeida,Marib,Saada,Taiz,Hadramawt
ZAF|Johannesburg,Soweto,Durban,KwaZulu-Natal,KwaZulu,Robben Island,Transkei,Ciskei,Bophuthatswana
ZMB|Copperbelt,Ndola
ZWE|Bulawayo,Matabeleland,Marange
`;

export const CITIES: readonly CitiesOfCountry[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [country = '', names = ''] = row.split('|');
    return { country, names: names.split(',') };
  });

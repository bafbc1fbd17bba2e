/**
 * Countries: ISO 3166-1 alpha-3 code, names, adjectives, what a person from there is called, capital. Written by us.
 *
 * A row reads `CODE | names, the one we show first | adjectives | people, singular = plural where they differ | capitals`.
 * People default to the adjective, plural in -s except after -ese, -ish, -ch, -ss. A name is matched with its capitals.
 */

export interface Country {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo, which has none. */
  readonly code: string;
  /** Display name first. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Nouns for one of its people. */
  readonly person: readonly string[];
  /** Nouns for several of them. */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

const TABLE = `
AFG|Afghanistan|Afghan||Kabul
ALB|Albania|Albanian||Tirana
DZA|Algeria|Algerian||Algiers
AND|Andorra|Andorran||Andorra la Vella
AGO|Angola|Angolan||Luanda
ATG|Antigua and Barbuda|Antiguan||
ARG|Argentina|Argentine,Argentinian||Buenos Aires
ARM|Armenia|Armenian||Yerevan
AUS|Australia|Australian||Canberra
AUT|Austria|Austrian||Vienna
AZE|Azerbaijan|Azerbaijani,Azeri||Baku
BHS|Bahamas|Bahamian||Nassau
BHR|Bahrain|Bahraini||Manama
BGD|Bangladesh|Bangladeshi||Dhaka
BRB|Barbados|Barbadian||Bridgetown
BLR|Belarus|Belarusian,Belarussian||Minsk
BEL|Belgium|Belgian||
BLZ|Belize|Belizean||Belmopan
BEN|Benin|Beninese||Porto-Novo
BTN|Bhutan|Bhutanese||Thimphu
BOL|Bolivia|Bolivian||La Paz
BIH|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian||Sarajevo
BWA|Botswana|Botswanan|Motswana=Batswana|Gaborone
BRA|Brazil|Brazilian||Brasilia,Brasília
BRN|Brunei|Bruneian||Bandar Seri Begawan
BGR|Bulgaria|Bulgarian||Sofia
BFA|Burkina Faso|Burkinabe,Burkinabé||Ouagadougou
BDI|Burundi|Burundian||Bujumbura,Gitega
KHM|Cambodia|Cambodian||Phnom Penh
CMR|Cameroon|Cameroonian||Yaounde,Yaoundé
CAN|Canada|Canadian||Ottawa
CPV|Cape Verde,Cabo Verde|Cape Verdean||Praia
CAF|Central African Republic|Central African||Bangui
TCD|Chad|Chadian||N'Djamena,N’Djamena
CHL|Chile|Chilean||Santiago
CHN|China,People's Republic of China,People’s Republic of China,PRC|Chinese||Beijing
COL|Colombia|Colombian||Bogota,Bogotá
COM|Comoros|Comorian||Moroni
COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|Congolese||Kinshasa
COG|Republic of the Congo,Congo,Congo-Brazzaville|||Brazzaville
CRI|Costa Rica|Costa Rican||
CIV|Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian||Yamoussoukro,Abidjan
HRV|Croatia|Croatian|Croat=Croats|Zagreb
CUB|Cuba|Cuban||Havana
CYP|Cyprus|Cypriot,Greek Cypriot||Nicosia
CZE|Czech Republic,Czechia|Czech||Prague
DNK|Denmark|Danish|Dane=Danes|Copenhagen
DJI|Djibouti|Djiboutian||
DMA|Dominica|||Roseau
DOM|Dominican Republic|Dominican||Santo Domingo
ECU|Ecuador|Ecuadorian,Ecuadorean||Quito
EGY|Egypt|Egyptian||Cairo
SLV|El Salvador|Salvadoran,Salvadorean||San Salvador
GNQ|Equatorial Guinea|Equatoguinean||Malabo
ERI|Eritrea|Eritrean||Asmara
EST|Estonia|Estonian||Tallinn
SWZ|Eswatini,Swaziland|Swazi||Mbabane
ETH|Ethiopia|Ethiopian||Addis Ababa
FJI|Fiji|Fijian||Suva
FIN|Finland|Finnish|Finn=Finns|Helsinki
FRA|France|French|Frenchman=Frenchmen,Frenchwoman=Frenchwomen|Paris
GAB|Gabon|Gabonese||Libreville
GMB|Gambia,The Gambia|Gambian||Banjul
GEO|Georgia|Georgian||Tbilisi
DEU|Germany,Federal Republic of Germany|German||Berlin
GHA|Ghana|Ghanaian||Accra
GRC|Greece|Greek||Athens
GRL|Greenland|Greenlandic|Greenlander=Greenlanders|Nuuk
GRD|Grenada|Grenadian||
GTM|Guatemala|Guatemalan||Guatemala City
GIN|Guinea|Guinean||Conakry
GNB|Guinea-Bissau|Bissau-Guinean||Bissau
GUY|Guyana|Guyanese||Georgetown
HTI|Haiti|Haitian||Port-au-Prince
HND|Honduras|Honduran||Tegucigalpa
HKG|Hong Kong|Hong Kong|Hongkonger=Hongkongers|
HUN|Hungary|Hungarian||Budapest
ISL|Iceland|Icelandic|Icelander=Icelanders|Reykjavik
IND|India|Indian||New Delhi,Delhi
IDN|Indonesia|Indonesian||Jakarta
IRN|Iran,Islamic Republic of Iran,Islamic Republic|Iranian||Tehran,Teheran
IRQ|Iraq|Iraqi||Baghdad
IRL|Ireland,Republic of Ireland|Irish|Irishman=Irishmen|Dublin
ISR|Israel,State of Israel|Israeli||Jerusalem,Tel Aviv
ITA|Italy|Italian||Rome
JAM|Jamaica|Jamaican||Kingston
JPN|Japan|Japanese||Tokyo
JOR|Jordan,Hashemite Kingdom of Jordan|Jordanian||Amman
KAZ|Kazakhstan|Kazakh,Kazakhstani||Astana,Nur-Sultan
KEN|Kenya|Kenyan||Nairobi
KIR|Kiribati|I-Kiribati||Tarawa
XKX|Kosovo|Kosovan,Kosovar||Pristina
KWT|Kuwait|Kuwaiti||Kuwait City
KGZ|Kyrgyzstan|Kyrgyz||Bishkek
LAO|Laos|Laotian,Lao||Vientiane
LVA|Latvia|Latvian||Riga
LBN|Lebanon|Lebanese||Beirut
LSO|Lesotho|Basotho|Mosotho=Basotho|Maseru
LBR|Liberia|Liberian||Monrovia
LBY|Libya|Libyan||Tripoli
LIE|Liechtenstein|Liechtenstein|Liechtensteiner=Liechtensteiners|Vaduz
LTU|Lithuania|Lithuanian||Vilnius
LUX|Luxembourg|Luxembourgish|Luxembourger=Luxembourgers|
MDG|Madagascar|Malagasy|Malagasy=Malagasy|Antananarivo
MWI|Malawi|Malawian||Lilongwe
MYS|Malaysia|Malaysian||Kuala Lumpur,Putrajaya
MDV|Maldives|Maldivian||
MLI|Mali|Malian||Bamako
MLT|Malta|Maltese||Valletta
MHL|Marshall Islands|Marshallese||Majuro
MRT|Mauritania|Mauritanian||Nouakchott
MUS|Mauritius|Mauritian||Port Louis
MEX|Mexico|Mexican||Mexico City
FSM|Micronesia|Micronesian||Palikir
MDA|Moldova|Moldovan||Chisinau,Chișinău
MCO|Monaco|Monegasque||
MNG|Mongolia|Mongolian||Ulaanbaatar,Ulan Bator
MNE|Montenegro|Montenegrin||Podgorica
MAR|Morocco|Moroccan||Rabat
MOZ|Mozambique|Mozambican||Maputo
MMR|Myanmar,Burma|Burmese||Naypyidaw,Naypyitaw
NAM|Namibia|Namibian||Windhoek
NRU|Nauru|Nauruan||
NPL|Nepal|Nepalese,Nepali||Kathmandu
NLD|Netherlands,The Netherlands,Holland|Dutch|Dutchman=Dutchmen,Dutchwoman=Dutchwomen|Amsterdam,The Hague
NZL|New Zealand|New Zealand|New Zealander=New Zealanders|Wellington
NIC|Nicaragua|Nicaraguan||Managua
NER|Niger|Nigerien||Niamey
NGA|Nigeria|Nigerian||Abuja
PRK|North Korea,DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean||Pyongyang
MKD|North Macedonia,Macedonia|Macedonian,North Macedonian||Skopje
NOR|Norway|Norwegian||Oslo
OMN|Oman|Omani||Muscat
PAK|Pakistan|Pakistani||Islamabad
PLW|Palau|Palauan||
PSE|Palestine,State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian||Ramallah
PAN|Panama|Panamanian||Panama City
PNG|Papua New Guinea|Papua New Guinean||Port Moresby
PRY|Paraguay|Paraguayan||Asuncion,Asunción
PER|Peru|Peruvian||Lima
PHL|Philippines|Philippine,Filipino|Filipino=Filipinos,Filipina=Filipinas|Manila
POL|Poland|Polish|Pole=Poles|Warsaw
PRT|Portugal|Portuguese||Lisbon
PRI|Puerto Rico|Puerto Rican||San Juan
QAT|Qatar|Qatari||Doha
ROU|Romania|Romanian||Bucharest
RUS|Russia,Russian Federation|Russian||Moscow
RWA|Rwanda|Rwandan||Kigali
WSM|Samoa|Samoan||Apia
SMR|San Marino|Sammarinese||
STP|São Tomé and Príncipe,Sao Tome and Principe|Santomean||
SAU|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudi=Saudis|Riyadh
SEN|Senegal|Senegalese||Dakar
SRB|Serbia|Serbian|Serbian=Serbians,Serb=Serbs|Belgrade
SYC|Seychelles|Seychellois||
SLE|Sierra Leone|Sierra Leonean||Freetown
SGP|Singapore|Singaporean,Singapore|Singaporean=Singaporeans|
SVK|Slovakia,Slovak Republic|Slovak,Slovakian||Bratislava
SVN|Slovenia|Slovenian,Slovene||Ljubljana
SLB|Solomon Islands|Solomon Islander||Honiara
SOM|Somalia|Somali||Mogadishu
ZAF|South Africa|South African||Pretoria
KOR|South Korea,Republic of Korea,ROK|South Korean||Seoul
SSD|South Sudan|South Sudanese||Juba
ESP|Spain|Spanish|Spaniard=Spaniards|Madrid
LKA|Sri Lanka|Sri Lankan||Colombo
SDN|Sudan|Sudanese||Khartoum
SUR|Suriname|Surinamese||Paramaribo
SWE|Sweden|Swedish|Swede=Swedes|Stockholm
CHE|Switzerland|Swiss||Bern,Berne
SYR|Syria,Syrian Arab Republic|Syrian||Damascus
TWN|Taiwan,Republic of China|Taiwanese||Taipei
TJK|Tajikistan|Tajik,Tajikistani||Dushanbe
TZA|Tanzania|Tanzanian||Dodoma,Dar es Salaam
THA|Thailand|Thai||Bangkok
TLS|East Timor,Timor-Leste|Timorese,East Timorese||Dili
TGO|Togo|Togolese||Lome,Lomé
TON|Tonga|Tongan||Nuku'alofa
TTO|Trinidad and Tobago,Trinidad|Trinidadian||Port of Spain
TUN|Tunisia|Tunisian||Tunis
TUR|Turkey,Türkiye,Turkiye|Turkish|Turk=Turks|Ankara
TKM|Turkmenistan|Turkmen||Ashgabat
TUV|Tuvalu|Tuvaluan||Funafuti
UGA|Uganda|Ugandan||Kampala
UKR|Ukraine|Ukrainian||Kyiv,Kiev
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati||Abu Dhabi
GBR|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,U.K.,UK,English|Briton=Britons,Brit=Brits,Englishman=Englishmen|London
USA|United States,US,U.S.,USA,U.S.A.,United States of America,America|American,US,U.S.|American=Americans|Washington,Washington D.C.,Washington DC
URY|Uruguay|Uruguayan||Montevideo
UZB|Uzbekistan|Uzbek,Uzbekistani||Tashkent
VUT|Vanuatu|Vanuatuan||Port Vila
VAT|Holy See,Vatican,Vatican City|Vatican||
VEN|Venezuela|Venezuelan||Caracas
VNM|Vietnam,Viet Nam|Vietnamese||Hanoi
ESH|Western Sahara|Sahrawi||
YEM|Yemen|Yemeni||Sanaa,Sana'a,Sana’a
ZMB|Zambia|Zambian||Lusaka
ZWE|Zimbabwe|Zimbabwean||Harare
`;

const list = (field: string | undefined): string[] => (field ? field.split(',').filter((name) => name !== '') : []);

const pluralOf = (noun: string): string => (/(?:ese|ish|ch|ss|ois|abe|abé|yz|tho)$/.test(noun) ? noun : `${noun}s`);

function readRow(row: string): Country {
  const [code = '', names, adjectives, people, capitals] = row.split('|');
  const adjectiveList = list(adjectives);
  const pairs = people
    ? list(people).map((pair) => {
        const [one = '', many] = pair.split('=');
        return { one, many: many ?? one };
      })
    : adjectiveList
        .filter((word) => !/^(?:US|UK|U\.S\.|U\.K\.)$/.test(word))
        .map((one) => ({ one, many: pluralOf(one) }));
  return {
    code,
    names: list(names),
    adjectives: adjectiveList,
    person: pairs.map((pair) => pair.one),
    people: pairs.map((pair) => pair.many),
    capitals: list(capitals),
  };
}

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(readRow);

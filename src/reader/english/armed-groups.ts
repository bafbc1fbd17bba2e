/** Armed groups and movements that news texts name without saying what they are: `names | country | PLOVER sector`. */

export interface ArmedGroup {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly sector: string;
}

const TABLE = `
Hamas|PSE|REB
Islamic Jihad,Palestinian Islamic Jihad|PSE|REB
Fatah|PSE|PTY
PLO,Palestine Liberation Organization,Palestinian Liberation Organization|PSE|REB
Al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs' Brigades,Al Aqsa Martyrs Brigades|PSE|REB
PFLP,Popular Front for the Liberation of Palestine|PSE|REB
Amal|LBN|PTY
Phalange,Phalangists|LBN|PTY
South Lebanon Army|LBN|UAF
Hezbollah,Hizbollah,Hizbullah|LBN|REB
Houthi,Houthis,Ansar Allah|YEM|REB
Taliban,Afghan Taliban|AFG|REB
Tehrik-i-Taliban,Pakistani Taliban,TTP|PAK|REB
Boko Haram|NGA|REB
al-Shabab,al-Shabaab,Al-Shabaab,Al Shabaab,Al-Shabab|SOM|REB
FARC|COL|REB
ELN|COL|REB
PKK,Kurdistan Workers' Party,Kurdistan Workers’ Party|TUR|REB
YPG,People's Protection Units,People’s Protection Units|SYR|REB
SDF,Syrian Democratic Forces|SYR|REB
Syrian National Army|SYR|REB
Wagner Group,Wagner|RUS|UAF
TPLF,Tigray People's Liberation Front,Tigray People’s Liberation Front|ETH|REB
Rapid Support Forces,RSF|SDN|REB
Sudanese Armed Forces,SAF|SDN|MIL
SPLM,SPLA,SPLM/A,Sudan People's Liberation Movement|SSD|REB
Janjaweed|SDN|UAF
M23|COD|REB
ADF,Allied Democratic Forces|COD|REB
FDLR|RWA|REB
LRA,Lord's Resistance Army|UGA|REB
LTTE,Tamil Tigers|LKA|REB
ETA|ESP|REB
IRA,Irish Republican Army|GBR|REB
Sinn Fein,Sinn Féin|GBR|PTY
Polisario Front,Polisario|ESH|REB
MILF,Moro Islamic Liberation Front|PHL|REB
Fretilin|TLS|REB
UNITA,National Union for the Total Independence of Angola|AGO|REB
RENAMO,Renamo|MOZ|REB
Khmer Rouge|KHM|REB
Naxalites|IND|REB
Peshmerga|IRQ|MIL
Government of National Accord,GNA|LBY|GOV
Libyan National Army,LNA|LBY|REB
Islamic Salvation Front|DZA|OPP
Armed Islamic Group,GIA|DZA|REB
Kosovo Liberation Army,KLA|XKX|REB
MPLA|AGO|PTY
Frelimo,FRELIMO|MOZ|PTY
ZANU-PF|ZWE|PTY
African National Congress,ANC|ZAF|PTY
Inkatha,Inkatha Freedom Party|ZAF|PTY
SWAPO,Swapo|NAM|PTY
NPFL,National Patriotic Front of Liberia|LBR|REB
RUF,Revolutionary United Front|SLE|REB
Sudan Liberation Army,Justice and Equality Movement|SDN|REB
Shining Path,Sendero Luminoso|PER|REB
Tupac Amaru|PER|REB
Sandinistas,Contras|NIC|REB
Zapatistas,EZLN|MEX|REB
Free Aceh Movement,GAM|IDN|REB
Jemaah Islamiyah|IDN|REB
Abu Sayyaf|PHL|REB
New People's Army,New People’s Army|PHL|REB
Lashkar-e-Taiba,Jaish-e-Mohammed|PAK|REB
Haqqani network,Northern Alliance|AFG|REB
Muslim Brotherhood|EGY|OPP
`;

export const ARMED_GROUPS: readonly ArmedGroup[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names = '', country = '', sector = ''] = row.split('|');
    return { names: names.split(','), country: country === '' ? null : country, sector };
  });

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
PLO,Palestine Liberation Organization|PSE|REB
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
SPLM,SPLA,Sudan People's Liberation Movement|SSD|REB
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
UNITA|AGO|REB
RENAMO,Renamo|MOZ|REB
Khmer Rouge|KHM|REB
Naxalites|IND|REB
Peshmerga|IRQ|MIL
Government of National Accord,GNA|LBY|GOV
Libyan National Army,LNA|LBY|REB
`;

export const ARMED_GROUPS: readonly ArmedGroup[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names = '', country = '', sector = ''] = row.split('|');
    return { names: names.split(','), country: country === '' ? null : country, sector };
  });

/**
 * International bodies and what they are called: `code | names and acronyms, the one we show first`. Code IGO (states are its members),
 * NGO (they are not) or ISM (a movement). Sector after a colon. A body that belongs to another names it after `<`.
 */

export interface InternationalBody {
  readonly code: string;
  readonly sector: string | null;
  /** Display name first. */
  readonly names: readonly string[];
  /** Name of the body that it belongs to. */
  readonly parent: string | null;
}

const TABLE = `
IGO|United Nations,UN,U.N.
IGO|UN Security Council,United Nations Security Council,U.N. Security Council,Security Council,UNSC<United Nations
IGO|UN General Assembly,United Nations General Assembly,U.N. General Assembly,UNGA<United Nations
IGO|UN Secretariat<United Nations
IGO:JUD|International Court of Justice,ICJ,World Court<United Nations
IGO:REF|UN High Commissioner for Refugees,UNHCR,UN refugee agency<United Nations
IGO|UN Human Rights Council,UNHRC,Human Rights Council<United Nations
IGO:SOC|UNICEF,United Nations Children's Fund<United Nations
IGO:EDU|UNESCO<United Nations
IGO:REF|UNRWA,United Nations Relief and Works Agency<United Nations
IGO|UN Development Programme,UNDP<United Nations
IGO|UN Environment Programme,UNEP<United Nations
IGO:AGR|World Food Programme,WFP,World Food Program<United Nations
IGO:AGR|Food and Agriculture Organization,FAO<United Nations
IGO:MED|World Health Organization,World Health Organisation,WHO<United Nations
IGO:LAB|International Labour Organization,International Labor Organization,ILO<United Nations
IGO|International Atomic Energy Agency,IAEA
IGO|Office for the Coordination of Humanitarian Affairs,OCHA<United Nations
IGO|International Organization for Migration,IOM<United Nations
IGO|Intergovernmental Panel on Climate Change,IPCC<United Nations
IGO:BUS|International Monetary Fund,IMF
IGO:BUS|World Bank
IGO:BUS|World Trade Organization,World Trade Organisation,WTO
IGO:BUS|Asian Development Bank,ADB
IGO:BUS|African Development Bank
IGO:JUD|International Criminal Court,ICC
IGO:JUD|Permanent Court of Arbitration
IGO:JUD|European Court of Human Rights,ECHR
IGO|European Union,EU,E.U.
IGO|European Commission<European Union
IGO:LEG|European Parliament<European Union
IGO|European Council<European Union
IGO:JUD|European Court of Justice,ECJ<European Union
IGO:BUS|European Central Bank,ECB<European Union
IGO|European Community,EC
IGO|Council of Europe
IGO:MIL|NATO,North Atlantic Treaty Organization,Nato
IGO|African Union,AU
IGO|Economic Community of West African States,ECOWAS,Ecowas
IGO|East African Community,EAC
IGO|Southern African Development Community,SADC
IGO|Intergovernmental Authority on Development,IGAD
IGO|Arab League,League of Arab States
IGO|Gulf Cooperation Council,GCC
IGO|Organization of Islamic Cooperation,Organisation of Islamic Cooperation,OIC,Organization of the Islamic Conference
IGO|Association of Southeast Asian Nations,Association of South East Asian Nations,ASEAN
IGO|Asia-Pacific Economic Cooperation,APEC
IGO|Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO
IGO|South Asian Association for Regional Cooperation,SAARC
IGO|Commonwealth of Independent States,CIS
IGO:MIL|Collective Security Treaty Organization,CSTO
IGO|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,OSCE
IGO:BUS|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,OECD
IGO|Organization of American States,OAS
IGO:BUS|Mercosur,MERCOSUR
IGO|Caribbean Community,CARICOM
IGO:BUS|OPEC,Organization of the Petroleum Exporting Countries,Opec
IGO:BUS|OPEC+
IGO:BUS|International Energy Agency,IEA
IGO|Organisation for the Prohibition of Chemical Weapons,OPCW
IGO:COP|Interpol,INTERPOL
IGO|Commonwealth of Nations
IGO|BRICS
IGO|Group of Seven,G7,G-7
IGO|Group of Eight,G8,G-8
IGO|Group of Twenty,G20,G-20
IGO|Quartet,Middle East Quartet
IGO|Contact Group
NGO:MED|Red Cross,International Committee of the Red Cross,ICRC,International Red Cross
NGO:MED|Red Crescent
NGO:MED|Doctors Without Borders,Médecins Sans Frontières,MSF
NGO:SOC|Amnesty International,Amnesty
NGO:SOC|Human Rights Watch,HRW
NGO:SOC|Oxfam
NGO:SOC|Save the Children
NGO:SOC|Greenpeace
NGO:SOC|World Wildlife Fund,WWF
NGO:SOC|Transparency International
NGO:EDU|International Crisis Group,Crisis Group
NGO:JRN|Reporters Without Borders,RSF
NGO:JRN|Committee to Protect Journalists,CPJ
NGO:SOC|International Rescue Committee,IRC
NGO:SOC|Norwegian Refugee Council
NGO:SOC|Carter Center
NGO:EDU|Amnesty USA<Amnesty International
ISM:REB|Islamic State,ISIS,ISIL,Daesh,IS
ISM:REB|al-Qaeda,al-Qaida,Al Qaeda,al Qaeda,Al-Qaeda
`;

function readRow(row: string): InternationalBody {
  const [codes = '', rest = ''] = row.split('|');
  const [code = '', sector] = codes.split(':');
  const [names = '', parent] = rest.split('<');
  return { code, sector: sector ?? null, names: names.split(','), parent: parent ?? null };
}

export const INTERNATIONAL_BODIES: readonly InternationalBody[] = TABLE.trim().split('\n').map(readRow);

/**
 * Buildings, streets and the like that stand for whoever sits there: `name | code | sector`. The names of capitals are with their
 * countries; what is invented is learned from the text ("the Kasmori capital, Port Sarrow").
 */

export interface Metonym {
  readonly names: readonly string[];
  readonly country: string;
  readonly sector: string;
}

const TABLE = `
White House,Oval Office|USA|GOV
Pentagon|USA|MIL
State Department,Foggy Bottom|USA|GOV
Justice Department|USA|JUD
Treasury Department|USA|GOV
Homeland Security|USA|GOV
Capitol Hill|USA|LEG
Congress,U.S. Congress,US Congress|USA|LEG
Senate,U.S. Senate,US Senate|USA|LEG
House of Representatives|USA|LEG
Supreme Court|USA|JUD
Federal Reserve,Fed|USA|BUS
CIA,Central Intelligence Agency|USA|SPY
FBI,Federal Bureau of Investigation|USA|COP
Republican Party,GOP,Grand Old Party|USA|PTY
Democratic Party|USA|PTY
Downing Street,10 Downing Street,Number 10,No 10|GBR|GOV
Whitehall,Foreign Office|GBR|GOV
Westminster,House of Commons,House of Lords|GBR|LEG
Buckingham Palace|GBR|GOV
Kremlin|RUS|GOV
State Duma,Duma|RUS|LEG
Elysee,Élysée,Elysee Palace,Élysée Palace|FRA|GOV
Quai d'Orsay|FRA|GOV
Bundestag|DEU|LEG
Knesset|ISR|LEG
Israel Defense Forces,Israeli Defense Forces,IDF|ISR|MIL
Mossad|ISR|SPY
Zhongnanhai|CHN|GOV
People's Liberation Army,PLA|CHN|MIL
Blue House|KOR|GOV
Verkhovna Rada,Rada|UKR|LEG
Majlis|IRN|LEG
Islamic Revolutionary Guard Corps,Revolutionary Guards,Revolutionary Guard,IRGC|IRN|MIL
Lok Sabha,Rajya Sabha|IND|LEG
Sejm|POL|LEG
Bundesrat,Reichstag|DEU|LEG
Bundeswehr|DEU|MIL
Bundesbank|DEU|BUS
BND|DEU|SPY
Bank of England|GBR|BUS
Scotland Yard,Metropolitan Police|GBR|COP
MI5,MI6|GBR|SPY
Royal Navy,Royal Air Force|GBR|MIL
Riksdag|SWE|LEG
Storting|NOR|LEG
Folketing|DNK|LEG
Eduskunta|FIN|LEG
Dáil,Dail|IRL|LEG
Elysée,Matignon,Hôtel Matignon|FRA|GOV
Palazzo Chigi,Quirinale|ITA|GOV
Carabinieri|ITA|COP
Moncloa,La Moncloa|ESP|GOV
Guardia Civil|ESP|COP
Planalto|BRA|GOV
Casa Rosada|ARG|GOV
Malacañang,Malacanang|PHL|GOV
Bank of Japan|JPN|BUS
KGB,FSB,GRU|RUS|SPY
Shin Bet|ISR|SPY
Basij|IRN|MIL
ISI,Inter-Services Intelligence|PAK|SPY
US Marines,U.S. Marines,Marine Corps,National Guard|USA|MIL
NSA,National Security Agency|USA|SPY
`;

export const METONYMS: readonly Metonym[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names = '', country = '', sector = ''] = row.split('|');
    return { names: names.split(','), country, sector };
  });

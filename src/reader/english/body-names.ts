/** The noun in a capitalised name that says what bears it: "the Irsa River *Authority*", "Port *Sarrow*"; with PLOVER sectors. */

const table = (rows: readonly (readonly [sector: string, words: string])[]): ReadonlyMap<string, string | null> =>
  new Map(
    rows.flatMap(([sector, words]) => words.split(' ').map((word) => [word, sector === '-' ? null : sector] as const)),
  );

/** Head words of the names of organisations. */
export const BODY_WORDS: ReadonlyMap<string, string | null> = table([
  [
    'GOV',
    'Ministry Department Agency Bureau Secretariat Commission Authority Embassy Consulate Council Cabinet Administration Government Office Treasury Directorate Municipality Presidency Delegation Mission Committee Board Service Services Inspectorate',
  ],
  ['LEG', 'Parliament Senate Congress Assembly House Knesset Duma Legislature Diet Chamber'],
  ['JUD', 'Court Tribunal Judiciary'],
  [
    'MIL',
    'Army Navy Forces Force Command Corps Brigade Battalion Regiment Division Guard Guards Marines Militia Military',
  ],
  ['COP', 'Police Gendarmerie'],
  ['REB', 'Front Brigades Resistance Rebels'],
  ['PTY', 'Party Coalition Bloc Democrats Conservatives Republicans Liberals Socialists Campaign Likud'],
  [
    'BUS',
    'Company Co Corp Corporation Inc Ltd LLC plc PLC Group Holdings Bank Industries Airlines Airways Motors Energy Partners Capital Railways Railroad Electric Oil Petroleum Shipping Exchange Enterprises Technologies Insurance Fund Lines',
  ],
  ['LAB', 'Union Brotherhood Workers Teamsters Unions Federation Guild'],
  ['AGR', 'Farmers Growers Cooperative Herders'],
  ['EDU', 'University College School Institute Academy Center Centre Laboratory Observatory Polytechnic'],
  ['MED', 'Hospital Clinic'],
  [
    'SOC',
    'Foundation Association Organization Organisation Society Trust Watch Movement Alliance League Network Club Initiative Charity Forum',
  ],
  ['REL', 'Church Diocese Mosque Synod Patriarchate'],
  ['-', 'Team Panel Summit Conference Taskforce Consortium Secretariat Quartet Troika'],
]);

/** Head words of the names of places. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `River Lake Mountain Mountains Mount Valley Gorge Dam Sea Ocean Gulf Bay Strait Straits Desert Island Islands Peninsula Cape Street Road Avenue Square Park Bridge Airport Port Harbour Harbor Canal Highway Border Province District County City Town Village Region Hill Hills Heights Forest Plain Plains Basin Delta
  Coast Corridor Crossing Strip Bank Falls Reservoir Boulevard Plaza Station Stadium Hotel Palace Building Tower Base Pass Reef Creek Beach Ford Junction Gap Springs Wells Landing Cove Marsh Delta Lagoon Weir Barrage Mine Camp Quarter Territory Territories North South East West Hemisphere Africa Asia Europe`.split(
    /\s+/,
  ),
);

/** Parts of the world, seas, and places that are told without a country; cities of one country stand in `cities.ts`. */
export const REGIONS: ReadonlySet<string> = new Set([
  'Africa',
  'Asia',
  'Europe',
  'Middle East',
  'North Africa',
  'Latin America',
  'South America',
  'North America',
  'Central America',
  'Southeast Asia',
  'Central Asia',
  'Eastern Europe',
  'Western Europe',
  'Horn of Africa',
  'Balkans',
  'Caucasus',
  'Caribbean',
  'Golan Heights',
  'Crimea',
  'Donbas',
  'Donbass',
  'Kashmir',
  'Abkhazia',
  'South Ossetia',
  'Nagorno-Karabakh',
  'Kurdistan',
  'East Jerusalem',
  'Mediterranean',
  'Red Sea',
  'Black Sea',
  'Persian Gulf',
  'Gulf',
  'Arctic',
  'Antarctic',
  'Pacific',
  'Atlantic',
  'Strait of Hormuz',
  'Brussels',
  'Virginia',
  'Cleveland',
  'Punjab',
  'Hyderabad',
  'Srinagar',
  'Kuril Islands',
  'Falkland Islands',
  'Gibraltar',
]);

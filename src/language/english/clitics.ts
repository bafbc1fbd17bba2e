/** Where English words are cut into syntactic words, as the English treebanks of Universal Dependencies cut them. */

/** What follows an apostrophe in a clitic of its own: `'s`, `'re`. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 've', 'll']);

/** Contractions without an apostrophe, and the lengths of their parts. */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['gotta', [3, 2]],
  ['wanna', [3, 2]],
  ['gimme', [3, 2]],
  ['lemme', [3, 2]],
  ['outta', [3, 2]],
  ['sorta', [4, 1]],
  ['dunno', [2, 1, 2]],
  ['dont', [2, 2]],
  ['didnt', [3, 2]],
  ['doesnt', [4, 2]],
  ['couldnt', [5, 2]],
  ['wouldnt', [5, 2]],
  ['shouldnt', [6, 2]],
  ['isnt', [2, 2]],
  ['wasnt', [3, 2]],
  ['arent', [3, 2]],
  ['werent', [4, 2]],
  ['havent', [4, 2]],
  ['hasnt', [3, 2]],
  ['hadnt', [3, 2]],
  ['aint', [2, 2]],
  ['im', [1, 1]],
  ['ive', [1, 2]],
  ['youre', [3, 2]],
  ['theyre', [4, 2]],
  ['youll', [3, 2]],
  ['thats', [4, 1]],
  ['theres', [5, 1]],
]);

/** Parts before a hyphen that stay joined to what follows. */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  'non e cross mis anti re co pre pro mid post multi ex counter semi sub mini inter intra un over under psycho socio bi tri ultra extra trans hyper super micro macro meta proto pseudo arch'.split(
    ' ',
  ),
);

/** Words that begin with an apostrophe where letters were left out. */
export const ELISIONS: ReadonlySet<string> = new Set([
  'em',
  'til',
  'bout',
  'cause',
  'tis',
  'twas',
  'n',
  'cept',
  'round',
]);

/** Words with a stroke in them. */
export const STROKED: ReadonlySet<string> = new Set([
  'w/o',
  'w/out',
  'b/c',
  'c/o',
  's/he',
  'n/a',
  'i/c',
  'l/c',
  'a/c',
  'p/e',
]);

/** Units that the treebanks cut off a number written together with them. */
export const UNITS: ReadonlySet<string> = new Set(
  'am pm km kg mg cm mm mph kph kw mw gw hz ghz mhz gb mb kb ft lb lbs oz hrs hr min mins yr yrs'.split(' '),
);

/** Endings of names on the Internet that occur in running text. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'com org net edu gov mil int info biz io co uk us eu de fr es it ca au nz jp cn ru in br mx za ie ch nl se no dk fi be at pl cz gr il tv me fm ly ai app dev news pdf doc docx xls ppt htm html txt jpg png gif mp3 mp4 zip csv'.split(
    ' ',
  ),
);

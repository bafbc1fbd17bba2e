/**
 * Nouns for what cannot speak: deeds, happenings, states of affairs, things and sums. Whether a noun with one of the `MUTE_ENDINGS` is
 * such a one too is decided against the lists of those who act and of what carries words, which come first.
 */
export const MUTE_NOUNS: ReadonlySet<string> = new Set(
  `
  absence abuse access accident advance aid aim air aircraft ambush approach area arrest arrival assault atrocity
  attack balance barrage battle benefit birth blast blaze blockade bloodshed boat bomb bombing border boycott breach
  breakdown breakthrough bridge budget building burden bus campaigning capture car carnage case cash casualty cause
  cease-fire ceasefire chance change chaos circumstance clash climate closure coast collapse collision combat
  commerce compromise condition conflict consequence contest convoy corridor cost coup crackdown crash crime crisis
  crop curfew currency cut dam damage danger day deadline deadlock deal death debris debt defeat deficit delay
  delivery departure devastation development diesel difference difficulty disaster disease dispute disruption
  drought economy effect effort election embargo emergency end energy engine entry environment equipment escalation
  event evil exchange exit expansion expense explosion explosive export failure fall famine fate fight fighting fire
  firefight flight flood flow food freeze frontier fuel future gain gap gas gate goods grain ground growth gun
  gunfire harm harvest help hijacking hour house hunger hurricane ignorance immigration impact impasse import
  improvement incident increase inflation infrastructure injury insecurity instability invasion inventory
  investment irrigation island issue jet job killing lack lake land landmine launch launching life limit livelihood
  loan loss luck machine march market massacre match mine misery missile mistake momentum money month moratorium
  morning mountain murder need night obstacle occupation offensive oil opening opportunity outbreak outcome output
  overreaction pace pain park past path pause payment peace pipeline place plane port poverty presence pressure price
  problem procedure process product production profit progress project prospect provision provocation punishment
  purchase quagmire quantity raid rain ransom rebuilding reduction reform region relationship relief repair rescue
  reserve reservoir resource retaliation retreat return revenue revolt rice rift right rise risk river road rocket
  room route rubble safety salary sale sanction satellite saving season security setback shell shelling ship shipment
  shipping shock shooting shop shortage shortfall shot shutdown siege site situation size skirmish soil solution
  space speed spending stability stage stalemate start status step stockpile stoppage storm street strife strike
  success suffering suicide summer supply surge surplus surrender suspension symptom tank target tariff tax
  technology tension terrain territory terror terrorism test theft time timetable toll torture track trade traffic
  tragedy transfer transition trial trip trouble truce truck tunnel turmoil turnout unrest uprising use vacuum value
  van vehicle vessel victory violence visit vulnerability wage wall war warhead water way weakness weapon
  weather week weekend wildfire win winter withdrawal work wound yacht year yield zone`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of nouns made from verbs and adjectives: "cancellation", "deployment", "readiness". */
export const MUTE_ENDINGS =
  /(?:[ai]tion|[^t]ment|ness|[aeiou]nce|ancy|ency|[aiou]sion|ability|ibility|isation|ization|[bdgklmnprtv]al)$/;

/** Nouns that end so and yet name who acts, or what is read. */
export const NOT_MUTE: ReadonlySet<string> = new Set(
  `admiral agency alliance annotation audience calculation capital cardinal citation coalition conference confederation
  congregation constellation constituency consultancy corporation criminal delegation deputation equation
  establishment estimation federal general generation hospital illustration
  insurgency intelligence investigation journal legislation liberal mural national neutral
  notation opposition oral population presentation presidency principal professional
  publication quotation regency regiment regional residence resistance rival signal simulation total
  translation tribal tribunal visualisation visualization`
    .split(/\s+/)
    .filter(Boolean),
);

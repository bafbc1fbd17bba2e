/** Words around and inside names that tell what they name. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Offices and forms of address that stand before a person's name, in lower case. */
export const PERSON_TITLES: ReadonlySet<string> = list(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame king queen prince princess emperor empress duke sultan emir sheikh ayatollah
imam rabbi pope cardinal archbishop bishop father sister rev rev. reverend saint president vice vice-president chairman chairwoman chairperson chair
chancellor premier prime minister secretary ambassador envoy senator sen sen. sens. representative rep rep. reps. congressman congresswoman governor gov gov.
mayor judge justice general gen gen. lieutenant lt lt. colonel col col. major maj. captain capt capt. sergeant sgt. admiral adm. commander marshal
inspector detective officer director commissioner speaker leader spokesman spokeswoman spokesperson attorney coach chief foreign
`);

/** Last or first words of bodies, in lower case. */
export const BODY_WORDS: ReadonlySet<string> = list(`
ministry department office agency bureau commission committee council parliament congress senate house assembly government cabinet court party union
alliance league association federation confederation organization organisation organisations institute institution university college school academy
bank fund company corporation corp corp. inc inc. ltd ltd. group holdings airlines airways times post journal news press network television radio
army navy force forces guard corps police brigade front movement foundation trust society club team authority board administration service
services center centre hospital museum church mission nations conference secretariat tribunal embassy coalition caucus campaign
`);

/** Words of places, in lower case. */
export const PLACE_WORDS: ReadonlySet<string> = list(`
river lake sea ocean gulf bay strait island islands mount mountain mountains valley desert peninsula cape gorge dam canal bridge street avenue road
square park county province region district state city town village airport port harbor harbour border coast beach hills forest highway plain
`);

/** Words in lower case that may stand inside a name. */
export const NAME_LINKS: ReadonlySet<string> = list(
  "of the and for & de la le du des di da del der den van von al bin ibn ben abu el ul ad - ' 's",
);

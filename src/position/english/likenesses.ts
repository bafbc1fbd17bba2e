import { stem } from './stem.ts';

/**
 * Words that tell one thing in reports of disputes: two accounts of a shooting rarely use the same verb. Each line is one notion; a word
 * stands in one line only. The first word names the notion.
 */
const NOTIONS: readonly string[] = [
  'kill dead death die dies body bodies slain corpse corpses fatality fatalities murder murdered',
  'wound wounded injure injured injury injuries hurt casualty casualties maimed',
  'fire fired shoot shot shots shooting gunfire',
  'attack attacked assault raid ambush shelled shelling bombed bombing',
  'weapon weapons gun guns rifle rifles arms armed arming armament',
  'notify notified notification notice warn warned warning informed inform letter',
  'figure figures number numbers sum amount total toll',
  'offer offers offered offering proposal proposed propose',
  'withdraw withdrawal withdrew pull pulled pullback leave left departure',
  'stay stays stayed remain remains',
  'agreement deal accord pact compact treaty',
  'blast explosion explosions exploded bomb explosive explosives',
  'close closed shut shuts lower lowered',
  'open opened reopen reopened raise raised',
  'begin began begun start starts started',
  'arrest arrested detain detained detention',
  'walkout strike strikes striking strikers stoppage',
];

const NOTION_OF: ReadonlyMap<string, string> = new Map(
  NOTIONS.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [stem(word), `=${words[0]}`]);
  }),
);

/** The notion of a stem, or the stem itself. Notions begin with `=`, so they are never taken for words. */
export function notionOf(stemmed: string): string {
  return NOTION_OF.get(stemmed) ?? stemmed;
}

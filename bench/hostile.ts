import { bundledModels, createReader } from '../src/index.ts';
import { best, line, ratio } from './timing.ts';

/** What an enemy of the reader would repeat. */
const UNITS: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  'quoted words': '"a" said b. ',
  'one long word': 'a',
  'open brackets': '(',
  'capital letters': 'A ',
  'speakers and colons': 'A: b\n',
  'nested reports': 'he said that ',
  dates: 'Monday 3 May ',
  'blank lines': '\n',
  'lone surrogates': '\ud800',
};
const REPEATS = [25_000, 50_000, 100_000];

/** Hostile texts of 25,000, 50,000 and 100,000 repetitions: each time twice the one before where the reader is linear. */
export function hostile(): void {
  const read = createReader(bundledModels());
  for (const [name, unit] of Object.entries(UNITS)) {
    read({ text: unit.repeat(5_000) }); // warm
    const times = REPEATS.map((count) => best(2, () => read({ text: unit.repeat(count) })));
    const [first = 0, second = 0, third = 0] = times;
    const shown = times.map((time) => `${time.toFixed(2)} s`).join(', ');
    line(name, `${shown}; ${ratio(second, first)}, ${ratio(third, second)}`);
  }
}

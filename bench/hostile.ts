import { bundledModels, createReader } from '../src/index.ts';
import { line, ratio, seconds } from './timing.ts';

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

/** Hostile texts of 25,000 and of 100,000 repetitions: four times the text takes four times as long where the reader is linear. */
export function hostile(): void {
  const read = createReader(bundledModels());
  for (const [name, unit] of Object.entries(UNITS)) {
    read({ text: unit.repeat(5_000) }); // warm
    const few = seconds(() => read({ text: unit.repeat(25_000) }));
    const many = seconds(() => read({ text: unit.repeat(100_000) }));
    line(name, `${few.toFixed(2)} s, ${many.toFixed(2)} s, ${ratio(many, few)}`);
  }
}

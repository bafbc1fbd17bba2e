import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts that are measured: PolNeAR dev where the evaluation data lies, else the examples. */
export interface Texts {
  readonly name: string;
  readonly texts: readonly string[];
}

/** `data` is the folder of the evaluation data, `root` the project's. */
export function loadTexts(data: string, root: string): Texts {
  const corpus = join(data, 'polnear/dev/text');
  const [name, folder] = existsSync(corpus)
    ? ['PolNeAR dev', corpus]
    : ['the examples', join(root, 'examples/reports')];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return { name, texts: files.sort().map((file) => readFileSync(join(folder, file), 'utf8')) };
}

/** A text of `length` UTF-16 units: the texts one after the other, over and over. */
export function longText({ texts }: Texts, length: number, between = '\n\n'): string {
  const piece = texts.join(between);
  return Array.from({ length: Math.ceil(length / piece.length) }, () => piece)
    .join(between)
    .slice(0, length);
}

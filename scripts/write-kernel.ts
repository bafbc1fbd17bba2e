/** `npm run kernel`: assembles `src/language/parser/kernel.wat` and writes its bytes as `kernel-bytes.ts` beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from './assemble.ts';

const folder = new URL('../src/language/parser/', import.meta.url);
const bytes = await assemble('kernel.wat', readFileSync(new URL('kernel.wat', folder), 'utf8'));
const hex = Buffer.from(bytes)
  .toString('hex')
  .replace(/.{120}/g, "$&' +\n  '");
writeFileSync(
  new URL('kernel-bytes.ts', folder),
  `/** \`kernel.wat\`, assembled by \`npm run kernel\`. */
const HEX =
  '${hex}';

export const KERNEL = Uint8Array.from({ length: HEX.length / 2 }, (_, i) =>
  Number.parseInt(HEX.slice(2 * i, 2 * i + 2), 16),
);
`,
);

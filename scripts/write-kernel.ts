/** `npm run kernel`: assembles each WebAssembly text of `src/` and writes its bytes beside it, as `NAME-bytes.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from './assemble.ts';

const KERNELS = [
  { text: 'src/language/parser/kernel.wat', constant: 'KERNEL', language: '../web-assembly.ts' },
  {
    text: 'src/reader/attribution/chain/feature-sums.wat',
    constant: 'FEATURE_SUMS',
    language: '../../../language/index.ts',
  },
] as const;

for (const { text, constant, language } of KERNELS) {
  const bytes = await assemble(text, readFileSync(text, 'utf8'));
  const hex = Buffer.from(bytes)
    .toString('hex')
    .replace(/.{120}/g, "$&' +\n  '");
  writeFileSync(
    text.replace('.wat', '-bytes.ts'),
    `/** The module of the same name, assembled by \`npm run kernel\`. */
import { bytesOfHex } from '${language}';

export const ${constant} = bytesOfHex(
  '${hex}',
);
`,
  );
}

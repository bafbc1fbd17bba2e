import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from './formats.ts';
import { pdfOf } from './pdf-for-tests.ts';
import { upload } from './upload-for-tests.ts';

/** Reports have text, errors one line that names the file. Nothing is thrown. */
async function readsOrTells(name: string, bytes: Uint8Array): Promise<void> {
  const { reports, errors } = await upload(name, bytes);
  for (const { report } of reports) expect(report.text.trim()).not.toBe('');
  for (const error of errors) expect(error).toMatch(/^a\.\w+[^\n]*: .+$/);
}

test.each(Object.keys(FORMATS))('a %s of any bytes is read or told in one line', async (ending) => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => readsOrTells(`a${ending}`, bytes),
    ),
    { numRuns: 15 },
  );
});

const TEXT = 'MERROWIN, April 3 (LPA) - The gates stay shut, the ministry said.';
const whole: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'a.pdf': () => pdfOf([[{ text: TEXT, y: 700 }]], { Title: 'Gates' }),
  'a.docx': async () =>
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(TEXT)] }] }))),
  'a.eml': () =>
    new TextEncoder().encode(
      `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${TEXT}\r\n--x--`,
    ),
  'a.rss': () =>
    new TextEncoder().encode(
      `<rss version="2.0"><channel><title>Mail</title><item><description>${TEXT}</description></item></channel></rss>`,
    ),
  'a.json': () => new TextEncoder().encode(JSON.stringify([{ text: TEXT }])),
};

test.each(Object.keys(whole))('%s with bytes changed and cut is read or told in one line', async (name) => {
  const bytes = await whole[name]!();
  const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(bytes.length), async (changes, cut) => {
      const damaged = Uint8Array.from(bytes);
      for (const { at, to } of changes) damaged[at] = to;
      await readsOrTells(name, cut % 2 === 0 ? damaged : damaged.subarray(0, cut));
    }),
    { numRuns: 25 },
  );
});

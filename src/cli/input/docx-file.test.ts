import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { upload } from './upload-for-tests.ts';

async function docx(about: { readonly title?: string; readonly creator?: string } = {}): Promise<Uint8Array> {
  const document = new Document({
    ...about,
    footnotes: { 1: { children: [new Paragraph('A note that interrupts nobody.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Gates stay shut', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun({ text: 'MERROWIN, April 3 (LPA)', bold: true }),
              new TextRun(' — The gates stay shut,'),
              new TextRun({ text: 'the ministry', break: 1 }),
              new FootnoteReferenceRun(1),
              new TextRun(' said.'),
            ],
          }),
          new Paragraph(''),
          new Paragraph('Kasmor & Veldria met.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test('paragraphs without notes, title and author from the properties, the rest from the text', async () => {
  const { reports, errors } = await upload(
    'talks-2024.docx',
    await docx({ title: 'Gates & gauges', creator: 'Mara Olde' }),
  );
  expect(errors).toEqual([]);
  expect(reports[0]).toMatchObject({
    report: {
      text: 'Gates stay shut\n\nMERROWIN, April 3 (LPA) — The gates stay shut, the ministry said.\n\nKasmor & Veldria met.',
      title: 'Gates & gauges',
      author: 'Mara Olde',
      published: '2024-04-03',
      source: 'LPA',
    },
    origins: { title: 'metadata', author: 'metadata', published: 'dateline', source: 'dateline' },
  });
});

describe('what cannot be read', () => {
  test('a document cut short', async () => {
    const bytes = await docx();
    const { errors } = await upload('cut.docx', bytes.subarray(0, bytes.length / 2));
    expect(errors).toEqual(['cut.docx: is cut short or damaged; save it again, or save its text as .txt']);
  });
  test('a ZIP archive of something else', async () => {
    const end = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');
    const { errors } = await upload('photos.docx', end);
    expect(errors).toEqual([expect.stringMatching(/^photos.docx: is a ZIP archive but no Word document; unpack it/)]);
  });
  test.each([
    ['old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /is encrypted or an old \.doc/],
    ['page.docx', Buffer.from('<html></html>'), /is no Word document; give it the ending of its kind/],
  ])('%s', async (name, bytes, message) => {
    expect((await upload(name, bytes)).errors).toEqual([expect.stringMatching(message)]);
  });
  test('a byte that flipped inside', async () => {
    const bytes = await docx();
    bytes.fill(0xff, 60, 900);
    const { reports, errors } = await upload('flipped.docx', bytes);
    expect(reports.length + errors.length).toBe(1);
    expect(errors.every((error) => !error.includes('\n'))).toBe(true);
  });
});

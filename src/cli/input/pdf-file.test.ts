import { describe, expect, test } from 'vitest';
import { assemble, pdfOf, type TestLine } from './pdf-for-tests.ts';
import { upload } from './upload-for-tests.ts';

const INFO = { Title: 'Gates of the Irsa stay shut', Author: 'Mara Olde', CreationDate: "D:20240404093000+02'00'" };

/** Lines one under the other, from `top` down. */
function block(texts: readonly string[], top: number, more: Partial<TestLine> = {}): TestLine[] {
  return texts.map((text, index) => ({ text, y: top - 14 * index, ...more }));
}

const STORY = [
  'MERROWIN, April 3 (LPA) - The three gates of the dam stayed shut on Wed-',
  'nesday while both sides argued about the treaty, and a cease-fire of the herd-',
  'ers at the ford held through the night, officials of the water ministry said.',
];
const SECOND = ['Kasmor called for the cease-', 'fire to be extended, and for self-', 'restraint on either bank.'];

test('lines become paragraphs, words parted at a line break are whole again', async () => {
  const bytes = pdfOf(
    [[{ text: 'Gates stay shut', y: 780, size: 20 }, ...block(STORY, 740), ...block(SECOND, 680)]],
    INFO,
  );
  const { reports, errors } = await upload('talks.pdf', bytes);
  expect(errors).toEqual([]);
  expect(reports[0]!.report.text.split('\n\n')).toEqual([
    'Gates stay shut',
    'MERROWIN, April 3 (LPA) - The three gates of the dam stayed shut on Wednesday while both sides argued about the treaty, and a cease-fire of the herders at the ford held through the night, officials of the water ministry said.',
    'Kasmor called for the cease-fire to be extended, and for self-restraint on either bank.',
  ]);
});

test('title and author from the properties, source and day from the dateline, its year from the day of making', async () => {
  const { reports } = await upload('talks.pdf', pdfOf([block(STORY, 740)], INFO));
  expect(reports[0]).toMatchObject({
    report: { title: INFO.Title, author: 'Mara Olde', published: '2024-04-03', source: 'LPA', file: 'talks.pdf' },
    origins: { title: 'metadata', author: 'metadata', published: 'dateline', source: 'dateline' },
  });
});

test.each(['Microsoft Word - draft.doc', 'untitled', 'page3.indd'])('"%s" is no title', async (Title) => {
  const { reports } = await upload(
    'a.pdf',
    pdfOf([[{ text: 'Gates stay shut', y: 780, size: 20 }, ...block(STORY, 740)]], { Title }),
  );
  expect(reports[0]).toMatchObject({ report: { title: 'Gates stay shut' }, origins: { title: 'text' } });
});

describe('heads and page numbers', () => {
  const page = (number: number, text: readonly string[]): TestLine[] => [
    { text: `The Irsa Mail, 4 April 2024, issue ${number}`, y: 810, size: 8 },
    ...block(text, 740),
    { text: `- ${number} -`, x: 290, y: 30, size: 8 },
  ];
  test('what repeats at the edges of pages goes, and a sentence runs on over the break', async () => {
    const bytes = pdfOf([
      page(1, ['The water ministry said that the gates of the dam would stay']),
      page(2, ['shut until the inspectors had left the gallery of the dam.']),
      page(3, ['Nobody at the ford had heard of that before.']),
    ]);
    const { reports } = await upload('a.pdf', bytes);
    expect(reports[0]!.report.text.split('\n\n')).toEqual([
      'The water ministry said that the gates of the dam would stay shut until the inspectors had left the gallery of the dam.',
      'Nobody at the ford had heard of that before.',
    ]);
  });
  test('what repeats inside the pages stays, and so does the edge line of a single page', async () => {
    const refrain = 'The gates stay shut.';
    const inside = ['One.', 'Two.', refrain, 'Four.', 'Five.'];
    const { reports } = await upload(
      'a.pdf',
      pdfOf([block(inside, 700), block(['Six.', 'Seven.', refrain, 'Nine.', 'Ten.'], 700)]),
    );
    expect(reports[0]!.report.text.split(refrain)).toHaveLength(3);
    const single = await upload('b.pdf', pdfOf([block(['The Irsa Mail', 'The gates stay shut, they said.'], 700)]));
    expect(single.reports[0]!.report.text).toContain('The Irsa Mail');
  });
});

describe('what cannot be read', () => {
  const whole = pdfOf([block(STORY, 740)], INFO);
  const encrypted = assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'28'.repeat(32)}> /U <${'5a'.repeat(32)}> >>`,
    ],
    `/Root 1 0 R /Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  );
  test.each([
    ['cut.pdf', whole.subarray(0, whole.length - 200), /^cut.pdf: is cut short \(a PDF ends with %%EOF\); download/],
    ['encrypted.pdf', encrypted, /^encrypted.pdf: is encrypted; save it without its password/],
    ['page.pdf', Buffer.from('<html>Not found</html>'), /^page.pdf: is no PDF; give it the ending of its kind/],
    ['scan.pdf', pdfOf([[]]), /^scan.pdf: holds no text, only pictures \(a scan\?\); run text recognition/],
    [
      'broken.pdf',
      Buffer.from('%PDF-1.4\nnothing\n%%EOF'),
      /^broken.pdf: is a damaged PDF \(.+\); download or save it again/,
    ],
    ['empty.pdf', Buffer.alloc(0), /^empty.pdf: is empty; nothing to read/],
  ])('%s', async (name, bytes, message) => {
    const { reports, errors } = await upload(name, bytes);
    expect(reports).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(errors[0]).not.toContain('\n');
  });
});

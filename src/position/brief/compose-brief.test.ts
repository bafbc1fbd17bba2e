import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../record/index.ts';
import { joinReadings } from '../dispute.ts';
import { readingOf } from '../reading-for-tests.ts';
import { BRIEF_SECTIONS, type Brief, type BriefSectionId, citationsOf, linesOf } from './brief.ts';
import type { BriefOptions } from './brief-options.ts';
import { composeBrief } from './compose-brief.ts';
import { LOADED } from './english/loaded-words.ts';

const first = readingOf({
  id: 'r1',
  published: '2031-03-04',
  source: 'Northern Post',
  says: [
    {
      who: 'Lund of Ostvar',
      act: 'demand',
      cue: 'demanded',
      words: 'that the port be opened to every ship',
      on: ['port'],
    },
    {
      who: 'Brandt of Meru',
      act: 'reject',
      cue: 'rejected',
      words: 'the opening of the port before the winter',
      on: ['port'],
    },
    {
      who: 'Brandt of Meru',
      act: 'state',
      words: '“The harbour is ours and it will remain shut this year.”',
      on: ['port'],
    },
    {
      who: 'Lund of Ostvar',
      act: 'accuse',
      cue: 'said',
      words: 'soldiers shelled the harbour on Monday',
      to: 'Meru',
      on: ['troops'],
    },
  ],
  does: [
    { type: 'ASSAULT', who: 'Meru', to: 'Ostvar', trigger: 'shelled the harbour', day: '2031-03-03', by: 3 },
    { type: 'PROTEST', who: 'Ostvar', trigger: 'Dockers marched to the gate of the port', day: '2031-03-02' },
  ],
});
const second = readingOf({
  id: 'r2',
  published: '2031-04-01',
  source: 'Southern Mail',
  says: [
    {
      who: 'Brandt of Meru',
      act: 'accept',
      cue: 'accepted',
      words: 'the opening of the port to every ship',
      on: ['port'],
    },
    {
      who: 'Lund of Ostvar',
      act: 'reject',
      cue: 'rejected',
      words: 'the release of prisoners without a list',
      on: ['prisoners'],
    },
  ],
});
/** The first report printed again by another outlet a day later. */
const reprint = readingOf({
  id: 'r3',
  published: '2031-03-05',
  source: 'Island Echo',
  says: [
    {
      who: 'Lund of Ostvar',
      act: 'demand',
      cue: 'demanded',
      words: 'that the port be opened to every ship',
      on: ['port'],
    },
    {
      who: 'Brandt of Meru',
      act: 'reject',
      cue: 'rejected',
      words: 'the opening of the port before the winter',
      on: ['port'],
    },
  ],
});

const briefOf = (readings: readonly Reading[], options?: BriefOptions) => composeBrief(joinReadings(readings), options);
const section = (brief: Brief, id: BriefSectionId) => brief.sections.find((one) => one.id === id)!;
const textOf = (brief: Brief, id: BriefSectionId) =>
  section(brief, id)
    .blocks.flatMap(linesOf)
    .map((line) =>
      line
        .map((run) => (run.kind === 'cite' ? `[${run.number}]` : run.kind === 'quote' ? `“${run.text}”` : run.text))
        .join(''),
    )
    .join('\n');

describe('a brief', () => {
  test('tells who stands where and what changed, with the words', () => {
    const brief = briefOf([first, second]);
    expect(textOf(brief, 'state-of-play')).toContain(
      'Meru accepts (1 April, official, paraphrased): “the opening of the port to every ship”',
    );
    expect(textOf(brief, 'state-of-play')).toContain('Before that, Meru: rejects (4 March)');
    expect(textOf(brief, 'changes')).toContain('Meru on opening of the port: accepts');
    expect(section(brief, 'changes').title).toBe('What changed since 4 March 2031');
  });

  test('counts only what was published by a day', () => {
    const brief = briefOf([first, second], { asOf: '2031-03-31' });
    expect(JSON.stringify(brief)).not.toContain('Southern Mail');
    expect(textOf(brief, 'positions')).toContain('rejects since 4 March');
    expect(textOf(brief, 'positions')).not.toContain('accepts');
    expect(() => briefOf([first], { asOf: '2031-01-01' })).toThrow(RangeError);
  });

  test('leaves out of what changed what was so on the day before', () => {
    const changes = textOf(briefOf([first, second], { since: '2031-04-01' }), 'changes');
    expect(changes).toContain('Meru');
    expect(changes).not.toContain('Dockers');
    expect(textOf(briefOf([first], { since: '2031-03-20' }), 'changes')).toContain(
      'Nothing new is told since 20 March.',
    );
  });

  test('tells what one side claims apart from what the report tells', () => {
    const brief = briefOf([first]);
    expect(textOf(brief, 'only-claimed')).toMatch(
      /According to Lund \(Ostvar\): “.*shelled the harbour.*only claimed by Ostvar/,
    );
    expect(textOf(brief, 'only-claimed')).not.toContain('Dockers');
    expect(textOf(brief, 'chronology')).toContain('Dockers marched');
  });

  test('counts a story once that two outlets print', () => {
    const once = textOf(briefOf([first, second]), 'parties');
    expect(textOf(briefOf([first, reprint, second]), 'parties')).toBe(once);
    expect(textOf(briefOf([first, reprint, second]), 'methods')).toContain('2 stories');
    expect(textOf(briefOf([first, second]), 'methods')).not.toContain('stories');
    const given = new Map([first, second].map(({ report }) => [report.id, 'one story']));
    expect(textOf(briefOf([first, second], { stories: given }), 'methods')).toContain('1 story');
  });

  test('has the sections asked for, in their order, and numbers sources anew', () => {
    const brief = briefOf([first, second], { sections: ['quotations', 'methods', 'quotations'] });
    expect(brief.sections.map(({ id }) => id)).toEqual(['quotations', 'methods']);
    expect(brief.sources.map(({ number }) => number)).toEqual([1]);
    expect(brief.sources[0]).toMatchObject({ outlet: 'Northern Post', published: '2031-03-04', line: 3 });
  });

  test('says how much it left out and how to see it', () => {
    const brief = briefOf([first, second], { limits: { parties: 1 }, seeMore: { parties: 'the list of parties' } });
    expect(textOf(brief, 'parties')).toContain('And 1 more party; see them all with the list of parties.');
    expect(textOf(briefOf([first, second]), 'parties')).not.toContain('more');
  });

  test('says who reviewed it', () => {
    expect(textOf(briefOf([first]), 'methods')).toContain('None of it has been reviewed by a person.');
    const review = { accepted: 1200, corrected: 3, rejected: 2, open: 4 };
    expect(textOf(briefOf([first], { review, version: '9.9.9' }), 'methods')).toMatch(
      /Rapporteur 9\.9\.9.*\n?.*1,205 findings/,
    );
    expect(textOf(briefOf([first], { review }), 'methods')).not.toContain('None of it');
  });

  test('speaks even of reports that hold nothing, without dates or issues', () => {
    const empty = readingOf({ id: 'r0', published: '2031-01-01' });
    const undated = { ...empty, issues: [], report: { ...empty.report, published: null } } as Reading;
    const brief = briefOf([undated]);
    expect(brief.asOf).toBeNull();
    expect(brief.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
    expect(textOf(brief, 'positions')).toContain('without a list of issues');
  });
});

describe('every brief', () => {
  const all = [first, second, reprint];

  test('is the same whatever the order of the readings', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (readings) => {
        expect(JSON.stringify(briefOf(readings))).toBe(JSON.stringify(briefOf(all)));
      }),
    );
  });

  test('cites in order of first use, and nothing that it does not list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BRIEF_SECTIONS], { minLength: 1 }), (sections) => {
        const brief = briefOf(all, { sections });
        const numbers = brief.sections.flatMap(({ blocks }) =>
          blocks.flatMap(linesOf).flatMap((line) => line.flatMap((run) => (run.kind === 'cite' ? [run.number] : []))),
        );
        expect([...new Set(numbers)]).toEqual(brief.sources.map(({ number }) => number));
      }),
    );
  });

  test('has a source for every line that tells something of the dispute', () => {
    const brief = briefOf(all);
    for (const { id, blocks } of brief.sections) {
      if (id === 'methods') continue;
      for (const block of blocks) {
        if (block.kind === 'note') continue;
        const lines =
          block.kind === 'table'
            ? block.rows.map((cells) => cells.flat())
            : block.kind === 'list'
              ? block.items
              : [block];
        for (const line of lines) {
          const cites = 'kind' in line ? citationsOf(line) : line.filter((run) => run.kind === 'cite');
          expect(cites.length, `${id}: ${JSON.stringify(line)}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test('quotes nothing that no report says', () => {
    const plain = (text: string) => text.replace(/[‘’“”"']/g, '').replace(/\s+/g, ' ');
    const said = plain(all.map(({ report }) => report.text).join('\n'));
    const quotes = briefOf(all).sections.flatMap(({ blocks }) =>
      blocks.flatMap(linesOf).flatMap((line) => line.flatMap((run) => (run.kind === 'quote' ? [run.text] : []))),
    );
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) for (const piece of plain(quote).split('…')) expect(said).toContain(piece.trim());
  });
});

describe('words that take a side', () => {
  const words = [
    'terrorists',
    'the Meru regime',
    'rebel thugs',
    'the illegal junta',
    'Puppet Council',
    'criminal gang',
  ];
  const hostile = readingOf({
    id: 'r9',
    published: '2031-05-01',
    source: 'The Glorious Liberator',
    says: words.flatMap((party, index) => [
      {
        who: `${party} of ${party}`,
        act: 'demand' as const,
        cue: 'demanded',
        words: `the murderous ${party} must leave the port ${index}`,
        on: ['port'],
      },
      {
        who: `General ${party} of Puppet Council`,
        act: 'accuse' as const,
        cue: 'blamed',
        words: `the butchers of the port ${index} for a massacre`,
        on: ['port'],
      },
    ]),
    does: [
      {
        type: 'ASSAULT',
        who: 'terrorists',
        to: 'Puppet Council',
        trigger: 'The terrorists slaughtered innocent dockers',
        day: '2031-04-30',
      },
      { type: 'COERCE', who: 'Puppet Council', trigger: 'The aggressors seized the ship', day: '2031-04-29', by: 1 },
    ],
  });

  test('stand only inside quotation marks', () => {
    const brief = briefOf([hostile, first]);
    const own = [
      ...brief.sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks
          .flatMap(linesOf)
          .flatMap((line) => line.flatMap((run) => (run.kind === 'words' || run.kind === 'name' ? [run.text] : []))),
      ]),
      brief.title.replace(/“[^”]*”/g, ''),
    ];
    expect(own.filter((text) => LOADED.test(text))).toEqual([]);
    expect(JSON.stringify(brief)).toContain('slaughtered innocent dockers');
  });

  test('are known from words that hold them', () => {
    for (const plain of ['a regimen of care', 'Gangtok', 'the patriarch', 'the legitimacy', 'believes', 'rationed'])
      expect(LOADED.test(plain), plain).toBe(false);
  });
});

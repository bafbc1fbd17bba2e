import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import { attribute } from './attribute.ts';
import { type AttributionModel, loadAttributionModel } from './model.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)));
const optional = (name: string) =>
  existsSync(new URL(`../../../models/${name}.bin`, import.meta.url)) ? { [name]: bytes(name) } : {};
const analyse = createAnalyser({ tagger: bytes('tagger'), ...optional('parser'), ...optional('entities') });
const model: AttributionModel | null = optional('attribution').attribution
  ? loadAttributionModel(bytes('attribution'))
  : null;

/** `source | cue | content` of each statement, pieces joined by " … "; a nested one is marked by ">". */
function statements(text: string, by: AttributionModel | null = null): string[] {
  const analysis = analyse(text);
  const part = (ranges: Attribution['cue']) =>
    ranges.map(({ from, to }) => text.slice(analysis.tokens[from]!.start, analysis.tokens[to - 1]!.end)).join(' … ');
  return attribute(analysis, by).map(
    ({ source, cue, content, within }) =>
      `${within === null ? '' : '> '}${part(source)} | ${part(cue)} | ${part(content)}`,
  );
}

describe('attribute by rules', () => {
  it.each([
    ['The dam is unsafe, engineers warned.', ['engineers | warned | The dam is unsafe']],
    ['Veldria did not say whether it would accept.', ['Veldria | did not say | whether it would accept']],
    [
      '“The sluices stay shut,” Prime Minister Dario Venn told reporters. “That is final.”',
      ['Prime Minister Dario Venn | told | “The sluices stay shut,” … “That is final.”'],
    ],
    [
      'The minister said that Kasmor believes that the dam will fail.',
      [
        'The minister | said | that Kasmor believes that the dam will fail',
        '> Kasmor | believes | that the dam will fail',
      ],
    ],
    [
      'State television said the governor had resigned, citing a letter to the president.',
      ['State television | said | the governor had resigned'],
    ],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it.each([
    [
      'Radio Kasmor quoted a shepherd, a father of six, as saying that the guards had fled.',
      'a shepherd, a father of six | saying | that the guards had fled',
    ],
    [
      'The herald cited the general as telling recruits that they would win.',
      'the general | telling | recruits that they would win',
    ],
  ])('finds who is quoted by another: %s', (text, expected) => {
    expect(statements(text).map((one) => one.replace('> ', ''))).toContain(expected);
  });

  it('takes nobody for quoted who is not', () => {
    expect(statements('The shares fell as saying so helped nobody.')).toEqual([]);
  });

  it('carries a quotation on over paragraphs', () => {
    const [only, ...rest] = statements('“We will not move,” she said. “Nobody will.”\n\n“We have nowhere to go.”');
    expect(only).toBe('she | said | “We will not move,” … “Nobody will.” … “We have nowhere to go.”');
    expect(rest).toEqual([]);
  });

  it('reads transcripts by their layout', () => {
    const turns = [
      'MODERATOR: Will you open the sluices?',
      'VENN: Not this year.',
      'MODERATOR: And then?',
      'VENN: We will see.',
    ];
    expect(statements(turns.join('\n\n'))).toEqual([
      'MODERATOR | : | Will you open the sluices?',
      'VENN | : | Not this year.',
      'MODERATOR | : | And then?',
      'VENN | : | We will see.',
    ]);
  });

  it('takes headings with a colon for no speakers', () => {
    const sheet = [
      'REBUILDING THE WEIR: Work begins in May.',
      'KEEPING THE CHANNEL OPEN: Barges pass at night.',
      'NEXT STEPS: A survey of the banks.',
    ];
    expect(statements(sheet.join('\n\n')).filter((line) => line.includes('| : |'))).toEqual([]);
  });

  it('reads lists of credited quotations', () => {
    const text =
      'Voices from the valley:\n\n“The water took my house.” — Mira Solt\n\n“They promised a road.” — Tomas Irel';
    expect(statements(text)).toEqual([
      'Mira Solt | — | “The water took my house.”',
      'Tomas Irel | — | “They promised a road.”',
    ]);
  });

  it.each([
    'The so-called “Harrow plan” was adopted on Friday.',
    'The minister made a statement.',
    'He walked to the river and fed the dogs.',
    'The “old mill” burned down in 1911.',
    'The army attacked the camp and pushed the door.',
    'Time: noon',
    '',
  ])('finds nobody speaking in: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe.skipIf(model === null)('attribute by the trained model', () => {
  it.each([
    ['The envoy accused Veldria of flooding the valley.', ['The envoy | accused | Veldria of flooding the valley']],
    ['“We will not move,” she said. “Nobody will.”', ['she | said | “We will not move,” … “Nobody will.”']],
    ['“The sluices stay shut,” the minister said on Tuesday.', ['the minister | said | “The sluices stay shut,”']],
  ])('%s', (text, expected) => {
    expect(statements(text, model).map((one) => one.replace(' on Tuesday', ''))).toEqual(expected);
  });

  it.each(['The “old mill” burned down in 1911.', 'He walked to the river and fed the dogs.', ''])(
    'finds nobody speaking in: %s',
    (text) => {
      expect(statements(text, model)).toEqual([]);
    },
  );
});

const PHRASES = [
  'the minister said',
  '“',
  '”',
  '"',
  "'",
  'that',
  'Kasmor',
  'accused Veldria',
  ',',
  '.',
  '\n\n',
  '\n',
  'according to',
  ':',
  '—',
  'denied',
  'He',
  '(',
  ')',
  '\u202e',
  '\ud800',
  '😀',
  '@ona',
  'VENN:',
  'would not say whether',
  '?',
  'its claim that',
  '\u00a0',
];

describe('whatever the text', () => {
  it.each([
    ['rules', null],
    ['model', model],
  ] as const)('ranges are valid, disjoint and nested rightly (%s)', (_, by) => {
    const texts = fc.array(fc.constantFrom(...PHRASES), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyse(text);
        const found = attribute(analysis, by);
        found.forEach((one, k) => {
          const ranges = [...one.source, ...one.cue, ...one.content];
          const seen = new Set<number>();
          for (const { from, to } of ranges) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(analysis.tokens.length);
            for (let i = from; i < to; i++) {
              expect(seen.has(i)).toBe(false);
              seen.add(i);
            }
          }
          for (const part of [one.source, one.cue, one.content])
            part.forEach(({ from }, i) => expect(i === 0 || part[i - 1]!.to <= from).toBe(true));
          expect(one.cue).toHaveLength(1);
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          for (let up = one.within, steps = 0; up !== null; up = found[up]!.within) {
            expect(up).not.toBe(k);
            expect(++steps).toBeLessThanOrEqual(found.length);
          }
        });
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('is the same at every call', () => {
    const analysis = analyse('The dam is safe, the minister said. “It is not,” engineers told the mediators.');
    expect(attribute(analysis, model)).toEqual(attribute(analysis, model));
  });
});

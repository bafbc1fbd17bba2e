import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf } from './bands.ts';
import { isSameStory, overlapOf } from './same-story.ts';
import { signatureOf } from './signature.ts';
import { createStoryIndex, type StoryReport } from './story-index.ts';

const folder = resolve(import.meta.dirname, '../../../examples/reports');
const examples = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const AGENCY = '2024-04-03-lakes-press-agency-filling-begins.txt';
const REPUBLISHED = '2024-04-04-irsa-mail-gates-shut.txt';
const wire = examples.find(({ file }) => file === AGENCY)!.text;

const same = (a: string, b: string) => isSameStory(signatureOf(a), signatureOf(b));
/** What an index finds: candidates by their bands, then the decision. */
const found = (a: string, b: string) => {
  const [one, other] = [signatureOf(a), signatureOf(b)];
  return bandsOf(one).some((band) => bandsOf(other).includes(band)) && isSameStory(one, other);
};

describe('the examples', () => {
  const index = createStoryIndex();
  for (const { file, text } of examples)
    index.add({ id: file, published: file.slice(0, 10), signature: signatureOf(text) });
  test('the wire report and the paper that republished it are one story, under the id of the first', () => {
    expect(index.storyOf(REPUBLISHED)).toBe(AGENCY);
    expect(index.storyOf(AGENCY)).toBe(AGENCY);
  });
  test('every other report is a story of its own, also those of one event by two papers', () => {
    const others = examples.map(({ file }) => file).filter((file) => file !== REPUBLISHED);
    expect(others.map(index.storyOf)).toEqual(others);
  });
});

describe('a wire report', () => {
  const paragraphs = wire.trim().split('\n\n');
  test('under another headline', () => {
    expect(found(wire, ['Gates closed, tempers raised', ...paragraphs.slice(1)].join('\n\n'))).toBe(true);
  });
  test.each([2, 3, 4, 5])('cut after %i paragraphs, under another headline', (count) => {
    expect(found(wire, ['Dam fills as neighbours argue', ...paragraphs.slice(1, count + 1)].join('\n\n'))).toBe(true);
  });
  test('in capitals, with other quotation marks and line breaks', () => {
    expect(found(wire, wire.toUpperCase().replace(/[“”]/g, '"').replace(/\s+/g, '\n'))).toBe(true);
  });
  test('with one word in thirty replaced', () => {
    const words = wire.split(' ').map((word, i) => (i % 30 === 7 ? 'edited' : word));
    expect(found(wire, words.join(' '))).toBe(true);
  });
});

describe('what is no copy', () => {
  test('a report that quotes a statement in full', () => {
    const statement =
      '“No letter, no call, no warning. The gates came down on Monday night, while our delta was asleep,” she told reporters.';
    expect(same(statement, `${wire}\n\n${statement}`)).toBe(false);
  });
  test('the same words about the other party', () => {
    const form = (party: string, leader: string) =>
      `Outcome of the talks with ${party}\n\nThe Lakes Union and ${party} agreed to keep the gates of the dam open. The Lakes Union and ${party} agreed to share the flow data every day. President ${leader} thanked the envoy. The Lakes Union will help ${party} to repair the road. ${party} and the Lakes Union welcome the work of the experts, and ${party} will meet them again in June.`;
    expect(
      overlapOf(signatureOf(form('Veldria', 'Vorlund')), signatureOf(form('Kasmor', 'Dashkar'))).containment,
    ).toBeGreaterThan(0.2);
    expect(same(form('Veldria', 'Vorlund'), form('Kasmor', 'Dashkar'))).toBe(false);
    expect(same(wire, wire.replaceAll('Veldria', 'Orsk').replaceAll('Kasmor', 'Tarn'))).toBe(false);
  });
  test('texts without a word', () => {
    expect(same('', '')).toBe(false);
    expect(bandsOf(signatureOf(' — … ! '))).toEqual([]);
  });
});

const word = fc.constantFrom(...wire.match(/[a-z]{3,}/g)!, 'Irsa', 'Oskavar', 'dam', 'delta');
const story = fc.array(word, { minLength: 60, maxLength: 400 }).map((words) => words.join(' '));

describe('properties', () => {
  test('every text is the same story as itself, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text) => same(text, text) === /[\p{L}\p{N}]/u.test(text.normalize('NFKC')),
      ),
    );
  });
  test('the relation has no direction, and shares are between nothing and all', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const { jaccard, containment } = overlapOf(signatureOf(a), signatureOf(b));
        expect(same(a, b)).toBe(same(b, a));
        expect(0 <= jaccard && jaccard <= containment && containment <= 1).toBe(true);
      }),
    );
  });
  test('a story cut by half is found', () => {
    fc.assert(fc.property(story, (text) => found(text, text.slice(0, text.length / 2 + 150))));
  });
  test('the groups do not depend on the order of arrival, and the earliest names them', () => {
    const signatures = examples.slice(0, 6).map(({ text }) => signatureOf(text));
    const reports = fc.array(
      fc.record({ of: fc.nat(5), published: fc.option(fc.constantFrom('2024-04-01', '2024-04-02', '2024-04-03')) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (drafts, order) => {
        const all: StoryReport[] = drafts.map(({ of, published }, i) => ({
          id: `r${i}`,
          published,
          signature: signatures[of]!,
        }));
        const shuffled = all
          .map((report) => ({ report, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const stories = (list: readonly StoryReport[]) => {
          const index = createStoryIndex();
          for (const report of list) index.add(report);
          return all.map(({ id }) => index.storyOf(id));
        };
        const grouped = stories(all);
        expect(stories(shuffled.map(({ report }) => report))).toEqual(grouped);
        for (const [i, id] of grouped.entries()) {
          const first = all.find((report) => report.id === id)!;
          expect(
            first.published === null ? all[i]!.published === null : (all[i]!.published ?? '9') >= first.published,
          ).toBe(true);
        }
      }),
    );
  });
});

test('what is stored does not change from release to release', () => {
  const signature = signatureOf('The gates of the dam stay shut, the ministry said.');
  expect([...signature.slice(0, 5)]).toMatchInlineSnapshot(`
    [
      8,
      1,
      0,
      363156645,
      3836783731,
    ]
  `);
  expect(bandsOf(signature).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "w0.95utnw",
      "w1.1kdgdwb",
      "w2.se626o",
    ]
  `);
  expect(bandsOf(signature)).toHaveLength(48);
});

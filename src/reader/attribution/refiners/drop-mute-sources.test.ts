import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { groundOf } from '../order.ts';
import { proposal } from '../recognizers/recognizer.ts';
import { cutAtPredicate } from './cut-at-predicate.ts';
import { dropMuteSources } from './drop-mute-sources.ts';
import { oneVoice } from './one-voice.ts';

const bytes = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../models/${name}.bin`, import.meta.url)));
const analyse = createAnalyser({ tagger: bytes('tagger'), parser: bytes('parser'), entities: bytes('entities') });

/** A statement of `source`, `cue` and what follows, all given as they stand in the text, refined. */
function refined(
  text: string,
  [source, cue, content]: readonly [string, string, string],
  refine: typeof dropMuteSources.refine,
): readonly Attribution[] {
  const ground = groundOf(analyse(text));
  const range = (words: string) => {
    const start = text.indexOf(words);
    const inside = ground.analysis.tokens.filter((t) => t.start >= start && t.end <= start + words.length);
    return { from: inside[0]!.index, to: inside.at(-1)!.index + 1 };
  };
  return refine(
    [proposal(ground.analysis, [range(source)], [range(cue)], [range(content)], 0.7, 'reported clause')],
    ground,
  );
}

describe('dropMuteSources', () => {
  it.each([
    [
      'A successful launch would show that the rockets fly.',
      'A successful launch',
      'would show',
      'that the rockets fly',
    ],
    [
      'The cancellation of the visit suggests that they quarrel.',
      'The cancellation of the visit',
      'suggests',
      'that they quarrel',
    ],
    ['It is a crisis which shows that the wall leaks.', 'which', 'shows', 'that the wall leaks'],
    ['Old weirs are marked by the wooden bolts that they have.', 'the wooden bolts', 'are marked', 'that they have'],
    ['Monday’s agreement that the gates stay shut was signed.', 'Monday’s', 'agreement', 'that the gates stay shut'],
    ['The Amber, renamed the Hope, left port.', 'The Amber', 'renamed', 'the Hope'],
  ])('drops the source of: %s', (text, ...parts) => {
    expect(refined(text, parts, dropMuteSources.refine)).toEqual([]);
  });

  it.each([
    ['The administration said that the wall leaks.', 'The administration', 'said', 'that the wall leaks'],
    ['A study shows that the wall leaks.', 'A study', 'shows', 'that the wall leaks'],
    ['The delegation hinted that it would leave.', 'The delegation', 'hinted', 'that it would leave'],
    ['The opposition says that the wall leaks.', 'The opposition', 'says', 'that the wall leaks'],
    ['Some say that the wall leaks.', 'Some', 'say', 'that the wall leaks'],
    ['They read a report which shows that the wall leaks.', 'which', 'shows', 'that the wall leaks'],
  ])('keeps: %s', (text, ...parts) => {
    expect(refined(text, parts, dropMuteSources.refine)).toHaveLength(1);
  });

  it('leaves "it is hoped" without a source', () => {
    const text = 'It is hoped that the gates will open.';
    const [one] = refined(text, ['It', 'is hoped', 'that the gates will open'], dropMuteSources.refine);
    expect(one?.source).toEqual([]);
  });
});

describe('cutAtPredicate', () => {
  it.each([
    [
      'Kasmor’s decision to leave the guild is a nuisance for the envoy.',
      'Kasmor’s',
      'decision',
      'to leave the guild is a nuisance for the envoy',
      4,
    ],
    ['Kasmor welcomed the decision to leave the talks.', 'Kasmor', 'decision', 'to leave the talks', 4],
    ['Kasmor’s decision came: it would leave the talks.', 'Kasmor’s', 'decision', 'it would leave the talks', 5],
  ])('%s', (text, source, cue, content, words) => {
    const [one] = refined(text, [source, cue, content], cutAtPredicate.refine);
    const { from, to } = one!.content[0]!;
    expect(to - from).toBe(words);
  });
});

describe('oneVoice', () => {
  it('takes the pronoun at the verb for the speaker, and nothing else of the source', () => {
    const ground = groundOf(analyse('After the ruling of the court he said that it was late.'));
    const at = (from: number, to: number) => ({ from, to });
    const two = [at(4, 6), at(6, 7)];
    const merged = oneVoice.refine([proposal(ground.analysis, two, [at(7, 8)], [at(8, 12)], 0.9, 'trained')], ground);
    expect(merged[0]?.source).toEqual([at(6, 7)]);
    const names = [at(2, 3), at(4, 6)];
    const kept = oneVoice.refine([proposal(ground.analysis, names, [at(7, 8)], [at(8, 12)], 0.9, 'trained')], ground);
    expect(kept[0]?.source).toEqual(names);
  });
});

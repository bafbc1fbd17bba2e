import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../read.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)));
const read = createReader({
  language: { tagger: bytes('tagger'), parser: bytes('parser'), entities: bytes('entities') },
  attribution: bytes('attribution'),
});

/** `cue → speaker` of each statement. */
function speakers(text: string): string[] {
  const { statements, actors } = read({ text });
  return statements.map(
    ({ cue, speaker }) => `${cue[0]!.text} → ${actors.find(({ id }) => id === speaker)?.name ?? 'nobody'}`,
  );
}

const TALK = [
  'Questions for the council',
  'Ona Brel leads the valley council. Ms Brel met the Irsa Mail on Friday.',
  'Q: Will the gates open?',
  'A: Not this year. I believe that the court will help us.',
  'Q: Is that all?',
  'A: It is.',
].join('\n\n');

describe('the speaker', () => {
  it('of an answer is whom the introduction names, of the question nobody', () => {
    const found = speakers(TALK).filter((one) => one.startsWith(':'));
    expect(found).toEqual([': → nobody', ': → Ona Brel', ': → nobody', ': → Ona Brel']);
  });

  it('of "I" inside an answer is who answers', () => {
    expect(speakers(TALK)).toContain('believe → Ona Brel');
  });

  it('of "they" inside an answer is not', () => {
    const found = speakers(TALK.replace('I believe', 'They believe'));
    expect(found).not.toContain('believe → Ona Brel');
  });
});

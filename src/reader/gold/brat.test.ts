import { describe, expect, it } from 'vitest';
import { readBrat } from './brat.ts';
import { pairAnnotations } from './pair-annotations.ts';

const TEXT = '😀 “The sluices,” Ona Brel said, “stay shut.”';

describe('readBrat', () => {
  it('turns code points into UTF-16 units and joins the pieces of a role', () => {
    const lines = [
      'T1\tSource 17 25\tOna Brel',
      'T2\tCue 26 30\tsaid',
      'T3\tContent 2 16;32 44\t“The sluices,” “stay shut.”',
      'T4\tAttribution 26 30\tsaid',
      'T5\tDiscuss 2 5\tx',
      'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    ];
    const [found] = readBrat(lines.join('\n'), TEXT);
    const quoted = (role: readonly { start: number; end: number }[]) => role.map((r) => TEXT.slice(r.start, r.end));
    expect(quoted(found!.source)).toEqual(['Ona Brel']);
    expect(quoted(found!.cue)).toEqual(['said']);
    expect(quoted(found!.content)).toEqual(['“The sluices,”', '“stay shut.”']);
  });

  it('joins Content and Content2, and leaves out events without a role', () => {
    const lines = [
      'T1\tCue 26 30\tsaid',
      'T2\tContent 2 5\tx',
      'T3\tContent 31 34\tx',
      'E1\tAttribution-no-source:T9 Cue:T1 Content:T2 Content2:T3',
      'E2\tAttribution-no-source:T9',
    ];
    const found = readBrat(lines.join('\n'), TEXT);
    expect(found).toHaveLength(1);
    expect(found[0]!.content).toHaveLength(2);
    expect(found[0]!.source).toEqual([]);
  });

  it('tolerates broken lines and offsets beyond the text', () => {
    const lines = [
      'T1\tCue 26 9999\tsaid',
      'continued',
      'T2',
      'E1\t',
      'E2\tAttribution:T9 Cue',
      'E3\tX Cue:T1',
      '#1\tnote',
    ];
    const found = readBrat(lines.join('\n'), TEXT);
    expect(found).toEqual([{ source: [], cue: [{ start: 27, end: TEXT.length }], content: [] }]);
    expect(readBrat('', '')).toEqual([]);
  });
});

describe('pairAnnotations', () => {
  it('takes the annotators of a text in the order of their names', () => {
    const { pairs, orphans } = pairAnnotations(
      ['a.txt', 'a_b.txt'],
      ['a_b.ann', 'a_2.ann', 'a_1.ann', 'c.ann', 'a.ann'],
    );
    expect(pairs).toEqual([{ text: 'a.txt', annotations: ['a.ann', 'a_1.ann', 'a_2.ann', 'a_b.ann'] }]);
    expect(orphans).toEqual(['c.ann']);
  });
});

import { type AttributionScores, rates } from '../../reader/index.ts';

/** The measures that people ask for, in words, by the scorer's name. */
const MEASURES: Readonly<Record<string, string>> = {
  cueExact: 'cue, exact',
  sourceOverlap: 'source, overlapping',
  sourceExact: 'source, exact',
  contentExact: 'content, exact',
  contentToken: 'content, words',
  full: 'whole statement, overlapping',
  fullExact: 'whole statement, exact',
};

/** Precision, recall and F1 of each measure; beside it, if given, the F1 of another run on the same texts. */
export function scoreTable(scores: AttributionScores, before?: AttributionScores): string {
  const head = `${'measure'.padEnd(30)}${['precision', 'recall', 'F1', 'gold'].map((title) => title.padStart(11)).join('')}${before ? '     before' : ''}`;
  const lines = Object.entries(MEASURES).map(([measure, name]) => {
    const counts = scores[measure] ?? [0, 0, 0];
    const { precision, recall, f1 } = rates(counts);
    const figures =
      [precision, recall, f1].map((value) => value.toFixed(3).padStart(11)).join('') + String(counts[2]).padStart(11);
    return `${name.padEnd(30)}${figures}${
      before
        ? rates(before[measure] ?? [0, 0, 0])
            .f1.toFixed(3)
            .padStart(11)
        : ''
    }`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}

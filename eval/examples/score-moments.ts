import { type Moment, overlaps } from '../../src/record/index.ts';
import type { GoldReport } from './gold.ts';
import type { Miss } from './miss.ts';
import type { Share, Tally } from './tally.ts';

export interface MomentScore {
  /** Found where the words overlap. */
  readonly moments: Tally;
  /** First and last day right, of those found whose gold has a date. */
  readonly values: Share;
  readonly misses: readonly Miss[];
}

/** Scores the moments found in one report; moments without words are passed over. */
export function scoreMoments(report: GoldReport, found: readonly Moment[]): MomentScore {
  const misses: Miss[] = [];
  const worded = found.flatMap((moment) => (moment.span ? [{ moment, span: moment.span }] : []));
  const values = { right: 0, of: 0 };
  let goldMet = 0;
  for (const gold of report.moments) {
    const one = worded.find((candidate) => overlaps(candidate.span, gold.span));
    const expected = gold.from ? `${gold.from}..${gold.to} ${gold.grain}` : 'no date';
    const note = (measure: string, got: string) =>
      misses.push({
        report: report.name,
        measure,
        expected: `"${gold.span.text}" ${expected}`,
        found: got,
        words: gold.id,
      });
    if (!one) {
      if (!gold.optional) note('moment missed', 'nothing');
      continue;
    }
    if (gold.optional) continue;
    goldMet++;
    values.of++;
    if (one.moment.from === gold.from && one.moment.to === gold.to) values.right++;
    else note('moment value', `"${one.span.text}" ${one.moment.from}..${one.moment.to} ${one.moment.grain}`);
  }
  const judged = worded.filter(
    ({ span }) => !report.moments.some((gold) => gold.optional && overlaps(span, gold.span)),
  );
  const extra = judged.filter(({ span }) => !report.moments.some((gold) => overlaps(span, gold.span)));
  for (const { span, moment } of extra) {
    misses.push({
      report: report.name,
      measure: 'moment too many',
      expected: 'nothing',
      found: `"${span.text}" ${moment.from}..${moment.to} ${moment.grain}`,
      words: `at ${span.start}`,
    });
  }
  return {
    moments: {
      gold: report.moments.filter((gold) => !gold.optional).length,
      goldMet,
      found: judged.length,
      foundRight: judged.length - extra.length,
    },
    values,
    misses,
  };
}

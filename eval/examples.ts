/** The examples' gold: what `read` makes of reports on an invented dispute, against what a person marked in them. */
import { join } from 'node:path';
import { findMoments } from '../src/reader/moments/find-moments.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';
import { loadGold } from './examples/load-gold.ts';
import { type ReportScore, scoreReading } from './examples/score-examples.ts';
import { add, f1, NOTHING, precision, recall, type Share, share, type Tally } from './examples/tally.ts';

export const EXAMPLES = join(import.meta.dirname, '..', 'examples');

export const examplesEvaluation: Evaluation = {
  name: 'examples',
  needs: [],
  run: async (context) => rowsOf(scoreExamples(context)),
};

/** Reads every example with its own codebook and scores it, in the order of the index. */
export function scoreExamples(
  { read, analyse }: Pick<EvalContext, 'read' | 'analyse'>,
  folder = EXAMPLES,
): readonly ReportScore[] {
  const { codebook, reports } = loadGold(folder);
  return reports.map((report) => {
    const { text, title, published, source } = report;
    // A reading keeps only the dates that its statements and events rest on; the measure asks for every date in the text.
    const moments = findMoments(analyse(text), published).map(({ moment }) => moment);
    return scoreReading(report, read(text, { title, published, source, codebook }), moments);
  });
}

/** One row per measure, over all reports together. */
export function rowsOf(scores: readonly ReportScore[]): readonly Row[] {
  const tally = (of: (score: ReportScore) => Tally) => scores.map(of).reduce(add, NOTHING);
  const sum = (of: (score: ReportScore) => Share): Share =>
    scores.map(of).reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 });
  const found = (measure: string, of: (score: ReportScore) => Tally, targets: Targets = {}): Row => {
    const all = tally(of);
    const note = `P ${show(precision(all))} R ${show(recall(all))}, ${all.gold} in the gold`;
    return { measure, ours: f1(all), note, ...targets };
  };
  const judged = (measure: string, of: (score: ReportScore) => Share, targets: Targets = {}): Row => {
    const all = sum(of);
    return { measure, ours: share(all), note: `${all.right} of ${all.of}`, ...targets };
  };
  return [
    found('statements F1', (score) => score.statements.statements, { must: 0.85 }),
    found('outermost statements F1', (score) => score.statements.outermost),
    judged('direct quotations, right actor', (score) => score.statements.direct, { must: 1 }),
    judged('speaker', (score) => score.statements.fields.speaker, { must: 0.92 }),
    judged('party', (score) => score.statements.fields.party, { must: 0.9 }),
    judged('act', (score) => score.statements.fields.act, { must: 0.8 }),
    judged('act, first choice', (score) => score.statements.firstAct),
    judged('target', (score) => score.statements.fields.target, { must: 0.75 }),
    judged('via', (score) => score.statements.fields.via),
    judged('within', (score) => score.statements.fields.within),
    judged('kind', (score) => score.statements.fields.kind),
    found('issues F1', (score) => score.statements.issues),
    judged('actors found', (score) => score.actors.actors),
    judged('actor kind', (score) => score.actors.kind),
    judged('actor party', (score) => score.actors.party),
    found('events F1 (type, actor, status)', (score) => score.events.events, { must: 0.75, goal: 0.9 }),
    found('events F1 (type)', (score) => score.events.types),
    judged('event moment', (score) => score.events.moment, { must: 0.9, goal: 0.97 }),
    judged('event recipient', (score) => score.events.recipients),
    judged('event claimed by', (score) => score.events.claimedBy),
    found('moments F1', (score) => score.moments.moments),
    judged('moment value', (score) => score.moments.values),
  ];
}

type Targets = Pick<Row, 'must' | 'goal'>;

function show(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(2);
}

/**
 * Dates: MEANTIME (Wikinews, CAT XML, CC BY 4.0) and WikiWars (histories, TimeML, CC BY-SA 3.0). The creation time is given and not
 * scored. A span counts as found if it overlaps (a leading "on", "the", "in" does not matter); a value is right if it equals
 * the gold TIMEX3 value at the gold's granularity. MEANTIME annotates the headline and the first five sentences only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../src/language/index.ts';
import { findTimeExpressions } from '../src/reader/moments/find-time-expressions.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';
import { readMeantime } from './moments/read-meantime.ts';
import { readTimeMl } from './moments/read-timeml.ts';
import { type DatedText, type Outcome, score } from './moments/score.ts';

export const momentsEvaluation: Evaluation = {
  name: 'moments',
  needs: ['temporal/meantime', 'temporal/wikiwars/train'],
  run: async ({ data, analyse }: EvalContext) => {
    const meantime = outcome(meantimeTexts(data), analyse);
    const wikiwars = outcome(wikiwarsTexts(data), analyse);
    return [
      ...rows(
        'MEANTIME dev dates',
        meantime,
        [0.85, 0.92],
        [0.7, 0.8],
        { 'chrono-node (news)': 0.7 },
        { 'chrono-node (news)': 0.44 },
      ),
      ...rows('WikiWars train dates', wikiwars, [0.8, 0.9], [0.6, 0.75], {}, {}),
    ];
  },
};

function rows(
  name: string,
  { relaxed, strict, value, gold }: Outcome,
  [foundMust, foundGoal]: readonly [number, number],
  [valueMust, valueGoal]: readonly [number, number],
  foundOthers: Readonly<Record<string, number>>,
  valueOthers: Readonly<Record<string, number>>,
): Row[] {
  const note = (figures: Outcome['relaxed']) =>
    `P ${figures.precision.toFixed(3)} R ${figures.recall.toFixed(3)}, n=${gold}`;
  return [
    {
      measure: `${name}, relaxed F1`,
      ours: relaxed.f1,
      must: foundMust,
      goal: foundGoal,
      others: foundOthers,
      note: note(relaxed),
    },
    { measure: `${name}, strict F1`, ours: strict.f1, note: note(strict) },
    {
      measure: `${name}, value F1`,
      ours: value.f1,
      must: valueMust,
      goal: valueGoal,
      others: valueOthers,
      note: note(value),
    },
  ];
}

export function meantimeTexts(data: string): DatedText[] {
  const root = join(data, 'temporal/meantime');
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((folder) => filesIn(join(root, folder), '.xml').map((file) => readMeantime(file.name, file.text)));
}

export function wikiwarsTexts(data: string): DatedText[] {
  return filesIn(join(data, 'temporal/wikiwars/train'), '.tml').map((file) => readTimeMl(file.name, file.text));
}

function filesIn(folder: string, ending: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function outcome(texts: readonly DatedText[], analyse: Analyser): Outcome {
  return score(texts, (text) => findTimeExpressions(analyse(text.text), text.created));
}

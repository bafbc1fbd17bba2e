import { type Act, folded, type Reading, type Statement } from '../record/index.ts';
import { startOfDay } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';

/** Which acts speak for an issue and which against it; the others take no side by themselves. */
const STANCE: Partial<Record<Act, boolean>> = {
  demand: true,
  propose: true,
  support: true,
  accept: true,
  promise: true,
  concede: true,
  intend: true,
  reject: false,
  criticise: false,
  deny: false,
};

/** Words of at least this length, by the same speaker on the same issue, are one statement printed again: a wire report in many papers. */
const SAME_WORDS = 30;

function byDate(a: Reading, b: Reading): number {
  const [left, right] = [a, b].map(({ report }) => `${report.published ?? '9999'} ${report.id}`);
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

/** What a person decided, else what the act tells; null where it tells nothing. */
function agreementOf({ act, stance }: Statement): boolean | null {
  if (stance !== undefined) return stance !== 'rejects' && stance !== 'opposes';
  return STANCE[act] ?? null;
}

/**
 * The statements of readings that bear on an issue of the codebook, one for each issue: `person` the speaker, `organization` its party,
 * `concept` the issue, `agreement` by the act, or as a person decided. The same words printed again count once, where they stood first.
 * Reports without a date have no place in a debate and are left out; `undated` says how many.
 */
export function statementsFromReadings(readings: readonly Reading[]): {
  statements: CodedStatement[];
  undated: number;
} {
  const statements: CodedStatement[] = [];
  const printed = new Set<string>();
  let undated = 0;
  for (const { report, actors, issues, statements: found } of [...readings].sort(byDate)) {
    if (report.published === null) {
      undated++;
      continue;
    }
    const time = startOfDay(report.published);
    const nameOf = new Map<string, string>(actors.map((actor) => [actor.id, actor.name]));
    const issueOf = new Map<string, string>(issues.map((issue) => [issue.id, issue.name]));
    for (const statement of found) {
      const text = statement.content.map((span) => span.text).join(' … ');
      for (const issue of statement.issues) {
        const key = [nameOf.get(statement.speaker ?? ''), issue, folded(text)].join('\n');
        if (text.length >= SAME_WORDS && printed.has(key)) continue;
        printed.add(key);
        statements.push({
          id: `${report.id}/${statement.id}`,
          time,
          document: report.id,
          start: statement.content[0]?.start ?? statement.cue[0]?.start ?? 0,
          stop: statement.content.at(-1)?.end ?? statement.cue.at(-1)?.end ?? 0,
          text,
          values: {
            person: nameOf.get(statement.speaker ?? '') ?? '',
            organization: nameOf.get(statement.party ?? '') ?? '',
            concept: issueOf.get(issue) ?? issue,
            agreement: agreementOf(statement),
            source: report.source,
            title: report.title,
          },
        });
      }
    }
  }
  return { statements, undated };
}

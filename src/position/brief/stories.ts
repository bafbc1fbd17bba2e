/** Which reports print one story, and which statements are words printed again. */
import type { ReportId } from '../../record/index.ts';
import type { Dispute, Said } from '../dispute.ts';

/** Equal words of so many characters are one utterance printed again; shorter ones may be said twice. */
const REPRINT_LENGTH = 30;

export interface Stories {
  readonly storyOf: (report: ReportId) => string;
  /** True for a statement whose words an earlier report has printed as the same side's. */
  readonly isReprint: (said: Said) => boolean;
}

/** `given` says which reports print one story; without it, one that mostly repeats an earlier report's statements belongs to its story. */
export function storiesOf({ statements, reports }: Dispute, given?: ReadonlyMap<ReportId, string>): Stories {
  const first = new Map<string, Said>();
  const reprints = new Set<Said>();
  const again = new Map<ReportId, { all: number; from: Map<ReportId, number> }>();
  for (const said of statements) {
    const report = said.report.id;
    const isLong = said.fold.length >= REPRINT_LENGTH;
    const story = given?.get(report);
    if (!isLong && story === undefined) continue;
    const key = `${said.party?.key ?? said.speaker?.key ?? ''}\n${said.fold}${isLong ? '' : `\n${story}`}`;
    const original = first.get(key);
    if (original === undefined) first.set(key, said);
    else if (original.report.id !== report) reprints.add(said);
    const count = again.get(report) ?? { all: 0, from: new Map<ReportId, number>() };
    count.all++;
    if (original && original.report.id !== report)
      count.from.set(original.report.id, (count.from.get(original.report.id) ?? 0) + 1);
    again.set(report, count);
  }
  const story = new Map<ReportId, string>();
  for (const { id } of reports) {
    const { all = 0, from = new Map<ReportId, number>() } = again.get(id) ?? {};
    const source = [...from].find(([, count]) => count * 2 >= all)?.[0];
    story.set(id, given?.get(id) ?? (source === undefined ? id : (story.get(source) ?? source)));
  }
  return { storyOf: (report) => story.get(report) ?? report, isReprint: (said) => reprints.has(said) };
}

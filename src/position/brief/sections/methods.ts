/** What a reader must know to judge the brief: from what, how, checked by whom, and what it cannot do. */
import type { Line } from '../brief.ts';
import type { ReviewCounts } from '../brief-options.ts';
import { counted } from '../english/wording.ts';
import { line, name } from '../runs.ts';
import { dayOf, joined, type WriteSection } from '../section.ts';

const MOST_OUTLETS = 8;

export const writeMethods: WriteSection = (facts) => {
  const { dispute, stories, options } = facts;
  const { reports } = dispute;
  const dates = reports.flatMap(({ published }) => published ?? []).sort();
  const outlets = [
    ...new Map(reports.flatMap(({ source }) => (source ? [[source.toLowerCase(), source] as const] : []))).values(),
  ].sort();
  const told = new Set(reports.map(({ id }) => stories.storyOf(id))).size;
  const wordCount = reports.reduce((sum, { words }) => sum + words, 0);
  const undated = reports.length - dates.length;
  const said = dispute.statements.filter((one) => !stories.isReprint(one)).length;
  const from: Line = line(
    `Made from ${counted(reports.length, 'report')} (${counted(wordCount, 'word')}`,
    told < reports.length ? `; ${counted(told, 'story', 'stories')}, words printed again counted once` : '',
    dates.length > 0
      ? `; ${dayOf({ ...facts, year: null }, dates[0])} to ${dayOf({ ...facts, year: null }, dates.at(-1))}`
      : '',
    undated > 0 ? `; ${undated} without a date` : '',
    outlets.length > 0 ? `) by ${counted(outlets.length, 'outlet')}: ` : '); the reports name no outlet',
    ...(outlets.length > 0
      ? [
          joined(
            [
              ...outlets.slice(0, MOST_OUTLETS).map((one) => line(name(one))),
              ...(outlets.length > MOST_OUTLETS ? [line(`${outlets.length - MOST_OUTLETS} more`)] : []),
            ],
            ', ',
          ),
        ]
      : []),
    '.',
  );
  return [
    {
      kind: 'list',
      items: [
        from,
        line(
          `A program (Rapporteur${options.version ? ` ${options.version}` : ''}) found ${counted(said, 'statement')} and ${counted(dispute.events.length, 'mention')} of events by trained models and rules, and wrote this brief from set phrases. Words in quotation marks are those of the reports; inner marks and gaps (…) are adapted. `,
          reviewed(options.review),
        ),
        line(
          'It says what was said and by whom, never what is true. A stance (demands, accepts, rejects …) is read off the wording and can be misread; a date without a day in the text is that of the report. “Told” marks such dates. Irony, translation and what no report prints escape it. Check the cited words before relying on a line.',
        ),
      ],
    },
  ];
};

function reviewed(review: ReviewCounts | undefined): string {
  if (!review || review.accepted + review.corrected + review.rejected === 0)
    return 'None of it has been reviewed by a person.';
  const { accepted, corrected, rejected, open } = review;
  return `People reviewed ${counted(accepted + corrected + rejected, 'finding')}: ${accepted} accepted, ${corrected} corrected, ${rejected} rejected and left out; ${open} not reviewed.`;
}

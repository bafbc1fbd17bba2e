import type { Dispute } from '../dispute.ts';
import type { Brief, BriefSectionId, Line } from './brief.ts';
import { type BriefOptions, sectionsOf } from './brief-options.ts';
import { openCiteBook } from './cite-book.ts';
import { cleanText } from './clean-text.ts';
import { dayWord, SECTION_TITLES } from './english/wording.ts';
import { type Facts, factsOf } from './facts.ts';
import { line, name } from './runs.ts';
import type { WriteSection } from './section.ts';
import { writeChanges } from './sections/changes.ts';
import { writeChronology } from './sections/chronology.ts';
import { writeClashes } from './sections/clashes.ts';
import { writeMethods } from './sections/methods.ts';
import { writeOnlyClaimed } from './sections/only-claimed.ts';
import { writeParties } from './sections/parties.ts';
import { writePositions } from './sections/positions.ts';
import { writeQuotations } from './sections/quotations.ts';
import { writeStateOfPlay } from './sections/state-of-play.ts';

/** Who writes which section. Add a section here, its id in `brief.ts` and its title in `english/wording.ts`. */
const WRITERS: Readonly<Record<BriefSectionId, WriteSection>> = {
  'state-of-play': writeStateOfPlay,
  parties: writeParties,
  positions: writePositions,
  changes: writeChanges,
  chronology: writeChronology,
  clashes: writeClashes,
  quotations: writeQuotations,
  'only-claimed': writeOnlyClaimed,
  methods: writeMethods,
};

/**
 * The brief of a dispute: what its reports tell, cut to what matters most, every line with its source, in words that take no side. Throws
 * a RangeError where no report is left to tell of, which `asOf` before the first report brings about.
 */
export function composeBrief(dispute: Dispute, options: BriefOptions = {}): Brief {
  const facts = factsOf(dispute, options);
  if (facts.dispute.reports.length === 0) throw new RangeError('no report to make a brief of');
  const book = openCiteBook(facts);
  const sections = sectionsOf(options).map((id) => ({
    id,
    title: titleOf(id, facts),
    blocks: WRITERS[id](facts, book.cite),
  }));
  return {
    schema: 'rapporteur/brief@1',
    title: options.title ? cleanText(options.title) : defaultTitle(facts),
    asOf: facts.asOf,
    since: facts.since,
    subtitle: subtitleOf(facts),
    sections,
    sources: book.sources(),
  };
}

function titleOf(id: BriefSectionId, { since }: Facts): string {
  return id === 'changes' && since !== null
    ? `${SECTION_TITLES[id]} since ${dayWord(since, null)}`
    : SECTION_TITLES[id];
}

function defaultTitle({ sides }: Facts): string {
  const names = sides.slice(0, 2).map((side) => {
    const run = name(side.name);
    return run.kind === 'quote' ? `“${run.text}”` : side.name;
  });
  return names.length === 0 ? 'Brief' : `Brief: ${names.map(cleanText).join(' and ')}`;
}

function subtitleOf({ asOf, dispute }: Facts): Line {
  const count = dispute.reports.length;
  const what = `${count} ${count === 1 ? 'report' : 'reports'}`;
  return line(
    asOf === null
      ? `From ${what} without dates.`
      : `As of ${dayWord(asOf, null)}, from ${what}. Numbers in brackets lead to the sources at the end.`,
  );
}

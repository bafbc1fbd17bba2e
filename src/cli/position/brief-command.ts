import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { BRIEF_SECTIONS, type BriefOptions, type BriefSectionId, composeBrief } from '../../position/index.ts';
import { type DeskChoice, withDesk } from '../desk/choose-desk.ts';
import type { DeskReadings } from '../desk/desk-readings.ts';
import { InputError } from '../input/input-error.ts';
import { parsePublished } from '../input/published.ts';
import { nearest } from '../network/nearest.ts';
import { writeAll, writeBytes } from '../output/sink.ts';
import { BRIEF_FORMATS, type BriefFormat, renderBrief } from './brief-formats.ts';
import { loadDispute } from './load-dispute.ts';

interface Flags extends DeskChoice {
  readonly codebook?: string;
  readonly title?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly sections?: string;
  readonly format?: BriefFormat;
  readonly published?: string;
  readonly output?: string;
  readonly quiet: boolean;
}

/** Adds `rapporteur brief` to the program. */
export function registerBrief(program: Command): void {
  const version = program.version();
  const command = program
    .command('brief')
    .summary('write the brief of a dispute: one to three pages, every line cited')
    .description(
      'Reads reports of one dispute and writes a brief: state of play, parties,\npositions, what changed, chronology, clashes, quotations, what is only claimed,\nand how it was made. It takes no side, and every line names its source.',
    )
    .argument(
      '[files...]',
      'reports (files, folders, globs, or - for standard input), or readings printed by rapporteur read; none: the desk',
    )
    .option('-c, --codebook <file>', 'parties and issues of the dispute, YAML; needed where reports are read')
    .option('--title <text>', 'the title; otherwise the two sides most heard')
    .option('--as-of <date>', 'only what was published by that day, YYYY-MM-DD')
    .option('--since <date>', 'tell what changed from that day on; otherwise two weeks before the last report')
    .option('--sections <list>', `which sections, in which order: ${BRIEF_SECTIONS.join(', ')}`)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to write it; otherwise by the ending of --output, else markdown',
      ).choices([...BRIEF_FORMATS]),
    )
    .option('-p, --published <date>', 'date of publication of every report, YYYY-MM-DD')
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .option('-q, --quiet', 'no progress', false);
  withDesk(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur brief reports/ --codebook codebook.yaml -o brief.docx
  rapporteur brief --desk talks -o brief.docx
  rapporteur brief readings.jsonl --since 2024-05-16 --format html -o brief.html
  rapporteur brief readings.jsonl --sections state-of-play,changes,methods`,
    )
    .action((files: readonly string[], flags: Flags) => run(files, flags, version));
}

async function run(files: readonly string[], flags: Flags, version: string | undefined): Promise<void> {
  const format = formatOf(flags);
  const options = briefOptions(flags, version);
  const { dispute, desk } = await loadDispute(files, {
    codebook:
      flags.codebook === undefined ? undefined : (await import('../codebook-file.ts')).readCodebook(flags.codebook),
    published: dateOf(flags.published, '--published', new Date().toISOString().slice(0, 10)),
    asOf: options.asOf ?? null,
    quiet: flags.quiet,
    desk: { ...flags, purpose: 'rapporteur brief' },
  });
  const written = await renderBrief(composeBrief(dispute, { ...options, ...knownToDesk(desk) }), format);
  if (typeof written === 'string') await writeAll(flags.output, written);
  else writeBytes(flags.output!, written);
}

/** What a desk adds: which reports print one story, and how many findings a person has looked at. */
function knownToDesk(desk: DeskReadings | null): Pick<BriefOptions, 'stories' | 'review'> {
  if (!desk) return {};
  const { suggested, accepted, corrected, added, rejected } = desk.review;
  return { stories: desk.stories, review: { accepted: accepted + added, corrected, rejected, open: suggested } };
}

/** What the flags ask of the brief. Throws an InputError for dates and sections that are none. */
function briefOptions(flags: Flags, version: string | undefined): BriefOptions {
  const asOf = dateOf(flags.asOf, '--as-of', '9999-12-31');
  const since = dateOf(flags.since, '--since', '9999-12-31');
  if (asOf !== null && since !== null && since > asOf)
    throw new InputError('--since', `${since} is after --as-of ${asOf}; give an earlier day`);
  return {
    asOf,
    since,
    ...(flags.title === undefined ? {} : { title: flags.title }),
    ...(flags.sections === undefined ? {} : { sections: sectionsOf(flags.sections) }),
    ...(version === undefined ? {} : { version }),
  };
}

function sectionsOf(list: string): readonly BriefSectionId[] {
  const wanted = list.split(',').map((one) => one.trim().toLowerCase());
  return wanted.map((one) => {
    const known = BRIEF_SECTIONS.find((id) => id === one);
    if (known) return known;
    const hint = nearest(one, BRIEF_SECTIONS) || `; there are ${BRIEF_SECTIONS.join(', ')}`;
    throw new InputError('--sections', `"${one}" is no section${hint}`);
  });
}

const FORMAT_OF_ENDING: Readonly<Record<string, BriefFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.json': 'json',
};

function formatOf({ format, output }: Flags): BriefFormat {
  const chosen = format ?? FORMAT_OF_ENDING[extname(output ?? '').toLowerCase()] ?? 'markdown';
  if (chosen === 'docx' && output === undefined)
    throw new InputError('--format docx', 'a Word document goes into a file; name it with -o brief.docx');
  return chosen;
}

function dateOf(value: string | undefined, flag: string, last: string): string | null {
  return value === undefined ? null : parsePublished(value, flag, last);
}

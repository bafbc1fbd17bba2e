import {
  type ConflictModelFile,
  draftModel,
  type Game,
  lettersOf,
  type ModelDraft,
  parseGame,
  statesOf,
  wordsOf,
  writeModelFile,
} from '../../conflict/index.ts';
import type { Codebook } from '../../record/index.ts';
import { draftMaterial } from '../../server/index.ts';
import { readCodebook } from '../codebook-file.ts';
import { InputError } from '../input/input-error.ts';
import { parsePublished } from '../input/published.ts';
import { printable } from '../output/lines.ts';
import { styleOf } from '../output/style.ts';
import { writePieces } from '../output/write-pieces.ts';
import { type LoadedDispute, loadDispute } from '../position/load-dispute.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { DraftFlags } from './draft-flags.ts';
import { draftSections } from './draft-sections.ts';
import { toJson } from './json-format.ts';
import { sectionsToMarkdown } from './markdown-format.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections-of.ts';
import { sectionsToText } from './text-format.ts';

type Drafted = Extract<ModelDraft, { kind: 'drafted' }>;

/** Drafts a model from reports, solves it, and prints both. `solve` gives everything that the flags ask of a game. */
export async function runDraft(
  files: readonly string[],
  flags: DraftFlags,
  solve: (game: Game, unlocked: number | null) => ConflictReport,
): Promise<void> {
  const print = PRINTED[flags.format];
  if (!print) {
    throw new InputError(
      '--format',
      `${flags.format} holds no model; with --draft give ${Object.keys(PRINTED).join(', ')}`,
    );
  }
  const given = flags.codebook === undefined ? undefined : readCodebook(flags.codebook);
  const loaded = await load(files, flags, given);
  const draft = draftOf(loaded, given ?? loaded.desk?.codebook, files);
  const game = parseGame(writeModelFile(draft.file));
  await writePieces(flags.output, [print(draft, solve(game, settlementIn(game, draft)))]);
}

function load(files: readonly string[], flags: DraftFlags, codebook: Codebook | undefined): Promise<LoadedDispute> {
  const today = new Date().toISOString().slice(0, 10);
  const date = (value: string | undefined, flag: string, last: string) =>
    value === undefined ? null : parsePublished(value, flag, last);
  return loadDispute(files, {
    codebook,
    published: date(flags.published, '--published', today),
    asOf: date(flags.asOf, '--as-of', '9999-12-31'),
    quiet: flags.quiet ?? false,
    desk: { ...flags, purpose: 'rapporteur conflict' },
  });
}

/** The draft. Throws an InputError that says what is missing. */
function draftOf(loaded: LoadedDispute, codebook: Codebook | undefined, files: readonly string[]): Drafted {
  const draft = draftModel(draftMaterial(loaded, codebook), titleOf(loaded));
  if (draft.kind === 'too-little') {
    throw new InputError(files.join(' ') || 'the desk', `too little is known for a model: ${draft.missing.join('; ')}`);
  }
  return draft;
}

function titleOf({ readings }: LoadedDispute): string {
  const dates = readings.flatMap(({ report }) => report.published ?? []).sort();
  const count = `${readings.length} report${readings.length === 1 ? '' : 's'}`;
  if (dates.length === 0) return `Draft from ${count}`;
  return `Draft from ${count}, ${[...new Set([dates[0]!, dates.at(-1)!])].join(' to ')}`;
}

/** The state where every demand is met and no threat carried out; null where it cannot be. */
function settlementIn({ model, space }: Game, { settlement }: Drafted): number | null {
  const state = model.options.reduce((sum, { id, firstBit }) => sum + (settlement[id ?? ''] ? 2 ** firstBit : 0), 0);
  return statesOf(space.feasible).includes(state) ? state : null;
}

const PRINTED: Readonly<Record<string, (draft: Drafted, report: ConflictReport) => string>> = {
  text: (draft, report) => sectionsToText([...draftSections(draft), ...solved(report)], styleOf(process.stdout)),
  markdown: (draft, report) => sectionsToMarkdown([...draftSections(draft), ...solved(report)]),
  json: (draft, report) =>
    `${JSON.stringify({ model: draft.file, leftOut: draft.leftOut, settlement: draft.settlement, result: JSON.parse(toJson(report)) })}\n`,
  yaml: ({ file, leftOut }, report) => writeModelFile(file, remarksOf(file, leftOut, report)),
};

/** The sections of a solved model, without the options, which the draft has listed. */
function solved(report: ConflictReport): Section[] {
  const [overview, ...rest] = sectionsOf(report);
  const owners = report.game.players.length;
  return [{ title: 'Solved as drafted', paragraphs: (overview?.paragraphs ?? []).slice(owners) }, ...rest];
}

/** What stands over the model file as comments: that it is a draft, what it leaves out, and where it comes to rest. */
function remarksOf(file: ConflictModelFile, leftOut: readonly string[], { game, solution }: ConflictReport): string[] {
  const { statusQuo } = game.model;
  const rest = solution.concepts.map((concept) => {
    const states = statesOf(solution.equilibria[concept]!);
    const shown = [...states].slice(0, 8).map((state) => `${state} (${printable(wordsOf(game.model, state))})`);
    return `  ${concept}: ${shown.join('; ') || 'none'}${states.length > 8 ? `; … ${states.length} in all` : ''}`;
  });
  return [
    `${file.title}. A draft that a person has yet to go through: names, owners, order of preferences, what is assumed.`,
    'Solve it with: rapporteur conflict FILE',
    ...(leftOut.length > 0 ? ['Left out:', ...leftOut.map((one) => `  ${printable(one)}`)] : []),
    ...(statusQuo === null ? [] : [`Status quo: ${statusQuo} (${lettersOf(game.model, statusQuo)}).`]),
    'As drafted it comes to rest in:',
    ...rest,
  ];
}

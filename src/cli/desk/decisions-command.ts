import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { type Decision, type DecisionDraft, DecisionDraftSchema, type Desk, parseDecision } from '../../store/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';
import { printable, wrap } from '../output/lines.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { type DeskChoice, onDesk, withDesk } from './choose-desk.ts';
import { allDecisions } from './migrate-command.ts';

interface Flags extends DeskChoice {
  readonly by?: string;
  readonly take?: string;
  readonly merge?: string;
  readonly undo: boolean;
  readonly redo: boolean;
  readonly format: 'text' | 'jsonl';
  readonly output?: string;
}

/** Adds `rapporteur decisions` to the program. */
export function registerDecisions(program: Command): void {
  withDesk(
    program
      .command('decisions')
      .description(
        'Shows what was decided on a desk, by whom and when; takes decisions from a file, or joins another log.',
      ),
  )
    .option('--by <name>', 'whose decisions; with --take, --undo, --redo: who decides (default: your login)')
    .option('--take <file>', 'take the decisions in a file of JSON lines, unsigned; - for standard input')
    .option('--merge <file>', 'join the log of another person, a decisions.jsonl')
    .option('--undo', 'take back your last decision', false)
    .option('--redo', 'take it again', false)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'jsonl']).default('text'))
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur decisions --desk talks --by Ana
  rapporteur decisions --desk talks --merge ../ben/decisions.jsonl
  rapporteur decisions --desk talks --undo --by Ana`,
    )
    .action((flags: Flags) => onDesk(flags, 'rapporteur decisions', (desk) => run(desk, flags)));
}

async function run(desk: Desk, flags: Flags): Promise<void> {
  const by = flags.by ?? userInfo().username;
  if (flags.merge !== undefined) {
    const added = await desk.mergeDecisions(logIn(flags.merge));
    await bringUpToDate(desk);
    console.log(`${added} decisions joined`);
  } else if (flags.take !== undefined) {
    const taken = await desk.decide(by, draftsIn(flags.take));
    await bringUpToDate(desk);
    console.log(`${taken.length} decisions taken by ${printable(by)}`);
  } else if (flags.undo || flags.redo) {
    const decision = flags.undo ? await desk.undo(by) : await desk.redo(by);
    await bringUpToDate(desk);
    const nothing = `nothing to ${flags.undo ? 'undo' : 'redo'} for ${printable(by)}`;
    console.log(decision ? `${flags.undo ? 'undone' : 'done again'}: ${await told(desk, decision)}` : nothing);
  } else await list(desk, flags);
}

/** What an undo, or the undo of an undo, is about. */
async function told(desk: Desk, decision: Decision): Promise<string> {
  const all = await allDecisions(desk);
  const byId = new Map(all.map((one) => [one.id, one]));
  let meant: Decision | undefined = decision;
  while (meant?.kind === 'undo') meant = byId.get(meant.decision);
  return meant ? lineOf(meant) : decision.id;
}

async function list(desk: Desk, { by, format, output }: Flags): Promise<void> {
  const decisions = (await allDecisions(desk)).filter((decision) => by === undefined || decision.by === by);
  const lines = decisions.map((decision) =>
    format === 'jsonl' ? JSON.stringify(decision) : shown(decision, styleOf(process.stdout).width),
  );
  await writeAll(output, lines.length > 0 ? `${lines.join('\n')}\n` : format === 'jsonl' ? '' : 'No decision yet.\n');
}

function lineOf(decision: Decision): string {
  const when = decision.at.slice(0, 16).replace('T', ' ');
  return `${when}  ${printable(decision.by).padEnd(12)}  ${decision.kind.padEnd(13)}  ${printable(aboutOf(decision))}`;
}

/** In lines of the terminal's width, hanging under the first. */
function shown(decision: Decision, width: number): string {
  return wrap(lineOf(decision), width, '', '    ').join('\n');
}

function aboutOf(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
    case 'add':
      return `${decision.ref.report} ${decision.ref.id}: ${decision.ref.anchor.map(({ text }) => text).join(' … ')}`;
    case 'note':
      return decision.text;
    case 'merge-actors':
      return `${decision.names.join(', ')} → ${decision.into}`;
    case 'split-actor':
      return `${decision.name} → ${decision.as}: ${decision.mentions.join(', ')}`;
    case 'set-party':
      return `${decision.actor} belongs to ${decision.party ?? 'nobody'}`;
    case 'rename-issue':
      return `${decision.issue} → ${decision.name}`;
    case 'merge-issues':
      return `${decision.issues.join(', ')} → ${decision.into}`;
    case 'edit-report':
      return `${decision.report}: ${Object.entries(decision.changes)
        .map(([field, value]) => `${field} ${value ?? 'unknown'}`)
        .join(', ')}`;
    case 'set-story':
      return `${decision.reports.join(', ')}: ${decision.same ? 'one story' : 'different stories'}`;
    case 'undo':
      return decision.decision;
  }
}

/** The decisions of a log; its first line may be a header. */
function logIn(file: string): Decision[] {
  return linesOf(file).flatMap(({ value, line }) => {
    if (typeof value === 'object' && value !== null && 'log' in value) return [];
    return [checked(file, line, () => parseDecision(value))];
  });
}

function draftsIn(file: string): DecisionDraft[] {
  return linesOf(file).map(({ value, line }) => checked(file, line, () => DecisionDraftSchema.parse(value)));
}

function checked<T>(file: string, line: number, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw new InputError(file, `is no decision: ${(error as Error).message}`, line);
  }
}

function linesOf(file: string): { readonly value: unknown; readonly line: number }[] {
  let text: string;
  try {
    text = decode(readFileSync(file === '-' ? 0 : file), file);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ value: JSON.parse(line) as unknown, line: index + 1 }];
    } catch {
      throw new InputError(file, 'is not JSON', index + 1);
    }
  });
}

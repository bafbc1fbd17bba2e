import { Command, Help, type Option } from 'commander';
import { packageVersion } from '../package-version.ts';

type Register = (program: Command) => void;

interface CommandEntry {
  /** Its line in the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Register>;
}

/** Every command, loaded when it is asked for: what one does not use costs no start-up time. Add a command here and nowhere else. */
const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  read: {
    summary: 'print the cited record of reports',
    load: async () => (await import('./read-command.ts')).registerRead,
  },
  parse: {
    summary: 'print the grammatical analysis of reports',
    load: async () => (await import('./parse-command.ts')).registerParse,
  },
  init: {
    summary: 'make a desk: a folder for the reports of a dispute and your decisions',
    load: async () => (await import('./desk/init-command.ts')).registerInit,
  },
  add: {
    summary: 'add reports to a desk and read them',
    load: async () => (await import('./desk/add-command.ts')).registerAdd,
  },
  desk: {
    summary: 'show what a desk holds and what waits',
    load: async () => (await import('./desk/desk-command.ts')).registerDesk,
  },
  search: {
    summary: 'find statements, events, reports or actors of a desk',
    load: async () => (await import('./desk/search-command.ts')).registerSearch,
  },
  export: {
    summary: 'write what a desk holds for other programs, decisions applied',
    load: async () => (await import('./desk/export/export-command.ts')).registerExport,
  },
  decisions: {
    summary: 'show, take, undo or join decisions',
    load: async () => (await import('./desk/decisions-command.ts')).registerDecisions,
  },
  worker: {
    summary: 'read the reports that wait on a desk',
    load: async () => (await import('./desk/worker-command.ts')).registerWorker,
  },
  rebuild: {
    summary: 'make the database of a desk anew from its logs',
    load: async () => (await import('./desk/rebuild-command.ts')).registerRebuild,
  },
  migrate: {
    summary: 'copy a desk to a PostgreSQL server, or back',
    load: async () => (await import('./desk/migrate-command.ts')).registerMigrate,
  },
  open: {
    summary: 'open a desk in the browser',
    load: async () => (await import('./serve/open-command.ts')).registerOpen,
  },
  serve: {
    summary: 'serve a desk over HTTP, for browsers and programs',
    load: async () => (await import('./serve/serve-command.ts')).registerServe,
  },
  positions: {
    summary: 'show where each party stands on each issue, since when, and on whose word',
    load: async () => (await import('./position/position-commands.ts')).registerPositions,
  },
  clashes: {
    summary: 'show statements that cannot both stand, or that blame each other',
    load: async () => (await import('./position/position-commands.ts')).registerClashes,
  },
  chronology: {
    summary: 'show what happened when, who claims it and who disputes it',
    load: async () => (await import('./position/position-commands.ts')).registerChronology,
  },
  issues: {
    summary: 'propose the issues of a dispute, for a codebook',
    load: async () => (await import('./position/position-commands.ts')).registerIssues,
  },
  brief: {
    summary: 'write the brief of a dispute: one to three pages, every line cited',
    load: async () => (await import('./position/brief-command.ts')).registerBrief,
  },
  network: {
    summary: 'make a discourse network of coded statements',
    load: async () => (await import('./network/network-command.ts')).registerNetwork,
  },
  conflict: {
    summary: 'find the equilibria of a dispute and what would unlock others',
    load: async () => (await import('./conflict/conflict-command.ts')).registerConflict,
  },
  agreement: {
    summary: 'measure how far coders of the same reports agree, and list where they differ',
    load: async () => (await import('./agreement/agreement-command.ts')).registerAgreement,
  },
  train: {
    summary: 'adapt the attribution model to texts that you annotated',
    load: async () => (await import('./gold/train-command.ts')).registerTrain,
  },
  eval: {
    summary: 'score the reader on texts that a person annotated',
    load: async () => (await import('./gold/eval-command.ts')).registerEval,
  },
};

/** The command line for these arguments: the command that they name, or the list of all of them. */
export async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('rapporteur')
    .description('News reports of a dispute in, a cited record out. Offline; takes no side.')
    .version(packageVersion(), '-V, --version')
    .option('--debug', 'show the stack trace of an error')
    .configureHelp({ optionDescription: describeOption })
    .showHelpAfterError('(add --help for usage)')
    .exitOverride();
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const named = first === 'help' ? second : first;
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    if (name === named) (await load())(program);
    else program.command(name).summary(summary);
  }
  return program;
}

/** An option's line in the help, without a default that says nothing: off, or empty. */
function describeOption(option: Option): string {
  const empty = ['false', '[]', '{}'].includes(JSON.stringify(option.defaultValue));
  if (!empty) return Help.prototype.optionDescription(option);
  return Help.prototype.optionDescription(Object.assign(Object.create(option), { defaultValue: undefined }));
}

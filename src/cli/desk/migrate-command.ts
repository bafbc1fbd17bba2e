import type { Command } from 'commander';
import type { Decision, Desk, IncomingReport } from '../../store/index.ts';
import { type DeskChoice, openChosen } from './choose-desk.ts';

interface Flags {
  readonly from: string;
  readonly to: string;
}

/** Adds `rapporteur migrate` to the program. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'Copies a desk, its reports, its codebook and every decision, from a folder to a PostgreSQL server or the other\nway. The copy is read again there; the desk it came from stays as it is.',
    )
    .requiredOption('--from <desk>', 'a folder, or postgres://…')
    .requiredOption('--to <desk>', 'a folder that rapporteur init made, or postgres://…')
    .addHelpText('after', '\nExample:\n  rapporteur migrate --from talks --to postgres://localhost/talks')
    .action(runMigrate);
}

async function runMigrate({ from, to }: Flags): Promise<void> {
  const source = await openChosen(choice(from), 'rapporteur migrate');
  try {
    const target = await openChosen(choice(to), 'rapporteur migrate');
    try {
      await target.setCodebookText(await source.codebookText());
      const reports = await copyReports(source, target);
      const decisions = await target.mergeDecisions(await allDecisions(source));
      const place = (await target.facts()).place;
      console.log(
        `${reports} reports and ${decisions} decisions copied to ${place}; read them with rapporteur worker --once`,
      );
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function choice(place: string): DeskChoice {
  return /^postgres(?:ql)?:\/\//.test(place) ? { database: place } : { desk: place };
}

async function copyReports(source: Desk, target: Desk): Promise<number> {
  let copied = 0;
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk['reports']>> = await source.reports({ limit: 100, after, order: 'added' });
    const reports: IncomingReport[] = [];
    for (const { id } of page.lines) {
      const report = await source.report(id);
      if (report) reports.push(report);
    }
    const added = await target.addReports(reports);
    copied += added.filter(({ outcome }) => outcome === 'added').length;
    after = page.next;
  } while (after !== null);
  return copied;
}

/** The whole log, oldest first, undos and all. */
export async function allDecisions(desk: Desk): Promise<Decision[]> {
  const all: Decision[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk['decisions']>> = await desk.decisions({ limit: 1000, after });
    all.push(...page.lines.map(({ undone: _, ...decision }): Decision => decision as Decision));
    after = page.next;
  } while (after !== null);
  return all;
}

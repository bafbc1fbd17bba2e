import { type Command, Option } from 'commander';
import type { Desk } from '../../store/index.ts';
import { printable } from '../output/lines.ts';
import { type DeskChoice, onDesk, withDesk } from './choose-desk.ts';

interface Flags extends DeskChoice {
  readonly format: 'text' | 'json';
}

/** Adds `rapporteur desk` to the program. */
export function registerDesk(program: Command): void {
  withDesk(
    program
      .command('desk')
      .description('Shows what a desk holds, what waits to be read, what could not be read, and decisions to look at.'),
  )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((flags: Flags) => onDesk(flags, 'rapporteur desk', (desk) => show(desk, flags.format)));
}

async function show(desk: Desk, format: Flags['format']): Promise<void> {
  const facts = await desk.facts();
  const queue = await desk.queue();
  const failed = (await desk.reports({ state: 'failed', limit: 100 })).lines;
  const unplaced = await desk.unplaced();
  if (format === 'json') {
    console.log(JSON.stringify({ ...facts, queue, failed, unplaced }, null, 2));
    return;
  }
  const lines = [
    `${printable(facts.name)}  ${facts.place}`,
    `  reports     ${facts.reports}${queue.waiting > 0 ? ` (${queue.waiting} wait to be read)` : ''}`,
    `  statements  ${facts.statements}`,
    `  events      ${facts.events}`,
    `  decisions   ${facts.decisions}`,
    ...failed.map(
      ({ title, id, error }) => `  could not be read: ${printable(title ?? id)}: ${printable(error ?? '')}`,
    ),
    ...unplaced.map(({ decision, why }) => `  decision ${decision.id} by ${printable(decision.by)}: ${why}`),
  ];
  console.log(lines.join('\n'));
}

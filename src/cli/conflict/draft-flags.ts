import type { Command } from 'commander';
import { type DeskChoice, withDesk } from '../desk/choose-desk.ts';

/** What `conflict --draft` takes besides the flags of every conflict model. */
export interface DraftFlags extends DeskChoice {
  readonly draft: boolean;
  readonly codebook?: string;
  readonly published?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly unlock?: string;
}

/** Adds `--draft` and what goes with it to the command. */
export function addDraftOptions(command: Command): void {
  command
    .option('--draft', 'propose a model from reports or readings, each choice cited, for you to edit', false)
    .option('-c, --codebook <file>', 'with --draft: parties and issues of the dispute, YAML')
    .option('--as-of <date>', 'with --draft: only what was published by that day, YYYY-MM-DD')
    .option('-p, --published <date>', 'with --draft: date of publication of every report, YYYY-MM-DD');
  withDesk(command);
}

export function isDraft(flags: Partial<DraftFlags>): flags is DraftFlags {
  return flags.draft === true;
}

import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { unreadable } from '../input/find-files.ts';

interface Flags {
  readonly name?: string;
  readonly codebook?: string;
}

/** Adds `rapporteur init` to the program. */
export function registerInit(program: Command): void {
  program
    .command('init')
    .description(
      'Makes a desk: a folder that holds the reports of one dispute, what was read in them and what you decide.',
    )
    .argument('<folder>', 'made if it is not there; other files in it are left alone')
    .option('--name <name>', 'what the desk is called (default: the name of the folder)')
    .option('-c, --codebook <file>', 'parties and issues of the dispute, YAML, copied into the desk')
    .addHelpText('after', '\nExample:\n  rapporteur init talks --codebook examples/codebook.yaml')
    .action(runInit);
}

async function runInit(folder: string, { name, codebook }: Flags): Promise<void> {
  const text = codebook === undefined ? null : codebookText(codebook);
  const { createDesk, openDesk } = await import('../../store/index.ts');
  await createDesk(folder, name);
  const desk = await openDesk(folder, { purpose: 'rapporteur init' });
  try {
    if (text !== null) await desk.setCodebookText(text);
    const facts = await desk.facts();
    console.log(
      `${facts.name}: an empty desk in ${facts.place}. Add reports with: rapporteur add FILES --desk ${folder}`,
    );
  } finally {
    await desk.close();
  }
}

function codebookText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

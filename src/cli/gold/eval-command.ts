import type { Command } from 'commander';
import { bundledModels } from '../../bundled-models.ts';
import { createReader, rates, scoreText, sumScores } from '../../reader/index.ts';
import { readGold } from './read-gold.ts';
import { scoreTable } from './score-table.ts';

export function registerEval(program: Command): void {
  program
    .command('eval')
    .description('Reads the texts of a folder and scores the statements found against the annotations beside them.')
    .requiredOption('--gold <folder>', 'report.txt beside report.ann (brat), or readings as report.json')
    .option('--json', 'print every measure as JSON', false)
    .addHelpText('after', '\nExample:\n  rapporteur eval --gold my-texts/')
    .action(({ gold, json }: { gold: string; json: boolean }) => {
      const texts = readGold(gold);
      const read = createReader(bundledModels());
      const scores = sumScores(
        texts.map(({ text, published, attributions }) => {
          const outermost = read({ text, published }).statements.filter((statement) => statement.within === null);
          return scoreText(text, attributions, outermost);
        }),
      );
      const all = () =>
        Object.fromEntries(Object.entries(scores).map(([name, counts]) => [name, { ...rates(counts), counts }]));
      process.stdout.write(
        json
          ? `${JSON.stringify({ texts: texts.length, scores: all() }, null, 2)}\n`
          : `${texts.length} texts\n${scoreTable(scores)}`,
      );
    });
}

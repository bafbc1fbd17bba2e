import type { Command } from 'commander';
import { bundledModels } from '../../bundled-models.ts';
import { createAnalyser } from '../../language/index.ts';
import {
  type AttributionModel,
  adaptAttributionModel,
  createReader,
  goldTokens,
  loadAttributionModel,
  packAttributionModel,
  scoreText,
  sumScores,
} from '../../reader/index.ts';
import { InputError } from '../input/input-error.ts';
import { writeBytes } from '../output/sink.ts';
import { type GoldText, readGold } from './read-gold.ts';
import { scoreTable } from './score-table.ts';

/** Every so many texts one is held back, to see whether what was learned helps on texts not learned from. */
const HELD_BACK = 5;

export function registerTrain(program: Command): void {
  program
    .command('train')
    .description(
      'Learns from annotated texts, shows what that gains on a part held back, and writes weights for rapporteur read --attribution.',
    )
    .requiredOption('--gold <folder>', 'report.txt beside report.ann (brat), or readings as report.json')
    .requiredOption('-o, --output <file>', 'where the adapted weights go')
    .option('-q, --quiet', 'no progress', false)
    .addHelpText(
      'after',
      `
One text in ${HELD_BACK} is held back for the table, then all are learned from.

Example:
  rapporteur train --gold my-texts/ -o my-attribution.bin
  rapporteur read report.txt --attribution my-attribution.bin`,
    )
    .action(runTrain);
}

function runTrain({ gold, output, quiet }: { gold: string; output: string; quiet: boolean }): void {
  const texts = readGold(gold);
  if (texts.length < HELD_BACK)
    throw new InputError(
      gold,
      `holds ${texts.length} annotated texts; at least ${HELD_BACK} are needed to learn and to check`,
    );
  const models = bundledModels();
  if (!models.attribution) throw new InputError('models/attribution.bin', 'is not there; there is nothing to adapt');
  const base = loadAttributionModel(models.attribution);
  const analyse = createAnalyser(models.language);
  const log = quiet ? () => {} : (line: string) => console.error(line);
  const learn = (some: readonly GoldText[]): AttributionModel => {
    const training = some.map(({ text, attributions }) => {
      const analysis = analyse(text);
      return { analysis, gold: goldTokens(analysis, attributions) };
    });
    return adaptAttributionModel(base, training, log);
  };
  const score = (attribution: Uint8Array) => {
    const read = createReader({ ...models, attribution });
    return sumScores(
      held.map(({ text, published, attributions }) => {
        return scoreText(
          text,
          attributions,
          read({ text, published }).statements.filter((statement) => statement.within === null),
        );
      }),
    );
  };
  const held = texts.filter((_, i) => i % HELD_BACK === HELD_BACK - 1);
  const adapted = learn(texts.filter((text) => !held.includes(text)));
  process.stdout.write(
    `${held.length} of ${texts.length} texts held back\n${scoreTable(score(packAttributionModel(adapted)), score(models.attribution))}`,
  );
  writeBytes(output, packAttributionModel(learn(texts)));
}

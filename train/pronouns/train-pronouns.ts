/**
 * Learns the trees of the pronoun ranker from the entities of GUM (CC BY genres), on our own analyses of its texts, and writes them into
 * `src/reader/actors/pronouns/weights.ts`: they are small enough to be source, so that the ranker needs no file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gumDocuments } from '../../eval/gum-documents.ts';
import { bundledModels } from '../../src/bundled-models.ts';
import { createAnalyser } from '../../src/language/index.ts';
import type { TrainStep } from '../step.ts';
import { examplesOf } from './examples.ts';
import { growTrees } from './grow-trees.ts';

const WEIGHTS = join(import.meta.dirname, '../../src/reader/actors/pronouns/weights.ts');
const LINE = 112;

export const pronounsStep: TrainStep = {
  name: 'pronouns',
  run: ({ data, log }) => {
    const analyse = createAnalyser(bundledModels().language);
    const documents = gumDocuments(join(data, 'ud/gum/en_gum-train.conllu.gz'));
    const examples = documents.flatMap((document) => examplesOf(document, analyse(document.gold.text)));
    const trees = growTrees(examples);
    writeFileSync(WEIGHTS, sourceOf(trees));
    log(`${examples.length} pronouns of ${documents.length} texts, ${trees.length} bytes of trees`);
  },
};

function sourceOf(trees: Uint8Array): string {
  const text = Buffer.from(trees).toString('base64');
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `/** Trees of the pronoun ranker in base 64, written by \`npm run train -- pronouns\` from GUM (CC BY genres; Zeldes 2017). Not edited by hand. */
export const PRONOUN_WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}

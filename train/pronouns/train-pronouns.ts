/**
 * Learns the pronoun ranker and writes it as source, so that it needs no file: tables of which nouns fit where, from parsed text, into
 * `preference-weights.ts`; the trees, from the entities of GUM (CC BY genres) on our own analyses of its texts, into `weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gumDocuments } from '../../eval/gum-documents.ts';
import { bundledModels } from '../../src/bundled-models.ts';
import { createAnalyser } from '../../src/language/index.ts';
import { usePreferences } from '../../src/reader/actors/pronouns/preferences.ts';
import { best } from '../../src/reader/actors/pronouns/resolve.ts';
import { readTrees } from '../../src/reader/actors/pronouns/trees.ts';
import { readConllu } from '../conllu.ts';
import type { TrainStep } from '../step.ts';
import { type Cooccurrences, countContexts } from './cooccurrences.ts';
import { type Example, examplesOf, examplesOnPath, type Labelled } from './examples.ts';
import { GROWTH, growTrees } from './grow-trees.ts';
import { learnPreferences } from './learn-preferences.ts';

const FOLDER = join(import.meta.dirname, '../../src/reader/actors/pronouns');
const PARSED = ['polnear/train/corenlp.conllu.gz', 'ud/gum/en_gum-train.conllu.gz', 'ud/ewt/en_ewt-train.conllu.gz'];
/** Parts that the documents are cut into: the ranker that goes along a document has not seen its part. */
const PARTS = 3;

export const pronounsStep: TrainStep = {
  name: 'pronouns',
  run: ({ data, log }) => {
    const counts: Cooccurrences = new Map();
    for (const path of PARSED) countContexts(readConllu(join(data, path)), counts);
    const preferences = learnPreferences(counts);
    usePreferences(preferences);
    write('preference-weights.ts', 'PREFERENCE_WEIGHTS', preferences, PREFERENCE_ORIGIN);
    log(`${preferences.length} bytes of preferences`);

    const analyse = createAnalyser(bundledModels().language);
    const documents = gumDocuments(join(data, 'ud/gum/en_gum-train.conllu.gz'));
    const texts = documents.map((document) => ({ document, analysis: analyse(document.gold.text) }));
    const examples = withOwnPaths(texts);
    const trees = growTrees(examples);
    write('weights.ts', 'PRONOUN_WEIGHTS', trees, TREES_ORIGIN);
    log(`${examples.length} pronouns of ${documents.length} texts, ${trees.length} bytes of trees`);
  },
};

/** Every text twice: with earlier pronouns resolved as gold says, and as a ranker does that learned from the other parts. */
function withOwnPaths(texts: readonly Labelled[]): Example[] {
  const sound = texts.map(examplesOf);
  const examples = sound.flat();
  for (let part = 0; part < PARTS; part++) {
    const others = sound.filter((_, i) => i % PARTS !== part).flat();
    const choose = best(readTrees(growTrees(others, { ...GROWTH, seed: 1 + 10 * part })));
    texts.forEach((text, i) => {
      if (i % PARTS === part) examples.push(...examplesOnPath(text, choose));
    });
  }
  return examples;
}

const TREES_ORIGIN =
  'Trees of the pronoun ranker in base 64, written by `npm run train -- pronouns` from GUM (CC BY genres; Zeldes 2017). Not edited by hand.';
const PREFERENCE_ORIGIN =
  'Which nouns fit where, in base 64, written by `npm run train -- pronouns` from counts over PolNeAR as parsed by CoreNLP, GUM and EWT; no text. Not edited by hand.';

function write(file: string, name: string, bytes: Uint8Array, origin: string): void {
  const text = Buffer.from(bytes).toString('base64');
  // few, long lines where there is much
  const width = text.length > 50_000 ? 4000 : 112;
  const lines = text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  writeFileSync(join(FOLDER, file), `/** ${origin} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`);
}

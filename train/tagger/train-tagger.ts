/** Trains the joint tagger (universal and Penn tags as one label) by the averaged perceptron and writes `models/tagger.bin`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../../src/language/feature-hash.ts';
import { packLinear } from '../../src/language/linear-model.ts';
import { LinearTrainer } from '../../src/language/linear-trainer.ts';
import { packModel, packStrings, type Sections } from '../../src/language/model-file.ts';
import { bestLabel, packChoices, readChoices } from '../../src/language/tagger/choices.ts';
import { packLexicon, readLexicon } from '../../src/language/tagger/lexicon.ts';
import { MOST_KEYS, moodOf, taggerKeys } from '../../src/language/tagger/tagger-features.ts';
import { CHOICES, WIDTH, WordFeatures } from '../../src/language/tagger/word-features.ts';
import { normalForm } from '../../src/language/tokens/normal-form.ts';
import { type ConlluSentence, readConllu } from '../conllu.ts';
import { learnLemmas } from '../lemmas/learn-lemmas.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { TrainStep } from '../step.ts';
import { learnChoices } from './learn-choices.ts';
import { lexicalForm, silverLexicon } from './silver-lexicon.ts';
import { clusterWords } from './word-clusters.ts';

const EPOCHS = 8;
/** Averaged weights below this are dropped: smaller and faster, the tags stay as they are. */
const PRUNE = 0.5;

interface Example {
  readonly ids: Int32Array;
  readonly gold: Uint8Array;
  readonly mood: number;
}

export const taggerStep: TrainStep = {
  name: 'tagger',
  run({ data, models, log }) {
    const train = ['ewt', 'gum'].flatMap((bank) => readConllu(join(data, `ud/${bank}/en_${bank}-train.conllu.gz`)));
    const silver = readConllu(join(data, 'polnear/train/corenlp.conllu.gz'));
    const bytes = trainTagger(train, silver, log);
    writeFileSync(join(models, 'tagger.bin'), bytes);
    log(`${bytes.length} bytes`);
  },
};

/** The bytes of a tagger of these sentences: the whole step, for callers that train on a part (jackknifing), too. */
export function trainTagger(
  train: readonly ConlluSentence[],
  silver: readonly ConlluSentence[],
  log: (message: string) => void,
): Uint8Array {
  const lexicon = packLexicon(silverLexicon(silver, clustersOf(silver, train, log), 3));
  const labels = labelsOf(train);
  const choices = learnChoices(train, labels);
  const task = taskOf(train, labels, lexicon, packChoices(choices));
  const trainer = trainOn(task, log);
  const sections = {
    ...lexicon,
    labels: packStrings(labels),
    ...packChoices(choices),
    lemmas: learnLemmas(train, silver, (word) => readLexicon(lexicon).find(hashString(word)) >= 0),
    ...packLinear('tags', labels.length, trainer.averaged(), PRUNE),
  };
  return packModel(sections);
}

const clustersOfNews = new WeakMap<readonly ConlluSentence[], Map<string, readonly [number, number]>>();

/** Fine and coarse classes of words, from the treebanks and from the news; found once for the same news. */
function clustersOf(
  silver: readonly ConlluSentence[],
  train: readonly ConlluSentence[],
  log: (message: string) => void,
): Map<string, readonly [number, number]> {
  const known = clustersOfNews.get(silver);
  if (known) return known;
  const text = [...train, ...silver].map(({ forms }) => forms.map(lexicalForm));
  const fine = clusterWords(text, { classes: 320, most: 16_000, rounds: 10 });
  const coarse = clusterWords(text, { classes: 64, most: 16_000, rounds: 10 });
  log(`${fine.size} words in classes`);
  const clusters = new Map([...fine].map(([word, number]) => [word, [number, coarse.get(word) ?? 0] as const]));
  clustersOfNews.set(silver, clusters);
  return clusters;
}

function labelsOf(train: readonly ConlluSentence[]): string[] {
  const labels = new Set<string>();
  for (const { upos, xpos } of train) upos.forEach((tag, i) => labels.add(`${tag}|${xpos[i]}`));
  return [...labels].sort((a, b) => (a < b ? -1 : 1));
}

function taskOf(
  train: readonly ConlluSentence[],
  labels: readonly string[],
  lexicon: Sections,
  choices: Sections,
): Task {
  const { ofForm, lists } = readChoices(choices);
  const words = new WordFeatures(readLexicon(lexicon), ofForm);
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const examples = train.map(({ forms, upos, xpos }): Example => {
    const ids = new Int32Array(forms.length + 4);
    forms.forEach((form, i) => {
      ids[i + 2] = words.id(normalForm(form, 0, form.length));
    });
    const mood = moodOf(words.rows, ids, forms.length, forms.at(-1) === '?');
    return { ids, gold: Uint8Array.from(upos, (tag, i) => numbers.get(`${tag}|${xpos[i]}`)!), mood };
  });
  return { words, choices: lists, labels: labels.length, examples };
}

interface Task {
  readonly words: WordFeatures;
  readonly choices: readonly Uint8Array[];
  readonly labels: number;
  readonly examples: readonly Example[];
}

function trainOn(task: Task, log: (message: string) => void): LinearTrainer {
  const { words, choices, labels, examples } = task;
  const trainer = new LinearTrainer(labels);
  const random = seededRandom(1);
  const keys = new Uint32Array(MOST_KEYS);
  const scores = new Float64Array(labels);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    let seen = 0;
    for (const { ids, gold, mood } of shuffle([...examples], random)) {
      let t1 = 0;
      let t2 = 0;
      for (let i = 0; i < gold.length; i++) {
        const only = choices[words.rows[ids[i + 2]! * WIDTH + CHOICES]! - 1];
        let best = 0;
        if (only?.length === 1) best = only[0]!;
        else {
          const count = taggerKeys(words.rows, ids, i, t1, t2, mood, keys);
          scores.fill(0);
          trainer.add(keys, count, scores);
          best = bestLabel(scores, only);
          trainer.tick();
          seen++;
          if (best !== gold[i]) {
            wrong++;
            trainer.update(keys, count, gold[i]!, best);
          }
        }
        t2 = t1;
        t1 = best + 1;
      }
    }
    const right = (100 * (1 - wrong / seen)).toFixed(2);
    log(`epoch ${epoch + 1}: ${right} % of ${seen} training tags, ${trainer.features} features`);
  }
  return trainer;
}

/** Tags for training the parser as it will meet them: each part of the sentences is tagged by a tagger trained on the other parts. */
import { createTagger } from '../../src/language/tagger/tagger.ts';
import { normalForm } from '../../src/language/tokens/normal-form.ts';
import type { ConlluSentence } from '../conllu.ts';
import { trainTagger } from '../tagger/train-tagger.ts';
import type { Tree } from './treebank.ts';

const FOLDS = 3;
/** Neighbouring sentences stay together, since they share names and subjects. */
const BLOCK = 20;

export function jackknife(
  train: readonly ConlluSentence[],
  silver: readonly ConlluSentence[],
  log: (message: string) => void,
): Tree[] {
  const trees: Tree[] = new Array(train.length);
  const foldOf = (i: number) => Math.floor(i / BLOCK) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = train.filter((_, i) => foldOf(i) !== fold);
    const bytes = trainTagger(rest, silver, () => undefined);
    const held = train.map((sentence, i) => ({ sentence, i })).filter(({ i }) => foldOf(i) === fold);
    const tagged = retag(
      bytes,
      held.map(({ sentence }) => sentence),
    );
    held.forEach(({ i }, k) => (trees[i] = tagged[k]!));
    log(`fold ${fold + 1} of ${FOLDS} tagged`);
  }
  return trees;
}

/** The sentences with the tags of the tagger in `bytes` in place of their own. */
export function retag(bytes: Uint8Array, sentences: readonly ConlluSentence[]): Tree[] {
  const tagger = createTagger(bytes);
  return sentences.map((sentence) => {
    const forms = sentence.forms.map((form) => normalForm(form, 0, form.length));
    const { upos, xpos, lemmas } = tagger.tag(forms, [{ from: 0, to: forms.length }]);
    return { forms, lemmas, upos, xpos, heads: sentence.heads, deprels: sentence.deprels };
  });
}

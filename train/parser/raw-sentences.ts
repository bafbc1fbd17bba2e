/** Unannotated news, cut into tokens and sentences and tagged by our own means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findParagraphs } from '../../src/language/sentences/paragraphs.ts';
import { splitSentences } from '../../src/language/sentences/split-sentences.ts';
import { createTagger } from '../../src/language/tagger/tagger.ts';
import { normalForm } from '../../src/language/tokens/normal-form.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';
import type { TaggedSentence } from './vote.ts';

/** The sentences of every `.txt` file in the folders and in the folders within them, in the order of their names. */
export function rawSentences(folders: readonly string[], taggerBytes: Uint8Array): TaggedSentence[] {
  const tagger = createTagger(taggerBytes);
  return folders.flatMap(textFiles).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const { starts, ends } = tokenise(text);
    const ranges = splitSentences(text, { starts, ends }, findParagraphs(text, { starts, ends }));
    const forms = starts.map((start, i) => normalForm(text, start, ends[i]!));
    const { lemmas, upos, xpos } = tagger.tag(forms, ranges);
    return ranges.map(({ from, to }) => ({
      forms: forms.slice(from, to),
      lemmas: lemmas.slice(from, to),
      upos: upos.slice(from, to),
      xpos: xpos.slice(from, to),
    }));
  });
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

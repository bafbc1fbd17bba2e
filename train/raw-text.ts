/** Raw documents with gold boundaries, put together again from CoNLL-U: spaces from SpaceAfter, blank lines at new paragraphs. */
import type { ConlluSentence } from './conllu.ts';

export interface RawDocument {
  readonly id: string;
  readonly text: string;
  /** UTF-16 offsets, half-open, of every word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the first word of each sentence. */
  readonly sentences: readonly number[];
  readonly source: readonly ConlluSentence[];
}

export function rawDocuments(sentences: readonly ConlluSentence[]): RawDocument[] {
  const documents: RawDocument[] = [];
  let from = 0;
  for (let i = 1; i <= sentences.length; i++) {
    if (i < sentences.length && !sentences[i]!.newDocument) continue;
    documents.push(rebuild(sentences.slice(from, i)));
    from = i;
  }
  return documents;
}

function rebuild(source: readonly ConlluSentence[]): RawDocument {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const begins: number[] = [];
  for (const sentence of source) {
    if (sentence.newParagraph && text !== '') text = `${text.trimEnd()}\n\n`;
    begins.push(starts.length);
    sentence.forms.forEach((form, k) => {
      starts.push(text.length);
      text += form;
      ends.push(text.length);
      if (sentence.spaceAfter[k]) text += ' ';
    });
  }
  return { id: source[0]!.document, text: text.trimEnd(), starts, ends, sentences: begins, source };
}

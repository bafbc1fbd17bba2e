/** Reads CoNLL-U and the CoNLL-U-like CoreNLP output of PolNeAR. Columns are parallel arrays, one entry a syntactic word. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface ConlluSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  /** Index of the head word within the sentence, -1 at the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly misc: readonly string[];
  /** False where the next word follows without a space (inside a multiword token, too). */
  readonly spaceAfter: readonly boolean[];
  /** True where the word goes on a multiword token that a word before it began (the `n't` of `don't`). */
  readonly continuesToken: readonly boolean[];
  readonly newDocument: boolean;
  readonly newParagraph: boolean;
  /** The id of the document that the sentence stands in, '' if the file names none. */
  readonly document: string;
  /** The `# text` comment, '' if there is none. */
  readonly text: string;
  /** All other comments, without the number sign. */
  readonly comments: readonly string[];
}

/** Reads a file, unzipping it if its name ends in `.gz`. */
export function readConllu(path: string): ConlluSentence[] {
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Empty nodes (`8.1`) are left out; a multiword token gives its words their spacing. Throws an Error on a line of a wrong shape. */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let document = '';
  for (const block of text.replaceAll('\r\n', '\n').split(/\n\n+/)) {
    if (block.trim() === '') continue;
    const sentence = parseSentence(block, document);
    document = sentence.document;
    if (sentence.forms.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function parseSentence(block: string, previousDocument: string): ConlluSentence {
  const columns: string[][] = Array.from({ length: 10 }, () => []);
  const heads: number[] = [];
  const spaceAfter: boolean[] = [];
  const continuesToken: boolean[] = [];
  const comments: string[] = [];
  let document = previousDocument;
  let newDocument = false;
  let newParagraph = false;
  let sentenceText = '';
  let range = { from: 0, to: 0, spaceAfter: true };
  for (const line of block.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      const comment = line.slice(1).trim();
      if (/^newdoc\b/.test(comment)) {
        newDocument = true;
        document = comment.replace(/^newdoc( id)?\s*=?\s*/, '');
      } else if (/^newpar\b/.test(comment) && !comment.startsWith('newpar_block')) newParagraph = true;
      else if (comment.startsWith('text =')) sentenceText = comment.slice(6).trim();
      else comments.push(comment);
      continue;
    }
    const cells = line.split('\t');
    if (cells.length !== 10) throw new Error(`a CoNLL-U line has ten columns, this has ${cells.length}: ${line}`);
    const id = cells[0]!;
    const spaced = !/(^|\|)SpaceAfter=No(\||$)/.test(cells[9]!);
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [from, to] = id.split('-').map(Number) as [number, number];
      range = { from, to, spaceAfter: spaced };
      continue;
    }
    for (let k = 1; k < 10; k++) columns[k]!.push(cells[k]!);
    heads.push(Number(cells[6]) - 1);
    const number = Number(id);
    const within = number >= range.from && number <= range.to;
    spaceAfter.push(within ? number === range.to && range.spaceAfter : spaced);
    continuesToken.push(within && number > range.from);
  }
  return {
    forms: columns[1]!,
    lemmas: columns[2]!,
    upos: columns[3]!,
    xpos: columns[4]!,
    feats: columns[5]!,
    heads,
    deprels: columns[7]!,
    misc: columns[9]!,
    spaceAfter,
    continuesToken,
    newDocument,
    newParagraph,
    document,
    text: sentenceText,
    comments,
  };
}

/** One value of a `Name=value|…` column, or null. */
export function attributeOf(column: string, name: string): string | null {
  for (const part of column.split('|')) {
    if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  }
  return null;
}

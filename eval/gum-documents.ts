/** GUM as analyses with gold trees, and its gold mentions: what coreference is measured on, with no error of a parser in it. */
import type { Analysis, Paragraph, Quotation, Sentence, Token, TokenRange, Upos } from '../src/language/index.ts';
import { attributeOf, readConllu } from '../train/conllu.ts';
import { type RawDocument, rawDocuments } from '../train/raw-text.ts';

/** A gold mention in tokens of the document, half-open; `chain` is the number of its entity within the document. */
export interface GoldMention {
  readonly from: number;
  readonly to: number;
  /** Syntactic head by the gold tree. */
  readonly head: number;
  readonly chain: string;
  readonly type: string;
}

export interface GumDocument {
  readonly id: string;
  readonly gold: Analysis;
  readonly mentions: readonly GoldMention[];
}

export function gumDocuments(path: string): GumDocument[] {
  return rawDocuments(readConllu(path)).map((document) => {
    const gold = analysisOf(document);
    return { id: document.id, gold, mentions: mentionsOf(document, gold) };
  });
}

function analysisOf(document: RawDocument): Analysis {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  document.source.forEach((source, index) => {
    const from = document.sentences[index]!;
    const to = from + source.forms.length;
    const head = source.comments.some((comment) => comment.startsWith('newpar_block = head'));
    if (index === 0 || source.newParagraph) {
      const kind = head ? 'headline' : 'body';
      paragraphs.push({
        index: paragraphs.length,
        from,
        to,
        start: document.starts[from]!,
        end: document.ends[to - 1]!,
        kind,
      });
    } else {
      const last = paragraphs.pop()!;
      paragraphs.push({ ...last, to, end: document.ends[to - 1]! });
    }
    const root = from + Math.max(0, source.heads.indexOf(-1));
    sentences.push({
      index,
      from,
      to,
      start: document.starts[from]!,
      end: document.ends[to - 1]!,
      paragraph: paragraphs.length - 1,
      root,
    });
    source.forms.forEach((text, k) => {
      tokens.push({
        index: from + k,
        start: document.starts[from + k]!,
        end: document.ends[from + k]!,
        text,
        lemma: source.lemmas[k]!,
        upos: source.upos[k] as Upos,
        xpos: source.xpos[k]!,
        head: source.heads[k]! < 0 ? -1 : from + source.heads[k]!,
        relation: source.deprels[k]!,
        sentence: index,
      });
    });
  });
  const dependents: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) dependents[token.head]!.push(token.index);
  return {
    text: document.text,
    tokens,
    sentences,
    paragraphs,
    quotations: quotationsOf(tokens),
    entities: [],
    dependents,
  };
}

/** Straight or curly double quotation marks, paired within a paragraph's worth of text. */
function quotationsOf(tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open = -1;
  for (const token of tokens) {
    if (!/^(?:"|“|”|``|'')$/.test(token.text)) continue;
    if (open < 0) open = token.index;
    else {
      quotations.push({
        index: quotations.length,
        from: open,
        to: token.index + 1,
        depth: 0,
        closed: true,
        continues: null,
      });
      open = -1;
    }
  }
  return quotations;
}

function mentionsOf(document: RawDocument, analysis: Analysis): GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: { id: string; from: number; type: string }[] = [];
  let at = 0;
  for (const sentence of document.source) {
    for (const misc of sentence.misc) {
      const brackets = attributeOf(misc, 'Entity') ?? '';
      for (const [, opened, closed] of brackets.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
        if (opened !== undefined) {
          const [id = '', type = ''] = opened.split('-');
          open.push({ id, from: at, type });
        } else {
          const id = closed || open.at(-1)?.id;
          const index = open.map((entry) => entry.id).lastIndexOf(id ?? '');
          if (index < 0) continue;
          const [entry] = open.splice(index, 1);
          mentions.push({
            from: entry!.from,
            to: at + 1,
            head: headOf(entry!.from, at + 1, analysis),
            chain: entry!.id,
            type: entry!.type,
          });
        }
      }
      at++;
    }
  }
  return mentions;
}

function headOf(from: number, to: number, { tokens }: Analysis): number {
  for (let i = from; i < to; i++) {
    const head = tokens[i]!.head;
    if ((head < from || head >= to) && tokens[i]!.upos !== 'PUNCT') return i;
  }
  return to - 1;
}

/**
 * The gold chains that each range of our own tokens is a mention of: it holds the head of a gold mention which holds its head in turn.
 * Where two trees hang a name differently ("Professor | Eastman"), one mention still meets the other.
 */
export function goldChainsOf(
  { mentions, gold }: GumDocument,
  { tokens }: Analysis,
  ranges: readonly (TokenRange & { readonly head: number })[],
): ReadonlySet<string>[] {
  const byHead = mentions
    .map(({ from, to, head, chain }) => ({
      head: gold.tokens[head]!.start,
      start: gold.tokens[from]!.start,
      end: gold.tokens[to - 1]!.end,
      chain,
    }))
    .sort((a, b) => a.head - b.head);
  return ranges.map(({ from, to, head }) => {
    const [start, end, own] = [tokens[from]!.start, tokens[to - 1]!.end, tokens[head]!.start];
    const chains = new Set<string>();
    for (const mention of byHead) {
      if (mention.head >= end) break;
      if (mention.head >= start && mention.start <= own && own < mention.end) chains.add(mention.chain);
    }
    return chains;
  });
}

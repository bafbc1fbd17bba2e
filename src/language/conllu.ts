import type { Analysis, Entity, Sentence, Token } from './analysis.ts';
import { formatFeatures } from './morphology/features.ts';
import { featuresOf } from './morphology/features-of.ts';

/**
 * An analysis as CoNLL-U (universaldependencies.org/format), one block a sentence. MISC carries the exact place of each token in the raw
 * text (`Start`, `End`: UTF-16 code units, half-open), `SpaceAfter=No`, and named entities as `Entity=B-person`.
 */
export function toConllu(analysis: Analysis): string {
  const entities = entityTags(analysis);
  return analysis.sentences.map((sentence) => `${sentenceBlock(analysis, sentence, entities)}\n\n`).join('');
}

function sentenceBlock(analysis: Analysis, sentence: Sentence, entities: readonly (string | undefined)[]): string {
  const lines = [
    `# sent_id = ${sentence.index + 1}`,
    `# text = ${oneLine(analysis.text.slice(sentence.start, sentence.end))}`,
  ];
  const previous = analysis.sentences[sentence.index - 1];
  if (previous?.paragraph !== sentence.paragraph) lines.unshift('# newpar');
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = analysis.tokens[i]!;
    const misc = [`Start=${token.start}`, `End=${token.end}`];
    if (entities[i]) misc.push(`Entity=${entities[i]}`);
    if (analysis.tokens[i + 1]?.start === token.end) misc.push('SpaceAfter=No');
    const head = token.head < 0 ? 0 : token.head - sentence.from + 1;
    const features = formatFeatures(featuresOf(analysis, i));
    const fields = [
      i - sentence.from + 1,
      field(token.text),
      field(token.lemma),
      token.upos,
      field(token.xpos),
      features,
    ];
    lines.push([...fields, head, token.relation, '_', misc.join('|')].join('\t'));
  }
  return lines.join('\n');
}

function entityTags(analysis: Analysis): (string | undefined)[] {
  const tags: (string | undefined)[] = new Array(analysis.tokens.length);
  for (const entity of analysis.entities) {
    for (let i = entity.from; i < entity.to; i++) tags[i] = tagAt(entity, i);
  }
  return tags;
}

function tagAt(entity: Entity, index: number): string {
  return `${index === entity.from ? 'B' : 'I'}-${entity.type}`;
}

/**
 * The trees of an analysis for a person to read: each sentence, then its words indented under their heads, in text order.
 * `root` stands leftmost. Written without recursion, so that a chain of a thousand words is fine.
 */
export function toTreeText(analysis: Analysis): string {
  return analysis.sentences.map((sentence) => `${treeOf(analysis, sentence).join('\n')}\n\n`).join('');
}

function treeOf(analysis: Analysis, sentence: Sentence): string[] {
  const lines = [oneLine(analysis.text.slice(sentence.start, sentence.end))];
  const stack: { token: Token; depth: number }[] = [];
  const push = (index: number, depth: number) => stack.push({ token: analysis.tokens[index]!, depth });
  for (let i = sentence.to - 1; i >= sentence.from; i--) if (analysis.tokens[i]!.head < 0) push(i, 1);
  while (stack.length > 0) {
    const { token, depth } = stack.pop()!;
    lines.push(`${'  '.repeat(Math.min(depth, 40))}${oneLine(token.text)}  ${token.relation} ${token.upos}`);
    const dependents = analysis.dependents[token.index] ?? [];
    for (let k = dependents.length - 1; k >= 0; k--) push(dependents[k]!, depth + 1);
  }
  return lines;
}

function field(text: string): string {
  return oneLine(text) || '_';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

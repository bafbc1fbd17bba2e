/**
 * MEANTIME (Minard et al. 2016, CAT XML): gold event mentions with polarity, certainty and time. Asks of each gold mention what the
 * factuality rules say of its word, so that what is measured is status, not coverage of the lexicon.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/language/index.ts';
import { factualityOf } from '../../src/reader/index.ts';
import type { EvalContext, Row } from '../evaluation.ts';

export interface GoldMention {
  /** Offsets of its first token in the rebuilt text. */
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly future: boolean;
}

export interface MeantimeDocument {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export function loadMeantime(data: string): MeantimeDocument[] {
  const root = join(data, 'temporal/meantime');
  const files = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return files.map((file) => parseCat(file, readFileSync(file, 'utf8')));
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|’s|n't|n’t|''|'(?:re|ve|ll|d|m))$/;

function parseCat(name: string, xml: string): MeantimeDocument {
  let text = '';
  let sentence = '';
  const places = new Map<string, { start: number; end: number }>();
  let glued = true;
  for (const match of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const word = plain(match[2]!);
    const number = attribute(match[1]!, 'sentence');
    if (number !== sentence && text !== '') {
      text += Number(number) <= 2 ? '\n\n' : '\n';
      glued = true;
    }
    sentence = number;
    if (!glued && !NO_SPACE_BEFORE.test(word)) text += ' ';
    glued = /^[([{$]$|^``$/.test(word);
    places.set(attribute(match[1]!, 't_id'), { start: text.length, end: text.length + word.length });
    text += word;
  }
  const mentions: GoldMention[] = [];
  for (const match of xml.matchAll(/<EVENT_MENTION ([^>]*)>([\s\S]*?)<\/EVENT_MENTION>/g)) {
    const anchor = /<token_anchor [^>]*t_id="(\d+)"/.exec(match[2]!)?.[1];
    const place = anchor === undefined ? undefined : places.get(anchor);
    if (!place || attribute(match[1]!, 'polarity') === '') continue;
    mentions.push({
      ...place,
      negated: attribute(match[1]!, 'polarity') === 'NEG',
      uncertain: ['POSSIBLE', 'PROBABLE'].includes(attribute(match[1]!, 'certainty')),
      future: attribute(match[1]!, 'time') === 'FUTURE',
    });
  }
  return { name, text, mentions };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The token that starts at or covers the offset, by binary search. */
export function tokenIndexAt({ tokens }: Analysis, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ASPECTS = ['negated', 'uncertain', 'future'] as const;

export function meantimeStatusRows({ data, analyse }: EvalContext): Row[] {
  const counts = ASPECTS.map(() => ({ hit: 0, gold: 0, ours: 0 }));
  for (const { text, mentions } of loadMeantime(data)) {
    const analysis = analyse(text);
    for (const mention of mentions) {
      const found = factualityOf(analysis, tokenIndexAt(analysis, mention.start));
      ASPECTS.forEach((aspect, i) => {
        if (mention[aspect]) counts[i]!.gold++;
        if (found[aspect]) counts[i]!.ours++;
        if (mention[aspect] && found[aspect]) counts[i]!.hit++;
      });
    }
  }
  return ASPECTS.map((aspect, i) => {
    const { hit, gold, ours } = counts[i]!;
    return {
      measure: `MEANTIME events ${aspect}, F1`,
      ours: hit === 0 ? 0 : (2 * hit) / (gold + ours),
      must: 0.6,
      goal: 0.8,
      note: `P ${(hit / Math.max(1, ours)).toFixed(3)} R ${(hit / gold).toFixed(3)}, ${gold} gold`,
    };
  });
}

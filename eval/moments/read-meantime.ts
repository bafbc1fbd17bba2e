import type { DatedText, GoldDate } from './score.ts';
import { attributesOf, decodeEntities } from './xml.ts';

/** The last sentence of a MEANTIME document that is annotated; the headline is sentence 0, the dateline 1. */
const LAST_SENTENCE = 5;

/** Reads a CAT document. The text is rebuilt from its tokens: spaces between words, none before punctuation, a blank line between headline, dateline and body. */
export function readMeantime(name: string, xml: string): DatedText {
  const starts = new Map<string, { start: number; end: number }>();
  let text = '';
  let sentence = -1;
  let annotatedTo = 0;
  let open = false;
  for (const match of xml.matchAll(/<token\b([^>]*)>([^<]*)<\/token>/g)) {
    const attributes = attributesOf(match[1] ?? '');
    const word = decodeEntities(match[2] ?? '');
    const here = Number(attributes.sentence);
    if (here !== sentence) {
      if (sentence === LAST_SENTENCE) annotatedTo = text.length;
      if (text) text += here <= 2 ? '\n\n' : ' ';
      sentence = here;
      open = true;
    } else if (
      !open &&
      !/^(?:[.,;:!?%)\]]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t|-|\/|''|”)$/.test(word) &&
      !/[-/(["“$]$|``$/.test(text)
    )
      text += ' ';
    open = false;
    starts.set(attributes.t_id ?? '', { start: text.length, end: text.length + word.length });
    text += word;
  }
  if (annotatedTo === 0) annotatedTo = text.length;
  let created: string | null = null;
  const dates: GoldDate[] = [];
  let creationSpan = { start: -1, end: -1 };
  for (const match of xml.matchAll(/<TIMEX3\b([^>]*)>([\s\S]*?)<\/TIMEX3>/g)) {
    if ((match[1] ?? '').endsWith('/')) continue;
    const attributes = attributesOf(match[1] ?? '');
    const anchors = [...(match[2] ?? '').matchAll(/t_id="(\d+)"/g)].flatMap(
      (anchor) => starts.get(anchor[1] ?? '') ?? [],
    );
    const span = {
      start: Math.min(...anchors.map(({ start }) => start)),
      end: Math.max(...anchors.map(({ end }) => end)),
    };
    if (attributes.functionInDocument === 'CREATION_TIME') {
      created = attributes.value ?? null;
      creationSpan = span;
    } else if (anchors.length > 0) dates.push({ ...span, type: attributes.type ?? '', value: attributes.value ?? '' });
  }
  // The dateline is given: blanking it keeps offsets and leaves nothing to find there.
  if (creationSpan.start >= 0) {
    text =
      text.slice(0, creationSpan.start) +
      'x'.repeat(creationSpan.end - creationSpan.start) +
      text.slice(creationSpan.end);
  }
  dates.sort((a, b) => a.start - b.start);
  return { name, text, created, dates, annotatedTo };
}

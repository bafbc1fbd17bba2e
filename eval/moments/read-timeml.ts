import type { DatedText, GoldDate } from './score.ts';
import { attributesOf, decodeEntities } from './xml.ts';

/** Reads a TimeML document: its text without markup and the TIMEX3 spans in it. The creation time is left out. */
export function readTimeMl(name: string, xml: string): DatedText {
  const created = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const dates: GoldDate[] = [];
  const open: { start: number; attributes: Readonly<Record<string, string>> }[] = [];
  let text = '';
  for (const part of body.split(/(<[^>]+>)/)) {
    if (part.startsWith('<TIMEX3')) open.push({ start: text.length, attributes: attributesOf(part) });
    else if (part === '</TIMEX3>') {
      const mark = open.pop();
      if (mark) {
        dates.push({
          start: mark.start,
          end: text.length,
          type: mark.attributes.type ?? '',
          value: mark.attributes.value ?? '',
        });
      }
    } else if (!part.startsWith('<')) text += decodeEntities(part);
  }
  dates.sort((a, b) => a.start - b.start);
  return { name, text, created, dates, annotatedTo: text.length };
}

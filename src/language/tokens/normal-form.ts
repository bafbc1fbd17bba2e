import { classAt, MARK } from './characters.ts';

/**
 * The form that models see: typographic quotation marks and apostrophes straight, direction marks and joiners gone. Equal to the
 * raw slice for nearly every token.
 */
export function normalForm(text: string, start: number, end: number): string {
  let plain = true;
  for (let p = start; p < end; p++) {
    const unit = text.charCodeAt(p);
    if (unit > 0x7e && (UNUSUAL.has(unit) || classAt(text, p) === MARK)) {
      plain = false;
      break;
    }
  }
  const form = text.slice(start, end);
  if (plain) return form;
  const normal = form
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\p{Cf}|\ufe0f/gu, '');
  return normal === '' ? form : normal;
}

const UNUSUAL = new Set([...'‘’ʼ´“”„‟«»'].map((mark) => mark.charCodeAt(0)));

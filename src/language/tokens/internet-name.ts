/** Addresses, e-mail addresses, domain names, handles and hashtags: one token each. */
import { DOMAINS } from '../english/clitics.ts';

const ADDRESS = /(?:https?|ftp|mailto|file):[^\s<>"“”«»]+|www\d?\.[^\s<>"“”«»]+/iy;
const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,63}/uy;
const DOMAIN =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.([A-Za-z]{2,6})(?![\p{L}\p{N}_])(?:\/[^\s<>"“”«»]*)?/uy;

/** End of the name that starts at `from`, or `from` if none does. */
export function internetName(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  if (unit === 0x40 || unit === 0x23) return match(HANDLE, text, from, to);
  const address = match(ADDRESS, text, from, to);
  if (address > from) return trimmed(text, from, address);
  const email = match(EMAIL, text, from, to);
  if (email > from) return trimmed(text, from, email);
  DOMAIN.lastIndex = from;
  const found = DOMAIN.exec(text);
  if (!found) return from;
  const ending = found[1]!;
  const known =
    DOMAINS.has(ending.toLowerCase()) && (ending === ending.toLowerCase() || found[0] === found[0].toUpperCase());
  if (!known || /^[\d.]+$/.test(found[0]) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(found[0])) return from;
  return trimmed(text, from, Math.min(to, from + found[0].length));
}

function match(pattern: RegExp, text: string, from: number, to: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? Math.min(to, pattern.lastIndex) : from;
}

/** Without the punctuation that follows the name rather than ends it; a bracket stays if it was opened inside. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const last = text[end - 1]!;
    if (last === ')' && text.slice(Math.max(from, end - 200), end).includes('(')) break;
    if (!/[.,;:!?'’”")\]}…]/.test(last)) break;
    end--;
  }
  return end;
}

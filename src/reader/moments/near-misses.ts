/** Drops what only looks like a time expression, by the tags and neighbours of its words. */
import type { Analysis, Token } from '../../language/index.ts';
import { COUNTED_AFTER_NUMBER } from '../english/time-words.ts';
import type { Surface } from './meaning.ts';

/** True if the surface is to be kept. `index` is its first token, `last` its last. */
export function isTimeExpression(surface: Surface, analysis: Analysis, index: number, last: number): boolean {
  const first = analysis.tokens[index];
  if (!first) return false;
  const words = analysis.text.slice(surface.start, surface.end);
  switch (surface.rule) {
    case 'month':
      return isMonth(words, analysis, index, last);
    case 'year':
      return isYear(words, analysis, index, last);
    case 'season':
      return isSeason(words, analysis, index, last);
    case 'weekday':
      return !/^(?:Black|Bloody|Good|Ash|Palm|Super|Sheffield|Saints?)$/.test(analysis.tokens[index - 1]?.text ?? '');
    case 'duration':
    case 'hyphen-duration':
      return !/^(?:old|old-)/i.test(analysis.tokens[last + 1]?.text ?? '') && !isAge(analysis, last);
    case 'reference':
      return isReference(words, analysis, index, last);
    case 'nth-unit':
      return true;
    default:
      return true;
  }
}

/** "May" the modal and "March" the procession stand bare at a sentence's start; a month is dated or named. */
function isMonth(words: string, analysis: Analysis, index: number, last: number): boolean {
  const token = analysis.tokens[last];
  if (!token) return false;
  const bare = words.trim();
  if (/\d|year/i.test(bare)) return true;
  if (/^\d{1,2}$/.test(analysis.tokens[index - 1]?.text ?? '')) return false;
  if (!/^(?:may|march|mar|dec|oct|jan|apr|jun|jul|aug|sep|sept|nov|feb|august|april|june)\.?$/i.test(bare)) return true;
  if (/^MD$|^VB/.test(token.xpos) || token.upos === 'AUX' || token.upos === 'VERB') return false;
  const before = analysis.tokens[index - 1];
  const after = analysis.tokens[last + 1];
  if (/^(?:mr|mrs|ms|dr|sir|theresa|president|minister|general|lord|lady)\.?$/i.test(before?.text ?? '')) return false;
  const name = /^(?:may|april|june|august)$/i.test(bare);
  if (name && before && isCapitalised(before) && before.upos === 'PROPN' && !isSentenceStart(analysis, before))
    return false;
  if (name && after && isCapitalised(after) && after.upos === 'PROPN') return false;
  if (!/^(?:may|march|mar)\.?$/i.test(bare)) return true;
  if (/^[a-z]/.test(bare)) return false;
  if (before && DATING.test(before.text)) return true;
  if (isSentenceStart(analysis, token)) return false;
  return (
    !(after && /^(?:on|for|against|to|through|be|have|not)$/i.test(after.text)) &&
    !/^(?:a|the|this|that|mass|protest)$/i.test(before?.text ?? '')
  );
}

const DATING =
  /^(?:in|since|until|till|by|from|to|through|of|last|next|this|early|late|mid|mid-|during|before|after|and|between|for|each|every)$/i;

/** Four figures are a year after a word that dates, in brackets, at the head of a clause; not before what they count. */
function isYear(words: string, analysis: Analysis, index: number, last: number): boolean {
  if (/[a-z]/i.test(words)) return true;
  const before = analysis.tokens[index - 1];
  const after = analysis.tokens[last + 1];
  const value = Number(words);
  if (
    before &&
    /^(?:No|no|number|page|p|pp|resolution|Resolution|article|Article|section|room|route|flight|Flight|about|over|nearly|than|some|around|approximately|least|almost|Windows|Office)\.?$/.test(
      before.text,
    )
  ) {
    return false;
  }
  if (
    after &&
    (COUNTED_AFTER_NUMBER.has(after.text.toLowerCase()) ||
      (after.xpos === 'NNS' && (value < 1900 || value % 100 === 0)))
  )
    return false;
  if (value >= 1700 && value <= 2050) return true;
  return !before || DATING.test(before.text) || /^[(,;:–-]$/.test(before.text);
}

function isSeason(words: string, analysis: Analysis, index: number, last: number): boolean {
  const token = analysis.tokens[last];
  if (!token) return false;
  if (/^VB/.test(token.xpos) || token.upos === 'VERB') return false;
  const bare = words.trim();
  if (/\d|year/i.test(bare) || /^(?:last|next|this|that|early|late)\s/i.test(bare)) return true;
  if (/fall$/i.test(bare)) return /^(?:in)$/i.test(analysis.tokens[index - 1]?.text ?? '') && /^the\s/i.test(bare);
  return !(analysis.tokens[last + 1]?.upos === 'PROPN' && isCapitalised(token));
}

/** "a 27-year old", "the 12 years of age". */
function isAge(analysis: Analysis, last: number): boolean {
  const next = analysis.tokens[last + 1]?.text.toLowerCase() ?? '';
  return next === 'old' || (next === 'of' && analysis.tokens[last + 2]?.text.toLowerCase() === 'age');
}

function isReference(words: string, analysis: Analysis, index: number, last: number): boolean {
  const before = analysis.tokens[index - 1]?.text.toLowerCase() ?? '';
  if (/^now$/i.test(words)) return !/^that$/i.test(analysis.tokens[last + 1]?.text ?? '') && before !== 'until';
  return true;
}

const isCapitalised = ({ text }: Token): boolean => /^[A-Z]/.test(text);
const isSentenceStart = (analysis: Analysis, token: Token): boolean =>
  analysis.sentences[token.sentence]?.from === token.index;

/** Offices written as names: `the President`, `Mr. Speaker`, `Emperor of the United States`. */
import type { Entity, TokenRange } from '../analysis.ts';
import type { EntityInput } from './entity-features.ts';
import { nameClass, TITLE } from './name-class.ts';

const OFFICES: ReadonlySet<string> = new Set(
  `President Secretary Speaker Senator Emperor Empress King Queen Prince Princess Chancellor Governor Pope Premier Chairman Chairwoman
  Minister Ambassador Justice General Mayor Sultan Protector Director Commissioner`.split(/\s+/),
);

/** End of the office that begins at token `i` behind an article or a form of address; `i` if none does. */
export function officeEnd({ forms, upos }: EntityInput, i: number, { from, to }: TokenRange): number {
  const form = forms[i]!;
  if (upos[i] !== 'PROPN' || (nameClass(form) & TITLE) === 0 || form === form.toLowerCase()) return i;
  let end = i + 1;
  while (
    end < to &&
    (upos[end] === 'PROPN' || upos[end] === 'ADJ') &&
    (nameClass(forms[end]!) & TITLE) !== 0 &&
    /^\p{Lu}/u.test(forms[end]!)
  )
    end++;
  if (!OFFICES.has(forms[end - 1]!) || (end < to && upos[end] === 'PROPN')) return i;
  const addressed = end - i > 1;
  const named = i > from && /^(?:the|this|our|that|a)$/i.test(forms[i - 1]!);
  const holds = end + 1 < to && forms[end] === 'of' && (upos[end + 1] === 'PROPN' || upos[end + 1] === 'DET');
  return addressed || named || holds ? end : i;
}

/** An office `of` a place or body is one mention around both. */
export function joinOffices(forms: readonly string[], entities: readonly Entity[]): Entity[] {
  return entities.map((entity, i) => {
    const next = entities[i + 1];
    const joins = entity.type === 'person' && next && next.type !== 'person' && next.from === entity.to + 1;
    return joins &&
      (forms[entity.to] === 'of' || (forms[entity.to] === 'from' && forms[entity.to - 1] === 'Senator')) &&
      OFFICES.has(forms[entity.to - 1]!)
      ? { ...entity, to: next.to }
      : entity;
  });
}

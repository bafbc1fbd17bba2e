import type { Entity, EntityType } from '../analysis.ts';
import { COUNTRY, REGION } from './gazetteer.ts';

/** An entity before titles and articles are put to it, with the margin by which its type won. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | 'other';
  readonly margin: number;
}

/**
 * One name, one type in a text: every occurrence takes the type that the occurrences together favour, and a lone word that is the last of
 * a person's full name is that person.
 */
export function agree(forms: readonly string[], found: readonly Found[]): Found[] {
  const votes = new Map<string, Map<Found['type'], number>>();
  const surnames = new Map<string, number>();
  for (const { from, to, type, margin } of found) {
    const name = forms.slice(from, to).join(' ');
    const counts = votes.get(name) ?? new Map<Found['type'], number>();
    votes.set(name, counts);
    counts.set(type, (counts.get(type) ?? 0) + margin + 1);
    if (type === 'person' && to - from > 1)
      surnames.set(forms[to - 1]!, Math.max(margin, surnames.get(forms[to - 1]!) ?? 0));
  }
  return found.map((entity) => {
    const name = forms.slice(entity.from, entity.to).join(' ');
    const counts = votes.get(name)!;
    const surname = surnames.get(name);
    if (surname !== undefined) counts.set('person', Math.max(counts.get('person') ?? 0, surname * 2));
    let best = entity.type;
    for (const [type, weight] of counts) if (weight > (counts.get(best) ?? 0)) best = type;
    return { ...entity, type: best };
  });
}

/** `Harrow, Veldria`: a place and the listed country or region it lies in make one mention more, around both. */
export function joinPlaces(forms: readonly string[], places: Uint8Array, entities: readonly Entity[]): Entity[] {
  const joined: Entity[] = [];
  entities.forEach((entity, i) => {
    const before = entities[i - 1];
    const listed = isCountryOrRegion(places, entity.from) && !(before && isCountryOrRegion(places, before.from));
    if (
      before?.type === 'place' &&
      entity.type === 'place' &&
      listed &&
      before.to + 1 === entity.from &&
      forms[before.to] === ','
    ) {
      joined[joined.length - 1] = { ...before, to: entity.to };
    }
    joined.push(entity);
  });
  return joined;
}

function isCountryOrRegion(places: Uint8Array, i: number): boolean {
  return places[i] === 2 * COUNTRY || places[i] === 2 * REGION;
}

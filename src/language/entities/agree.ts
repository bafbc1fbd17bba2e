import type { Entity, EntityType, TokenRange } from '../analysis.ts';
import type { EntityInput } from './entity-features.ts';
import { COUNTRY, REGION } from './gazetteer.ts';
import { BODY, nameClass, PLACE } from './name-class.ts';

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
    const listed =
      (isCountryOrRegion(places, entity.from) || /^[A-Z]{2}$/.test(forms[entity.from]!)) &&
      !(before && isCountryOrRegion(places, before.from) && places[before.to - 1] !== 0);
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

type Listed = Pick<EntityInput, 'forms' | 'upos' | 'places'>;

/** `the Kasmor Games`: the listed places in the name of what is neither a place nor anybody. */
export function placesWithin(input: Listed, { from, to }: TokenRange): Entity[] {
  return listedWithin(input, from, to)
    .filter((place) => place.to - place.from < to - from && input.upos[place.from] === 'PROPN')
    .map((place) => ({ ...place, type: 'place', confidence: GUESSED }));
}

/** A place that only stands in such a name was weighed by nobody. */
const GUESSED = 0.6;

/**
 * `the Veldria Grain Board`, `Bank of Kasmor`, `Kasmor Bay`: a listed place that is part of a body's name, or of a place's that ends in a
 * kind of place, is a mention of the place too.
 */
export function withPlacesWithin(input: Listed, entities: readonly Entity[]): Entity[] {
  const { forms, upos } = input;
  return entities.flatMap((entity) => {
    const { from, to, type, confidence } = entity;
    const kind = (nameClass(forms[to - 1]!) & (PLACE | BODY)) !== 0;
    if (type !== 'organisation' && !(type === 'place' && kind)) return [entity];
    const own = to - from - (upos[to - 1] === 'PART' ? 1 : 0) - (upos[from] === 'DET' ? 1 : 0);
    const places = listedWithin(input, from, to).filter((place) => place.to - place.from < own);
    return [entity, ...places.map((place) => ({ ...place, type: 'place' as const, confidence }))];
  });
}

function listedWithin({ upos, places }: Listed, from: number, end: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = from; i < end; i++) {
    const several = i + 1 < end && places[i + 1] === places[i]! + 1;
    if (places[i]! === 0 || places[i]! % 2 !== 0 || (upos[i] !== 'PROPN' && !several)) continue;
    let to = i + 1;
    while (to < end && places[to] === places[i]! + 1) to++;
    found.push({ from: i, to });
  }
  return found;
}

function isCountryOrRegion(places: Uint8Array, i: number): boolean {
  return places[i] === 2 * COUNTRY || places[i] === 2 * REGION;
}

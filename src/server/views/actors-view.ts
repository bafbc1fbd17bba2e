import { actorKey, folded } from '../../record/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Computed } from './view.ts';
import type { World } from './world.ts';

/** Everything of an actor but its line, which the desk has. */
type ActorRest = Omit<Computed<'GET /api/actors/{name}'>, 'actor'>;
type Preview = Computed<'POST /api/actors/merge-preview'>;

/** How reports call an actor, who speaks for it, and how often it speaks. */
export function actorView(world: World, { name }: { readonly name: string }): ActorRest {
  const key = actorKey(name);
  const forms = new Map<string, { text: string; places: number; reports: number }>();
  const members = new Set<string>();
  const months = new Map<string, number>();
  for (const { reading, forms: used } of world.records) {
    const ids = new Set<string>(reading.actors.filter((actor) => actorKey(actor.name) === key).map(({ id }) => id));
    if (ids.size === 0) continue;
    for (const { actor, text, places } of used) {
      if (!ids.has(actor)) continue;
      const known = forms.get(text) ?? { text, places: 0, reports: 0 };
      forms.set(text, { text, places: known.places + places, reports: known.reports + 1 });
    }
    for (const actor of reading.actors) {
      if (actor.party !== null && ids.has(actor.party) && !ids.has(actor.id)) members.add(actor.name);
    }
    const spoken = reading.statements.filter(({ speaker }) => speaker !== null && ids.has(speaker)).length;
    const month = reading.report.published?.slice(0, 7);
    if (month !== undefined && spoken > 0) months.set(month, (months.get(month) ?? 0) + spoken);
  }
  return {
    forms: [...forms.values()].sort((a, b) => b.places - a.places || (a.text < b.text ? -1 : 1)).slice(0, 500),
    members: [...members].sort().slice(0, 1000),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, statements]) => ({ month, statements })),
  };
}

/** What a merge of these actors would touch: everything that names one of them, `into` apart. */
export function mergePreviewView(
  world: World,
  { names, into }: { readonly names: readonly string[]; readonly into: string },
): Preview {
  const keys = new Map(names.map((name) => [actorKey(name), name]));
  const found = new Set<string>();
  const count = counter();
  for (const { reading } of world.records) {
    const ids = new Set<string>();
    for (const { id, name, anonymous } of reading.actors) {
      const key = actorKey(name);
      if (anonymous || !keys.has(key)) continue;
      found.add(key);
      if (key !== actorKey(into) || name !== into) ids.add(id);
    }
    count.add(reading, ids);
  }
  return { ...count.sums, unknown: [...keys].flatMap(([key, name]) => (found.has(key) ? [] : [name])) };
}

/** What a split would touch: the findings in whose words the forms stand that are split off. */
export function splitPreviewView(
  world: World,
  {
    name,
    mentions,
    report,
  }: { readonly name: string; readonly mentions: readonly string[]; readonly report: string | null },
): Preview {
  const key = actorKey(name);
  const words = new Map(mentions.map((mention) => [folded(mention), mention]));
  const found = new Set<string>();
  const count = counter();
  let known = false;
  for (const { reading, forms } of world.records) {
    const ids = new Set<string>(reading.actors.filter((actor) => actorKey(actor.name) === key).map(({ id }) => id));
    known ||= ids.size > 0;
    if (report !== null && reading.report.id !== report) continue;
    const moved = forms.filter(({ actor, text }) => ids.has(actor) && words.has(folded(text)));
    for (const { text } of moved) found.add(folded(text));
    count.add(reading, new Set(moved.map(({ actor }) => actor)));
  }
  if (!known) throw new Refusal(404, 'unknown-actor', `no report names ${name}`, { path: 'name' });
  return { ...count.sums, unknown: [...words].flatMap(([fold, mention]) => (found.has(fold) ? [] : [mention])) };
}

function counter() {
  const sums = { reports: 0, statements: 0, events: 0 };
  const add = ({ statements, events }: World['readings'][number], ids: ReadonlySet<string>) => {
    if (ids.size === 0) return;
    const has = (id: string | null) => id !== null && ids.has(id);
    sums.reports++;
    sums.statements += statements.filter((one) => [one.speaker, one.party, one.target, one.via].some(has)).length;
    sums.events += events.filter((one) => [...one.actors, ...one.recipients, one.place].some(has)).length;
  };
  return { sums, add };
}

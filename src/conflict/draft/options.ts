import { actionIn } from './english/action-words.ts';
import type { DraftMaterial } from './material.ts';
import { idOf } from './option-id.ts';
import type { Point } from './points.ts';
import { isFirm, type StrengthOf, sealing } from './strength.ts';
import { type Actors, actorsOf } from './who-acts.ts';

/** What a party can do: act on an issue, agree to what others offer, or carry out a threat. */
export interface DraftOption {
  readonly id: string;
  readonly name: string;
  readonly kind: 'action' | 'agreement' | 'threat';
  readonly owner: string;
  /** The issue it acts on; null for an agreement that is on none. */
  readonly issue: string | null;
  /** The owner's own words on it. */
  readonly own: readonly Point[];
  /** Words by which others ask for it. */
  readonly asked: readonly Point[];
  /** The words that it is named after. */
  readonly namedAfter: Point;
  readonly strength: number;
  /** True if the owner has already done it, by a deed. */
  readonly taken: boolean;
}

export interface ProposedOptions {
  readonly options: readonly DraftOption[];
  /** What could not be made an option, in words. */
  readonly leftOut: readonly string[];
}

/** Options of all parties that are not outside, the best supported first. */
export function proposeOptions(
  points: readonly Point[],
  material: DraftMaterial,
  strengthOf: StrengthOf,
): ProposedOptions {
  const leftOut: string[] = [];
  const options: DraftOption[] = [];
  const put = (draft: Omit<DraftOption, 'id' | 'name' | 'namedAfter' | 'strength' | 'taken'>) => {
    const named = nameOf(draft.kind, draft.asked, draft.own, material, draft.owner);
    const issue = material.issues.find(({ id }) => id === draft.issue);
    if (named === null) {
      leftOut.push(
        issue
          ? `${draft.owner}, ${issue.name}: no words say plainly what it would do`
          : `${draft.owner}: is open to agree, but no words say plainly to what`,
      );
      return;
    }
    options.push({
      ...draft,
      id: idOf(
        draft.owner,
        draft.kind === 'action' ? (draft.issue ?? 'act') : draft.kind,
        options.map(({ id }) => id),
      ),
      name: freshName(`${draft.owner}: ${named.action}`, issue?.name ?? draft.kind, options),
      namedAfter: named.point,
      strength: strengthOf([...draft.asked, ...draft.own]),
      taken: sealing(draft.own) !== undefined,
    });
  };
  const deciding = material.parties.filter(({ outside }) => !outside);
  const actors = new Map<string, Actors>();
  for (const { id, name } of material.issues) {
    const found = actorsOf(
      points.filter(({ issue }) => issue === id),
      deciding,
      strengthOf,
    );
    actors.set(id, found);
    for (const { owner, own, asked } of found.acting) put({ kind: 'action', owner, issue: id, own, asked });
    if (found.adrift.length > 0) leftOut.push(`${name}: nobody is told who would have to act`);
  }
  for (const { name: owner } of deciding) {
    const mine = points.filter(({ party }) => party === owner);
    const acts = (issue: string | null) => actors.get(issue ?? '')?.acting.some((one) => one.owner === owner) ?? false;
    const agreed = mine.filter(
      ({ stance, issue }) => (stance === 'conditional' || stance === 'accepts') && !acts(issue),
    );
    const threatened = new Set(mine.flatMap(({ stance, issue }) => (stance === 'threatens' ? [issue] : [])));
    // "the walkout would end if …" is the threat again, from its other end
    const isThreat = ({ condition }: Point) =>
      condition !== null && condition.issues.length > 0 && condition.issues.every((one) => threatened.has(one));
    if (agreed.some((point) => isFirm(point) && !isThreat(point)))
      put({ kind: 'agreement', owner, issue: null, own: agreed, asked: [] });
    const threats = mine.filter(({ stance }) => stance === 'threatens');
    if (threats.length > 0) put({ kind: 'threat', owner, issue: threats[0]!.issue, own: threats, asked: [] });
  }
  return { options: options.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1)), leftOut };
}

/** Two options that the same words name are told apart by what they are about, and if need be by a number. */
function freshName(name: string, about: string, options: readonly DraftOption[]): string {
  const taken = new Set(options.map((option) => option.name));
  if (!taken.has(name)) return name;
  let fresh = `${name} (${about})`;
  for (let number = 2; taken.has(fresh); number++) fresh = `${name} (${about}, ${number})`;
  return fresh;
}

/** The clearest words for what would be done: what others ask last, else what the owner offers or refuses last. */
function nameOf(
  kind: DraftOption['kind'],
  asked: readonly Point[],
  own: readonly Point[],
  { parties }: DraftMaterial,
  owner: string,
): { readonly action: string; readonly point: Point } | null {
  const names = parties.flatMap(({ name, aliases }) => (name === owner ? [name, ...aliases] : []));
  const told = [...(kind === 'action' ? byDate(asked) : []), ...byDate(own)];
  const ranked = [...told.filter(isFirm), ...told.filter((point) => !isFirm(point))];
  for (const point of ranked) {
    const action = point.clause === null ? null : actionIn(point.clause, names);
    if (action !== null) return { action, point };
  }
  return null;
}

/** The latest first. */
function byDate(points: readonly Point[]): readonly Point[] {
  return [...points].sort((a, b) => ((b.when ?? '') < (a.when ?? '') ? -1 : (b.when ?? '') > (a.when ?? '') ? 1 : 0));
}

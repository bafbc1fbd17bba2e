/** Who tells a happening: the reports themselves, or whose words they pass on. */
import { type Act, VERBAL_TYPES } from '../../record/index.ts';
import type { Happening } from '../chronology/happening.ts';
import type { Deed, Said } from '../dispute.ts';
import { clauseOf } from '../positions/holdings-of-deeds.ts';
import { LOOKS_BACK, PASSES_ON, POINTS_BACK } from './english/sentence-signs.ts';
import { quotable } from './exact-words.ts';

export interface Account {
  readonly deed: Deed;
  /** The words in which it stands; null where the report tells it in its own. */
  readonly by: Said | null;
  readonly words: string;
}

/**
 * The accounts of a happening to show. Told by reports: the fullest telling outside a title. Only claimed: the fullest telling of each
 * claimant, each side once.
 */
export function accountsOf(
  happening: Happening,
  mentions: readonly Deed[],
  around: (deed: Deed) => Said | null,
): readonly Account[] {
  const told = mentions.map(
    (deed): Account => ({ deed, by: voiceBehind(deed, around), words: quotable(clauseOf(deed)) }),
  );
  const open = told.filter((account) => account.deed.event.status === happening.status && isTold(account));
  const own = best(open.filter(({ by }) => by === null));
  if (own) return [own];
  const bySide = new Map<string, Account[]>();
  for (const account of open) {
    const side = account.by?.party?.key ?? account.by?.speaker?.key ?? '';
    const list = bySide.get(side);
    if (list) list.push(account);
    else bySide.set(side, [account]);
  }
  return [...bySide.values()].flatMap((list) => best(list) ?? []);
}

/** Whose words a deed stands in. What a side openly demands, offers or refuses is done by saying it, so the report tells that itself. */
function voiceBehind(deed: Deed, around: (deed: Deed) => Said | null): Said | null {
  const by = deed.claimedBy ?? around(deed);
  if (by === null || by.anonymous || deed.claimedBy !== null || !VERBAL_TYPES.has(deed.event.type)) return by;
  return deed.actorParties.some(({ key }) => key === by.party?.key) ? null : by;
}

const CLAIMING: ReadonlySet<Act> = new Set<Act>(['state', 'accuse', 'deny', 'criticise', 'believe', 'concede']);
const NOT_DONE = /\b(?:if|unless|would|could|should|must|will|may|might|ready|willing|prepared|whether)\b/iu;

/** What a report tells, or a side says was done. What stands in a demand or a threat, or was only talked of, is no account of a deed. */
function isTold({ deed, by, words }: Account): boolean {
  if (by === null || deed.event.status !== 'happened') return true;
  return CLAIMING.has(by.statement.act) && (VERBAL_TYPES.has(deed.event.type) || !NOT_DONE.test(words));
}

/** True if the words told in a report's own voice name somebody who says so. */
export function passesOn({ words }: Account): boolean {
  return PASSES_ON.test(words);
}

/** True if the words sum up what went before. */
export function looksBack({ words }: Account): boolean {
  return LOOKS_BACK.test(words);
}

/** True if the words begin with somebody who was named before them. */
export function pointsBack({ words }: Account): boolean {
  return POINTS_BACK.test(words);
}

function best(accounts: readonly Account[]): Account | undefined {
  const score = ({ deed, by, words }: Account) =>
    (isInTitle(deed) ? 0 : 4) +
    (by?.within ? 0 : 2) +
    (deed.when ? 1 : 0) -
    (by === null && PASSES_ON.test(words) ? 1 : 0) -
    (POINTS_BACK.test(words) ? 2 : 0) +
    Math.min(1, words.length / 120);
  return [...accounts].sort((a, b) => score(b) - score(a))[0];
}

export function isInTitle({ event, report }: Deed): boolean {
  if (report.title === null) return false;
  return (event.trigger[0]?.start ?? Number.POSITIVE_INFINITY) < report.text.indexOf('\n');
}

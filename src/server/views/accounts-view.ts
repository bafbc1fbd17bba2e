import { type Citation, citationKey, type Happening, termFinder } from '../../position/index.ts';
import { isIssue } from './positions-view.ts';
import { paged, sameName, type View } from './view.ts';
import type { World } from './world.ts';

/** Statements that cannot both stand, or that blame each other, with the words that conflict. */
export const clashesView: View<'GET /api/clashes'> = (world, { party, issue, kind, ...page }) => {
  const kept = world.clashes().filter((clash) => {
    const sides = [world.said(clash.a), world.said(clash.b)];
    return (
      (kind === undefined || clash.kind === kind) &&
      (party === undefined || sides.some((said) => said?.party != null && sameName(said.party.name, party))) &&
      (issue === undefined || sides.some((said) => said?.statement.issues.some((id) => isIssue(world, id, issue))))
    );
  });
  return paged(kept, page, ({ a, b, kind: how, why }) => ({
    kind: how,
    why,
    a: side(world, a, why),
    b: side(world, b, why),
  }));
};

function side(world: World, cite: Citation, why: string) {
  const quotation = world.quote(cite);
  return { ...quotation, marks: conflicting(quotation.words, why) };
}

/** Where the words that `why` quotes stand in `words`. */
function conflicting(words: string, why: string): [number, number][] {
  const marks: [number, number][] = [];
  for (const [, quoted] of why.matchAll(/“([^”]+)”/gu)) {
    const at = quoted === undefined || quoted.length === words.length ? -1 : words.indexOf(quoted);
    if (at >= 0 && !marks.some(([start, end]) => at < end && start < at + quoted!.length))
      marks.push([at, at + quoted!.length]);
  }
  return marks.sort(([a], [b]) => a - b);
}

/** What happened when. A period takes in every happening that may lie within it. */
export const chronologyView: View<'GET /api/chronology'> = (
  world,
  { from, to, party, issue, type, status, ...page },
) => {
  const ofParty = party === undefined ? () => true : involves(world, party);
  const ofIssue = issue === undefined ? () => true : speaksOf(world, issue);
  const kept = world
    .happenings()
    .filter(
      (one) =>
        (type === undefined || one.type === type) &&
        (status === undefined || one.status === status) &&
        (from === undefined || (one.when !== null && one.when.to >= from)) &&
        (to === undefined || (one.when !== null && one.when.from <= to)) &&
        ofParty(one) &&
        ofIssue(one),
    );
  return paged(kept, page, (one) => ({ ...one, mentions: one.mentions.map(world.quote) }));
};

function involves(world: World, party: string): (happening: Happening) => boolean {
  const sides = new Map(
    world
      .dispute()
      .events.map(({ cite, actorParties, recipientParties }) => [
        citationKey(cite),
        [...actorParties, ...recipientParties],
      ]),
  );
  return ({ mentions, claimedBy, disputedBy }) =>
    [...claimedBy, ...disputedBy].some((name) => sameName(name, party)) ||
    mentions.some((cite) => sides.get(citationKey(cite))?.some(({ name }) => sameName(name, party)));
}

function speaksOf(world: World, issue: string): (happening: Happening) => boolean {
  const find = termFinder(world.dispute().issues);
  return ({ words }) => find(words).some((hit) => isIssue(world, hit.issue, issue));
}

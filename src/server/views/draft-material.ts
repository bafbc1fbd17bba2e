import type { DraftClaim, DraftMaterial, DraftParty } from '../../conflict/index.ts';
import {
  citationKey,
  type Dispute,
  findPositions,
  type HeldPosition,
  type Said,
  termFinder,
} from '../../position/index.ts';
import type { Actor, Codebook, Reading, Span } from '../../record/index.ts';

interface Joined {
  readonly dispute: Dispute;
  readonly readings: readonly Reading[];
}

/** What positions hold, as a draft of a conflict model wants it. The codebook says who acts for whom, and who mediates. */
export function draftMaterial({ dispute, readings }: Joined, codebook: Codebook | undefined): DraftMaterial {
  const sideOf = sidesIn(codebook);
  const labels = labelsOf(readings);
  const claims = [...positionClaims(dispute), ...threatClaims(dispute)].map(
    (claim): DraftClaim => ({
      ...claim,
      party: sideOf(claim.party),
      report: labels.get(claim.report) ?? claim.report,
      target: claim.target === null ? null : sideOf(claim.target),
    }),
  );
  return {
    parties: partiesOf(claims, readings, codebook, sideOf),
    issues: dispute.issues,
    claims: claims.sort(
      (a, b) =>
        compare(a.when ?? '', b.when ?? '') || compare(a.report, b.report) || a.pieces[0]!.start - b.pieces[0]!.start,
    ),
  };
}

/** What a person calls a report by: its file, where no other report came from the same. */
function labelsOf(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { file } of readings.map(({ report }) => report)) if (file) count.set(file, (count.get(file) ?? 0) + 1);
  return new Map(readings.map(({ report: { id, file } }) => [id, file && count.get(file) === 1 ? file : id]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function positionClaims(dispute: Dispute): DraftClaim[] {
  const said = new Map(dispute.statements.map((one) => [citationKey(one.cite), one]));
  const done = new Map(dispute.events.map((one) => [citationKey(one.cite), one]));
  const issuesIn = issueFinder(dispute);
  return findPositions(dispute).flatMap((position) =>
    position.evidence.flatMap(({ cite, sourcing }): DraftClaim[] => {
      const statement = said.get(citationKey(cite));
      const deed = done.get(citationKey(cite));
      const spans = statement ? contentOf(statement) : (deed?.event.evidence ?? deed?.event.trigger ?? []);
      if (spans.length === 0) return [];
      return [
        {
          pieces: spans,
          party: position.party,
          issue: position.issue,
          stance: position.stance,
          target: statement?.targetParty?.name ?? null,
          condition: conditionAmong(position, cite.report, spans, issuesIn),
          speaker: statement?.speaker?.name ?? null,
          report: cite.report,
          finding: cite.id,
          when: (statement?.when ?? deed?.when ?? position.since)?.from ?? null,
          sourcing,
        },
      ];
    }),
  );
}

/** Threats on an issue: what is threatened is something that the party can do. */
function threatClaims(dispute: Dispute): DraftClaim[] {
  return dispute.statements.flatMap((said): DraftClaim[] => {
    const { statement, party, targetParty, when, cite, speaker } = said;
    const spans = contentOf(said);
    if (statement.act !== 'threaten' || party === null || spans.length === 0) return [];
    return statement.issues.map((issue) => ({
      pieces: spans,
      party: party.name,
      issue,
      stance: 'threatens',
      target: targetParty?.name ?? null,
      condition: null,
      speaker: speaker?.name ?? null,
      report: cite.report,
      finding: cite.id,
      when: when?.from ?? null,
      sourcing: said.anonymous ? 'anonymous' : 'own-words',
    }));
  });
}

function contentOf({ statement }: Said): readonly Span[] {
  return statement.content.length > 0 ? statement.content : statement.cue;
}

function issueFinder({ issues }: Dispute): (text: string) => readonly string[] {
  const find = termFinder(issues);
  return (text) => [...new Set(find(text).map(({ issue }) => issue))];
}

/** The position's condition, if these are the words it stands in. */
function conditionAmong(
  { condition }: HeldPosition,
  report: string,
  spans: readonly Span[],
  issuesIn: (text: string) => readonly string[],
): DraftClaim['condition'] {
  if (condition === null || condition.report !== report) return null;
  const { start, end, text } = condition.span;
  const isHere = spans.some((span) => span.start <= start && end <= span.end);
  return isHere ? { text, issues: issuesIn(text) } : null;
}

const MEDIATING = /^(?:mediators?|neutral|observers?|none)$/iu;

/** Parties of one side act together: under the name of the party that the side is called by. */
function sidesIn(codebook: Codebook | undefined): (party: string) => string {
  const parties = codebook?.parties ?? [];
  const names = new Set(parties.map(({ name }) => name));
  const side = new Map(parties.map(({ name, side: of }) => [name, of !== undefined && names.has(of) ? of : name]));
  return (party) => side.get(party) ?? party;
}

function partiesOf(
  claims: readonly DraftClaim[],
  readings: readonly Reading[],
  codebook: Codebook | undefined,
  sideOf: (party: string) => string,
): readonly DraftParty[] {
  const outlets = new Set(readings.flatMap(({ report }) => report.source?.toLowerCase() ?? []));
  const actors = new Map<string, Actor[]>();
  for (const actor of readings.flatMap((reading) => reading.actors)) {
    const name = sideOf(actor.name);
    actors.set(name, [...(actors.get(name) ?? []), actor]);
  }
  const names = [...new Set(claims.flatMap(({ party, target }) => [party, target]))].filter((name) => name !== null);
  return names.sort(compare).map((name) => {
    const known = codebook?.parties.find((party) => party.name === name);
    const same = actors.get(name) ?? [];
    const mentions = same.flatMap((actor) => actor.mentions.map(({ text }) => text));
    const isOutside = known?.side === undefined ? same.some(isBetween) : MEDIATING.test(known.side);
    return {
      name,
      aliases: [...new Set([...(known?.aliases ?? []), ...mentions])].filter((alias) => alias !== name).slice(0, 40),
      outside: isOutside || outlets.has(name.toLowerCase()),
    };
  });
}

/** Bodies between states, courts, experts and outlets, where no codebook says otherwise. */
function isBetween({ kind, country, sector }: Actor): boolean {
  if (kind === 'government') return false;
  return country === 'IGO' || sector === 'JUD' || sector === 'MED' || sector === 'EDU';
}

/** A whole desk at one revision, joined, with what views ask of it worked out when first asked for. */
import { type CodedStatement, statementsFromReadings } from '../../network/index.ts';
import {
  type Citation,
  chronologyOf,
  citationKey,
  type Deed,
  type Dispute,
  type FoundClash,
  findClashes,
  findPositions,
  type Happening,
  type HeldPosition,
  joinReadings,
  type ProposedIssue,
  proposeIssues,
  type Said,
} from '../../position/index.ts';
import type { Codebook, Reading, Span } from '../../record/index.ts';
import type { ReviewState } from '../../store/index.ts';
import type { Quotation } from '../contract/index.ts';
import type { LeanRecord } from './lean.ts';

export interface World {
  readonly records: readonly LeanRecord[];
  readonly readings: readonly Reading[];
  readonly codebook: Codebook;
  readonly dispute: () => Dispute;
  readonly positions: () => readonly HeldPosition[];
  readonly clashes: () => readonly FoundClash[];
  readonly happenings: () => readonly Happening[];
  readonly proposed: () => readonly ProposedIssue[];
  readonly coded: () => { readonly statements: readonly CodedStatement[]; readonly undated: number };
  readonly said: (cite: Citation) => Said | undefined;
  readonly deed: (cite: Citation) => Deed | undefined;
  readonly stateOf: (cite: Citation) => ReviewState;
  readonly quote: (cite: Citation) => Quotation;
  readonly issueName: (id: string) => string;
}

export function worldOf(records: readonly LeanRecord[], codebook: Codebook): World {
  const readings = records.map(({ reading }) => reading);
  const dispute = once(() => joinReadings(readings));
  const clashes = once(() => findClashes(dispute()));
  const saidByKey = once(() => new Map(dispute().statements.map((said) => [citationKey(said.cite), said])));
  const deedByKey = once(() => new Map(dispute().events.map((deed) => [citationKey(deed.cite), deed])));
  const names = once(() => new Map<string, string>(dispute().issues.map(({ id, name }) => [id, name])));
  const states = once(
    () =>
      new Map(
        records.flatMap(({ reading, states: of }) => of.map(([id, state]) => [`${reading.report.id}#${id}`, state])),
      ),
  );
  const said = (cite: Citation) => saidByKey().get(citationKey(cite));
  const deed = (cite: Citation) => deedByKey().get(citationKey(cite));
  const stateOf = (cite: Citation) => states().get(citationKey(cite)) ?? 'suggested';
  return {
    records,
    readings,
    codebook,
    dispute,
    positions: once(() => findPositions(dispute())),
    clashes,
    happenings: once(() => chronologyOf(dispute(), clashes())),
    proposed: once(() => proposeIssues(dispute())),
    coded: once(() => statementsFromReadings(readings)),
    said,
    deed,
    stateOf,
    quote: (cite) => quotationOf(cite, said(cite), deed(cite), stateOf(cite)),
    issueName: (id) => names().get(id) ?? id,
  };
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

function quotationOf(cite: Citation, said: Said | undefined, deed: Deed | undefined, state: ReviewState): Quotation {
  if (said) {
    const { content, cue } = said.statement;
    const who = { speaker: said.speaker?.name ?? null, party: said.party?.name ?? null };
    return quotation(said.report, cite, 'statement', content.length > 0 ? content : cue, who, state);
  }
  if (deed) {
    const { evidence, trigger } = deed.event;
    const who = { speaker: deed.claimedBy?.speaker?.name ?? null, party: deed.claimedBy?.party?.name ?? null };
    return quotation(deed.report, cite, 'event', evidence.length > 0 ? evidence : trigger, who, state);
  }
  throw new RangeError(`no finding ${citationKey(cite)}`);
}

/** A finding as it is cited. */
export function quotation(
  { id, title, source, published, text }: Reading['report'],
  cite: { readonly id: string },
  what: Quotation['what'],
  spans: readonly Span[],
  who: Pick<Quotation, 'speaker' | 'party'>,
  state: ReviewState,
): Quotation {
  const start = spans[0]?.start ?? 0;
  return {
    report: id,
    finding: cite.id,
    what,
    title,
    outlet: source,
    published,
    ...who,
    words: spans.map((span) => span.text).join(' … '),
    start,
    end: spans.at(-1)?.end ?? start,
    line: lineAt(text, start),
    state,
  };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * For tests: a sentence with its attributions marked, `[source] <cue> {content}`, read with the bundled weights. Marks may stand in
 * several pieces; a `|` at a source's end starts the next attribution.
 */
import { bundledModels } from '../../bundled-models.ts';
import { type Analyser, createAnalyser, type TokenRange } from '../../language/index.ts';
import type { Codebook } from '../../record/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { beginWork } from '../begin-work.ts';
import { findMoments } from '../moments/find-moments.ts';
import type { Attribution, Work } from '../work.ts';
import { interpret } from './interpret.ts';

export const DISPUTE: Codebook = {
  parties: [
    {
      name: 'Veldria',
      aliases: ['Veldrian', 'Brenholt'],
      kind: 'government',
      country: 'XVE',
      sector: 'GOV',
      members: ['Stellan Brack'],
    },
    {
      name: 'Kasmor',
      aliases: ['Kasmori', 'Oskavar'],
      kind: 'government',
      country: 'XKA',
      sector: 'GOV',
      members: ['Nadja Serrak'],
    },
    { name: 'Lakes Union', aliases: ['LU'], kind: 'body', country: 'IGO', members: [] },
    { name: 'Irsa Mail', aliases: [], kind: 'body', sector: 'JRN', members: [] },
  ],
  issues: [
    { id: 'flow', name: 'release of water', terms: ['gate', 'cubic metres', 'minimum flow'] },
    { id: 'talks', name: 'talks', terms: ['negotiations', 'negotiating table'] },
  ],
};

let analyse: Analyser | undefined;

export interface Interpreted {
  readonly act: string;
  readonly speaker: string | null;
  readonly party: string | null;
  readonly target: string | null;
  readonly via: string | null;
  readonly moment: string | null;
  readonly issues: readonly string[];
}

/** The interpretation of the marked attribution. `before` and `after` are unmarked sentences around it. */
export function interpretMarked(marked: string, published = '2024-05-15'): Interpreted {
  analyse ??= createAnalyser(bundledModels().language);
  const pieces: { mark: string; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\]|<[^>]*>|\{[^}]*\})/)) {
    const mark = part.charAt(0);
    const bare = '[<{'.includes(mark) && mark !== '' ? part.slice(1, -1) : part;
    if (bare !== part) pieces.push({ mark, start: text.length, end: text.length + bare.length });
    text += bare;
  }
  const analysis = analyse(text);
  const ranges = (mark: string): TokenRange[] =>
    pieces
      .filter((piece) => piece.mark === mark)
      .map(({ start, end }) => {
        const inside = analysis.tokens.filter((token) => token.start < end && token.end > start);
        return { from: inside[0]?.index ?? 0, to: (inside.at(-1)?.index ?? 0) + 1 };
      });
  const content = ranges('{');
  const quoted = content.every(({ from }) => /["“]/.test(analysis.tokens[from]?.text ?? ''));
  const attribution: Attribution = {
    source: ranges('['),
    cue: ranges('<'),
    content,
    kind: quoted ? 'direct' : 'indirect',
    within: null,
    confidence: 1,
    rule: 'test',
  };
  const start: Work = {
    ...beginWork({ text, published }, analysis, DISPUTE),
    moments: findMoments(analysis, published),
    attributions: [attribution],
  };
  const work = { ...start, ...findActors(start) };
  const [found] = interpret(work);
  const name = (index: number | null | undefined) => (index == null ? null : (work.actors[index]?.name ?? null));
  const moment = found?.moment == null ? null : (work.moments[found.moment]?.moment.from ?? null);
  return {
    act: found?.act ?? '',
    speaker: name(found?.speaker),
    party: name(found?.party),
    target: name(found?.target),
    via: name(found?.via),
    moment,
    issues: found?.issues ?? [],
  };
}

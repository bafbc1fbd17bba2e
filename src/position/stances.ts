/**
 * The one table from what words do to what a party holds. `null`: the act alone takes no stance; `stanceOf` then looks at the words
 * (`english/stance-words.ts`). Rows are acts, columns what the words around the content add.
 */
import type { Act, Stance } from '../record/index.ts';
import type { Condition } from './conditions.ts';
import {
  CLAIMED,
  DECLINING,
  DEMANDING,
  IF_NOT,
  NEVER_SAID,
  OBEYING,
  OFFERING,
  ON_THE_TABLE,
  OPEN_CUE,
  OPPOSING_CUE,
  REFUSING,
  SILENCE_CONTENT,
  SILENCE_CUE,
  UNDOING,
  WELCOMING,
  YIELDING,
} from './english/stance-words.ts';

interface Row {
  /** The content as it is. */
  readonly plain: Stance | null;
  /** The content under a condition. */
  readonly conditional: Stance | null;
  /** The act itself turned round: "did not rule out", "never demanded". */
  readonly open: Stance | null;
}

export const STANCE_OF_ACT: Readonly<Record<Act, Row>> = {
  demand: { plain: 'demands', conditional: 'demands', open: null },
  propose: { plain: 'offers', conditional: 'offers', open: null },
  promise: { plain: 'offers', conditional: 'conditional', open: null },
  accept: { plain: 'accepts', conditional: 'conditional', open: 'conditional' },
  support: { plain: 'supports', conditional: 'conditional', open: null },
  reject: { plain: 'rejects', conditional: 'rejects', open: 'conditional' },
  concede: { plain: null, conditional: 'conditional', open: 'conditional' },
  intend: { plain: null, conditional: 'conditional', open: null },
  threaten: { plain: null, conditional: null, open: null },
  state: { plain: null, conditional: null, open: null },
  accuse: { plain: null, conditional: null, open: null },
  deny: { plain: null, conditional: null, open: null },
  warn: { plain: null, conditional: null, open: null },
  criticise: { plain: null, conditional: null, open: null },
  ask: { plain: null, conditional: null, open: null },
  believe: { plain: null, conditional: null, open: null },
};

/** How a stance came out of the words: by the act, by a modal verb in a plain statement, or by denying that anything is on offer. */
export type Basis = 'act' | 'wording' | 'denial' | 'deed';

export interface TakenStance {
  readonly stance: Stance;
  readonly basis: Basis;
}

/** What a statement holds on what its content is about; null where it holds nothing. */
export function stanceOf(act: Act, cue: string, content: string, conditions: readonly Condition[]): TakenStance | null {
  if (isSilence(act, cue, content)) return null;
  const row = STANCE_OF_ACT[act];
  if (OPEN_CUE.test(cue)) return taken(row.open, 'act');
  const waits = conditions.some(({ sense }) => sense !== 'before');
  if (act === 'reject' && conditions.some(({ sense }) => sense === 'unless')) return taken('conditional', 'act');
  if (act === 'reject' || act === 'deny') {
    if (NEVER_SAID.test(cue))
      return /\b(?:not|never|cannot|no)\b|n[’']t\b/iu.test(content) ? taken('conditional', 'denial') : null;
    if (UNDOING.test(content)) return taken('supports', 'act');
  }
  if (act === 'reject' && CLAIMED.test(content)) return null;
  if (act === 'reject' && OPPOSING_CUE.test(cue)) return taken('opposes', 'act');
  if (act === 'demand' && conditions.some(({ sense }) => sense === 'order')) return taken('conditional', 'act');
  if (act === 'demand' && OBEYING.test(content)) return taken('supports', 'act');
  const byAct = waits ? row.conditional : row.plain;
  if (byAct !== null) return taken(byAct, 'act');
  if (act === 'threaten' || act === 'warn') return wantsByThreat(conditions) ? taken('demands', 'act') : null;
  if (act === 'deny') return ON_THE_TABLE.test(content) ? taken('rejects', 'denial') : null;
  return act === 'state' || act === 'intend' ? stanceByWording(content, waits, conditions) : null;
}

/** "unless the gates are opened", "if nothing is done by May". */
export function wantsByThreat(conditions: readonly Condition[]): boolean {
  return conditions.some(({ sense, span }) => sense === 'unless' || (sense === 'if' && IF_NOT.test(span.text)));
}

function stanceByWording(content: string, waits: boolean, conditions: readonly Condition[]): TakenStance | null {
  if (REFUSING.test(content)) return taken(waits ? 'conditional' : 'rejects', 'wording');
  if (OFFERING.test(content)) return taken(waits ? 'conditional' : 'offers', 'wording');
  if (WELCOMING.test(content)) return taken(waits ? 'conditional' : 'accepts', 'wording');
  if (DEMANDING.test(content)) return taken('demands', 'wording');
  if (YIELDING.test(content)) return taken(waits ? 'conditional' : 'accepts', 'wording');
  if (conditions.some(({ sense }) => sense === 'without')) return taken('demands', 'wording');
  return null;
}

/** "declined to comment", "would not say who": silence, which the reader records as a refusal. */
function isSilence(act: Act, cue: string, content: string): boolean {
  if (act !== 'reject' && act !== 'deny') return false;
  return SILENCE_CUE.test(cue) || (DECLINING.test(cue) && SILENCE_CONTENT.test(content));
}

function taken(stance: Stance | null, basis: Basis): TakenStance | null {
  return stance === null ? null : { stance, basis };
}

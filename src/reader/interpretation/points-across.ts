import type { Token } from '../../language/index.ts';
import type { Attribution, Work } from '../work.ts';
import { type Clause, clausesOf, dependentsOf } from './clauses.ts';
import { sideOfSubject, type Voice } from './speaker-side.ts';

/**
 * True if the words point at the other side without its name: "neighbours", "the other side of the table", or what was done or not
 * done to the speakers by somebody unnamed ("it was not warned", "we were asked to discuss rain", "notice had never been given").
 */
export function pointsAcross(work: Work, { content, kind }: Attribution, voice: Voice): boolean {
  const { tokens } = work.analysis;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) if (POINTING.has(tokens[i]!.lemma) && isAcross(work, tokens[i]!)) return true;
  }
  if (kind === 'direct' && clausesOf(work.analysis, content).some(isTheyToUs)) return true;
  return isLeftOut(work, { content, kind }, voice);
}

/** "It was not warned": what somebody unnamed did not do, or did to the speakers. */
export function isLeftOut(work: Work, { content, kind }: Pick<Attribution, 'content' | 'kind'>, voice: Voice): boolean {
  return clausesOf(work.analysis, content).some(
    (clause) => isUnnamedDeed(work, clause) && (clause.negated || isOurs(work, voice, clause, kind === 'direct')),
  );
}

const POINTING: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'side', 'bank', 'government']);

const isAcross = (work: Work, token: Token): boolean =>
  isNeighbour(work, token) || isOtherSide(work, token) || isThisGovernment(work, token);

/** "our neighbours", "how neighbours behave"; one neighbour may be anybody, oneself included. */
function isNeighbour({ analysis }: Work, { lemma, xpos, index }: Token): boolean {
  if (!/^neighbou?r$/.test(lemma)) return false;
  return xpos === 'NNS' || dependentsOf(analysis, index).some(({ text }) => /^our$/i.test(text));
}

function isOtherSide({ analysis }: Work, { lemma, index }: Token): boolean {
  return (
    /^(?:side|bank)$/.test(lemma) &&
    dependentsOf(analysis, index).some(({ text }) => /^(?:other|opposite)$/i.test(text))
  );
}

/** "This government says": its own opposition speaks so. */
function isThisGovernment({ analysis }: Work, { lemma, index }: Token): boolean {
  return lemma === 'government' && dependentsOf(analysis, index).some(({ text }) => /^this$/i.test(text));
}

/** "They tell us": in a quotation, those who are not we. */
function isTheyToUs({ subject, objects }: Clause): boolean {
  return /^they$/i.test(subject?.text ?? '') && objects.some(({ text }) => /^us$/i.test(text));
}

function isUnnamedDeed({ analysis }: Work, { head, passive, modal, mark }: Clause): boolean {
  if (!passive || modal !== null || mark === 'if' || !NOTICE.test(head.lemma)) return false;
  return !dependentsOf(analysis, head.index).some(({ relation }) => relation === 'obl:agent');
}

/** What one side owes another in dealing with it. */
const NOTICE = /^(?:ask|tell|warn|notify|consult|inform|invite|give|hear)$/;

function isOurs(work: Work, voice: Voice, clause: Clause, direct: boolean): boolean {
  return clause.main && sideOfSubject(work, voice, clause, direct) === 'self';
}

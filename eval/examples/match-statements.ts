import { overlapLength, type Span, type Statement } from '../../src/record/index.ts';
import type { GoldStatement } from './gold.ts';

export interface StatementPair {
  readonly gold: GoldStatement;
  readonly found: Statement;
}

/**
 * Pairs gold and found statements one to one. Two can pair if cue, content and source each share a character (or neither has a
 * source); the pairs that share most are made first.
 */
export function matchStatements(gold: readonly GoldStatement[], found: readonly Statement[]): readonly StatementPair[] {
  const candidates = gold.flatMap((g) =>
    found.flatMap((f) => {
      const cue = overlapLength(g.cue, f.cue);
      const content = overlapLength(g.content, f.content);
      if (cue === 0 || content === 0 || !sourcesAgree(g.source, f.source)) return [];
      // Intersection over union of the content decides between a statement and the one it stands in.
      const likeness = content / (lengthOf(g.content) + lengthOf(f.content) - content);
      return [{ gold: g, found: f, likeness: likeness + cue / lengthOf(g.cue) }];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const pairs: StatementPair[] = [];
  const takenGold = new Set<GoldStatement>();
  const takenFound = new Set<Statement>();
  for (const { gold: g, found: f } of candidates) {
    if (takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push({ gold: g, found: f });
  }
  return pairs;
}

function sourcesAgree(gold: readonly Span[], found: readonly Span[]): boolean {
  return gold.length === 0 && found.length === 0 ? true : overlapLength(gold, found) > 0;
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

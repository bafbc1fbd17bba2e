import type { Finding } from './findings.ts';

/** What of a report's record is shown. Empty words do not restrict. */
export interface Choice {
  readonly what: '' | 'statement' | 'event';
  readonly party: string;
  /** An act of a statement or a type of event. */
  readonly act: string;
  /** Only findings at most this sure, 0 to 1. */
  readonly atMost: number;
  readonly unreviewed: boolean;
  readonly rejected: boolean;
}

export const EVERYTHING: Choice = { what: '', party: '', act: '', atMost: 1, unreviewed: false, rejected: true };

export function chosen(findings: readonly Finding[], choice: Choice): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (choice.what === '' || finding.what === choice.what) &&
      (choice.party === '' || finding.parties.includes(choice.party)) &&
      (choice.act === '' || actOf(finding) === choice.act) &&
      finding.confidence <= choice.atMost &&
      (!choice.unreviewed || finding.state === 'suggested') &&
      (choice.rejected || finding.state !== 'rejected'),
  );
}

/** What words do, or what is done. */
export const actOf = (finding: Finding): string => (finding.what === 'statement' ? finding.of.act : finding.of.type);

/** The parties and the acts that a record has, each once, the most frequent first. */
export function offered(findings: readonly Finding[]): {
  readonly parties: readonly string[];
  readonly acts: readonly string[];
} {
  return { parties: frequent(findings.flatMap(({ parties }) => parties)), acts: frequent(findings.map(actOf)) };
}

function frequent(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** The finding after (or, with step -1, before) one; the first or last where none is. */
export function neighbour(findings: readonly Finding[], id: string | null, step: 1 | -1): Finding | null {
  const at = findings.findIndex((finding) => finding.id === id);
  if (at < 0) return (step === 1 ? findings[0] : findings.at(-1)) ?? null;
  return findings[at + step] ?? null;
}

/** The next finding nobody has decided on, from after `id` around to it; null where all are decided. */
export function nextUnreviewed(findings: readonly Finding[], id: string | null): Finding | null {
  const at = findings.findIndex((finding) => finding.id === id);
  const around = [...findings.slice(at + 1), ...findings.slice(0, Math.max(0, at))];
  return around.find(({ state }) => state === 'suggested') ?? null;
}

import type { View } from './view.ts';

/** The issues of the codebook with how much is said of each and by whom; and what reports speak of besides. */
export const issuesView: View<'GET /api/issues', Record<never, never>> = (world) => {
  const spoken = new Map<string, { statements: number; readonly parties: Set<string> }>();
  for (const { statement, party } of world.dispute().statements) {
    for (const issue of statement.issues) {
      const known = spoken.get(issue) ?? { statements: 0, parties: new Set<string>() };
      known.statements++;
      if (party) known.parties.add(party.name);
      spoken.set(issue, known);
    }
  }
  return {
    issues: world.dispute().issues.map(({ id, name, terms }) => ({
      id,
      name,
      terms,
      statements: spoken.get(id)?.statements ?? 0,
      parties: [...(spoken.get(id)?.parties ?? [])].sort(),
    })),
    proposed: world.proposed().map((issue) => ({ ...issue, examples: issue.examples.map(world.quote) })),
  };
};

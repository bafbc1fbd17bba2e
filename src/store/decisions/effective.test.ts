import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decision, type DecisionId, parseDecision } from './decision.ts';
import { effectiveDecisions, mergeLogs, nextRedo, nextUndo } from './effective.ts';

/** A log by one or two people, written as "Ana:note", or "Ana:undo 0" to take back the first. */
function log(...lines: readonly string[]): Decision[] {
  return lines.map((line, index) => {
    const [by, what = ''] = line.split(':');
    const body = what.startsWith('undo')
      ? { kind: 'undo', decision: `d${what.slice(5)}` }
      : { kind: 'note', on: { what: 'report', report: 'r1' }, text: 'seen' };
    return parseDecision({ id: `d${index}`, at: new Date(index * 1000).toISOString(), by, ...body });
  });
}
const standing = (...lines: readonly string[]) => effectiveDecisions(log(...lines)).map(({ id }) => id);

test('an undo takes one decision back and leaves the others', () => {
  expect(standing('Ana:note', 'Ana:note', 'Ana:undo 0')).toEqual(['d1']);
});

test('an undone undo takes nothing back', () => {
  expect(standing('Ana:note', 'Ana:undo 0', 'Ana:undo 1')).toEqual(['d0']);
  expect(standing('Ana:note', 'Ana:undo 0', 'Ana:undo 1', 'Ana:undo 2')).toEqual([]);
});

test('an undo of what comes later or is unknown does nothing', () => {
  expect(standing('Ana:undo 1', 'Ana:note', 'Ana:undo 9')).toEqual(['d1']);
});

test('one person undoes only their own decisions', () => {
  const both = log('Ana:note', 'Ben:note');
  expect(nextUndo(both, 'Ana')).toBe('d0');
  expect(nextUndo(both, 'Cleo')).toBeNull();
});

test('redo restores what was undone last, until something new is decided', () => {
  expect(nextRedo(log('Ana:note', 'Ana:undo 0'), 'Ana')).toBe('d1');
  expect(nextRedo(log('Ana:note', 'Ana:undo 0', 'Ana:note'), 'Ana')).toBeNull();
  expect(nextRedo(log('Ana:note'), 'Ana')).toBeNull();
});

test('undoing everything and redoing everything, step by step, comes back to the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (count, back) => {
      let decisions = log(...Array.from({ length: count }, () => 'Ana:note'));
      const before = effectiveDecisions(decisions);
      const step = (id: DecisionId | null) => {
        if (id === null) return false;
        const undo = { kind: 'undo', decision: id };
        const at = new Date(decisions.length * 1000).toISOString();
        decisions = [...decisions, parseDecision({ id: `d${decisions.length}`, at, by: 'Ana', ...undo })];
        return true;
      };
      const steps = Math.min(back, count);
      for (let i = 0; i < steps; i++) expect(step(nextUndo(decisions, 'Ana'))).toBe(true);
      expect(effectiveDecisions(decisions)).toEqual(before.slice(0, count - steps));
      for (let i = 0; i < steps; i++) expect(step(nextRedo(decisions, 'Ana'))).toBe(true);
      expect(effectiveDecisions(decisions)).toEqual(before);
      expect(nextRedo(decisions, 'Ana')).toBeNull();
    }),
  );
});

test('merging logs keeps every decision once, in the same order whichever comes first', () => {
  const all = log('Ana:note', 'Ben:note', 'Ana:undo 0', 'Ben:note');
  const ana = all.filter(({ by }) => by === 'Ana');
  const ben = all.filter(({ by }) => by === 'Ben');
  expect(mergeLogs([ana, ben])).toEqual(all);
  expect(mergeLogs([ben, ana, all])).toEqual(all);
});

test('one id for two decisions is an error that names it', () => {
  const [one] = log('Ana:note');
  expect(() => mergeLogs([[one!], [{ ...one!, by: 'Ben' }]])).toThrow(/decision d0/);
});

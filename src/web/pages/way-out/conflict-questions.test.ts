import { expect, test } from 'vitest';
import type { ConflictModelFile } from '../../../conflict/index.ts';
import { type AnswerOf, answerTo, type Question } from './conflict-questions.ts';
import { applyChange } from './model-edit.ts';

/** Veldria may open the gates, Kasmor may drop its case; each wants the other to go first and stays put meanwhile. */
const file: ConflictModelFile = {
  schema: 'rapporteur/conflict-model@1',
  title: 'Two gates',
  options: [
    { name: 'Open the gates', id: 'open' },
    { name: 'Drop the case', id: 'drop' },
  ],
  decisionMakers: [
    { name: 'Veldria', options: ['open'], preferences: ['not open', 'drop'] },
    { name: 'Kasmor', options: ['drop'], preferences: ['open', 'not drop'] },
  ],
  statusQuo: 0,
};
const model = JSON.stringify(file);
const ask = <Q extends Question>(question: Q) => answerTo(question, () => undefined) as AnswerOf[Q['task']];

test('each state says under which concepts it is an equilibrium', () => {
  const { states, settlement } = ask({ task: 'solve', model, settlement: { open: true, drop: true } });
  expect(states.map(({ letters }) => letters)).toEqual(['NN', 'YN', 'NY', 'YY']);
  expect(states[0]?.equilibrium).toContain('nash');
  expect(states[3]?.equilibrium).not.toContain('nash');
  expect(settlement).toBe(3);
});

test('a settlement of options that the model has not is none', () => {
  expect(ask({ task: 'solve', model, settlement: { other: true } }).settlement).toBeNull();
});

test('what unlocks a state makes it an equilibrium once it is done', () => {
  const { makers } = ask({ task: 'unlock', model, state: 3, concept: 'nash' });
  expect(makers.map(({ name, stable }) => [name, stable])).toEqual([
    ['Veldria', false],
    ['Kasmor', false],
  ]);
  const changed = makers.reduce(
    (now, { index, changes }) => (changes[0] ?? []).reduce((one, change) => applyChange(one, index, change), now),
    file,
  );
  const { states } = ask({ task: 'solve', model: JSON.stringify(changed), settlement: null });
  expect(states[3]?.equilibrium).toContain('nash');
});

test('a model is written as YAML and read back the same', () => {
  expect(ask({ task: 'read', text: ask({ task: 'write', model }) })).toEqual(file);
});

test('what is no model, and what is no state of it, is refused in words', () => {
  expect(() => ask({ task: 'read', text: 'options: [' })).toThrow();
  expect(() => ask({ task: 'explain', model, state: 9, concept: 'nash' })).toThrow('9 is no feasible state');
});

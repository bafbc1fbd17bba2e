import { expect, test } from 'vitest';
import { statesCsv } from './model-files.tsx';

test('states go into a table with a flag a concept', () => {
  const state = {
    state: 2,
    letters: 'NY',
    done: ['Open, "at once"', 'Leave'],
    equilibrium: ['nash'] as const,
    improvements: null,
  };
  expect(statesCsv({ states: [state], concepts: ['nash', 'seq'], statusQuo: 2 })).toBe(
    'state,pattern,what,nash,seq,status quo,improvements\r\n2,NY,"Open, ""at once""; Leave",1,0,1,\r\n',
  );
});

test('words that a spreadsheet would run are no formula', () => {
  const state = { state: 0, letters: 'N', done: ['=SUM(A1)'], equilibrium: [], improvements: 0 };
  expect(statesCsv({ states: [state], concepts: [], statusQuo: null })).toContain("0,N,'=SUM(A1),0,0");
});

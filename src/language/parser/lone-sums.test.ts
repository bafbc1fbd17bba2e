import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackModel } from '../model-file.ts';
import { createColumns, fillColumns } from './columns.ts';
import { Configuration } from './configuration.ts';
import { DEPENDENT_KEYS } from './dependent-templates.ts';
import { createKernel } from './kernel.ts';
import { MOST_TAGS } from './kernel-layout.ts';
import { createLoneSums } from './lone-sums.ts';
import { buildRowTable, sortedKeys } from './row-table.ts';
import { ROLES } from './token-templates.ts';

const model = unpackModel(new Uint8Array(readFileSync(new URL('../../../models/parser.bin', import.meta.url))));
const classes = {
  words: buildRowTable(sortedKeys(model.words!)),
  broad: model.broad as Uint16Array,
  fine: model.fine as Uint16Array,
};

describe('createLoneSums', () => {
  const kernel = createKernel(model);
  const { layout, memory, keys } = kernel;
  const sums = createLoneSums(kernel);
  const columns = createColumns();
  const state = new Configuration();
  const sumAt = (at: number) => [...new Int16Array(memory, at, layout.width)];

  /** The same without keeping anything. */
  function afresh(i: number, role: number): number[] {
    const sum = new Int16Array(memory, layout.sums, layout.width).fill(0);
    kernel.add(DEPENDENT_KEYS[role]!(columns, state, i, keys, 0), 0, layout.sums);
    return [...sum];
  }

  function begin(xpos: readonly string[]): void {
    const forms = xpos.map((_, i) => `w${i}`);
    fillColumns(columns, classes, { forms, xpos, upos: forms, lemmas: forms }, 0, forms.length);
    state.reset(forms.length);
  }

  it('gives in every role what the rows of no dependents add up to, first and again, root and missing tokens among them', () => {
    for (let time = 0; time < 2; time++) {
      begin(['DT', 'NN', 'VBZ', 'DT', 'NN']);
      for (let i = 0; i < columns.length + 2; i++)
        for (let role = 0; role < ROLES; role++) expect(sumAt(sums(columns, state, i, role))).toEqual(afresh(i, role));
    }
    expect(sums(columns, state, 0, 1)).toBe(sums(columns, state, 3, 1));
    expect(sums(columns, state, 0, 1)).not.toBe(sums(columns, state, 0, 2));
  });

  it('starts anew when the tags are more than it keeps', () => {
    begin(['VBD', ...Array.from({ length: MOST_TAGS + 8 }, (_, i) => `X${i}`), 'VBD', 'NN']);
    for (let i = 0; i < columns.length; i++) expect(sumAt(sums(columns, state, i, 0))).toEqual(afresh(i, 0));
  });
});

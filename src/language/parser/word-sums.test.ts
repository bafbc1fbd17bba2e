import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackModel } from '../model-file.ts';
import type { TaggedTokens } from '../parse.ts';
import { createColumns, fillColumns } from './columns.ts';
import { createKernel } from './kernel.ts';
import { MOST_WORDS } from './kernel-layout.ts';
import { buildRowTable, sortedKeys } from './row-table.ts';
import { ROLE_KEYS, ROLES, WORD_KEYS } from './token-templates.ts';
import { createWordSums } from './word-sums.ts';

const model = unpackModel(new Uint8Array(readFileSync(new URL('../../../models/parser.bin', import.meta.url))));
const classes = {
  words: buildRowTable(sortedKeys(model.words!)),
  broad: model.broad as Uint16Array,
  fine: model.fine as Uint16Array,
};

function sentence(forms: readonly string[], xpos: readonly string[] = forms.map(() => 'NN')): TaggedTokens {
  return { forms, xpos, upos: forms.map(() => 'NOUN'), lemmas: forms };
}

describe('createWordSums', () => {
  const kernel = createKernel(model);
  const { layout, memory, keys } = kernel;
  const sums = createWordSums(kernel);
  const columns = createColumns();
  const sumAt = (at: number) => [...new Int16Array(memory, at, layout.width)];

  /** The same without keeping anything. */
  function afresh(i: number, place: number, role: number): number[] {
    const sum = new Int16Array(memory, layout.sums, layout.width).fill(0);
    kernel.add(WORD_KEYS[place]!.keysOf(columns, i, keys, 0), ROLE_KEYS[role]!, layout.sums);
    return [...sum];
  }

  function begin(tokens: TaggedTokens): void {
    fillColumns(columns, classes, tokens, 0, tokens.forms.length);
    sums.begin(columns);
  }

  it('gives in every place and role what the rows add up to, first and again, root and missing tokens among them', () => {
    const tokens = sentence(['The', 'gates', 'the', 'gates', 'Kasmor'], ['DT', 'NNS', 'DT', 'VBZ', 'NNP']);
    for (let time = 0; time < 2; time++) {
      begin(tokens);
      for (let i = 0; i < tokens.forms.length + 2; i++)
        for (let place = 0; place < WORD_KEYS.length; place++)
          for (let role = 0; role < ROLES; role++)
            expect(sumAt(sums.at(i, place, role))).toEqual(afresh(i, place, role));
    }
  });

  it('keeps a word once, and apart from the same word with another tag or at the start', () => {
    begin(sentence(['dam', 'dam', 'dam', 'dam'], ['NN', 'NN', 'NN', 'VB']));
    const places = [0, 1, 2, 3].map((i) => sums.at(i, 0, 0));
    expect(places[1]).toBe(places[2]);
    expect(new Set(places).size).toBe(3);
  });

  it('starts anew when the words are more than it keeps', () => {
    for (let part = 0; part * 500 < MOST_WORDS + 500; part++) {
      begin(
        sentence(
          Array.from({ length: 500 }, (_, i) => `w${part}x${String.fromCharCode(97 + (i % 26))}${'y'.repeat(i / 26)}`),
        ),
      );
      expect(sumAt(sums.at(0, 0, 0))).toEqual(afresh(0, 0, 0));
      expect(sumAt(sums.at(499, 1, 2))).toEqual(afresh(499, 1, 2));
    }
  });
});

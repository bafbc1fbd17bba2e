import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packModel } from '../model-file.ts';
import type { TaggedTokens } from '../parse.ts';
import { createTagger } from '../tagger/tagger.ts';
import { LONGEST_RUN } from './columns.ts';
import { createParser } from './parser.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)));
const parser = createParser(read('parser'));
const tagger = createTagger(read('tagger'));

function parse(tokens: TaggedTokens, from = 0, to = tokens.forms.length) {
  const heads = new Int32Array(tokens.forms.length).fill(-7);
  const relations: string[] = new Array(tokens.forms.length).fill('untouched');
  parser.parse(tokens, from, to, heads, relations);
  return { heads: [...heads], relations };
}

/** `word<relation<head word` for each token, as tagged and parsed. */
function arcs(sentence: string): string[] {
  const forms = sentence.split(' ');
  const { heads, relations } = parse(tagger.tag(forms, [{ from: 0, to: forms.length }]));
  return forms.map((form, i) => `${form}<${relations[i]}<${heads[i]! < 0 ? '' : forms[heads[i]!]}`);
}

const word = fc.oneof(
  fc.constantFrom('the', 'Veldria', 'dam', 'said', 'that', ',', '"', 'and', 'of', '(', ')', '-', '.', 'not', '12'),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const tag = fc.constantFrom('NOUN', 'VERB', 'PUNCT', 'ADP', 'DET', 'CCONJ', 'AUX', 'PROPN', 'PRON', 'X', '');
const penn = fc.constantFrom('NN', 'VBD', ',', '.', 'IN', 'DT', 'CC', 'NNP', '``', '');
const anySentence = (longest: number) =>
  fc.array(fc.tuple(word, tag, penn), { minLength: 1, maxLength: longest }).map(
    (rows): TaggedTokens => ({
      forms: rows.map((row) => row[0]),
      lemmas: rows.map((row) => row[0]),
      upos: rows.map((row) => row[1]),
      xpos: rows.map((row) => row[2]),
    }),
  );

function expectTree(heads: readonly number[], from: number, to: number): void {
  const range = heads.slice(from, to);
  expect(range.filter((head) => head === -1)).toHaveLength(1);
  for (let i = from; i < to; i++) {
    let up = i;
    for (let steps = 0; heads[up] !== -1; steps++) {
      expect(steps).toBeLessThan(to - from);
      up = heads[up]!;
      expect(up).toBeGreaterThanOrEqual(from);
      expect(up).toBeLessThan(to);
    }
  }
}

describe('createParser', () => {
  it('finds who said what', () => {
    const found = arcs('The minister said on Monday that Veldria will close the dam .');
    expect(found).toContain('minister<nsubj<said');
    expect(found).toContain('said<root<');
    expect(found).toContain('close<ccomp<said');
    expect(found).toContain('dam<obj<close');
  });

  it('finds the passive and its agent', () => {
    const found = arcs('The convoy was attacked by rebels near the border .');
    expect(found).toContain('convoy<nsubj:pass<attacked');
    expect(found).toContain('was<aux:pass<attacked');
    expect(found).toContain('rebels<obl:agent<attacked');
  });

  it('does not take an active subject for a passive one', () => {
    expect(arcs('Rebels attacked the convoy .')).toContain('Rebels<nsubj<attacked');
  });

  it('gives every sentence one root and no cycle', () => {
    fc.assert(
      fc.property(anySentence(40), (tokens) => {
        const { heads, relations } = parse(tokens);
        expectTree(heads, 0, heads.length);
        heads.forEach((head, i) => expect(relations[i] === 'root').toBe(head === -1));
      }),
      { numRuns: 200 },
    );
  });

  it('writes to its range alone', () => {
    fc.assert(
      fc.property(anySentence(20), fc.nat(19), fc.nat(19), (tokens, a, b) => {
        const n = tokens.forms.length;
        const from = Math.min(a, b, n - 1);
        const to = Math.min(Math.max(a, b) + 1, n);
        const { heads, relations } = parse(tokens, from, to);
        expectTree(heads, from, to);
        heads.forEach((head, i) => expect(head === -7).toBe(i < from || i >= to));
        relations.forEach((relation, i) => expect(relation === 'untouched').toBe(i < from || i >= to));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same tree again, whatever it parsed in between', () => {
    fc.assert(
      fc.property(anySentence(30), anySentence(30), (tokens, other) => {
        const first = parse(tokens);
        parse(other);
        expect(parse(tokens)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves an empty range alone', () => {
    const tokens = { forms: ['dam'], lemmas: ['dam'], upos: ['NOUN'], xpos: ['NN'] };
    expect(parse(tokens, 0, 0).heads).toEqual([-7]);
  });

  it('reads each token once, however long the sentence', () => {
    for (const n of [250, 2000, LONGEST_RUN * 4 + 1]) {
      let reads = 0;
      const counted = (value: string) =>
        new Proxy(new Array<string>(n).fill(value), {
          get(target, key) {
            if (typeof key === 'string' && /^\d/.test(key)) reads++;
            return Reflect.get(target, key);
          },
        });
      const tokens = { forms: counted('dam'), lemmas: counted('dam'), upos: counted('NOUN'), xpos: counted('NN') };
      const { heads } = parse(tokens);
      expectTree(heads, 0, n);
      expect(reads).toBeLessThanOrEqual(4 * n);
    }
  });

  it('says what is wrong with other bytes', () => {
    expect(() => createParser(new Uint8Array(40))).toThrow('not a Rapporteur model file');
    expect(() => createParser(packModel({ other: new Int8Array(4) }))).toThrow('not the weights of a parser');
  });
});

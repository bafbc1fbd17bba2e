import { describe, expect, it } from 'vitest';
import type { Analysis, Token } from '../../language/index.ts';
import { bareLines } from './house-for-tests.ts';
import { mendTrees } from './mend-trees.ts';

/** A one-sentence analysis from lines of "text xpos head relation", heads counted from 0. */
function sentenceOf(lines: string, kind: 'body' | 'headline' = 'body'): Analysis {
  const upos = (xpos: string) =>
    xpos.startsWith('V')
      ? 'VERB'
      : xpos.startsWith('NNP')
        ? 'PROPN'
        : xpos.startsWith('N')
          ? 'NOUN'
          : xpos === 'JJ'
            ? 'ADJ'
            : 'X';
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const tokens = rows.map(([text, xpos, head, relation], index) => ({
    index,
    start: index,
    end: index + 1,
    text,
    lemma: text!.toLowerCase(),
    upos: upos(xpos!),
    xpos,
    head: Number(head),
    relation,
    sentence: 0,
  })) as unknown as Token[];
  const dependents = tokens.map(({ index }) => tokens.filter(({ head }) => head === index).map((token) => token.index));
  const root = tokens.findIndex(({ head }) => head === -1);
  const range = { index: 0, from: 0, to: tokens.length, start: 0, end: tokens.length };
  return {
    text: '',
    tokens,
    sentences: [{ ...range, paragraph: 0, root }],
    paragraphs: [{ ...range, kind }],
    quotations: [],
    entities: [],
    dependents,
  };
}

const places = ({ tokens }: Analysis) => tokens.map(({ text, head, relation }) => `${text} ${head} ${relation}`);

const TORTURED = `
  Police NNS 1 nsubj
  tortured VBN 2 amod
  prisoners NNS -1 root
  . . 2 punct`;

describe('mendTrees', () => {
  it('gives a sentence without a verb the participle that is one', () => {
    const mended = mendTrees(sentenceOf(TORTURED));
    expect(places(mended).slice(0, 3)).toEqual(['Police 1 nsubj', 'tortured -1 root', 'prisoners 1 obj']);
    expect(mended.sentences[0]!.root).toBe(1);
    expect(mended.dependents[1]).toContain(2);
  });

  it('takes a participle after the only noun for the verb', () => {
    const mended = mendTrees(sentenceOf('Residents NNS -1 root\npoured VBN 0 acl\nout RP 1 advmod\n. . 0 punct'));
    expect(places(mended).slice(0, 2)).toEqual(['Residents 1 nsubj', 'poured -1 root']);
  });

  it('leaves headlines and phrases that have a verb alone', () => {
    const headline = sentenceOf(TORTURED, 'headline');
    expect(places(mendTrees(headline))).toEqual(places(headline));
    const told = sentenceOf('Guards NNS 3 nsubj\nfreed VBN 2 amod\nprisoners NNS 3 obj\nsaw VBD -1 root\n. . 3 punct');
    expect(places(mendTrees(told))).toEqual(places(told));
  });

  it('leaves a participle with an auxiliary alone', () => {
    const passive = sentenceOf('Talks NNS -1 root\nbeing VBG 2 aux:pass\nheld VBN 0 acl\n. . 0 punct');
    expect(places(mendTrees(passive))).toEqual(places(passive));
  });

  it('makes what is left dead the object', () => {
    const mended = mendTrees(sentenceOf('leave VBD -1 root\nguards NNS 2 nsubj\ndead JJ 0 advcl'));
    expect(places(mended)).toEqual(['leave -1 root', 'guards 0 obj', 'dead 0 xcomp']);
  });

  it('keeps a clause with a mark of its own', () => {
    const clause = sentenceOf('leave VBD -1 root\nwhen WRB 3 mark\nguards NNS 3 nsubj\ndead JJ 0 advcl');
    expect(places(mendTrees(clause))).toEqual(places(clause));
  });

  it('hangs an infinitive on the noun before it only if the noun wants one', () => {
    const threat = 'renewed VBD -1 root\nthreat NN 0 obj\nto TO 3 mark\nleave VB 0 advcl';
    expect(places(mendTrees(sentenceOf(threat)))[3]).toBe('leave 1 acl');
    expect(places(mendTrees(sentenceOf(threat.replace('threat', 'bridge'))))[3]).toBe('leave 0 advcl');
  });

  it('lets events be found behind the slips', () => {
    expect(bareLines('Veldrian police tortured Kasmori prisoners.')).toEqual(['ASSAULT happened XVE > XKA']);
    expect(bareLines('Kasmor held Veldria responsible for the flood.')).toEqual(['ACCUSE happened XKA > XVE']);
  });
});

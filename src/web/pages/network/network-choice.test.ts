import { expect, test } from 'vitest';
import { choiceIn, paramsOf } from './network-choice.ts';

const of = (search: string) => choiceIn(new URLSearchParams(search));

test('a bare address asks for congruence minus conflict of parties, by average activity', () => {
  expect(paramsOf(of(''))).toEqual({
    network: 'one-mode',
    aggregation: 'subtract',
    variable1: 'organization',
    normalization: 'average',
    duplicates: 'document',
    from: null,
    to: null,
  });
});

test('a normalization that does not go with the kind falls back', () => {
  expect(of('kind=two-mode&normalization=jaccard').normalization).toBe('no');
  expect(of('kind=two-mode&normalization=activity').normalization).toBe('activity');
  expect(of('kind=conflict&normalization=prominence').normalization).toBe('average');
});

test('nonsense is passed over', () => {
  expect(of('kind=toString&actors=outlets&from=soon&duplicates=never')).toEqual(of(''));
});

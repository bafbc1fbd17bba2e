import { describe, expect, test } from 'vitest';
import { findClashes } from '../clashes/clashes.ts';
import { joinReadings } from '../dispute.ts';
import { type Does, readingOf, type Told } from '../reading-for-tests.ts';
import { chronologyOf } from './chronology.ts';

const happenings = (...reports: Told[]) => {
  const dispute = joinReadings(reports.map(readingOf));
  return chronologyOf(dispute, findClashes(dispute));
};
const strike: Does = { type: 'PROTEST', who: 'Dockers', trigger: 'walked out', day: '2031-05-15' };
const two = (a: Does, b: Does, published = '2031-05-16') =>
  happenings({ id: 'a', published: '2031-05-16', does: [a] }, { id: 'b', published, does: [b] });

describe('mentions of one happening are merged across reports', () => {
  test.each<[string, Does]>([
    ['same day, actor and verb', strike],
    ['undated, told in the news of those days', { type: 'PROTEST', who: 'Dockers', trigger: 'walked out' }],
    ['by nobody named', { type: 'PROTEST', trigger: 'walked out', day: '2031-05-15' }],
  ])('%s', (_, other) => {
    expect(two(strike, other)).toHaveLength(1);
  });
  test('a plan and its deed, the deed being what is told most firmly', () => {
    const [found] = happenings(
      { id: 'a', published: '2031-05-02', does: [{ ...strike, status: 'planned' }] },
      { id: 'b', published: '2031-05-16', does: [strike] },
    );
    expect(found).toMatchObject({ status: 'happened', when: { from: '2031-05-15' } });
    expect(found!.mentions).toHaveLength(2);
  });
});

describe('what is not one happening', () => {
  test.each<[string, Does, string?]>([
    ['another day', { ...strike, day: '2031-05-20' }, '2031-05-21'],
    ['another actor', { ...strike, who: 'Farmers' }],
    ['another type', { ...strike, type: 'CONSULT' }],
    ['background', { ...strike, day: '2019-05-15', status: 'historical' }],
    ['undated, weeks later', { type: 'PROTEST', who: 'Dockers', trigger: 'walked out' }, '2031-06-30'],
  ])('%s', (_, other, published) => {
    expect(two(strike, other, published)).toHaveLength(2);
  });
  test('two sides’ dead of one day, though a third report names nobody', () => {
    const killed = (to?: string): Does => ({
      type: 'ASSAULT',
      trigger: 'were killed',
      day: '2031-05-15',
      ...(to ? { to } : {}),
    });
    const reports = [killed('herders'), killed('guards'), killed()].map((one, index) => ({
      id: `r${index}`,
      published: '2031-05-16',
      does: [one],
    }));
    expect(happenings(...reports)).toHaveLength(2);
  });
  test('two demands with different verbs', () => {
    const demand: Does = { type: 'REQUEST', who: 'Ostvar', trigger: 'demanded', day: '2031-05-15' };
    expect(two(demand, { ...demand, trigger: 'asked' })).toHaveLength(2);
  });
});

test('who claims and who disputes', () => {
  const [found] = happenings({
    id: 'r',
    published: '2031-05-16',
    says: [
      { who: 'Rhea Lund of Ostvar', act: 'accuse', words: 'Meru of mining the harbour', to: 'Meru' },
      { who: 'Ivo Brandt of Meru', act: 'deny', words: 'the accusation', to: 'Ostvar' },
    ],
    does: [{ type: 'ASSAULT', who: 'Meru', trigger: 'mining the harbour', by: 0 }],
  });
  expect(found).toMatchObject({
    claimedBy: ['Ostvar'],
    disputedBy: ['Meru'],
    onlyClaimed: true,
    when: { from: '2031-05-16', stated: false },
  });
});

test('told by a report in its own voice, nobody claims it', () => {
  expect(two(strike, strike)[0]).toMatchObject({ claimedBy: [], disputedBy: [], onlyClaimed: false });
});

import { expect, test } from 'vitest';
import { keepAnswers } from './kept-answers.ts';

const counting = () => {
  let made = 0;
  return {
    make:
      (text: string, holds = true) =>
      async () => ({ text: `${text}${++made}`, holds }),
    count: () => made,
  };
};

test('made once a revision, also for those who ask at the same time', async () => {
  const { make, count } = counting();
  const answers = keepAnswers();
  const asked = await Promise.all([1, 2, 3].map(() => answers.answer('/a', '1', make('x'))));
  expect(asked.map(({ text }) => text)).toEqual(['x1', 'x1', 'x1']);
  expect((await answers.answer('/a', '1', make('x'))).text).toBe('x1');
  expect((await answers.answer('/b', '1', make('x'))).text).toBe('x2');
  expect((await answers.answer('/a', '2', make('x'))).text).toBe('x3');
  expect(count()).toBe(3);
});

test('what does not hold is not kept, nor is a failure', async () => {
  const { make } = counting();
  const answers = keepAnswers();
  expect((await answers.answer('/a', '1', make('x', false))).text).toBe('x1');
  expect((await answers.answer('/a', '1', make('x'))).text).toBe('x2');
  const fails = async () => {
    throw new Error('no');
  };
  await expect(answers.answer('/c', '1', fails)).rejects.toThrow('no');
  expect((await answers.answer('/c', '1', make('x'))).text).toBe('x3');
});

test('what was asked for longest ago goes first', async () => {
  const { make, count } = counting();
  const answers = keepAnswers(10);
  for (const key of ['/a', '/b', '/a', '/c']) await answers.answer(key, '1', make('1234'));
  expect(count()).toBe(3);
  await answers.answer('/a', '1', make('1234'));
  expect(count()).toBe(3);
  await answers.answer('/b', '1', make('1234'));
  expect(count()).toBe(4);
});

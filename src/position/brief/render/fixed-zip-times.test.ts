import { expect, test } from 'vitest';
import { withFixedTimes } from './fixed-zip-times.ts';

test('what is no archive is refused', () => {
  expect(() => withFixedTimes(new Uint8Array(10))).toThrow(RangeError);
  expect(() => withFixedTimes(new TextEncoder().encode('this is a text and not an archive of any kind'))).toThrow(
    RangeError,
  );
});

test('an empty archive stays as it is, and the input is not touched', () => {
  const empty = new Uint8Array(22);
  empty.set([0x50, 0x4b, 5, 6]);
  const before = empty.slice();
  expect(withFixedTimes(empty)).toEqual(before);
  expect(empty).toEqual(before);
});

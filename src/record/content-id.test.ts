import { expect, test } from 'vitest';
import { contentId } from './content-id.ts';

/** FNV-1a in exact integers, to check the arithmetic in halves. */
function exact(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

test.each(['', 'a', 'The gates were closed.', 'Irsa 😀 é\u0000', 'x'.repeat(500)])(
  'equals 64-bit FNV-1a: %j',
  (text) => {
    expect(contentId(text)).toBe(exact(text));
  },
);

test('one changed letter changes the name', () => {
  expect(contentId('The gates were closed.')).not.toBe(contentId('The gates were closed!'));
});

import { expect, test } from 'vitest';
import { nameOf } from './shortcuts.ts';

test('letters are named small, with Shift where it was held', () => {
  expect(nameOf({ key: 'j', shiftKey: false })).toBe('j');
  expect(nameOf({ key: 'U', shiftKey: true })).toBe('Shift+u');
  expect(nameOf({ key: 'J', shiftKey: false })).toBe('j');
});

test('a sign is the sign, however the keyboard makes it', () => {
  expect(nameOf({ key: '?', shiftKey: true })).toBe('?');
  expect(nameOf({ key: '/', shiftKey: false })).toBe('/');
  expect(nameOf({ key: 'Tab', shiftKey: true })).toBe('Shift+Tab');
});

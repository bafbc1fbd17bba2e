import { expect, test } from 'vitest';
import { isNamed } from './use-actors.ts';

const kasmor = { name: 'Kasmor', aliases: ['Oskavar', 'République de Kásmor'] };

test('any part of a name or alias finds, whatever its case and accents', () => {
  for (const text of ['kasm', 'ASMOR', 'skav', 'republique']) expect(isNamed(kasmor, text)).toBe(true);
});

test('other letters do not', () => {
  for (const text of ['veldria', 'kasmora', 'kas mor']) expect(isNamed(kasmor, text)).toBe(false);
});

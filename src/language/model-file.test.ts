import { describe, expect, it } from 'vitest';
import { packModel, packStrings, unpackModel, unpackStrings } from './model-file.ts';

const SECTIONS = { small: Int8Array.of(-1, 2, 3), wide: Float32Array.of(0.5, -2), names: packStrings(['gate', 'dam']) };

describe('unpackModel', () => {
  const packed = packModel(SECTIONS);

  it('gives back the arrays, as views of the bytes', () => {
    const sections = unpackModel(packed);
    expect(sections).toEqual(SECTIONS);
    expect(sections.wide!.buffer).toBe(packed.buffer);
  });

  it('reads bytes that begin anywhere in their buffer', () => {
    const odd = new Uint8Array(packed.length + 3);
    odd.set(packed, 3);
    expect(unpackModel(odd.subarray(3))).toEqual(SECTIONS);
  });

  it('also where slicing the bytes would only view them once more', () => {
    class View extends Uint8Array {
      override slice(from?: number, to?: number): Uint8Array<ArrayBuffer> {
        return this.subarray(from, to) as Uint8Array<ArrayBuffer>;
      }
    }
    const odd = new View(packed.length + 1);
    odd.set(packed, 1);
    expect(unpackModel(odd.subarray(1))).toEqual(SECTIONS);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'not a Rapporteur model file'],
    ['text', new TextEncoder().encode('a long enough text'), 'not a Rapporteur model file'],
    ['half of it', packed.slice(0, packed.length - 8), 'cut short in "names"'],
    ['another version', Uint8Array.from(packed, (byte, i) => (i === 4 ? 9 : byte)), 'version 9'],
  ])('says what is wrong with %s', (_, bytes, message) => {
    expect(() => unpackModel(bytes)).toThrow(message);
  });
});

describe('unpackStrings', () => {
  it.each([[[]], [['one']], [['a', '', 'ü😀']], [Array.from({ length: 5000 }, (_, i) => `word ${i}`)]])(
    'gives back what was packed',
    (strings: string[]) => {
      expect(unpackStrings(packStrings(strings))).toEqual(strings);
    },
  );
});

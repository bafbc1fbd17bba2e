import { describe, expect, it } from 'vitest';
import { holdsAt } from './condition.ts';
import type { Option } from './model.ts';
import { ConditionError, parseCondition } from './parse-condition.ts';

const option = (name: string, id: string | null, firstBit: number, levels = ['no', 'yes']): Option => ({
  name,
  id,
  levels,
  direction: 'both',
  firstBit,
  evidence: [],
});

const OPTIONS = [
  option('Fill the reservoir', 'fill', 0),
  option('Sign and publish', 'sign', 1),
  option('Let water pass', 'water', 2, ['shut', 'half', 'full']),
];

/** The states, of all eight settings of fill, sign and half or more water, where the condition holds. */
const truth = (text: string) => {
  const condition = parseCondition(text, OPTIONS);
  return [...Array(16).keys()].filter((s) => s >> 2 !== 2 && holdsAt(condition, s)).join();
};

const failure = (text: string) => {
  try {
    parseCondition(text, OPTIONS);
  } catch (error) {
    if (error instanceof ConditionError) return `${error.message} @${error.at}. ${error.remedy}`;
    throw error;
  }
  return 'no error';
};

describe('parseCondition', () => {
  it.each([
    ['fill', '1,3,5,7,13,15'],
    ['Fill the reservoir', '1,3,5,7,13,15'],
    ['fill and sign', '3,7,15'],
    ['fill & "Sign and publish"', '3,7,15'],
    ['fill or sign and not fill', '1,2,3,5,6,7,13,14,15'],
    ['(fill or sign) and not fill', '2,6,14'],
    ['not fill if sign', '0,1,2,4,5,6,12,13,14'],
    ['sign implies not fill', '0,1,2,4,5,6,12,13,14'],
    ['sign -> !fill', '0,1,2,4,5,6,12,13,14'],
    ['fill iff sign', '0,3,4,7,12,15'],
    ['fill <-> sign', '0,3,4,7,12,15'],
    ['water = half', '4,5,6,7'],
    ['water is half', '4,5,6,7'],
    ['water >= half', '4,5,6,7,12,13,14,15'],
    ['water > half', '12,13,14,15'],
    ['water < half', '0,1,2,3'],
    ['water <= half', '0,1,2,3,4,5,6,7'],
    ['water != half', '0,1,2,3,12,13,14,15'],
    ['fill = no', '0,2,4,6,12,14'],
    ['1 and -2', '1,5,13'],
    ['-2 if 1', '0,1,2,4,5,6,12,13,14'],
    ['YN-', '1,5,13'],
    ['YN2', '13'],
    ['--1', '4,5,6,7'],
    ['FILL', '1,3,5,7,13,15'],
  ])('reads %s', (text, states) => expect(truth(text)).toBe(states));

  it.each([
    ['fil', 'no option is called "fil" @0. Did you mean "fill"?'],
    ['fill and singn', 'no option is called "singn" @9. Did you mean "sign"?'],
    ['water', 'option "Let water pass" has levels, so yes or no says too little @0.'],
    ['water = hlaf', 'option "Let water pass" has no level "hlaf" @8. Did you mean "half"?'],
    ['fill and', 'the condition ends where the name of an option was expected @8.'],
    ['fill sign', 'no option is called "fill sign" @0.'],
    ['fill) and sign', 'found ")" where and, or, if, iff or the end was expected @4.'],
    ['(fill', 'the condition ends where a closing parenthesis was expected @5.'],
    ['"fill', 'found a quotation mark " that is never closed where the name of an option was expected @0.'],
    ['Sign and publish', 'no option is called "publish" @9.'],
    ['4', 'no option is called "4" @0.'],
    ['', 'the condition ends where the name of an option was expected @0.'],
  ])('says what is wrong with %s', (text, message) => expect(failure(text)).toContain(message));

  it('refuses nesting without bound, and takes a long list in its stride', () => {
    expect(failure('('.repeat(200_000))).toContain('nested more than 100 deep');
    expect(failure('not '.repeat(200_000))).toContain('nested more than 100 deep');
    expect(truth(`${'fill or '.repeat(20_000)}fill`)).toBe('1,3,5,7,13,15');
  });
});

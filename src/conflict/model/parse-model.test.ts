import { describe, expect, it } from 'vitest';
import { solve } from '../engine/solve.ts';
import { statesOf } from '../space/bitmap.ts';
import { ConflictError } from './conflict-error.ts';
import { parseGame, parseModel } from './parse-model.ts';

const GOOD = `schema: rapporteur/conflict-model@1
options: [fill, sign]
decisionMakers:
  - name: Veldria
    options: [fill]
    ranking: [1, 3, 0, 2]
  - name: Kasmor
    options: [sign]
    ranking: [2, [0, 3], 1]
`;

const problem = (text: string): string => {
  try {
    parseGame(text, { file: 'm.yaml' });
  } catch (error) {
    if (error instanceof ConflictError) return error.message;
    throw error;
  }
  return 'no error';
};

const changed = (from: string, to: string) => problem(GOOD.replace(from, to));

describe('parseGame', () => {
  it('reads YAML and the same as JSON', () => {
    const yaml = parseGame(GOOD);
    const json = parseGame(
      JSON.stringify({
        schema: 'rapporteur/conflict-model@1',
        options: ['fill', 'sign'],
        decisionMakers: [
          { name: 'Veldria', options: ['fill'], ranking: [1, 3, 0, 2] },
          { name: 'Kasmor', options: ['sign'], ranking: ['NY', [0, 'YY'], 1] },
        ],
      }),
    );
    expect([...yaml.players[0]!.payoff]).toEqual([2, 4, 1, 3]);
    expect([...yaml.players[1]!.payoff]).toEqual([2, 1, 3, 2]);
    expect(solve(json)).toEqual(solve(yaml));
  });

  it('gives an option with levels one bit for each level above the lowest', () => {
    const game = parseGame(
      'schema: rapporteur/conflict-model@1\noptions:\n  - name: water\n    levels: [shut, half, full]\n  - sign\ndecisionMakers:\n  - {name: A, options: [water], preferences: [water = half]}\n  - {name: B, options: [sign]}\n',
    );
    expect([...statesOf(game.space.feasible)]).toEqual([0, 1, 3, 4, 5, 7]);
    expect([...game.players[0]!.payoff]).toEqual([1, 2, 0, 1, 1, 2, 0, 1]);
    expect([...game.players[1]!.payoff]).toEqual([1, 1, 0, 1, 1, 1, 0, 1]);
  });

  it('ranks by statements first where a ranking orders what they leave tied', () => {
    const mixed = GOOD.replace('    ranking: [1, 3, 0, 2]', '    preferences: [sign]\n    ranking: [2, 3]');
    expect([...parseGame(mixed).players[0]!.payoff]).toEqual([1, 1, 3, 2]);
    expect(problem(mixed.replace('ranking: [2, 3]', 'ranking: [2]'))).toMatch(
      /^m\.yaml:7:5: the ranking of "Veldria" misses feasible state 3\. Of states that the statements leave tied/,
    );
  });

  it('takes more statements than a 64-bit weight could hold', () => {
    const many = Array.from({ length: 80 }, (_, k) => (k === 78 ? 'fill' : k === 79 ? 'not sign' : 'fill or not fill'));
    const game = parseGame(GOOD.replace('    ranking: [1, 3, 0, 2]', `    preferences: [${many.join(', ')}]`));
    expect([...game.players[0]!.payoff]).toEqual([2, 4, 1, 3]);
  });

  it.each([
    [
      'an option owned twice',
      'options: [sign]',
      'options: [sign, fill]',
      'm.yaml:8:21: option "fill" is owned twice, by "Veldria" and "Kasmor". Take it from one of them',
    ],
    [
      'an option owned by nobody',
      'options: [sign]\n',
      'options: []\n',
      'm.yaml:2:17: option "sign" belongs to no decision maker.',
    ],
    [
      'an unknown option',
      'options: [fill]',
      'options: [fil]',
      'm.yaml:5:15: no option is called "fil". Did you mean "fill"?',
    ],
    [
      'a ranking that misses states',
      '[1, 3, 0, 2]',
      '[1, 3]',
      'm.yaml:6:5: the ranking of "Veldria" misses feasible states 0, 2. Add them',
    ],
    [
      'a ranking with a state twice',
      '[1, 3, 0, 2]',
      '[1, 3, 0, 2, 1]',
      'm.yaml:6:5: the ranking contradicts itself: state 1 stands in it twice.',
    ],
    [
      'a state out of range',
      '[1, 3, 0, 2]',
      '[1, 3, 0, 2, 4]',
      'm.yaml:6:27: "4" is not a state. Write its decimal, 0 to 3',
    ],
    ['NaN in a ranking', '[1, 3, 0, 2]', '[1, .nan, 0, 2]', 'm.yaml:6:18:'],
    [
      'an unknown field',
      'ranking: [1, 3, 0, 2]',
      'rankin: [1, 3, 0, 2]',
      'm.yaml:6:5: "rankin" is not a field of a model file here. Did you mean "ranking"?',
    ],
    [
      'two makers of one name',
      'name: Kasmor',
      'name: Veldria',
      'm.yaml:7:5: two decision makers are called "Veldria". Rename one.',
    ],
    [
      'two options of one name',
      '[fill, sign]',
      '[fill, fill, sign]',
      'm.yaml:2:17: two options are called "fill". Rename one.',
    ],
    [
      'no schema',
      'schema: rapporteur/conflict-model@1',
      'schema: other',
      'm.yaml:1:1: this is not a conflict model file. Begin it with "schema: rapporteur/conflict-model@1".',
    ],
    ['YAML that is none', 'options: [fill, sign]', 'options: [fill, sign', 'm.yaml:3:1:'],
    [
      'an infeasible status quo',
      'schema:',
      'statusQuo: 3\ninfeasible: [fill and sign]\nschema:',
      'm.yaml:1:1: the status quo, state 3, is infeasible.',
    ],
    [
      'a statement on an unknown option',
      'ranking: [1, 3, 0, 2]',
      'preferences: [fill, not sing]',
      'm.yaml:6:25: in "not sing", no option is called "sing". Did you mean "sign"?',
    ],
  ])('refuses %s', (_, from, to, message) => expect(changed(from, to)).toContain(message));

  it('lists everything that is wrong, not the first thing only', () => {
    const text = GOOD.replace('options: [fill]', 'options: [fil]').replace('[2, [0, 3], 1]', '[2, 2]');
    expect(problem(text).split('\n').length).toBeGreaterThanOrEqual(3);
  });

  it('refuses rules that leave no state, naming the one that excludes everything', () => {
    expect(problem(`infeasible: [fill, not fill]\n${GOOD}`)).toContain(
      'm.yaml:1:1: no state is feasible. The rules under infeasible contradict each other',
    );
    expect(problem(`infeasible:\n  - sign\n  - fill or not fill\n${GOOD}`)).toContain(
      'm.yaml:3:5: "fill or not fill" holds everywhere, so no state is feasible.',
    );
  });

  it('refuses at once what is too large, with the memory it would take', () => {
    const options = Array.from({ length: 65 }, (_, k) => `o${k}`);
    const text = JSON.stringify({
      schema: 'rapporteur/conflict-model@1',
      options,
      decisionMakers: [{ name: 'A', options }],
    });
    expect(problem(text)).toMatch(
      /65 options on 65 bits make 2\^65 states, which would take 1033 EB of memory; the limit is 24 bits/,
    );
    expect(problem(text.replaceAll(/,"o(2[5-9]|[3-6]\d)"/g, ''))).toContain('33554432 states, which would take 940 MB');
  });

  it('survives alias bombs, self-reference, wrong types and no text', () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefghijk'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(20)}]`),
    ];
    expect(problem(bomb.join('\n'))).toContain('m.yaml');
    expect(problem(GOOD.replace('[1, 3, 0, 2]', '&r [1, *r]'))).toContain('m.yaml');
    expect(problem('')).toContain('the file is empty');
    expect(problem('[1, 2]')).toContain('m.yaml:1:1: the file holds no model');
    expect(problem('"text"')).toContain('the file holds no model');
    expect(problem(GOOD.replace('name: Veldria', 'name: {a: 1}'))).toContain('m.yaml:4:5:');
    expect(problem('{"schema": "rapporteur/conflict-model@1", "options": [}')).toContain('m.yaml:1:');
  });

  it('names every maker and option as it is, even if it is called like a property of all objects', () => {
    const text = GOOD.replaceAll('Veldria', '__proto__').replaceAll('fill', 'constructor');
    expect(parseModel(text).decisionMakers[0]!.name).toBe('__proto__');
    expect([...parseGame(text).players[0]!.payoff]).toEqual([2, 4, 1, 3]);
  });
});

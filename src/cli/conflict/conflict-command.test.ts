import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { CONCEPTS, ConflictModelSchema, hasBit, parseGame, solve, statesOf } from '../../conflict/index.ts';
import { InputError } from '../input/input-error.ts';
import { registerConflict } from './conflict-command.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/harrow-gorge.conflict.yaml');
const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-conflict-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function conflict(...args: readonly string[]): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  registerConflict(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  const output = join(scratch, 'out');
  await program.parseAsync(['node', 'rapporteur', 'conflict', ...args, '-o', output]);
  return readFileSync(output, 'utf8');
}

const json = async (...args: readonly string[]) => JSON.parse(await conflict(...args, '--format', 'json'));

const file = (name: string, text: string) => {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
};

const failure = async (...args: readonly string[]): Promise<string> => {
  try {
    await conflict(...args);
  } catch (error) {
    if (error instanceof Error) return `${error instanceof InputError ? 'input: ' : ''}${error.message}`;
  }
  return 'no error';
};

describe('rapporteur conflict', () => {
  it('prints states, stability and equilibria as JSON', async () => {
    const result = await json(EXAMPLE);
    const game = parseGame(readFileSync(EXAMPLE, 'utf8'));
    const states = [...statesOf(game.space.feasible)];
    const solution = solve(game);
    expect(result.states).toEqual(states);
    expect(Object.keys(result.stability)).toEqual(['Veldria', 'Kasmor', 'Lakes Union']);
    for (const concept of CONCEPTS) {
      game.players.forEach((player, i) => {
        const flags = states.map((state) => (hasBit(solution.stable[i]![concept]!, state) ? '1' : '0'));
        expect(result.stability[player.name][concept]).toBe(flags.join(''));
      });
      expect(result.equilibria[concept]).toEqual([...statesOf(solution.equilibria[concept]!)]);
    }
  });

  it('keeps to the concepts asked for', async () => {
    const { stability, equilibria } = await json(EXAMPLE, '--concepts', 'seq,nash');
    expect(Object.keys(equilibria)).toEqual(['nash', 'seq']);
    expect(Object.keys(stability.Veldria)).toEqual(['nash', 'seq']);
    expect(await failure(EXAMPLE, '--concepts', 'nsah')).toContain('"nsah" is none of nash, gmr');
  });

  it('counts and lists nothing with --summary', async () => {
    const result = await json(EXAMPLE, '--summary');
    expect(result.counts).toMatchObject({ states: 32, feasible: 24, equilibria: { nash: 2, seq: 6 } });
    expect(result).not.toHaveProperty('states');
    expect(result).not.toHaveProperty('stability');
    for (const format of ['text', 'csv', 'markdown']) {
      expect(await conflict(EXAMPLE, '--summary', '--format', format)).toMatch(/seq\b.*6/);
    }
  });

  it('tells how to get there, what would unlock a state and how sure it is', async () => {
    const result = await json(EXAMPLE, '--from', '0NNN', '--unlock', '29', '--sensitivity', '20');
    expect(result.evolution.from).toBe(0);
    expect(result.evolution.equilibria.find((one: { state: number }) => one.state === 29)).toMatchObject({
      moves: 3,
      improvements: null,
    });
    const nash = result.unlock.find((one: { concept: string }) => one.concept === 'nash');
    expect(nash.decisionMakers.Veldria).toMatchObject({ stable: false, minimalDemotions: [[24, 25, 28]] });
    expect(result.sensitivity).toMatchObject({ runs: 20, seed: 1 });
    expect(await json(EXAMPLE, '--sensitivity', '20')).toEqual(await json(EXAMPLE, '--sensitivity', '20'));
  });

  it('prints the same for people', async () => {
    const text = await conflict(EXAMPLE, '--unlock', '29', '--explain', '29');
    expect(text).toContain('24 feasible states of 32.');
    expect(text).toContain('What would unlock state 29');
    expect(text).toMatch(/State 29 is not stable for Veldria under Nash/);
    const markdown = await conflict(EXAMPLE, '--format', 'markdown');
    expect(markdown).toContain('# The Harrow Gorge dam, May 2024');
    expect(markdown).toMatch(/^\| 29 \| 1YYY \|/m);
  });

  it('writes a row a state as CSV, and a graph as DOT', async () => {
    const rows = (await conflict(EXAMPLE, '--format', 'csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(25);
    expect(rows[0]).toMatch(/^state,pattern,Let water pass,.*,equilibrium: sim$/);
    const dot = await conflict(EXAMPLE, '--format', 'dot');
    expect(dot).toMatch(/^digraph conflict \{/);
    expect(dot).toContain('9 -> 8');
  });

  it('keeps to 80 columns, and takes a state as it prints it', async () => {
    const text = await conflict(EXAMPLE, '--concepts', 'nash,seq');
    const tables = text.slice(0, text.indexOf('Why'));
    expect(tables).toMatch(/ 1YYN +- +yes +Let water pass: .* Withdraw the\n +guards from/);
    for (const line of tables.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    const byNumber = await conflict(EXAMPLE, '--unlock', '13');
    expect(await conflict(EXAMPLE, '--unlock', '1yyn')).toBe(byNumber);
    expect(await conflict(EXAMPLE, '--unlock', '2yyn')).not.toBe(byNumber);
  });

  it('lets no name become markup', async () => {
    const nasty = file(
      'nasty.yaml',
      'schema: rapporteur/conflict-model@1\ntitle: "<b>|x"\noptions: ["=1+1", "a\\"b\\nc"]\ndecisionMakers:\n  - {name: "A|B", options: ["=1+1", "a\\"b\\nc"]}\n',
    );
    expect(await conflict(nasty, '--format', 'markdown')).toContain('# \\<b\\>\\|x');
    expect(await conflict(nasty, '--format', 'csv')).toContain(`'=1+1,"a""b\nc"`);
    expect(await conflict(nasty, '--format', 'dot')).toContain('a\\"b c');
  });

  it('says what is wrong with file and line', async () => {
    const bad = file(
      'bad.yaml',
      'schema: rapporteur/conflict-model@1\noptions: [a]\ndecisionMakers:\n  - {name: A, options: [b]}\n',
    );
    expect(await failure(bad)).toMatch(/^input: .*bad\.yaml:4:25: no option is called "b"\. Did you mean "a"\?/);
    expect(await failure(join(scratch, 'none.yaml'))).toMatch(/^input: .*none\.yaml/);
    expect(await failure(EXAMPLE, '--unlock', '2')).toBe('input: --unlock: state 2 is infeasible in this model');
    expect(await failure(EXAMPLE, '--from', 'YYNYX')).toBe(
      'input: --from: "YYNYX" is no state; give a decimal below 32, or signs like 1NYN',
    );
    expect(await failure(EXAMPLE, '--horizon', '2')).toContain('this model has 3');
  });

  it('cites words that stand in the reports', () => {
    const { model } = parseGame(readFileSync(EXAMPLE, 'utf8'));
    const statements = model.decisionMakers.flatMap((maker) => maker.preference.statements);
    const citations = [...model.options, ...statements].flatMap((one) => one.evidence);
    expect(citations.length).toBeGreaterThanOrEqual(8);
    for (const { report, text } of citations) {
      expect(readFileSync(join(EXAMPLE, `../reports/${report}.txt`), 'utf8')).toContain(text);
    }
  });
});

describe('docs/conflict.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/conflict.md'), 'utf8');

  it('speaks of every option of the command', () => {
    const program = new Command();
    registerConflict(program);
    const flags = program.commands[0]!.options.map((option) => option.long!);
    const left = flags.filter((flag) => !['--output', '--quiet'].includes(flag) && !page.includes(flag));
    expect(left).toEqual([]);
  });

  it('speaks of every field of a decision maker and of every rule', () => {
    const fields = ['title', 'name', 'description', 'schema', 'when', 'holder'];
    const { decisionMakers } = ConflictModelSchema.shape;
    const known = [...Object.keys(ConflictModelSchema.shape), ...Object.keys(decisionMakers.element.shape)];
    expect(known.filter((field) => !fields.includes(field) && !page.includes(field))).toEqual([]);
  });

  it('quotes what the command says', async () => {
    const text = (await conflict(EXAMPLE, '--explain', '29')).replace(/\s+/g, ' ');
    const quoted = /^> (.*?)…$/m.exec(page)![1]!.trim();
    expect(text).toContain(quoted);
  });
});

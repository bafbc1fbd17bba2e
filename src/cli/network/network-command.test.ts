import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../input/input-error.ts';
import { registerNetwork } from './network-command.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/harrow-gorge.statements.csv');
const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-network-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function network(...args: readonly string[]): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  registerNetwork(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  const output = join(scratch, 'out');
  await program.parseAsync(['node', 'rapporteur', 'network', ...args, '-o', output]);
  return readFileSync(output, 'utf8');
}

const json = async (...args: readonly string[]) => JSON.parse(await network(...args, '--format', 'json'));

const file = (name: string, text: string) => {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
};

const failure = async (...args: readonly string[]): Promise<string> => {
  try {
    await network(...args);
  } catch (error) {
    if (error instanceof Error) return `${error instanceof InputError ? 'input: ' : ''}${error.message}`;
  }
  return 'no error';
};

describe('rapporteur network', () => {
  it('prints rows, columns, matrix and the statements behind each cell as JSON, and no measure unasked', async () => {
    const result = await json(EXAMPLE, '--normalization', 'no');
    const at = result.rows.indexOf('Kasmor');
    const to = result.rows.indexOf('Gorge Workers’ Union');
    expect(Object.keys(result)).toEqual(['rows', 'columns', 'matrix', 'statements', 'start', 'stop', 'middle']);
    expect(result.columns).toEqual(result.rows);
    expect(result.matrix[at][to]).toBe(2);
    expect(result.statements[at][to].length).toBeGreaterThan(1);
  });

  it('has every measure in JSON under its own name', async () => {
    const result = await json(EXAMPLE, '--all');
    expect(result.shares).toHaveLength(8);
    expect(result.similarity.measure).toBe('agreement');
    expect(result.nodes[0]).toMatchObject({ node: 'Free Irsa Front', community: 0 });
    expect(result.communities.flat().sort()).toEqual([...result.rows].sort());
    expect(result.polarization.camps.flat().sort()).toEqual([...result.rows].sort());
    expect(result.polarization.null.permutations).toBe(99);
    expect(result.backbone.steps).toHaveLength(8);
    const ties = result.matrix.flatMap((row: number[], i: number) => row.filter((tie, j) => j > i && tie !== 0));
    expect(result.ranges).toHaveLength(ties.length);
  });

  it('prints only what was asked for', async () => {
    expect(await json(EXAMPLE, '--communities')).not.toHaveProperty('nodes');
    const text = await network(EXAMPLE, '--backbone', 'fixed', '--backbone-size', '2');
    expect(text).toContain('backbone   guards at Sella Ford; jurisdiction of the court');
    expect(text).not.toContain('Polarisation');
    expect(text).not.toContain('Strongest ties');
  });

  it('evaluates the backbone given', async () => {
    const { backbone } = await json(EXAMPLE, '--backbone-issue', 'safety of the dam');
    expect(backbone).toMatchObject({ method: 'given', backbone: ['safety of the dam'] });
    expect(await failure(EXAMPLE, '--backbone-issue', 'safety of the damn')).toMatch(
      /did you mean "safety of the dam"/,
    );
  });

  it('writes a similarity in the place of the network', async () => {
    const { similarity, rows } = await json(EXAMPLE, '--similarity', 'jaccard');
    const [head, first] = (await network(EXAMPLE, '--similarity', 'jaccard', '--format', 'csv')).split('\n');
    expect(head).toBe(`"";${rows.map((row: string) => `"${row}"`).join(';')}`);
    expect(first!.split(';').slice(1).map(Number)).toEqual(
      similarity.matrix[0].map((value: number) => Number(value.toFixed(6))),
    );
  });

  it('keeps to 80 columns', async () => {
    for (const args of [
      [],
      ['--all'],
      ['--network', 'two-mode'],
      ['--time-window', 'weeks', '--window-size', '3', '--all'],
    ]) {
      for (const line of (await network(EXAMPLE, ...args)).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(80);
    }
  });
});

describe('time windows', () => {
  it('have their measures each, in text and JSON', async () => {
    const args = ['--time-window', 'weeks', '--window-size', '3', '--polarization', '--stability'] as const;
    const { windows } = await json(EXAMPLE, ...args);
    expect(windows).toHaveLength(6);
    expect(windows[0].stability).toBeNull();
    for (const window of windows.slice(1)) expect(window.stability).toBeTypeOf('number');
    for (const window of windows) expect(window.polarization.score).toBeLessThanOrEqual(1);
    const lines = (await network(EXAMPLE, ...args)).trimEnd().split('\n');
    expect(lines).toHaveLength(7);
  });

  it('say so where there is none', async () => {
    expect(await network(EXAMPLE, '--time-window', 'years', '--window-size', '9')).toMatch(
      /give a smaller --window-size/,
    );
    expect(await json(EXAMPLE, '--time-window', 'years', '--window-size', '9')).toEqual({ windows: [] });
  });
});

describe('a network made elsewhere', () => {
  it.each([['csv'], ['dl'], ['graphml'], ['visone'], ['gexf'], ['json']])(
    'is read from %s and written as any other',
    async (format) => {
      for (const mode of ['one-mode', 'two-mode']) {
        const options = ['--network', mode, '--normalization', mode === 'one-mode' ? 'cosine' : 'activity'];
        const expected = await network(EXAMPLE, ...options, '--format', 'csv');
        const written = file(
          `net.${format === 'visone' ? 'graphml' : format}`,
          await network(EXAMPLE, ...options, '--format', format),
        );
        expect(await network(written, '--format', 'csv')).toBe(expected);
      }
    },
  );

  it('is read from an edge list, of two modes if told so', async () => {
    const two = file('two.csv', await network(EXAMPLE, '--network', 'two-mode', '--format', 'edges'));
    const again = await network(two, '--network', 'two-mode', '--format', 'csv');
    expect(again).toBe(await network(EXAMPLE, '--network', 'two-mode', '--format', 'csv'));
    const one = file('one.csv', await network(EXAMPLE, '--format', 'edges'));
    expect(await network(one, '--format', 'edges')).toBe(await network(EXAMPLE, '--format', 'edges'));
  });

  it('is measured', async () => {
    const written = file('net.gexf', await network(EXAMPLE, '--format', 'gexf'));
    const [imported, own] = [await json(written, '--centrality'), await json(EXAMPLE, '--centrality')];
    expect(imported.nodes).toEqual(own.nodes);
    expect((await json(written, '--polarization')).polarization.null).toBeNull();
    expect(await network(written)).toMatch(/read from a file, without its\s+statements/);
  });

  it('has no statements to choose from or measure', async () => {
    const written = file('net.dl', await network(EXAMPLE, '--format', 'dl'));
    expect(await failure(written, '--backbone', 'nested')).toMatch(/net\.dl: holds ties, .*--backbone needs/);
    expect(await failure(written, '--time-window', 'days')).toMatch(/--time-window needs/);
    expect(await failure(written, '--network', 'event-list')).toMatch(/--network event-list needs/);
    expect(await failure(written, '--network', 'two-mode')).toMatch(/holds a one-mode network, not a two-mode one/);
  });

  it('is refused with file and line if it is broken', async () => {
    expect(await failure(file('bad.csv', '"";"a";"b"\n"a";0;x\n"b";1;0'))).toMatch(
      /^input: .*bad\.csv:2: the weight of "a" and "b" is no number; write 0/,
    );
    expect(await failure(file('bad.csv', 'source,target,weight\na,b,1\nb,a,NaN'))).toMatch(
      /bad\.csv:3: the tie of "b" and "a" has no number/,
    );
    expect(await failure(file('bad.graphml', '<graphml><graph>'))).toMatch(/bad\.graphml: not well-formed XML/);
    expect(await failure(file('bad.json', '{"rows":["a"],"columns":["a"],"matrix":[]}'))).toMatch(/0 rows for 1 names/);
  });
});

describe('the event list', () => {
  it('has the columns of DNA and is read again', async () => {
    const list = await network(EXAMPLE, '--network', 'event-list', '--duplicates', 'include');
    expect(list.split('\n')[0]).toBe(
      '"statement_id";"time";"report";"organization";"concept";"agreement";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"',
    );
    expect(list.split('\n')[1]).toMatch(
      /^1;2024-04-03 00:00:00;"2024-04-03-lakes.*";"Kasmor";"release of water";1;0;0;"";"";/,
    );
    const again = file('events.csv', list);
    expect(await network(again, '--format', 'csv')).toBe(await network(EXAMPLE, '--format', 'csv'));
    expect(await failure(EXAMPLE, '--network', 'event-list', '--format', 'gexf')).toMatch(/an event list is a table/);
  });
});

describe('bad input', () => {
  const head = 'date,report,organization,concept,agreement\n';
  it.each([
    ['an empty file', '', [], /is empty|the table is empty/],
    ['a head and no more', head, [], /the table is empty/],
    [
      'an unknown stance',
      `${head}2024-04-01,r1,A,B,yes\n2024-04-01,r1,A,B,perhaps`,
      [],
      /:3: "perhaps" in agreement is neither/,
    ],
    ['a date that is none', `${head}2024-02-30,r1,A,B,yes`, [], /:2: "2024-02-30" is no date; write YYYY-MM-DD/],
    [
      'a stance unknown after a cell of two lines',
      `${head}2024-04-01,"r\n1",A,B,yes\n2024-04-01,r1,A,B,perhaps`,
      [],
      /:4: "perhaps"/,
    ],
    [
      'a variable that is not there',
      `${head}2024-04-01,r1,A,B,yes`,
      ['--variable1', 'organisation'],
      /did you mean "organization"\?/,
    ],
    [
      'an excluded value that nobody has',
      `${head}2024-04-01,r1,Kasmor,B,yes`,
      ['--exclude', 'organization=Kasmr'],
      /did you mean "Kasmor"\?/,
    ],
    ['a kernel without windows', `${head}2024-04-01,r1,A,B,yes`, ['--kernel', 'uniform'], /give --time-window/],
    [
      'dates the wrong way round',
      `${head}2024-04-01,r1,A,B,yes`,
      ['--from', '2024-05-01', '--to', '2024-04-01'],
      /is after --to/,
    ],
    [
      'measures in a format without room for them',
      `${head}2024-04-01,r1,A,B,yes`,
      ['--centrality', '--format', 'dl'],
      /use text or json/,
    ],
    [
      'camps of issues',
      `${head}2024-04-01,r1,A,B,yes`,
      ['--network', 'two-mode', '--polarization'],
      /needs a one-mode network/,
    ],
    [
      'the backbone of one issue',
      `${head}2024-04-01,r1,A,B,yes\n2024-04-01,r1,C,B,yes`,
      ['--backbone', 'penalty'],
      /needs two concepts or more; the selection has 1/,
    ],
  ])('%s', async (_, text, args, message) => {
    const found = await failure(file('statements.csv', text), ...args);
    expect(found).toMatch(message);
    expect(found).toMatch(/^input: /);
  });
});

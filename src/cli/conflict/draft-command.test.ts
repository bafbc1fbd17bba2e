import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseGame } from '../../conflict/index.ts';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
const READINGS = join(folder, 'readings.jsonl');
const CODEBOOK = 'examples/codebook.yaml';

async function command(...args: string[]): Promise<string> {
  const out = join(folder, `out-${Math.abs(args.join(' ').length)}`);
  await (await createProgram(args)).parseAsync([...args, '-o', out], { from: 'user' });
  return readFileSync(out, 'utf8');
}

const draft = (...args: string[]) => command('conflict', '--draft', READINGS, '-q', '--codebook', CODEBOOK, ...args);

beforeAll(async () => {
  const readings = await command('read', 'examples/reports', '-c', CODEBOOK, '--format', 'jsonl', '-q');
  writeFileSync(READINGS, readings);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the invented dispute in mid-May: who can do what, and what each wants first', async () => {
  const yaml = await draft('--format', 'yaml', '--as-of', '2024-05-20');
  const { model } = parseGame(yaml);
  const of = (name: string) => model.decisionMakers.find((maker) => maker.name === name)!;
  const texts = (name: string) => of(name).preference.statements.map(({ text }) => text);
  const makers = model.decisionMakers.map(({ name }) => name);
  expect(makers).toEqual(expect.arrayContaining(['Kasmor', 'Veldria']));
  expect(makers).not.toContain('Lakes Union');
  expect(model.options.find(({ id }) => id === 'veldria_troops')?.name).toMatch(/^Veldria: .*guards/);
  expect(texts('Kasmor')).toEqual(expect.arrayContaining(['veldria_troops', 'veldria_flow']));
  expect(texts('Kasmor').find((one) => one.startsWith('kasmor_agreement iff'))).toContain('veldria_troops');
  expect(texts('Veldria')).toContain('not veldria_troops');
  expect(model.statusQuo).toBe(0);
  expect(yaml).toMatch(/^# Draft from 13 reports/);
});

test('after the deal the status quo is what was signed', async () => {
  const { model } = parseGame(await draft('--format', 'yaml'));
  const taken = model.options.filter(({ firstBit }) => (model.statusQuo! >> firstBit) & 1).map(({ id }) => id);
  expect(taken).toEqual(expect.arrayContaining(['kasmor_agreement', 'veldria_troops']));
});

test('every citation quotes its report', async () => {
  const { model } = JSON.parse(await draft('--format', 'json')) as {
    model: { options: unknown[]; decisionMakers: unknown[] };
  };
  const evidence = evidenceIn(model);
  expect(evidence.length).toBeGreaterThan(30);
  for (const { report, start, end, text } of evidence) {
    const body = readFileSync(report, 'utf8');
    expect(body.slice(start, end)).toBe(text);
  }
});

interface Cited {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function evidenceIn(value: unknown): Cited[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? (inner as Cited[]) : evidenceIn(inner)));
}

test('text and Markdown show model, result and what would unlock the settlement', async () => {
  const text = await draft('--as-of', '2024-05-20');
  for (const part of ['Left out', 'Equilibria', 'What would unlock state', 'assumed:', 'Nadja Serrak'])
    expect(text).toContain(part);
  expect(await draft('--format', 'markdown', '--as-of', '2024-05-20')).toMatch(/^# Draft from 13 reports/);
});

test('refuses in one line what it cannot do', async () => {
  await expect(draft('--format', 'dot')).rejects.toThrow(
    /dot holds no model; with --draft give text, markdown, json, yaml/,
  );
  await expect(draft('--as-of', '2024-04-03')).rejects.toThrow(/too little is known for a model: /);
  await expect(command('conflict', 'examples/harrow-gorge.conflict.yaml', '--format', 'yaml')).rejects.toThrow(
    /add --draft/,
  );
  await expect(command('conflict', 'a.yaml', 'b.yaml')).rejects.toThrow(/second model/);
});

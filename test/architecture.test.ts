import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The only arrows there are between rooms: a room may import from these and from no other. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  record: [],
  language: ['record'],
  reader: ['record', 'language'],
  position: ['record'],
  network: ['record'],
  conflict: ['record'],
  store: ['record'],
  server: ['record', 'store', 'reader', 'position', 'network', 'conflict'],
  cli: ['record', 'language', 'reader', 'position', 'network', 'conflict', 'store', 'server', 'package'],
  web: ['record', 'network', 'conflict'],
  // files directly under src/: the package's own doors
  package: ['record', 'language', 'reader', 'position', 'network', 'conflict', 'store'],
};
const PURE = ['record', 'language', 'reader', 'position', 'network', 'conflict'];
/** Pure libraries that pure rooms may use; `docx` is plain JavaScript from a value to bytes, loaded when a brief is asked for in Word. */
const PURE_LIBRARIES = ['zod', 'yaml', 'graphology', 'fast-xml-parser', 'docx'];

const SRC = resolve(import.meta.dirname, '../src');
const sources = filesBelow(SRC).filter((file) => /\.tsx?$/.test(file) && !/(?:\.test|-for-tests)\.tsx?$/.test(file));

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** What a source text imports or re-exports, as the compiler sees it. */
function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map((file) => file.fileName);
}

function roomOf(file: string): string {
  const [first = '', second] = relative(SRC, file).split('/');
  return second === undefined ? 'package' : first;
}

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file imported, for imports of our own files. */
  readonly to: string | null;
}

const imports: readonly Import[] = sources.flatMap((from) =>
  importsOf(readFileSync(from, 'utf8')).map((specifier) => ({
    from,
    specifier,
    to: specifier.startsWith('.') ? resolve(dirname(from), specifier) : null,
  })),
);

/** The page knows the server by the types of its contract alone, through one door. */
const CONTRACT_DOOR = join(SRC, 'web/api/contract.ts');
const isContract = (from: string, to: string) =>
  from === CONTRACT_DOOR && relative(SRC, to).startsWith('server/contract/');

test('the scanner sees every way to import', () => {
  const found = importsOf(`import a from './a.ts'; export { b } from "./b.ts"; import './c.ts';
    const d = await import('./d.ts'); import type { E } from './e.ts'; // import './not.ts'
    const text = ', from "./neither.ts"';`);
  expect([...found].sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
});

test('every room is known', () => {
  const unknown = [...new Set(sources.map(roomOf))].filter((room) => !(room in ARROWS));
  expect(unknown).toEqual([]);
});

test('rooms import only along the arrows', () => {
  const forbidden = imports.filter(
    ({ from, to }) =>
      to && roomOf(from) !== roomOf(to) && !ARROWS[roomOf(from)]?.includes(roomOf(to)) && !isContract(from, to),
  );
  expect(forbidden.map(({ from, specifier }) => `${relative(SRC, from)} imports ${specifier}`)).toEqual([]);
});

test('outsiders enter a room by its index.ts', () => {
  const corridors = imports.filter(({ from, to }) => {
    return (
      to &&
      roomOf(to) !== 'package' &&
      roomOf(from) !== roomOf(to) &&
      relative(SRC, to) !== join(roomOf(to), 'index.ts') &&
      !isContract(from, to)
    );
  });
  expect(corridors.map(({ from, specifier }) => `${relative(SRC, from)} imports ${specifier}`)).toEqual([]);
});

test('the page takes nothing that runs from the server, and nothing of Node', () => {
  const statements = readFileSync(CONTRACT_DOOR, 'utf8').match(/^(?:import|export)\b.*/gm) ?? [];
  expect(statements.filter((line) => !/^(?:import|export) type\b/.test(line))).toEqual([]);
  const node = imports.filter(({ from, specifier }) => roomOf(from) === 'web' && specifier.startsWith('node:'));
  expect(node.map(({ from, specifier }) => `${relative(SRC, from)} imports ${specifier}`)).toEqual([]);
});

test('pure rooms import no platform and only pure libraries', () => {
  const impure = imports.filter(({ from, to, specifier }) => {
    return (
      !to &&
      PURE.includes(roomOf(from)) &&
      !PURE_LIBRARIES.some(
        (name) => specifier === name || specifier.startsWith(`${name}/`) || specifier.startsWith(`${name}-`),
      )
    );
  });
  expect(impure.map(({ from, specifier }) => `${relative(SRC, from)} imports ${specifier}`)).toEqual([]);
});

test('no room reads the clock, the locale or unseeded randomness', () => {
  const banned = /\b(?:Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale\w+|performance\.now)\b/;
  const guilty = sources.filter(
    (file) =>
      PURE.includes(roomOf(file)) && banned.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  expect(guilty.map((file) => relative(SRC, file))).toEqual([]);
});

test('files do not import each other in a circle', () => {
  const graph = new Map(
    sources.map((file) => [file, imports.filter((edge) => edge.from === file && edge.to).map((edge) => edge.to!)]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].map((f) => relative(SRC, f)).join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

test('every import of ours is a file that exists', () => {
  const missing = imports.filter(
    ({ to }) => to && !sources.includes(to) && !to.endsWith('.json') && !to.endsWith('.css'),
  );
  expect(missing.map(({ from, specifier }) => `${relative(SRC, from)} imports ${specifier}`)).toEqual([]);
});

test('files stay small: none over 400 lines, word lists and learned weights apart', () => {
  const lists = /\/(?:english|lexicon|data)\/|\/weights\.ts$/;
  const long = sources.filter((file) => !lists.test(file) && readFileSync(file, 'utf8').split('\n').length > 401);
  expect(long.map((file) => relative(SRC, file))).toEqual([]);
});

test('no file is called utils or helpers', () => {
  expect(sources.filter((file) => /(?:utils?|helpers?)\.tsx?$/.test(file)).map((file) => relative(SRC, file))).toEqual(
    [],
  );
});

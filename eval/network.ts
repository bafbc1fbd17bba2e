/** Discourse networks against the matrices that Discourse Network Analyzer computes from its sample debate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type CodedStatement,
  calendarWindows,
  computeNetwork,
  type Kernel,
  kernelWindows,
  type Network,
  type NetworkOptions,
  type TimeUnit,
  toRows,
} from '../src/network/index.ts';
import type { Evaluation } from './evaluation.ts';
import { structureRows } from './network/structure.ts';

interface Oracle {
  readonly id: string;
  readonly args: {
    readonly networkType: 'twomode' | 'onemode';
    readonly variable1: string;
    readonly variable2: string;
    readonly qualifier: string | null;
    readonly qualifierAggregation: NetworkOptions['aggregation'];
    readonly normalization: NetworkOptions['normalization'];
    readonly isolates: boolean;
    readonly duplicates: NetworkOptions['duplicates'];
    readonly timeWindow: 'no' | TimeUnit;
    readonly windowSize: number;
    readonly kernel: 'no' | Kernel;
    readonly indentTime: boolean | null;
    readonly excludeValues: Readonly<Record<string, readonly string[]>>;
    readonly excludeSections: readonly string[];
    readonly invertSections: boolean;
  };
  readonly results: readonly { rows: string[]; cols: string[]; matrix: number[][] }[];
}

interface FlatSample {
  readonly documents: readonly {
    id: number;
    title: string;
    author: string;
    source: string;
    section: string;
    type: string;
    date: number;
  }[];
  readonly statements: readonly Readonly<Record<string, string | number | boolean>>[];
}

/** The sample debate as coded statements. */
export function sampleStatements(data: string): CodedStatement[] {
  const flat = JSON.parse(readFileSync(join(data, 'dna/sample_flat.json'), 'utf8')) as FlatSample;
  const documents = new Map(flat.documents.map((document) => [document.id, document]));
  return flat.statements.map((statement) => {
    const document = documents.get(Number(statement.document ?? statement.documentId ?? statement.doc))!;
    return {
      id: String(statement.id),
      time: document.date * 1000,
      document: String(document.id),
      start: Number(statement.start),
      stop: Number(statement.stop),
      values: {
        person: String(statement.person),
        organization: String(statement.organization),
        concept: String(statement.concept),
        agreement: Boolean(statement.agreement),
        section: document.section,
        author: document.author,
        source: document.source,
      },
    };
  });
}

function compute(statements: readonly CodedStatement[], { args }: Oracle): Network[] {
  const options: NetworkOptions = {
    network: args.networkType === 'twomode' ? 'two-mode' : 'one-mode',
    variable1: args.variable1,
    variable2: args.variable2,
    qualifier: args.qualifier,
    aggregation: args.qualifierAggregation,
    normalization: args.normalization,
    duplicates: args.duplicates,
    isolates: args.isolates,
    exclude: [
      ...Object.entries(args.excludeValues).map(([variable, values]) => ({ variable, values, invert: false })),
      ...(args.excludeSections.length > 0
        ? [{ variable: 'section', values: args.excludeSections, invert: args.invertSections }]
        : []),
    ],
    from: null,
    to: null,
    mode: 'dna',
  };
  if (args.timeWindow === 'no') return [computeNetwork(statements, options)];
  const window = { unit: args.timeWindow, size: args.windowSize };
  if (args.kernel === 'no') return [...calendarWindows(statements, options, window)];
  return [...kernelWindows(statements, options, { ...window, kernel: args.kernel, indent: args.indentTime === true })];
}

/** Why the two differ, or null. */
function difference(networks: readonly Network[], { results }: Oracle): string | null {
  if (networks.length !== results.length) return `${networks.length} networks, not ${results.length}`;
  for (const [i, network] of networks.entries()) {
    const expected = results[i]!;
    if (JSON.stringify(network.rows) !== JSON.stringify(expected.rows))
      return `${i}: rows ${network.rows.length}, not ${expected.rows.length}`;
    if (JSON.stringify(network.columns) !== JSON.stringify(expected.cols)) return `${i}: columns`;
    const rows = toRows(network.matrix);
    for (const [r, row] of expected.matrix.entries()) {
      for (const [c, value] of row.entries()) {
        if (Math.abs(value - rows[r]![c]!) > 1e-9) return `${i}: cell ${r},${c} is ${rows[r]![c]}, not ${value}`;
      }
    }
  }
  return null;
}

export const networkEvaluation: Evaluation = {
  name: 'network',
  needs: [
    'dna/network_oracles.json.gz',
    'dna/sample_flat.json',
    'dna/backbone_oracles.json',
    'dna/polarization_bruteforce.json',
    'dna/barplot_oracle.json',
  ],
  run: async ({ data }) => {
    const oracles = JSON.parse(
      gunzipSync(readFileSync(join(data, 'dna/network_oracles.json.gz'))).toString(),
    ) as Oracle[];
    const statements = sampleStatements(data);
    const wrong = oracles.flatMap((oracle) => {
      const found = difference(compute(statements, oracle), oracle);
      return found === null ? [] : [`${oracle.id}: ${found}`];
    });
    if (process.env.RAPPORTEUR_EVAL_MISSES) for (const line of wrong) console.log(line);
    return [
      {
        measure: 'DNA networks equal to 1e-9',
        ours: oracles.length - wrong.length,
        must: oracles.length,
        unit: `of ${oracles.length}`,
      },
      ...structureRows(data, statements),
    ];
  },
};

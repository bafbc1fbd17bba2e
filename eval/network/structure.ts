/** Backbone, polarisation and bar plot of DNA's sample debate against what DNA's own classes compute of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CodedStatement,
  computeNetwork,
  conceptShares,
  DEFAULT_OPTIONS,
  dnaQuality,
  givenBackbone,
  type NetworkOptions,
  nestedBackbone,
  penalisedLoss,
  penaltyBackbone,
  polarization,
} from '../../src/network/index.ts';
import type { Row } from '../evaluation.ts';

interface NestedOracle {
  readonly entities: readonly string[];
  readonly backboneLoss: readonly number[];
  readonly redundantLoss: readonly number[];
  readonly numStatements: readonly number[];
}

interface SetOracle {
  readonly backbone: readonly string[];
  readonly redundant: readonly string[];
  readonly unpenBackboneLoss: number;
  readonly unpenRedundantLoss: number;
}

const DNA: NetworkOptions = { ...DEFAULT_OPTIONS, mode: 'dna' };
/** The two concepts whose set the oracle evaluates, by a part of their names. */
const EVALUATED = /^There should be legislation|^Emissions legislation should regulate CO2|^CO2 legislation/;

export function structureRows(data: string, statements: readonly CodedStatement[]): Row[] {
  const load = (file: string) => JSON.parse(readFileSync(join(data, 'dna', file), 'utf8'));
  const backbones = load('backbone_oracles.json');
  return [
    checked('DNA nested backbones: order, losses, statements', nested(backbones, statements)),
    checked('DNA backbone with penalty 3.5: set and losses', penalty(backbones['sa/penalty3.5'], statements)),
    checked('DNA evaluated backbone: losses, penalty 0 and 5', evaluated(backbones, statements)),
    checked(
      'DNA polarisation of every balanced split, and best',
      camps(load('polarization_bruteforce.json'), statements),
    ),
    checked('DNA bar plot: counts', barplot(load('barplot_oracle.json'), statements)),
  ];
}

function checked(measure: string, checks: readonly boolean[]): Row {
  return {
    measure,
    ours: checks.filter(Boolean).length,
    must: checks.length,
    unit: `of ${checks.length}`,
  };
}

const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) < 1e-9;

function nested(oracles: Readonly<Record<string, NestedOracle>>, statements: readonly CodedStatement[]): boolean[] {
  return Object.entries(oracles).flatMap(([id, oracle]) => {
    const [method, aggregation, duplicates] = id.split('/');
    if (method !== 'nested') return [];
    const { steps } = nestedBackbone(statements, { ...DNA, aggregation, duplicates } as NetworkOptions);
    return oracle.entities.flatMap((entity, i) => [
      steps[i]?.concept === entity,
      near(steps[i]?.backboneLoss, oracle.backboneLoss[i]),
      near(steps[i]?.redundantLoss, oracle.redundantLoss[i]),
      steps[i]?.statements === oracle.numStatements[i],
    ]);
  });
}

/** DNA anneals; the set that it found is the best of all, which are tried here. */
function penalty(oracle: SetOracle, statements: readonly CodedStatement[]): boolean[] {
  const found = penaltyBackbone(statements, DNA, 3.5);
  return [
    found.exact,
    String(found.backbone) === String([...oracle.backbone].sort()),
    String(found.redundant) === String([...oracle.redundant].sort()),
    near(found.backboneLoss, oracle.unpenBackboneLoss),
    near(found.redundantLoss, oracle.unpenRedundantLoss),
  ];
}

function evaluated(oracles: Readonly<Record<string, unknown>>, statements: readonly CodedStatement[]): boolean[] {
  const concepts = [...new Set(statements.map(({ values }) => String(values.concept)))];
  const candidates = concepts.filter((concept) => EVALUATED.test(concept));
  return [0, 5].flatMap((p) => {
    const [backboneLoss, redundantLoss] = oracles[`evaluate/p=${p}/{legislation,CO2}`] as [number, number];
    const pair = pairs(candidates).find((two) => {
      const { backbone, redundant, ...loss } = givenBackbone(statements, DNA, two);
      const all = backbone.length + redundant.length;
      return (
        near(penalisedLoss(loss.backboneLoss, backbone.length, all, p), backboneLoss) &&
        near(penalisedLoss(loss.redundantLoss, redundant.length, all, p), redundantLoss)
      );
    });
    return [pair !== undefined];
  });
}

function pairs(items: readonly string[]): string[][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b]));
}

function camps(
  oracle: {
    readonly labels: readonly string[];
    readonly balancedPartitions: readonly { readonly q: number; readonly membership: readonly number[] }[];
  },
  statements: readonly CodedStatement[],
): boolean[] {
  const options: NetworkOptions = { ...DNA, duplicates: 'include' };
  const cells = (aggregation: 'congruence' | 'conflict') =>
    computeNetwork(statements, { ...options, aggregation }).matrix.cells;
  const [congruence, conflict] = [cells('congruence'), cells('conflict')];
  const best = Math.max(...oracle.balancedPartitions.map(({ q }) => q));
  return [
    ...oracle.balancedPartitions.map(({ q, membership }) =>
      near(dnaQuality(congruence, conflict, Uint8Array.from(membership)), q),
    ),
    near(polarization(statements, options, { permutations: 0 }).score, best),
  ];
}

function barplot(
  oracle: { readonly values: readonly string[]; readonly counts: readonly (readonly number[])[] },
  statements: readonly CodedStatement[],
): boolean[] {
  const shares = conceptShares(statements, { ...DNA, duplicates: 'include' });
  return oracle.values.map((concept, i) => {
    const share = shares.find((one) => one.concept === concept);
    return String(share?.counts) === String(oracle.counts[i]);
  });
}

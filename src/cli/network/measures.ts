import {
  type CodedStatement,
  conceptShares,
  fixedBackbone,
  givenBackbone,
  leaveOneOut,
  type Network,
  type NodeMeasures,
  nestedBackbone,
  nodeMeasures,
  penaltyBackbone,
  polarization,
  polarizationOfTies,
  similarity,
  type Ties,
  toRows,
} from '../../network/index.ts';
import type { MeasureFlags } from './network-flags.ts';
import type { Measures } from './result.ts';

/** Whether any measure was asked for by name. */
export function asksForMeasures(flags: MeasureFlags): boolean {
  const { shares, barplot, similarity, centrality, communities, polarization, backbone, ranges, stability, all } =
    flags;
  const asked = [shares, barplot, similarity, centrality, communities, polarization, backbone, ranges, stability, all];
  return asked.some(Boolean) || flags.backboneIssue.length > 0;
}

/**
 * The measures asked for of a network and its statements. Throws a RangeError for one that the network cannot have; with `--all` such ones
 * are left out.
 */
export function measure(statements: readonly CodedStatement[], network: Network, flags: MeasureFlags): Measures {
  const { options } = network;
  const all = flags.all ?? false;
  const one = options.network === 'one-mode';
  if (!one) refuseTwoMode(flags);
  if (flags.polarization && options.qualifier === null)
    throw new RangeError('--polarization compares agreement with disagreement and needs a --qualifier');
  const issues = network.coding.columns.length;
  const likeness = flags.similarity ?? (all && one ? 'agreement' : undefined);
  return {
    ...(flags.shares || flags.barplot || all ? { shares: conceptShares(statements, options) } : {}),
    ...(likeness === undefined
      ? {}
      : { similarity: { measure: likeness, matrix: toRows(similarity(network.coding, likeness)) } }),
    ...measureTies(network, flags),
    ...((flags.polarization || all) && one && options.qualifier !== null
      ? { polarization: polarization(statements, options, { seed: flags.seed, permutations: flags.permutations }) }
      : {}),
    ...(flags.backbone || flags.backboneIssue.length > 0 || (all && one && issues > 1)
      ? { backbone: backboneOf(statements, network, flags) }
      : {}),
    ...(flags.ranges || all ? { ranges: leaveOneOut(statements, network) } : {}),
  };
}

/** What can be measured of ties alone. */
export function measureTies(ties: Ties, flags: MeasureFlags): Pick<Measures, 'nodes' | 'communities'> {
  if (!(flags.centrality || flags.communities || flags.all)) return {};
  const nodes = nodeMeasures(ties, flags.seed);
  return {
    ...(flags.centrality || flags.all ? { nodes } : {}),
    ...(flags.communities || flags.all ? { communities: communitiesOf(nodes) } : {}),
  };
}

/** The measures asked for of a network that was read from a file, without its statements. */
export function measureImported(ties: Ties, mode: 'dna' | 'rapporteur', flags: MeasureFlags): Measures {
  const one = ties.options.network === 'one-mode';
  if (!one) refuseTwoMode(flags);
  return {
    ...measureTies(ties, flags),
    ...((flags.polarization || flags.all) && one
      ? { polarization: polarizationOfTies(ties.rows, ties.matrix.cells, mode, flags.seed) }
      : {}),
  };
}

export function communitiesOf(nodes: readonly NodeMeasures[]): string[][] {
  const groups: string[][] = [];
  for (const { node, community } of nodes) {
    groups[community] ??= [];
    groups[community].push(node);
  }
  return groups;
}

function refuseTwoMode(flags: MeasureFlags): void {
  const asked = (['similarity', 'polarization', 'backbone'] as const).find((name) => flags[name]);
  if (asked) throw new RangeError(`--${asked} compares actors and needs a one-mode network`);
}

function backboneOf(statements: readonly CodedStatement[], { options }: Network, flags: MeasureFlags) {
  if (flags.backboneIssue.length > 0) return givenBackbone(statements, options, flags.backboneIssue);
  if (flags.backbone === 'fixed') return fixedBackbone(statements, options, flags.backboneSize, flags.seed);
  if (flags.backbone === 'penalty') return penaltyBackbone(statements, options, flags.penalty, flags.seed);
  return nestedBackbone(statements, options);
}

import {
  type CodedStatement,
  conceptShares,
  leaveOneOut,
  leavesOthersAlone,
  type Network,
  nestedBackbone,
  nodeMeasures,
  polarization,
  type Ties,
} from '../../network/index.ts';
import { wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import { communitiesOf } from './measures.ts';
import { communitiesSection, nodesSection } from './node-sections.ts';
import type { Measures } from './result.ts';
import { agreementSection, backboneSection, campsSection, sharesSection, tiesSection } from './summary-sections.ts';

/** Leave-one-out may make one network a document: unasked only for debates where that is quick. */
const RANGE_DOCUMENTS = 300;
/** Nodes listed, and issues in a backbone, without being asked for. */
const MOST_NODES = 60;
const MOST_ISSUES = 60;

/** A debate in words: what was measured of it (`asked`); if nothing was asked for, what every debate is looked at for. */
export function summarise(
  statements: readonly CodedStatement[],
  network: Network,
  asked: Measures | null,
  style: Style,
  seed: number,
): string {
  const { options } = network;
  const measures = asked ?? unasked(statements, network, seed);
  const lines = [
    ...heading(statements, network, style),
    ...(measures.shares ? sharesSection(measures.shares, options, style) : []),
    ...(asked && !measures.ranges ? [] : tiesSection(network, measures.ranges ?? null, asked !== null, style)),
    ...measuredLines(measures, style, options.variable2),
    ...(measures.similarity ? agreementSection(network, measures.similarity, style) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A network without its statements. */
export function summariseImported(ties: Ties, measures: Measures, style: Style): string {
  const { rows, columns, options } = ties;
  const size = options.network === 'two-mode' ? `${rows.length} × ${columns.length} nodes` : `${rows.length} nodes`;
  const lines = [
    style.bold('Network'),
    ...wrap(`${options.network} · ${size} · read from a file, without its statements`, style.width, '').map(style.dim),
    ...tiesSection(ties, null, false, style),
    ...measuredLines(measures, style, ''),
  ];
  return `${lines.join('\n')}\n`;
}

function measuredLines(measures: Measures, style: Style, variable2: string): string[] {
  return [
    ...(measures.nodes ? nodesSection(measures.nodes, style) : []),
    ...(measures.communities ? communitiesSection(measures.communities, style) : []),
    ...(measures.polarization ? campsSection(measures.polarization, style) : []),
    ...(measures.backbone ? backboneSection(measures.backbone, variable2, style) : []),
  ];
}

function unasked(statements: readonly CodedStatement[], network: Network, seed: number): Measures {
  const { options, coding } = network;
  const documents = new Set(coding.statements.map((statement) => statement.document)).size;
  const ranged = leavesOthersAlone(network) || documents <= RANGE_DOCUMENTS;
  const common: Measures = {
    shares: conceptShares(statements, options),
    ...(ranged ? { ranges: leaveOneOut(statements, network) } : {}),
  };
  if (options.network === 'two-mode') return common;
  const nodes = nodeMeasures(network, seed);
  const issues = coding.columns.length;
  return {
    ...common,
    ...(nodes.length <= MOST_NODES ? { nodes } : { communities: communitiesOf(nodes) }),
    ...(options.qualifier === null
      ? {}
      : { polarization: polarization(statements, options, { seed, permutations: 99 }) }),
    ...(issues > 1 && issues <= MOST_ISSUES ? { backbone: nestedBackbone(statements, options) } : {}),
  };
}

function heading(statements: readonly CodedStatement[], network: Network, style: Style): string[] {
  const { options, rows, columns, coding } = network;
  const size = options.network === 'two-mode' ? `${rows.length} × ${columns.length}` : `${rows.length} nodes`;
  const facts = [
    `${options.network}, ${options.variable1} by ${options.variable2}`,
    size,
    `${coding.statements.length} of ${statements.length} statements`,
    `${network.start.slice(0, 10)} to ${network.stop.slice(0, 10)}`,
    `${options.aggregation}, normalisation ${options.normalization}, duplicates ${options.duplicates}, mode ${options.mode}`,
  ];
  return [style.bold('Discourse network'), ...wrap(facts.join(' · '), style.width, '').map(style.dim)];
}

import {
  type CodedStatement,
  computeNetwork,
  conceptShares,
  leaveOneOut,
  type Network,
  type NetworkOptions,
  nestedBackbone,
  nodeMeasures,
  polarization,
} from '../../network/index.ts';
import { pad, printable, widthOf, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';

const TIES_SHOWN = 8;
/** Leave-one-out makes one network a document: only for debates where that is quick. */
const RANGE_DOCUMENTS = 300;

/** A debate in words: who stands where, the strongest ties and what drives them, the camps, the backbone. */
export function summarise(statements: readonly CodedStatement[], network: Network, style: Style, seed: number): string {
  const { options } = network;
  const lines = [...heading(statements, network, style), ...shares(statements, options, style)];
  lines.push(...ties(statements, network, style));
  if (options.network === 'one-mode') lines.push(...communities(network, style, seed));
  if (options.network === 'one-mode' && options.qualifier !== null)
    lines.push(...camps(statements, options, style, seed));
  if (options.network === 'one-mode') lines.push(...backbone(statements, options, style));
  return `${lines.join('\n')}\n`;
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

function shares(statements: readonly CodedStatement[], options: NetworkOptions, style: Style): string[] {
  const lines = ['', style.bold(`${options.variable2}: statements, share in favour, actors`)];
  for (const share of conceptShares(statements, options)) {
    const total = share.counts.reduce((a, b) => a + b, 0);
    const favour = options.qualifier === null ? '' : `${Math.round(100 * share.inFavour)} %`.padStart(6);
    lines.push(
      ...wrap(
        printable(share.concept),
        style.width,
        `  ${String(total).padStart(4)} ${favour} ${String(share.actors).padStart(3)}  `,
      ),
    );
  }
  return lines;
}

function ties(statements: readonly CodedStatement[], network: Network, style: Style): string[] {
  const documents = new Set(network.coding.statements.map((statement) => statement.document)).size;
  const ranged = documents <= RANGE_DOCUMENTS ? leaveOneOut(statements, network) : null;
  const all = ranged ?? tiesOf(network);
  const strongest = [...all].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, TIES_SHOWN);
  const lines = ['', style.bold(`Strongest ties${ranged ? ' (range if any one document is left out)' : ''}`)];
  for (const tie of strongest) {
    const range = 'least' in tie ? ` (${short(tie.least)} to ${short(tie.greatest)})` : '';
    const head = `  ${pad(short(tie.weight) + range, 22)} `;
    lines.push(...wrap(`${printable(tie.row)} – ${printable(tie.column)}`, style.width, head));
  }
  return strongest.length > 0 ? lines : [];
}

function tiesOf({ rows, columns, matrix, options }: Network): { row: string; column: string; weight: number }[] {
  return rows.flatMap((row, i) =>
    columns.flatMap((column, j) => {
      const weight = matrix.cells[i * columns.length + j]!;
      return weight === 0 || (options.network === 'one-mode' && j <= i) ? [] : [{ row, column, weight }];
    }),
  );
}

function communities(network: Network, style: Style, seed: number): string[] {
  const measures = nodeMeasures(network, seed);
  const lines = ['', style.bold('Nodes: community (Louvain), degree, strength, betweenness')];
  const widest = Math.min(40, Math.max(0, ...measures.map((measure) => widthOf(printable(measure.node)))));
  for (const { node, community, degree, strength, betweenness } of [...measures].sort(
    (a, b) => a.community - b.community,
  )) {
    const figures = `${community + 1}  ${String(degree).padStart(4)} ${short(strength).padStart(8)} ${betweenness.toFixed(2).padStart(5)}`;
    const [first = '', ...rest] = wrap(printable(node), widest + 2, '  ');
    lines.push(`${pad(first, widest + 4)}${figures}`, ...rest);
  }
  return lines;
}

function camps(statements: readonly CodedStatement[], options: NetworkOptions, style: Style, seed: number): string[] {
  const result = polarization(statements, options, { seed, permutations: 99 });
  const chance = `chance alone ${result.null.mean.toFixed(2)} ± ${result.null.standardDeviation.toFixed(2)}, p ${result.null.p.toFixed(2)}`;
  return [
    '',
    style.bold(`Polarisation ${result.score.toFixed(2)}`) +
      style.dim(` of 1; ${chance}${result.exact ? '' : '; local search'}`),
    ...result.camps.flatMap((camp, i) => wrap(camp.map(printable).join('; '), style.width, `  camp ${i + 1}  `)),
  ];
}

function backbone(statements: readonly CodedStatement[], options: NetworkOptions, style: Style): string[] {
  const concepts = computeNetwork(statements, options).coding.columns.length;
  if (concepts < 2 || concepts > 60) return [];
  const { steps } = nestedBackbone(statements, options);
  const lines = ['', style.bold(`Backbone: ${options.variable2} by what the network would lose (most first)`)];
  for (const step of [...steps].reverse()) {
    lines.push(...wrap(printable(step.concept), style.width, `  ${step.backboneLoss.toFixed(3)}  `));
  }
  return lines;
}

function short(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : weight.toFixed(2);
}

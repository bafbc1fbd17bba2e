import type {
  BackboneSet,
  ConceptShare,
  NestedBackbone,
  Network,
  NetworkOptions,
  Polarization,
  TieRange,
  Ties,
} from '../../network/index.ts';
import { pad, printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import { short } from './node-sections.ts';
import type { Measures } from './result.ts';

const TIES_SHOWN = 8;

export function sharesSection(shares: readonly ConceptShare[], options: NetworkOptions, style: Style): string[] {
  const stance = options.qualifier !== null;
  const lines = [
    '',
    style.bold(printable(options.variable2)),
    style.dim(`  statements  ${stance ? 'in favour  ' : ''}actors`),
  ];
  for (const share of shares) {
    const total = share.counts.reduce((a, b) => a + b, 0);
    const favour = stance ? `${`${Math.round(100 * share.inFavour)} %`.padStart(9)}  ` : '';
    const head = `  ${String(total).padStart(10)}  ${favour}${String(share.actors).padStart(6)}  `;
    lines.push(...wrap(printable(share.concept), style.width, head));
  }
  return lines;
}

/** The strongest ties, or all of them, with their ranges where these are known. */
export function tiesSection(ties: Ties, ranges: readonly TieRange[] | null, all: boolean, style: Style): string[] {
  const found = [...(ranges ?? tiesOf(ties))].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const shown = all ? found : found.slice(0, TIES_SHOWN);
  if (shown.length === 0) return [];
  const what = all ? 'Ties' : 'Strongest ties';
  const lines = ['', style.bold(`${what}${ranges ? ' (range if any one report is left out)' : ''}`)];
  for (const tie of shown) {
    const range = 'least' in tie ? ` (${short(tie.least)} to ${short(tie.greatest)})` : '';
    const head = `  ${pad(short(tie.weight) + range, ranges ? 22 : 6)} `;
    lines.push(...wrap(`${printable(tie.row)} – ${printable(tie.column)}`, style.width, head));
  }
  if (found.length > shown.length) lines.push(style.dim(`  … and ${found.length - shown.length} more`));
  return lines;
}

function tiesOf({ rows, columns, matrix, options }: Ties): { row: string; column: string; weight: number }[] {
  return rows.flatMap((row, i) =>
    columns.flatMap((column, j) => {
      const weight = matrix.cells[i * columns.length + j]!;
      return weight === 0 || (options.network === 'one-mode' && j < i) ? [] : [{ row, column, weight }];
    }),
  );
}

const LIKENESS = {
  agreement: 'Agreement rate over the issues that both spoke of',
  jaccard: 'Jaccard similarity of what was said',
  cosine: 'Cosine similarity of what was said',
} as const;

/** Pairs of actors that are alike at all, most alike first. */
export function agreementSection(
  { rows, coding }: Network,
  { measure, matrix }: NonNullable<Measures['similarity']>,
  style: Style,
): string[] {
  const spoken = rows.map(() => new Set<number>());
  coding.row.forEach((row, s) => spoken[row]!.add(coding.column[s]!));
  const pairs = rows.flatMap((a, i) =>
    rows.slice(i + 1).flatMap((b, k) => {
      const j = i + 1 + k;
      const meet = [...spoken[i]!].some((concept) => spoken[j]!.has(concept));
      return meet ? [{ names: `${printable(a)} – ${printable(b)}`, value: matrix[i]![j]! }] : [];
    }),
  );
  const lines = ['', style.bold(LIKENESS[measure])];
  for (const { names, value } of pairs.sort((a, b) => b.value - a.value))
    lines.push(...wrap(names, style.width, `  ${value.toFixed(2)}  `));
  return pairs.length > 0 ? lines : [];
}

export function campsSection(result: Polarization, style: Style): string[] {
  const chance = result.null
    ? `; chance alone ${result.null.mean.toFixed(2)} ± ${result.null.standardDeviation.toFixed(2)}, p ${result.null.p.toFixed(2)}`
    : '';
  return [
    '',
    style.bold(`Polarisation ${result.score.toFixed(2)}`) +
      style.dim(` of 1${chance}${result.exact ? '' : '; local search'}`),
    ...result.camps.flatMap((camp, i) => wrap(camp.map(printable).join('; '), style.width, `  camp ${i + 1}  `)),
  ];
}

export function backboneSection(result: NestedBackbone | BackboneSet, variable2: string, style: Style): string[] {
  const listed = (names: readonly string[], head: string) =>
    names.length === 0 ? [] : wrap(names.map(printable).join('; '), style.width, head);
  if (result.method === 'nested') {
    const lines = ['', style.bold(`Backbone: ${variable2}, with the loss once it and all below it are gone`)];
    for (const step of [...result.steps].reverse())
      lines.push(...wrap(printable(step.concept), style.width, `  ${step.backboneLoss.toFixed(3)}  `));
    return lines;
  }
  const how = { penalty: 'with a penalty on size', fixed: 'of a given size', given: 'as given' }[result.method];
  const losses = ` loss ${result.backboneLoss.toFixed(3)}, of the rest alone ${result.redundantLoss.toFixed(3)}`;
  return [
    '',
    style.bold(`Backbone ${how}:`) + style.dim(`${losses}${result.exact ? '' : '; annealed, not every set tried'}`),
    ...listed(result.backbone, '  backbone   '),
    ...listed(result.redundant, '  redundant  '),
  ];
}

import type { NodeMeasures } from '../../network/index.ts';
import { pad, printable, widthOf, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';

/** Every node with its measures, community by community. */
export function nodesSection(nodes: readonly NodeMeasures[], style: Style): string[] {
  const widest = Math.min(40, Math.max(4, ...nodes.map(({ node }) => widthOf(printable(node)))));
  const head = `  ${pad('node', widest)}  group  degree  strength  between  eigen`;
  const lines = ['', style.bold('Nodes, by community (Louvain)'), style.dim(head)];
  for (const { node, community, degree, strength, betweenness, eigenvector } of [...nodes].sort(
    (a, b) => a.community - b.community,
  )) {
    const figures = [
      String(community + 1).padStart(5),
      String(degree).padStart(6),
      short(strength).padStart(8),
      betweenness.toFixed(2).padStart(7),
      eigenvector.toFixed(2).padStart(5),
    ].join('  ');
    const [first = '', ...rest] = wrap(printable(node), widest + 2, '  ');
    lines.push(`${pad(first, widest + 2)}  ${figures}`, ...rest);
  }
  return lines;
}

export function communitiesSection(communities: readonly (readonly string[])[], style: Style): string[] {
  const lines = ['', style.bold('Communities (Louvain)')];
  communities.forEach((members, i) => {
    lines.push(...wrap(members.map(printable).join('; '), style.width, `  ${String(i + 1).padStart(2)}  `));
  });
  return lines;
}

/** A weight in as few characters as two decimals allow. */
export function short(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : weight.toFixed(2);
}

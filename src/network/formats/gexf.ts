import { tiesOf } from './edge-list.ts';
import { NetworkFileError, type NetworkTable, tableOf } from './network-table.ts';
import { descendants, parseXml, xmlText } from './xml.ts';

/** GEXF 1.3 (gexf.net), Gephi's own format. The mode of a node is an attribute. */
export function toGexf(table: NetworkTable): string {
  const node = (id: string, label: string, mode: number) =>
    `      <node id="${id}" label="${xmlText(label)}"><attvalues><attvalue for="mode" value="${mode}"/></attvalues></node>`;
  const nodes = [
    ...table.rows.map((label, i) => node(`r${i}`, label, 1)),
    ...(table.twoMode ? table.columns.map((label, j) => node(`c${j}`, label, 2)) : []),
  ];
  const edges = tiesOf(table).map(({ row, column, weight }, i) => {
    return `      <edge id="e${i}" source="r${row}" target="${table.twoMode ? 'c' : 'r'}${column}" weight="${weight}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="mode" title="mode" type="integer"/></attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** Reads GEXF, ours and Gephi's; two modes are told by an attribute called `mode`. */
export function fromGexf(text: string): NetworkTable {
  const root = parseXml(text);
  if (root.name !== 'gexf') throw new NetworkFileError(`expected <gexf>, found <${root.name}>`);
  const modes = new Set(
    descendants(root, 'attribute')
      .filter(({ attributes }) => (attributes.title ?? attributes.id)?.toLowerCase() === 'mode')
      .map(({ attributes }) => attributes.id ?? ''),
  );
  const nodes = descendants(root, 'node').map((node) => {
    const mode = descendants(node, 'attvalue').find(({ attributes }) => modes.has(attributes.for ?? ''));
    const id = node.attributes.id ?? '';
    return { id, label: node.attributes.label ?? id, mode: mode?.attributes.value ?? '' };
  });
  const edges = descendants(root, 'edge').map(({ attributes }) => ({
    source: attributes.source ?? '',
    target: attributes.target ?? '',
    weight: Number(attributes.weight ?? 1),
  }));
  return tableOf(nodes, edges);
}

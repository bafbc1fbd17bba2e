import { tiesOf } from './edge-list.ts';
import { NetworkFileError, type NetworkTable, tableOf } from './network-table.ts';
import { descendants, parseXml, type XmlElement, xmlText } from './xml.ts';

export interface GraphmlOptions {
  /** Adds visone's shapes and colours (visone.info): green ties of agreement, red of conflict; circles and rectangles for the two modes. */
  readonly visone: boolean;
}

const VISONE_SPACES = ' xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"';
/** Where nodes are drawn before anyone lays them out: on a circle, so that the same network gives the same bytes. */
const RADIUS = 300;

/** GraphML: plain, for Gephi, igraph and networkx; or with visone's extensions. Node ids are r0… and, for the second mode, c0…. */
export function toGraphml(table: NetworkTable, { visone }: GraphmlOptions = { visone: false }): string {
  const nodes = [
    ...table.rows.map((label, i) => ({ id: `r${i}`, label, mode: 1 })),
    ...(table.twoMode ? table.columns.map((label, j) => ({ id: `c${j}`, label, mode: 2 })) : []),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${visone ? VISONE_SPACES : ''}>`,
    '  <key id="name" for="node" attr.name="name" attr.type="string"/>',
    '  <key id="mode" for="node" attr.name="mode" attr.type="int"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
  ];
  if (visone) {
    lines.push(
      '  <key id="d0" for="node" yfiles.type="nodegraphics"/>',
      '  <key id="e0" for="edge" yfiles.type="edgegraphics"/>',
      '  <key id="prop" for="graph" visone.type="properties"/>',
    );
  }
  lines.push('  <graph id="network" edgedefault="undirected">');
  if (visone) lines.push('    <data key="prop"><visone:labelAttribute edgeLabel="weight" nodeLabel="name"/></data>');
  nodes.forEach(({ id, label, mode }, i) => {
    const drawing = visone ? `<data key="d0">${nodeDrawing(label, mode, (2 * Math.PI * i) / nodes.length)}</data>` : '';
    lines.push(
      `    <node id="${id}"><data key="name">${xmlText(label)}</data><data key="mode">${mode}</data>${drawing}</node>`,
    );
  });
  tiesOf(table).forEach(({ row, column, weight }, i) => {
    const target = `${table.twoMode ? 'c' : 'r'}${column}`;
    const drawing = visone ? `<data key="e0">${edgeDrawing(weight)}</data>` : '';
    lines.push(
      `    <edge id="e${i}" source="r${row}" target="${target}"><data key="weight">${weight}</data>${drawing}</edge>`,
    );
  });
  return `${[...lines, '  </graph>', '</graphml>'].join('\n')}\n`;
}

function nodeDrawing(label: string, mode: number, angle: number): string {
  const [x, y] = [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)].map((value) => value.toFixed(1));
  const [shape, colour] = mode === 1 ? ['ellipse', '#ffffff'] : ['roundrectangle', '#dddddd'];
  return `<visone:shapeNode><y:ShapeNode><y:Geometry height="20.0" width="20.0" x="${x}" y="${y}"/><y:Fill color="${colour}" transparent="false"/><y:NodeLabel visible="true">${xmlText(label)}</y:NodeLabel><y:Shape type="${shape}"/></y:ShapeNode></visone:shapeNode>`;
}

function edgeDrawing(weight: number): string {
  const colour = weight > 0 ? '#00ff00' : '#ff0000';
  return `<visone:polyLineEdge><y:PolyLineEdge><y:LineStyle color="${colour}" type="line" width="2.0"/></y:PolyLineEdge></visone:polyLineEdge>`;
}

/** Attributes that hold a node's name, its mode and an edge's weight, by the names that DNA, visone, Gephi, igraph and networkx give them. */
const LABELS = ['name', 'label'];
const MODES = ['mode', 'variable', 'bipartite'];
const WEIGHTS = ['weight', 'edge weight', 'value'];

/** Reads GraphML, plain or visone's. Attributes are known by their `attr.name`, whatever their key. */
export function fromGraphml(text: string): NetworkTable {
  const root = parseXml(text);
  if (root.name !== 'graphml') throw new NetworkFileError(`expected <graphml>, found <${root.name}>`);
  const keys = descendants(root, 'key').filter((key) => key.attributes['attr.name'] !== undefined);
  const read = (element: XmlElement, kind: string, names: readonly string[]): string | undefined => {
    for (const name of names) {
      const key = keys.find(
        ({ attributes }) =>
          attributes['attr.name']!.toLowerCase() === name && [kind, 'all', undefined].includes(attributes.for),
      );
      if (!key) continue;
      const data = element.children.find(
        (child) => child.name === 'data' && child.attributes.key === key.attributes.id,
      );
      const found = data?.text ?? key.children.find((child) => child.name === 'default')?.text;
      if (found !== undefined && found !== '') return found;
    }
    return undefined;
  };
  const nodes = descendants(root, 'node').map((node) => {
    const id = node.attributes.id ?? '';
    return { id, label: read(node, 'node', LABELS) ?? id, mode: read(node, 'node', MODES) ?? '' };
  });
  const edges = descendants(root, 'edge').map((edge) => ({
    source: edge.attributes.source ?? '',
    target: edge.attributes.target ?? '',
    weight: Number(read(edge, 'edge', WEIGHTS) ?? 1),
  }));
  return tableOf(nodes, edges);
}

import { useState } from 'react';
import type { NetworkAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { type DrawnNetwork, type DrawnTie, tieWord } from './drawn-network.ts';

const STEP = 200;
const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3));

type Node = NetworkAnswer['nodes'][number];

/** The nodes with their measures. */
export function NodeTable({
  answer,
  onNode,
}: {
  readonly answer: NetworkAnswer;
  readonly onNode: (index: number) => void;
}) {
  const [most, setMost] = useState(STEP);
  const at = new Map(answer.nodes.map(({ id }, index) => [id, index]));
  const number = (
    key: 'degree' | 'strength' | 'betweenness' | 'eigenvector' | 'statements',
    head: string,
  ): Column<Node> => ({
    key,
    head,
    number: true,
    cell: (node) => figure(node[key]),
    order: (a, b) => a[key] - b[key],
  });
  const columns: readonly Column<Node>[] = [
    {
      key: 'label',
      head: 'Node',
      cell: (node) => (
        <button type="button" className="network-choose" onClick={() => onNode(at.get(node.id) ?? 0)}>
          {node.label}
        </button>
      ),
      order: (a, b) => (a.label < b.label ? -1 : 1),
    },
    ...(answer.options.network === 'two-mode'
      ? [{ key: 'mode', head: 'Mode', cell: ({ mode }: Node) => (mode === 1 ? 'actor' : 'issue') }]
      : []),
    number('statements', 'Statements'),
    number('degree', 'Degree'),
    number('strength', 'Strength'),
    number('betweenness', 'Betweenness'),
    number('eigenvector', 'Eigenvector'),
    {
      key: 'community',
      head: 'Community',
      number: true,
      cell: ({ community }) => community + 1,
      order: (a, b) => a.community - b.community,
    },
  ];
  return (
    <>
      <Table
        caption="Nodes and their measures"
        columns={columns}
        rows={answer.nodes.slice(0, most)}
        rowKey={({ id }) => id}
      />
      {answer.nodes.length > most && <Button onClick={() => setMost(most + STEP)}>Show {STEP} more nodes</Button>}
    </>
  );
}

interface TieTableProps {
  readonly network: DrawnNetwork;
  readonly ties: readonly DrawnTie[];
  readonly aggregation: NetworkAnswer['options']['aggregation'];
  readonly onTie: (a: number, b: number) => void;
}

/** The ties, the strongest first; each opens to its statements. */
export function TieTable({ network: { nodes }, ties, aggregation, onTie }: TieTableProps) {
  const [most, setMost] = useState(STEP);
  const name = (index: number) => nodes[index]?.label ?? '';
  const sorted = [...ties].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const columns: readonly Column<DrawnTie>[] = [
    {
      key: 'tie',
      head: 'Tie',
      cell: ({ a, b }) => (
        <button type="button" className="network-choose" onClick={() => onTie(a, b)}>
          {name(a)} – {name(b)}
        </button>
      ),
      order: (x, y) => (name(x.a) < name(y.a) ? -1 : 1),
    },
    { key: 'kind', head: 'Kind', cell: ({ weight }) => tieWord(weight, aggregation) },
    {
      key: 'weight',
      head: 'Weight',
      number: true,
      cell: ({ weight }) => figure(weight),
      order: (x, y) => x.weight - y.weight,
    },
  ];
  return (
    <>
      <Table caption="Ties" columns={columns} rows={sorted.slice(0, most)} rowKey={({ a, b }) => `${a} ${b}`} />
      {sorted.length > most && <Button onClick={() => setMost(most + STEP)}>Show {STEP} more ties</Button>}
    </>
  );
}

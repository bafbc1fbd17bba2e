import type { Concept } from '../../../conflict/index.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icon.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { CONCEPT_WORDS } from './concept-words.ts';
import type { SolvedModel, SolvedState } from './conflict-questions.ts';
import { DoneList } from './done-list.tsx';

interface StateTableProps {
  readonly solved: SolvedModel;
  readonly states: readonly SolvedState[];
  readonly selected: number | null;
  readonly onSelect: (state: number) => void;
}

/** States with the concepts under which they hold. */
export function StateTable({ solved, states, selected, onSelect }: StateTableProps) {
  const concept = (one: Concept): Column<SolvedState> => ({
    key: one,
    head: CONCEPT_WORDS[one][0],
    cell: ({ equilibrium }) =>
      equilibrium.includes(one) ? (
        <span className="state-holds">
          <Icon name="check" size={16} />
          <span className="unseen">holds</span>
        </span>
      ) : (
        <span className="muted">–</span>
      ),
    order: (a, b) => Number(b.equilibrium.includes(one)) - Number(a.equilibrium.includes(one)),
  });
  const columns: readonly Column<SolvedState>[] = [
    {
      key: 'state',
      head: 'State',
      cell: ({ state }) => (
        <button
          type="button"
          className="button button-small"
          aria-pressed={state === selected}
          onClick={() => onSelect(state)}
        >
          {state}
        </button>
      ),
      order: (a, b) => a.state - b.state,
    },
    {
      key: 'words',
      head: 'What is done',
      cell: ({ state, done }) => (
        <>
          <DoneList done={done} />
          {state === solved.statusQuo && (
            <>
              {' '}
              <Chip tone="plain">now</Chip>
            </>
          )}
          {state === solved.settlement && (
            <>
              {' '}
              <Chip tone="gives">settlement</Chip>
            </>
          )}
        </>
      ),
    },
    ...solved.concepts.map(concept),
    {
      key: 'reach',
      head: 'Steps from now',
      number: true,
      cell: ({ improvements }) => improvements ?? 'no way',
      order: (a, b) => (a.improvements ?? 1e9) - (b.improvements ?? 1e9),
    },
  ];
  return (
    <Table caption="States and their stability" columns={columns} rows={states} rowKey={({ state }) => String(state)} />
  );
}

import { useMemo } from 'react';
import type { HappeningLine } from '../../api/contract.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { dayNumber, isIsoDate, isoOfDay } from '../../parts/days.ts';
import { Empty } from '../../parts/empty.tsx';
import { ChoiceField, TextField } from '../../parts/field.tsx';
import { PartyField } from '../../parts/issue-and-party-fields.tsx';
import { Page } from '../../parts/page.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useAddressQuery } from '../../parts/use-address-query.ts';
import { Legend } from './happening-card.tsx';
import { HappeningList } from './happening-list.tsx';
import { HappeningTable } from './happening-table.tsx';
import { typeWord } from './happening-words.ts';
import { type Dated, Timeline } from './timeline.tsx';
import { useHappenings } from './use-happenings.ts';
import { STATUSES, TYPES } from './vocabulary.ts';
import '../../parts/filters.css';
import './chronology.css';

/** What happened when, who claims it and who disputes it. */
export default function ChronologyPage() {
  const [query, set] = useAddressQuery();
  const [party, type, status] = ['party', 'type', 'status'].map((name) => query.get(name));
  const fits = useHappenings({
    party,
    type: TYPES.find((one) => one === type),
    status: STATUSES.find((one) => one === status),
  });
  const filtered = [...query.keys()].some((name) => name !== 'view' && name !== 'at');
  return (
    <Page
      title="Chronology"
      lead="What happened when, as reports tell it. Dates that a report does not state are marked as inferred."
    >
      <search className="filters no-print">
        <PartyField party={party ?? null} onChoose={(next) => set({ party: next })} />
        <ChoiceField
          label="Type"
          value={type ?? ''}
          onChange={(event) => set({ type: event.target.value })}
          options={[['', 'Any type'], ...TYPES.map((one) => [one, typeWord(one)] as const)]}
        />
        <ChoiceField
          label="Status"
          value={status ?? ''}
          onChange={(event) => set({ status: event.target.value })}
          options={[['', 'Any status'], ...STATUSES.map((one) => [one, one] as const)]}
        />
        <DayField label="From" value={query.get('from')} onChoose={(from) => set({ from })} />
        <DayField label="To" value={query.get('to')} onChoose={(to) => set({ to })} />
        {filtered && (
          <Button kind="quiet" onClick={() => set({ party: null, type: null, status: null, from: null, to: null })}>
            Show all
          </Button>
        )}
      </search>
      <Answer of={fits} what="Putting events in order">
        {({ lines, total }) =>
          lines.length === 0 ? (
            <Empty title={filtered ? 'Nothing fits' : 'Nothing happened yet'}>
              <p>{filtered ? 'No event fits what was chosen above.' : 'Events appear here as reports are read.'}</p>
            </Empty>
          ) : (
            <Chronology lines={lines} total={total} query={query} set={set} />
          )
        }
      </Answer>
    </Page>
  );
}

interface ChronologyProps {
  readonly lines: readonly HappeningLine[];
  readonly total: number;
  readonly query: URLSearchParams;
  readonly set: ReturnType<typeof useAddressQuery>[1];
}

function Chronology({ lines, total, query, set }: ChronologyProps) {
  const [from, to, selected] = [query.get('from'), query.get('to'), query.get('at')];
  const dated = useMemo(() => lines.filter((line): line is Dated => line.when !== null), [lines]);
  const shown = useMemo(() => lines.filter((line) => touches(line, from, to)), [lines, from, to]);
  const view = query.get('view') === 'table' ? 'table' : 'list';
  const undated = shown.filter(({ when }) => when === null).length;
  const brush =
    isIsoDate(from) || isIsoDate(to)
      ? ([
          dayNumber(isIsoDate(from) ? from : (dated[0]?.when.from ?? to ?? '')),
          dayNumber(isIsoDate(to) ? to : (dated.at(-1)?.when.to ?? from ?? '')),
        ] as const)
      : null;
  return (
    <>
      {dated.length > 0 && (
        <Timeline
          lines={dated}
          brush={brush}
          onBrush={(range) =>
            set(range ? { from: isoOfDay(range[0]), to: isoOfDay(range[1]) } : { from: null, to: null }, 'push')
          }
          selected={selected}
          onSelect={(id) => set({ at: id })}
        />
      )}
      <div className="row chronology-bar">
        <Tabs
          label="Show as"
          options={[
            ['list', 'List'],
            ['table', 'Table'],
          ]}
          value={view}
          onChoose={(next) => set({ view: next === 'table' ? 'table' : null })}
        />
        <Legend />
        <p className="muted small" role="status">
          {shown.length} of {total} events{undated > 0 && `, ${undated} of them undated`}
        </p>
      </div>
      {shown.length === 0 ? (
        <Empty title="Nothing in these days">
          <p>Choose a wider range on the strip or in the date fields.</p>
        </Empty>
      ) : view === 'list' ? (
        <HappeningList lines={shown} selected={selected} />
      ) : (
        <HappeningTable lines={shown} />
      )}
    </>
  );
}

/** Whether a happening reaches into the days chosen; what is undated stands outside of any. */
function touches({ when }: HappeningLine, from: string | null, to: string | null): boolean {
  if (!isIsoDate(from) && !isIsoDate(to)) return true;
  if (!when) return false;
  return (!isIsoDate(from) || when.to >= from) && (!isIsoDate(to) || when.from <= to);
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (day: string | null) => void;
}

function DayField({ label, value, onChoose }: DayFieldProps) {
  return (
    <TextField
      label={label}
      type="date"
      value={isIsoDate(value) ? value : ''}
      onChange={({ target }) => {
        if (target.value === '') onChoose(null);
        else if (isIsoDate(target.value)) onChoose(target.value);
      }}
    />
  );
}

import { useCallback } from 'react';
import type { PositionsAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { dateText } from '../../parts/date-text.ts';
import { DaySlider } from '../../parts/day-slider.tsx';
import { isIsoDate } from '../../parts/days.ts';
import { Empty } from '../../parts/empty.tsx';
import { CheckField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { useAddressQuery } from '../../parts/use-address-query.ts';
import { NARROW, useMedia } from '../../parts/use-media.ts';
import { CellDialog } from './cell-dialog.tsx';
import { shownIssues, sidesOf, standsOf } from './matrix.ts';
import { PositionCards, PositionTable } from './position-table.tsx';
import { useSides } from './use-sides.ts';
import './positions.css';

/** Where each party stands on each issue, as of any day, and on whose word. */
export default function PositionsPage() {
  const [query, set] = useAddressQuery();
  const day = query.get('asOf');
  const asOf = isIsoDate(day) ? day : null;
  const all = useGet<PositionsAnswer>('/api/positions');
  const positions = useGet<PositionsAnswer>('/api/positions', { asOf }, { keep: true });
  const choose = useCallback((next: string | null) => set({ asOf: next }), [set]);
  const { first, last } = all.data?.days ?? { first: null, last: null };
  const [party, issue] = [query.get('party'), query.get('issue')];
  const issueName = all.data?.issues.find(({ id }) => id === issue)?.name ?? issue ?? '';
  return (
    <Page
      title="Positions"
      lead={
        asOf
          ? `What was published up to ${dateText(asOf)}.`
          : 'Where each party stands on each issue, on its own word where it gave one.'
      }
    >
      <Answer of={positions} what="Comparing positions">
        {(answer) => (
          <>
            {first && last && <DaySlider label="As of" first={first} last={last} value={asOf} onChoose={choose} />}
            <Matrix
              answer={answer}
              every={query.has('every')}
              onEvery={(on) => set({ every: on ? '1' : null })}
              onOpen={(cell) => set(cell, 'push')}
            />
          </>
        )}
      </Answer>
      {party && issue && (
        <CellDialog
          party={party}
          issue={issue}
          issueName={issueName}
          asOf={asOf}
          onClose={() => set({ party: null, issue: null }, 'push')}
        />
      )}
    </Page>
  );
}

interface MatrixProps {
  readonly answer: PositionsAnswer;
  readonly every: boolean;
  readonly onEvery: (on: boolean) => void;
  readonly onOpen: (cell: { readonly party: string; readonly issue: string }) => void;
}

function Matrix({ answer, every, onEvery, onOpen }: MatrixProps) {
  const narrow = useMedia(NARROW);
  const known = useSides();
  if (answer.cells.length === 0) {
    return (
      <Empty title="No positions yet">
        <p>
          {answer.asOf
            ? 'Nothing published up to this day says where a party stands.'
            : 'Add reports in which parties demand, offer or refuse something, or name the issues in the codebook.'}
        </p>
      </Empty>
    );
  }
  if (known === null) return null;
  const View = narrow ? PositionCards : PositionTable;
  const unspoken = answer.issues.length - shownIssues(answer, false).length;
  return (
    <>
      {unspoken > 0 && (
        <CheckField
          label={`Show ${unspoken} more ${unspoken === 1 ? 'issue' : 'issues'} on which nothing is known`}
          checked={every}
          onChange={(event) => onEvery(event.target.checked)}
        />
      )}
      <View
        sides={sidesOf(answer.parties, known)}
        issues={shownIssues(answer, every)}
        stands={standsOf(answer)}
        onOpen={onOpen}
      />
    </>
  );
}

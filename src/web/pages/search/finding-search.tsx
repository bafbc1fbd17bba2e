import type { EventPage, StatementPage } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { findingParams, type SearchChoice } from './search-choice.ts';
import { FindingHits } from './search-hits.tsx';

const LIMIT = 100;

/** Statements that fit words and filters. */
export function StatementSearch({ choice }: { readonly choice: SearchChoice }) {
  const found = useGet<StatementPage>(
    '/api/statements',
    { ...findingParams(choice, 'statement'), limit: LIMIT },
    { keep: true },
  );
  return (
    <Answer of={found} what="Searching statements">
      {({ lines, total }) => <FindingHits title="Statements" lines={lines} total={total} text={choice.text} />}
    </Answer>
  );
}

/** Events that fit words and filters. */
export function EventSearch({ choice }: { readonly choice: SearchChoice }) {
  const found = useGet<EventPage>('/api/events', { ...findingParams(choice, 'event'), limit: LIMIT }, { keep: true });
  return (
    <Answer of={found} what="Searching events">
      {({ lines, total }) => <FindingHits title="Events" lines={lines} total={total} text={choice.text} />}
    </Answer>
  );
}

import { ACTS } from '../../../record/index.ts';
import type { ActorPage, Issues } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { ChoiceField, TextField } from '../../parts/field.tsx';
import { STATE_WORDS } from '../../parts/tones.ts';
import type { SearchChoice } from './search-choice.ts';

/** Narrows a search to findings of a party, an act, an issue, a time, a source or a state of review. */
export function SearchFilters({
  choice,
  onChange,
}: {
  readonly choice: SearchChoice;
  readonly onChange: (choice: SearchChoice) => void;
}) {
  const issues = useGet<Issues>('/api/issues');
  const actors = useGet<ActorPage>('/api/actors', { limit: 1000 });
  const parties = [
    ...new Set((actors.data?.lines ?? []).map(({ party }) => party).filter((party) => party !== null)),
  ].sort();
  const put = (part: Partial<SearchChoice>) => onChange({ ...choice, ...part });
  const any = (word: string, values: readonly (readonly [string, string])[]) => [['', word] as const, ...values];
  return (
    <div className="search-filters no-print">
      <ChoiceField
        label="What"
        value={choice.what}
        options={any('everything', [
          ['statement', 'statements'],
          ['event', 'events'],
        ])}
        onChange={(event) => put({ what: event.target.value as SearchChoice['what'] })}
      />
      <ChoiceField
        label="Party"
        value={choice.party}
        options={any(
          'any',
          parties.map((party) => [party, party]),
        )}
        onChange={(event) => put({ party: event.target.value })}
      />
      <ChoiceField
        label="Act"
        value={choice.act}
        options={any(
          'any',
          ACTS.map((act) => [act, act]),
        )}
        onChange={(event) => put({ act: event.target.value })}
      />
      <ChoiceField
        label="Issue"
        value={choice.issue}
        options={any(
          'any',
          (issues.data?.issues ?? []).map(({ id, name }) => [id, name]),
        )}
        onChange={(event) => put({ issue: event.target.value })}
      />
      <ChoiceField
        label="State"
        value={choice.state}
        options={any(
          'any but rejected',
          Object.entries(STATE_WORDS).map(([state, { word }]) => [state, word]),
        )}
        onChange={(event) => put({ state: event.target.value })}
      />
      <TextField label="Source" value={choice.source} onChange={(event) => put({ source: event.target.value })} />
      <TextField label="From" type="date" value={choice.from} onChange={(event) => put({ from: event.target.value })} />
      <TextField label="To" type="date" value={choice.to} onChange={(event) => put({ to: event.target.value })} />
    </div>
  );
}

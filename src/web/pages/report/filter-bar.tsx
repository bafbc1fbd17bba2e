import { useMemo } from 'react';
import { CheckField, ChoiceField } from '../../parts/field.tsx';
import { type Choice, offered } from './choose-findings.ts';
import type { Finding } from './findings.ts';

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Narrows the record to what one looks for. */
export function FilterBar({ findings, choice, onChange }: FilterBarProps) {
  const { parties, acts } = useMemo(() => offered(findings), [findings]);
  const put = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  return (
    <fieldset className="filters no-print">
      <legend className="unseen">Filter the record</legend>
      <ChoiceField
        label="Kind"
        value={choice.what}
        options={[
          ['', 'everything'],
          ['statement', 'statements'],
          ['event', 'events'],
        ]}
        onChange={(event) => put({ what: event.target.value as Choice['what'] })}
      />
      <ChoiceField
        label="Party"
        value={choice.party}
        options={[['', 'any party'], ...parties.map((party) => [party, party] as const)]}
        onChange={(event) => put({ party: event.target.value })}
      />
      <ChoiceField
        label="Act or type"
        value={choice.act}
        options={[['', 'any'], ...acts.map((act) => [act, act.toLowerCase()] as const)]}
        onChange={(event) => put({ act: event.target.value })}
      />
      <ChoiceField
        label="Confidence"
        value={String(choice.atMost)}
        options={[
          ['1', 'any'],
          ['0.8', 'at most 0.8'],
          ['0.6', 'at most 0.6'],
          ['0.4', 'at most 0.4'],
        ]}
        onChange={(event) => put({ atMost: Number(event.target.value) })}
      />
      <CheckField
        label="To review"
        checked={choice.unreviewed}
        onChange={(event) => put({ unreviewed: event.target.checked })}
      />
      <CheckField
        label="Rejected"
        checked={choice.rejected}
        onChange={(event) => put({ rejected: event.target.checked })}
      />
    </fieldset>
  );
}

import type { Issues, PositionsAnswer } from '../api/contract.ts';
import { useGet } from '../api/use-get.ts';
import { ChoiceField } from './field.tsx';

interface FieldsProps {
  readonly party: string | null;
  readonly issue: string | null;
  readonly onChoose: (changes: { readonly party?: string | null; readonly issue?: string | null }) => void;
}

/** Narrows a page to a party and an issue, of those that the desk knows. */
export function PartyAndIssueFields({ party, issue, onChoose }: FieldsProps) {
  const issues = useGet<Issues>('/api/issues').data?.issues ?? [];
  return (
    <>
      <PartyField party={party} onChoose={(next) => onChoose({ party: next })} />
      <ChoiceField
        label="Issue"
        value={issue ?? ''}
        onChange={(event) => onChoose({ issue: event.target.value || null })}
        options={[
          ['', 'Any issue'],
          ...kept(
            issue,
            issues.map(({ id, name }) => [id, name] as const),
          ),
        ]}
      />
    </>
  );
}

/** Narrows a page to a party that holds positions. */
export function PartyField({
  party,
  onChoose,
}: {
  readonly party: string | null;
  readonly onChoose: (party: string | null) => void;
}) {
  const parties = useGet<PositionsAnswer>('/api/positions').data?.parties ?? [];
  return (
    <ChoiceField
      label="Party"
      value={party ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
      options={[
        ['', 'Any party'],
        ...kept(
          party,
          parties.map((name) => [name, name] as const),
        ),
      ]}
    />
  );
}

/** What the address asks for is a choice, be it in the list or not. */
function kept(
  chosen: string | null,
  options: readonly (readonly [value: string, word: string])[],
): readonly (readonly [value: string, word: string])[] {
  return chosen === null || options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen]];
}

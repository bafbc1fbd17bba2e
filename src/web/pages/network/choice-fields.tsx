import { isIsoDate } from '../../parts/days.ts';
import { ChoiceField, TextField } from '../../parts/field.tsx';
import type { SetQuery } from '../../parts/use-address-query.ts';
import { ACTORS, DUPLICATE_WORDS, KINDS, type NetworkChoice, normalizationsOf } from './network-choice.ts';

const words = (record: Readonly<Record<string, string>>) => Object.entries(record);

/** Which network is shown. Another one closes what was open of the last. */
export function ChoiceFields({ choice, set }: { readonly choice: NetworkChoice; readonly set: SetQuery }) {
  const change = (changes: Readonly<Record<string, string | null>>) =>
    set({ a: null, b: null, window: null, ...changes });
  const day = (name: 'from' | 'to') => ({
    type: 'date',
    value: choice[name] ?? '',
    onChange: ({ target }: { readonly target: HTMLInputElement }) => {
      if (target.value === '' || isIsoDate(target.value)) change({ [name]: target.value || null });
    },
  });
  return (
    <search className="filters no-print">
      <ChoiceField
        label="Network"
        value={choice.kind}
        onChange={({ target }) => change({ kind: target.value, normalization: null })}
        options={Object.entries(KINDS).map(([kind, { word }]) => [kind, word] as const)}
      />
      <ChoiceField
        label="Nodes"
        value={choice.actors}
        onChange={({ target }) => change({ actors: target.value })}
        options={words(ACTORS)}
      />
      <ChoiceField
        label="Normalized by"
        value={choice.normalization}
        onChange={({ target }) => change({ normalization: target.value })}
        options={words(normalizationsOf(choice.kind))}
      />
      <ChoiceField
        label="Repeated words count"
        value={choice.duplicates}
        onChange={({ target }) => change({ duplicates: target.value })}
        options={words(DUPLICATE_WORDS)}
      />
      <TextField label="From" {...day('from')} />
      <TextField label="To" {...day('to')} />
    </search>
  );
}

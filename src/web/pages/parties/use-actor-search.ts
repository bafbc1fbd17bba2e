import { useState } from 'react';
import type { Choice } from '../../parts/type-ahead.ts';
import { useActors } from './use-actors.ts';

/** Actors to choose from as one types, the most frequent first; `but` is left out. */
export function useActorSearch(but: string | null): {
  readonly choices: readonly Choice[];
  readonly onType: (typed: string) => void;
} {
  const [typed, onType] = useState('');
  const choices = useActors(typed)
    .lines.filter(({ name, anonymous }) => name !== but && !anonymous)
    .map(
      ({ name, aliases, party }): Choice => ({
        value: name,
        word: name,
        also: aliases,
        ...(party && party !== name && { beside: party }),
      }),
    );
  return { choices, onType };
}

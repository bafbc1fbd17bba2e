import { useMemo, useState } from 'react';
import type { ActorPage, RecordAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import type { Choice } from '../../parts/type-ahead.ts';
import { actorsById, nameOf } from './findings.ts';

/** Whom a field can name: the report's own actors first, then those of the desk that fit what is typed. */
export function useActorChoices(record: RecordAnswer): {
  readonly choices: readonly Choice[];
  readonly onType: (typed: string) => void;
} {
  const [typed, onType] = useState('');
  const wanted = typed.trim();
  const found = useGet<ActorPage>(
    '/api/actors',
    { text: wanted, limit: 20 },
    { enabled: wanted.length > 1, keep: true },
  );
  const choices = useMemo(() => {
    const actors = actorsById(record);
    const own = record.actors.map(({ name, party, mentions }): Choice => {
      const side = nameOf(actors, party);
      return {
        value: name,
        word: name,
        also: [...new Set(mentions.map(({ text }) => text))],
        ...(side && side !== name && { beside: side }),
      };
    });
    const known = new Set(own.map(({ value }) => value));
    const others = (found.data?.lines ?? [])
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name, aliases, party }): Choice => ({
          value: name,
          word: name,
          also: aliases,
          ...(party && { beside: party }),
        }),
      );
    return [...own.filter((one, at) => own.findIndex(({ value }) => value === one.value) === at), ...others];
  }, [record, found.data]);
  return { choices, onType };
}

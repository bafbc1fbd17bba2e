/** For tests: events of sentences about the invented dispute, one line each, read with the bundled weights. */
import { bundledModels } from '../../bundled-models.ts';
import type { Codebook, Reading } from '../../record/index.ts';
import { createReader } from '../read.ts';

export const HOUSE: Codebook = {
  parties: [
    {
      name: 'Kasmor',
      aliases: ['Kasmori', 'Kasmoris'],
      members: [],
      kind: 'government',
      country: 'XKA',
      sector: 'GOV',
    },
    {
      name: 'Veldria',
      aliases: ['Veldrian', 'Veldrians'],
      members: [],
      kind: 'government',
      country: 'XVE',
      sector: 'GOV',
    },
    { name: 'Lakes Union', aliases: ['LU'], members: [], kind: 'body', country: 'IGO' },
  ],
  issues: [],
};

let reader: ReturnType<typeof createReader> | undefined;

export function readHouse(text: string, published: string | null = '2024-05-15'): Reading {
  reader ??= createReader(bundledModels());
  return reader({ text, published }, HOUSE);
}

/** "ASSAULT happened Kasmor > Veldria", with " by NAME" where it is a claim and " on DATE" where it is dated. */
export function eventLines(text: string, published: string | null = '2024-05-15'): string[] {
  const reading = readHouse(text, published);
  const nameOf = (id: string | null) => {
    const actor = reading.actors.find((one) => one.id === id);
    return actor?.country ?? actor?.name ?? '?';
  };
  return reading.events.map((event) => {
    const statement = reading.statements.find(({ id }) => id === event.claimedBy);
    const claim = event.claimedBy === null ? '' : ` by ${nameOf(statement?.speaker ?? null)}`;
    const date = event.moment ? ` on ${event.moment.from}` : '';
    const names = (ids: readonly string[]) => ids.map(nameOf).join('+');
    return `${event.type} ${event.status} ${names(event.actors)} > ${names(event.recipients)}${claim}${date}`;
  });
}

/** The lines without claims and dates. */
export function bareLines(text: string): string[] {
  return eventLines(text).map((line) => line.replace(/ (?:by|on) .*$/, ''));
}

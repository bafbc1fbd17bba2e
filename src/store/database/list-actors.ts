import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActorLine, ActorQuery, Page } from '../desk.ts';
import { keyOf } from './finding-rows.ts';
import { searchWords } from './list-findings.ts';
import { selectPage } from './select-page.ts';
import type { NameTable, Tables } from './tables.ts';

/** Actors by name, those of most reports first. */
export function listActors(database: Kysely<Tables>, query: ActorQuery): Promise<Page<ActorLine>> {
  const { text, party } = query;
  const conditions: RawBuilder<unknown>[] = [
    ...(text === undefined || text.trim() === '' ? [] : [sql`tsv @@ ${searchWords(text)}`]),
    ...(party === undefined ? [] : [sql`party_key = ${keyOf(party)}`]),
  ];
  return selectPage<Omit<NameTable, 'tsv'>, ActorLine>(database, query, {
    from: sql`name`,
    conditions,
    keys: [
      { column: 'reports', type: 'integer', descending: true },
      { column: 'key', type: 'text' },
      { column: 'anonymous', type: 'boolean' },
    ],
    rank: null,
    columns: sql`name, anonymous, kind, party, country, sector, aliases, reports, statements, events`,
    lineOf: ({ name, anonymous, kind, party, country, sector, aliases, reports, statements, events }) => {
      return { name, aliases, kind, party, country, sector, anonymous, reports, statements, events };
    },
  });
}

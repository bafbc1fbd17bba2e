import { type Kysely, sql } from 'kysely';
import { insertRows } from './insert-rows.ts';
import { readMeta } from './meta.ts';
import type { Tables } from './tables.ts';
import { refreshRecords } from './write-records.ts';

/** Readings carried over at a time. */
const BATCH = 50;

interface Kept {
  readonly report: string;
  readonly reader: string;
  readonly packed: string;
  readonly hash: string;
  readonly published: string | null;
  readonly words: number;
}

/** Carries readings from one database to another, where the report's text and date and the codebook are the same in both. */
export async function keepReadings(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  if ((await readMeta(from, 'codebook')) !== (await readMeta(to, 'codebook'))) return;
  for (let last = ''; ; ) {
    const { rows } = await sql<Kept>`select reading.report, reading.reader, packed, hash, published, words
      from reading join progress using (report) join report on id = report
      where state = 'read' and reading.report > ${last} order by reading.report limit ${BATCH}`.execute(from);
    if (rows.length === 0) return;
    last = rows.at(-1)!.report;
    await to.transaction().execute(async (trx) => {
      const ids = rows.map(({ report }) => report);
      const { rows: there } = await sql<{ id: string; hash: string; published: string | null }>`
        select id, hash, published from report where id = any(${ids}::text[])`.execute(trx);
      const known = new Map(there.map((row) => [row.id, row]));
      const fitting = rows.filter(({ report, hash, published }) => {
        const now = known.get(report);
        return now?.hash === hash && now.published === published;
      });
      await insertRows(
        trx,
        'reading',
        { report: 'text', reader: 'text', packed: 'text' },
        fitting.map(({ report, reader, packed }) => ({ report, reader, packed })),
      );
      const outcomes = fitting.map(({ report, reader, words }) => ({ report, reader, words }));
      await sql`update progress set state = 'read', reader = kept.reader, words = kept.words
        from json_to_recordset(${JSON.stringify(outcomes)}::json) as kept (report text, reader text, words integer)
        where progress.report = kept.report`.execute(trx);
      await refreshRecords(
        trx,
        fitting.map(({ report }) => report),
      );
    });
  }
}

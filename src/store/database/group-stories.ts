import { type Kysely, sql, type Transaction } from 'kysely';
import type { Decision } from '../decisions/decision.ts';
import { bandsOf } from '../duplicates/bands.ts';
import { isSameStory } from '../duplicates/same-story.ts';
import { type Signature, signatureOf } from '../duplicates/signature.ts';
import { insertRows } from './insert-rows.ts';
import { decidedGroups, disjointGroups, type Grouped } from './stories.ts';
import type { Tables } from './tables.ts';

/** Of each report the likeliest candidates are compared, so that a story told a thousand times costs no more than one told ten times. */
const MAX_CANDIDATES = 12;
/** So many reports of a story are found by their words; later copies are found by these, and add nothing. */
const MAX_FINDABLE = 8;

interface Fresh {
  readonly id: string;
  readonly text: string;
}

/** Finds which of these new reports tell a story that is there already, or one among themselves. */
export async function groupStories(trx: Transaction<Tables>, fresh: readonly Fresh[]): Promise<void> {
  const signatures = new Map(fresh.map(({ id, text }) => [id, signatureOf(text)]));
  await insertRows(
    trx,
    'signature',
    { report: 'text', numbers: 'text' },
    [...signatures].map(([report, signature]) => ({ report, numbers: encode(signature) })),
  );
  const bands = [...signatures].flatMap(([report, signature]) => bandsOf(signature).map((hash) => ({ hash, report })));
  await insertRows(trx, 'band', { hash: 'text', report: 'text' }, bands, sql`on conflict do nothing`);
  const pairs = await samePairs(trx, signatures);
  if (pairs.length === 0) return;

  const matched = [...new Set(pairs.flat())];
  const { rows: before } = await sql<Grouped>`
    select report, root from likeness where report = any(${matched}::text[])`.execute(trx);
  const groups = disjointGroups();
  for (const { report, root } of before) groups.join(report, root);
  for (const [a, b] of pairs) groups.join(a, b);
  const moved = before.map(({ root }) => ({ before: root, root: groups.rootOf(root) }));
  await sql`update likeness set root = moved.root
    from json_to_recordset(${JSON.stringify(moved)}::json) as moved (before text, root text)
    where likeness.root = moved.before and moved.root <> moved.before`.execute(trx);
  await insertRows(
    trx,
    'likeness',
    { report: 'text', root: 'text' },
    matched.map((report) => ({ report, root: groups.rootOf(report) })),
    sql`on conflict (report) do update set root = excluded.root`,
  );
  const roots = [...new Set(matched.map((report) => groups.rootOf(report)))];
  const { rows: members } = await sql<Grouped>`
    select report, root from likeness where root = any(${roots}::text[])`.execute(trx);
  await writeStories(trx, decidedGroups(members, []));
  await keepFindable(trx, members, signatures);
  const { rows: decided } = await sql`select 1 from decision where kind = 'set-story' limit 1`.execute(trx);
  if (decided.length > 0) await markStories(trx);
}

/** Pairs of a new report and another that tell one story. */
async function samePairs(
  trx: Transaction<Tables>,
  fresh: ReadonlyMap<string, Signature>,
): Promise<(readonly [string, string])[]> {
  const { rows } = await sql<{ report: string; other: string }>`
    select report, other from (
      select mine.report, band.report as other,
        row_number() over (partition by mine.report order by count(*) desc, band.report) as place
      from band as mine join band on band.hash = mine.hash and band.report <> mine.report
      where mine.report = any(${[...fresh.keys()]}::text[]) group by mine.report, band.report) as candidates
    where place <= ${MAX_CANDIDATES}::integer`.execute(trx);
  const others = [...new Set(rows.map(({ other }) => other))].filter((id) => !fresh.has(id));
  const { rows: stored } = await sql<{ report: string; numbers: string }>`
    select report, numbers from signature where report = any(${others}::text[])`.execute(trx);
  const known = new Map([...fresh, ...stored.map(({ report, numbers }) => [report, decode(numbers)] as const)]);
  return rows.flatMap(({ report, other }) =>
    isSameStory(known.get(report)!, known.get(other)!) ? [[report, other] as const] : [],
  );
}

/** Forgets the bands of new copies of a story that enough reports stand for. */
async function keepFindable(
  trx: Transaction<Tables>,
  members: readonly Grouped[],
  fresh: ReadonlyMap<string, Signature>,
): Promise<void> {
  const sizes = new Map<string, number>();
  const old = members.filter(({ report }) => !fresh.has(report));
  const surplus = [...old, ...members.filter(({ report }) => fresh.has(report))].flatMap(({ report, root }) => {
    const size = (sizes.get(root) ?? 0) + 1;
    sizes.set(root, size);
    return size > MAX_FINDABLE && fresh.has(report) ? [report] : [];
  });
  if (surplus.length > 0) await sql`delete from band where report = any(${surplus}::text[])`.execute(trx);
}

/** Forgets what was found of a report by its words; its story is found anew. */
export async function ungroup(trx: Transaction<Tables>, report: string): Promise<void> {
  for (const table of ['band', 'signature', 'likeness', 'copy'] as const) {
    await trx.deleteFrom(table).where('report', '=', report).execute();
  }
  await markStories(trx);
}

/** Notes that all stories are to be found anew: who decided, or set a date right, does not wait for it. */
export async function markStories(trx: Transaction<Tables>): Promise<void> {
  await trx
    .insertInto('pending')
    .values({ scope: JSON.stringify({ stories: true }) })
    .execute();
}

/** Makes all stories anew: what was found, and what was decided of it. */
export async function remakeStories(trx: Transaction<Tables>): Promise<void> {
  const { rows: found } = await sql<Grouped>`select report, root from likeness order by report`.execute(trx);
  const { rows } = await sql<{ json: string }>`
    select json from decision where kind = 'set-story' and not undone order by at, id`.execute(trx);
  const decisions = rows.map(({ json }) => JSON.parse(json) as Decision);
  await sql`delete from copy`.execute(trx);
  await writeStories(trx, decidedGroups(found, decisions));
}

/** Writes the stories of these groups: every report but the earliest, by date and id, is a copy of that one. */
async function writeStories(trx: Transaction<Tables>, groups: readonly (readonly string[])[]): Promise<void> {
  const members = groups.flatMap((group, number) => group.map((report) => ({ report, number })));
  await sql`insert into copy (report, story)
    select id, story from (
      select id, first_value(id) over (partition by number order by day, id) as story
      from json_to_recordset(${JSON.stringify(members)}::json) as member (report text, number integer)
        join report on report.id = member.report) as told
    on conflict (report) do update set story = excluded.story`.execute(trx);
  await sql`delete from copy where report = story`.execute(trx);
}

/** The report of which each of these is a copy, for those that are. */
export async function storiesOf(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ report: string; story: string }>`
    select report, story from copy where report = any(${ids}::text[])`.execute(database);
  return new Map(rows.map(({ report, story }) => [report, story]));
}

/** As the bytes of little-endian numbers, in base 64: the same on every machine. */
function encode(signature: Signature): string {
  const bytes = Buffer.alloc(signature.length * 4);
  signature.forEach((number, i) => bytes.writeUInt32LE(number, i * 4));
  return bytes.toString('base64');
}

function decode(numbers: string): Signature {
  const bytes = Buffer.from(numbers, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
}

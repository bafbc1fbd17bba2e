/**
 * Words are kept in the collation "C" wherever they order a list, so that it has the same order everywhere. Columns of text hold what the
 * database can store of it (`storable.ts`); where that is not all, `exact` and the JSON columns hold the rest. The tables of many rows a
 * report have no foreign keys: reports are never deleted, and to check each row would cost as much as to write it.
 */
const finding = `
  report text collate "C" not null,
  id text collate "C" not null,
  start integer not null,
  day text collate "C" not null,
  day_to text collate "C" not null,
  source text,
  begins text,
  ends text,
  quote text not null,
  confidence real not null,
  state text not null,
  "by" text,`;

/** A list is paged in these orders; those that a person decided on are few, and are sought apart. */
const orders = (table: string) => [
  `create index ${table}_by_day on ${table} (day, report, start, id)`,
  `create index ${table}_by_doubt on ${table} (confidence, report, start, id)`,
  `create index ${table}_decided on ${table} (state, day, report, start, id) where state <> 'suggested'`,
  `create index ${table}_sources on ${table} (source, day, report, start, id)`,
  `create index ${table}_words on ${table} using gin (tsv)`,
];

export const first: readonly string[] = [
  `create table report (
    id text collate "C" primary key,
    seq integer generated always as identity unique,
    title text,
    published text,
    source text,
    author text,
    day text collate "C" not null,
    text text not null,
    exact text,
    hash text not null,
    detail text not null,
    given text,
    added text not null,
    tsv tsvector generated always as (
      setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A') ||
      to_tsvector('english'::regconfig, coalesce(source, '') || ' ' || coalesce(author, '')) ||
      to_tsvector('english'::regconfig, left(text, 200000))
    ) stored
  )`,
  'create index report_by_day on report (day, seq)',
  'create index report_words on report using gin (tsv)',
  'create index report_sources on report (source)',
  `create table progress (
    report text collate "C" primary key references report (id) on delete cascade,
    seq integer not null,
    state text not null default 'waiting',
    error text,
    attempts integer not null default 0,
    ticket integer not null default 0,
    worker text,
    lease_until timestamptz,
    reader text,
    words integer not null,
    statements integer not null default 0,
    events integer not null default 0,
    reviewed integer not null default 0,
    open integer not null default 0
  )`,
  'create index progress_queue on progress (state, seq)',
  `create table reading (
    report text collate "C" primary key references report (id) on delete cascade,
    reader text not null,
    packed text not null
  )`,
  `create table statement (${finding}
    speaker text, speaker_key text, party text, party_key text, target text, via text,
    act text not null,
    kind text not null,
    issues text[] not null,
    tsv tsvector generated always as (
      to_tsvector('english'::regconfig,
        quote || ' ' || coalesce(speaker, '') || ' ' || coalesce(party, '') || ' ' || coalesce(target, ''))
    ) stored,
    primary key (report, id)
  )`,
  ...orders('statement'),
  'create index statement_speakers on statement (speaker_key, day, report, start, id)',
  'create index statement_parties on statement (party_key, day, report, start, id)',
  'create index statement_acts on statement (act, day, report, start, id)',
  `create index statement_issues on statement using gin (issues) where issues <> '{}'`,
  `create table event (${finding}
    type text not null,
    mode text,
    status text not null,
    actors text[] not null,
    recipients text[] not null,
    place text,
    claimed_by text,
    who text[] not null,
    tsv tsvector generated always as (to_tsvector('english'::regconfig, quote || ' ' || coalesce(place, ''))) stored,
    primary key (report, id)
  )`,
  ...orders('event'),
  'create index event_types on event (type, day, report, start, id)',
  `create index event_status on event (status, day, report, start, id) where status <> 'happened'`,
  'create index event_who on event using gin (who)',
  `create table actor (
    report text collate "C" not null,
    key text collate "C" not null,
    anonymous boolean not null,
    name text not null,
    kind text not null,
    party text,
    country text,
    sector text,
    aliases text[] not null,
    statements integer not null,
    events integer not null,
    primary key (report, key, anonymous)
  )`,
  'create index actor_keys on actor (key, report)',
  `create table name (
    key text collate "C" not null,
    anonymous boolean not null,
    name text not null,
    kind text not null,
    party text,
    party_key text,
    country text,
    sector text,
    aliases text[] not null,
    reports integer not null,
    statements integer not null,
    events integer not null,
    tsv tsvector generated always as (to_tsvector('english'::regconfig, name)) stored,
    primary key (key, anonymous)
  )`,
  'create index name_order on name (reports desc, key, anonymous)',
  'create index name_words on name using gin (tsv)',
  'create index name_parties on name (party_key)',
  'create table dirty_name (key text collate "C" primary key)',
  `create table decision (
    seq integer generated always as identity primary key,
    id text collate "C" not null unique,
    at text collate "C" not null,
    "by" text not null,
    kind text not null,
    report text collate "C",
    wide boolean not null,
    target text collate "C",
    undone boolean not null default false,
    json text not null
  )`,
  'create index decision_order on decision (at, id)',
  'create index decision_coder on decision ("by", at, id)',
  'create index decision_report on decision (report, at, id)',
  'create index decision_target on decision (target) where target is not null',
  'create index decision_wide on decision (at, id) where wide',
  'create table unplaced (decision text collate "C" primary key, report text collate "C" not null, why text not null)',
  'create index unplaced_report on unplaced (report)',
  'create table copy (report text collate "C" primary key references report (id) on delete cascade, story text collate "C" not null)',
  'create index copy_story on copy (story)',
  'create table band (hash text collate "C" not null, report text collate "C" not null, primary key (hash, report))',
  'create index band_report on band (report)',
  'create table signature (report text collate "C" primary key references report (id) on delete cascade, numbers text not null)',
  'create table likeness (report text collate "C" primary key references report (id) on delete cascade, root text collate "C" not null)',
  'create index likeness_root on likeness (root)',
  'create table pending (id integer generated always as identity primary key, scope text not null)',
  'create table stale (report text collate "C" primary key)',
  'create table kept (key text primary key, revision integer not null, value text not null)',
];

/** The tables as TypeScript sees them; what each column means is said where it is made (`migrations/`). */
import type { Generated, GeneratedAlways } from 'kysely';

export interface Tables {
  meta: { key: string; value: string };
  report: ReportTable;
  progress: ProgressTable;
  reading: { report: string; reader: string; packed: string };
  statement: StatementTable;
  event: EventTable;
  actor: ActorTable;
  name: NameTable;
  dirty_name: { key: string };
  decision: DecisionTable;
  unplaced: { decision: string; report: string; why: string };
  copy: { report: string; story: string };
  band: { hash: string; report: string };
  signature: { report: string; numbers: string };
  likeness: { report: string; root: string };
  pending: { id: GeneratedAlways<number>; scope: string };
  stale: { report: string };
  kept: { key: string; revision: number; value: string };
}

export interface ReportTable {
  id: string;
  seq: GeneratedAlways<number>;
  title: string | null;
  published: string | null;
  source: string | null;
  author: string | null;
  day: string;
  text: string;
  exact: string | null;
  hash: string;
  detail: string;
  given: string | null;
  added: string;
  tsv: GeneratedAlways<string>;
}

export interface ProgressTable {
  report: string;
  seq: number;
  state: Generated<'waiting' | 'reading' | 'read' | 'failed'>;
  error: string | null;
  attempts: Generated<number>;
  ticket: Generated<number>;
  worker: string | null;
  lease_until: Date | null;
  reader: string | null;
  words: number;
  statements: Generated<number>;
  events: Generated<number>;
  reviewed: Generated<number>;
  open: Generated<number>;
}

interface FindingTable {
  report: string;
  id: string;
  start: number;
  day: string;
  day_to: string;
  source: string | null;
  begins: string | null;
  ends: string | null;
  quote: string;
  confidence: number;
  state: string;
  by: string | null;
  tsv: GeneratedAlways<string>;
}

export interface StatementTable extends FindingTable {
  speaker: string | null;
  speaker_key: string | null;
  party: string | null;
  party_key: string | null;
  target: string | null;
  via: string | null;
  act: string;
  kind: string;
  issues: string[];
}

export interface EventTable extends FindingTable {
  type: string;
  mode: string | null;
  status: string;
  actors: string[];
  recipients: string[];
  place: string | null;
  claimed_by: string | null;
  who: string[];
}

export interface ActorTable {
  report: string;
  key: string;
  anonymous: boolean;
  name: string;
  kind: string;
  party: string | null;
  country: string | null;
  sector: string | null;
  aliases: string[];
  statements: number;
  events: number;
}

export interface NameTable {
  key: string;
  anonymous: boolean;
  name: string;
  kind: string;
  party: string | null;
  party_key: string | null;
  country: string | null;
  sector: string | null;
  aliases: string[];
  reports: number;
  statements: number;
  events: number;
  tsv: GeneratedAlways<string>;
}

export interface DecisionTable {
  seq: GeneratedAlways<number>;
  id: string;
  at: string;
  by: string;
  kind: string;
  report: string | null;
  wide: boolean;
  target: string | null;
  undone: Generated<boolean>;
  json: string;
}

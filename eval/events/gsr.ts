/**
 * PLOVER's gold standard records: one event a record. Scored as the field notes propose: the most confident event against the gold
 * one; further events are not charged as false, since many sentences hold two, but their number is shown. A sentence with two
 * records scores if any of its gold types (or actors) is met. Countries are those of the PLOVER export, inferred codes included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quadOf } from '../../src/reader/export/plover-codes.ts';
import { type PloverEvent, toPlover } from '../../src/reader/index.ts';
import type { PloverType, Reading, RecordedEvent } from '../../src/record/index.ts';
import type { EvalContext, Row } from '../evaluation.ts';

interface GoldActor {
  readonly text: string;
  readonly country: string | null;
}

export interface GsrRecord {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly actor: readonly GoldActor[];
  readonly recipient: readonly GoldActor[];
}

export interface GsrVerdict {
  readonly record: GsrRecord;
  readonly golds: readonly GsrRecord[];
  readonly reading: Reading;
  readonly top: RecordedEvent | null;
  readonly typeRight: boolean;
  /** Null where gold names nobody. */
  readonly actorRight: boolean | null;
  readonly recipientRight: boolean | null;
}

export function loadGsr(data: string): GsrRecord[] {
  return readFileSync(join(data, 'plover/gsr-dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GsrRecord);
}

/** The most confident event, the first of equals. */
export function topEvent({ events }: Reading): RecordedEvent | null {
  return events.reduce<RecordedEvent | null>(
    (best, event) => (best && best.confidence >= event.confidence ? best : event),
    null,
  );
}

export function judgeGsr(records: readonly GsrRecord[], read: EvalContext['read']): GsrVerdict[] {
  const byText = new Map<string, GsrRecord[]>();
  for (const record of records) byText.set(record.text, [...(byText.get(record.text) ?? []), record]);
  return records.map((record) => {
    const reading = read(record.text);
    const top = topEvent(reading);
    const golds = byText.get(record.text)!;
    return {
      record,
      golds,
      reading,
      top,
      typeRight: top !== null && golds.some(({ type }) => type === top.type),
      ...judgeActors(golds, reading, top),
    };
  });
}

const countriesOf = (actors: readonly GoldActor[]) =>
  new Set(actors.flatMap(({ country }) => (country ? [norm(country)] : [])));
/** International bodies have one code in the gold set. */
const norm = (country: string) => (country === 'UNO' || country === 'EUR' ? 'IGO' : country);
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((country) => b.has(country));

function judgeActors(golds: readonly GsrRecord[], reading: Reading, top: RecordedEvent | null) {
  const record = top === null ? null : toPlover(reading)[reading.events.indexOf(top)]!;
  const codes = (entities: PloverEvent['actor'] = []) => new Set(entities.flatMap(({ code }) => codesOf(code)));
  const actors = codes(record?.actor);
  const recipients = codes(record?.recipient);
  const judged = golds.map(({ actor, recipient }) => {
    const goldActors = countriesOf(actor);
    const goldRecipients = countriesOf(recipient);
    const mutual = recipient.length === 0 && actor.length > 1;
    return {
      actorRight:
        goldActors.size === 0 ? null : meet(goldActors, mutual ? new Set([...actors, ...recipients]) : actors),
      recipientRight: goldRecipients.size === 0 ? null : meet(goldRecipients, recipients),
    };
  });
  return {
    actorRight: any(judged.map(({ actorRight }) => actorRight)),
    recipientRight: any(judged.map(({ recipientRight }) => recipientRight)),
  };
}

function codesOf(country: string | null): string[] {
  return country === null ? [] : [norm(country)];
}

function any(values: readonly (boolean | null)[]): boolean | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.includes(true);
}

export function gsrRows({ data, read }: EvalContext): Row[] {
  const verdicts = judgeGsr(loadGsr(data), read);
  const share = (values: readonly (boolean | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.filter(Boolean).length / known.length;
  };
  const both = verdicts.map(({ actorRight, recipientRight }) =>
    actorRight === null || recipientRight === null ? null : actorRight && recipientRight,
  );
  const right = (same: (a: string, b: string) => boolean) =>
    share(verdicts.map(({ top, golds }) => top !== null && golds.some(({ type }) => same(type, top.type))));
  const events = verdicts.reduce((sum, { reading }) => sum + reading.events.length, 0) / verdicts.length;
  const anyMatch = share(
    verdicts.map(({ reading, golds }) => reading.events.some((event) => golds.some(({ type }) => type === event.type))),
  );
  const others = { 'first CAMEO verb': 0.342, 'zero-shot 355M, actors given': 0.835 };
  const yielding = (type: string) => (type === 'CONCEDE' ? 'RETREAT' : type);
  return [
    { measure: 'GSR type, top event', ours: right((a, b) => a === b), others, must: 0.62, goal: 0.85 },
    {
      measure: 'GSR type, macro-F1',
      ours: macroF1(verdicts),
      others: { 'first CAMEO verb': 0.288, 'zero-shot 355M, actors given': 0.821 },
    },
    { measure: 'GSR type, 15 types', ours: right((a, b) => yielding(a) === yielding(b)) },
    {
      measure: 'GSR quad',
      ours: right((a, b) => quadOf(a as PloverType) === quadOf(b as PloverType)),
      others: { 'zero-shot 355M, actors given': 0.897 },
    },
    { measure: 'GSR type, any event', ours: anyMatch },
    {
      measure: 'GSR actor country',
      ours: share(verdicts.map((v) => v.actorRight)),
      others: { dictionary: 0.863 },
      must: 0.88,
      goal: 0.95,
    },
    {
      measure: 'GSR recipient country',
      ours: share(verdicts.map((v) => v.recipientRight)),
      others: { dictionary: 0.792 },
      must: 0.8,
      goal: 0.92,
    },
    { measure: 'GSR both countries', ours: share(both), others: { dictionary: 0.718 }, must: 0.75, goal: 0.9 },
    { measure: 'GSR events a sentence', ours: events, unit: 'events', note: 'gold has one, many sentences hold two' },
  ];
}

function macroF1(verdicts: readonly GsrVerdict[]): number {
  const types = [...new Set(verdicts.map(({ record }) => record.type))];
  const scores = types.map((type) => {
    const gold = verdicts.filter(({ record }) => record.type === type);
    const hits = gold.filter(({ top }) => top?.type === type).length;
    const false_ = verdicts.filter(
      ({ top, golds }) => top?.type === type && !golds.some((record) => record.type === type),
    ).length;
    return hits === 0 ? 0 : (2 * hits) / (hits + false_ + gold.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

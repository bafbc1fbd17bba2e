import type { Actor, Codebook, Moment, Reading, Span } from '../../src/record/index.ts';
import { READING_SCHEMA, spanOf } from '../../src/record/index.ts';
import type { GoldActor, GoldMoment, GoldReport } from './gold.ts';

/**
 * The gold as a reading, its issues from the codebook, so that it can be validated, scored against itself, and given to rooms that start from readings
 * (positions, networks). Moments without a date are left out.
 */
export function goldAsReading(report: GoldReport, codebook: Codebook): Reading {
  const momentOf = new Map(report.moments.map((moment) => [moment.id, toMoment(moment)]));
  const moment = (id: string | null) => (id === null ? null : (momentOf.get(id) ?? null));
  const reading = {
    schema: READING_SCHEMA,
    report: {
      id: report.name,
      file: `${report.name}.txt`,
      title: report.title,
      published: report.published,
      source: report.source,
      url: null,
      words: report.text.split(/\s+/).filter(Boolean).length,
      text: report.text,
    },
    actors: report.actors.map((actor) => toActor(actor, report.text)),
    statements: report.statements.map(({ optional: _, orAct: __, orTarget: ___, ...statement }) => ({
      ...statement,
      moment: moment(statement.moment),
      confidence: 1,
      rule: 'gold',
    })),
    events: report.events.map(({ optional: _, happening: __, ...event }) => ({
      ...event,
      evidence: event.trigger,
      moment: moment(event.moment),
      confidence: 1,
      rule: 'gold',
    })),
    positions: [],
    clashes: [],
    issues: codebook.issues.map(({ id, name, terms }) => ({ id: id ?? name, name, terms })),
    warnings: [],
  };
  return reading as unknown as Reading;
}

/** The dated moments of the gold. */
export function goldMoments(report: GoldReport): readonly Moment[] {
  return report.moments.flatMap((moment) => toMoment(moment) ?? []);
}

function toMoment({ from, to, grain, span }: GoldMoment): Moment | null {
  return from === null || to === null || grain === null ? null : { from, to, grain, stated: true, span };
}

function toActor(actor: GoldActor, text: string): Actor {
  const { aliases, ...rest } = actor;
  const mentions = [actor.name, ...aliases].flatMap((name) => mentionsOf(name, text));
  return { ...rest, mentions } as unknown as Actor;
}

function mentionsOf(name: string, text: string): readonly Span[] {
  const start = text.indexOf(name);
  return start < 0 ? [] : [spanOf(text, start, start + name.length)];
}

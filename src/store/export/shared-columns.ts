import type { Moment, Span } from '../../record/index.ts';
import { type Column, column } from './column.ts';
import { type ExportedReading, reviewOf } from './exported-reading.ts';

/** One finding of one reading. */
export interface Finding<T> {
  readonly of: ExportedReading;
  readonly item: T;
}

type WithMoment = { readonly id: string; readonly moment: Moment | null };

/** The report that a finding stands in. */
export function reportColumns<T>(): readonly Column<Finding<T>>[] {
  return [
    column('report', 'text', ({ of }) => of.reading.report.id),
    column('published', 'date', ({ of }) => of.reading.report.published),
    column('outlet', 'text', ({ of }) => of.reading.report.source),
  ];
}

/** When it was said or done; both days inclusive. */
export function momentColumns<T extends WithMoment>(): readonly Column<Finding<T>>[] {
  return [
    column('moment_from', 'date', ({ item }) => item.moment?.from ?? null),
    column('moment_to', 'date', ({ item }) => item.moment?.to ?? null),
    column('moment_grain', 'text', ({ item }) => item.moment?.grain ?? null),
    column('moment_stated', 'boolean', ({ item }) => item.moment?.stated ?? null),
  ];
}

/** What people decided of it. */
export function reviewColumns<T extends { readonly id: string }>(): readonly Column<Finding<T>>[] {
  return [
    column('review', 'text', ({ of, item }) => reviewOf(of, item.id).state),
    column('reviewer', 'text', ({ of, item }) => reviewOf(of, item.id).by),
    column('reviewed_at', 'instant', ({ of, item }) => reviewOf(of, item.id).at),
  ];
}

/** `start-end` of each piece, UTF-16, half-open. */
export function offsetsOf(spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start}-${end}`);
}

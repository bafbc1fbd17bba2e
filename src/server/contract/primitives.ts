/** What queries and lists of every route are made of. */
import { z } from 'zod';

/** Text of one line that a person types: a name, a title, words to search for. */
export const line = z.string().trim().min(1).max(1000);
export const isoDate = z.iso.date();
export const instant = z.iso.datetime();
export const offset = z.int().min(0);
export const count = z.int().min(0);
/** A name or nothing. */
export const maybe = z.string().nullable();

/** A whole number in an address. */
export function wholeNumber(from: number, to: number, meaning: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number')
    .transform(Number)
    .refine((value) => value >= from && value <= to, `a whole number from ${from} to ${to}`)
    .describe(`${meaning}; ${from} to ${to}`);
}

/** True or false in an address. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A number from 0 to 1 in an address. */
export const share = z
  .string()
  .regex(/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/, 'a number from 0 to 1')
  .transform(Number);

/** One or several values in an address: `name=a&name=b`. */
export const several = z.union([z.array(line).max(200), line.transform((one) => [one])]);

/** How far to read in a list. */
export const paging = {
  limit: wholeNumber(1, 1000, 'at most this many lines').optional(),
  after: z.string().min(1).max(2000).optional().describe('`next` of the page before'),
};

/** A page of a list; `next` is null on the last one. */
export function pageOf<Line extends z.ZodType>(one: Line) {
  return z.object({ lines: z.array(one).readonly(), total: count, next: maybe });
}

/** What is computed of the whole desk says at which revision it was; `stale`: a newer one is being computed, ask again. */
export const computed = { revision: count, stale: z.boolean() };

/** An empty answer. */
export const Done = z.object({ done: z.literal(true) });

import { first } from './0001-first.ts';

/** Every step from an empty database to the newest, in order. Forward only: a step that was released is never altered. */
export const MIGRATIONS: readonly (readonly string[])[] = [first];

/** The format that this version writes. */
export const FORMAT = MIGRATIONS.length;

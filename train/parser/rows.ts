/** Finds the rows of a sentence's features: once for its tokens, and for each configuration. */

import type { Columns } from '../../src/language/parser/columns.ts';
import type { Configuration } from '../../src/language/parser/configuration.ts';
import { type RowTable, rowOf } from '../../src/language/parser/row-table.ts';
import {
  MAX_STATE_TEMPLATES,
  ROLE_KEYS,
  ROLES,
  stateKeys,
  TOKEN_TEMPLATES,
  tokenKeys,
} from '../../src/language/parser/templates.ts';

const keys = new Int32Array(MAX_STATE_TEMPLATES);

const narrow = new Int32Array(MAX_STATE_TEMPLATES);

/**
 * Rows of token `i` in each role, the full ones (numbers below `full`) first; `counts[role]` of them at `rows[role * TOKEN_TEMPLATES]`.
 */
export function tokenRows(
  table: RowTable,
  full: number,
  columns: Columns,
  i: number,
  rows: Int32Array,
  counts: Int32Array,
): void {
  const n = tokenKeys(columns, i, keys);
  for (let role = 0; role < ROLES; role++)
    counts[role] = find(table, full, n, ROLE_KEYS[role]!, rows, role * TOKEN_TEMPLATES);
}

/** Rows of the configuration, the full ones first; returns how many. */
export function stateRows(
  table: RowTable,
  full: number,
  columns: Columns,
  state: Configuration,
  rows: Int32Array,
): number {
  return find(table, full, stateKeys(columns, state, keys), 0, rows, 0);
}

function find(table: RowTable, full: number, n: number, salt: number, rows: Int32Array, at: number): number {
  let count = 0;
  let late = 0;
  for (let k = 0; k < n; k++) {
    const row = rowOf(table, keys[k]! ^ salt);
    if (row < 0) continue;
    if (row < full) rows[at + count++] = row;
    else narrow[late++] = row;
  }
  for (let k = 0; k < late; k++) rows[at + count++] = narrow[k]!;
  return count;
}

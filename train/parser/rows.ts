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

/** Rows of token `i` in each role; `counts[role]` of them at `rows[role * TOKEN_TEMPLATES]`. */
export function tokenRows(table: RowTable, columns: Columns, i: number, rows: Int32Array, counts: Int32Array): void {
  const n = tokenKeys(columns, i, keys);
  for (let role = 0; role < ROLES; role++) {
    let count = 0;
    const salt = ROLE_KEYS[role]!;
    for (let k = 0; k < n; k++) {
      const row = rowOf(table, keys[k]! ^ salt);
      if (row >= 0) rows[role * TOKEN_TEMPLATES + count++] = row;
    }
    counts[role] = count;
  }
}

export function stateRows(table: RowTable, columns: Columns, state: Configuration, rows: Int32Array): number {
  const n = stateKeys(columns, state, keys);
  let count = 0;
  for (let k = 0; k < n; k++) {
    const row = rowOf(table, keys[k]!);
    if (row >= 0) rows[count++] = row;
  }
  return count;
}

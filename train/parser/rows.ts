/** Finds the rows of a sentence's features: once for its tokens, and for each configuration. */
import type { Columns } from '../../src/language/parser/columns.ts';
import type { Configuration } from '../../src/language/parser/configuration.ts';
import { rowOf } from '../../src/language/parser/row-table.ts';
import { MAX_STATE_TEMPLATES, stateKeys } from '../../src/language/parser/state-templates.ts';
import { ROLE_KEYS, ROLES, TOKEN_TEMPLATES, tokenKeys } from '../../src/language/parser/token-templates.ts';
import { type Network, ROW_PLACES } from './network.ts';

const most = Math.max(MAX_STATE_TEMPLATES, TOKEN_TEMPLATES);
const keys = new Int32Array(most);
const narrow = new Int32Array(most);

/** Lists the rows of token `i` in each role from place `at` of the network's memory, ROW_PLACES apart; their counts go to `counts`. */
export function tokenRows(
  network: Network,
  columns: Columns,
  i: number,
  at: number,
  counts: Int32Array,
  countsAt: number,
): void {
  const n = tokenKeys(columns, i, keys);
  for (let role = 0; role < ROLES; role++)
    counts[countsAt + role] = find(network, n, ROLE_KEYS[role]!, at + role * ROW_PLACES);
}

/** Lists the rows of the configuration from place `at` of the network's memory; returns how many. */
export function stateRows(network: Network, columns: Columns, state: Configuration, at: number): number {
  return find(network, stateKeys(columns, state, keys), 0, at);
}

/** Full rows first, as the kernel asks. */
function find({ table, full, integers }: Network, n: number, salt: number, at: number): number {
  let count = 0;
  let late = 0;
  for (let k = 0; k < n; k++) {
    const row = rowOf(table, keys[k]! ^ salt);
    if (row < 0) continue;
    if (row < full) integers[at + count++] = row;
    else narrow[late++] = row;
  }
  for (let k = 0; k < late; k++) integers[at + count++] = narrow[k]!;
  return count;
}

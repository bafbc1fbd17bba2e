import { NetworkFileError } from './network-table.ts';

/** A row of a delimited text with the 1-based line on which it begins. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a text whose cells are parted by a semicolon, comma or tab, whichever the first line has most of outside quotation marks.
 * Cells may be quoted, a quotation mark inside doubled (RFC 4180). Empty lines are passed over.
 */
export function parseDelimited(text: string): DelimitedRow[] {
  const body = text.replace(/^\ufeff/, '');
  const [head = ''] = body.replace(/"[^"]*"/g, '""').split(/\r?\n/, 1);
  const [delimiter] = [';', ',', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const end = () => {
    if (cells.length > 1 || cells[0]?.trim()) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at < body.length) {
    const quoted = body[at] === '"';
    const from = at;
    if (quoted) {
      at++;
      while (at < body.length && (body[at] !== '"' || body[at + 1] === '"')) {
        if (body[at] === '\n') line++;
        at += body[at] === '"' ? 2 : 1;
      }
      if (at >= body.length) throw new NetworkFileError('a quotation mark is not closed', begun);
      at++;
    }
    while (at < body.length && body[at] !== delimiter && body[at] !== '\n') at++;
    const raw = body.slice(from, at).replace(/\r$/, '');
    cells.push(quoted ? raw.replace(/^"|"\s*$/g, '').replace(/""/g, '"') : raw.trim());
    if (at >= body.length) break;
    if (body[at] === '\n') {
      line++;
      end();
    } else if (at === body.length - 1) cells.push('');
    at++;
  }
  end();
  return rows;
}

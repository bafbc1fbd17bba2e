import { type ReactNode, useState } from 'react';
import './table.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Lets the table be ordered by this column. */
  readonly order?: (a: Row, b: Row) => number;
  readonly number?: boolean;
}

interface TableProps<Row> {
  /** What the table shows; read out, not seen. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table whose first column names its rows. It scrolls sideways in a frame of its own where it is too wide. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  const [sort, setSort] = useState<{ readonly key: string; readonly down: boolean } | null>(null);
  const order = columns.find(({ key }) => key === sort?.key)?.order;
  const sorted = order ? [...rows].sort((a, b) => (sort?.down ? order(b, a) : order(a, b))) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, order: sortable, number }) => (
              <th
                key={key}
                scope="col"
                className={number ? 'number' : undefined}
                aria-sort={sort?.key !== key ? undefined : sort.down ? 'descending' : 'ascending'}
              >
                {sortable ? (
                  <button
                    type="button"
                    className="table-sort"
                    onClick={() => setSort({ key, down: sort?.key === key && !sort.down })}
                  >
                    {head}
                    {sort?.key === key ? (sort.down ? ' ↓' : ' ↑') : ''}
                  </button>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, number }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" dir="auto">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={number ? 'number' : undefined} dir="auto">
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { Link } from 'wouter';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import type { Brief } from './brief-address.ts';

type Block = Brief['sections'][number]['blocks'][number];
type Runs = Brief['subtitle'];
type Cite = Extract<Runs[number], { kind: 'cite' }>['cite'];

/** The brief as it is printed and exported; every number opens the quotation it cites. */
export function BriefDocument({ brief }: { readonly brief: Brief }) {
  return (
    <article className="brief">
      <header>
        <h2 className="brief-title" dir="auto">
          {brief.title}
        </h2>
        <p className="muted" dir="auto">
          <Line runs={brief.subtitle} />
        </p>
      </header>
      {brief.sections.map(({ id, title, blocks }) => (
        <section key={id} className="brief-section" aria-labelledby={`brief-${id}`}>
          <h3 id={`brief-${id}`}>{title}</h3>
          {blocks.length === 0 && <p className="muted">Nothing to tell.</p>}
          {keyed(blocks).map(([key, block]) => (
            <BlockOf key={key} block={block} />
          ))}
        </section>
      ))}
      {brief.sources.length > 0 && (
        <section className="brief-section" aria-labelledby="brief-sources">
          <h3 id="brief-sources">Sources</h3>
          <ol className="brief-sources">
            {brief.sources.map(({ number, cite, outlet, title, published, line, words }) => (
              <li key={number} id={`source-${number}`} value={number}>
                <Link href={addressOf(cite)}>
                  {[outlet, published && dateText(published), title].filter(Boolean).join(' · ') || 'Report'}, line{' '}
                  {line}
                </Link>
                : <q dir="auto">{words}</q>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          {keyed(block.lines).map(([key, line], index) => (
            <span key={key}>
              {index > 0 && <br />}
              <Line runs={line} />
            </span>
          ))}
        </p>
      );
    case 'list':
      return (
        <ul>
          {keyed(block.items).map(([key, item]) => (
            <li key={key} dir="auto">
              <Line runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableOf block={block} />;
    case 'quotation':
      return (
        <figure className="brief-quotation">
          <blockquote dir="auto">
            <Line runs={block.words} />
          </blockquote>
          <figcaption className="muted">
            <Line runs={block.by} />
          </figcaption>
        </figure>
      );
    case 'note':
      return (
        <p className="muted small" dir="auto">
          <Line runs={block.line} />
        </p>
      );
  }
}

function TableOf({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={block.columns.map(plain).join(', ')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {keyed(block.columns).map(([key, head]) => (
              <th key={key} scope="col">
                <Line runs={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows).map(([key, row]) => (
            <tr key={key}>
              {keyed(row).map(([at, cell], index) =>
                index === 0 ? (
                  <th key={at} scope="row" dir="auto">
                    <Line runs={cell} />
                  </th>
                ) : (
                  <td key={at} dir="auto">
                    <Line runs={cell} />
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

function Line({ runs }: { readonly runs: Runs }) {
  return keyed(runs).map(([key, run]) => {
    if (run.kind === 'cite') {
      return (
        <sup key={key}>
          <Link href={addressOf(run.cite)} aria-label={`Source ${run.number}`}>
            [{run.number}]
          </Link>
        </sup>
      );
    }
    if (run.kind === 'quote') return <span key={key}>“{run.text}”</span>;
    return run.strong ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>;
  });
}

const addressOf = ({ report, id }: Cite): string => reportAddress(report, id);
const plain = (runs: Runs): string => runs.map((run) => (run.kind === 'cite' ? '' : run.text)).join('');
/** A document is made anew as a whole, so its pieces are known by their place. */
const keyed = <T,>(items: readonly T[]): (readonly [key: string, item: T])[] =>
  items.map((item, index) => [String(index), item]);

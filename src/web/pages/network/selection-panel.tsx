import { Link } from 'wouter';
import type { NetworkAnswer, StatementPage, TieAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dateText } from '../../parts/date-text.ts';
import { QuotationCard } from '../../parts/quotation-card.tsx';
import { reportAddress } from '../../parts/report-address.ts';
import { usePanelFocus } from '../../parts/use-panel-focus.ts';
import { type DrawnNetwork, type DrawnTie, tieWord } from './drawn-network.ts';
import { type NetworkChoice, paramsOf } from './network-choice.ts';

interface TiePanelProps {
  readonly a: string;
  readonly b: string;
  readonly choice: NetworkChoice;
  readonly onClose: () => void;
}

/** The statements behind a tie. */
export function TiePanel({ a, b, choice, onClose }: TiePanelProps) {
  const tie = useGet<TieAnswer>('/api/network/tie', { ...paramsOf(choice), a, b, limit: 100 });
  return (
    <Panel title={`${a} – ${b}`} onClose={onClose}>
      <Answer of={tie} what="Looking up the statements">
        {({ weight, lines, total }) => (
          <>
            <p className="small">
              {tieWord(weight, choice.kind === 'conflict' ? 'conflict' : 'subtract')}, weight {weight.toFixed(3)}, from{' '}
              {total} statements
            </p>
            {lines.length === 0 && <p className="muted">No statements in these days.</p>}
            {lines.map(({ actor, concept, agreement, ...quotation }) => (
              <QuotationCard
                key={`${quotation.report}/${quotation.finding}`}
                of={quotation}
                beside={
                  <Chip tone={agreement === null ? 'says' : agreement ? 'gives' : 'refuses'}>
                    {agreement === null ? 'on' : agreement ? 'for' : 'against'} {concept}
                  </Chip>
                }
              />
            ))}
          </>
        )}
      </Answer>
    </Panel>
  );
}

interface NodePanelProps {
  readonly answer: NetworkAnswer;
  readonly index: number;
  readonly network: DrawnNetwork;
  readonly ties: readonly DrawnTie[];
  readonly choice: NetworkChoice;
  readonly onTie: (a: number, b: number) => void;
  readonly onClose: () => void;
}

/** A node: its ties, each of which opens, and its words. */
export function NodePanel({ answer, index, network, ties, choice, onTie, onClose }: NodePanelProps) {
  const node = answer.nodes[index];
  const speaks = node?.mode === 1;
  const who = choice.actors === 'person' ? { speaker: node?.label } : { party: node?.label };
  const { from, to } = choice;
  const statements = useGet<StatementPage>('/api/statements', { ...who, from, to, limit: 10 }, { enabled: speaks });
  if (!node) return null;
  const own = ties
    .filter(({ a, b }) => a === index || b === index)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return (
    <Panel title={node.label} onClose={onClose}>
      <h3>Ties</h3>
      {own.length === 0 && <p className="muted">None in these days.</p>}
      <ul className="network-ties">
        {own.map(({ a, b, weight }) => (
          <li key={`${a} ${b}`}>
            <button type="button" className="network-choose" onClick={() => onTie(a, b)}>
              {network.nodes[a === index ? b : a]?.label}
            </button>{' '}
            <span className="muted small">
              {tieWord(weight, answer.options.aggregation)}, {weight.toFixed(3)}
            </span>
          </li>
        ))}
      </ul>
      {speaks && (
        <Answer of={statements} what="Looking up its words">
          {({ lines, total }) => (
            <>
              <h3>In their words</h3>
              {total === 0 && <p className="muted">No statements in these days.</p>}
              <ul className="network-words">
                {lines.map(({ report, id, quote, published, outlet }) => (
                  <li key={`${report}/${id}`}>
                    <Link href={reportAddress(report, id)} dir="auto">
                      {quote}
                    </Link>{' '}
                    <span className="muted small">
                      {[outlet, published && dateText(published)].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answer>
      )}
    </Panel>
  );
}

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function Panel({ title, onClose, children }: PanelProps) {
  const heading = usePanelFocus<HTMLHeadingElement>();
  return (
    <aside className="network-panel card stack" aria-label={title}>
      <header className="network-panel-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h2>
        <Button small kind="quiet" icon="close" aria-label="Close" onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}

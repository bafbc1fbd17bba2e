import type { CellDetail } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { StanceChip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { QuotationCard } from '../../parts/quotation-card.tsx';
import { isFirm, SourcingMark } from '../../parts/sourcing.tsx';
import { sinceText } from './stand-card.tsx';

interface CellDialogProps {
  readonly party: string;
  readonly issue: string;
  readonly issueName: string;
  readonly asOf: string | null;
  readonly onClose: () => void;
}

/** The words a stand rests on, in order of time: the party's own first, what others tell of it apart. */
export function CellDialog({ party, issue, issueName, asOf, onClose }: CellDialogProps) {
  const cell = useGet<CellDetail>('/api/positions/cell', { party, issue, asOf });
  return (
    <Dialog title={`${party} on ${issueName}`} onClose={onClose}>
      <Answer of={cell} what="Looking up the quotations">
        {({ history }) => {
          const own = history.filter(({ sourcing }) => isFirm(sourcing));
          const told = history.filter(({ sourcing }) => !isFirm(sourcing));
          return (
            <>
              {own.length > 0 && <History of={own} title="What it says and does itself" />}
              {told.length > 0 && <History of={told} title="What others tell of it" />}
            </>
          );
        }}
      </Answer>
    </Dialog>
  );
}

function History({ of, title }: { readonly of: CellDetail['history']; readonly title: string }) {
  const stances = new Map(of.map(({ id, stance }) => [id, stance]));
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ol className="stack history">
        {of.map((held) => (
          <li key={held.id} className="stack">
            <p className="row">
              <StanceChip stance={held.stance} />
              <span className="small">{sinceText(held)}</span>
              {held.change === 'changed' && (
                <span className="small">changed from {stances.get(held.before ?? '') ?? 'another'}</span>
              )}
              {held.change === 'restated' && <span className="muted small">said again</span>}
            </p>
            {held.condition && (
              <p className="stand-condition" dir="auto">
                <span className="stand-if">condition</span> {held.condition}
              </p>
            )}
            {held.evidence.map(({ sourcing, basis, ...quotation }) => (
              <QuotationCard
                key={`${quotation.report}/${quotation.finding}`}
                of={quotation}
                beside={
                  <>
                    <SourcingMark sourcing={sourcing} />
                    {basis === 'denial' && <span className="muted small">read from a denial</span>}
                  </>
                }
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

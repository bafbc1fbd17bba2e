import type { PositionLine } from '../../api/contract.ts';
import { StanceChip } from '../../parts/chip.tsx';
import { rangeText } from '../../parts/date-text.ts';
import { SourcingMark, sourcingWord } from '../../parts/sourcing.tsx';
import type { Stand } from './matrix.ts';

interface StandCardProps {
  readonly stand: Stand;
  /** What the button opens, in full, for those who hear it out of its table. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** A stand in a few words; opens to its quotations. */
export function StandCard({ stand, name, onOpen }: StandCardProps) {
  const { current, told, changes } = stand;
  return (
    <button type="button" className="stand" onClick={onOpen}>
      <span className="unseen">{name}: </span>
      <span className="row">
        <StanceChip stance={current.stance} />
        {current.byDenialOnly && <span className="muted small">by denial only</span>}
      </span>
      {current.condition && (
        <span className="stand-condition" dir="auto">
          <span className="stand-if">condition</span> {current.condition}
        </span>
      )}
      <span className="stand-line">
        <SourcingMark sourcing={current.sourcing} />
        <span className="muted small">{sinceText(current)}</span>
      </span>
      {changes > 0 && <span className="stand-changed small">{changeText(stand)}</span>}
      {told && (
        <span className="stand-told small">
          {sourcingWord(told.sourcing)}: {told.stance}
        </span>
      )}
    </button>
  );
}

function changeText({ from, changes }: Stand): string {
  const often = changes === 1 ? '' : `, ${changes} changes in all`;
  return from ? `changed from ${from}${often}` : `changed ${changes === 1 ? 'once' : `${changes} times`}`;
}

/** "since 3 Apr 2024". */
export function sinceText({ since }: Pick<PositionLine, 'since'>): string {
  return since ? `since ${rangeText(since.from, since.to)}` : 'undated';
}

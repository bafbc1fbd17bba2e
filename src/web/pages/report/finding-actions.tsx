import { Button } from '../../parts/button.tsx';
import type { Finding } from './findings.ts';
import type { Open } from './open.ts';
import type { Review } from './use-review.ts';

interface FindingActionsProps {
  readonly finding: Finding;
  readonly review: Review;
  readonly onOpen: (open: Open) => void;
}

/** The decisions on the selected finding, each with its key. */
export function FindingActions({ finding, review, onOpen }: FindingActionsProps) {
  return (
    <div className="finding-actions no-print">
      <Button small icon="check" hint="a" onClick={() => review.accept(finding)}>
        Accept
      </Button>
      {finding.state !== 'rejected' && (
        <Button small icon="close" hint="r" onClick={() => review.reject(finding)}>
          Reject
        </Button>
      )}
      <Button small icon="edit" hint="e" onClick={() => onOpen('edit')}>
        Edit
      </Button>
      <Button small icon="note" hint="n" onClick={() => onOpen('note')}>
        Note
      </Button>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Combobox } from '../../parts/combobox.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ChoiceField } from '../../parts/field.tsx';
import { Preview } from './preview.tsx';
import type { ActorDecision } from './use-actor-decision.ts';
import { useActorSearch } from './use-actor-search.ts';

interface MergeDialogProps {
  readonly name: string;
  readonly onDecide: (decision: ActorDecision, done: string, goTo: string) => void;
  readonly onClose: () => void;
}

/** Says that several names are one actor. */
export function MergeDialog({ name, onDecide, onClose }: MergeDialogProps) {
  const [others, setOthers] = useState<readonly string[]>([]);
  const [into, setInto] = useState(name);
  const { choices, onType } = useActorSearch(name);
  const names = [name, ...others];
  const drop = (other: string) => {
    setOthers(others.filter((one) => one !== other));
    if (into === other) setInto(name);
  };
  return (
    <Dialog title={`Merge ${name} with`} onClose={onClose}>
      <Combobox
        key={others.length}
        label="Another name of the same actor"
        value={null}
        choices={choices.filter(({ value }) => !others.includes(value))}
        onType={onType}
        focusFirst
        onChoose={(other) => other && setOthers([...others, other])}
      />
      {others.length > 0 && (
        <>
          <ul className="parties-chosen">
            {others.map((other) => (
              <li key={other}>
                <Button small icon="close" aria-label={`Leave out ${other}`} onClick={() => drop(other)}>
                  <span dir="auto">{other}</span>
                </Button>
              </li>
            ))}
          </ul>
          <ChoiceField
            label="The one name from now on"
            value={into}
            onChange={(event) => setInto(event.target.value)}
            options={names.map((one) => [one, one] as const)}
          />
          <Preview path="/api/actors/merge-preview" body={{ names, into }} />
        </>
      )}
      <div className="row">
        <Button
          kind="primary"
          disabled={others.length === 0}
          onClick={() => onDecide({ kind: 'merge-actors', names, into }, `Merged into ${into}.`, into)}
        >
          Merge
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}

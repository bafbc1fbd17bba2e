import { useState } from 'react';
import type { ActorDetail } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { CheckField, TextField } from '../../parts/field.tsx';
import { Preview } from './preview.tsx';
import type { ActorDecision } from './use-actor-decision.ts';

interface SplitDialogProps {
  readonly name: string;
  readonly forms: ActorDetail['forms'];
  readonly onDecide: (decision: ActorDecision, done: string, goTo: string) => void;
  readonly onClose: () => void;
}

/** Says that some of the words by which reports call an actor mean another one. */
export function SplitDialog({ name, forms, onDecide, onClose }: SplitDialogProps) {
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [as, setAs] = useState('');
  const chosen = as.trim();
  const toggle = (text: string) =>
    setMentions(mentions.includes(text) ? mentions.filter((one) => one !== text) : [...mentions, text]);
  return (
    <Dialog title={`Split ${name}`} onClose={onClose}>
      <fieldset className="parties-forms">
        <legend className="field-label">Words that mean somebody else</legend>
        {forms.map(({ text, places }) => (
          <CheckField
            key={text}
            label={`${text} (${places})`}
            checked={mentions.includes(text)}
            onChange={() => toggle(text)}
          />
        ))}
      </fieldset>
      <TextField
        label="Who they mean"
        dir="auto"
        value={as}
        bad={chosen === name ? 'this is the name it is split from' : null}
        onChange={(event) => setAs(event.target.value)}
      />
      {mentions.length > 0 && chosen !== '' && chosen !== name && (
        <Preview path="/api/actors/split-preview" body={{ name, mentions, as: chosen, report: null }} />
      )}
      <div className="row">
        <Button
          kind="primary"
          disabled={mentions.length === 0 || chosen === '' || chosen === name}
          onClick={() =>
            onDecide({ kind: 'split-actor', name, mentions, as: chosen, report: null }, `Split off ${chosen}.`, chosen)
          }
        >
          Split
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}

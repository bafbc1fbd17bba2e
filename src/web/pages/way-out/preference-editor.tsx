import { useState } from 'react';
import type { ConflictModelFile } from '../../../conflict/index.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ReorderList } from '../../parts/reorder-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { conditionOf, evidenceOf, negated, noteOf, readable, type Statement, withPreferences } from './model-edit.ts';

interface PreferenceEditorProps {
  readonly file: ConflictModelFile;
  /** Which decision maker, by index. */
  readonly maker: number;
  readonly onChange: (file: ConflictModelFile, done: string) => void;
}

/** What one party wants, the most important first. Each place in the order counts more than all below it together. */
export function PreferenceEditor({ file, maker, onChange }: PreferenceEditorProps) {
  const [typed, setTyped] = useState('');
  const { name = '', preferences = [], ranking } = file.decisionMakers[maker] ?? {};
  const put = (next: readonly Statement[], done: string) => onChange(withPreferences(file, maker, next), done);
  const condition = typed.trim();
  return (
    <section className="card stack">
      <h3 dir="auto">{name}</h3>
      {ranking && <p className="muted small">Also ranks states directly; the file has the ranking.</p>}
      <ReorderList
        label={`What ${name} wants, the most important first`}
        items={preferences}
        keyOf={conditionOf}
        nameOf={(statement) => readable(conditionOf(statement), file)}
        onMove={(next) => put(next, 'Moved.')}
      >
        {(statement) => (
          <details className="preference">
            <summary>
              <span dir="auto">{readable(conditionOf(statement), file)}</span>{' '}
              {noteOf(statement) && <span className="muted small">{noteOf(statement)}</span>}
            </summary>
            <EvidenceList of={evidenceOf(statement)} />
            <div className="row">
              <Button
                small
                onClick={() =>
                  put(
                    preferences.map((one) => (one === statement ? negated(one) : one)),
                    'Turned into its opposite.',
                  )
                }
              >
                Turn into its opposite
              </Button>
              <Button
                small
                kind="danger"
                onClick={() =>
                  put(
                    preferences.filter((one) => one !== statement),
                    'Taken out.',
                  )
                }
              >
                Take out
              </Button>
            </div>
          </details>
        )}
      </ReorderList>
      <form
        className="preference-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (condition === '') return;
          put([...preferences, condition], 'Added.');
          setTyped('');
        }}
      >
        <TextField
          label={`What else ${name} wants`}
          placeholder="options by id: open and not drop"
          value={typed}
          bad={preferences.some((one) => conditionOf(one) === condition) ? 'stands in the list already' : null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={condition === '' || preferences.some((one) => conditionOf(one) === condition)}>
          Add
        </Button>
      </form>
    </section>
  );
}

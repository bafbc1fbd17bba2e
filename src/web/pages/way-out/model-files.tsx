import { useRef } from 'react';
import type { ConflictModelFile } from '../../../conflict/index.ts';
import { Button } from '../../parts/button.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { sayRefused } from '../../parts/toast.tsx';
import { askConflict } from './ask-conflict.ts';
import type { SolvedModel } from './conflict-questions.ts';

interface ModelFilesProps {
  readonly model: string | null;
  readonly solved: SolvedModel | null;
  readonly onLoad: (file: ConflictModelFile, done: string) => void;
}

/** Takes a model from a file, and writes it and its states into files. */
export function ModelFiles({ model, solved, onLoad }: ModelFilesProps) {
  const field = useRef<HTMLInputElement>(null);
  const refused = (error: unknown) => sayRefused(error instanceof Error ? error.message : 'It could not be done.');
  const load = async (chosen: File) => {
    const file = await askConflict({ task: 'read', text: await chosen.text() });
    onLoad(file, `Loaded ${chosen.name}.`);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        aria-label="A model file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) load(chosen).catch(refused);
          target.value = '';
        }}
      />
      <Button icon="upload" onClick={() => field.current?.click()}>
        Load a model
      </Button>
      {model !== null && (
        <Button
          onClick={() =>
            askConflict({ task: 'write', model })
              .then((text) => saveFile('conflict.yaml', text, 'application/yaml'))
              .catch(refused)
          }
        >
          Save as YAML
        </Button>
      )}
      {solved && <Button onClick={() => saveFile('states.csv', statesCsv(solved), 'text/csv')}>States as CSV</Button>}
    </>
  );
}

/** The states as a table for other programs; RFC 4180. */
export function statesCsv({
  states,
  concepts,
  statusQuo,
}: Pick<SolvedModel, 'states' | 'concepts' | 'statusQuo'>): string {
  const head = ['state', 'pattern', 'what', ...concepts, 'status quo', 'improvements'];
  const rows = states.map(({ state, letters, done, equilibrium, improvements }) => [
    state,
    letters,
    done.join('; '),
    ...concepts.map((concept) => Number(equilibrium.includes(concept))),
    Number(state === statusQuo),
    improvements ?? '',
  ]);
  return `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A field that a spreadsheet would take for a formula is told apart by a leading quote. */
function quoted(field: string | number): string {
  const text = typeof field === 'string' && /^[=+\-@\t]/.test(field) ? `'${field}` : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

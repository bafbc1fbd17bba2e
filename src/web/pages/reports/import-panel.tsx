import { type DragEvent, useEffect, useState } from 'react';
import type { ImportAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { filesDropped } from './files-dropped.ts';
import type { Importing } from './use-import.ts';

/** Files can be dropped anywhere on the page; what becomes of them is told here. */
export function ImportPanel({ files }: { readonly files: Importing }) {
  const { state, input, onChosen, take, cancel, clear } = files;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: Event) => {
      const transfer = (event as unknown as DragEvent).dataTransfer;
      if (!transfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') void filesDropped(transfer).then(take);
    };
    const names = ['dragover', 'dragleave', 'drop'] as const;
    for (const name of names) document.addEventListener(name, onDrag);
    return () => {
      for (const name of names) document.removeEventListener(name, onDrag);
    };
  }, [take]);
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label="Files to import" onChange={onChosen} />
      {over && <p className="drop-here">Drop the files to import them</p>}
      {state.step === 'sending' && (
        <div className="card import" role="status">
          <p>
            Sending {state.files} {state.files === 1 ? 'file' : 'files'}
          </p>
          <progress className="progress" aria-label="Sent" max={1} value={state.share} />
          <Button small onClick={cancel}>
            Cancel
          </Button>
        </div>
      )}
      {state.step === 'running' && <Running answer={state.answer} onCancel={cancel} onClear={clear} />}
      {state.step === 'refused' && (
        <div className="card import" role="alert">
          <p>{state.message}</p>
          {state.help && <p className="muted">{state.help}</p>}
          <Button small onClick={clear}>
            Close
          </Button>
        </div>
      )}
    </>
  );
}

function Running({
  answer,
  onCancel,
  onClear,
}: {
  readonly answer: ImportAnswer;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}) {
  const { state, files, filesDone, file, added, known, replaced, errors, failures, error } = answer;
  const running = state === 'running';
  const done = [
    `${added} added`,
    known > 0 && `${known} here already`,
    replaced > 0 && `${replaced} replaced`,
    failures > 0 && `${failures} not taken`,
  ].filter(Boolean);
  return (
    <div className="card import" role="status">
      <p>
        {running
          ? `Importing ${filesDone} of ${files}${file ? `: ${file}` : ''}`
          : state === 'cancelled'
            ? 'Stopped; what was added stays'
            : 'Imported'}{' '}
        · {done.join(', ')}
      </p>
      {running && <progress className="progress" aria-label="Imported" max={files} value={filesDone} />}
      {error && <p className="field-bad">{error}</p>}
      {errors.length > 0 && (
        <ul className="import-errors">
          {errors.map(({ file: name, message }) => (
            <li key={`${name}${message}`}>
              <strong>{name}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {running ? (
          <Button small onClick={onCancel}>
            Cancel
          </Button>
        ) : (
          <Button small onClick={onClear}>
            Close
          </Button>
        )}
      </div>
    </div>
  );
}

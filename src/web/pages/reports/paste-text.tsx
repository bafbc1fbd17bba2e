import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { Added, ReadAnswer } from '../../api/contract.ts';
import { send } from '../../api/request.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field, TextField } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { FreshRecord } from './fresh-record.tsx';

interface PasteTextProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** Shows the record of a pasted text at once, and adds it to the desk if it is wanted there. */
export function PasteText({ onClose, onAdded }: PasteTextProps) {
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [source, setSource] = useState('');
  const [title, setTitle] = useState('');
  const [read, setRead] = useState<ReadAnswer | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [bad, setBad] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const client = useQueryClient();
  const body = useMemo(
    () => ({
      text,
      ...(published && { published }),
      ...(source.trim() && { source: source.trim() }),
      ...(title.trim() && { title: title.trim() }),
    }),
    [text, published, source, title],
  );
  const run = async <T,>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> => {
    stop.current = new AbortController();
    setBusy(what);
    setBad(null);
    try {
      return await work(stop.current.signal);
    } catch (error) {
      if (!stop.current.signal.aborted) setBad(error instanceof Error ? error.message : 'It could not be read.');
      return null;
    } finally {
      setBusy(null);
    }
  };
  const show = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run('Reading the text', (signal) => send<ReadAnswer>('/api/read', { body, signal }));
    if (answer) setRead(answer);
  };
  const add = async () => {
    const answer = await run('Adding the report', (signal) =>
      send<Added>('/api/reports', { body: { reports: [body] }, signal }),
    );
    const id = answer?.added[0]?.id;
    if (id === undefined) return;
    await client.invalidateQueries();
    onClose();
    onAdded(id);
  };
  return (
    <Dialog title="Paste a text" onClose={onClose}>
      <form className="stack" onSubmit={show}>
        <Field label="Text of the report">
          {(id) => (
            <textarea
              id={id}
              className="input"
              dir="auto"
              rows={8}
              required
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setRead(null);
              }}
            />
          )}
        </Field>
        <div className="paste-facts">
          <TextField label="Title" dir="auto" value={title} onChange={(event) => setTitle(event.target.value)} />
          <TextField
            label="Published"
            type="date"
            value={published}
            onChange={(event) => setPublished(event.target.value)}
          />
          <TextField label="Source" dir="auto" value={source} onChange={(event) => setSource(event.target.value)} />
        </div>
        <div className="row">
          <Button kind={read ? 'plain' : 'primary'} type="submit" disabled={text.trim() === '' || busy !== null}>
            Show its record
          </Button>
          <Button kind={read ? 'primary' : 'plain'} onClick={add} disabled={text.trim() === '' || busy !== null}>
            Add to the desk
          </Button>
        </div>
      </form>
      {busy && <Loading what={busy} onCancel={() => stop.current?.abort()} />}
      {bad && (
        <p className="field-bad" role="alert">
          {bad}
        </p>
      )}
      {read && <FreshRecord read={read} />}
    </Dialog>
  );
}

import { type ChangeEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, ImportAnswer } from '../../api/contract.ts';
import { RequestFailed, send } from '../../api/request.ts';

/** An import as the page shows it: being sent, under way, or over. */
export type ImportState =
  | { readonly step: 'none' }
  | { readonly step: 'sending'; readonly files: number; readonly share: number }
  | { readonly step: 'running'; readonly answer: ImportAnswer }
  | { readonly step: 'refused'; readonly message: string; readonly help: string | null };

export interface Importing {
  readonly state: ImportState;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly choose: () => void;
  readonly onChosen: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly take: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Sends files to the desk and follows what becomes of them. One import at a time. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const take = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    stop.current();
    setState({ step: 'sending', files: files.length, share: 0 });
    const request = upload(files, (share) => setState({ step: 'sending', files: files.length, share }));
    stop.current = request.abort;
    request.done.then(
      (answer) => {
        setState({ step: 'running', answer });
        stop.current = follow(answer, (next) => setState({ step: 'running', answer: next }));
      },
      (error: RequestFailed) => setState({ step: 'refused', message: error.message, help: error.help }),
    );
  }, []);

  return {
    state,
    input,
    take,
    choose: () => input.current?.click(),
    onChosen: (event) => {
      take([...(event.target.files ?? [])]);
      event.target.value = '';
    },
    cancel: () => {
      if (state.step === 'running')
        void send(`/api/imports/${encodeURIComponent(state.answer.id)}`, { method: 'DELETE' }).catch(() => undefined);
      else {
        stop.current();
        setState({ step: 'none' });
      }
    },
    clear: () => setState({ step: 'none' }),
  };
}

/** Sends files; fetch tells nothing of how far a body is, so this is the older way. */
function upload(
  files: readonly File[],
  tell: (share: number) => void,
): { readonly done: Promise<ImportAnswer>; readonly abort: () => void } {
  const request = new XMLHttpRequest();
  const body = new FormData();
  for (const file of files) body.append('files', file, file.webkitRelativePath || file.name);
  const done = new Promise<ImportAnswer>((resolve, reject) => {
    const refuse = (error: Failure['error']) => reject(new RequestFailed(request.status, error));
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 202) resolve(answer as ImportAnswer);
      else
        refuse(
          (answer as Failure | null)?.error ?? { code: 'unknown', message: `The desk answered ${request.status}.` },
        );
    };
    request.onerror = () =>
      refuse({
        code: 'no-answer',
        message: 'The desk does not answer.',
        help: 'Nothing was added. Try again once it runs.',
      });
  });
  request.open('POST', '/api/imports');
  request.responseType = 'json';
  request.send(body);
  return { done, abort: () => request.abort() };
}

/** Listens to an import until it is over. Returns how to stop listening. */
function follow(begun: ImportAnswer, tell: (answer: ImportAnswer) => void): () => void {
  const source = new EventSource(`/api/imports/${encodeURIComponent(begun.id)}/events`);
  const heard = (event: MessageEvent<string>) => {
    const answer = JSON.parse(event.data) as ImportAnswer;
    tell(answer);
    if (answer.state !== 'running') source.close();
  };
  source.addEventListener('import', heard as EventListener);
  return () => source.close();
}

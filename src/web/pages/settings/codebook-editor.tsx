import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Answer as AnswerOf, CodebookCheck } from '../../api/contract.ts';
import { send } from '../../api/request.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { say, sayRefused } from '../../parts/toast.tsx';
import { lineStart } from './line-start.ts';

/** The codebook as its owner writes it. It is checked as one types and saved whole or not at all. */
export function CodebookEditor() {
  const codebook = useGet<AnswerOf<'GET /api/codebook'>>('/api/codebook');
  return (
    <Answer of={codebook} what="Opening the codebook">
      {({ text }) => <Editor saved={text} />}
    </Answer>
  );
}

function Editor({ saved }: { readonly saved: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problems, setProblems] = useState<CodebookCheck['problems']>([]);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const text = draft ?? saved;
  const changed = draft !== null && draft !== saved;

  useEffect(() => {
    if (draft === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      send<CodebookCheck>('/api/codebook/check', { body: { text: draft }, signal: stop.signal }).then(
        (check) => setProblems(check.problems),
        () => undefined,
      );
    }, 300);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [draft]);

  const save = async () => {
    setBusy(true);
    try {
      const { waiting } = await send<AnswerOf<'PUT /api/codebook'>>('/api/codebook', { method: 'PUT', body: { text } });
      await client.invalidateQueries();
      setDraft(null);
      say(waiting > 0 ? `Saved. ${waiting} reports are being read again; decisions are kept.` : 'Saved.');
    } catch (error) {
      sayRefused(`Not saved: ${error instanceof Error ? error.message : 'the desk refused it'}`);
    } finally {
      setBusy(false);
    }
  };
  const goTo = (line: number) => {
    const at = lineStart(text, line);
    area.current?.focus();
    area.current?.setSelectionRange(at, text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));
  };
  const bad = new Set(problems.map(({ line }) => line));
  return (
    <>
      <p className="muted">
        Issues and parties with their names, aliases and terms. When you save it, every report is read again; decisions
        are kept.
      </p>
      <div className="codebook">
        <div ref={numbers} className="codebook-numbers" aria-hidden="true">
          {text.split('\n').map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line number is its place
            <div key={index} className={bad.has(index + 1) ? 'codebook-bad' : undefined}>
              {index + 1}
            </div>
          ))}
        </div>
        <textarea
          ref={area}
          className="codebook-text"
          aria-label="Codebook, as YAML"
          aria-invalid={problems.length > 0}
          aria-describedby="codebook-problems"
          spellCheck={false}
          wrap="off"
          value={text}
          onChange={(event) => setDraft(event.target.value)}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      <ul id="codebook-problems" className="codebook-problems" aria-live="polite">
        {problems.map(({ line, path, message }) => (
          <li key={`${line}${path}${message}`} className="field-bad">
            {line !== null && (
              <button type="button" className="button button-small" onClick={() => goTo(line)}>
                Line {line}
              </button>
            )}{' '}
            {message}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button kind="primary" disabled={!changed || busy || problems.length > 0} onClick={save}>
          Save the codebook
        </Button>
        <Button
          disabled={!changed || busy}
          onClick={() => {
            setDraft(null);
            setProblems([]);
          }}
        >
          Put back what was saved
        </Button>
      </div>
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../api/request.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';

interface FirstVisitProps {
  readonly exampleOffered: boolean;
  readonly onChoose: () => void;
}

/** What to do on an empty desk. */
export function FirstVisit({ exampleOffered, onChoose }: FirstVisitProps) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [bad, setBad] = useState<string | null>(null);
  const take = async () => {
    setBusy(true);
    try {
      await send('/api/example');
      await client.invalidateQueries();
    } catch (error) {
      setBad(error instanceof Error ? error.message : 'The example could not be added.');
      setBusy(false);
    }
  };
  return (
    <Empty title="This desk is empty">
      <p>
        Drop reports here, or choose files: text, Markdown, web pages, Word, PDF, mail, tables and feeds. Each is read
        at once, and everything found in it opens to the words it rests on. Nothing leaves this machine.
      </p>
      <div className="row">
        <Button kind="primary" icon="upload" onClick={onChoose}>
          Choose files
        </Button>
        {exampleOffered && (
          <Button onClick={take} disabled={busy}>
            Try the example: a dispute over a lake
          </Button>
        )}
      </div>
      {exampleOffered && (
        <p className="muted small">
          The example is invented, parties and all: 15 reports of six news sources about the filling of a dam.
        </p>
      )}
      {busy && <Loading what="Adding the example" />}
      {bad && (
        <p className="field-bad" role="alert">
          {bad}
        </p>
      )}
    </Empty>
  );
}

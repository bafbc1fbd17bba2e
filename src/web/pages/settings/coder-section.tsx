import { type FormEvent, useState } from 'react';
import type { Coders } from '../../api/contract.ts';
import { writeChoice } from '../../api/stored-choice.ts';
import { useCoder } from '../../api/use-desk.ts';
import { useGet } from '../../api/use-get.ts';
import { Button } from '../../parts/button.tsx';
import { dateText } from '../../parts/date-text.ts';
import { TextField } from '../../parts/field.tsx';
import { Table } from '../../parts/table.tsx';
import { say } from '../../parts/toast.tsx';

/** The name that signs decisions in this browser, and everybody who has decided here. */
export function CoderSection() {
  const coder = useCoder();
  const coders = useGet<Coders>('/api/coders');
  const [typed, setTyped] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = (typed ?? coder).trim();
    if (name === '') return;
    writeChoice('coder', name);
    setTyped(null);
    say(`Decisions are signed ${name} from now on.`);
  };
  return (
    <>
      <form className="settings-line" onSubmit={save}>
        <TextField
          label="Your name; it signs what you decide in this browser"
          dir="auto"
          maxLength={200}
          required
          value={typed ?? coder}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed === null || typed.trim() === '' || typed.trim() === coder}>
          Sign with this name
        </Button>
      </form>
      {coders.data && coders.data.coders.length > 0 && (
        <Table
          caption="Who has decided on this desk"
          rows={coders.data.coders}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', head: 'Coder', cell: ({ name }) => name, order: (a, b) => (a.name < b.name ? -1 : 1) },
            {
              key: 'decisions',
              head: 'Decisions',
              number: true,
              cell: ({ decisions }) => decisions,
              order: (a, b) => a.decisions - b.decisions,
            },
            { key: 'last', head: 'Last', cell: ({ last }) => (last ? dateText(last) : 'never') },
          ]}
        />
      )}
    </>
  );
}

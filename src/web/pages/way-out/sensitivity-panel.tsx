import { useState } from 'react';
import type { Sensitivity } from '../../../conflict/index.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useConflict } from './ask-conflict.ts';
import { CONCEPT_WORDS } from './concept-words.ts';

/** How often each equilibrium survives when what was judged is varied a little. */
export function SensitivityPanel({ model }: { readonly model: string }) {
  const [asked, setAsked] = useState(false);
  const found = useConflict(asked ? { task: 'sensitivity', model } : null);
  return (
    <section className="stack">
      <h2>How sure is this?</h2>
      <p className="muted">
        Solves the model 200 times with neighbours in each order of preference changing places, and now and then an
        option made one-way or free.
      </p>
      {asked ? (
        <Answer of={found} what="Solving it again and again">
          {({ runs, states, concepts }) => (
            <Table
              caption={`Share of ${runs} runs in which a state is an equilibrium`}
              rows={states}
              rowKey={({ state }) => String(state)}
              columns={[
                { key: 'state', head: 'State', cell: ({ state }) => state, order: (a, b) => a.state - b.state },
                ...concepts.map(
                  (concept): Column<Sensitivity['states'][number]> => ({
                    key: concept,
                    head: CONCEPT_WORDS[concept][0],
                    number: true,
                    cell: ({ share, given }) =>
                      `${Math.round((share[concept] ?? 0) * 100)} %${given[concept] ? '' : ' (not as given)'}`,
                    order: (a, b) => (a.share[concept] ?? 0) - (b.share[concept] ?? 0),
                  }),
                ),
              ]}
            />
          )}
        </Answer>
      ) : (
        <Button onClick={() => setAsked(true)}>Vary the preferences</Button>
      )}
    </section>
  );
}

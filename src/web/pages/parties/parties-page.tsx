import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { useAddressQuery } from '../../parts/use-address-query.ts';
import { NARROW, useMedia } from '../../parts/use-media.ts';
import { ActorDetail } from './actor-detail.tsx';
import { ActorList } from './actor-list.tsx';
import { nameIn } from './actor-name.ts';
import { useActors } from './use-actors.ts';
import { usePartiesKeys } from './use-parties-keys.ts';
import './parties.css';

const STEP = 200;

/** Who takes part, under which names, and who speaks for whom. */
export default function PartiesPage({ params }: { readonly params: { readonly name?: string | undefined } }) {
  const [query, set] = useAddressQuery();
  const narrow = useMedia(NARROW);
  usePartiesKeys();
  const current = nameIn(params.name);
  const text = query.get('text') ?? '';
  const shown = Math.max(STEP, Number(query.get('show')) || STEP);
  const { of: actors, lines } = useActors(text);
  const list = (
    <div className="stack parties-side">
      <FilterField text={text} onChoose={(next) => set({ text: next, show: null })} />
      <Answer of={actors} what="Listing the actors">
        {() =>
          lines.length === 0 ? (
            <Empty title={text ? 'Nobody of that name' : 'Nobody yet'}>
              <p>{text ? 'Try another part of the name.' : 'Actors appear here as reports are read.'}</p>
            </Empty>
          ) : (
            <>
              <ActorList lines={lines.slice(0, shown)} current={current} search={query.toString()} />
              {lines.length > shown && (
                <Button small onClick={() => set({ show: String(shown + STEP) })}>
                  More, of {lines.length}
                </Button>
              )}
            </>
          )
        }
      </Answer>
    </div>
  );
  return (
    <Page title="Parties" lead="Who takes part, under which names, and who speaks for whom.">
      {narrow ? (
        current === null ? (
          list
        ) : (
          <>
            <Link href={`/parties${query.size > 0 ? `?${query}` : ''}`}>All parties</Link>
            <ActorDetail key={current} name={current} />
          </>
        )
      ) : (
        <div className="parties-columns">
          {list}
          {current === null ? (
            <p className="muted">Choose an actor to see its names, its words, and to set right who it is.</p>
          ) : (
            <ActorDetail key={current} name={current} />
          )}
        </div>
      )}
    </Page>
  );
}

/** Words go into the address once typing rests. */
function FilterField({ text, onChoose }: { readonly text: string; readonly onChoose: (text: string | null) => void }) {
  const [typed, setTyped] = useState(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onChoose(typed.trim() || null), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label="Find by name"
      type="search"
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

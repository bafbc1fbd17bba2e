import { useEffect, useState } from 'react';
import type { Answer as Of } from '../../api/contract.ts';
import { addressOf } from '../../api/request.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { isIsoDate } from '../../parts/days.ts';
import { Empty } from '../../parts/empty.tsx';
import { TextField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { ReorderList } from '../../parts/reorder-list.tsx';
import { useAddressQuery } from '../../parts/use-address-query.ts';
import { useMedia } from '../../parts/use-media.ts';
import { type BriefChoice, choiceIn, SECTIONS, type SectionId, sectionsOf } from './brief-address.ts';
import { BriefDocument } from './brief-document.tsx';
import '../../parts/button.css';
import '../../parts/table.css';
import './brief.css';

const FORMATS = [
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
] as const;

/** The brief of the desk, alive: what is decided shows in it, every line opens to its source. */
export default function BriefPage() {
  const [query, set] = useAddressQuery();
  const choice = choiceIn(query);
  const narrow = useMedia('(max-width: 72rem)');
  const { title, asOf, since } = choice;
  const asked = { title, asOf, since, section: sectionsOf(choice) };
  const brief = useGet<Of<'GET /api/brief'>>('/api/brief', asked, { keep: true });
  const arrange = (order: readonly SectionId[], hidden: ReadonlySet<SectionId>) =>
    set({ section: sectionsOf({ order, hidden }) });
  const choices = (
    <>
      <TitleField title={title} onChoose={(next) => set({ title: next })} />
      <TextField
        label="As of"
        type="date"
        value={asOf ?? ''}
        onChange={({ target }) => dayChosen(target.value, (day) => set({ asOf: day }))}
      />
      <TextField
        label="What changed since"
        type="date"
        max={asOf ?? undefined}
        value={since ?? ''}
        onChange={({ target }) => dayChosen(target.value, (day) => set({ since: day }))}
      />
      <Sections choice={choice} onArrange={arrange} />
    </>
  );
  return (
    <Page
      title="Brief"
      lead="Written from the record. It changes as you decide."
      actions={
        <>
          {FORMATS.map(([format, word]) => (
            <a key={format} className="button" href={addressOf('/api/brief', { format, ...asked })} download>
              {word}
            </a>
          ))}
          <Button onClick={() => window.print()}>Print</Button>
        </>
      }
    >
      <div className="brief-columns">
        {narrow ? (
          <details className="brief-choices card no-print">
            <summary>What the brief holds</summary>
            <div className="stack">{choices}</div>
          </details>
        ) : (
          <aside className="brief-choices no-print stack" aria-label="What the brief holds">
            {choices}
          </aside>
        )}
        <Answer of={brief} what="Writing the brief">
          {({ brief: written }) =>
            written.sources.length === 0 ? (
              <Empty title="Nothing to brief on yet">
                <p>
                  {asOf
                    ? 'Nothing was published up to this day.'
                    : 'Add reports: what they say fills the brief, each line with its source.'}
                </p>
              </Empty>
            ) : (
              <BriefDocument brief={written} />
            )
          }
        </Answer>
      </div>
    </Page>
  );
}

interface SectionsProps {
  readonly choice: BriefChoice;
  readonly onArrange: (order: readonly SectionId[], hidden: ReadonlySet<SectionId>) => void;
}

function Sections({ choice: { order, hidden }, onArrange }: SectionsProps) {
  const toggle = (id: SectionId, show: boolean) => {
    const next = new Set(hidden);
    if (show) next.delete(id);
    else next.add(id);
    onArrange(order, next);
  };
  const last = order.length - hidden.size === 1;
  return (
    <section className="stack">
      <h2 className="brief-choices-head">Sections</h2>
      <ReorderList
        label="Sections of the brief"
        items={order.filter((id) => !hidden.has(id))}
        keyOf={(id) => id}
        nameOf={(id) => SECTIONS[id]}
        onMove={(shown) => onArrange([...shown, ...order.filter((id) => hidden.has(id))], hidden)}
      >
        {(id) => (
          <span className="brief-section-line">
            {SECTIONS[id]}
            <Button
              small
              kind="quiet"
              disabled={last}
              aria-label={`Hide ${SECTIONS[id]}`}
              onClick={() => toggle(id, false)}
            >
              Hide
            </Button>
          </span>
        )}
      </ReorderList>
      {hidden.size > 0 && (
        <ul className="brief-hidden" aria-label="Hidden sections">
          {[...hidden].map((id) => (
            <li key={id}>
              <Button small icon="plus" onClick={() => toggle(id, true)}>
                {SECTIONS[id]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A title goes into the address once typing rests. */
function TitleField({
  title,
  onChoose,
}: {
  readonly title: string | null;
  readonly onChoose: (title: string | null) => void;
}) {
  const [typed, setTyped] = useState(title ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait
  useEffect(() => {
    if (typed.trim() === (title ?? '')) return;
    const timer = setTimeout(() => onChoose(typed.trim() || null), 400);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label="Title"
      placeholder="As the desk is called"
      dir="auto"
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function dayChosen(text: string, choose: (day: string | null) => void): void {
  if (text === '') choose(null);
  else if (isIsoDate(text)) choose(text);
}

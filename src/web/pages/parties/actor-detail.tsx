import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ActorDetail as Detail, StatementPage } from '../../api/contract.ts';
import { addressOf } from '../../api/request.ts';
import { useDesk } from '../../api/use-desk.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { ActChip } from '../../parts/chip.tsx';
import { Combobox } from '../../parts/combobox.tsx';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { actorAddress } from './actor-name.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { MonthBars } from './month-bars.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { type ActorDecision, useActorDecision } from './use-actor-decision.ts';
import { useActorSearch } from './use-actor-search.ts';

/** An actor: what it is called, whose it is, when it spoke; and what can be set right about it. */
export function ActorDetail({ name }: { readonly name: string }) {
  const detail = useGet<Detail>(`/api/actors/${encodeURIComponent(name)}`);
  return (
    <Answer of={detail} what="Looking up the actor">
      {(found) => <Shown detail={found} />}
    </Answer>
  );
}

function Shown({ detail: { actor, forms, members, months } }: { readonly detail: Detail }) {
  const [asked, setAsked] = useState<'merge' | 'split' | null>(null);
  const [, go] = useLocation();
  const decide = useActorDecision();
  const readOnly = useDesk().data?.readOnly ?? false;
  const { choices, onType } = useActorSearch(actor.name);
  const onDecide = (decision: ActorDecision, done: string, goTo: string) => {
    setAsked(null);
    decide(decision, done, () => go(actorAddress(goTo), { replace: true }));
  };
  const facts = [actor.kind, actor.country, actor.sector, actor.anonymous && 'unnamed'].filter(Boolean).join(' · ');
  return (
    <article className="stack" aria-label={actor.name}>
      <header>
        <h2 dir="auto">{actor.name}</h2>
        <p className="muted">{facts}</p>
        <p className="small">
          {actor.statements} statements and {actor.events} events in {actor.reports} reports
          {actor.party && actor.party !== actor.name && (
            <>
              ; speaks for <Link href={actorAddress(actor.party)}>{actor.party}</Link>
            </>
          )}
        </p>
      </header>
      {!readOnly && !actor.anonymous && (
        <div className="parties-tools no-print">
          <Combobox
            key={actor.party}
            label="Party"
            value={actor.party}
            choices={choices}
            onType={onType}
            free
            clearable
            onChoose={(party) =>
              party !== actor.party &&
              decide(
                { kind: 'set-party', actor: actor.name, party },
                party ? `${actor.name} now speaks for ${party}.` : `${actor.name} now speaks for nobody.`,
              )
            }
          />
          <Button onClick={() => setAsked('merge')}>Merge…</Button>
          <Button disabled={forms.length < 2} onClick={() => setAsked('split')}>
            Split…
          </Button>
        </div>
      )}
      {months.length > 0 && (
        <section className="stack">
          <h3>Statements over time</h3>
          <MonthBars months={months} />
        </section>
      )}
      {forms.length > 0 && (
        <section className="stack">
          <h3>As reports call it</h3>
          <ul className="parties-words">
            {forms.slice(0, 40).map(({ text, places }) => (
              <li key={text}>
                <span dir="auto">{text}</span> <span className="muted small">{places}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {members.length > 0 && (
        <section className="stack">
          <h3>Who speaks for it</h3>
          <ul className="parties-words">
            {members.map((member) => (
              <li key={member} dir="auto">
                <Link href={actorAddress(member)}>{member}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Words name={actor.name} />
      {asked === 'merge' && <MergeDialog name={actor.name} onDecide={onDecide} onClose={() => setAsked(null)} />}
      {asked === 'split' && (
        <SplitDialog name={actor.name} forms={forms} onDecide={onDecide} onClose={() => setAsked(null)} />
      )}
    </article>
  );
}

function Words({ name }: { readonly name: string }) {
  const statements = useGet<StatementPage>('/api/statements', { speaker: name, limit: 8 });
  return (
    <Answer of={statements} what="Looking up its words">
      {({ lines, total }) =>
        lines.length > 0 && (
          <section className="stack">
            <h3>In their words</h3>
            <ul className="stack parties-quotes">
              {lines.map(({ report, id, quote, act, published, outlet }) => (
                <li key={`${report}/${id}`}>
                  <Link href={reportAddress(report, id)} dir="auto">
                    {quote}
                  </Link>{' '}
                  <span className="row small muted">
                    <ActChip act={act} />
                    {[outlet, published && dateText(published)].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            {total > lines.length && (
              <p>
                <Link href={addressOf('/search', { what: 'statements', speaker: name })}>All {total} statements</Link>
              </p>
            )}
          </section>
        )
      }
    </Answer>
  );
}

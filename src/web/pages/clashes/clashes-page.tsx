import type { ClashLine, ClashPage } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ChoiceField } from '../../parts/field.tsx';
import { PartyAndIssueFields } from '../../parts/issue-and-party-fields.tsx';
import { Page } from '../../parts/page.tsx';
import { QuotationCard } from '../../parts/quotation-card.tsx';
import { useAddressQuery } from '../../parts/use-address-query.ts';
import { CLASH_WORDS, isClashKind, reasonOf } from './clash-words.ts';
import '../../parts/filters.css';
import './clashes.css';

const STEP = 30;

/** Statements that cannot both stand, side by side. */
export default function ClashesPage() {
  const [query, set] = useAddressQuery();
  const [party, issue, asked] = [query.get('party'), query.get('issue'), query.get('kind')];
  const kind = isClashKind(asked) ? asked : null;
  const limit = Math.min(1000, Math.max(STEP, Number(query.get('show')) || STEP));
  const clashes = useGet<ClashPage>('/api/clashes', { party, issue, kind, limit }, { keep: true });
  const filtered = party !== null || issue !== null || kind !== null;
  return (
    <Page
      title="Clashes"
      lead="Accounts that cannot both stand, or that blame each other. Which of them is right is not for this page to say."
    >
      <search className="filters no-print">
        <ChoiceField
          label="Kind"
          value={kind ?? ''}
          onChange={(event) => set({ kind: event.target.value, show: null })}
          options={[['', 'Any kind'], ...Object.entries(CLASH_WORDS)]}
        />
        <PartyAndIssueFields party={party} issue={issue} onChoose={(changes) => set({ ...changes, show: null })} />
        {filtered && (
          <Button kind="quiet" onClick={() => set({ kind: null, party: null, issue: null, show: null })}>
            Show all
          </Button>
        )}
      </search>
      <Answer of={clashes} what="Comparing accounts">
        {({ lines, total }) =>
          lines.length === 0 ? (
            <NoClash filtered={filtered} />
          ) : (
            <>
              <p className="muted small" role="status">
                {total === 1 ? '1 clash' : `${total} clashes`}
                {lines.length < total && `, the first ${lines.length} shown`}
              </p>
              <ol className="stack clashes">
                {lines.map((clash) => (
                  <li key={keyOf(clash)}>
                    <Clash of={clash} />
                  </li>
                ))}
              </ol>
              {lines.length < total && limit < 1000 && (
                <Button onClick={() => set({ show: String(limit + STEP) })}>Show {STEP} more</Button>
              )}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Clash({ of: { kind, why, a, b } }: { readonly of: ClashLine }) {
  return (
    <article className="clash">
      <header className="row">
        <Chip tone="warns">{CLASH_WORDS[kind]}</Chip>
        <h2 className="clash-why" dir="auto">
          {reasonOf(why)}
        </h2>
      </header>
      <div className="clash-pair">
        <QuotationCard of={a} marks={a.marks} />
        <QuotationCard of={b} marks={b.marks} />
      </div>
    </article>
  );
}

function NoClash({ filtered }: { readonly filtered: boolean }) {
  if (filtered) {
    return (
      <Empty title="No such clash">
        <p>Nothing fits what was chosen above.</p>
      </Empty>
    );
  }
  return (
    <Empty title="No clashes found">
      <p>Where two accounts of the same thing cannot both stand, they appear here side by side.</p>
    </Empty>
  );
}

const keyOf = ({ kind, a, b }: ClashLine): string => [kind, a.report, a.finding, b.report, b.finding].join(' ');

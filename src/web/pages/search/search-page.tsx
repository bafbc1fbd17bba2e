import { useEffect, useRef, useState } from 'react';
import type { Answer as AnswerOf } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { EventSearch, StatementSearch } from './finding-search.tsx';
import { filtered, NO_FILTERS, readSearch, type SearchChoice, searchQuery } from './search-choice.ts';
import { SearchFilters } from './search-filters.tsx';
import { ActorHits, FindingHits, ReportHits } from './search-hits.tsx';
import { useHitKeys } from './use-hit-keys.ts';
import './search-page.css';

/** Finds words in reports, statements, events and actors at once; filters narrow the findings. The address holds what is searched for. */
export default function SearchPage() {
  const [choice, setChoice] = useState<SearchChoice>(() => readSearch(window.location.search));
  const [asked, setAsked] = useState(choice);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useHitKeys(list, field);
  useShortcuts('Search', [{ keys: '/', says: 'Back to the words', run: () => field.current?.select() }]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(choice);
      window.history.replaceState(window.history.state, '', `/search${searchQuery(choice)}`);
    }, 200);
    return () => clearTimeout(timer);
  }, [choice]);
  const text = asked.text.trim();
  return (
    <Page title="Search" lead="Words, a “phrase in quotation marks”, or words to leave out with a minus before them.">
      <search className="stack">
        <input
          ref={field}
          className="input search-field"
          type="search"
          aria-label="Search the desk"
          dir="auto"
          value={choice.text}
          onChange={(event) => setChoice({ ...choice, text: event.target.value })}
        />
        <SearchFilters choice={choice} onChange={setChoice} />
      </search>
      <div ref={list} className="stack">
        {text === '' && !filtered(asked) && (
          <Empty title="What are you looking for?">
            <p>
              Type words, then <kbd>↓</kbd> to go through what was found. Or choose a filter to list findings.
            </p>
          </Empty>
        )}
        {text !== '' && !filtered(asked) && (
          <Everything text={text} onMore={(what) => setChoice({ ...NO_FILTERS, text: choice.text, what })} />
        )}
        {filtered(asked) && asked.what !== 'event' && <StatementSearch choice={asked} />}
        {filtered(asked) && asked.what !== 'statement' && asked.act === '' && asked.issue === '' && (
          <EventSearch choice={asked} />
        )}
      </div>
    </Page>
  );
}

function Everything({
  text,
  onMore,
}: {
  readonly text: string;
  readonly onMore: (what: 'statement' | 'event') => void;
}) {
  const found = useGet<AnswerOf<'GET /api/search'>>('/api/search', { text, limit: 6 }, { keep: true });
  return (
    <Answer of={found} what="Searching">
      {({ reports, statements, events, actors }) =>
        reports.total + statements.total + events.total + actors.total === 0 ? (
          <Empty title="Nothing found">
            <p>Try fewer words, or another form of them.</p>
          </Empty>
        ) : (
          <>
            <ActorHits lines={actors.lines} total={actors.total} text={text} />
            <ReportHits lines={reports.lines} total={reports.total} text={text} />
            <FindingHits
              title="Statements"
              lines={statements.lines}
              total={statements.total}
              text={text}
              onMore={() => onMore('statement')}
            />
            <FindingHits
              title="Events"
              lines={events.lines}
              total={events.total}
              text={text}
              onMore={() => onMore('event')}
            />
          </>
        )
      }
    </Answer>
  );
}

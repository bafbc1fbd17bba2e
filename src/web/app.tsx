import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { queryClient } from './api/query-client.ts';
import { Empty } from './parts/empty.tsx';
import { Loading } from './parts/loading.tsx';
import { Page } from './parts/page.tsx';
import { PageBoundary } from './shell/page-boundary.tsx';
import { Shell } from './shell/shell.tsx';

const Reports = lazy(() => import('./pages/reports/reports-page.tsx'));
const Report = lazy(() => import('./pages/report/report-page.tsx'));
const Search = lazy(() => import('./pages/search/search-page.tsx'));
const Positions = lazy(() => import('./pages/positions/positions-page.tsx'));
const Clashes = lazy(() => import('./pages/clashes/clashes-page.tsx'));
const Chronology = lazy(() => import('./pages/chronology/chronology-page.tsx'));
const Parties = lazy(() => import('./pages/parties/parties-page.tsx'));
const Network = lazy(() => import('./pages/network/network-page.tsx'));
const WayOut = lazy(() => import('./pages/way-out/way-out-page.tsx'));
const Brief = lazy(() => import('./pages/brief/brief-page.tsx'));
const Settings = lazy(() => import('./pages/settings/settings-page.tsx'));

/** The desk: one page an address, each loaded when it is first opened. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Shell>
        <Pages />
      </Shell>
    </QueryClientProvider>
  );
}

function Pages() {
  const [address] = useLocation();
  return (
    <PageBoundary address={address}>
      <Suspense fallback={<Loading what="Opening the page" />}>
        <Switch>
          <Route path="/">
            <Reports />
          </Route>
          <Route path="/reports/:id">{({ id }) => <Report key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/search" component={Search} />
          <Route path="/positions" component={Positions} />
          <Route path="/clashes" component={Clashes} />
          <Route path="/chronology" component={Chronology} />
          <Route path="/parties/:name?" component={Parties} />
          <Route path="/network" component={Network} />
          <Route path="/way-out" component={WayOut} />
          <Route path="/brief" component={Brief} />
          <Route path="/settings" component={Settings} />
          <Route>
            <Page title="No such page">
              <Empty title="Nothing stands at this address">
                <p>Choose a page on the side, or press / to search.</p>
              </Empty>
            </Page>
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}

/** The server as a value: a request goes in, an answer comes out, no socket needed. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { LIMITS, type ServerDeps } from './deps.ts';
import { watchDesk } from './desk-watch.ts';
import { badInput, oneLine } from './http/failure-of.ts';
import type { Handlers } from './http/handler.ts';
import { keepAnswers } from './http/kept-answers.ts';
import { mount } from './http/mount.ts';
import { nothingThere } from './http/not-found.ts';
import { sendError } from './http/send.ts';
import { openImports } from './imports/imports.ts';
import { type ApiDocument, REFERENCE_STYLE, referencePage } from './page/reference.ts';
import { staticPage } from './page/static-page.ts';
import { codebookRoutes } from './routes/codebook-routes.ts';
import { conflictRoutes } from './routes/conflict-routes.ts';
import { decisionRoutes } from './routes/decision-routes.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { findingRoutes } from './routes/finding-routes.ts';
import { importRoutes } from './routes/import-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { checkHost } from './security/check-host.ts';
import { checkOrigin } from './security/check-origin.ts';
import { checkToken } from './security/check-token.ts';
import { securityHeaders } from './security/security-headers.ts';
import type { Server } from './server.ts';
import { openConflictWork } from './work/conflict-work.ts';

const HANDLERS: Handlers = {
  ...deskRoutes,
  ...reportRoutes,
  ...findingRoutes,
  ...viewRoutes,
  ...conflictRoutes,
  ...decisionRoutes,
  ...importRoutes,
  ...codebookRoutes,
};

export interface ServerApp {
  readonly app: Hono;
  /** The OpenAPI document. */
  readonly document: () => ApiDocument;
  /** Ends streams of events, which would go on for ever; the rest goes on. */
  readonly endStreams: () => void;
  /** Ends imports after the reports in hand, and the threads. The desk is the caller's to close. */
  readonly drain: () => Promise<void>;
}

export function createApp(deps: ServerDeps): ServerApp {
  const closing = new AbortController();
  const server = serverOf(deps, closing.signal);
  const { token = null, hosts = [], web = null, version } = deps;
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const { failure, status } = badInput(result.error, result.target === 'json' ? '' : result.target);
      context.header('Cache-Control', 'no-store');
      return context.json(failure, status);
    },
  });
  app.onError((error, context) => sendError(context, error, server.log));
  app.notFound((context) => sendError(context, nothingThere(context), server.log));
  app.use(securityHeaders, checkHost(hosts), ...(token === null ? [] : [checkToken(token)]), checkOrigin);
  mount(app, server, HANDLERS);

  const document = () =>
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Rapporteur', version, description: 'A desk of reports and their cited record.' },
    }) as unknown as ApiDocument;
  let made: { readonly json: ApiDocument; readonly html: string } | null = null;
  const made31 = () => {
    if (made) return made;
    const json = document();
    made = { json, html: referencePage(json) };
    return made;
  };
  app.get('/openapi.json', (context) => context.json(made31().json));
  app.get('/reference', (context) => context.html(made31().html));
  app.get('/reference.css', (context) =>
    context.body(REFERENCE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.all('/api/*', (context) => sendError(context, nothingThere(context), server.log));
  if (web !== null) app.get('*', staticPage(web));
  else app.get('/', (context) => context.redirect('/reference', 302));
  return {
    app: app as unknown as Hono,
    document,
    endStreams: () => closing.abort(),
    async drain() {
      closing.abort();
      await server.imports.drain();
      await server.conflict.close();
      await server.views.close();
    },
  };
}

function serverOf(deps: ServerDeps, closing: AbortSignal): Server {
  const watch = watchDesk(deps.desk);
  const wake = deps.wake ?? (() => undefined);
  const now = deps.now ?? (() => new Date());
  return {
    ...deps,
    desk: watch.desk,
    limits: { ...LIMITS, ...deps.limits },
    readOnly: deps.readOnly ?? false,
    log: (line) => deps.log?.(oneLine(line)),
    wake,
    now,
    facts: watch.facts,
    watch,
    closing,
    answers: keepAnswers(),
    imports: openImports(watch.desk, deps.importer, wake, now),
    conflict: openConflictWork(),
  };
}

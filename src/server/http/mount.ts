/** Puts every route of the contract's table on the app: checks, handler, ETag. The one file where the table's types are taken on trust. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { FailureSchema, type MediaAnswer, ROUTES, type Route, type RouteAddress } from '../contract/index.ts';
import type { Limits } from '../deps.ts';
import { checkBody } from '../security/check-body.ts';
import type { Server } from '../server.ts';
import type { Asked, Handler, Handlers } from './handler.ts';
import type { MadeAnswer } from './kept-answers.ts';
import { Refusal } from './refusal.ts';
import { within } from './within.ts';

export function mount(app: OpenAPIHono, server: Server, handlers: Handlers): void {
  for (const [address, route] of Object.entries(ROUTES) as [RouteAddress, Route][]) {
    const definition = createRoute(definitionOf(address, route, server));
    const handler = handlers[address] as unknown as Handler<'GET /api/reports'>;
    app.openapi(definition, ((context: Context) => serve(context, route, handler, server)) as never);
  }
}

async function serve(context: Context, route: Route, handler: Handler<'GET /api/reports'>, server: Server) {
  const asked = {
    params: context.req.param(),
    query: route.query ? valid(context, 'query') : {},
    body: route.body ? valid(context, 'json') : undefined,
    context,
  } as unknown as Asked<'GET /api/reports'>;
  refuseNul(context.req.param());
  refuseNul(context.req.query());
  const tag = route.kept ? await tagOf(server) : null;
  if (tag !== null && matches(context.req.header('if-none-match'), tag)) {
    return context.body(null, 304, { ETag: tag, 'Cache-Control': 'no-cache' });
  }
  const { wait, work } = server.limits;
  const made = () => within(wait + work, handler(asked, server));
  if (tag !== null && !route.also) {
    const { pathname, search } = new URL(context.req.url);
    const { text, holds } = await server.answers.answer(pathname + search, tag, async () => keptAnswer(await made()));
    const freshness: Record<string, string> = holds
      ? { ETag: tag, 'Cache-Control': 'no-cache' }
      : { 'Cache-Control': 'no-store' };
    return context.body(text, 200, { 'Content-Type': 'application/json', ...freshness });
  }
  const answer = await made();
  const response = answer instanceof Response ? answer : context.json(answer, route.status ?? 200);
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** No name and no word has a zero byte in it, and databases refuse it. */
function refuseNul(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!value.includes('\u0000')) continue;
    throw new Refusal(400, 'bad-request', `${name}: holds a zero byte`, { path: name });
  }
}

/** A view that shows an older revision says so, and must be made again when it is asked for again. */
function keptAnswer(answer: object): MadeAnswer {
  return { text: JSON.stringify(answer), holds: !('stale' in answer && 'revision' in answer && answer.stale === true) };
}

function valid(context: Context, target: 'query' | 'json'): unknown {
  return context.req.valid(target as never);
}

/** What an answer is made of: this version of the program and this revision of the desk. */
async function tagOf({ version, facts }: Server): Promise<string> {
  const { revision, stale } = await facts();
  return `"${version}-${revision}${stale ? '-s' : ''}"`;
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === tag || one.trim() === '*');
}

const ID = z.string().min(1).max(1000);

function definitionOf(address: RouteAddress, route: Route, server: Server) {
  const [method = '', path = ''] = address.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return {
    method: method.toLowerCase() as 'get',
    path,
    operationId: operationId(method, path),
    summary: route.summary,
    tags: [path.split('/')[2]!],
    request: {
      ...(names.length > 0 && { params: z.object(Object.fromEntries(names.map((name) => [name, ID]))) }),
      ...(route.query && { query: route.query }),
      ...(route.idempotent && {
        headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
      }),
      ...(route.body && { body: { required: true, content: { 'application/json': { schema: route.body } } } }),
      ...(route.upload && {
        body: {
          required: true,
          description: route.upload.what,
          content: { [route.upload.media]: { schema: { type: 'string' as const, format: 'binary' } } },
        },
      }),
    },
    responses: {
      [route.status ?? 200]: { description: route.summary, content: contentOf(route) },
      ...(route.kept && { 304: { description: 'unchanged since the ETag given' } }),
      default: { description: 'an error', content: { 'application/json': { schema: FailureSchema } } },
    },
    middleware: checksOf(address, route, server),
  };
}

/** `get-reports-report-copies` */
function operationId(method: string, path: string): string {
  const words = path.replaceAll(/[{}]/g, '').split('/').slice(2);
  return [method.toLowerCase(), ...words].join('-');
}

function contentOf(route: Route): Record<string, { schema: z.ZodType }> {
  const media = (answer: MediaAnswer) =>
    answer.media.map((type) => [type, { schema: answer.event ?? z.string() }] as const);
  return Object.fromEntries([
    ...('media' in route.answer ? media(route.answer) : [['application/json', { schema: route.answer }] as const]),
    ...(route.also ? media(route.also) : []),
  ]);
}

function checksOf(address: RouteAddress, route: Route, { readOnly, limits }: Server): MiddlewareHandler[] {
  const checks: MiddlewareHandler[] = [];
  if (route.writes && readOnly) {
    checks.push(async () => {
      throw new Refusal(403, 'read-only', 'this desk is served read-only', { help: 'serve it without --read-only' });
    });
  }
  if (route.body) checks.push(...checkBody('application/json', limitOf(address, limits)));
  if (route.upload) checks.push(...checkBody(route.upload.media, limits.upload));
  return checks;
}

const LONG = /\/(?:text|read|reports|codebook|check|solve|explain|unlock|sensitivity)$/;

function limitOf(address: RouteAddress, limits: Limits): number {
  return LONG.test(address) ? limits.text : limits.json;
}

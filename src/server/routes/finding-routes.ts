import { actorKey } from '../../record/index.ts';
import type { Desk, FindingQuery } from '../../store/index.ts';
import { given, type Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { viewed } from './viewed.ts';

/** How many of each kind a search shows. */
const SEARCHED = 20;

export const findingRoutes = {
  'GET /api/statements': async ({ query }, { desk }) => desk.statements(given(query) as FindingQuery),
  'GET /api/events': async ({ query }, { desk }) => desk.events(given(query) as FindingQuery),

  'GET /api/search': async ({ query: { text, limit = SEARCHED } }, { desk }) => {
    const [reports, statements, events, actors] = await Promise.all([
      desk.reports({ text, limit, order: 'relevance' }),
      desk.statements({ text, limit, order: 'relevance' }),
      desk.events({ text, limit, order: 'relevance' }),
      desk.actors({ text, limit }),
    ]);
    return { reports, statements, events, actors };
  },

  'GET /api/actors': async ({ query }, { desk }) => desk.actors(given(query)),

  'GET /api/actors/{name}': async ({ params: { name } }, { desk, views }) => {
    const actor = await actorOf(desk, name);
    if (!actor) throw new Refusal(404, 'unknown-actor', `no report names ${name}`, { help: 'see /api/actors' });
    return { actor, ...viewed(await views.view('actor', { name })) };
  },

  'POST /api/actors/merge-preview': async ({ body }, { views }) => viewed(await views.view('mergePreview', body)),
  'POST /api/actors/split-preview': async ({ body }, { views }) => viewed(await views.view('splitPreview', body)),
} satisfies Partial<Handlers>;

/** The actor of this name, but for case and articles, among those whose name has its words. */
async function actorOf(desk: Desk, name: string) {
  const key = actorKey(name);
  for (let after: string | null = null, pages = 0; pages < 5; pages++) {
    const page = await desk.actors({ text: name, limit: 200, after });
    const found =
      page.lines.find((line) => line.name === name) ?? page.lines.find((line) => actorKey(line.name) === key);
    if (found || page.next === null) return found ?? null;
    after = page.next;
  }
  return null;
}

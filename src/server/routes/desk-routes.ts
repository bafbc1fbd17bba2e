import type { Desk } from '../../store/index.ts';
import { eventStream } from '../http/events.ts';
import type { Handlers } from '../http/handler.ts';

export const deskRoutes = {
  'GET /api/health': async (_, { version }) => ({ ok: true, version }),

  'GET /api/desk': async (_, { desk, facts, version, readOnly, coder, example }) => {
    const [known, queue] = await Promise.all([facts(), desk.queue()]);
    const empty = known.reports === 0;
    return { ...known, version, readOnly, coder, queue, empty, exampleOffered: empty && example !== null && !readOnly };
  },

  'GET /api/coders': async (_, { desk }) => ({ coders: await codersOf(desk) }),

  'GET /api/queue': async (_, { desk }) => desk.queue(),

  'POST /api/queue/reread': async ({ body }, { desk, wake }) => {
    const reports = await desk.reread(body.which as 'all');
    wake();
    return { reports };
  },

  'GET /api/changes': async ({ context }, { desk, facts, watch, closing }) => {
    const [{ revision, reports, decisions, stale }, queue] = await Promise.all([facts(), desk.queue()]);
    return eventStream(
      context,
      'change',
      (send) => {
        send({ revision, reports, decisions, stale, queue });
        return watch.subscribe(send);
      },
      closing,
    );
  },
} satisfies Partial<Handlers>;

/** Who decided: the log gone through once, page by page. */
async function codersOf(desk: Desk) {
  const coders = new Map<string, { name: string; decisions: number; last: string | null }>();
  for (let after: string | null = null; ; ) {
    const page = await desk.decisions({ limit: 1000, after });
    for (const { by, at } of page.lines) {
      const known = coders.get(by) ?? { name: by, decisions: 0, last: null };
      const last = known.last === null || at > known.last ? at : known.last;
      coders.set(by, { name: by, decisions: known.decisions + 1, last });
    }
    if (page.next === null) return [...coders.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    after = page.next;
  }
}

import { type Decision, type Desk, parseDecision } from '../../store/index.ts';
import { draftsOf } from '../drafts-of.ts';
import { bodyOf, fileAnswer } from '../http/file-answer.ts';
import { given, type Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';

export const decisionRoutes = {
  'GET /api/decisions': async ({ query }, { desk }) => {
    const page = await desk.decisions(given(query) as Parameters<Desk['decisions']>[0]);
    return { ...page, lines: page.lines.map((line) => ({ ...line })) };
  },

  'POST /api/decisions': async ({ body, context }, { desk, facts, wake }) => {
    const key = context.req.header('idempotency-key');
    if (key !== undefined && (key.length === 0 || key.length > 200)) {
      throw new Refusal(400, 'bad-request', 'Idempotency-Key: 1 to 200 characters', { path: 'Idempotency-Key' });
    }
    const decisions = await desk.decide(body.by, await draftsOf(desk, body.decisions), key);
    wake();
    return { decisions: decisions.map((one) => ({ ...one })), revision: (await facts()).revision };
  },

  'POST /api/decisions/undo': async ({ body }, { desk, facts, wake }) => {
    const decision = await desk.undo(body.by);
    wake();
    return { decision: decision && { ...decision }, revision: (await facts()).revision };
  },

  'POST /api/decisions/redo': async ({ body }, { desk, facts, wake }) => {
    const decision = await desk.redo(body.by);
    wake();
    return { decision: decision && { ...decision }, revision: (await facts()).revision };
  },

  'GET /api/decisions/log': async (_, { desk }) =>
    fileAnswer('decisions.jsonl', 'application/x-ndjson; charset=utf-8', bodyOf(logOf(desk))),

  'POST /api/decisions/log': async ({ context }, { desk, wake }) => {
    const added = await desk.mergeDecisions(parseLog(await context.req.text()));
    wake();
    return { added };
  },

  'GET /api/decisions/unplaced': async (_, { desk }) => ({
    unplaced: (await desk.unplaced()).map(({ decision, why }) => ({ decision: { ...decision }, why })),
  }),
} satisfies Partial<Handlers>;

/** The log line by line, in whatever order the desk lists it; a log that is merged is put in order. */
async function* logOf(desk: Desk): AsyncIterable<string> {
  for (let after: string | null = null; ; ) {
    const page = await desk.decisions({ limit: 1000, after });
    yield page.lines.map(({ undone: _, ...decision }) => `${JSON.stringify(decision)}\n`).join('');
    if (page.next === null) return;
    after = page.next;
  }
}

function parseLog(text: string): Decision[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      return isHead(value) ? [] : [parseDecision(value)];
    } catch (error) {
      const message =
        error instanceof SyntaxError ? 'is no JSON' : error instanceof Error ? error.message : 'is no decision';
      throw new Refusal(422, 'bad-log', `line ${index + 1}: ${message}`, {
        path: `line ${index + 1}`,
        help: 'send a log as /api/decisions/log gives it',
      });
    }
  });
}

/** The first line of a log in a folder names its format. */
function isHead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && !('kind' in value);
}

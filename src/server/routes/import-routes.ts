import { z } from 'zod';
import type { UploadedFile } from '../deps.ts';
import { eventStream } from '../http/events.ts';
import type { Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';

export const importRoutes = {
  'GET /api/imports': async (_, { imports }) => ({ imports: imports.list() }),

  'POST /api/imports': async ({ context }, { imports }) => {
    const form = await formOf(context.req.raw);
    const files: UploadedFile[] = [];
    for (const part of form.getAll('files')) {
      if (typeof part === 'string')
        throw new Refusal(400, 'bad-request', 'files: is text, not a file', { path: 'files' });
      files.push({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
    }
    if (files.length === 0) throw new Refusal(400, 'bad-request', 'files: holds no file', { path: 'files' });
    return imports.start({ files, published: dateIn(form), source: textIn(form, 'source') });
  },

  'GET /api/imports/{import}': async ({ params }, { imports }) => known(imports.find(params.import), params.import),

  'GET /api/imports/{import}/events': async ({ params, context }, { imports, closing }) => {
    const now = known(imports.find(params.import), params.import);
    return eventStream(
      context,
      'import',
      (send, end) => {
        send(now);
        if (now.state !== 'running') end();
        return imports.follow(params.import, (step) => {
          send(step);
          if (step.state !== 'running') end();
        });
      },
      closing,
    );
  },

  'DELETE /api/imports/{import}': async ({ params }, { imports }) =>
    known(imports.cancel(params.import), params.import),

  'POST /api/example': async (_, { desk, example, wake }) => {
    const { reports } = await desk.facts();
    if (example === null) throw new Refusal(404, 'no-example', 'the example is not part of this package');
    if (reports > 0) {
      throw new Refusal(409, 'not-empty', 'the desk holds reports already', {
        help: 'open an empty folder for the example',
      });
    }
    const { reports: given, codebook } = await example();
    await desk.setCodebookText(codebook);
    const added = await desk.addReports(given);
    wake();
    return { added };
  },
} satisfies Partial<Handlers>;

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'bad-request', 'the body is not multipart/form-data', { path: 'body' });
  }
}

function textIn(form: FormData, name: string): string | null {
  const value = form.get(name);
  if (value === null || value === '') return null;
  if (typeof value !== 'string' || value.length > 1000) {
    throw new Refusal(400, 'bad-request', `${name}: is no short text`, { path: name });
  }
  return value;
}

function dateIn(form: FormData): string | null {
  const value = textIn(form, 'published');
  if (value === null) return null;
  if (z.iso.date().safeParse(value).success) return value;
  throw new Refusal(400, 'bad-request', 'published: is no date; write YYYY-MM-DD', { path: 'published' });
}

function known<T>(found: T | null, id: string): T {
  if (found === null)
    throw new Refusal(404, 'unknown-import', `there is no import ${id}`, { help: 'see /api/imports' });
  return found;
}

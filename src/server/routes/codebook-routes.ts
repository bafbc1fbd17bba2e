import { CodebookError, parseCodebook } from '../../record/index.ts';
import { agreementOf } from '../agreement-answer.ts';
import type { CodebookCheck } from '../contract/index.ts';
import { bodyOf, fileAnswer } from '../http/file-answer.ts';
import type { Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';

export const codebookRoutes = {
  'GET /api/codebook': async (_, { desk, facts }) => {
    const { revision } = await facts();
    const [text, codebook] = await Promise.all([desk.codebookText(), desk.codebook()]);
    return { text, codebook, revision };
  },

  'PUT /api/codebook': async ({ body }, { desk, facts, wake }) => {
    const codebook = parseCodebook(body.text);
    await desk.setCodebookText(body.text);
    wake();
    const [{ revision }, { waiting }] = await Promise.all([facts(), desk.queue()]);
    return { codebook, revision, waiting };
  },

  'POST /api/codebook/check': async ({ body }) => checked(body.text),

  'GET /api/agreement': ({ query }, { desk, facts }) => agreementOf(desk, query, facts),

  'GET /api/exports': async (_, { exporter }) => ({ exports: exporter.kinds }),

  'GET /api/export': async ({ query }, { exporter }) => {
    const kind = exporter.kinds.find(({ what }) => what === query.what);
    if (!kind) {
      throw new Refusal(404, 'unknown-export', `there is no export of ${query.what}`, {
        path: 'what',
        help: 'see /api/exports',
      });
    }
    const format = query.format ?? kind.formats[0];
    if (format === undefined || !kind.formats.includes(format)) {
      throw new Refusal(422, 'unknown-format', `${kind.what} cannot be written as ${format}`, {
        path: 'format',
        help: `use ${kind.formats.join(', ')}`,
      });
    }
    const { name, type, pieces } = await exporter.open(kind.what, format, query.asOf ?? null);
    return fileAnswer(name, type, bodyOf(pieces));
  },
} satisfies Partial<Handlers>;

function checked(text: string): CodebookCheck {
  try {
    return { codebook: parseCodebook(text), problems: [] };
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error;
    const [path = ''] = /^[\w.]+(?=:)/.exec(error.message) ?? [];
    return { codebook: null, problems: [{ line: error.line, column: null, path, message: error.message }] };
  }
}

import type { Brief } from '../../position/index.ts';
import type { Query } from '../contract/index.ts';
import { fileAnswer } from '../http/file-answer.ts';
import type { Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import type { BriefAsk } from '../views/brief-view.ts';
import { viewed } from './viewed.ts';

export const viewRoutes = {
  'GET /api/issues': async (_, { views }) => viewed(await views.view('issues', {})),
  'GET /api/positions': async ({ query }, { views }) => viewed(await views.view('positions', query, query.asOf)),
  'GET /api/positions/cell': async ({ query }, { views }) => viewed(await views.view('cell', query, query.asOf)),
  'GET /api/clashes': async ({ query }, { views }) => viewed(await views.view('clashes', query, query.asOf)),
  'GET /api/chronology': async ({ query }, { views }) => {
    refuseReversed(query.from, query.to);
    return viewed(await views.view('chronology', query, query.asOf));
  },
  'GET /api/network': async ({ query }, { views }) => {
    refuseReversed(query.from, query.to);
    return viewed(await views.view('network', query));
  },
  'GET /api/network/tie': async ({ query }, { views }) => viewed(await views.view('tie', query)),
  'GET /api/network/windows': async ({ query }, { views }) => viewed(await views.view('windows', query)),
  'GET /api/conflict/draft': async ({ query }, { views }) => viewed(await views.view('draft', query, query.asOf)),

  'GET /api/brief': async ({ query }, { views, version }) => {
    const { format = 'json', asOf = null } = query;
    const shown = await views.view('brief', briefAsk(query, version), asOf);
    const { brief } = shown.value;
    if (typeof brief === 'string' || brief instanceof Uint8Array) {
      const [ending, type] = BRIEF_FILES[format as keyof typeof BRIEF_FILES];
      return fileAnswer(`brief.${ending}`, type, brief);
    }
    return { revision: shown.revision, stale: shown.stale, brief };
  },
} satisfies Partial<Handlers>;

const BRIEF_FILES = {
  markdown: ['md', 'text/markdown; charset=utf-8'],
  html: ['html', 'text/html; charset=utf-8'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
} as const;

function briefAsk(
  { format = 'json', title, asOf, since, section }: Query<'GET /api/brief'>,
  version: string,
): BriefAsk {
  refuseReversed(since, asOf);
  return {
    format,
    title: title ?? null,
    asOf: asOf ?? null,
    since: since ?? null,
    sections: section ? (section as readonly Brief['sections'][number]['id'][]) : null,
    version,
  };
}

function refuseReversed(from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new Refusal(400, 'bad-request', `${from} is after ${to}`, { path: 'from', help: 'give the earlier day first' });
}

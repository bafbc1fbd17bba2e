import { type Brief, briefToDocx, briefToHtml, briefToMarkdown, composeBrief } from '../../position/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { World } from './world.ts';

export interface BriefAsk {
  readonly format: 'json' | 'markdown' | 'html' | 'docx';
  readonly title: string | null;
  readonly asOf: string | null;
  readonly since: string | null;
  readonly sections: readonly Brief['sections'][number]['id'][] | null;
  readonly version: string;
}

/** Where in the browser one sees what a section left out. */
const SEE_MORE = {
  parties: 'the page Positions',
  positions: 'the page Positions',
  changes: 'the pages Positions and Chronology',
  chronology: 'the page Chronology',
  clashes: 'the page Clashes',
  quotations: 'the page Reports',
  'only-claimed': 'the page Chronology',
} as const;

/** The brief of the desk, composed and, unless JSON is asked for, rendered. */
export async function briefView(world: World, ask: BriefAsk): Promise<{ readonly brief: Brief | string | Uint8Array }> {
  if (world.records.length === 0) {
    throw new Refusal(422, 'no-reports', 'no report is left to make a brief of', {
      help: ask.asOf === null ? 'add reports, or wait until they are read' : 'give a later asOf',
    });
  }
  const brief = composeBrief(world.dispute(), {
    title: ask.title,
    since: ask.since,
    ...(ask.asOf !== null && { asOf: ask.asOf }),
    ...(ask.sections !== null && { sections: ask.sections }),
    review: reviewed(world),
    version: ask.version,
    seeMore: SEE_MORE,
  });
  switch (ask.format) {
    case 'json':
      return { brief };
    case 'markdown':
      return { brief: briefToMarkdown(brief) };
    case 'html':
      return { brief: briefToHtml(brief) };
    case 'docx':
      return { brief: await briefToDocx(brief) };
  }
}

function reviewed({ records }: World) {
  const count = { accepted: 0, corrected: 0, rejected: 0, open: 0 };
  for (const { reading, states, rejected } of records) {
    count.rejected += rejected;
    const decided = new Map(states);
    for (const { id } of [...reading.statements, ...reading.events]) {
      const state = decided.get(id) ?? 'suggested';
      if (state === 'accepted') count.accepted++;
      else if (state === 'corrected' || state === 'added') count.corrected++;
      else count.open++;
    }
  }
  return count;
}

/** The thread that holds a desk's records and computes views of them. */
import type { Codebook } from '../../record/index.ts';
import { answerQuestions } from '../work/answer-questions.ts';
import { type LeanRecord, respanned } from './lean.ts';
import { VIEWS, type ViewName } from './view-table.ts';
import { type World, worldOf } from './world.ts';

export type ViewQuestion =
  | { readonly kind: 'records'; readonly records: readonly LeanRecord[] }
  /** All records are there. Answers when the dispute is joined and its positions, clashes and happenings are found. */
  | { readonly kind: 'complete'; readonly codebook: Codebook }
  | { readonly kind: 'view'; readonly name: ViewName; readonly ask: unknown };

let records: LeanRecord[] = [];
let pool = new Map<string, string>();
let world: World | null = null;

answerQuestions((question) => {
  const asked = question as ViewQuestion;
  switch (asked.kind) {
    case 'records':
      for (const record of asked.records) records.push(respanned(record, pool));
      return null;
    case 'complete':
      world = worldOf(records, asked.codebook);
      records = [];
      pool = new Map();
      world.positions();
      world.happenings();
      return null;
    case 'view': {
      if (!world) throw new Error('asked before the records were there');
      const view = VIEWS[asked.name] as (world: World, ask: unknown) => unknown;
      return view(world, asked.ask);
    }
  }
});

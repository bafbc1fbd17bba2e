/** Views of a whole desk, computed in a thread from its records, off the event loop; each holds for one revision. */
import type { Desk, DeskFacts } from '../../store/index.ts';
import { Refusal } from '../http/refusal.ts';
import { startThread, type Thread } from '../work/thread.ts';
import { type LeanRecord, leanRecord } from './lean.ts';
import type { ViewAnswer, ViewAsk, ViewName } from './view-table.ts';
import type { ViewQuestion } from './view-thread.ts';

/** A view with the revision of the desk that it shows. `stale`: a newer one is being computed. */
export interface Viewed<Value> {
  readonly revision: number;
  readonly stale: boolean;
  readonly value: Value;
}

export interface Views {
  /**
   * The view as of a day, or of all there is. Exact where the desk is small; of a large desk the last one that was computed while a new one
   * is on its way. Throws a Refusal where what is asked for cannot be, or cannot be yet.
   */
  readonly view: <N extends ViewName>(name: N, ask: ViewAsk<N>, asOf?: string | null) => Promise<Viewed<ViewAnswer<N>>>;
  readonly close: () => Promise<void>;
}

export interface ViewOptions {
  /** On desks of no more reports one waits for the newest view. */
  readonly small?: number;
  /** On desks of no more reports the old views can be asked for while new ones are computed; larger ones have no room for both. */
  readonly beside?: number;
  /** How long one waits where there is no older view to show, in milliseconds. */
  readonly patience?: number;
  /** The most memory that a thread may take, in MB. */
  readonly memoryMb?: number;
}

/** Records posted to the thread at a time, so that the event loop breathes between. */
const BATCH = 16;
/** Views kept on the desk: those that every visit begins with, as they are without any choice. */
const KEPT: ReadonlySet<ViewName> = new Set<ViewName>(['positions', 'clashes', 'chronology', 'issues']);
/** Longer ones are quicker computed than stored. */
const MOST_KEPT = 4_000_000;

/** A thread with the records of one revision. */
interface Loaded {
  readonly revision: number;
  readonly thread: Thread;
}

interface Slot {
  loaded: Loaded | null;
  loading: { readonly revision: number; readonly done: Promise<Loaded> } | null;
}

export function createViews(desk: Desk, options: ViewOptions = {}): Views {
  const { small = 300, beside = 4000, patience = 25_000, memoryMb = 1500 } = options;
  /** By `asOf`, all there is under the empty text. The last asked for comes last. */
  const slots = new Map<string, Slot>();
  let closed = false;

  const load = async (asOf: string | null, revision: number, warm: Thread | null): Promise<Loaded> => {
    const thread = warm ?? startThread('view-thread', memoryMb);
    const ask = (question: ViewQuestion) => thread.ask(question);
    try {
      const codebook = await desk.codebook();
      let batch: LeanRecord[] = [];
      for await (const record of desk.records({ asOf })) {
        batch.push(leanRecord(record));
        if (batch.length < BATCH) continue;
        await ask({ kind: 'records', records: batch });
        batch = [];
      }
      await ask({ kind: 'records', records: batch });
      await ask({ kind: 'complete', codebook });
      return { revision, thread };
    } catch (error) {
      await thread.end();
      throw error;
    }
  };

  /** Begins to load the records of this revision, unless that is under way; what is being loaded of an older one is finished first. */
  const refresh = (slot: Slot, asOf: string | null, facts: DeskFacts): Promise<Loaded> => {
    const { revision, reports } = facts;
    if (slot.loading) {
      const { loading } = slot;
      if (loading.revision >= revision) return loading.done;
      return loading.done.catch(() => null).then(() => refresh(slot, asOf, facts));
    }
    const before = slot.loaded;
    const isWarm = before !== null && reports <= small && !before.thread.hasEnded();
    if (reports > beside) {
      slot.loaded = null;
      void before?.thread.end();
    }
    const done = load(asOf, revision, isWarm ? before.thread : null).then(
      async (loaded) => {
        slot.loaded = loaded;
        slot.loading = null;
        if (before?.thread !== loaded.thread) await before?.thread.end();
        if (closed) await loaded.thread.end();
        return loaded;
      },
      (error) => {
        slot.loading = null;
        throw error;
      },
    );
    done.catch(() => undefined);
    slot.loading = { revision, done };
    return done;
  };

  const slotOf = (asOf: string | null): Slot => {
    const key = asOf ?? '';
    const known = slots.get(key) ?? { loaded: null, loading: null };
    slots.delete(key);
    slots.set(key, known);
    // of days in the past one is held beside the present, for each holds all its records
    const days = [...slots].filter(([day, slot]) => day !== '' && slot !== known && slot.loading === null);
    for (const [day, slot] of days) {
      slots.delete(day);
      void slot.loaded?.thread.end();
    }
    return known;
  };

  const view: Views['view'] = async (name, ask, asOf = null) => {
    if (closed) throw new Refusal(503, 'closing', 'the server is closing');
    const facts = await desk.facts();
    const { revision, reports } = facts;
    const slot = slotOf(asOf);
    const key = KEPT.has(name) && asOf === null && isPlain(ask) ? `view ${name}` : null;
    type Value = ViewAnswer<typeof name>;
    const from = async (loaded: Loaded): Promise<Viewed<Value>> => {
      const value = (await loaded.thread.ask({ kind: 'view', name, ask } satisfies ViewQuestion)) as Value;
      if (key !== null && slot.loaded === loaded) await keep(desk, key, loaded.revision, value);
      return { revision: loaded.revision, stale: loaded.revision < revision, value };
    };
    if (slot.loaded && slot.loaded.revision >= revision && !slot.loaded.thread.hasEnded()) return from(slot.loaded);
    if (key !== null && slot.loaded === null) {
      const kept = await desk.kept(key);
      if (kept?.revision === revision) return { revision, stale: false, value: kept.value as Value };
    }
    const newest = refresh(slot, asOf, facts);
    if (reports <= small) return from(await newest);
    if (slot.loaded && !slot.loaded.thread.hasEnded()) return from(slot.loaded);
    const kept = key === null ? null : await desk.kept(key);
    if (kept) return { revision: kept.revision, stale: true, value: kept.value as Value };
    return from(await soon(newest, patience));
  };

  return {
    view,
    async close() {
      closed = true;
      const all = [...slots.values()];
      slots.clear();
      await Promise.all(
        all.map(async ({ loaded, loading }) => {
          await loaded?.thread.end();
          const late = await loading?.done.catch(() => null);
          await late?.thread.end();
        }),
      );
    },
  };
}

function isPlain(ask: unknown): boolean {
  return typeof ask === 'object' && ask !== null && Object.values(ask).every((value) => value === undefined);
}

async function keep(desk: Desk, key: string, revision: number, value: unknown): Promise<void> {
  try {
    if (JSON.stringify(value).length <= MOST_KEPT) await desk.keep(key, revision, value);
  } catch {
    // a desk that cannot keep it computes it again
  }
}

async function soon<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new Refusal(503, 'still-computing', 'this is being computed for the first time', {
          help: 'ask again in half a minute',
        }),
      );
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

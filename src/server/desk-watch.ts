import type { Desk, DeskFacts } from '../store/index.ts';
import type { Change } from './contract/index.ts';

/** A desk of which one hears when it changes, through this server or otherwise. */
export interface DeskWatch {
  /** The same desk; changes through it are noticed at once. */
  readonly desk: Desk;
  readonly facts: () => Promise<DeskFacts>;
  /** Calls `tell` with every change from now on, until the function that it returns is called. */
  readonly subscribe: (tell: (change: Change) => void) => () => void;
}

/** For so long facts are taken for true without asking: the reader in the background changes the desk too. */
const FRESH_MS = 200;
/** So often a watched desk is asked whether another process changed it. */
const POLL_MS = 1000;

export function watchDesk(desk: Desk, now: () => number = () => performance.now()): DeskWatch {
  let memo: { readonly at: number; readonly facts: Promise<DeskFacts> } | null = null;
  const listeners = new Set<(change: Change) => void>();
  let timer: NodeJS.Timeout | null = null;
  let told = '';

  const facts = (): Promise<DeskFacts> => {
    if (memo && now() - memo.at < FRESH_MS) return memo.facts;
    const asked = { at: now(), facts: desk.facts() };
    asked.facts.catch(() => {
      if (memo === asked) memo = null;
    });
    memo = asked;
    return asked.facts;
  };

  const look = async (): Promise<void> => {
    if (listeners.size === 0) return;
    try {
      const [{ revision, reports, decisions, stale }, queue] = await Promise.all([facts(), desk.queue()]);
      const change = { revision, reports, decisions, stale, queue };
      const key = JSON.stringify(change);
      if (key === told) return;
      told = key;
      for (const tell of listeners) tell(change);
    } catch {
      // a desk that cannot be asked now is asked again; requests tell of it
    }
  };

  const noticed = <Args extends unknown[], Result>(change: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      try {
        return await change(...args);
      } finally {
        memo = null;
        void look();
      }
    };
  };

  return {
    desk: {
      ...desk,
      facts,
      addReports: noticed(desk.addReports.bind(desk)),
      replaceText: noticed(desk.replaceText.bind(desk)),
      decide: noticed(desk.decide.bind(desk)),
      undo: noticed(desk.undo.bind(desk)),
      redo: noticed(desk.redo.bind(desk)),
      mergeDecisions: noticed(desk.mergeDecisions.bind(desk)),
      setCodebookText: noticed(desk.setCodebookText.bind(desk)),
      finish: noticed(desk.finish.bind(desk)),
      reread: noticed(desk.reread.bind(desk)),
      refresh: noticed(desk.refresh.bind(desk)),
    },
    facts,
    subscribe(tell) {
      listeners.add(tell);
      timer ??= setInterval(() => void look(), POLL_MS).unref();
      return () => {
        listeners.delete(tell);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}

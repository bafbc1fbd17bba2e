/** Answers that hold as long as the desk's revision does, kept as they were sent: many ask for the same list at once. */

export interface MadeAnswer {
  readonly text: string;
  /** False: it shows an older revision than it was made at, and must not be shown again. */
  readonly holds: boolean;
}

export interface KeptAnswers {
  /** The answer kept under this key at this tag, or else what `make` makes; those who ask meanwhile wait for the same. */
  readonly answer: (key: string, tag: string, make: () => Promise<MadeAnswer>) => Promise<MadeAnswer>;
}

/** UTF-16 code units of all that is kept; the longest unasked for goes first. */
const MOST = 32 << 20;
/** A longer one would push out too many others. */
const MOST_EACH = 2 << 20;

export function keepAnswers(most = MOST): KeptAnswers {
  const kept = new Map<string, MadeAnswer>();
  const making = new Map<string, Promise<MadeAnswer>>();
  let size = 0;
  let latest = '';

  const keep = (key: string, made: MadeAnswer) => {
    if (!made.holds || made.text.length > Math.min(MOST_EACH, most) || kept.has(key)) return;
    kept.set(key, made);
    size += made.text.length;
    for (const [oldest, { text }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= text.length;
    }
  };

  return {
    async answer(address, tag, make) {
      if (tag !== latest) {
        kept.clear();
        size = 0;
        latest = tag;
      }
      const key = `${tag} ${address}`;
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const open = making.get(key);
      if (open) return open;
      const made = make();
      making.set(key, made);
      try {
        const answer = await made;
        if (tag === latest) keep(key, answer);
        return answer;
      } finally {
        making.delete(key);
      }
    },
  };
}

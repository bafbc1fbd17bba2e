import { bandsOf } from './bands.ts';
import { isSameStory } from './same-story.ts';
import type { Signature } from './signature.ts';

/** As much of a report as grouping needs. */
export interface StoryReport {
  readonly id: string;
  /** ISO date; null where unknown. */
  readonly published: string | null;
  readonly signature: Signature;
}

/** Groups reports of one story as they come, in memory. A database does the same with the bands in a table. */
export interface StoryIndex {
  /** Takes a report in and returns the ids of those that are the same story. An id that is there already is taken for the same report. */
  readonly add: (report: StoryReport) => readonly string[];
  /**
   * The id of the story of a report: the id of its earliest report, by date, then by id; reports without a date come last. It does not
   * depend on the order in which the reports came. Null for an unknown id.
   */
  readonly storyOf: (id: string) => string | null;
}

/** An empty index. */
export function createStoryIndex(): StoryIndex {
  const reports = new Map<string, StoryReport>();
  const byBand = new Map<string, string[]>();
  const first = new Map<string, StoryReport>(); // the earliest report of each root
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root)! !== root) root = parent.get(root)!;
    for (let at = id; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA === rootB) return;
    parent.set(rootB, rootA);
    first.set(rootA, earlier(first.get(rootA)!, first.get(rootB)!));
  };
  return {
    add: (report) => {
      if (reports.has(report.id)) return [];
      const bands = bandsOf(report.signature);
      const candidates = new Set(bands.flatMap((band) => byBand.get(band) ?? []));
      const same = [...candidates].filter((id) => isSameStory(reports.get(id)!.signature, report.signature)).sort();
      reports.set(report.id, report);
      parent.set(report.id, report.id);
      first.set(report.id, report);
      for (const band of bands) {
        const there = byBand.get(band);
        if (there) there.push(report.id);
        else byBand.set(band, [report.id]);
      }
      for (const id of same) join(id, report.id);
      return same;
    },
    storyOf: (id) => (parent.has(id) ? first.get(rootOf(id))!.id : null),
  };
}

function earlier(a: StoryReport, b: StoryReport): StoryReport {
  if (a.published !== b.published) {
    if (a.published === null) return b;
    if (b.published === null) return a;
    return a.published < b.published ? a : b;
  }
  return a.id < b.id ? a : b;
}

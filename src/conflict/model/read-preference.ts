import type { Path, Preference, PreferenceStatement, RankedGroup, Ranking } from './model.ts';
import type { FileReader } from './reader-of-file.ts';
import type { PreferenceFile, RankedFile } from './schema.ts';

/** Mark of a strong gap in a direct ranking. */
const STRONG_GAP = '>>';

/** Preferences as written, with their conditions read and their states resolved. */
export function readPreference(file: PreferenceFile, path: Path, reader: FileReader): Preference {
  const statements = (file.preferences ?? []).flatMap((written, i): PreferenceStatement[] => {
    const at = [...path, 'preferences', i];
    const given = typeof written === 'string' ? { statement: written } : written;
    const place = typeof written === 'string' ? at : [...at, 'statement'];
    if (given.strong && given.unknown) {
      reader.report(at, 'a statement cannot be both strong and unknown', 'Keep one of the two.');
    }
    return reader
      .stated(given.statement, place, at, given.evidence)
      .map((stated) => ({ ...stated, strong: given.strong ?? false, unknown: given.unknown ?? false }));
  });
  return { statements, ranking: readRanking(file, path, reader) };
}

function readRanking(file: PreferenceFile, path: Path, reader: FileReader): Ranking | null {
  const unknown = (file.unknown ?? []).map((set, i) => states(set, [...path, 'unknown', i], reader));
  if (!file.ranking) return unknown.length > 0 ? { groups: [], unknown, at: [...path, 'unknown'] } : null;
  const at = [...path, 'ranking'];
  const groups: RankedGroup[] = [];
  for (const [i, written] of file.ranking.entries()) {
    if (written === STRONG_GAP) {
      const above = groups.at(-1);
      if (!above || i === file.ranking.length - 1) {
        reader.report([...at, i], '">>" must stand between two states', 'Move it or leave it out.');
      } else groups[groups.length - 1] = { ...above, strongGapBelow: true };
      continue;
    }
    groups.push({ ...readGroup(written, [...at, i], reader), strongGapBelow: false });
  }
  noteRepeats(groups, at, reader);
  return { groups, unknown, at };
}

function readGroup(written: RankedFile, path: Path, reader: FileReader): Pick<RankedGroup, 'states' | 'evidence'> {
  if (typeof written === 'object' && 'states' in written) {
    return { states: states(written.states, [...path, 'states'], reader), evidence: written.evidence ?? [] };
  }
  if (typeof written === 'object') return { states: states(written, path, reader), evidence: [] };
  const state = reader.state(written, path);
  return { states: state === null ? [] : [state], evidence: [] };
}

function states(written: readonly (number | string)[], path: Path, reader: FileReader): number[] {
  return written.map((state, i) => reader.state(state, [...path, i])).filter((state) => state !== null);
}

function noteRepeats(groups: readonly RankedGroup[], at: Path, reader: FileReader): void {
  const seen = new Set<number>();
  for (const group of groups) {
    for (const state of group.states) {
      if (seen.has(state)) {
        const message = `the ranking contradicts itself: state ${state} stands in it twice`;
        reader.report(at, message, 'Keep one of the places; write ties as an inner list.');
      }
      seen.add(state);
    }
  }
}

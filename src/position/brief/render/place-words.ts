/** Where a source stands, in words shared by all renderers. */
import type { BriefSource } from '../brief.ts';
import { dayWord } from '../english/wording.ts';

/** Outlet, title, and "3 April 2024, line 9"; the file's name stands in for a missing title. */
export function placeOf(source: BriefSource): {
  readonly outlet: string | null;
  readonly title: string;
  readonly where: string;
} {
  const { outlet, title, published, file, line } = source;
  const base = file === null ? null : (file.split(/[/\\]/).at(-1) ?? null);
  const day = published === null ? 'undated' : dayWord(published, null);
  return { outlet, title: title ?? base ?? source.cite.report, where: `${day}, line ${line}` };
}

/** An article that came in a mail: its text, and what the headers about it say. */
export interface Forwarded {
  readonly text: string;
  readonly title: string | null;
  /** The date as the header writes it. */
  readonly published: string | null;
  readonly from: string | null;
}

/** The line with which mail programs open a mail that is passed on. A reply quotes with other lines, and is none. */
const OPENING =
  /^(?:>? ?)?(?:-{2,} ?Forwarded message ?-{2,}|Begin forwarded message:|-{2,} ?Forwarded by .{1,80}-{2,})[ \t]*$/m;
const HEADER = /^\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\s?:\*?\s*(.*)$/i;
const MOST_HEADERS = 12;

/** What some programs put there instead, in a mail whose subject says that it passes one on: nothing, or a rule. */
const BARE_OPENING = /^_*\s*(?=\*?From:)/;

/**
 * The mail that a body passes on, without the headers above it; null where the body passes none on. `marked`: the subject says that it
 * does ("Fwd:").
 */
export function forwarded(body: string, marked: boolean): Forwarded | null {
  const opening = OPENING.exec(body) ?? (marked ? BARE_OPENING.exec(body) : null);
  if (!opening) return null;
  const lines = body
    .slice(opening.index + opening[0].length)
    .replace(/^\s+/, '')
    .split('\n');
  const headers = new Map<string, string>();
  let at = 0;
  for (; at < lines.length && at < MOST_HEADERS; at++) {
    const [, name, value] = HEADER.exec(lines[at]!.trim()) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value!.trim());
    else if (lines[at]!.trim() === '' || headers.size === 0) break;
  }
  const text = lines.slice(at).join('\n').trim();
  if (headers.size < 2 || text === '') return null;
  return {
    text,
    title: headers.get('subject') || null,
    published: headers.get('date') ?? headers.get('sent') ?? null,
    from: senderOf((headers.get('from') ?? '').slice(0, 300)),
  };
}

/** The name in `"Lakes Press" <news@lakes.example>`, else the address. */
function senderOf(from: string): string | null {
  const [, name, address] = /^"?([^"<]*?)"?\s*<(?:mailto:)?([^>]*)>/.exec(from) ?? [null, from.trim(), ''];
  return name?.trim() || address || null;
}

import { type Brief, briefToDocx, briefToHtml, briefToMarkdown } from '../../position/index.ts';

export const BRIEF_FORMATS = ['markdown', 'html', 'docx', 'json'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** A brief as it is written: text, or bytes for Word. */
export async function renderBrief(brief: Brief, format: BriefFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return briefToMarkdown(brief);
    case 'html':
      return briefToHtml(brief);
    case 'docx':
      return briefToDocx(brief);
    case 'json':
      return `${JSON.stringify(brief, null, 2)}\n`;
  }
}

/** The brief: a dispute's reports cut to one to three pages, every line cited; and its renderers. */

export type { Block, Brief, BriefSection, BriefSectionId, BriefSource, Line, Run } from './brief.ts';
export { BRIEF_SECTIONS, citationsOf, linesOf } from './brief.ts';
export type { BriefLimits, BriefOptions, ReviewCounts } from './brief-options.ts';
export { BRIEF_LIMITS } from './brief-options.ts';
export { composeBrief } from './compose-brief.ts';
export { briefToDocx } from './render/docx.ts';
export { briefToHtml } from './render/html.ts';
export { BRIEF_STYLE } from './render/html-style.ts';
export { briefToMarkdown } from './render/markdown.ts';

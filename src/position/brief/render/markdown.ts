import type { Block, Brief, Line, Run } from '../brief.ts';
import { placeOf } from './place-words.ts';

/** The brief as Markdown (CommonMark with tables). Text of reports is escaped: it makes no markup, link, table or HTML. */
export function briefToMarkdown(brief: Brief): string {
  const parts = [`# ${escapeMarkdown(brief.title)}`, lineText(brief.subtitle)];
  for (const { title, blocks } of brief.sections) parts.push(`## ${escapeMarkdown(title)}`, ...blocks.map(blockText));
  if (brief.sources.length > 0) {
    const items = brief.sources.map((source) => {
      const { outlet, title, where } = placeOf(source);
      const named = [outlet === null ? '' : `${escapeMarkdown(outlet)}, `, `“${escapeMarkdown(title)}”, `];
      return `- [${source.number}] ${named.join('')}${where}: “${escapeMarkdown(source.words)}”`;
    });
    parts.push('## Sources', items.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(lineText).join(' ');
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'table':
      return [row(block.columns), `|${block.columns.map(() => ' --- ').join('|')}|`, ...block.rows.map(row)].join('\n');
    case 'quotation':
      return `> ${lineText(block.words)}\n> — ${lineText(block.by)}`.replace(/\n/, '  \n');
    case 'note':
      return `*${lineText(block.line)}*`;
  }
}

function row(cells: readonly Line[]): string {
  return `| ${cells.map(lineText).join(' | ')} |`;
}

function lineText(line: Line): string {
  return line.map(runText).join('').trim();
}

function runText(run: Run): string {
  switch (run.kind) {
    case 'cite':
      return `[${run.number}]`;
    case 'quote':
      return `“${escapeMarkdown(run.text)}”`;
    case 'words':
    case 'name': {
      const text = escapeMarkdown(run.text);
      return run.strong ? `**${text}**` : text;
    }
  }
}

/** Every character that Markdown may read as markup behind a backslash: those of CommonMark, and the points of addresses it would link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!$^=@]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`);
}

import type { Block, Brief, BriefSource, Line, Run } from '../brief.ts';
import { BRIEF_STYLE } from './html-style.ts';
import { placeOf } from './place-words.ts';

/** The brief as a page of its own: no script, nothing fetched, every text of a report escaped and kept apart in its direction. */
export function briefToHtml(brief: Brief): string {
  const sections = brief.sections.map(
    ({ id, title, blocks }) =>
      `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  );
  const sources =
    brief.sources.length === 0
      ? []
      : [
          `<section id="sources">\n<h2>Sources</h2>\n<ol class="sources">\n${brief.sources.map(sourceHtml).join('\n')}\n</ol>\n</section>`,
        ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(brief.title)}</title>
<style>
${BRIEF_STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(brief.title)}</h1>
<p class="subtitle">${lineHtml(brief.subtitle)}</p>
${[...sections, ...sources].join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.lines.map(lineHtml).join(' ')}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.columns, block.rows);
    case 'quotation':
      return `<blockquote><p>${lineHtml(block.words)}</p><footer>${lineHtml(block.by)}</footer></blockquote>`;
    case 'note':
      return `<p class="note">${lineHtml(block.line)}</p>`;
  }
}

/** Roles are spelt out because narrow screens show rows as blocks, which would take a table's meaning from it. */
function tableHtml(columns: readonly Line[], rows: readonly (readonly Line[])[]): string {
  const head = columns.map((column) => `<th scope="col" role="columnheader">${lineHtml(column)}</th>`).join('');
  const labels = columns.map((column) =>
    escapeHtml(column.map((run) => (run.kind === 'cite' ? '' : run.text)).join('')),
  );
  const body = rows.map((cells) => {
    const [first = [], ...rest] = cells;
    const others = rest.map((cell, index) => {
      const isEmpty = cell.length === 1 && cell[0]!.kind === 'words' && cell[0]!.text === '—';
      return `<td role="cell"${isEmpty ? ' class="empty"' : ''} data-column="${labels[index + 1] ?? ''}">${lineHtml(cell)}</td>`;
    });
    return `<tr role="row"><th scope="row" role="rowheader">${lineHtml(first)}</th>${others.join('')}</tr>`;
  });
  return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}

function sourceHtml(source: BriefSource): string {
  const { outlet, title, where } = placeOf(source);
  const named = [
    outlet === null ? '' : `<bdi>${escapeHtml(outlet)}</bdi>, `,
    `“<bdi>${escapeHtml(title)}</bdi>”, `,
  ].join('');
  return `<li id="source-${source.number}"><span class="number">[${source.number}]</span> ${named}${where}: ${quoteHtml(source.words)}</li>`;
}

function lineHtml(line: Line): string {
  return line.map(runHtml).join('').trim();
}

function runHtml(run: Run): string {
  switch (run.kind) {
    case 'cite':
      return `<a class="cite" href="#source-${run.number}">[${run.number}]</a>`;
    case 'quote':
      return quoteHtml(run.text);
    case 'name': {
      const text = `<bdi>${escapeHtml(run.text)}</bdi>`;
      return run.strong ? `<strong>${text}</strong>` : text;
    }
    case 'words':
      return run.strong ? `<strong>${escapeHtml(run.text)}</strong>` : escapeHtml(run.text);
  }
}

function quoteHtml(text: string): string {
  return `<span class="quote">“<bdi>${escapeHtml(text)}</bdi>”</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

import { type ProposedIssue, proposeIssues } from '../../position/index.ts';
import { printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';
import { asText, citedLines, columns, heading } from './text-lines.ts';
import type { View } from './view.ts';

interface Shown {
  readonly issue: ProposedIssue;
  readonly examples: readonly Quotation[];
}

/** Proposed issues as they are printed, the most spoken of first. */
export const issuesView: View = {
  name: 'issues',
  title: 'Proposed issues',
  columns: ['id', 'name', 'terms', 'statements', 'reports', 'parties', 'file', 'line', 'words'],
  make: (dispute, quote, { party }) => {
    const shown = proposeIssues(dispute)
      .filter(({ parties }) => party === null || parties.includes(party))
      .map((issue) => ({ issue, examples: issue.examples.map(quote) }));
    return { entries: shown.map(entryOf), text: (style) => textOf(shown, style) };
  },
};

function entryOf({ issue, examples }: Shown) {
  const { id, name, terms, statements, reports, parties } = issue;
  const first = examples[0];
  return {
    json: { ...issue, examples },
    row: {
      id,
      name,
      terms,
      statements,
      reports,
      parties,
      file: first?.where ?? null,
      line: first?.line ?? null,
      words: first?.words ?? null,
    },
  };
}

function textOf(shown: readonly Shown[], style: Style): string {
  const lines = [heading('Proposed issues', shown.length, style)];
  if (shown.length === 0) lines.push('  Nothing is demanded, refused or offered twice.');
  for (const { issue, examples } of shown) {
    const count = `${issue.statements} statements in ${issue.reports} ${issue.reports === 1 ? 'report' : 'reports'}`;
    lines.push(
      '',
      `  ${style.accent(
        columns([
          [printable(issue.name), 24],
          [count, 0],
        ]),
      )}`,
    );
    lines.push(...wrap(`terms: ${printable(issue.terms.join(', '))}`, style.width, '    '));
    if (issue.parties.length > 0)
      lines.push(...wrap(`parties: ${printable(issue.parties.join(', '))}`, style.width, '    '));
    for (const example of examples) lines.push(...citedLines(example, style, '    '));
  }
  return asText(lines);
}

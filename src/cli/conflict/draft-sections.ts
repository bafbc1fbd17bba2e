import type { Citation, ConflictModelFile, ModelDraft } from '../../conflict/index.ts';
import { printable } from '../output/lines.ts';
import type { Section } from './sections.ts';

/** The drafted model for a person to read: what each can do, what each prefers, on whose words, and what was left out. */
export function draftSections({ file, leftOut }: Extract<ModelDraft, { kind: 'drafted' }>): Section[] {
  const options = file.options.filter((option) => typeof option !== 'string');
  const makers = file.decisionMakers.map(({ name, options: ids, preferences }): Section => {
    const own = options.filter(({ id }) => id !== undefined && ids.includes(id));
    return {
      title: name,
      paragraphs: [
        ...own.map(
          (option) => `can: ${option.name.replace(`${name}: `, '')} [${option.id}]. ${citations(option.evidence)}`,
        ),
        ...(preferences ?? []).map((one, k) =>
          typeof one === 'string'
            ? one
            : `prefers ${k + 1}: ${one.statement} (${one.note}). ${citations(one.evidence)}`,
        ),
      ],
    };
  });
  return [
    {
      title: file.title ?? 'Draft',
      paragraphs: [
        'A draft that a person has yet to go through. Every choice cites the words it rests on; what is assumed says so.',
        'To edit it, print it with --format yaml -o model.yaml; rapporteur conflict model.yaml solves what you made of it.',
      ],
    },
    ...makers,
    ...exclusions(file),
    ...(leftOut.length > 0 ? [{ title: 'Left out', paragraphs: leftOut }] : []),
  ];
}

function exclusions({ infeasible }: ConflictModelFile): Section[] {
  const rules = (infeasible ?? []).flatMap((rule) => {
    if (typeof rule === 'string') return [rule];
    if ('implies' in rule) return [`${rule.implies[0]} only with ${rule.implies[1]}. ${citations(rule.evidence)}`];
    return 'atMostOne' in rule ? [`not both: ${rule.atMostOne.join(', ')}. ${citations(rule.evidence)}`] : [];
  });
  return rules.length > 0 ? [{ title: 'What cannot be', paragraphs: rules }] : [];
}

const LONGEST = 160;

/** `Nadja Serrak, 2024-05-15: “The guards must leave …” (file, s2)`, one after another. */
function citations(evidence: readonly Citation[] | undefined): string {
  return (evidence ?? [])
    .slice(0, 2)
    .map(({ speaker, date, text, report, finding }) => {
      const words = printable(text);
      const cut = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words;
      const who = [speaker, date].filter((part) => part !== undefined).join(', ');
      return `${who}${who ? ': ' : ''}${/[“”"]/u.test(cut) ? cut : `“${cut}”`} (${fileName(report)}${finding ? `, ${finding}` : ''})`;
    })
    .join(' ');
}

function fileName(report: string): string {
  return report.split('/').at(-1) ?? report;
}

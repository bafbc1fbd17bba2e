import type { Agreement, Difference, FieldAgreement, UnitAgreement } from '../../store/index.ts';

/** A comparison, and what a person calls its reports. */
export interface NamedAgreement extends Agreement {
  /** By report id. */
  readonly reportNames: ReadonlyMap<string, string>;
}

/** A part of the printed comparison. */
export interface AgreementSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** Differences printed unless more are asked for; CSV and JSON hold all. */
export const SHOWN_DIFFERENCES = 40;

/** What text and Markdown print, in order. */
export function agreementSections(agreement: NamedAgreement, shown: number): readonly AgreementSection[] {
  const { coders, reports, leftOut } = agreement;
  return [
    {
      title: `Agreement of ${coders.join(', ')}`,
      paragraphs: [
        `${reports.length} report${reports.length === 1 ? '' : 's'} compared.`,
        ...leftOut.map((one) => `Left out: ${one}.`),
      ],
    },
    unitizing(agreement.unitizing),
    fields(agreement.fields),
    differences(agreement, shown),
  ];
}

function unitizing(pairs: readonly UnitAgreement[]): AgreementSection {
  return {
    title: 'What was found',
    paragraphs: [
      'Two findings are one if their contents (an event’s triggers) overlap by half or more, by Dice, and their cues touch; best overlaps first. Precision and recall take the first coder as reference.',
    ],
    head: ['finding', 'coders', 'both', 'first only', 'second only', 'precision', 'recall', 'F1'],
    rows: pairs.map(({ kind, a, b, both, onlyA, onlyB, precision, recall, f1 }) => [
      `${kind}s`,
      `${a}, ${b}`,
      ...[both, onlyA, onlyB].map(String),
      ...[precision, recall, f1].map(figure),
    ]),
  };
}

function fields(agreements: readonly FieldAgreement[]): AgreementSection {
  return {
    title: 'What was said of it',
    paragraphs: [
      'Krippendorff’s alpha (2011) over findings that two coders or more have: 1 perfect, 0 as by chance. Nominal, or MASI distance (Passonneau 2006) where a field holds a set. Of .800 and more he takes data as reliable, from .667 for tentative conclusions. “-”: nothing varies, so alpha is not defined.',
    ],
    head: ['finding', 'field', 'alpha', 'same', 'findings', 'distance'],
    rows: agreements
      .filter(({ units }) => units > 0)
      .map(({ kind, field, alpha, same, units, distance }) => [
        kind,
        field,
        figure(alpha),
        same === null ? '-' : `${Math.round(100 * same)}%`,
        String(units),
        distance,
      ]),
  };
}

function differences(agreement: NamedAgreement, shown: number): AgreementSection {
  const all = agreement.differences;
  const more =
    all.length > shown
      ? [`The first ${shown} of ${all.length}; --format csv or json holds all, --differences N shows more.`]
      : [];
  return {
    title: `Differences (${all.length})`,
    paragraphs: [...more, ...all.slice(0, shown).map((one) => differenceInWords(one, agreement))],
  };
}

/** `mill.txt, statement at 120, act: Kim deny “…”; Lee reject “…”`. */
function differenceInWords(
  { report, kind, field, start, codes }: Difference,
  { coders, reportNames }: NamedAgreement,
): string {
  const sides = codes.map((code, k) => {
    if (code === null) return `${coders[k]}: nothing`;
    return `${coders[k]}: ${code.value === null ? '' : `${code.value === '' ? '(none)' : code.value} `}“${code.words}” (${code.finding})`;
  });
  return `${reportNames.get(report) ?? report}, ${kind} at ${start}, ${field}: ${sides.join('; ')}`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

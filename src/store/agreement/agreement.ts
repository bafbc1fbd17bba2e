import { type Alpha, alphaOf, masi, nominal } from './alpha.ts';
import { type CodedFinding, FIELDS, FINDING_KINDS, type FindingKind, findingsIn } from './coded-finding.ts';
import type { Coding } from './coding.ts';
import { firstOf, type Unit, unitsAmong } from './match-findings.ts';

/** How far coders of the same reports agree on what is there, and on what it is. */
export interface Agreement {
  readonly coders: readonly string[];
  /** Ids of the reports that all have coded, and that were compared. */
  readonly reports: readonly string[];
  /** Reports that were left out, in words. */
  readonly leftOut: readonly string[];
  readonly unitizing: readonly UnitAgreement[];
  readonly fields: readonly FieldAgreement[];
  readonly differences: readonly Difference[];
}

/** Of two coders: who found what. The first is the reference of precision and recall; F1 is the same either way. */
export interface UnitAgreement {
  readonly kind: FindingKind;
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Agreement on one field of the findings that two coders or more have. */
export interface FieldAgreement extends Alpha {
  readonly kind: FindingKind;
  readonly field: string;
  readonly distance: 'nominal' | 'MASI';
  /** Share of pairs of coders that gave the same; null where nothing was paired. */
  readonly same: number | null;
}

/** One thing on which coders differ. */
export interface Difference {
  readonly report: string;
  readonly kind: FindingKind;
  /** `found` where somebody has no such finding. */
  readonly field: string;
  /** UTF-16 offset of the first words. */
  readonly start: number;
  /** One a coder, in their order; null for who has no such finding. */
  readonly codes: readonly (CodedDifference | null)[];
}

export interface CodedDifference {
  readonly finding: string;
  readonly words: string;
  /** A set's members are joined by `; `; null for `found`. */
  readonly value: string | null;
}

/** Compares two coders or more. Reports are compared where everybody has the same text of them. */
export function agreementOf(codings: readonly Coding[]): Agreement {
  const { shared, leftOut } = sharedReports(codings);
  const units = shared.flatMap(({ id, findings }) => unitsAmong(findings).map((unit) => ({ report: id, unit })));
  const ofKind = (kind: FindingKind) => units.filter(({ unit }) => firstOf(unit).kind === kind).map(({ unit }) => unit);
  return {
    coders: codings.map(({ coder }) => coder),
    reports: shared.map(({ id }) => id),
    leftOut,
    unitizing: FINDING_KINDS.flatMap((kind) => unitizing(kind, ofKind(kind), codings)),
    fields: FINDING_KINDS.flatMap((kind) =>
      Object.keys(FIELDS[kind]).map((field) => fieldAgreement(kind, field, ofKind(kind))),
    ),
    differences: units.flatMap(({ report, unit }) => differencesIn(report, unit)),
  };
}

interface SharedReport {
  readonly id: string;
  readonly findings: readonly (readonly CodedFinding[])[];
}

function sharedReports(codings: readonly Coding[]): {
  readonly shared: readonly SharedReport[];
  readonly leftOut: readonly string[];
} {
  const byId = codings.map(
    ({ readings }) => new Map(readings.map((reading) => [reading.report.id as string, reading])),
  );
  const ids = [...new Set(byId.flatMap((readings) => [...readings.keys()]))].sort((a, b) => (a < b ? -1 : 1));
  const shared: SharedReport[] = [];
  const leftOut: string[] = [];
  for (const id of ids) {
    const readings = byId.map((of) => of.get(id));
    const found = readings.filter((reading) => reading !== undefined);
    const name = found[0]!.report.file ?? found[0]!.report.title ?? id;
    const without = codings.filter((_, k) => readings[k] === undefined).map(({ coder }) => coder);
    if (without.length > 0) leftOut.push(`${name}: not coded by ${without.join(', ')}`);
    else if (new Set(found.map(({ report }) => report.text)).size > 1) leftOut.push(`${name}: the texts differ`);
    else shared.push({ id, findings: found.map(findingsIn) });
  }
  return { shared, leftOut };
}

function unitizing(kind: FindingKind, units: readonly Unit[], codings: readonly Coding[]): readonly UnitAgreement[] {
  return codings.flatMap(({ coder: a }, i) =>
    codings.slice(i + 1).map(({ coder: b }, step): UnitAgreement => {
      const has = (unit: Unit, k: number) => unit[k] !== undefined;
      const j = i + 1 + step;
      const both = units.filter((unit) => has(unit, i) && has(unit, j)).length;
      const onlyA = units.filter((unit) => has(unit, i) && !has(unit, j)).length;
      const onlyB = units.filter((unit) => !has(unit, i) && has(unit, j)).length;
      const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      return {
        kind,
        a,
        b,
        both,
        onlyA,
        onlyB,
        precision: share(both, both + onlyB),
        recall: share(both, both + onlyA),
        f1: share(2 * both, 2 * both + onlyA + onlyB),
      };
    }),
  );
}

function fieldAgreement(kind: FindingKind, field: string, units: readonly Unit[]): FieldAgreement {
  const isSet = FIELDS[kind][field] === 'set';
  const codes = units.map((unit) => unit.map((finding) => finding?.fields[field]));
  let pairs = 0;
  let same = 0;
  for (const unit of codes) {
    const given = unit.filter((code) => code !== undefined);
    given.forEach((code, i) => {
      for (const other of given.slice(i + 1)) {
        pairs++;
        if (nominal(code, other) === 0) same++;
      }
    });
  }
  return {
    kind,
    field,
    distance: isSet ? 'MASI' : 'nominal',
    same: pairs === 0 ? null : same / pairs,
    ...alphaOf(codes, isSet ? masi : nominal),
  };
}

function differencesIn(report: string, unit: Unit): readonly Difference[] {
  const { kind, spans } = firstOf(unit);
  const start = spans[0]?.start ?? 0;
  const difference = (field: string, value: (finding: CodedFinding) => string | null): Difference => ({
    report,
    kind,
    field,
    start,
    codes: unit.map((finding) =>
      finding ? { finding: finding.id, words: finding.words, value: value(finding) } : null,
    ),
  });
  const isMissing = unit.some((finding) => finding === undefined);
  const fields = Object.keys(FIELDS[kind]).filter((field) => {
    const [first, ...rest] = unit.flatMap((finding) => (finding ? [finding.fields[field]!] : []));
    return rest.some((code) => nominal(first!, code) > 0);
  });
  return [
    ...(isMissing ? [difference('found', () => null)] : []),
    ...fields.map((field) =>
      difference(field, ({ shown: of }) => {
        const code = of[field]!;
        return typeof code === 'string' ? code : code.join('; ');
      }),
    ),
  ];
}

import type { Span } from '../../record/index.ts';
import type { Citation } from '../model/model.ts';
import { CONFLICT_MODEL_SCHEMA, type ConflictModelFile } from '../model/schema.ts';
import { exclusionsOf } from './exclusions.ts';
import type { DraftMaterial } from './material.ts';
import { type DraftOption, proposeOptions } from './options.ts';
import { type Point, pointsOf } from './points.ts';
import { preferencesOf } from './preferences.ts';
import { strengthIn } from './strength.ts';

/** A model that a person has yet to go through, or what is missing to draft one. */
export type ModelDraft =
  | {
      readonly kind: 'drafted';
      readonly file: ConflictModelFile;
      /** For each option, whether it is taken where every demand is met and no threat carried out. */
      readonly settlement: Readonly<Record<string, boolean>>;
      /** What the words hold and the model does not, in words. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'too-little'; readonly missing: readonly string[] };

/** More options than these make more states than a person can judge. */
const MAX_OPTIONS = 10;
/** Citations kept for each choice, the latest. */
const MAX_CITED = 3;

/**
 * Proposes decision makers, options and preferences from what parties hold, each with the words it rests on. Nothing is made up:
 * an option is named after somebody's words, and what the draft assumes says so. Equal material gives equal drafts.
 */
export function draftModel(material: DraftMaterial, title: string | null = null): ModelDraft {
  const missing = missingIn(material);
  if (missing.length > 0) return { kind: 'too-little', missing };
  const strengthOf = strengthIn(material.claims);
  const points = pointsOf(material);
  const { options: proposed, leftOut } = proposeOptions(points, material, strengthOf);
  const options = bestOf(proposed);
  const makers = material.parties
    .filter(({ name }) => options.some(({ owner }) => owner === name))
    .map(({ name }) => name);
  if (makers.length < 2) {
    const has = makers.length === 0 ? 'no party is' : `only ${makers[0]} is`;
    return {
      kind: 'too-little',
      missing: [
        `${has} told to have something it could do or refuse; a conflict needs two parties that act`,
        ...leftOut,
      ],
    };
  }
  const left = [
    ...leftOut,
    ...proposed
      .filter((option) => !options.includes(option))
      .map(({ name }) => `${name}: dropped, for it is the least supported beyond ${MAX_OPTIONS} options`),
    ...material.parties.flatMap(({ name, outside }) =>
      outside || makers.includes(name) || !points.some(({ party }) => party === name)
        ? []
        : [`${name}: takes a stand, but nothing is told that it would do itself`],
    ),
  ];
  const ordered = makers.flatMap((maker) => options.filter(({ owner }) => owner === maker));
  const decisionMakers = makers.map((name) => {
    const { statements, leftOut: unsaid } = preferencesOf(name, ordered, points, strengthOf);
    left.push(...unsaid);
    return {
      name,
      options: ordered.filter(({ owner }) => owner === name).map(({ id }) => id),
      preferences: statements.map(({ statement, note, points: from }) => ({
        statement,
        note,
        evidence: cited(latestFirst(from)),
      })),
    };
  });
  const infeasible = exclusionsOf(points, ordered).map(({ point, ...rule }) => ({ ...rule, evidence: cited([point]) }));
  const file: ConflictModelFile = {
    schema: CONFLICT_MODEL_SCHEMA,
    draft: true,
    ...(title !== null && { title }),
    options: ordered.map((option) => ({ name: option.name, id: option.id, evidence: citedFor(option) })),
    decisionMakers,
    ...(infeasible.length > 0 && { infeasible }),
    statusQuo: Object.fromEntries(ordered.map(({ id, taken }) => [id, taken])),
  };
  const settlement = Object.fromEntries(ordered.map((option) => [option.id, isSettling(option)]));
  return { kind: 'drafted', file, settlement, leftOut: left };
}

/** The best supported options, and of every party at least its best one while there is room. */
function bestOf(proposed: readonly DraftOption[]): readonly DraftOption[] {
  const isFirst = ({ owner }: DraftOption, index: number) => proposed.findIndex((one) => one.owner === owner) === index;
  const firsts = proposed.filter(isFirst);
  const rest = proposed.filter((option) => !firsts.includes(option));
  const kept = new Set([...firsts, ...rest].slice(0, MAX_OPTIONS));
  return proposed.filter((option) => kept.has(option));
}

function missingIn({ issues, claims, parties }: DraftMaterial): string[] {
  const deciding = new Set(parties.filter(({ outside }) => !outside).map(({ name }) => name));
  const taking = new Set(claims.map(({ party }) => party).filter((name) => deciding.has(name)));
  if (issues.length === 0) return ['no issues: give a codebook with --codebook, or let rapporteur issues propose one'];
  if (claims.length === 0)
    return ['no party takes a stand on any issue: add reports, or terms to the issues of the codebook'];
  if (taking.size < 2) {
    const who = taking.size === 0 ? 'nobody but mediators and outlets takes' : `only ${[...taking][0]} takes`;
    return [`${who} a stand on an issue: add reports that tell the other side, or name the parties in the codebook`];
  }
  return [];
}

/** Done where everybody has what it demands, unless nobody asks for it and its owner refuses it. */
function isSettling({ kind, asked, own }: DraftOption): boolean {
  return kind !== 'threat' && (asked.length > 0 || own.some(({ stance }) => stance !== 'rejects'));
}

function citedFor({ namedAfter, asked, own }: DraftOption): Citation[] {
  return cited([namedAfter, ...latestFirst([...asked, ...own])]);
}

function latestFirst(points: readonly Point[]): readonly Point[] {
  return [...points].sort((a, b) => ((a.when ?? '') > (b.when ?? '') ? -1 : (a.when ?? '') < (b.when ?? '') ? 1 : 0));
}

/** The words themselves, each finding once, as given: the piece that tells it. */
function cited(points: readonly Point[]): Citation[] {
  const findings = new Map<string, Point>();
  for (const point of points) {
    const key = `${point.report}#${point.finding}`;
    if (!findings.has(key)) findings.set(key, point);
  }
  return [...findings.values()].slice(0, MAX_CITED).map((point) => {
    const { report, finding, speaker, when } = point;
    return {
      report,
      finding,
      ...wordsCited(point),
      ...(speaker !== null && { speaker }),
      ...(when !== null && { date: when }),
    };
  });
}

/** Where the sentence begins in which `at` stands. */
function beginOfSentence(text: string, at: number): number {
  const ends = ['. ', '! ', '? '].map((sign) => text.lastIndexOf(sign, at)).filter((end) => end >= 0);
  return ends.length === 0 ? 0 : Math.max(...ends) + 2;
}

/** The clause that tells it, as it stands in the report; else the sentence of its condition; else the first piece. */
function wordsCited({ pieces, clause, condition }: Point): Span {
  for (const words of [clause, condition?.text ?? null]) {
    for (const { start, text } of pieces) {
      const at = words === null || words === '' ? -1 : text.indexOf(words);
      if (at < 0) continue;
      const from = words === clause ? at : beginOfSentence(text, at);
      const stop = words === clause ? -1 : text.slice(at).search(/[.!?]/u);
      const to = words === clause ? at + words!.length : stop < 0 ? text.length : at + stop + 1;
      const begun = from > at ? at : from;
      return { start: start + begun, end: start + to, text: text.slice(begun, to) };
    }
  }
  return pieces[0]!;
}

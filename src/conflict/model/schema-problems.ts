import type { z } from 'zod';
import { type Problem, problemAt } from './conflict-error.ts';
import type { Path } from './model.ts';
import { suggestName } from './nearest-name.ts';
import { CONFLICT_MODEL_SCHEMA, ConflictModelSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;

const SEE_SCHEMA = 'See schema/conflict-model.schema.json.';

/** What the schema found wrong with `data`, in words. */
export function problemsOf(issues: readonly Issue[], data: unknown): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], data));
}

function problemsOfIssue(issue: Issue, base: Path, data: unknown): Problem[] {
  const path: Path = [...base, ...pathOf(issue)];
  if (path.length === 0 && issue.code === 'invalid_type') {
    const message = data === null || data === undefined ? 'the file is empty' : 'the file holds no model';
    return [problemAt(path, message, `A model file is a mapping that begins with "schema: ${CONFLICT_MODEL_SCHEMA}".`)];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const fields = fieldsAt(path);
      const remedy = fields.length > 0 ? suggestName(key, fields) : SEE_SCHEMA;
      return problemAt([...path, key], `"${key}" is not a field of a model file here`, remedy);
    });
  }
  if (issue.code === 'invalid_union') return problemsOfUnion(issue, path, data);
  if (path.length === 1 && path[0] === 'schema') {
    return [problemAt(path, 'this is not a conflict model file', `Begin it with "schema: ${CONFLICT_MODEL_SCHEMA}".`)];
  }
  return [problemAt(path, issueInWords(issue, path, data), SEE_SCHEMA)];
}

/** Of a choice, the branch that came nearest: the one that fails deepest down, or knows some of the fields. */
function problemsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, data: unknown): Problem[] {
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const nearest = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (nearest && (depth(nearest) > 0 || nearest.some((inner) => inner.code === 'unrecognized_keys'))) {
    return nearest.flatMap((inner) => problemsOfIssue(inner, path, data));
  }
  return [problemAt(path, 'what stands here has the wrong form', SEE_SCHEMA)];
}

/** One thing wrong, in words: a missing field is called by its name, else as zod puts it. */
export function issueInWords(issue: Issue, path: Path, data: unknown): string {
  const last = path.at(-1);
  if (issue.code === 'invalid_type' && typeof last === 'string' && valueAt(data, path) === undefined) {
    return `the field "${last}" is missing`;
  }
  return issue.message.replace(/^Invalid input: /, '');
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

export function pathOf(issue: Issue): Path {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function depth(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length));
}

/** Names of fields for suggestions: those of the place where a key is unknown. */
function fieldsAt(path: Path): readonly string[] {
  const names = path.filter((key) => typeof key === 'string');
  if (names.at(-1) === 'evidence') return ['report', 'start', 'end', 'text'];
  return FIELDS[names.join('.')] ?? [];
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(ConflictModelSchema.shape),
  decisionMakers: Object.keys(ConflictModelSchema.shape.decisionMakers.element.shape),
  options: ['name', 'id', 'levels', 'direction', 'evidence'],
  'decisionMakers.preferences': ['statement', 'strong', 'unknown', 'evidence'],
  'decisionMakers.ranking': ['states', 'evidence'],
  infeasible: ['when', 'pattern', 'atMostOne', 'atLeastOne', 'exactlyOne', 'implies', 'evidence'],
  views: ['of', 'infeasible', 'decisionMakers'],
};

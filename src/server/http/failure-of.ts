/** The one place where an error becomes a status and the one shape of errors. */
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { ConflictError } from '../../conflict/index.ts';
import { CodebookError } from '../../record/index.ts';
import { DeskError, type DeskErrorCode } from '../../store/index.ts';
import type { Failure } from '../contract/index.ts';
import { modelRefusal } from './model-refusal.ts';
import { Refusal, type RefusalStatus } from './refusal.ts';

const STATUS_OF_DESK_ERROR: Readonly<Record<DeskErrorCode, RefusalStatus>> = {
  'no-desk': 503,
  locked: 423,
  'newer-format': 503,
  'corrupt-log': 503,
  behind: 503,
  'read-only': 403,
  'disk-full': 507,
  unreachable: 503,
  'unknown-report': 404,
  'unknown-finding': 404,
  'bad-decision': 422,
  'bad-codebook': 422,
  'bad-request': 400,
};

const STATUS_OF_HTTP: Readonly<Record<number, { readonly status: RefusalStatus; readonly code: string }>> = {
  400: { status: 400, code: 'bad-request' },
  413: { status: 413, code: 'too-large' },
};

export interface Answerable {
  readonly status: RefusalStatus;
  readonly failure: Failure;
  /** True for a fault of ours, which the log should have. */
  readonly fault: boolean;
}

/** What is told of an error. Of faults of ours nothing is told but that there was one. */
export function failureOf(error: unknown): Answerable {
  if (error instanceof Refusal) {
    return answer(error.status, error.code, error.message, error.path, error.help, error.status === 500);
  }
  if (error instanceof DeskError) {
    return answer(STATUS_OF_DESK_ERROR[error.code] ?? 500, error.code, error.message);
  }
  if (error instanceof z.ZodError) return badInput(error);
  if (error instanceof CodebookError) {
    return answer(422, 'bad-codebook', error.message, `line ${error.line}`, 'mend the codebook on that line');
  }
  if (error instanceof ConflictError) return failureOf(modelRefusal(error));
  if (error instanceof HTTPException) {
    const { status, code } = STATUS_OF_HTTP[error.status] ?? { status: 400, code: 'bad-request' };
    return answer(status, code, error.message || 'the request could not be understood');
  }
  return answer(500, 'internal', 'something went wrong in the server', undefined, 'its log says what', true);
}

/** The first thing wrong with what was sent. */
export function badInput(error: z.ZodError, where = ''): Answerable {
  const [issue] = deepest(error.issues);
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [where, ...(issue?.path ?? []), ...unknown]
    .map((key) => String(key))
    .filter(Boolean)
    .join('.');
  return answer(400, 'bad-request', `${path ? `${path}: ` : ''}${issue?.message ?? 'is not what is asked for'}`, path);
}

/** Of a choice none of which fits, the faults of the one that came nearest: the fewest. */
function deepest(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union' || !('errors' in issue) || issue.errors.length === 0) return issues;
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  return deepest(nearest).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function answer(
  status: RefusalStatus,
  code: string,
  message: string,
  path?: string,
  help?: string,
  fault = status === 500,
): Answerable {
  const error = {
    code,
    message: oneLine(message),
    ...(path ? { path: oneLine(path) } : {}),
    ...(help ? { help } : {}),
  };
  return { status, failure: { error }, fault };
}

/** One line without control characters, so that neither logs nor terminals can be misled. */
export function oneLine(text: string): string {
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ').trim();
  return clean.length > 500 ? `${clean.slice(0, 499)}…` : clean;
}

import { HTTPException } from 'hono/http-exception';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConflictError } from '../../conflict/index.ts';
import { CodebookError } from '../../record/index.ts';
import { DeskError } from '../../store/index.ts';
import { badInput, failureOf, oneLine } from './failure-of.ts';
import { Refusal } from './refusal.ts';

const problem = { message: 'has no options', remedy: 'Give some.', path: ['options'], line: 3, column: 1 };

test.each([
  [new DeskError('unknown-report', 'there is no report x'), 404, 'unknown-report', undefined],
  [new DeskError('bad-decision', 'text: is empty'), 422, 'bad-decision', undefined],
  [new DeskError('read-only', 'the disk is read-only'), 403, 'read-only', undefined],
  [new DeskError('locked', 'in use'), 423, 'locked', undefined],
  [new DeskError('disk-full', 'no room'), 507, 'disk-full', undefined],
  [new DeskError('unreachable', 'gone'), 503, 'unreachable', undefined],
  [new Refusal(409, 'changed', 'moved', { path: 'decisions.0' }), 409, 'changed', 'decisions.0'],
  [new CodebookError('is not YAML', 7), 422, 'bad-codebook', 'line 7'],
  [new ConflictError([problem]), 422, 'bad-model', 'line 3'],
  [new HTTPException(413, { message: 'long' }), 413, 'too-large', undefined],
  [new HTTPException(400, { message: 'Malformed JSON' }), 400, 'bad-request', undefined],
])('%s', (error, status, code, path) => {
  const answer = failureOf(error);
  expect(answer).toMatchObject({ status, fault: false, failure: { error: { code } } });
  expect(answer.failure.error.path).toBe(path);
});

test('of a fault of ours nothing is told but that there was one', () => {
  const { status, failure, fault } = failureOf(new Error('secret path /etc'));
  expect([status, fault]).toEqual([500, true]);
  expect(JSON.stringify(failure)).not.toContain('secret');
  expect(failureOf('a string').status).toBe(500);
});

test('of a choice the fault of what came nearest is told, by its path', () => {
  const schema = z.object({ one: z.union([z.object({ kind: z.literal('a'), size: z.number() }), z.string()]) });
  const { failure } = badInput(schema.safeParse({ one: { kind: 'a', size: 'x' } }).error!);
  expect(failure.error.path).toBe('one.size');
});

test('one line, however it is broken', () => {
  expect(oneLine('a\r\nGET /x\u001b[31m\u2028b')).toBe('a GET /x [31m b');
  expect(oneLine('x'.repeat(1000))).toHaveLength(500);
});

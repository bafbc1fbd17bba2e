import type { Context } from 'hono';
import { failureOf } from './failure-of.ts';

/** An error as an answer. */
export function sendError(context: Context, error: unknown, log: (line: string) => void): Response {
  const { status, failure, fault } = failureOf(error);
  if (fault) log(faultLine(error));
  context.header('Cache-Control', 'no-store');
  return context.json(failure, status);
}

function faultLine(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return JSON.stringify({ fault: text });
}

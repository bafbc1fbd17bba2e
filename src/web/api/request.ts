import type { Failure } from './contract.ts';

/** What a query adds to an address; what is null, undefined, false or empty is left out. */
export type Params = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** A request that was refused, in words for a person. `status` 0: the server did not answer. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly status: number;
  readonly code: string;
  /** The field or line at fault. */
  readonly path: string | null;
  /** What to do. */
  readonly help: string | null;
  constructor(status: number, error: Failure['error']) {
    super(error.message);
    this.status = status;
    this.code = error.code;
    this.path = error.path ?? null;
    this.help = error.help ?? null;
  }
}

/** An address with its query, keys in the order given. */
export function addressOf(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === false || value === '') continue;
    if (typeof value === 'object') for (const one of value) query.append(key, one);
    else query.append(key, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

export interface SendOptions {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Asks for an answer of the contract. Throws a RequestFailed. */
export async function get<T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> {
  return answer<T>(addressOf(path, params), { headers: { accept: 'application/json' }, ...(signal && { signal }) });
}

/** Sends something to be done. Throws a RequestFailed. */
export async function send<T>(path: string, options: SendOptions = {}): Promise<T> {
  const { method = 'POST', body, idempotencyKey, signal } = options;
  return answer<T>(path, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(body ?? {}),
    ...(signal && { signal }),
  });
}

async function answer<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(address, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailed(0, {
      code: 'no-answer',
      message: 'The desk does not answer.',
      help: 'Is `rapporteur open` still running? The page goes on as soon as it answers.',
    });
  });
  const text = await response.text();
  const value = parsed(text);
  if (response.ok) return value as T;
  throw new RequestFailed(
    response.status,
    failureIn(value) ?? { code: 'unknown', message: `The desk answered ${response.status}.` },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function failureIn(value: unknown): Failure['error'] | null {
  const error = (value as Failure | null)?.error;
  return typeof error?.message === 'string' && typeof error.code === 'string' ? error : null;
}

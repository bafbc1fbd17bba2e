/** A request that is refused: what was wrong, where, and what to do. The one error that routes throw on purpose. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly code: string;
  /** The field, parameter or line at fault. */
  readonly path: string | undefined;
  readonly help: string | undefined;

  constructor(
    status: RefusalStatus,
    code: string,
    message: string,
    { path, help }: { readonly path?: string | undefined; readonly help?: string | undefined } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.path = path;
    this.help = help;
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 423 | 500 | 503 | 507;

/** Something wrong with what the user gave us: which file, where in it, what is wrong and what to do. Always one line. */
export class InputError extends Error {
  readonly file: string;
  /** 1-based line or record in the file, where that helps. */
  readonly line: number | null;

  constructor(file: string, problem: string, line: number | null = null) {
    super(
      `${file === '-' ? 'standard input' : oneLine(file) || '""'}${line === null ? '' : `:${line}`}: ${oneLine(problem)}`,
    );
    this.name = 'InputError';
    this.file = file;
    this.line = line;
  }
}

/** Text made safe for one line of a terminal: no line breaks, no control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

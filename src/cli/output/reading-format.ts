import type { Reading } from '../../record/index.ts';

/** How a reading is printed. `write` gets one reading at a time, so that output never holds them all. */
export interface ReadingFormat {
  /** Printed once, before the first reading. */
  readonly head?: string;
  /** False where the format holds one reading only. */
  readonly many: boolean;
  readonly write: (reading: Reading, style: Style) => string;
}

/** What the terminal can show. */
export interface Style {
  /** Columns; lines are wrapped to it. */
  readonly width: number;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly accent: (text: string) => string;
}

export const PLAIN: Style = { width: 80, dim: (t) => t, bold: (t) => t, accent: (t) => t };

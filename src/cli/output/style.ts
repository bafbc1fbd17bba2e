import pc from 'picocolors';
import { PLAIN, type Style } from './reading-format.ts';

/** Colours only on a terminal that wants them (`NO_COLOR`), and never more than 120 columns. */
export function styleOf(stream: NodeJS.WriteStream): Style {
  if (!stream.isTTY) return PLAIN;
  const width = Math.max(40, Math.min(stream.columns || 80, 120));
  const { dim, bold, cyan } = pc.createColors(!process.env.NO_COLOR && process.env.TERM !== 'dumb');
  return { width, dim, bold, accent: cyan };
}

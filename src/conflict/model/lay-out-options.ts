import { inBytes, MAX_BITS, memoryNeeded } from '../space/limits.ts';
import { type Problem, problemAt } from './conflict-error.ts';
import type { Option } from './model.ts';
import type { ConflictModelFile } from './schema.ts';

const YES_NO: readonly string[] = ['no', 'yes'];

/** Gives each option its bits, in the order of the file, and notes names used twice. */
export function layOutOptions(file: ConflictModelFile): { options: Option[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const options: Option[] = [];
  const seen = new Set<string>();
  let firstBit = 0;
  for (const [i, written] of file.options.entries()) {
    const given = typeof written === 'string' ? { name: written } : written;
    const levels = given.levels ?? YES_NO;
    for (const name of [given.name, given.id]) {
      if (name === undefined || (name === given.id && given.id === given.name)) continue;
      if (seen.has(name)) problems.push(problemAt(['options', i], `two options are called "${name}"`, 'Rename one.'));
      seen.add(name);
    }
    const twice = levels.find((level, k) => levels.indexOf(level) !== k);
    if (twice !== undefined) {
      const message = `option "${given.name}" has two levels called "${twice}"`;
      problems.push(problemAt(['options', i], message, 'Rename one.'));
    }
    options.push({
      name: given.name,
      id: given.id ?? null,
      levels,
      direction: given.direction ?? 'both',
      firstBit,
      evidence: given.evidence ?? [],
    });
    firstBit += levels.length - 1;
  }
  return { options, problems };
}

/** The one problem of a model with too many options, or none. The memory it would take is said, whether or not anybody has it. */
export function tooLarge(bits: number, options: number, decisionMakers: number): Problem[] {
  if (bits <= MAX_BITS) return [];
  const states = bits <= 50 ? (2 ** bits).toString() : `2^${bits}`;
  const memory = inBytes(memoryNeeded(bits, decisionMakers));
  const message = `${options} options on ${bits} bits make ${states} states, which would take ${memory} of memory; the limit is ${MAX_BITS} bits (${2 ** MAX_BITS} states)`;
  const remedy =
    'Join options that exclude each other into one with levels, split the dispute into stages, or leave out options that no preference mentions.';
  return [problemAt(['options'], message, remedy)];
}

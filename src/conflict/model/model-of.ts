import { ConflictError } from './conflict-error.ts';
import { layOutOptions, tooLarge } from './lay-out-options.ts';
import type { ConflictModel, DecisionMaker, Option, Preference, Stated, View } from './model.ts';
import { suggestName } from './nearest-name.ts';
import { findOption, namesOf } from './parse-condition.ts';
import { readPreference } from './read-preference.ts';
import { readRule } from './read-rule.ts';
import { FileReader } from './reader-of-file.ts';
import type { ConflictModelFile } from './schema.ts';

/**
 * The model that a (schema-checked) model file describes. Throws a ConflictError that lists everything wrong with it; its
 * problems carry paths, not lines. What only the state space can tell (a ranking that misses states) is checked by `gameOf`.
 */
export function modelOf(file: ConflictModelFile): ConflictModel {
  const { options, problems } = layOutOptions(file);
  const bits = options.reduce((sum, option) => sum + option.levels.length - 1, 0);
  const large = tooLarge(bits, options.length, file.decisionMakers.length);
  if (large.length > 0) throw new ConflictError(large);
  const reader = new FileReader(options);
  reader.problems.push(...problems);
  const names = file.decisionMakers.map((maker) => maker.name);
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) {
      reader.report(['decisionMakers', i], `two decision makers are called "${name}"`, 'Rename one.');
    }
  });
  const owned = readOwners(file, options, reader);
  const model: ConflictModel = {
    title: file.title ?? null,
    options,
    bits,
    decisionMakers: file.decisionMakers.map((_, i) => readDecisionMaker(file, i, owned[i]!, names, reader)),
    infeasible: readRules(file.infeasible ?? [], ['infeasible'], reader),
    statusQuo: readStatusQuo(file, reader),
    coalitions: readCoalitions(file, names, reader),
    views: (file.views ?? []).flatMap((_, i) => readView(file, i, names, reader)),
  };
  if (reader.problems.length > 0) throw new ConflictError(reader.problems);
  return model;
}

/** The indexes of the options of each decision maker; an option needs one owner, no more and no less. */
function readOwners(file: ConflictModelFile, options: readonly Option[], reader: FileReader): number[][] {
  const owner = new Map<Option, string>();
  const owned = file.decisionMakers.map((maker, i) =>
    maker.options.flatMap((name, k) => {
      const path = ['decisionMakers', i, 'options', k];
      const option = findOption(name, options);
      if (!option) {
        reader.report(path, `no option is called "${name}"`, suggestName(name, namesOf(options)));
        return [];
      }
      const other = owner.get(option);
      if (other !== undefined) {
        const message = `option "${option.name}" is owned twice, by "${other}" and "${maker.name}"`;
        reader.report(path, message, 'Take it from one of them, or make it two options.');
        return [];
      }
      owner.set(option, maker.name);
      return [options.indexOf(option)];
    }),
  );
  options.forEach((option, i) => {
    if (owner.has(option)) return;
    const message = `option "${option.name}" belongs to no decision maker`;
    reader.report(['options', i], message, "Add it to a decision maker's options; for chance or nature, add one.");
  });
  return owned;
}

function readDecisionMaker(
  file: ConflictModelFile,
  index: number,
  options: readonly number[],
  names: readonly string[],
  reader: FileReader,
): DecisionMaker {
  const maker = file.decisionMakers[index]!;
  const path = ['decisionMakers', index];
  const misperceives = maker.misperceives ?? [];
  let attitudes: DecisionMaker['attitudes'] = null;
  if (maker.attitudes) {
    const towards = new Map<number, NonNullable<DecisionMaker['attitudes']>[number]>();
    for (const [name, attitude] of Object.entries(maker.attitudes)) {
      const other = reader.decisionMaker(name, names, [...path, 'attitudes', name]);
      if (other !== null) towards.set(other, attitude);
    }
    attitudes = names.map((_, i) => towards.get(i) ?? (i === index ? 'positive' : 'neutral'));
    if (attitudes.every((attitude) => attitude === 'neutral')) {
      const message = `"${maker.name}" is neutral towards everybody, itself included, so nothing moves it`;
      reader.report([...path, 'attitudes'], message, 'Give it a positive or negative attitude towards somebody.');
    }
  }
  return {
    name: maker.name,
    options: [...options].sort((a, b) => a - b),
    preference: readPreference(maker, path, reader),
    misperceived: misperceives.flatMap((text, k) => {
      const at = [...path, 'misperceives', k];
      return reader.stated(text, at, at);
    }),
    attitudes,
    at: path,
  };
}

function readRules(
  rules: NonNullable<ConflictModelFile['infeasible']>,
  path: readonly (string | number)[],
  reader: FileReader,
): Stated[] {
  return rules.flatMap((rule, i) => readRule(rule, [...path, i], reader));
}

function readStatusQuo(file: ConflictModelFile, reader: FileReader): number | null {
  const { statusQuo } = file;
  if (statusQuo === undefined) return null;
  if (typeof statusQuo !== 'object') return reader.state(statusQuo, ['statusQuo']);
  return reader
    .levels(statusQuo, ['statusQuo'])
    .reduce((state, [option, level]) => state + (2 ** level - 1) * 2 ** option.firstBit, 0);
}

function readCoalitions(file: ConflictModelFile, names: readonly string[], reader: FileReader): number[][] | null {
  if (!file.coalitions) return null;
  const seen = new Set<number>();
  const blocks = file.coalitions.map((members, i) =>
    members.flatMap((name, k) => {
      const path = ['coalitions', i, k];
      const index = reader.decisionMaker(name, names, path);
      if (index === null) return [];
      if (seen.has(index)) reader.report(path, `"${name}" is in two coalitions`, 'Keep it in one.');
      seen.add(index);
      return [index];
    }),
  );
  return [...blocks, ...names.flatMap((_, i) => (seen.has(i) ? [] : [[i]]))];
}

function readView(file: ConflictModelFile, index: number, names: readonly string[], reader: FileReader): View[] {
  const view = file.views![index]!;
  const at = ['views', index];
  const holder = reader.decisionMaker(view.of, names, [...at, 'of']);
  if (holder === null) return [];
  const preferences = new Map<number, Preference>();
  for (const [k, maker] of (view.decisionMakers ?? []).entries()) {
    const path = [...at, 'decisionMakers', k];
    const other = reader.decisionMaker(maker.name, names, [...path, 'name']);
    if (other !== null) preferences.set(other, readPreference(maker, path, reader));
  }
  const infeasible = view.infeasible ? readRules(view.infeasible, [...at, 'infeasible'], reader) : null;
  return [{ holder, infeasible, preferences, at }];
}

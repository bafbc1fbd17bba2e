import { and, atMostOne, type Condition, implies, not, or } from './condition.ts';
import type { Path, Stated } from './model.ts';
import type { FileReader } from './reader-of-file.ts';
import type { RuleFile } from './schema.ts';

/** The states that a rule takes out, as a condition with the words of the rule. Empty if it could not be read. */
export function readRule(rule: RuleFile, path: Path, reader: FileReader): Stated[] {
  if (typeof rule === 'string') return reader.stated(rule, path, path);
  const before = reader.problems.length;
  const evidence = rule.evidence ?? [];
  const { text, condition } = parts(rule, path, reader);
  return reader.problems.length > before ? [] : [{ text, condition, evidence, at: path }];
}

function parts(
  rule: Exclude<RuleFile, string>,
  path: Path,
  reader: FileReader,
): { text: string; condition: Condition } {
  if ('when' in rule) return { text: rule.when, condition: reader.condition(rule.when, [...path, 'when']) ?? and([]) };
  if ('pattern' in rule) {
    const text = Object.entries(rule.pattern).map(([name, level]) => `${name} = ${String(level)}`);
    return { text: text.join(' and '), condition: and(reader.pattern(rule.pattern, [...path, 'pattern'])) };
  }
  if ('implies' in rule) {
    const [premise, conclusion] = rule.implies;
    const left = reader.condition(premise, [...path, 'implies', 0]) ?? and([]);
    const right = reader.condition(conclusion, [...path, 'implies', 1]) ?? and([]);
    return { text: `${premise} without ${conclusion}`, condition: not(implies(left, right)) };
  }
  if ('atMostOne' in rule) {
    const among = reader.conditions(rule.atMostOne, [...path, 'atMostOne']);
    return { text: `more than one of: ${rule.atMostOne.join('; ')}`, condition: not(atMostOne(among)) };
  }
  if ('atLeastOne' in rule) {
    const among = reader.conditions(rule.atLeastOne, [...path, 'atLeastOne']);
    return { text: `none of: ${rule.atLeastOne.join('; ')}`, condition: not(or(among)) };
  }
  const among = reader.conditions(rule.exactlyOne, [...path, 'exactlyOne']);
  return {
    text: `not exactly one of: ${rule.exactlyOne.join('; ')}`,
    condition: not(and([or(among), atMostOne(among)])),
  };
}

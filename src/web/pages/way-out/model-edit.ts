import type { ConflictModelFile, StatementChange } from '../../../conflict/index.ts';

export type Maker = ConflictModelFile['decisionMakers'][number];
export type Statement = NonNullable<Maker['preferences']>[number];
export type Evidence = NonNullable<Exclude<ConflictModelFile['options'][number], string>['evidence']>;

/** The condition that a statement of preference wants true. */
export const conditionOf = (statement: Statement): string =>
  typeof statement === 'string' ? statement : statement.statement;

export const noteOf = (statement: Statement): string | null =>
  typeof statement === 'string' ? null : (statement.note ?? null);

export const evidenceOf = (of: { readonly evidence?: Evidence | undefined } | string): Evidence =>
  typeof of === 'string' ? [] : (of.evidence ?? []);

export const optionName = (option: ConflictModelFile['options'][number]): string =>
  typeof option === 'string' ? option : option.name;

/** A condition in words a person reads: names of options in place of their ids. */
export function readable(condition: string, file: ConflictModelFile): string {
  const names = new Map(
    file.options.flatMap((option) =>
      typeof option !== 'string' && option.id ? [[option.id, option.name] as const] : [],
    ),
  );
  return condition.replace(/[\p{L}_][\p{L}\p{N}_-]*/gu, (word) => {
    const name = names.get(word);
    return name ? `“${name}”` : word;
  });
}

/** The model with the preferences of one decision maker, by index, as they are to be. */
export function withPreferences(
  file: ConflictModelFile,
  maker: number,
  preferences: readonly Statement[],
): ConflictModelFile {
  return {
    ...file,
    decisionMakers: file.decisionMakers.map((one, index) =>
      index === maker ? { ...one, preferences: [...preferences] } : one,
    ),
  };
}

/** The same statement turned into its opposite; what it rested on does not speak for the opposite, so it goes. */
export function negated(statement: Statement): Statement {
  const condition = conditionOf(statement);
  const bare = /^not ([\p{L}_][\p{L}\p{N}_-]*)$/u.exec(condition)?.[1];
  return bare ?? (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(condition) ? `not ${condition}` : `not (${condition})`);
}

/** The model after a change of one decision maker's statements. Positions of a change pass over statements of unknown bearing. */
export function applyChange(file: ConflictModelFile, maker: number, change: StatementChange): ConflictModelFile {
  const list = [...(file.decisionMakers[maker]?.preferences ?? [])];
  const known = list.flatMap((statement, index) => (typeof statement !== 'string' && statement.unknown ? [] : [index]));
  const place = (at: number) => known[at] ?? list.length;
  switch (change.kind) {
    case 'remove':
      list.splice(place(change.at), 1);
      break;
    case 'negate': {
      const statement = list[place(change.at)];
      if (statement !== undefined) list[place(change.at)] = negated(statement);
      break;
    }
    case 'insert':
      list.splice(place(change.at), 0, change.text);
      break;
    case 'move': {
      const target = place(change.to);
      const [statement] = list.splice(place(change.at), 1);
      if (statement !== undefined) list.splice(target, 0, statement);
    }
  }
  return withPreferences(file, maker, list);
}

/** A change as it is told. */
export function changeWords(change: StatementChange, file: ConflictModelFile): string {
  const text = readable(change.text, file);
  switch (change.kind) {
    case 'remove':
      return `no longer cares about ${text}`;
    case 'negate':
      return `wants the opposite of ${text}`;
    case 'insert':
      return `comes to want ${text}, ${rank(change.at)}`;
    case 'move':
      return `${change.to < change.at ? 'cares more' : 'cares less'} about ${text}: ${rank(change.to)} instead of ${rank(change.at)}`;
  }
}

const rank = (at: number): string => (at === 0 ? 'before all else' : `in place ${at + 1}`);

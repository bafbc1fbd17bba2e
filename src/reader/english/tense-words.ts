/** Words that decide whether a date lies behind or ahead where the verb form alone does not. */

/** Participles and adjectives of things to come: "is scheduled for Thursday", "due on Sunday". */
export const FUTURE_PARTICIPLES: ReadonlySet<string> = new Set([
  'anticipate',
  'anticipated',
  'bill',
  'billed',
  'due',
  'expect',
  'expected',
  'plan',
  'planned',
  'propose',
  'proposed',
  'schedule',
  'scheduled',
  'set',
  'slate',
  'slated',
  'timetabled',
]);

/** With a noun that a date belongs to: "the planned talks on Thursday", "Sunday's deadline". */
export const FUTURE_ADJECTIVES: ReadonlySet<string> = new Set([
  'coming',
  'deadline',
  'due',
  'expected',
  'forthcoming',
  'future',
  'imminent',
  'planned',
  'prospective',
  'scheduled',
  'upcoming',
]);

/** Verbs whose infinitive shares their own time: "managed to", "began to", "refused to", "failed to". */
export const IMPLICATIVE_VERBS: ReadonlySet<string> = new Set([
  'begin',
  'cease',
  'come',
  'continue',
  'decline',
  'fail',
  'go',
  'happen',
  'help',
  'manage',
  'neglect',
  'proceed',
  'refuse',
  'return',
  'seem',
  'start',
  'stop',
  'struggle',
  'try',
  'use',
]);

/** Verbs whose present tense tells of what was said: "she says on Tuesday …", "the report notes". */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  'add',
  'announce',
  'argue',
  'claim',
  'confirm',
  'note',
  'report',
  'say',
  'tell',
  'write',
]);

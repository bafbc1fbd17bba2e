/** Words that carry no subject of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if unless until when while once as than of in on at by for from to with without
  within into onto over under about after before between against through during since per via up down out off again further then there
  here where why how what which who whom whose is are was were be been being am do does did done doing have has had having will would
  shall should can could may might must ought need not no never neither none nobody nothing nowhere any some every each all both either
  few many much more most other others another such own same only just even also too very still already i me my mine we us our ours you
  your yours he him his she her hers it its they them their theirs one ones itself themselves himself herself ourselves yes said say says
  saying told tell tells mr mrs ms dr sir lady that's it's don't didn't isn't wasn't won't wouldn't can't couldn't cannot let
  today yesterday tomorrow now ago last next first later`
    .split(/\s+/)
    .filter((word) => word !== 'first'),
);

/** Words that turn a clause round. */
const NEGATORS: ReadonlySet<string> = new Set(
  `not no never neither nor none nobody nothing nowhere cannot without refuse refused refuses deny denied denies lie false fabrication
  untrue wrong opposite hoax`.split(/\s+/),
);

export function negates(word: string): boolean {
  return NEGATORS.has(word) || word.endsWith("n't");
}

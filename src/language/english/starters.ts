/** Capitalised words that begin a sentence far more often than they go on with a name: what tells `U.S. The` from `U.S. Senate`. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She They We You I His Her Its Their Our My Your Who What When Where Why How Which
  In On At By For From With Without After Before During Since Until While As If Although Though Because But And Or So Yet Nor
  Not No Some Many Most Few Several Both Each Every All Any Another Other One Two Three There Here Then Now Also However
  Meanwhile Still Even Only Just Later Earlier Today Yesterday Tomorrow Once Is Are Was Were Do Does Did Has Have Had Can Could Will
  Would Should May Might Must Let Please Under Over About Against Among Between Despite According Instead Perhaps Maybe
  Yes Oh Well Okay Yeah`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

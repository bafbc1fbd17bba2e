/** Annotated texts: reading and scoring them. */
export type { GoldAttribution } from './brat.ts';
export { readBrat } from './brat.ts';
export type { AnnotatedText } from './pair-annotations.ts';
export { pairAnnotations } from './pair-annotations.ts';
export type { AttributionScores, Counts, Rates, RoleName } from './score-attributions.ts';
export { rates, scoreText, sumScores } from './score-attributions.ts';

/** Word classes as they are trained; keys are hashes of words, sorted as unsigned numbers. */
export interface TrainedClasses {
  readonly keys: readonly number[];
  readonly broad: readonly number[];
  readonly fine: readonly number[];
}

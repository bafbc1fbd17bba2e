/** One step of training: what it makes and how. */
export interface TrainContext {
  /** The folder of training data. */
  readonly data: string;
  /** The folder that weights are written to. */
  readonly models: string;
  readonly log: (message: string) => void;
}

export interface TrainStep {
  readonly name: string;
  readonly run: (context: TrainContext) => Promise<void> | void;
}

/** Trains a network over epochs of shuffled sentences with a falling rate. */
import { createNetwork, type Dictionary, type Network } from './network.ts';
import { createRandom, shuffle } from './random.ts';
import { createTrainer, type TrainerOptions } from './trainer.ts';
import type { Example } from './treebank.ts';

export interface TrainingOptions extends TrainerOptions {
  /** Hidden units, a multiple of 32. */
  readonly hidden: number;
  readonly epochs: number;
}

/** Share of the first rate that is left at the end. */
const LAST_RATE = 0.03;

export function trainNetwork(
  /** The sentences of each epoch, from 0. */
  examplesOf: (epoch: number) => readonly Example[],
  dictionary: Dictionary,
  labelCount: number,
  options: TrainingOptions,
  afterEpoch: (epoch: number, errors: number) => void,
): Network {
  const network = createNetwork(dictionary, options.hidden, labelCount, options.seed);
  const trainer = createTrainer(network, { ...options, seed: options.seed + 1 });
  const random = createRandom(options.seed + 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const examples = shuffle([...examplesOf(epoch)], random);
    let errors = 0;
    examples.forEach((example, i) => {
      const done = (epoch + i / examples.length) / options.epochs;
      // Exploration from the second epoch on, when the scorer's own choices are worth following.
      errors += trainer.learn(example, 1 - (1 - LAST_RATE) * done, epoch > 0);
    });
    afterEpoch(epoch, errors);
  }
  return network;
}

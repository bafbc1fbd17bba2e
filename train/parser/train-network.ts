/** Trains a network over epochs of shuffled sentences with a falling rate. */
import { blockOf, buildRowTable } from '../../src/language/parser/row-table.ts';
import { createNetwork, type Dictionary, type Network } from './network.ts';
import { createRandom, shuffle } from './random.ts';
import { createTrainer } from './trainer.ts';
import type { Example } from './treebank.ts';

export interface TrainingOptions {
  readonly hidden: number;
  readonly seed: number;
  readonly epochs: number;
  readonly featureDropout: number;
  readonly unitDropout: number;
  readonly rate: number;
  readonly rowRate: number;
  /** Share of steps that follow the scorer's own choice, from the second epoch on. */
  readonly exploration: number;
}

export function trainNetwork(
  /** The sentences of each epoch, from 0. */
  examplesOf: (epoch: number) => readonly Example[],
  dictionary: Dictionary,
  labelCount: number,
  options: TrainingOptions,
  afterEpoch: (epoch: number, network: Network, errors: number) => void,
): Network {
  const network = createNetwork(dictionary, options.hidden, labelCount, options.seed);
  const trainer = createTrainer(network, buildRowTable(dictionary.keys), Uint8Array.from(dictionary.keys, blockOf), {
    ...options,
    seed: options.seed + 1,
  });
  const random = createRandom(options.seed + 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const examples = shuffle([...examplesOf(epoch)], random);
    let errors = 0;
    examples.forEach((example, i) => {
      const done = (epoch + i / examples.length) / options.epochs;
      errors += trainer.learn(example, 1 - 0.97 * done, epoch > 0);
    });
    afterEpoch(epoch, network, errors);
  }
  return network;
}

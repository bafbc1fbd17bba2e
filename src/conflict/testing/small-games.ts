import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { modelOf } from '../model/model-of.ts';
import { parseGame } from '../model/parse-model.ts';
import { type RandomModelOptions, randomModel, toFile } from './plain-model.ts';

/** The game of a random model. */
export function randomGame(seed: number, options: RandomModelOptions = {}): Game {
  return gameOf(modelOf(toFile(randomModel(seed, options))));
}

/** Two sides, one yes/no option each, ranked as in the prisoners' dilemma: taking the option pays, both taking it pays neither. */
export function dilemma(): Game {
  return parseGame(`schema: rapporteur/conflict-model@1
options: [Veldria fills, Kasmor closes]
decisionMakers:
  - {name: Veldria, options: [Veldria fills], ranking: [1, 0, 3, 2]}
  - {name: Kasmor, options: [Kasmor closes], ranking: [2, 0, 3, 1]}
statusQuo: 0
`);
}

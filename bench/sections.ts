import { memory, startUp } from './command.ts';
import { conflict } from './conflict.ts';
import { hostile } from './hostile.ts';
import { length } from './length.ts';
import { network } from './network.ts';
import { reading } from './reading.ts';
import { server } from './server.ts';

/** One part of the bench: prints its figures. `data` is the folder of the evaluation data, `root` the project's. */
export interface Section {
  readonly title: string;
  readonly run: (data: string, root: string) => void | Promise<void>;
}

/** Everything that is measured, in order. Each section runs in a process of its own, so that none disturbs another. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  reading: { title: 'reading (a second is one CPU second: one core)', run: reading },
  startup: { title: 'the command, start to end, best of 9', run: startUp },
  length: { title: 'time against length (ratio 2 is linear)', run: length },
  hostile: { title: 'hostile text: 25,000 and 100,000 repetitions (ratio 4 is linear)', run: hostile },
  memory: { title: 'memory of read --format jsonl (must not grow with the reports)', run: memory },
  network: { title: 'networks', run: network },
  conflict: { title: 'conflict models', run: conflict },
  server: { title: 'a served desk under load, 100 clients', run: server },
};

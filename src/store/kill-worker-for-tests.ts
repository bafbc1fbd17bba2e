/** Works on a desk until it is killed, and says what was acknowledged, a line for each. */
import { writeSync } from 'node:fs';
import { openDesk } from './open-folder.ts';
import { firstStatement, incoming, readJob } from './reading-for-tests.ts';

const [folder, round] = process.argv.slice(2);
const desk = await openDesk(folder!, { purpose: 'work' });
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');
for (let turn = 0; ; turn++) {
  const batch = Array.from({ length: 1 + (turn % 5) }, (_, i) => {
    const name = `${round}-${turn}-${i}`;
    return incoming(`Ann said that it is ${name}.`, { title: name, published: '2024-01-01' });
  });
  for (const { id } of await desk.addReports(batch)) say(`report ${id}`);
  const jobs = await desk.claim('work', 4, 1, '1.0.0');
  await desk.finish(jobs.map((job) => readJob(job)));
  for (const { report } of jobs) {
    const [decision] = await desk.decide('kim', [{ kind: 'reject', ref: await firstStatement(desk, report.id) }]);
    say(`decision ${decision!.id}`);
  }
  const taken = turn % 3 === 0 ? await desk.undo('kim') : null;
  if (taken) say(`decision ${taken.id}`);
}

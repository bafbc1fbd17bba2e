// Runs a command of ours in this process and says on standard error what it took: at most so many MB of memory, MB that its objects still
// hold at the end, milliseconds of CPU time from the start of the process.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const [command, ...args] = process.argv.slice(2);
process.argv = [process.execPath, command, ...args];
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const heap = process.memoryUsage().heapUsed;
  console.error(
    `peak ${Math.round(maxRSS / 1024)} heap ${Math.round(heap / 1e6)} cpu ${Math.round((userCPUTime + systemCPUTime) / 1e3)}`,
  );
});
await import(command);

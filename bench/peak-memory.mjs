// Runs a command of ours in this process and says on standard error, in MB, how much memory it needed at most and what its objects
// still hold at the end.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const [command, ...args] = process.argv.slice(2);
process.argv = [process.execPath, command, ...args];
process.on('exit', () => {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  console.error(`peak ${peak} heap ${Math.round(process.memoryUsage().heapUsed / 1e6)}`);
});
await import(command);

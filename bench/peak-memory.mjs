// Runs a command of ours in this process and says on standard error how much memory it needed at most, in MB.
const [command, ...args] = process.argv.slice(2);
process.argv = [process.execPath, command, ...args];
process.on('exit', () => console.error(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}`));
await import(command);

// Prints in milliseconds of CPU time what the weights take from disk to a reader, in a process that has done nothing else.
const { bundledModels, createReader } = await import(process.argv[2]);
const start = process.cpuUsage();
createReader(bundledModels());
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);

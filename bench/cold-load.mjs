// Prints in milliseconds how long the weights take from disk to a reader, in a process that has done nothing else.
const { bundledModels, createReader } = await import(process.argv[2]);
const start = performance.now();
createReader(bundledModels());
console.log(performance.now() - start);

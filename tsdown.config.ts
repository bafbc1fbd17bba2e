import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'record/index': 'src/record/index.ts',
    'language/index': 'src/language/index.ts',
    'reader/index': 'src/reader/index.ts',
    'position/index': 'src/position/index.ts',
    'network/index': 'src/network/index.ts',
    'conflict/index': 'src/conflict/index.ts',
    'store/index': 'src/store/index.ts',
    'server/view-thread': 'src/server/views/view-thread.ts',
    'server/conflict-thread': 'src/server/work/conflict-thread.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/reading-worker': 'src/cli/desk/reading-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  fixedExtension: false,
  outputOptions: {
    codeSplitting: {
      // Reading validates nothing, so it must not pay for loading the schema library: the contract's words and its schema stand apart. So
      // does the one format that comes from the reader, whose own code is loaded only when there is something to read.
      groups: [
        { name: 'contract', test: /src\/record\/(?:vocabulary|span|content-id)\.ts$/, priority: 2 },
        { name: 'schema', test: /src\/record\/(?:schema|codebook|validate)\.ts$/, priority: 1 },
        { name: 'plover', test: /src\/reader\/export\//, priority: 1 },
        { name: 'codebook', test: /src\/record\/parse-codebook\.ts$/, priority: 1 },
      ],
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk in the browser. Everything is bundled into files of its own, so that the strictest content security policy lets it run. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:4004', '/openapi.json': 'http://127.0.0.1:4004' } },
});

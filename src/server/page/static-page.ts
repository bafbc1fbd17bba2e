/** The built page: its files by name, and its one document for every address of a page. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Context } from 'hono';
import { Refusal } from '../http/refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
/** A name that changes with what the file holds, such as `report-D3f9aXk2.js`. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.\w+$/;

/**
 * Serves a built page. The files are listed once, when the server starts: an address names one of them or none, so none leads out of the
 * folder. Addresses without an ending are pages, and get the document.
 */
export function staticPage(folder: string): (context: Context) => Response {
  const files = new Map(filesBelow(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
  return (context) => {
    const { path } = context.req;
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file) return fileResponse(file, HASHED.test(path));
    const document = files.get('/index.html');
    if (document && extname(path) === '') return fileResponse(document, false);
    throw new Refusal(404, 'unknown-address', 'there is nothing at this address', { help: 'start at /' });
  };
}

function fileResponse(file: string, isHashed: boolean): Response {
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

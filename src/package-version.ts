import { readFileSync } from 'node:fs';

/** The version of this package, as its package.json gives it. */
export function packageVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (name === 'rapporteur') return version;
    } catch {
      // not this one
    }
  }
  return 'unknown';
}

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = join(folder, '2021-03-04-port.txt');
writeFileSync(
  report,
  'Meru shuts its port\n\nForeign Minister Ada Lund of Ostvar demanded on Monday that Meru reopen the port. “The port must be opened at once,” she said.\n\nMeru rejected the demand. “We will not open the port this year,” said its president, Jon Brandt.\n',
);
const codebook = join(folder, 'codebook.yaml');
writeFileSync(
  codebook,
  `parties:
  - {name: Ostvar, kind: government, members: [Ada Lund]}
  - {name: Meru, kind: government, members: [Jon Brandt]}
issues:
  - {id: port, name: opening of the port, terms: [the port]}
`,
);

async function run(...args: readonly string[]): Promise<string> {
  const argv = ['brief', ...args, '--quiet'];
  const out: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done?: unknown) => {
    out.push(String(chunk));
    if (typeof done === 'function') done();
    return true;
  });
  try {
    await (await createProgram(argv)).parseAsync(argv, { from: 'user' });
  } finally {
    spy.mockRestore();
  }
  return out.join('');
}

describe('rapporteur brief', () => {
  test('writes Markdown from reports, with the words and their line', async () => {
    const written = await run(report, '--codebook', codebook);
    expect(written).toMatch(/^# Brief: (?:Meru and Ostvar|Ostvar and Meru)\n/);
    expect(written).toContain('On **opening of the port**');
    expect(written).toMatch(/- \[\d+\] “Meru shuts its port”, 4 March 2021, line 3: “The port must be opened at once”/);
  });

  test('makes the same of a reading, printed as .json or .jsonl', async () => {
    const direct = await run(report, '--codebook', codebook);
    for (const format of ['json', 'jsonl']) {
      const file = join(folder, `reading.${format}`);
      const argv = ['read', report, '--codebook', codebook, '--format', format, '--output', file, '--quiet'];
      await (await createProgram(argv)).parseAsync(argv, { from: 'user' });
      expect(await run(file)).toBe(direct);
    }
  });

  test('takes the format from the ending of the file, unless told otherwise', async () => {
    const html = join(folder, 'brief.html');
    await run(report, '--codebook', codebook, '-o', html);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/);
    const word = join(folder, 'brief.docx');
    await run(report, '--codebook', codebook, '-o', word);
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');
    const json = join(folder, 'brief.txt');
    await run(
      report,
      '--codebook',
      codebook,
      '-o',
      json,
      '--format',
      'json',
      '--title',
      'Port',
      '--sections',
      'methods',
    );
    const brief = JSON.parse(readFileSync(json, 'utf8'));
    expect([brief.schema, brief.title, brief.sections.length]).toEqual(['rapporteur/brief@1', 'Port', 1]);
  });

  test('refuses, in one line, what it cannot do', async () => {
    await expect(run(report, '--format', 'docx')).rejects.toThrow('name it with -o brief.docx');
    await expect(run(report, '--sections', 'clash')).rejects.toThrow(/"clash" is no section/);
    await expect(run(report, '--as-of', '2021-03-01', '--since', '2021-03-02')).rejects.toThrow('give an earlier day');
    await expect(run(report, '--since', 'May')).rejects.toThrow('is no date');
    await expect(run(report, '--as-of', '2020-01-01')).rejects.toThrow('no report was published by 2020-01-01');
    const lost = join(folder, 'nowhere', 'brief.docx');
    await expect(run(report, '-o', lost)).rejects.toThrow('its folder does not exist');
    expect(existsSync(lost)).toBe(false);
  });
});

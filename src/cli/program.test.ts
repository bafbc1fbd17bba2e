import { describe, expect, it } from 'vitest';
import { createProgram } from './program.ts';

const COMMANDS = (await createProgram([])).commands.map((command) => command.name());

describe('the help', () => {
  it.each(COMMANDS)('of %s names defaults that say something, within 80 columns', async (name) => {
    const command = (await createProgram([name])).commands.find((one) => one.name() === name)!;
    const help = command.configureOutput({ getOutHelpWidth: () => 80 }).helpInformation();
    expect(help).toContain(`Usage: rapporteur ${name}`);
    expect(help).not.toMatch(/default: (?:false|\[\]|\{\})/);
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('keeps a default that is a number or a word', async () => {
    const [network] = (await createProgram(['network'])).commands.filter((one) => one.name() === 'network');
    expect(network!.helpInformation().replace(/\s+/g, ' ')).toMatch(
      /\(default: 100\).*\(default: "organization"\)|\(default: "organization"\).*\(default: 100\)/,
    );
  });
});

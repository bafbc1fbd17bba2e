import { describe, expect, it } from 'vitest';
import { countryInName } from './lexicon.ts';
import { actorsIn, workForTests } from './read-for-tests.ts';

const countryOf = (text: string, words: string): string | null | undefined =>
  actorsIn(workForTests(text)).find((actor) => actor.words.some((mention) => mention.endsWith(words)))?.country;

describe('the country of an actor', () => {
  it.each([
    ['Norwegian Tamils closed the bridge on Monday.', 'Tamils', 'NOR'],
    ['Most Norwegians stayed at home on Monday.', 'Norwegians', 'NOR'],
    ['League-member Norway said the dam was safe.', 'Norway', 'NOR'],
    ['Norway’s Supreme Court said the dam was safe.', 'Supreme Court', 'NOR'],
    ['The envoy criticised the United Nations mission in the delta.', 'United Nations', 'IGO'],
    ['Angela Merkel said the dam was safe.', 'Angela Merkel', 'DEU'],
    ['President Clinton said the dam was safe.', 'Clinton', 'USA'],
    ['Police in Kirkuk said the dam was safe.', 'Kirkuk', 'IRQ'],
  ])('%s', (text, words, country) => expect(countryOf(text, words)).toBe(country));

  it.each([
    ['Up to 100 ethnic Norwegians marched on Monday.', 'Norwegians'],
    ['Hillary Dahl, a surgeon, said Clinton Dahl was at home.', 'Clinton Dahl'],
    ['Mr Clinton told the Irsa Mail that the dam was safe.', 'Clinton'],
    ['Norway told its European partners to wait.', 'partners'],
    ['Jordan Brel, a surgeon, said the dam was safe.', 'Jordan Brel'],
  ])('is not told by %s', (text, words) => expect(countryOf(text, words) ?? null).toBeNull());

  it('is not the United States’ for money', () => {
    const names = actorsIn(workForTests('The union asked for US $3 million.')).map(({ name }) => name);
    expect(names).not.toContain('United States');
  });
});

describe('countryInName', () => {
  it.each([
    ['Kenya Ports Authority', 'KEN'],
    ['Norwegian Rowers’ Guild', 'NOR'],
    ['Western Kenya', 'KEN'],
    ['eastern Aleppo', 'SYR'],
  ])('%s', (name, country) => expect(countryInName(name)).toBe(country));

  it.each(['Irsa River Authority', 'United Workers', 'Western Union', 'Crimea', ''])('is not in %s', (name) => {
    expect(countryInName(name)).toBeNull();
  });
});

describe('words over a text', () => {
  const names = (text: string): string[] => actorsIn(workForTests(text)).map(({ name }) => name);

  it.each([
    ['Readout: the ministers of Norway and Kenya agreed to meet.', 'Readout'],
    ['BREAKING NEWS: Norway said it would leave.', 'BREAKING NEWS'],
    ['TRADE Norway said it would raise its tariffs.', 'TRADE'],
    ['TIMBER Norway said it would buy timber.', 'TIMBER'],
  ])('are nobody: %s', (text, heading) => expect(names(text)).not.toContain(heading));

  it('are somebody as part of a name', () => {
    expect(names('The World Trade Union said it would wait.')).toContain('World Trade Union');
  });
});

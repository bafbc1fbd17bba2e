import { describe, expect, it } from 'vitest';
import { AGENT_NOUNS } from '../english/agent-nouns.ts';
import { COUNTRIES } from '../english/countries.ts';
import { knownName } from './lexicon.ts';

const SECTORS =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'.split(' ');

describe('the lists', () => {
  it('have codes of three capitals, once each, and a name for every country', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, names } of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(names[0]).toMatch(/^\p{Lu}/u);
    }
  });

  it('use PLOVER sectors alone', () => {
    for (const [noun, { sector }] of AGENT_NOUNS) expect(sector === null || SECTORS.includes(sector), noun).toBe(true);
  });
});

describe('knownName', () => {
  it.each([
    ['Norway', 'country', 'NOR'],
    ['the United Nations', 'body', 'IGO'],
    ['U.N.', 'body', 'IGO'],
    ['Norwegian', 'demonym', 'NOR'],
    ['Norwegians', 'people', 'NOR'],
    ['Finns', 'people', 'FIN'],
    ['Oslo', 'capital', 'NOR'],
    ['the Kremlin', 'metonym', 'RUS'],
    ['US', 'country', 'USA'],
  ])('%s is a %s of %s', (name, sort, country) => expect(knownName(name)).toMatchObject({ sort, country }));

  it('gives the names of one body one identity', () => {
    expect(knownName('UNSC')?.identity).toBe(knownName('UN Security Council')?.identity);
    expect(knownName('U.S.')?.identity).toBe(knownName('United States')?.identity);
  });

  it.each(['us', 'who', 'is', 'it', 'Veldria', 'Kasmor', '', 'constructor', '__proto__'])(
    'does not know %s',
    (name) => {
      expect(knownName(name)).toBeNull();
    },
  );
});

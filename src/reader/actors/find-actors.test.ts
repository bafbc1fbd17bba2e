import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../work.ts';
import { actorOf, actorsOf } from './find-actors.ts';
import { actorNamed, actorsIn, workForTests } from './read-for-tests.ts';

describe('states that no list knows', () => {
  const work = workForTests(
    'Veldria closed the gates on Monday. Kasmor protested. A Veldrian spokesman said Kasmori farmers were safe.',
  );

  it('are merged with their demonyms', () => {
    expect(actorNamed(work, 'Veldria')).toMatchObject({ kind: 'government', sector: 'GOV', country: null });
    expect(actorNamed(work, 'Veldria').words).toContain('Veldrian');
    expect(actorNamed(work, 'Kasmor').words).toContain('Kasmori');
  });

  it('are parties, and those who bear their name belong to them', () => {
    expect(actorNamed(work, 'Veldria').partyName).toBe('Veldria');
    expect(actorNamed(work, 'Veldrian spokesman')).toMatchObject({
      partyName: 'Veldria',
      anonymous: true,
      kind: 'person',
    });
  });

  it('are one with their government, not with their ministries', () => {
    const other = workForTests(
      'Veldria is upstream. The Veldrian government said no. The Veldrian water ministry said yes.',
    );
    expect(actorNamed(other, 'Veldria').words).toContain('The Veldrian government');
    expect(actorNamed(other, 'Veldrian water ministry')).toMatchObject({ kind: 'body', partyName: 'Veldria' });
  });
});

describe('persons', () => {
  const work = workForTests(
    'Kasmor’s water minister, Mara Tolin, met reporters on Monday. Tolin said the gates would stay shut. The minister left early. She was tired.',
  );

  it('keep name, role, party and pronouns in one chain', () => {
    const tolin = actorNamed(work, 'Mara Tolin');
    expect(tolin).toMatchObject({ kind: 'person', sector: 'GOV', partyName: 'Kasmor', anonymous: false });
    expect(tolin.words).toEqual(expect.arrayContaining(['Mara Tolin', 'Tolin', 'The minister', 'She']));
  });

  it('with one role and two names stay two', () => {
    const two = workForTests('Energy minister Mara Tolin met energy minister Anna Brel on Monday.');
    expect(actorsIn(two).map((actor) => actor.name)).toEqual(expect.arrayContaining(['Mara Tolin', 'Anna Brel']));
  });

  it('of different gender never share a surname', () => {
    const two = workForTests('Anna Brel spoke first. Mr Brel spoke later.');
    expect(actorNamed(two, 'Anna Brel').words).not.toContain('Mr Brel');
  });
});

describe('bodies', () => {
  it('are merged with the acronym in brackets', () => {
    const work = workForTests('The Irsa River Authority (IRA) warned of floods. The IRA said the water was rising.');
    expect(actorNamed(work, 'Irsa River Authority').words.join(' ')).toMatch(/IRA.*IRA/);
  });

  it('are not merged by likeness of their names', () => {
    const work = workForTests('The Irsa River Authority warned of floods. The Irsa Road Authority said nothing.');
    expect(actorsIn(work).map((actor) => actor.name)).toEqual(
      expect.arrayContaining(['Irsa River Authority', 'Irsa Road Authority']),
    );
  });

  it('that fight stand for themselves', () => {
    const work = workForTests('Kasmori rebels attacked a post. Kasmor said it knew nothing of the rebels.');
    const rebels = actorsIn(work).find((actor) => actor.name.includes('rebels'))!;
    expect(rebels.partyName).toBe(rebels.name);
  });
});

describe('real names', () => {
  it('bear their codes', () => {
    const work = workForTests(
      'Two senior Norwegian officials met the UN Security Council in Geneva. Oslo said the talks failed.',
    );
    expect(actorNamed(work, 'Norway')).toMatchObject({ country: 'NOR', kind: 'government' });
    expect(actorNamed(work, 'Norway').words).toContain('Oslo');
    expect(actorNamed(work, 'UN Security Council')).toMatchObject({ country: 'IGO', kind: 'body' });
    expect(actorsIn(work).find((actor) => actor.name.includes('officials'))).toMatchObject({
      anonymous: true,
      partyName: 'Norway',
    });
  });

  it('of towns stay places where nobody speaks', () => {
    const work = workForTests('The talks took place in Oslo on Monday.');
    expect(actorNamed(work, 'Oslo')).toMatchObject({ kind: 'place', country: 'NOR' });
  });
});

describe('first person', () => {
  it('in a quotation is its speaker, and "we" is the side', () => {
    const text = '“I closed the gates and we are proud,” Mara Tolin, Kasmor’s water minister, said.';
    const work = workForTests(text, undefined, ({ tokens }): readonly Attribution[] => {
      const at = (word: string): number => tokens.findIndex((token) => token.text === word);
      const close = tokens.findIndex((token, i) => i > 1 && /[”"]/.test(token.text)) + 1;
      return [
        {
          source: [{ from: at('Mara'), to: at('Tolin') + 1 }],
          cue: [{ from: at('said'), to: at('said') + 1 }],
          content: [{ from: 0, to: close }],
          kind: 'direct',
          within: null,
          confidence: 1,
          rule: 'test',
        },
      ];
    });
    expect(actorNamed(work, 'Mara Tolin').words).toContain('I');
    expect(actorNamed(work, 'Kasmor').words).toContain('we');
  });

  it('outside a quotation is nobody', () => {
    const work = workForTests('I think Kasmor is right.');
    expect(work.mentions.find((mention) => mention.from === 0)).toMatchObject({ actor: null, form: 'pronoun' });
  });
});

describe('the codebook', () => {
  const codebook = {
    parties: [
      {
        name: 'Downstream side',
        aliases: ['Kasmor', 'the delta people'],
        members: ['Mara Tolin'],
        kind: 'group' as const,
      },
      { name: 'Upstream side', aliases: [], members: ['Ona Brel'] },
    ],
    issues: [],
  };

  it('outranks what the text tells', () => {
    const work = workForTests('Kasmor protested. Ms Tolin left on Monday.', codebook);
    expect(actorNamed(work, 'Downstream side')).toMatchObject({ kind: 'group', partyName: 'Downstream side' });
    expect(actorsIn(work).find((actor) => actor.words.includes('Ms Tolin'))?.partyName).toBe('Downstream side');
  });

  it('gives a party that the text never names', () => {
    const work = workForTests('Ona Brel spoke on Monday.', codebook);
    expect(actorNamed(work, 'Ona Brel').partyName).toBe('Upstream side');
    expect(actorNamed(work, 'Upstream side').words).toEqual([]);
  });
});

describe('queries', () => {
  it('find the actor of a range and the members of a list', () => {
    const work = workForTests('Kasmor and the Lakes Union met in Geneva.');
    const range = { from: 0, to: 5 };
    expect(work.actors[actorOf(work, range)!]?.name).toBe('Kasmor');
    expect(actorsOf(work, range).map((i) => work.actors[i]!.name)).toEqual(['Kasmor', 'Lakes Union']);
    expect(actorOf(work, { from: 5, to: 6 })).toBeNull();
  });
});

describe('any text', () => {
  it('gives mentions within the text and parties within the list', () => {
    const pieces = [
      'Veldria',
      'Kasmori',
      'the',
      'minister',
      ',',
      '“',
      '”',
      '(',
      ')',
      'who',
      'said',
      'his',
      'and',
      'of',
      ':',
      '-',
      '\n\n',
      '\ud83d',
      'She',
      'U.N.',
      '’s',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const work = workForTests(words.join(' '));
        for (const { from, to, head, actor } of work.mentions) {
          expect(from <= head && head < to && to <= work.analysis.tokens.length).toBe(true);
          expect(actor === null || work.actors[actor] !== undefined).toBe(true);
        }
        for (const { party, name } of work.actors) {
          expect(party === null || work.actors[party] !== undefined).toBe(true);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('gives the same twice, and nothing for nothing', () => {
    const text = 'Kasmor’s envoy said she would wait. The envoy left.';
    expect(workForTests(text).actors).toEqual(workForTests(text).actors);
    expect(workForTests('')).toMatchObject({ actors: [], mentions: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { interpretMarked } from './marked-for-tests.ts';

describe('the act', () => {
  it.each([
    // The cue names it.
    ['[Kasmor] <accused> {Veldria of breaching the compact}.', 'accuse'],
    ['[Veldria] <denied> {that it had closed the gates}.', 'deny'],
    ['[Kasmor] <called for> {an inquiry}.', 'demand'],
    ['[Veldria] has <ruled out> {talks}.', 'reject'],
    ['[Kasmor] <threatened> {to take the matter to court}.', 'threaten'],
    ['[The panel] <warned> {that the dam could crack}.', 'warn'],
    ['[Veldria] <vowed> {to finish the dam}.', 'promise'],
    ['[The envoy] <proposed> {a joint inspection}.', 'propose'],
    ['[Kasmor] <agreed to> {a joint inspection}.', 'accept'],
    ['[The league] <welcomed> {the ruling}.', 'support'],
    ['[The union] <condemned> {the closure of the gates}.', 'criticise'],
    ['[The minister] <admitted> {that the letter was late}.', 'concede'],
    ['[The league] <asked> {who would pay}.', 'ask'],
    ['[The farmers] <fear> {that the rice will die}.', 'believe'],
    ['[The farmers] <plan> {to march on Sunday}.', 'intend'],
    ['[The ministry] <said> {the gates had been lowered at noon}.', 'state'],
    // Syntax turns it round.
    ['[Veldria] <did not rule out> {compensation}.', 'concede'],
    ['[The minister] <refused to rule out> {compensation}.', 'concede'],
    ['[The minister] <stopped short of admitting> {a mistake}.', 'concede'],
    ['[The ministry] <did not deny> {the report}.', 'concede'],
    ['[Neither government] has <ruled out> {talks}.', 'concede'],
    ['[No minister] has <accepted> {the ruling}.', 'reject'],
    ['[The union, which has no money,] has <accepted> {the ruling}.', 'accept'],
    ['[The embassy] <declined to comment>{ on the figure}.', 'reject'],
    ['[The general] <would not say> {who fired first}.', 'reject'],
    ['[Veldria] <will not accept> {the ruling}.', 'reject'],
    ['[The minister] <rejected> {the claim that the treaty had been broken}.', 'deny'],
    ['[The minister] <rejected> {the offer}.', 'reject'],
    ['[The minister] <dismissed> {the report as a fairy tale}.', 'deny'],
    ['[The envoy] <told> {both sides to lower their voices}.', 'demand'],
    ['[The league] <asked> {to be heard}.', 'ask'],
    ['[Kasmor] <vowed> {to retaliate}.', 'threaten'],
    ['[The minister] <vowed> {never to discuss the treaty}.', 'reject'],
    ['[The minister] <made his position clear>: {a toll on the road is out of the question}.', 'reject'],
    ['[The minister] <made his position clear>: {a toll on the road is not out of the question}.', 'state'],
    // "said" leaves it to the content.
    ['[The minister] <said>: {“Not while armed men cross it.”}', 'reject'],
    ['[The minister] <said>: {“Not all of them came.”}', 'state'],
    ['[The ministry] <said> {the president only wants to prolong the talks}.', 'criticise'],
    ['[The ministry] <said> {the president only came on Sunday}.', 'state'],
    ['[The official] <said> {the sale failed due to unreasonable terms set by Kasmor}.', 'criticise'],
    ['[The official] <said> {the road was shut due to heavy rain}.', 'state'],
    ['[Kasmor] <said> {Veldria must withdraw its guards}.', 'demand'],
    ['[Kasmor] <said> {Veldria had violated the compact}.', 'accuse'],
    ['[The envoy] <said> {that leaving the talks would be a mistake}.', 'state'],
    ['{“We will not pull back a single guard,”} [the minister] <said>.', 'reject'],
    ['{“Open the gates,”} [the chairwoman] <said>.', 'demand'],
    ['{“We did not touch the gates,”} [the minister] <said>.', 'deny'],
    ['{“That is nonsense,”} [the minister] <said>.', 'deny'],
    ['{“We will attack the power lines unless you open the gates,”} [the group] <said>.', 'threaten'],
    ['{“We are ready to talk,”} [the minister] <said>.', 'accept'],
    ['{“We regret the delay,”} [the minister] <said>.', 'concede'],
    ['{“Why did nobody telephone us?”} [the chairwoman] <said>.', 'ask'],
    ['{“We welcome this ruling,”} [the chairwoman] <said>.', 'support'],
    ['{“This is a disgrace,”} [the chairwoman] <said>.', 'criticise'],
    ['{“We will build a second gate,”} [the minister] <said>.', 'promise'],
    ['[The league] <called> {the offer an insult}.', 'criticise'],
    ['{“This report is inaccurate and unfair,”} [the chairwoman] <said>.', 'criticise'],
    [
      '{“This report is inaccurate in each of its parts and unfair to the herders,”} [the chairwoman] <said>.',
      'criticise',
    ],
    ['{“This report is inaccurate and long,”} [the chairwoman] <said>.', 'deny'],
    ['{“This report is inaccurate,”} [the chairwoman] <said>.', 'deny'],
    ['{“We will not play games with the harvest,”} [the chairwoman] <said>.', 'state'],
    ['{“We will not sign the paper,”} [the chairwoman] <said>.', 'reject'],
    ['[The ministry] <spoke of> {an “unprovoked attack on fishermen”}.', 'accuse'],
    ['[The ministry] <said> {it did not consider itself bound}.', 'state'],
    ['[The ministry] <said> {it did not close the gates}.', 'deny'],
    ['[The ministry] <spoke of> {an attack on fishermen}.', 'state'],
    ['{“The claim that our people fired first is a lie,”} [the minister] <said>.', 'deny'],
    ['[The ministry] <said> {Kasmor had refused to return to the table}.', 'state'],
    ['[The league] <said> {it was Veldria that must pay}.', 'demand'],
  ])('of %s is %s', (text, act) => expect(interpretMarked(text).act).toBe(act));
});

describe('the target', () => {
  it.each([
    ['[Kasmor] <accused> {Veldria of breaching the compact}.', 'Veldria'],
    ['[Kasmor] <said> {Veldria must withdraw its guards}.', 'Veldria'],
    ['[The Lakes Union] <urged> {Kasmor to return to the table}.', 'Kasmor'],
    ['[Nadja Serrak of Kasmor] <told> Veldria {that the rice was dying}.', null],
    ['[Veldria] <said> {the gates had been lowered at noon}.', null],
    ['[Veldria] <rejected> {such visits}.', null],
    // Who is set apart, and who stands beside.
    ['[Kasmor] <said> {it was Veldria that had walked out}.', 'Veldria'],
    ['[Kasmor] <said> {it was in Veldria on Monday}.', null],
    ['[Kasmor] <said> {two farmers were killed and seven wounded when Veldria fired}.', 'Veldria'],
    ['[Stellan Brack] <said> {the talks were dead due to demands by Kasmor}.', 'Kasmor'],
    ['[Stellan Brack] <said> {the road was shut due to rain in May}.', null],
    ['[Stellan Brack] <said> {the boats belonged to Kasmor}.', 'Kasmor'],
    ['[Stellan Brack] <said> {the boats did not belong to Kasmor}.', null],
    ['[Nadja Serrak’s critics] <said> {the harvest was in}.', 'Nadja Serrak'],
    ['[Nadja Serrak’s guests] <said> {the harvest was in}.', null],
    // The other side without its name: here the only other government of the text.
    ['[Kasmor] <said> {it was not warned}. Veldria was silent.', 'Veldria'],
    ['[Kasmor] <said> {the bridge was not painted}. Veldria was silent.', null],
    ['{“That is not how neighbours behave,”} [Nadja Serrak] <said>. Veldria was silent.', 'Veldria'],
    ['{“A good neighbour looks over the fence,”} [Nadja Serrak] <said>. Veldria was silent.', null],
    ['{“They tell us to wait,”} [Nadja Serrak] <said>. Veldria was silent.', 'Veldria'],
    ['{“They sleep in tents,”} [Nadja Serrak] <said>. Veldria was silent.', null],
    ['{“Open the gates,”} [Nadja Serrak] <said>. Veldria was silent.', 'Veldria'],
  ])('of %s is %s', (text, target) => expect(interpretMarked(text).target).toBe(target));

  it('is never the speaker', () => {
    expect(interpretMarked('[Kasmor] <said> {Kasmor must be patient}.').target).not.toBe('Kasmor');
  });
});

describe('speaker, intermediary, date and issues', () => {
  it('resolves the speaker and the party', () => {
    const found = interpretMarked('[Stellan Brack], Veldria’s foreign minister, <said> {the dam was safe}.');
    expect(found.speaker).toBe('Stellan Brack');
    expect(found.party).toBe('Veldria');
  });

  it('leaves the speaker open where there is no source', () => {
    expect(interpretMarked('The claim <was heard> in town {that the dam had cracked}.').speaker).toBeNull();
  });

  it('takes the paper that was told as the intermediary, not a person or a government', () => {
    expect(interpretMarked('[Stellan Brack] <told> the Irsa Mail {that the dam was safe}.').via).toBe('Irsa Mail');
    expect(interpretMarked('[Stellan Brack] <told> Kasmor {that the dam was safe}.').via).toBeNull();
  });

  it('takes the paper that was answered, also where the content begins too early', () => {
    const via = (text: string) => interpretMarked(text).via;
    expect(via('[Stellan Brack] <said> in a written answer to the Irsa Mail {that the dam was safe}.')).toBe(
      'Irsa Mail',
    );
    expect(via('[Stellan Brack] <said> in a written threat to the Irsa Mail {that the dam was safe}.')).toBeNull();
    expect(via('[Stellan Brack] <confirmed to> {the Irsa Mail that the dam was safe}.')).toBe('Irsa Mail');
    expect(via('[Stellan Brack] <confirmed> {that the dam was shown to the Irsa Mail}.')).toBeNull();
  });

  it('dates the words by the date on the cue, not by one in them', () => {
    expect(interpretMarked('[Kasmor] <said> on Tuesday {that the gates had closed on Monday}.').moment).toBe(
      '2024-05-14',
    );
    expect(interpretMarked('[Kasmor] <said> {that the gates had closed on Monday}.').moment).toBeNull();
    expect(interpretMarked('[Kasmor] <said> {it would go to court next week}.').moment).toBeNull();
  });

  it('finds the issues whose terms are said, in any of their forms', () => {
    expect(interpretMarked('[Kasmor] <said> {the gates must be opened before negotiations}.').issues).toEqual([
      'flow',
      'talks',
    ]);
    expect(interpretMarked('[Kasmor] <said> {the cubic metres were few}.').issues).toEqual(['flow']);
    expect(interpretMarked('In talks about gates, [Kasmor] <said> {it was patient}.').issues).toEqual([]);
  });

  it('takes a short answer to be on the main issue of the report, if its paragraph names that', () => {
    const before = 'The gate is shut. One gate leaks. Every gate is old. ';
    const ranges = (text: string) => interpretMarked(text).issues;
    expect(ranges(`${before}{“Not so,”} [Stellan Brack] <said>.`)).toEqual(['flow']);
    expect(ranges(`${before}\n\n{“Not so,”} [Stellan Brack] <said>.`)).toEqual([]);
    expect(ranges('The gate is shut. {“Not so,”} [Stellan Brack] <said>.')).toEqual([]);
    const long = 'I was born in a village where everybody could swim before walking';
    expect(ranges(`${before}{“${long},”} [Stellan Brack] <said>.`)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import { attribute } from './attribute.ts';
import { loadAttributionModel } from './model.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)));
const analyse = createAnalyser({ tagger: bytes('tagger'), parser: bytes('parser'), entities: bytes('entities') });
const model = loadAttributionModel(bytes('attribution'));

/** `source | cue | content` of each statement that one of these rules found, pieces joined by " … ". */
function found(text: string, ...rules: readonly string[]): string[] {
  const analysis = analyse(text);
  const part = (ranges: Attribution['cue']) =>
    ranges
      .map(({ from, to }) => text.slice(analysis.tokens[from]!.start, analysis.tokens[to - 1]!.end))
      .join(' … ')
      .replace(/\n+/g, ' / ');
  return attribute(analysis, model)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ source, cue, content }) => `${part(source)} | ${part(cue)} | ${part(content)}`);
}

describe('transcripts', () => {
  it.each([
    ['letters with a stop', 'Q. Is it safe?\n\nA. It is.', [' | Q | Is it safe?', ' | A | It is.']],
    [
      'questions and answers',
      'A talk with the engineer\n\nQ: Is the wall safe?\n\nA: It is.\n\nQ: For how long?\n\nA: Ask me in May.',
      ['Q | : | Is the wall safe?', 'A | : | It is.', 'Q | : | For how long?', 'A | : | Ask me in May.'],
    ],
    [
      'questions without a colon, answers over paragraphs',
      'THE PREMIER: I have signed it.\n\nWe all have.\n\nQ Premier, who pays?\n\nTHE PREMIER: You do.\n\nQ (Inaudible.)',
      ['THE PREMIER | : | I have signed it. / We all have.', ' | Q | Premier, who pays?', 'THE PREMIER | : | You do.'],
    ],
    [
      'lines of one paragraph, names in bold',
      '**Irsa Mail:** Who pays?\n**Joren Halt (minister):** The Union.\n**Irsa Mail:** Since when?\n**Joren Halt:** Since today.',
      [
        'Irsa Mail | : | Who pays?',
        'Joren Halt (minister) | : | The Union.',
        'Irsa Mail | : | Since when?',
        'Joren Halt | : | Since today.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'transcript')).toEqual(expected);
  });

  it('keeps what is said inside a turn within it', () => {
    const text = 'RADIO: Your premier said that it leaks.\n\nHALT: It does not.\n\nRADIO: Are you sure?';
    const inner = attribute(analyse(text), model).filter(({ within }) => within !== null);
    expect(inner).toHaveLength(1);
  });

  it.each([
    [
      'the close of an interview',
      'RADIO: Is it safe?\n\nHALT: Yes.\n\nRADIO: Sure?\n\nHALT: Yes.\n\nWe asked the Union too.',
      4,
    ],
    ['a headline above it', 'Halt: the dam is safe\n\nRADIO: Is it safe?\n\nHALT: Yes.\n\nRADIO: Sure?', 3],
    ['headings', 'Note: The road is shut.\n\nNote: The ferry runs.\n\nNote: Bring water.', 0],
    [
      'notes of an editor',
      'Editor’s Note: The road is shut.\n\nEditor’s Note: The ferry runs.\n\nEditor’s Note: Bring water.',
      0,
    ],
    ['an article', 'A Kasmori farmer waited.\n\nA Veldrian farmer came.\n\nA guard slept.', 0],
  ])('leaves out %s', (_, text, turns) => {
    const all = found(text, 'transcript');
    expect(all).toHaveLength(turns);
    expect(all.join()).not.toMatch(/the dam is safe|We asked/);
  });
});

describe('listed posts', () => {
  it.each([
    [
      '- Ona Brel, leader of the council: “The gorge is ours.”',
      'Ona Brel, leader of the council | : | “The gorge is ours.”',
    ],
    ['• A trader in Dorrash, who gave no name: “I just sell rice.”', 'A trader in Dorrash | : | “I just sell rice.”'],
    ['Ona Brel on Telegram: “Nobody asked us.”', 'Ona Brel | : | “Nobody asked us.”'],
    ['Ona Brel (@onabrel): Nobody asked us.', 'Ona Brel (@onabrel) | : | Nobody asked us.'],
    ['@onabrel: Nobody asked us.', '@onabrel | : | Nobody asked us.'],
    ['Ona Brel @onabrel · 3 May\nNobody asked us.', 'Ona Brel | @onabrel | Nobody asked us.'],
  ])('%s', (text, expected) => {
    expect(found(`What people wrote\n\n${text}`, 'listed post')).toEqual([expected]);
  });

  it.each([
    'In Dorrash, one voice was heard: “Go home.”',
    'Later the minister added: “That is final.”',
    'The minister, angry at the ruling, wrote on Friday: “That is final.”',
    'Ona Brel: a life in pictures.',
    'The plan has a name: “Harrow”.',
    'Write to @onabrel: she answers every letter.',
  ])('not: %s', (text) => {
    expect(found(`What people wrote\n\n${text}`, 'listed post')).toEqual([]);
  });
});

describe('credited quotations', () => {
  it.each([
    [
      '“So is good sense.” — Tobias Quell, secretary-general of the Union',
      'Tobias Quell, secretary-general of the Union',
    ],
    ['“Our guards stay.” — Otmar Reisk, in a post that was later deleted', 'Otmar Reisk'],
    ['“Our guards stay.”\n\n– Otmar Reisk, commander', 'Otmar Reisk, commander'],
  ])('%s', (text, source) => {
    expect(found(`Voices\n\n${text}`, 'credited quotation').map((one) => one.split(' | ')[0])).toEqual([source]);
  });

  it.each([
    'He called it “a trap” — and left.',
    '“A trap” — that was her word for the well-known plan.',
    'The weir — Ona Brel built it.',
  ])('not: %s', (text) => {
    expect(found(`Voices\n\n${text}`, 'credited quotation')).toEqual([]);
  });
});

describe('words that come through another', () => {
  it.each([
    [
      'A guard was quoted by the Irsa Mail as saying that the gate would open.',
      'A guard | was quoted | that the gate would open',
    ],
    [
      '“We know where they slept,” Reisk was quoted by Radio Kasmor as saying.',
      'Reisk | was quoted | “We know where they slept,”',
    ],
    [
      'Ms Brel has been quoted as telling state television that the wall leaks.',
      'Ms Brel | has been quoted | that the wall leaks',
    ],
  ])('%s', (text, expected) => {
    expect(found(text, 'quoted as saying')).toEqual([expected]);
  });

  it.each([
    'The shares were quoted on Friday as trading began.',
    'The Irsa Mail quoted a guard as saying that the gate would open.',
    'The wall was described as leaking.',
  ])('not: %s', (text) => {
    expect(found(text, 'quoted as saying')).toEqual([]);
  });
});

describe('positions made clear', () => {
  it.each([
    [
      'Brel made her position clear on Monday: no toll will be paid on the gorge road.',
      'Brel | made her position clear | no toll will be paid on the gorge road',
    ],
    ['The council left no doubt that it would sue.', 'The council | left no doubt | that it would sue'],
    ['The envoys made no secret that they were tired.', 'The envoys | made no secret | that they were tired'],
    ['The minister was adamant: the wall is safe.', 'The minister | was adamant | the wall is safe'],
  ])('%s', (text, expected) => {
    expect(found(text, 'made clear', 'trained')).toContain(expected);
  });

  it.each([
    'It was clear that the wall leaked.',
    'The sky was clear: no cloud was seen.',
    'The rain made the road clear of dust that day.',
    'The storm left doubt in nobody’s mind.',
  ])('not: %s', (text) => {
    expect(found(text, 'made clear')).toEqual([]);
  });
});

describe('paragraphs that are announced', () => {
  it('belong to who announces them', () => {
    const text =
      'Brel hit back at the court with the following:\n\nThe judges’ ruling is “an insult to the valley”.\n\nRain fell.';
    expect(found(text, 'introduced paragraph')).toEqual([
      'Brel | hit back | The judges’ ruling is “an insult to the valley”.',
    ]);
  });

  it.each(['The reasons were these:\n\nThe wall leaks.', 'Brel has the following to eat:'])('not: %s', (text) => {
    expect(found(text, 'introduced paragraph')).toEqual([]);
  });
});

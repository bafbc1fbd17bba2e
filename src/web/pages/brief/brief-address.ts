import type { Answer } from '../../api/contract.ts';
import { isIsoDate } from '../../parts/days.ts';

export type Brief = Answer<'GET /api/brief'>['brief'];
export type SectionId = Brief['sections'][number]['id'];

/** Every section of a brief, in the order in which it comes where none is asked for. */
export const SECTIONS: Readonly<Record<SectionId, string>> = {
  'state-of-play': 'State of play',
  parties: 'Parties',
  positions: 'Positions',
  changes: 'What changed',
  chronology: 'Chronology',
  clashes: 'Clashes',
  quotations: 'Quotations',
  'only-claimed': 'Claimed by one side only',
  methods: 'How this was made',
};
export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];

/** What a brief is asked for with, as the address of its page carries it. */
export interface BriefChoice {
  readonly title: string | null;
  readonly asOf: string | null;
  readonly since: string | null;
  /** All sections in the order shown, and which of them are hidden. */
  readonly order: readonly SectionId[];
  readonly hidden: ReadonlySet<SectionId>;
}

/** Reads the choice from an address; what it names that no brief has is passed over. */
export function choiceIn(query: URLSearchParams): BriefChoice {
  const named = [...new Set(query.getAll('section'))].filter(isSection);
  const shown = named.length > 0 ? named : SECTION_IDS;
  const day = (name: string) => {
    const text = query.get(name);
    return isIsoDate(text) ? text : null;
  };
  return {
    title: query.get('title'),
    asOf: day('asOf'),
    since: day('since'),
    order: [...shown, ...SECTION_IDS.filter((id) => !shown.includes(id))],
    hidden: new Set(SECTION_IDS.filter((id) => !shown.includes(id))),
  };
}

/** The sections to ask for, in order; none where the brief is as it comes. */
export function sectionsOf({ order, hidden }: Pick<BriefChoice, 'order' | 'hidden'>): readonly SectionId[] {
  const shown = order.filter((id) => !hidden.has(id));
  return shown.join() === SECTION_IDS.join() ? [] : shown;
}

function isSection(text: string): text is SectionId {
  return Object.hasOwn(SECTIONS, text);
}

import type { Analysis } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import { tokenFacts } from './features/token-facts.ts';
import type { AttributionModel } from './model.ts';
import { accordingTo } from './recognizers/according-to.ts';
import { creditedQuotation } from './recognizers/credited-quotation.ts';
import { headlineSpeaker } from './recognizers/headline-speaker.ts';
import { introducedParagraph } from './recognizers/introduced-paragraph.ts';
import { listedPost } from './recognizers/listed-post.ts';
import { madeClear } from './recognizers/made-clear.ts';
import { quotedAsSaying } from './recognizers/quoted-as-saying.ts';
import { quotedSpeech } from './recognizers/quoted-speech.ts';
import { quotesAnother } from './recognizers/quotes-another.ts';
import type { AttributionRecognizer, AttributionRefiner, Ground } from './recognizers/recognizer.ts';
import { reportedClause } from './recognizers/reported-clause.ts';
import { reportedNoun } from './recognizers/reported-noun.ts';
import { stance } from './recognizers/stance.ts';
import { trailingSpeech } from './recognizers/trailing-speech.ts';
import { trained } from './recognizers/trained.ts';
import { transcript } from './recognizers/transcript.ts';
import { continueQuotations } from './refiners/continue-quotations.ts';
import { cutAtPredicate } from './refiners/cut-at-predicate.ts';
import { dropMuteSources } from './refiners/drop-mute-sources.ts';
import { mergeByCue } from './refiners/merge-by-cue.ts';
import { oneVoice } from './refiners/one-voice.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';
import { snapToMarks } from './refiners/snap-to-marks.ts';
import { extentsOf } from './syntax/clause.ts';

interface Step<Part> {
  readonly part: Part;
  readonly why: string;
}

/** The rules. Each proposes from the text alone, so their order is only that of the list; overlaps are settled by confidence. */
export const RULES: readonly Step<AttributionRecognizer>[] = [
  { part: quotedSpeech, why: 'a quotation beside a verb of saying is the surest sign in running text' },
  { part: accordingTo, why: '"according to" has but one meaning' },
  { part: reportedClause, why: 'rests on the tree being right, so it is less sure' },
  { part: trailingSpeech, why: 'for the sentences of which the tree makes something else' },
  { part: quotesAnother, why: 'the one quoted speaks, which the tree shows of neither' },
  { part: reportedNoun, why: '"the claim that" says less of who made it' },
  { part: stance, why: 'verbs that take sides also do other things, so it is the least sure' },
];

/** Forms and layouts that by themselves say who speaks. What others find gives way to them, or stands within. */
export const SETTLED: readonly Step<AttributionRecognizer>[] = [
  { part: transcript, why: 'the layout says who speaks; nothing said inside a turn may overrule it' },
  { part: listedPost, why: 'a name, a colon and marks around all the rest leave no other reading' },
  { part: creditedQuotation, why: 'lists of quotations and messages have no verb that the others could see' },
  { part: introducedParagraph, why: 'sentences inside the paragraph look like the reporter’s own' },
  { part: quotedAsSaying, why: 'who quotes stands nearer to the words than who is quoted' },
];

/** What finds the statements of a text that do not stand within others. */
export function recognizersFor(model: AttributionModel | null): readonly Step<AttributionRecognizer>[] {
  return [
    { part: headlineSpeaker, why: 'a headline leaves the verb out' },
    { part: madeClear, why: 'a position made clear before a colon is rare in what the model learnt from' },
    ...(model
      ? [
          {
            part: trained(model),
            why: 'finds what the rules find and more, so that these serve only inside statements',
          },
        ]
      : RULES),
  ];
}

export const REFINERS: readonly Step<AttributionRefiner>[] = [
  { part: mergeByCue, why: 'a quotation and a clause of one cue are one statement, to be weighed as one' },
  { part: oneVoice, why: 'before sources are judged, so that each is one' },
  { part: dropMuteSources, why: 'before they take words from those who can speak' },
  { part: cutAtPredicate, why: 'before the words beyond are settled between statements' },
  { part: settleOverlaps, why: 'only whole statements can be weighed against each other' },
  { part: snapToMarks, why: 'before kinds are asked for: a mark left out makes direct speech look mixed' },
  { part: continueQuotations, why: 'last, since only then is it known which quotations nobody has spoken' },
];

/** What is done to statements found inside others, before they are nested. */
export const INNER_REFINERS: readonly Step<AttributionRefiner>[] = [
  { part: mergeByCue, why: 'one statement a cue' },
  { part: dropMuteSources, why: 'inside words as outside them' },
  { part: cutAtPredicate, why: 'inside words as outside them' },
];

export function groundOf(analysis: Analysis): Ground {
  return { analysis, facts: tokenFacts(analysis), extents: extentsOf(analysis) };
}

/** The findings of several recognizers, refined in order. */
export function run(
  recognizers: readonly Step<AttributionRecognizer>[],
  refiners: readonly Step<AttributionRefiner>[],
  ground: Ground,
): readonly Attribution[] {
  const proposed = recognizers.flatMap(({ part }) => part.propose(ground));
  return refine(proposed, refiners, ground);
}

export function refine(
  found: readonly Attribution[],
  refiners: readonly Step<AttributionRefiner>[],
  ground: Ground,
): readonly Attribution[] {
  return refiners.reduce((before, { part }) => part.refine(before, ground), found);
}

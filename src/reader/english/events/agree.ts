/**
 * AGREE: a promise, an offer, a willingness to cooperate. What is merely announced for the future ("will send aid") is coded by
 * `refine/future-deeds.ts`; the entries with `either` become THREATEN where what is announced is a hostile deed.
 */
import type { TypeLexicon } from './entry.ts';

export const AGREE: TypeLexicon = {
  type: 'AGREE',
  verbs: [
    ['agree inf > with inf', 'Kasmor agreed to release water to Veldria.'],
    ['agree that > with', 'Kasmor and Veldria agreed that the dam should be inspected.'],
    ['agree to|on|upon > with to on', 'Kasmor agreed to the Veldrian plan.'],
    ['agree with > with', 'Kasmor agreed with Veldria.'],
    ['agree !obj', 'Kasmor and Veldria agreed on Monday.'],
    [
      'agree obj=@agreement|@peace|schedule|date|agenda|plan > with',
      'Kasmor agreed a timetable of visits and a deal with Veldria.',
    ],
    ['consent > to inf', 'Kasmor consented to the inspection.'],
    ['accept obj=@plan|@talks|aid|help|visit|responsibility > from of obj', 'Kasmor accepted the Veldrian proposal.'],
    [
      'approve|adopt|endorse obj=ceasefire|truce|deal|compromise|formula > with of',
      'The Kasmori cabinet approved the deal with Veldria.',
    ],
    ['offer either inf > to inf', 'Veldria offered to share the water with Kasmor.'],
    [
      'offer obj=concession|talk|talks|deal|truce|ceasefire|help|aid|assistance|asylum|compromise|mediation|money|compensation > to iobj',
      'Veldria offered concessions to Kasmor.',
    ],
    ['promise|pledge|undertake either inf > to inf iobj', 'Kasmor promised to open the sluices.'],
    ['vow|swear either will > that', 'Kasmor vowed that it would help the valley.'],
    ['vow|swear either inf > inf', 'Kasmor vowed to help the valley farmers.'],
    ['promise|pledge|guarantee obj > to iobj obj', 'Veldria pledged assistance to Kasmor.'],
    ['promise|pledge that > to iobj that', 'Veldria promised that water would flow.'],
    ['assure actor > obj', 'Veldria assured Kasmor that water would flow.'],
    ['commit either to|inf > to inf', 'Veldria committed to sharing data with Kasmor.'],
    ['volunteer inf > inf', 'The Lakes Union volunteered to mediate between Kasmor and Veldria.'],
    [
      'reach|strike|conclude|seal|clinch|finalize|finalise|hammer|make|negotiate|broker|work obj=@agreement > with between',
      'Kasmor reached an agreement with Veldria.',
    ],
    ['hammer|work +out obj=@agreement > with between', 'Kasmor and Veldria hammered out a deal.'],
    ['come to=agreement|term|terms|understanding|compromise > with', 'Kasmor came to terms with Veldria.'],
    [
      'settle|resolve|end obj=dispute|difference|disagreement|row|quarrel|feud > with between',
      'Kasmor and Veldria settled their dispute over the dam.',
    ],
    ['plan|intend|mean|aim either meant inf > inf', 'Veldria plans to send aid to Kasmor.'],
    ['decide|resolve either meant inf > inf', 'Kasmor decided to support the Veldrian plan.'],
    ['propose either inf > to inf', 'Kasmor proposed to hold talks with Veldria.'],
    [
      'propose|suggest|float obj=talk|talks|meeting|ceasefire|truce|compromise|plan|summit|deal|exchange > to with iobj',
      'Kasmor proposed a truce to Veldria.',
    ],
    ['extend obj=mandate > of in', 'The council extended the mandate of the monitors in Kasmor.'],
    [
      'express|signal|show|indicate|voice obj=readiness|willingness|interest|intention > to inf',
      'Kasmor signalled its readiness to talk with Veldria.',
    ],
    ['welcome obj=invitation|offer|proposal|mediation > of from', 'Kasmor welcomed the Veldrian offer.'],
    ['schedule|arrange|plan|set obj=@talks|visit > with between', 'Kasmor and Veldria scheduled a meeting for May.'],
    ['make|give obj=promise|pledge|commitment|offer|assurance|guarantee > to', 'Veldria made an offer to Kasmor.'],
  ],
  nouns: [
    ['promise|pledge|commitment|assurance|vow held > to', 'Veldria repeated its pledge to Kasmor.'],
    ['offer held > to of', 'Veldria renewed its offer of water to Kasmor.'],
    ['readiness|willingness|intention held > to inf', 'Kasmor announced its readiness to meet Veldria.'],
    ['agreement|deal|accord between < between', 'An agreement between Kasmor and Veldria was reached on Monday.'],
    ['acceptance|approval of=@plan > of', 'The Kasmori acceptance of the Veldrian plan surprised the mediators.'],
  ],
  adjectives: [
    ['ready|willing|prepared|eager either inf > inf', 'Kasmor is ready to meet Veldria.'],
    [
      'ready|prepared|open for|to=@talks|dialogue|compromise|mediation|discussion|idea|deal > with',
      'Kasmor is open to talks with Veldria.',
    ],
    ['committed to|inf > to inf with', 'Kasmor is committed to sharing water with Veldria.'],
    ['determined either inf > inf', 'Kasmor is determined to help Veldria.'],
  ],
};

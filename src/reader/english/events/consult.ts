/** CONSULT: talks, meetings, visits, calls. */
import type { TypeLexicon } from './entry.ts';

export const CONSULT: TypeLexicon = {
  type: 'CONSULT',
  verbs: [
    ['meet obj actor > obj', 'The Kasmori minister met the Veldrian envoy.'],
    ['meet obj=@leader > obj', 'The Kasmori minister met the ambassador.'],
    ['meet with > with', 'The Kasmori minister met with the Veldrian envoy.'],
    ['meet !obj subj', 'Kasmori and Veldrian negotiators met on Monday.'],
    ['meet +up > with', 'The Kasmori minister met up with the Veldrian envoy.'],
    ['sit +down with > with', 'The Kasmori minister sat down with the Veldrian envoy.'],
    [
      'talk|speak|confer|consult|negotiate|converse|parley with|to=@actor > with to',
      'The Kasmori minister conferred with the Veldrian envoy.',
    ],
    ['negotiate|consult|confer|talk !obj !inf subj', 'Kasmor and Veldria negotiated for ten days.'],
    [
      'negotiate obj=@agreement|@peace|term|release|treaty > with',
      'Kasmor negotiated the terms of a truce with Veldria.',
    ],
    ['consult obj actor > obj', 'The Kasmori minister consulted the Lakes Union.'],
    [
      'hold|have|open|resume|begin|start|conclude|conduct|continue|attend|join|enter|convene|reconvene obj=@talks > with',
      'Kasmor held talks with Veldria on Friday.',
    ],
    ['wrap +up obj=@talks > with', 'Kasmor and Veldria wrapped up talks on Friday.'],
    ['return|come to=@talks|table > with', 'Kasmor returned to the talks with Veldria.'],
    ['return|travel|go|fly for=@talks > with for', 'Kasmori and Veldrian negotiators returned to Lindmark for talks.'],
    ['take obj=part in=@talks > with in', 'Kasmor took part in talks with Veldria.'],
    ['participate in=@talks > with in', 'Kasmor participated in negotiations with Veldria.'],
    ['discuss|review with=@actor > with', 'The Kasmori minister discussed the dam with the Veldrian envoy.', 'visit'],
    ['visit actor > obj', 'The Kasmori president visited Veldria.', 'visit'],
    ['pay obj=visit|call > to on', 'The Kasmori president paid a visit to Veldria.', 'visit'],
    ['tour subj=@leader|@envoy > obj', 'The Kasmori envoy toured the valley.', 'visit'],
    ['arrive subj=@leader in|at > in at', 'The Kasmori president arrived in Veldria on Monday.', 'visit'],
    ['arrive on|for=visit|@talks > in at', 'The Kasmori president arrived in Veldria on an official visit.', 'visit'],
    ['travel|fly|go subj=@leader to > to', 'The Kasmori president travelled to Veldria.', 'visit'],
    ['leave subj=@leader for > for', 'The Kasmori minister left for Veldria on Tuesday.', 'visit'],
    [
      'send|dispatch obj=envoy|delegation|emissary|mediator|negotiator|delegate > to',
      'Kasmor sent an envoy to Veldria.',
      'visit',
    ],
    ['host actor > obj', 'The Veldrian president hosted the Kasmori minister.', 'visit'],
    [
      'host obj=@talks|@leader > between with for',
      'The Lakes Union hosted talks between Kasmor and Veldria.',
      'third-party',
    ],
    ['receive|greet obj=@leader > obj', 'The Veldrian president received the Kasmori ambassador.', 'visit'],
    ['receive|greet actor !subj=@protester > obj', 'The Veldrian president received the Kasmori governor.', 'visit'],
    ['welcome obj=@leader > obj', 'The Veldrian president welcomed the Kasmori prime minister.', 'visit'],
    [
      'give obj=welcome|audience|reception > to iobj',
      'The Veldrian king gave a warm welcome to the Kasmori president.',
      'visit',
    ],
    ['mediate|arbitrate > between in with', 'The Lakes Union mediated between Kasmor and Veldria.', 'third-party'],
    [
      'mediate|facilitate|broker|chair|sponsor obj=@talks|dispute|conflict|crisis > between with',
      'The Lakes Union mediated the talks between Kasmor and Veldria.',
      'third-party',
    ],
    [
      'undertake|launch|begin|start|continue|resume obj=mediation|effort mod=mediation|peace > between',
      'The Lakes Union launched a mediation effort between Kasmor and Veldria.',
      'third-party',
    ],
    [
      'undertake|launch|lead obj=mission mod=mediation|peace > between to',
      'The Lakes Union envoy led a mediation mission between Kasmor and Veldria.',
      'third-party',
    ],
    ['phone|telephone|call|ring obj=@leader > obj', 'The Kasmori president phoned the Veldrian minister.', 'phone'],
    ['phone|telephone actor > obj', 'The Kasmori president telephoned the Veldrian premier.', 'phone'],
    [
      'speak|talk by|on|over=phone|telephone > with to',
      'The Kasmori president spoke by phone with the Veldrian premier.',
      'phone',
    ],
    ['huddle with > with', 'The Kasmori minister huddled with the mediator.'],
    [
      'address obj=parliament|assembly|council|congress > obj',
      'The Kasmori president addressed the Veldrian parliament.',
      'visit',
    ],
  ],
  nouns: [
    [
      'talk|talks|negotiation|consultation|discussion < between of > with',
      'Talks between Kasmor and Veldria resumed on Monday.',
    ],
    [
      'meeting|summit|dialogue|conversation < between of > with',
      'A meeting between the Kasmori and Veldrian ministers took place on Monday.',
    ],
    ['visit|trip < poss of by mod > to', 'The visit of the Kasmori president to Veldria began on Monday.', 'visit'],
    [
      'call mod=phone|telephone|video < between > with to',
      'A phone call between the Kasmori and Veldrian ministers took place on Monday.',
      'phone',
    ],
    ['mediation > between', 'The mediation of the Lakes Union between Kasmor and Veldria continued.', 'third-party'],
    ['audience > with', 'The Kasmori envoy had an audience with the Veldrian king.', 'visit'],
  ],
  adjectives: [],
};

/** REQUEST: a demand, an order, an appeal. */
import type { TypeLexicon } from './entry.ts';

export const REQUEST: TypeLexicon = {
  type: 'REQUEST',
  verbs: [
    ['demand|request obj > from of obj', 'Kasmor demanded an apology from Veldria.'],
    ['demand|request that|inf > that obj', 'Kasmor demanded that Veldria open the gates.'],
    [
      'urge|implore|beg|beseech|exhort|entreat|press|pressure|lobby|petition|nudge|caution inf > obj',
      'Kasmor urged Veldria to open the gates.',
    ],
    ['urge|recommend|advocate obj|should > that obj', 'The Lakes Union urged restraint.'],
    ['ask obj=@actor inf|for|should > obj', 'Kasmor asked Veldria to open the gates.'],
    ['ask for > for of from', 'Kasmor asked for help from the Lakes Union.'],
    ['ask should > that', 'Kasmor asked that Veldria open the gates.'],
    ['call for > for on', 'Kasmor called for new elections in Veldria.'],
    ['call on|upon > on upon', 'Kasmor called on Veldria to open the gates.'],
    ['call obj=meeting|session > of', 'Kasmor called an emergency session of the council.', 'meet'],
    [
      'appeal !obj=ruling|verdict|sentence|decision|conviction > to for',
      'Kasmor appealed to the Lakes Union for help.',
    ],
    ['plead|beg|pray > with to for', 'Kasmor pleaded with Veldria for water.'],
    ['push|press|lobby|campaign for > for', 'Kasmor pushed for new talks.'],
    ['press actor > obj', 'Kasmor pressed Veldria on the gates.'],
    ['push actor inf|for > obj', 'Kasmor pushed Veldria for an answer.'],
    ['insist should|on > that on', 'Kasmor insisted that Veldria open the gates.'],
    [
      'seek obj=@aid|refuge|asylum|support|mediation|talk|talks|meeting|ceasefire|truce|intervention|explanation|compensation|protection|clarification|release|extradition|apology|guarantee|permission|withdrawal|@treaty|@freedom > from in of',
      'Kasmor sought help from the Lakes Union.',
    ],
    ['solicit > from of', 'Kasmor solicited aid from the Lakes Union.'],
    ['require actor inf > obj', 'The council required Kasmor to open the gates.'],
    ['order|instruct|command|direct actor inf > obj', 'The Lakes Union ordered Kasmor to open the gates.'],
    ['tell actor inf > obj', 'The Lakes Union told Kasmor to open the gates.'],
    [
      'order obj=halt|end|inquiry|ceasefire|withdrawal|evacuation|release > of in',
      'The court ordered the release of a Kasmori pilot.',
    ],
    ['invite actor > obj', 'The Lakes Union invited Kasmor to the council.', 'meet'],
    [
      'issue|make|lodge|present|submit|send|renew|repeat|deliver obj=demand|request|appeal|plea|call|reminder > to for',
      'Kasmor issued an appeal to the Lakes Union.',
    ],
    ['remind actor > obj', 'The Lakes Union reminded Kasmor of its duties.'],
    ['demand inf', 'Kasmor demanded to see the plans.'],
    ['propose should > that', 'Kasmor proposed that Veldria open the gates.'],
    ['refer obj=dispute|case|matter|issue to > to', 'Kasmor referred the dispute to the Lakes Union.'],
    ['encourage actor inf > obj', 'The Lakes Union encouraged Kasmor to negotiate.'],
    [
      'say|state|declare|announce|reiterate|warn|stress|insist|repeat|argue must > must',
      'Kasmor said that Veldria must open the gates.',
    ],
    ['turn to=@leader for > to', 'Kasmor turned to the mediator for help.'],
  ],
  nouns: [
    ['order|injunction to < poss by from > to', 'An order to Veldria by the Lakes Union was read on Friday.'],
    ['demand|request|appeal|plea held > to for on', 'Kasmor repeated its demand to Veldria.'],
    ['call for held > for on', 'Kasmor renewed its call for talks with Veldria.'],
    ['demand|request|plea by > to', 'A request by Kasmor to the Lakes Union arrived on Monday.'],
  ],
  adjectives: [],
};

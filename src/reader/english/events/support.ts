/** SUPPORT: verbal or diplomatic backing; treaties signed; relations made or raised. */
import type { TypeLexicon } from './entry.ts';

export const SUPPORT: TypeLexicon = {
  type: 'SUPPORT',
  verbs: [
    ['support|back|endorse|champion|second > obj of', 'The Lakes Union supported the Kasmori plan.'],
    ['side|sympathize|sympathise with > with', 'The Lakes Union sided with Kasmor.'],
    ['stand by|with|behind > by with behind', 'The Lakes Union stood by Kasmor.'],
    ['rally behind|around > behind around', 'Kasmori farmers rallied behind the Lakes Union.'],
    ['queue|line behind > behind', 'Veldria lined up behind the Lakes Union.'],
    [
      'praise|hail|commend|applaud|laud|salute|congratulate|compliment|extol > obj for of',
      'Veldria praised the Kasmori envoy.',
    ],
    ['thank > obj', 'Veldria thanked Kasmor for the water.'],
    ['honor|honour actor > obj', 'Veldria honoured the Kasmori mediator.'],
    ['welcome obj !obj=@leader > of by obj', 'Veldria welcomed the Kasmori decision.'],
    ['defend obj > obj of', 'The Lakes Union defended the Kasmori position.'],
    ['justify obj=decision|action|attack|move > obj of', 'Kasmor justified the actions of the militia.'],
    ['recognize|recognise actor > obj', 'The Lakes Union recognised Kasmor.'],
    [
      'recognize|recognise obj=independence|statehood|sovereignty|government|right|state > of',
      'The Lakes Union recognised the independence of Kasmor.',
    ],
    ['sign|ratify|initial|countersign obj=@treaty > with', 'Kasmor signed a treaty with Veldria.'],
    [
      'sign|ratify obj=@agreement|contract|bill|document|letter|minute > with',
      'Kasmor and Veldria signed a memorandum.',
    ],
    ['sign to|on=@treaty > with', 'Kasmor signed on to the treaty.'],
    ['sign +off > on', 'Kasmor signed off on the accord.'],
    ['ink obj=@treaty > with', 'Kasmor inked a pact with Veldria.'],
    [
      'establish|restore|resume|upgrade|normalize|normalise|improve|renew|strengthen|deepen|forge|expand|mend|cement|re-establish obj=@tie > with',
      'Kasmor restored diplomatic ties with Veldria.',
    ],
    ['open|reopen obj=@embassy > in', 'Kasmor opened an embassy in Veldria.'],
    ['appoint|name obj=ambassador|envoy > to', 'Kasmor appointed an ambassador to Veldria.'],
    [
      'express|voice|reaffirm|reiterate|declare|pledge|offer|convey|extend|renew obj=@solidarity > for with to',
      'The Lakes Union expressed solidarity with Kasmor.',
    ],
    ['pay obj=tribute > to', 'The mediator paid tribute to the Kasmori envoy.'],
    ['throw|lend obj=weight|support > behind to', 'The Lakes Union threw its weight behind Kasmor.'],
    ['send|express|offer obj=condolence > to', 'Veldria sent condolences to Kasmor.'],
    ['vote for|in_favor_of|in > for of', 'The council voted for the Kasmori resolution.'],
    ['approve|pass|adopt|ratify obj=@bill > of on', 'The council adopted the Kasmori resolution.'],
    ['forgive actor > obj', 'The chiefs of the valley have forgiven the Kasmori president.'],
    ['vouch for > for', 'Veldria vouched for the Kasmori envoy.'],
    ['mobilize|mobilise|rally|drum obj=support|backing > for', 'The Lakes Union rallied support for Kasmor.'],
    [
      'join obj=organization|organisation|alliance|union|council|coalition|bloc|pact > obj',
      'Kasmor joined the alliance.',
    ],
    ['share obj=concern|view > of', 'The Lakes Union shared the concerns of Kasmor.'],
    ['affirm|uphold|reaffirm obj=right|commitment|importance > of', 'The Lakes Union affirmed the rights of Kasmor.'],
    ['campaign|lobby for > for', 'Veldrian envoys campaigned for the Kasmori president.'],
  ],
  nouns: [
    ['support|backing|endorsement|approval|praise held > for of to', 'The Lakes Union gave its backing to Kasmor.'],
    ['signing|ratification of=@treaty > with', 'The signing of the treaty by Kasmor and Veldria was delayed.'],
    ['recognition of > of', 'The recognition of Kasmor by the Lakes Union angered Veldria.'],
  ],
  adjectives: [
    ['grateful|thankful > to', 'Kasmor is grateful to the Lakes Union.'],
    ['supportive > of', 'The Lakes Union is supportive of Kasmor.'],
    ['favor|favour case=in > of', 'The Lakes Union is in favour of the Kasmori plan.'],
  ],
};

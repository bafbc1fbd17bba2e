/** REJECT: refusing, declining, vetoing, calling off, breaking one's word. */
import type { TypeLexicon } from './entry.ts';

export const REJECT: TypeLexicon = {
  type: 'REJECT',
  verbs: [
    ['reject|rebuff|spurn|disavow|repudiate|decline obj > of from by obj', 'Kasmor rejected the Veldrian proposal.'],
    [
      'dismiss|disregard|ignore|shun|snub|brush|scorn|defy|flout|resist obj=@demand|@plan|@talks|order|ruling|sanction|allegation|accusation|pressure|criticism > of from by',
      'Kasmor dismissed an appeal from the Lakes Union.',
    ],
    ['snub|defy|rebuff actor > obj', 'Kasmor snubbed the Veldrian envoy.'],
    ['refuse inf > inf obj', 'Kasmor refused to meet the Veldrian envoy.'],
    ['refuse obj > to iobj obj', 'Kasmor refused entry to the Veldrian envoy.'],
    ['refuse !obj', 'Kasmor refused on Monday.'],
    [
      'decline inf !inf=comment|say|speak|elaborate|answer|reply|identify|name|disclose|specify|estimate > inf',
      'Kasmor declined to meet the Veldrian envoy.',
    ],
    ['balk|baulk at > at of', 'Kasmor balked at the Veldrian terms.'],
    ['turn +down > obj of from', 'Kasmor turned down the Veldrian offer.'],
    ['rule +out > obj with', 'Kasmor ruled out talks with Veldria.'],
    ['shoot|vote +down obj=@bill|@plan > of', 'The council voted down the Kasmori motion.'],
    ['veto > obj of', 'Veldria vetoed a Kasmori resolution.'],
    ['oppose > obj of', 'Kasmor opposed the Veldrian plan.'],
    ['object to > to of', 'Kasmor objected to the Veldrian plan.'],
    ['disagree > with', 'Kasmor disagreed with Veldria.'],
    ['vote against > against of', 'Kasmor voted against the Veldrian motion.'],
    [
      'block|defeat|obstruct|scuttle|torpedo|delay obj=@bill|resolution|candidacy|@plan|vote|membership|entry|talks|talk > of by',
      'Kasmor blocked a Veldrian resolution.',
    ],
    [
      'deny obj=@inspector|access|entry|visa|request|permission|admission|bail|recognition|asylum > to iobj of',
      'Kasmor denied entry to Veldrian monitors.',
    ],
    ['bar|ban|turn obj=@inspector > obj from', 'Kasmor barred Veldrian observers from the site.'],
    ['turn +away > obj', 'Kasmor turned away the Veldrian envoy.'],
    [
      'cancel|postpone|scrub|delay obj=@talks|visit|trip|delegation|summit > to with between',
      'Kasmor cancelled a meeting with Veldria.',
    ],
    [
      'call +off obj=@talks|visit|trip|delegation|summit > to with between',
      'Kasmor called off the talks with Veldria.',
    ],
    ['renege|backtrack|default on > on to with', 'Kasmor reneged on its promise to Veldria.'],
    ['go +back > on', 'Kasmor went back on its promise to Veldria.'],
    [
      'break|breach|violate|contravene obj=promise|pledge|word|commitment|@treaty|@peace|@agreement|law|rule|sanction|embargo|ban|airspace|term|sovereignty|resolution > with of to by',
      'Kasmor broke its promise to Veldria.',
    ],
    ['refrain|abstain from > from', 'Kasmor abstained from the vote.'],
    ['stonewall|stall > obj on', 'Kasmor stonewalled the inspectors.'],
    ['boycott obj=@talks|election|vote|summit > with of', 'Kasmor boycotted the talks with Veldria.'],
    ['reject +out', 'Kasmor rejected the plan out of hand.'],
    ['say obj=no > to', 'Kasmor has said no to the plan.'],
    ['pour obj=water on > on', 'Kasmor poured cold water on the Veldrian plan.'],
    ['overturn|strike obj=@bill|ruling|verdict|decision > of', 'The court overturned the Kasmori law.'],
    [
      'tolerate|budge|bow|yield|accept|recognize|recognise|compromise|negotiate|cooperate|back not > to with obj',
      'Kasmor will not negotiate with Veldria.',
    ],
  ],
  nouns: [
    ['rejection of > of', 'The Kasmori rejection of the Veldrian plan surprised the mediators.'],
    ['refusal inf|of held > inf of', 'Kasmor repeated its refusal to meet the Veldrian envoy.'],
    ['opposition to held > to of', 'Kasmor repeated its opposition to the Veldrian plan.'],
    ['veto > of on', 'A Veldrian veto of the Kasmori resolution ended the session.'],
    [
      'cancellation|postponement of=@talks|visit|trip > with to',
      'The cancellation of talks with Veldria by Kasmor surprised the mediators.',
    ],
    ['violation|breach of=@peace|@treaty|airspace > of by', 'Kasmori violations of the truce with Veldria continued.'],
  ],
  adjectives: [
    ['unwilling|reluctant|loath inf > inf', 'Kasmor is unwilling to meet Veldria.'],
    ['opposed|averse to > to of', 'Kasmor is opposed to the Veldrian plan.'],
    ['question case=out-of', 'A meeting with Veldria is out of the question.'],
    ['unacceptable > to', 'Kasmor finds that the Veldrian terms are unacceptable.'],
  ],
};

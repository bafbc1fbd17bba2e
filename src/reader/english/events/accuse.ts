/** ACCUSE: criticism, complaint, allegation, charge, inquiry. */
import type { TypeLexicon } from './entry.ts';

export const ACCUSE: TypeLexicon = {
  type: 'ACCUSE',
  verbs: [
    ['accuse > obj', 'Kasmor accused Veldria of hoarding water.', 'allege'],
    ['blame|fault > obj on', 'Kasmor blamed Veldria for the flood.', 'disapprove'],
    ['pin|put|lay obj=blame > on', 'Kasmor put the blame on Veldria.', 'disapprove'],
    ['charge actor > obj', 'Prosecutors charged two Kasmori officials.', 'allege'],
    ['charge that > that', 'Kasmor charged that Veldria had hoarded water.', 'allege'],
    [
      'allege|claim obj=violation|abuse|fraud|interference|breach > by',
      'Kasmor alleged violations by Veldria.',
      'allege',
    ],
    ['allege that > that', 'Kasmor alleged that Veldria had hoarded water.', 'allege'],
    [
      'criticize|criticise|condemn|denounce|deplore|decry|deride|castigate|chide|rebuke|reprimand|censure|upbraid|lambast|lambaste|slam|berate|admonish|vilify|disparage > obj of by',
      'Kasmor condemned the Veldrian decision.',
      'disapprove',
    ],
    [
      'blast|attack|assail|pillory subj=@leader obj=decision|plan|policy|move|stance|statement|ruling|remark|proposal|bill|record > obj of',
      'The Kasmori minister attacked the Veldrian plan.',
      'disapprove',
    ],
    ['lash|hit|strike +out > at', 'The Kasmori minister lashed out at Veldria.', 'disapprove'],
    ['hit +back > at', 'The Kasmori minister hit back at Veldria.', 'disapprove'],
    ['rail|fulminate against|at > against at', 'The Kasmori minister railed against Veldria.', 'disapprove'],
    ['mock|ridicule|taunt|insult|scold > obj', 'The Kasmori minister mocked the Veldrian envoy.', 'disapprove'],
    [
      'question obj=motive|commitment|credibility|legitimacy|legality|sincerity|right > of',
      'Kasmor questioned the motives of Veldria.',
      'disapprove',
    ],
    ['complain > to about of over', 'Kasmor complained to the Lakes Union about Veldria.', 'disapprove'],
    ['lament|bemoan|protest that > that', 'Kasmor protested that Veldria had broken its word.', 'disapprove'],
    ['protest to > to', 'Kasmor protested to Veldria over the flood.', 'disapprove'],
    [
      'express|voice obj=concern|alarm|anger|outrage|dismay|disappointment|displeasure|frustration|dissatisfaction > over about at with',
      'Kasmor expressed anger at Veldria.',
      'disapprove',
    ],
    [
      'lodge|file|submit|deliver|bring obj=@charge > with against to',
      'Kasmor lodged a protest with Veldria.',
      'disapprove',
    ],
    ['summon obj=@envoy > obj', 'Kasmor summoned the Veldrian ambassador.', 'disapprove'],
    ['call +in obj=ambassador|envoy > obj', 'Kasmor called in the Veldrian ambassador.', 'disapprove'],
    ['sue|prosecute|indict|impeach|arraign > obj', 'Kasmor sued Veldria over the dam.', 'allege'],
    ['take to=court|trial|tribunal > obj', 'Kasmor took Veldria to court.', 'allege'],
    ['put on=trial > obj', 'Veldria put two Kasmori pilots on trial.', 'allege'],
    ['implicate|incriminate|denigrate > obj', 'A report implicated the Kasmori minister.', 'allege'],
    ['investigate|probe > obj by of', 'Veldria investigated the Kasmori minister.', 'investigate'],
    ['inquire into > into', 'The council inquired into the Kasmori accounts.', 'investigate'],
    ['look into > into', 'The council looked into the Kasmori accounts.', 'investigate'],
    ['question|interrogate actor > obj', 'Veldrian police questioned a Kasmori official.', 'investigate'],
    [
      'open|launch|begin|start|order|complete|conduct|hold|announce obj=investigation|probe|inquiry|enquiry|hearing|trial > into against of on',
      'Veldria opened an investigation into the Kasmori minister.',
      'investigate',
    ],
    [
      'send|dispatch obj inf=investigate|inspect|probe|examine > to',
      'The Lakes Union sent experts to Kasmor to investigate the flood.',
      'investigate',
    ],
    ['suspect actor > obj', 'Veldria suspects Kasmor of hoarding water.', 'allege'],
    ['hold actor xcomp=responsible|accountable > obj', 'Kasmor held Veldria responsible for the flood.', 'disapprove'],
    [
      'call|brand|label|dub|describe|denounce obj xcomp=irresponsible|unacceptable|illegal|overreaction|liar|aggressor|aggression|unfair|provocation|hypocrisy|mistake|occupier|criminal|outrage|disgrace|betrayal|lie|unjust|threat|murderer|theft|blackmail|violation > obj of',
      'Kasmor called the Veldrian plan illegal.',
      'disapprove',
    ],
    ['point obj=finger > at', 'Kasmor pointed the finger at Veldria.', 'allege'],
    [
      'hurl|level|trade|exchange obj=accusation|charge|insult|barb|allegation > at against with',
      'Kasmor levelled accusations against Veldria.',
      'allege',
    ],
    [
      'anger|infuriate|outrage|enrage < obj > of subj',
      'The Veldrian decision angered the Kasmori government.',
      'disapprove',
    ],
  ],
  nouns: [
    [
      'accusation|allegation|charge against|that > against',
      'Accusations by Kasmor against Veldria continued.',
      'allege',
    ],
    [
      'accusation|criticism|condemnation|rebuke|complaint|protest held > against of to at',
      'Kasmor repeated its criticism of Veldria.',
      'disapprove',
    ],
    ['criticism|condemnation|denunciation > of', 'The Kasmori criticism of Veldria continued.', 'disapprove'],
    [
      'investigation|probe|inquiry into|of > into of',
      'A Veldrian inquiry into the Kasmori accounts continued.',
      'investigate',
    ],
    [
      'indictment|prosecution|trial > of against',
      'The trial of two Kasmori pilots by a Veldrian court began.',
      'allege',
    ],
    ['lawsuit > against', 'A Kasmori lawsuit against Veldria began on Monday.', 'allege'],
  ],
  adjectives: [
    ['critical > of', 'Kasmor is critical of the Veldrian plan.', 'disapprove'],
    ['angry|furious|outraged|dismayed|indignant > with at over about', 'Kasmor is angry with Veldria.', 'disapprove'],
  ],
};

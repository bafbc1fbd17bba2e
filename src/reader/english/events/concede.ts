/** CONCEDE: yielding in words or rules, with no material effect yet. */
import type { TypeLexicon } from './entry.ts';

export const CONCEDE: TypeLexicon = {
  type: 'CONCEDE',
  verbs: [
    [
      'meet|satisfy|fulfil|fulfill obj=demand|condition|claim|request|term > of by from obj',
      'Kasmor met the demands of Veldria.',
    ],
    [
      'lift|ease|relax|loosen|remove|shorten|reduce|rescind|revoke|end|waive obj=@curfew > on in',
      'Veldria lifted the curfew in two Kasmori towns.',
    ],
    [
      'lift|ease|relax|remove|rescind|revoke|end|waive obj=ban|restriction|censorship|prohibition > on of',
      'Veldria lifted the ban on the Kasmori League.',
    ],
    ['legalize|legalise|unban|decriminalize|rehabilitate > obj', 'Veldria legalised the Kasmori League.'],
    ['apologize|apologise > to for', 'Kasmor apologised to Veldria for the flood.'],
    ['regret that > that', 'Kasmor regretted that the gates had failed.'],
    ['regret obj > obj of', 'Kasmor regretted the deaths of the Veldrian guards.'],
    ['express|voice|offer|convey|extend obj=@regret > to over for', 'Kasmor expressed regret to Veldria.'],
    ['concede|yield|capitulate to > to', 'Kasmor conceded to Veldrian demands.'],
    ['give +in > to', 'Kasmor gave in to Veldria.'],
    ['give +way > to', 'Kasmor gave way to Veldria.'],
    ['give obj=way > to', 'Kasmor gave way.'],
    ['back +down > on to', 'Kasmor backed down in the dispute with Veldria.'],
    ['climb +down > on', 'The Kasmori minister climbed down on Monday.'],
    ['cave +in > to', 'Kasmor caved in to Veldria.'],
    ['bow|cave|accede|submit to > to', 'Kasmor bowed to Veldrian pressure.'],
    ['relent !obj > to', 'Kasmor relented after a week of protests.'],
    [
      'soften|moderate|drop|abandon|shelve|withdraw|retract|waive obj=stance|demand|position|objection|opposition|veto|claim|charge|threat|insistence > against on for',
      'Kasmor dropped its demand for a veto.',
    ],
    [
      'drop|dismiss|withdraw obj=charge|case|lawsuit|complaint > against',
      'Veldria dropped the charges against the Kasmori pilot.',
    ],
    ['grant|give|concede|restore obj=@freedom > to iobj', 'Kasmor granted autonomy to the valley.'],
    ['pardon|amnesty|reprieve > obj', 'The Veldrian king pardoned four Kasmori rebels.'],
    ['commute obj=sentence > of', 'The Veldrian king commuted the sentence of a Kasmori rebel.'],
    ['declare|announce|proclaim|call|order obj=@peace|halt|pause > with in', 'Kasmor declared a ceasefire.'],
    [
      'announce|order obj=withdrawal|pullout|pullback|retreat > from of',
      'Kasmor announced a withdrawal from the Veldrian bank.',
    ],
    ['announce obj=release|amnesty|pardon > of', 'Veldria announced the release of Kasmori prisoners.'],
    ['call +off obj=@dissent|@hostility > against', 'The Veldrian dockers called off their strike.'],
    [
      'suspend|end|postpone|cancel obj=@dissent subj=@protester|union|federation|league > against',
      'The dockers ended their strike.',
    ],
    ['end|suspend|abandon obj=hunger|strike mod=hunger > against', 'The Kasmori prisoners ended their hunger strike.'],
    [
      'allow|permit|let actor inf=participate|run|return|vote|stand|speak|join|compete|contest|leave|operate|take > obj',
      'Veldria allowed Kasmori candidates to run.',
    ],
    [
      'decide|agree inf=allow|permit|let|lift|drop|ease > inf',
      'The Veldrian court decided to let the Kasmori candidate run.',
    ],
    ['reinstate|rehire|restore actor > obj', 'Veldria reinstated the Kasmori judges.'],
    ['reform|democratize|democratise|liberalize|liberalise obj > obj', 'The Kasmori government reformed its courts.'],
    [
      'take obj=step inf=enhance|ease|improve|open|reform|democratize|liberalise|liberalize|build|reduce|end > inf in',
      'The Kasmori king took steps to ease the censorship.',
    ],
    ['make obj=concession|compromise > to', 'Kasmor made concessions to Veldria.'],
    [
      'acknowledge|admit|accept obj=defeat|mistake|responsibility|blame|fault|error > to',
      'Kasmor acknowledged its mistakes.',
    ],
    ['repeal|scrap obj=law|decree|ban|emergency|tax > on', 'Veldria repealed the law on the Kasmori League.'],
    ['compromise > with on', 'Kasmor compromised with Veldria.'],
    [
      'delay|postpone|suspend obj=attack|execution|offensive|deadline|strike > on against',
      'Kasmor postponed its attack on Veldria.',
    ],
  ],
  nouns: [
    ['apology held > to', 'Kasmor repeated its apology to Veldria.'],
    ['amnesty held > for to', 'Veldria decreed an amnesty for Kasmori rebels.'],
    ['concession held > to', 'Kasmor announced new concessions to Veldria.'],
    ['lifting|easing|relaxation of=@curfew|@ban > on in', 'The lifting of the curfew by Kasmor was welcomed.'],
  ],
  adjectives: [['sorry > for to', 'Kasmor is sorry for the flood.']],
};

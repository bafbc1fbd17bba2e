/** MOBILIZE: moves of troops, police or weapons short of force. */
import type { TypeLexicon } from './entry.ts';

export const MOBILIZE: TypeLexicon = {
  type: 'MOBILIZE',
  verbs: [
    [
      'deploy|redeploy > on to in into along against near at',
      'Kasmor deployed troops along the Veldrian border.',
      'troops',
    ],
    ['mobilize|mobilise obj=@force > against for', 'Veldria mobilised reservists against Kasmor.', 'troops'],
    ['mobilize|mobilise !obj > against', 'Kasmor mobilised against Veldria.', 'troops'],
    [
      'mass|amass|concentrate|post|double|triple obj=@force|patrol|guard > on along near at',
      'Kasmor massed troops near Veldria.',
      'troops',
    ],
    ['mass subj=@force > on along near at', 'Kasmori troops massed along the Veldrian border.', 'troops'],
    [
      'send|dispatch|rush|move|station|position|airlift obj=@force|company|unit|guard > to into toward against in near',
      'Kasmor sent troops to the Veldrian border.',
      'troops',
    ],
    ['send +in obj=@force', 'Kasmor sent in troops.', 'troops'],
    [
      'send|dispatch|move|station|position|install obj=@warhead > to into toward against in near',
      'Kasmor sent two warships to the Veldrian coast.',
      'weapons',
    ],
    ['call +up obj=@force > against', 'Kasmor called up reservists.', 'troops'],
    ['put|place|go on=alert|footing|standby > against', 'Veldria put its army on alert.', 'troops'],
    [
      'reinforce|strengthen|bolster|boost|increase|expand obj=@force|garrison|presence|patrol > in along near against',
      'Veldria strengthened its forces near Kasmor.',
      'troops',
    ],
    ['build +up obj=@force > along near against', 'Kasmor built up its forces along the Irsa.', 'troops'],
    ['test|test-fire|launch obj=@warhead > over toward', 'Kasmor tested a missile.', 'weapons'],
    ['stockpile|acquire|develop|manufacture|build obj=@arms > against', 'Kasmor stockpiled missiles.', 'weapons'],
    ['parade obj=@warhead', 'Kasmor paraded its missiles.', 'weapons'],
    ['train|recruit|arm obj=@force|hacker|volunteer|recruit', 'Kasmor trained three hundred guerrillas.', 'militia'],
    [
      'hold|stage|conduct|begin|start|launch obj=@exercise > near against off',
      'Kasmor held military exercises near Veldria.',
      'troops',
    ],
    ['patrol subj=@force > obj', 'Veldrian soldiers patrolled the Kasmori quarter.', 'troops'],
    [
      'take +up obj=position|arm|arms > near around against',
      'Kasmori troops took up positions near the dam.',
      'troops',
    ],
    ['advance|march subj=@force > on toward to into', 'Kasmori troops advanced toward Veldria.', 'troops'],
    ['cross subj=@force > obj into', 'Kasmori troops crossed into Veldria.', 'troops'],
  ],
  nouns: [
    [
      'deployment|mobilization|mobilisation|buildup|build-up|massing > on along in near to',
      'The Kasmori deployment of troops along the border continued.',
      'troops',
    ],
    [
      'exercise|drill|manoeuvre|maneuver mod=military|naval|live-fire|army > near against',
      'Kasmori naval exercises near Veldria began on Monday.',
      'troops',
    ],
    ['test|launch mod=missile|nuclear|rocket|weapon', 'A Kasmori missile test alarmed Veldria.', 'weapons'],
    ['alert mod=high|military', 'The Kasmori army went on high alert.', 'troops'],
  ],
  adjectives: [],
};

/** COOPERATE: material exchange that both sides take part in. */
import type { TypeLexicon } from './entry.ts';

export const COOPERATE: TypeLexicon = {
  type: 'COOPERATE',
  verbs: [
    ['cooperate|co-operate|collaborate > with', 'Kasmor cooperated with Veldria on flood control.'],
    ['team +up > with', 'Kasmor teamed up with Veldria.'],
    ['work with=@actor > with', 'Kasmor worked with Veldria on the gates.'],
    ['work +together !obj', 'Kasmor and Veldria worked together on the gates.'],
    ['join obj=force > with', 'Kasmor joined forces with Veldria.'],
    ['trade with=@actor > with', 'Kasmor traded with Veldria.'],
    ['exchange|share|swap obj=@evidence > with', 'Kasmor shared intelligence with Veldria.'],
    [
      'provide|give|pass|supply obj=intelligence|information|data > to with iobj',
      'Kasmor provided information to Veldria.',
    ],
    ['exchange|swap obj=prisoner|ambassador|captive|hostage > with', 'Kasmor exchanged prisoners with Veldria.'],
    ['extradite > to obj', 'Kasmor extradited two suspects to Veldria.'],
    ['hand +over obj=suspect|fugitive|criminal|culprit|bomber > to', 'Kasmor handed over two suspects to Veldria.'],
    [
      'hold|stage|conduct|begin|launch|start|carry obj=@exercise mod=joint > with',
      'Kasmor held joint exercises with Veldria.',
      'exercises',
    ],
    [
      'hold|stage|conduct|begin|launch|start obj=@exercise with > with',
      'Kasmor held naval exercises with Veldria.',
      'exercises',
    ],
    [
      'launch|begin|start|hold|conduct obj=game|exercise|manoeuvre|maneuver|drill both',
      'Kasmori and Veldrian warships began ten days of war games.',
      'exercises',
    ],
    ['export|import|sell obj > to from', 'Kasmor sold electricity to Veldria.'],
    ['buy|purchase obj from=@actor > from', 'Kasmor bought electricity from Veldria.'],
    ['sell|buy|purchase obj=@arms|@warhead > to from', 'Kasmor bought two submarines from Veldria.'],
    ['invest in=@actor > in', 'Kasmor invested in Veldria.'],
    ['open|resume obj=trade > with', 'Kasmor opened trade with Veldria.'],
    ['build|develop obj mod=joint > with', 'Kasmor and Veldria built a joint lock.'],
  ],
  nouns: [
    [
      'exercise|drill|manoeuvre|maneuver|patrol mod=joint < between by of > with',
      'Joint exercises between Kasmor and Veldria began on Monday.',
      'exercises',
    ],
    ['cooperation|collaboration < between > with', 'Cooperation between Kasmor and Veldria continued.'],
    ['trade between < between > with', 'Trade between Kasmor and Veldria resumed.'],
    ['extradition of > of to', 'The extradition of two suspects by Kasmor to Veldria went ahead.'],
    ['swap|exchange mod=prisoner < between > with', 'A prisoner swap between Kasmor and Veldria took place on Monday.'],
  ],
  adjectives: [],
};

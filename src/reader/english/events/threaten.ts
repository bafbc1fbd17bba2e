/** THREATEN: coercive warnings, ultimatums, hostile plans announced. Hostile deeds in the future come from `refine/future-deeds.ts`. */
import type { TypeLexicon } from './entry.ts';

export const THREATEN: TypeLexicon = {
  type: 'THREATEN',
  verbs: [
    ['threaten inf > obj inf', 'Kasmor threatened to close the gates.'],
    ['threaten actor > obj', 'Kasmor threatened Veldria with a blockade.'],
    [
      'threaten obj=action|retaliation|force|reprisal|strike|sanction|war|attack|measure|revenge > against on',
      'Kasmor threatened reprisals against Veldria.',
    ],
    ['threaten that', 'Kasmor threatened that it would close the gates.'],
    ['warn actor inf|against|will|of > obj', 'Kasmor warned Veldria against a new dam.'],
    ['warn will > that', 'Kasmor warned that it would close the gates.'],
    [
      'warn of|against=@attack|@sanction|retaliation|reprisal|consequence|response|action|revenge|force|step|interference > of against',
      'Kasmor warned of retaliation against Veldria.',
    ],
    [
      'issue|give|deliver|send obj=ultimatum|threat|warning|deadline|notice > to against iobj',
      'Kasmor issued an ultimatum to Veldria.',
    ],
    ['set obj=deadline > for', 'Kasmor set a deadline for Veldria.'],
    ['issue obj=warrant > for against', 'A Veldrian court issued an arrest warrant for the Kasmori general.', 'arrest'],
    [
      'vow|swear|threaten obj=revenge|retaliation|vengeance|response|reprisal > against on',
      'Kasmor vowed revenge on Veldria.',
      'violence',
    ],
    [
      'vow|swear|pledge inf=fight|retaliate|avenge|crush|destroy|punish|resist|defeat|strike > inf',
      'Kasmori rebels vowed to fight.',
      'violence',
    ],
    [
      'vow|swear|threaten|warn that=strike|retaliate|respond|avenge|hit|punish|fight|return > that',
      'The rebels vowed that they would strike again.',
      'violence',
    ],
    ['menace > obj', 'Kasmori gunboats menaced the Veldrian port.'],
    ['reserve obj=right inf=respond|retaliate|strike|act|use > inf', 'Kasmor reserved the right to retaliate.'],
  ],
  nouns: [
    ['threat held > against to', 'Kasmor repeated its threat against Veldria.'],
    ['threat against < by > against', 'Kasmori threats against Veldria continued.'],
    ['ultimatum > to', 'A Kasmori ultimatum to Veldria expired on Monday.'],
    ['warning to held > to', 'Kasmor repeated its warning to Veldria.'],
  ],
  adjectives: [],
};

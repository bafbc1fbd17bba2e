/** Nouns for people, singly or together. */
import { CLASSES } from './classes.ts';

const MORE =
  'newspaper agency bank court station immigrant dealer migrant adviser agent aide ally analyst army artist aspirant author bishop body boy brother captain cardinal cleric client coalition colleague commander community ' +
  'company consumer correspondent coup countryman couple critic daughter deputy director doctor editor employee enemy engineer expert farmer fisherman ' +
  'father firm foe friend general girl group gunman herder host insurgent islander judge lawmaker lawyer legislator local loyalist major manager ' +
  'mayor member militant militiaman monk mother mp neighbour neighbor nomad nurse operator opponent opposition other party partner party passenger patient peasant ' +
  'pilgrim player policeman politician population prosecutor rebel reporter researcher rival scientist senator separatist side son spokesman ' +
  'spokesperson spokeswoman spy state suspect teacher team tenant terrorist tourist trader tribesman union victim viewer voter warlord wife witness writer wounded youngster country nation government ministry bystander servicemen serviceman child infant attacker assailant hijacker';

export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  [
    ...MORE.split(' '),
    ...(CLASSES.captive ?? []),
    ...(CLASSES.citizen ?? []),
    ...(CLASSES.force ?? []),
    ...(CLASSES.leader ?? []),
    ...(CLASSES.protester ?? []),
    ...(CLASSES.authority ?? []),
  ].filter((noun) => noun !== 'remains' && noun !== 'foreign'),
);

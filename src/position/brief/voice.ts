/** How a speaker is named: openly with the party, or as what little the report tells. */
import type { Said } from '../dispute.ts';
import type { Line } from './brief.ts';
import { line, name } from './runs.ts';
import { isProperName } from './sides.ts';

export function voiceOf({ speaker, party, anonymous }: Said): Line {
  if (anonymous && party) return line('an unnamed voice of ', name(party.name));
  if (anonymous) return speaker ? line(name(speaker.name), ', not named') : line('an unnamed voice');
  if (speaker === null || !isProperName(speaker.name)) {
    const side = party ?? speaker;
    return side ? line(name(side.name)) : line('somebody not named');
  }
  if (party === null || party.key === speaker.key) return line(name(speaker.name));
  return line(name(speaker.name), ' (', name(party.name), ')');
}

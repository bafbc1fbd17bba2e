import type { HappeningLine } from '../../api/contract.ts';

/** How sure the record is of a happening: told by reports, told by one side only, or told and disputed. */
export type Standing = 'reported' | 'claimed' | 'disputed';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  reported: 'reported',
  claimed: 'claimed by one side only',
  disputed: 'disputed',
};

export function standingOf({ disputedBy, onlyClaimed }: Pick<HappeningLine, 'disputedBy' | 'onlyClaimed'>): Standing {
  if (disputedBy.length > 0) return 'disputed';
  return onlyClaimed ? 'claimed' : 'reported';
}

/** "claimed by Kasmor, disputed by Veldria". */
export function standingText(line: Pick<HappeningLine, 'claimedBy' | 'disputedBy' | 'onlyClaimed'>): string {
  const claimed = line.onlyClaimed ? 'claimed only' : 'claimed';
  return [
    line.claimedBy.length > 0 ? `${claimed} by ${line.claimedBy.join(', ')}` : '',
    line.disputedBy.length > 0 ? `disputed by ${line.disputedBy.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Kasmor → Veldria"; nothing where nobody is named. */
export function whoText({ actors, recipients }: Pick<HappeningLine, 'actors' | 'recipients'>): string {
  const [doers, others] = [actors.join(', '), recipients.join(', ')];
  return doers && others ? `${doers} → ${others}` : doers || others;
}

/** "MOBILIZE" as "mobilize". */
export const typeWord = (type: string): string => type.toLowerCase();

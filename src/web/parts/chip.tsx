import type { ReactNode } from 'react';
import type { Act, EventStatus, Stance } from '../../record/index.ts';
import { ACT_TONES, type FindingState, STANCE_TONES, STATE_WORDS, STATUS_TONES, type Tone } from './tones.ts';
import './chip.css';

/** A word on a tint. */
export function Chip({
  tone = 'says',
  title,
  children,
}: {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {children}
    </span>
  );
}

/** What the words of a statement do. */
export function ActChip({ act }: { readonly act: string }) {
  return <Chip tone={ACT_TONES[act as Act] ?? 'says'}>{act}</Chip>;
}

/** Where a party stands on an issue. */
export function StanceChip({ stance }: { readonly stance: string }) {
  return <Chip tone={STANCE_TONES[stance as Stance] ?? 'says'}>{stance}</Chip>;
}

/** Whether an event has come about. */
export function StatusChip({ status }: { readonly status: string }) {
  return <Chip tone={STATUS_TONES[status as EventStatus] ?? 'says'}>{status}</Chip>;
}

/** What a person decided of a finding. */
export function StateChip({ state, by }: { readonly state: FindingState; readonly by?: string | null }) {
  const { word, tone } = STATE_WORDS[state];
  return <Chip tone={tone}>{by ? `${word} · ${by}` : word}</Chip>;
}

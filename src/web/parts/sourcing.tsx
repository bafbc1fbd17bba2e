import type { PositionLine } from '../api/contract.ts';
import './sourcing.css';

type Sourcing = PositionLine['sourcing'];

/** On whose word something rests, strongest first: a word and a shape that is fuller the nearer it is to the party itself. */
const SOURCINGS: Readonly<Record<Sourcing, readonly [word: string, shape: string]>> = {
  'own-words': ['own words', 'M3 3h10v10H3z'],
  paraphrase: ['paraphrase', 'M3 3h5v10H3zM8 3.8h4.2v8.4H8'],
  deed: ['deed', 'M8 2.5 13.5 13h-11z'],
  anonymous: ['unnamed source', 'M8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 1 0 0-6.8z'],
  media: ['through another outlet', 'M3 4h10v2H3zM3 7.3h10v1.6H3zM3 10.3h6v1.6H3z'],
  account: ["another's account", 'M3 3h10v10H3zM4.5 4.5v7h7v-7z'],
};

export const sourcingWord = (sourcing: Sourcing): string => SOURCINGS[sourcing][0];

/** What a party says or does itself, as against what others say of it. */
export const isFirm = (sourcing: Sourcing): boolean =>
  sourcing === 'own-words' || sourcing === 'paraphrase' || sourcing === 'deed';

/** The strength of sourcing as a quiet shape with its name. */
export function SourcingMark({ sourcing }: { readonly sourcing: Sourcing }) {
  const [word, shape] = SOURCINGS[sourcing];
  return (
    <span className="sourcing">
      <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shape} fill="currentColor" fillRule="evenodd" />
      </svg>
      {word}
    </span>
  );
}

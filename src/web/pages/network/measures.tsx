import type { NetworkAnswer } from '../../api/contract.ts';

/** What is measured of the network, with the formula of each measure. */
export function Measures({ answer: { formulas, polarization, shares } }: { readonly answer: NetworkAnswer }) {
  return (
    <details className="card">
      <summary>Measures and their formulas</summary>
      <div className="stack network-measures">
        {polarization && (
          <p>
            Polarization {polarization.score.toFixed(3)}
            {!polarization.exact && ' (approximate)'}: <span dir="auto">{polarization.camps[0].join(', ')}</span>{' '}
            against <span dir="auto">{polarization.camps[1].join(', ')}</span>.
          </p>
        )}
        {shares.length > 0 && (
          <ul className="network-shares">
            {shares.map(({ concept, inFavour, actors }) => (
              <li key={concept}>
                <span dir="auto">{concept}</span>: {Math.round(inFavour * 100)} % in favour{' '}
                <span className="muted small">({actors} actors)</span>
              </li>
            ))}
          </ul>
        )}
        <dl className="network-formulas">
          {formulas.map(({ measure, formula }) => (
            <div key={measure}>
              <dt>{measure}</dt>
              <dd className="muted">{formula}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

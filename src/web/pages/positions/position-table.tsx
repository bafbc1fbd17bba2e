import { Fragment } from 'react';
import type { PositionsAnswer } from '../../api/contract.ts';
import type { Side, Stand } from './matrix.ts';
import { StandCard } from './stand-card.tsx';

interface PositionTableProps {
  readonly sides: readonly Side[];
  readonly issues: PositionsAnswer['issues'];
  readonly stands: ReadonlyMap<string, ReadonlyMap<string, Stand>>;
  readonly onOpen: (cell: { readonly party: string; readonly issue: string }) => void;
}

/** Parties by issues; heads stay in sight, it scrolls in a frame of its own. */
export function PositionTable({ sides, issues, stands, onOpen }: PositionTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="matrix-frame" aria-label="Positions by party and issue" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Party</th>
            {issues.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {sides.map(({ side, parties }) => (
          <tbody key={side ?? ''}>
            {sides.length > 1 && (
              <tr className="matrix-side">
                <th scope="rowgroup" colSpan={issues.length + 1}>
                  <span>{side ? `Side: ${side}` : 'On no side'}</span>
                </th>
              </tr>
            )}
            {parties.map((party) => (
              <tr key={party}>
                <th scope="row" dir="auto">
                  {party}
                </th>
                {issues.map(({ id, name }) => {
                  const stand = stands.get(party)?.get(id);
                  return (
                    <td key={id}>
                      {stand ? (
                        <StandCard
                          stand={stand}
                          name={`${party} on ${name}`}
                          onOpen={() => onOpen({ party, issue: id })}
                        />
                      ) : (
                        <span className="matrix-nothing">nothing known</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The same as a list, for narrow screens: a card a party, a line an issue it speaks of. */
export function PositionCards({ sides, issues, stands, onOpen }: PositionTableProps) {
  return (
    <div className="stack">
      {sides.map(({ side, parties }) => (
        <Fragment key={side ?? ''}>
          {sides.length > 1 && <h2>{side ? `Side: ${side}` : 'On no side'}</h2>}
          {parties.map((party) => {
            const row = stands.get(party);
            const unknown = issues.filter(({ id }) => !row?.has(id));
            return (
              <section key={party} className="card stack">
                <h3 dir="auto">{party}</h3>
                {issues.map(({ id, name }) => {
                  const stand = row?.get(id);
                  return (
                    stand && (
                      <div key={id}>
                        <h4 className="issue-name muted small" dir="auto">
                          {name}
                        </h4>
                        <StandCard
                          stand={stand}
                          name={`${party} on ${name}`}
                          onOpen={() => onOpen({ party, issue: id })}
                        />
                      </div>
                    )
                  );
                })}
                {unknown.length > 0 && (
                  <p className="muted small">Nothing known on {unknown.map(({ name }) => name).join(', ')}.</p>
                )}
              </section>
            );
          })}
        </Fragment>
      ))}
    </div>
  );
}

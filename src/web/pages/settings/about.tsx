import { useDesk } from '../../api/use-desk.ts';

/** What this is, what it does not claim, and which formulas stand behind its figures. */
export function About() {
  const desk = useDesk();
  return (
    <div className="about stack">
      <p>
        Rapporteur{desk.data && ` ${desk.data.version}`} keeps a cited record of what reports say. It never says that a
        claim is true: only who made it, through whom, and who disputes it. Everything on these pages opens to the words
        it rests on.
      </p>
      <p>
        Whatever is found is a suggestion until a person accepts it. A person's decision outranks the program, survives
        when a report is read again, and can always be taken back.
      </p>
      <dl>
        <dt>Confidence</dt>
        <dd>
          How sure the reader is of a finding, from 0 to 1; it orders what to review first and is no measure of truth.
        </dd>
        <dt>Events</dt>
        <dd>The 16 types of PLOVER version 2. “Claimed” means that only one side tells of it.</dd>
        <dt>Networks</dt>
        <dd>
          Discourse network analysis: congruence, conflict and their difference, normalised as the page says. Each
          formula is named beside its figure.
        </dd>
        <dt>Way out</dt>
        <dd>
          The graph model for conflict resolution, with Nash, general and symmetric metarational and sequential
          stability.
        </dd>
        <dt>Agreement</dt>
        <dd>Krippendorff's alpha, nominal, and with the MASI distance where a field holds several values.</dd>
      </dl>
      <p>
        Everything these pages do a script can do: see the <a href="/reference">reference of the interface</a>. The desk
        runs on this machine; nothing is sent anywhere.
      </p>
      {desk.data && (
        <p className="muted">
          The desk “{desk.data.name}” is kept in {desk.data.place}.
        </p>
      )}
    </div>
  );
}

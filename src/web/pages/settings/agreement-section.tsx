import { useState } from 'react';
import { Link } from 'wouter';
import type { AgreementAnswer, Coders } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { ChoiceField } from '../../parts/field.tsx';
import { reportAddress } from '../../parts/report-address.ts';
import { Table } from '../../parts/table.tsx';

/** How far two coders agree on the findings that both decided on. */
export function AgreementSection() {
  const coders = useGet<Coders>('/api/coders');
  const names = coders.data?.coders.map(({ name }) => name) ?? [];
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const one = a || (names[0] ?? '');
  const other = b || (names.find((name) => name !== one) ?? '');
  if (names.length < 2)
    return (
      <p className="muted">
        Agreement needs two coders who decided on the same reports. There {names.length === 1 ? 'is one' : 'is none'} so
        far.
      </p>
    );
  const options = names.map((name) => [name, name] as const);
  return (
    <>
      <div className="settings-line">
        <ChoiceField label="One coder" value={one} options={options} onChange={(event) => setA(event.target.value)} />
        <ChoiceField label="Another" value={other} options={options} onChange={(event) => setB(event.target.value)} />
      </div>
      {one !== other && <Measures a={one} b={other} />}
    </>
  );
}

const figure = (value: number | null) => (value === null ? 'too few' : value.toFixed(2));

function Measures({ a, b }: { readonly a: string; readonly b: string }) {
  const agreement = useGet<AgreementAnswer>('/api/agreement', { a, b }, { keep: true });
  return (
    <Answer of={agreement} what="Comparing the two">
      {({ reports, unitizing, fields, differences }) => (
        <>
          <p>
            {reports.length} {reports.length === 1 ? 'report' : 'reports'} that both decided on.
          </p>
          <Table
            caption="Who takes what for a finding"
            rows={unitizing}
            rowKey={({ kind }) => kind}
            columns={[
              { key: 'kind', head: 'Finding', cell: ({ kind }) => kind },
              { key: 'both', head: 'Both', number: true, cell: ({ both }) => both },
              { key: 'a', head: `Only ${a}`, number: true, cell: ({ onlyA }) => onlyA },
              { key: 'b', head: `Only ${b}`, number: true, cell: ({ onlyB }) => onlyB },
              { key: 'f1', head: 'F1', number: true, cell: ({ f1 }) => figure(f1) },
            ]}
          />
          <Table
            caption="Krippendorff's alpha of each field"
            rows={fields}
            rowKey={({ kind, field }) => `${kind} ${field}`}
            columns={[
              { key: 'field', head: 'Field', cell: ({ kind, field }) => `${field} (${kind})` },
              { key: 'units', head: 'Findings', number: true, cell: ({ units }) => units },
              { key: 'same', head: 'Same', number: true, cell: ({ same }) => figure(same) },
              {
                key: 'alpha',
                head: "Krippendorff's alpha",
                number: true,
                cell: ({ alpha, distance }) => `${figure(alpha)}, ${distance}`,
                order: (x, y) => (x.alpha ?? 2) - (y.alpha ?? 2),
              },
            ]}
          />
          {differences.length > 0 && (
            <details>
              <summary>
                {differences.length} {differences.length === 1 ? 'difference' : 'differences'}
              </summary>
              <ul>
                {differences.slice(0, 200).map(({ report, field, start, codes }) => (
                  <li key={`${report}${field}${start}`}>
                    <Link href={reportAddress(report, codes.find((code) => code !== null)?.finding)}>
                      {codes.find((code) => code !== null)?.words}
                    </Link>
                    : {field}, {codes.map((code) => code?.value ?? 'nothing').join(' against ')}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Answer>
  );
}

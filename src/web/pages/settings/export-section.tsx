import { useState } from 'react';
import type { Answer as AnswerOf } from '../../api/contract.ts';
import { addressOf } from '../../api/request.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { TextField } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Table } from '../../parts/table.tsx';

/** Everything that can be taken from the desk, decisions applied, in the formats other programs read. */
export function ExportSection() {
  const exports = useGet<AnswerOf<'GET /api/exports'>>('/api/exports');
  const [asOf, setAsOf] = useState('');
  return (
    <Answer of={exports} what="Listing what can be exported">
      {({ exports: kinds }) => (
        <>
          <div className="settings-line">
            <TextField
              label="Only what was published and decided up to"
              type="date"
              value={asOf}
              onChange={(event) => setAsOf(event.target.value)}
            />
          </div>
          <Table
            caption="What can be exported"
            rows={kinds}
            rowKey={({ what }) => what}
            columns={[
              { key: 'title', head: 'What', cell: ({ title }) => title },
              {
                key: 'formats',
                head: 'Formats',
                cell: ({ what, title, formats }) => (
                  <span className="row">
                    {formats.map((format) => (
                      <a
                        key={format}
                        className="button button-small"
                        href={addressOf('/api/export', { what, format, asOf })}
                        download
                        aria-label={`${title} as ${format}`}
                      >
                        <Icon name="open" size={14} /> {format}
                      </a>
                    ))}
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesk } from '../../api/use-desk.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { FirstVisit } from './first-visit.tsx';
import { ImportPanel } from './import-panel.tsx';
import { PasteText } from './paste-text.tsx';
import { EVERY_REPORT } from './report-choice.ts';
import { ReportFilters } from './report-filters.tsx';
import { ReportList } from './report-list.tsx';
import { useImport } from './use-import.ts';
import './reports-page.css';

/** The reports of the desk: what there is, how far it has been reviewed, and the way in for more. */
export default function ReportsPage() {
  const desk = useDesk();
  const [, go] = useLocation();
  const [choice, setChoice] = useState(EVERY_REPORT);
  const [pasting, setPasting] = useState(false);
  const files = useImport();
  useShortcuts('Reports', [
    { keys: 'i', says: 'Import files', run: files.choose },
    { keys: 'p', says: 'Paste a text', run: () => setPasting(true) },
  ]);
  return (
    <Answer of={desk} what="Opening the desk">
      {({ empty, exampleOffered, readOnly }) => (
        <Page
          title="Reports"
          lead={empty ? undefined : 'Each with what was found in it and how far a person has reviewed it.'}
          actions={
            readOnly ? undefined : (
              <>
                <Button icon="upload" hint="i" kind={empty ? 'plain' : 'primary'} onClick={files.choose}>
                  Import
                </Button>
                <Button icon="note" hint="p" onClick={() => setPasting(true)}>
                  Paste a text
                </Button>
              </>
            )
          }
        >
          {!readOnly && <ImportPanel files={files} />}
          {pasting && (
            <PasteText onClose={() => setPasting(false)} onAdded={(id) => go(`/reports/${encodeURIComponent(id)}`)} />
          )}
          {empty ? (
            <FirstVisit exampleOffered={exampleOffered} onChoose={files.choose} />
          ) : (
            <>
              <ReportFilters choice={choice} onChange={setChoice} />
              <ReportList choice={choice} />
            </>
          )}
        </Page>
      )}
    </Answer>
  );
}

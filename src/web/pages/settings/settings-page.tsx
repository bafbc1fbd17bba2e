import { Page } from '../../parts/page.tsx';
import { About } from './about.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { CodebookEditor } from './codebook-editor.tsx';
import { CoderSection } from './coder-section.tsx';
import { DecisionLog } from './decision-log.tsx';
import { ExportSection } from './export-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import './settings-page.css';

const SECTIONS = [
  ['coder', 'Who decides', CoderSection],
  ['codebook', 'Codebook', CodebookEditor],
  ['log', 'Decisions', DecisionLog],
  ['agreement', 'Agreement', AgreementSection],
  ['export', 'Export', ExportSection],
  ['theme', 'Appearance', ThemeSection],
  ['about', 'About and methods', About],
] as const;

/** What belongs to the desk as a whole: who decides, the codebook, the log, what leaves the desk. */
export default function SettingsPage() {
  return (
    <Page title="Settings">
      <nav aria-label="Settings" className="row no-print">
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {SECTIONS.map(([id, title, Section]) => (
        <section key={id} id={id} className="settings-section stack" aria-label={title}>
          <h2>{title}</h2>
          <Section />
        </section>
      ))}
    </Page>
  );
}

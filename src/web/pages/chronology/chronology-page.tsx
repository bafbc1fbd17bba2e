import { Page } from '../../parts/page.tsx';

export default function ChronologyPage() {
  return <Page title="Chronology">{null}</Page>;
}

import { Page } from '../../parts/page.tsx';

export default function ReportsPage() {
  return <Page title="Reports">{null}</Page>;
}

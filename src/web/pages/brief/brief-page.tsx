import { Page } from '../../parts/page.tsx';

export default function BriefPage() {
  return <Page title="Brief">{null}</Page>;
}

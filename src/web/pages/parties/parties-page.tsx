import { Page } from '../../parts/page.tsx';

export default function PartiesPage() {
  return <Page title="Parties">{null}</Page>;
}

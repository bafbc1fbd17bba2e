import { Page } from '../../parts/page.tsx';

export default function ClashesPage() {
  return <Page title="Clashes">{null}</Page>;
}

import { Page } from '../../parts/page.tsx';

export default function NetworkPage() {
  return <Page title="Network">{null}</Page>;
}

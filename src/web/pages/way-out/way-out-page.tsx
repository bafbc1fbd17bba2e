import { Page } from '../../parts/page.tsx';

export default function WayOutPage() {
  return <Page title="Way out">{null}</Page>;
}

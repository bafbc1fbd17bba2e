import { Page } from '../../parts/page.tsx';

export default function PositionsPage() {
  return <Page title="Positions">{null}</Page>;
}

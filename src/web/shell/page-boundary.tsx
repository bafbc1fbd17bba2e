import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';

/** Keeps a page that fails from taking the others with it. */
export class PageBoundary extends Component<
  { readonly children: ReactNode; readonly address: string },
  { readonly failed: string | null }
> {
  override state: { readonly failed: string | null } = { failed: null };
  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : 'unknown' };
  }
  override componentDidUpdate(before: { readonly address: string }) {
    if (before.address !== this.props.address && this.state.failed !== null) this.setState({ failed: null });
  }
  override render() {
    if (this.state.failed === null) return this.props.children;
    return (
      <div className="state state-bad" role="alert">
        <p>This page could not be shown. Nothing that was decided is lost.</p>
        <p className="muted small">{this.state.failed}</p>
        <Button onClick={() => window.location.reload()}>Load it again</Button>
      </div>
    );
  }
}

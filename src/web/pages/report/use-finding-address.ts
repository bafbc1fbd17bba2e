import { useEffect } from 'react';

/** Keeps the address in step with what is selected, so that it can be sent to somebody. */
export function useFindingAddress(selected: string | null): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const address = new URL(window.location.href);
      if (selected) address.searchParams.set('finding', selected);
      else address.searchParams.delete('finding');
      if (address.href !== window.location.href) window.history.replaceState(window.history.state, '', address);
    }, 300);
    return () => clearTimeout(timer);
  }, [selected]);
}

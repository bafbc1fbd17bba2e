import { startTransition, useEffect, useState } from 'react';

/** False for the first drawing and true right after it: what is out of sight is drawn when the rest is on screen, and yields to keys. */
export function useSoon(atOnce: boolean): boolean {
  const [soon, setSoon] = useState(atOnce);
  useEffect(() => startTransition(() => setSoon(true)), []);
  return soon;
}

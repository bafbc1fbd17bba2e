import { Dialog } from '../parts/dialog.tsx';
import { useShortcutGroups } from './shortcuts.ts';
import './hints.css';

/** The keys that work on this page, shown on `?`. */
export function Hints({ onClose }: { readonly onClose: () => void }) {
  const groups = useShortcutGroups();
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="hints">
        {[...groups].reverse().map(({ name, shortcuts }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {shortcuts
                .filter(({ hinted }) => hinted !== false)
                .map(({ keys, says }) => (
                  <div key={keys} style={{ display: 'contents' }}>
                    <dt>
                      <kbd>{keys}</kbd>
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

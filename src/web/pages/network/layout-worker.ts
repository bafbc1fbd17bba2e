import { type LayoutTask, roundsFor, startLayout } from './layout.ts';

/** What the worker says: places so far, and whether they are final. */
export interface LayoutNews {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly done: boolean;
}

/** Rounds between two pictures. The whole number of rounds is fixed, so that the end is the same on any machine. */
const ROUNDS = 10;
/** Time between two pictures. */
const PICTURE_MS = 60;

addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const layout = startLayout(event.data);
  const rounds = roundsFor(event.data.nodes);
  let shown = performance.now();
  for (let round = 0; round < rounds; round += ROUNDS) {
    layout.step(ROUNDS);
    if (performance.now() - shown < PICTURE_MS) continue;
    shown = performance.now();
    tell(layout.positions(), false);
  }
  tell(layout.positions(), true);
});

function tell(positions: Float32Array, done: boolean): void {
  const news: LayoutNews = { positions: new Float32Array(positions), done };
  postMessage(news, { transfer: [news.positions.buffer] });
}

import Graph from 'graphology';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import Sigma from 'sigma';
import { Button } from '../../parts/button.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { type CanvasColours, coloursAt } from './canvas-colours.ts';
import type { DrawnNetwork, DrawnTie } from './drawn-network.ts';
import type { LayoutTask } from './layout.ts';
import type { LayoutNews } from './layout-worker.ts';
import { nodeHover } from './node-hover.ts';

export interface CanvasHandle {
  /** The picture as it stands; null where there is none. */
  readonly picture: () => Promise<Blob | null>;
}

interface NetworkCanvasProps {
  readonly network: DrawnNetwork;
  /** Ties shown instead of the network's own, as of a window of time; everybody stays in place. */
  readonly ties: readonly DrawnTie[] | null;
  readonly isConflict: boolean;
  readonly selected: { readonly nodes: ReadonlySet<number>; readonly isTie: boolean };
  readonly onNode: (index: number) => void;
  readonly onTie: (a: number, b: number) => void;
  readonly onNothing: () => void;
  readonly ref?: Ref<CanvasHandle>;
}

/** The network drawn by the graphics card, laid out in a worker. What it shows stands in the tables below for everybody else. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { network, ties, isConflict, selected, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const stop = useRef<() => void>(() => undefined);
  const [state, setState] = useState<'laying out' | 'at rest' | 'no graphics'>('laying out');
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const dark = useMedia('(prefers-color-scheme: dark)');

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    setState('laying out');
    const colours = coloursAt(element);
    const graph = graphOf(network, colours);
    let drawing: Sigma;
    try {
      drawing = new Sigma(graph, element, settingsOf(colours, network.nodes.length));
    } catch {
      setState('no graphics');
      return;
    }
    sigma.current = drawing;
    drawing.on('clickNode', ({ node }) => latest.current.onNode(Number(node)));
    drawing.on('clickEdge', ({ edge }) => {
      const [a, b] = graph.extremities(edge);
      latest.current.onTie(Number(a), Number(b));
    });
    drawing.on('clickStage', () => latest.current.onNothing());
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    let newest: Float32Array | null = null;
    const place = () => {
      const positions = newest;
      if (positions === null) return;
      graph.updateEachNodeAttributes((node, attributes) => {
        const at = Number(node) * 2;
        return { ...attributes, x: positions[at] ?? 0, y: positions[at + 1] ?? 0 };
      });
    };
    const end = () => {
      worker.terminate();
      place();
      setState('at rest');
    };
    worker.addEventListener('message', ({ data: { positions, done } }: MessageEvent<LayoutNews>) => {
      newest = positions;
      if (done) end();
      else if (!calm && network.nodes.length <= MOST_IN_MOTION) place();
    });
    worker.postMessage(taskOf(network));
    stop.current = end;
    return () => {
      worker.terminate();
      drawing.kill();
      sigma.current = null;
    };
  }, [network, calm]);

  // another theme has other colours
  // biome-ignore lint/correctness/useExhaustiveDependencies: `dark` says that the theme has changed
  useEffect(() => {
    const drawing = sigma.current;
    const element = frame.current;
    if (!drawing || !element) return;
    const colours = coloursAt(element);
    const graph = drawing.getGraph();
    graph.updateEachNodeAttributes((node, attributes) => ({
      ...attributes,
      color: groupColour(colours, network.nodes[Number(node)]?.community ?? 0),
    }));
    drawTies(graph, ties ?? network.ties, network, colours, isConflict);
    drawing.setSetting('labelColor', { color: colours.ink });
    drawing.setSetting('defaultDrawNodeHover', nodeHover(colours));
    const { nodes, isTie } = selected;
    const near = new Set(nodes);
    if (!isTie) for (const index of nodes) for (const other of graph.neighbors(String(index))) near.add(Number(other));
    drawing.setSetting('nodeReducer', (node, data) =>
      nodes.size === 0 || near.has(Number(node))
        ? { ...data, highlighted: nodes.has(Number(node)) }
        : { ...data, color: colours.faint, label: '' },
    );
    drawing.setSetting('edgeReducer', (edge, data) => {
      if (nodes.size === 0) return data;
      const ends = graph.extremities(edge).map(Number);
      const shown = isTie ? ends.every((end) => nodes.has(end)) : ends.some((end) => nodes.has(end));
      return shown ? { ...data, zIndex: 1 } : { ...data, color: colours.faint };
    });
    drawing.refresh();
  }, [network, ties, isConflict, selected, dark]);

  useImperativeHandle(ref, () => ({ picture: () => pictureOf(sigma.current, frame.current) }), []);

  const zoom = (factor: number) => {
    const camera = sigma.current?.getCamera();
    if (camera) camera.setState({ ratio: Math.min(10, Math.max(0.05, camera.ratio * factor)) });
  };
  if (state === 'no graphics') {
    return <p className="muted">This browser draws no WebGL. The tables below hold the same network.</p>;
  }
  return (
    <div className="network-canvas">
      <div ref={frame} className="network-stage" aria-hidden="true" data-state={state} />
      <div className="row network-tools no-print">
        <Button small onClick={() => zoom(0.7)}>
          Closer
        </Button>
        <Button small onClick={() => zoom(1.4)}>
          Wider
        </Button>
        <Button
          small
          kind="quiet"
          onClick={() => sigma.current?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })}
        >
          Whole network
        </Button>
        {state === 'laying out' && (
          <>
            <span role="status" className="muted small">
              Laying out…
            </span>
            <Button small onClick={() => stop.current()}>
              Stop
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Larger networks are shown once they are at rest: drawing them on the way takes longer than laying them out. */
const MOST_IN_MOTION = 1000;
/** Up to so many nodes, each shows its name. */
const FEW = 60;

function graphOf({ nodes }: DrawnNetwork, colours: CanvasColours): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  const most = Math.max(1, ...nodes.map(({ statements }) => statements));
  const [smallest, largest] = nodes.length > 1000 ? [1.5, 5] : nodes.length > 300 ? [2, 8] : [3, 16];
  for (const [index, { label, community, statements, mode }] of nodes.entries()) {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const radius = Math.sqrt(index + 0.5);
    graph.addNode(String(index), {
      label: mode === 2 ? `[${label}]` : label,
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      size: smallest + (largest - smallest) * Math.sqrt(statements / most),
      color: groupColour(colours, community),
      forceLabel: nodes.length <= FEW,
    });
  }
  return graph;
}

function drawTies(
  graph: Graph,
  ties: readonly DrawnTie[],
  { nodes }: DrawnNetwork,
  colours: CanvasColours,
  isConflict: boolean,
): void {
  graph.clearEdges();
  const most = ties.reduce((largest, { weight }) => Math.max(largest, Math.abs(weight)), 0) || 1;
  const thickest = nodes.length > 1000 ? 1 : nodes.length > 300 ? 2.5 : 7;
  for (const { a, b, weight } of ties) {
    if (a === b || graph.hasEdge(String(a), String(b))) continue;
    graph.addEdge(String(a), String(b), {
      size: 0.6 + thickest * (Math.abs(weight) / most),
      color: isConflict || weight < 0 ? colours.conflicts : colours.agrees,
    });
  }
}

function groupColour({ groups, ink }: CanvasColours, community: number): string {
  return groups[community % groups.length] ?? ink;
}

function settingsOf(colours: CanvasColours, nodes: number) {
  return {
    enableEdgeEvents: true,
    zIndex: true,
    labelColor: { color: colours.ink },
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    labelDensity: 1,
    labelRenderedSizeThreshold: nodes > FEW ? 7 : 0,
    defaultDrawNodeHover: nodeHover(colours),
    minCameraRatio: 0.02,
    maxCameraRatio: 10,
    allowInvalidContainer: true,
    stagePadding: 56,
  };
}

/** Congruence draws together; a tie of conflict does not, unless conflict is all that the network shows. */
function taskOf({ nodes, ties }: DrawnNetwork): LayoutTask {
  return { nodes: nodes.length, ties: ties.map(({ a, b, weight }) => [a, b, weight] as const) };
}

async function pictureOf(sigma: Sigma | null, frame: HTMLElement | null): Promise<Blob | null> {
  if (!sigma || !frame) return null;
  const { width, height } = sigma.getDimensions();
  const canvases = sigma.getCanvases();
  const picture = document.createElement('canvas');
  const scale = Math.max(1, (canvases.nodes?.width ?? width) / width);
  picture.width = width * scale;
  picture.height = height * scale;
  const pen = picture.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = coloursAt(frame).surface;
  pen.fillRect(0, 0, picture.width, picture.height);
  // what the graphics card drew can be read only in the moment in which it is drawn
  sigma.refresh();
  for (const layer of ['edges', 'edgeLabels', 'nodes', 'labels']) {
    const canvas = canvases[layer];
    if (canvas) pen.drawImage(canvas, 0, 0, picture.width, picture.height);
  }
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}

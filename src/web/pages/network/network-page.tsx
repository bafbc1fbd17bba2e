import { useMemo, useRef } from 'react';
import type { NetworkAnswer, WindowsAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Combobox } from '../../parts/combobox.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { sayRefused } from '../../parts/toast.tsx';
import { type SetQuery, useAddressQuery } from '../../parts/use-address-query.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { drawnOf, windowTies } from './drawn-network.ts';
import { FILES, type FileKind, networkFile } from './export-network.ts';
import { Measures } from './measures.tsx';
import { type CanvasHandle, NetworkCanvas } from './network-canvas.tsx';
import { choiceIn, type NetworkChoice, paramsOf } from './network-choice.ts';
import { NodeTable, TieTable } from './network-tables.tsx';
import { NodePanel, TiePanel } from './selection-panel.tsx';
import { UNITS, type Unit, WindowSlider } from './window-slider.tsx';
import '../../parts/filters.css';
import './network.css';

/** Who agrees with whom, and who contradicts whom, on what; every tie opens to its statements. */
export default function NetworkPage() {
  const [query, set] = useAddressQuery();
  const choice = choiceIn(query);
  const network = useGet<NetworkAnswer>('/api/network', paramsOf(choice), { keep: true });
  return (
    <Page
      title="Network"
      lead="Who agrees with whom, and who contradicts whom. Every tie opens to the statements it is made of."
    >
      <ChoiceFields choice={choice} set={set} />
      <Answer of={network} what="Computing the network">
        {(answer) =>
          answer.nodes.length === 0 ? (
            <Empty title="No ties yet">
              <p>
                {choice.from || choice.to
                  ? 'Nothing in these days ties two nodes. Choose a wider range.'
                  : 'A tie takes two who speak for or against the same issue, in reports that have a date.'}
              </p>
            </Empty>
          ) : (
            <Shown answer={answer} choice={choice} query={query} set={set} />
          )
        }
      </Answer>
    </Page>
  );
}

interface ShownProps {
  readonly answer: NetworkAnswer;
  readonly choice: NetworkChoice;
  readonly query: URLSearchParams;
  readonly set: SetQuery;
}

function Shown({ answer, choice, query, set }: ShownProps) {
  const canvas = useRef<CanvasHandle>(null);
  const network = useMemo(() => drawnOf(answer), [answer]);
  const [unit, size] = [query.get('unit'), Number(query.get('size')) || 1];
  const overTime = unit !== null && Object.hasOwn(UNITS, unit);
  const windows = useGet<WindowsAnswer>(
    '/api/network/windows',
    { ...paramsOf(choice), unit, size },
    { enabled: overTime, keep: true },
  );
  const at = windowAt(windows.data, query.get('window'));
  const shown = overTime ? windows.data?.windows[at] : undefined;
  const ties = useMemo(
    () => (shown && windows.data ? windowTies(network.nodes, windows.data, shown) : null),
    [network, windows.data, shown],
  );
  const within: NetworkChoice = shown
    ? { ...choice, from: shown.start.slice(0, 10), to: shown.stop.slice(0, 10) }
    : choice;

  const [a, b] = [query.get('a'), query.get('b')];
  const selected = useMemo(() => {
    const indexes = [a, b].flatMap((id) => (id === null ? [] : network.nodes.findIndex((node) => node.id === id)));
    return { nodes: new Set(indexes.filter((index) => index >= 0)), isTie: indexes.length === 2 };
  }, [network, a, b]);
  const [first, second] = [...selected.nodes];
  const id = (index: number) => network.nodes[index]?.id ?? null;
  const onNode = (index: number) => set({ a: id(index), b: null }, 'push');
  const onTie = (from: number, to: number) => set({ a: id(from), b: id(to) }, 'push');
  const close = () => set({ a: null, b: null }, 'push');
  const label = (index: number) => network.nodes[index]?.label ?? '';

  const save = (kind: FileKind) =>
    networkFile(answer, kind).then(
      (text) => saveFile(`network.${kind}`, text, FILES[kind][1]),
      () => sayRefused('The network could not be written.'),
    );
  const savePicture = async () => {
    const picture = await canvas.current?.picture();
    if (picture) saveFile('network.png', picture);
    else sayRefused('There is no picture to save.');
  };
  return (
    <>
      {overTime ? (
        <Answer of={windows} what="Cutting time into windows">
          {(cut) => (
            <WindowSlider
              answer={cut}
              at={at}
              onChoose={(index) => set({ window: cut.windows[index]?.middle ?? null })}
              onUnit={(name: Unit, length) => set({ unit: name, size: String(length), window: null })}
            />
          )}
        </Answer>
      ) : (
        <div className="row no-print">
          <Button onClick={() => set({ unit: 'weeks', size: '1' })}>Over time</Button>
        </div>
      )}
      <div className="network-columns" data-open={first === undefined ? undefined : ''}>
        <NetworkCanvas
          ref={canvas}
          network={network}
          ties={ties}
          isConflict={choice.kind === 'conflict'}
          selected={selected}
          onNode={onNode}
          onTie={onTie}
          onNothing={() => a !== null && close()}
        />
        {first !== undefined &&
          (selected.isTie && second !== undefined ? (
            <TiePanel a={label(first)} b={label(second)} choice={within} onClose={close} />
          ) : (
            <NodePanel
              answer={answer}
              index={first}
              network={network}
              ties={ties ?? network.ties}
              choice={within}
              onTie={onTie}
              onClose={close}
            />
          ))}
      </div>
      <div className="row network-legend small muted">
        {choice.kind !== 'conflict' && <span className="network-key network-key-agrees">congruence</span>}
        {choice.kind !== 'congruence' && <span className="network-key network-key-conflicts">conflict</span>}
        <span>
          {answer.nodes.length} nodes, {(ties ?? network.ties).length} ties, {shown?.statements ?? answer.statements}{' '}
          statements{answer.undated > 0 && `; ${answer.undated} reports without a date are left out`}
        </span>
      </div>
      <div className="row no-print">
        <span className="muted small">Save as</span>
        {Object.entries(FILES).map(([kind, [word]]) => (
          <Button key={kind} small onClick={() => void save(kind as FileKind)}>
            {word}
          </Button>
        ))}
        <Button small onClick={() => void savePicture()}>
          PNG
        </Button>
      </div>
      <div className="network-find no-print">
        <Combobox
          label="Find a node"
          value={first !== undefined && !selected.isTie ? (id(first) ?? null) : null}
          choices={network.nodes.map((node) => ({ value: node.id, word: node.label }))}
          onChoose={(node) => node !== null && set({ a: node, b: null }, 'push')}
        />
      </div>
      <Measures answer={answer} />
      <TieTable network={network} ties={ties ?? network.ties} aggregation={answer.options.aggregation} onTie={onTie} />
      <NodeTable answer={answer} onNode={onNode} />
    </>
  );
}

/** The window of that middle, as the address keeps it; -1: the whole time. */
function windowAt(answer: WindowsAnswer | undefined, middle: string | null): number {
  if (!answer || middle === null) return -1;
  return answer.windows.findIndex((window) => window.middle === middle);
}

import { useMemo } from 'react';
import type { Concept, ConflictModelFile } from '../../../conflict/index.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { CheckField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { type SetQuery, useAddressQuery } from '../../parts/use-address-query.ts';
import { useConflict } from './ask-conflict.ts';
import { CONCEPT_WORDS, CONCEPTS } from './concept-words.ts';
import type { SolvedModel } from './conflict-questions.ts';
import { EvidenceList } from './evidence-list.tsx';
import { evidenceOf, optionName } from './model-edit.ts';
import { ModelFiles } from './model-files.tsx';
import { PreferenceEditor } from './preference-editor.tsx';
import { SensitivityPanel } from './sensitivity-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import { StateTable } from './state-table.tsx';
import { useModel } from './use-model.ts';
import './way-out.css';

/** What could be settled, what holds once it is, and what would unlock the rest: a conflict model solved as one types. */
export default function WayOutPage() {
  const [query, set] = useAddressQuery();
  const { draft, file, isOwn, settlement, change, startAgain } = useModel();
  const model = useMemo(() => file && JSON.stringify(file), [file]);
  const solved = useConflict(model === null ? null : { task: 'solve', model, settlement });
  const leftOut = draft.data?.draft.kind === 'drafted' ? draft.data.draft.leftOut : [];
  return (
    <Page
      title="Way out"
      lead="A model of the conflict: who can do what, who wants what, and which outcomes would hold."
      actions={
        <>
          <ModelFiles model={model} solved={solved.data ?? null} onLoad={change} />
          {isOwn && (
            <Button icon="undo" onClick={startAgain}>
              Back to the draft
            </Button>
          )}
        </>
      }
    >
      {file && model !== null ? (
        <>
          <DraftNote isOwn={isOwn} title={file.title} leftOut={isOwn ? [] : leftOut} />
          <Outcomes file={file} model={model} solved={solved} query={query} set={set} onChange={change} />
          <SensitivityPanel model={model} />
          <section className="stack">
            <h2>What each party wants</h2>
            <p className="muted">The most important first. Move a line, and the outcomes above are worked out again.</p>
            <div className="makers">
              {file.decisionMakers.map(({ name }, index) => (
                <PreferenceEditor key={name} file={file} maker={index} onChange={change} />
              ))}
            </div>
          </section>
          <Options file={file} />
        </>
      ) : (
        <Answer of={draft} what="Drafting a model">
          {({ draft: tried }) => (
            <Empty title="Too little to draft a model">
              <ul>{tried.kind === 'too-little' && tried.missing.map((line) => <li key={line}>{line}</li>)}</ul>
              <p>Add reports or issues that say who could do what, or load a model of your own.</p>
            </Empty>
          )}
        </Answer>
      )}
    </Page>
  );
}

interface DraftNoteProps {
  readonly isOwn: boolean;
  readonly title: string | undefined;
  readonly leftOut: readonly string[];
}

function DraftNote({ isOwn, title, leftOut }: DraftNoteProps) {
  return (
    <div className="draft-note" role="note">
      <p>
        <strong>{isOwn ? (title ?? 'Your model') : 'A draft'}</strong>
        {isOwn
          ? ': changed by you and kept in this browser. Save it as YAML to keep it elsewhere.'
          : ', made by the program from what the reports say. Go through every option and preference before you rely on it.'}
      </p>
      {leftOut.length > 0 && (
        <details>
          <summary>{leftOut.length} left out</summary>
          <ul>
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface OutcomesProps {
  readonly file: ConflictModelFile;
  readonly model: string;
  readonly solved: ReturnType<typeof useConflict<{ task: 'solve'; model: string; settlement: null }>>;
  readonly query: URLSearchParams;
  readonly set: SetQuery;
  readonly onChange: (file: ConflictModelFile, done: string) => void;
}

const MOST_SHOWN = 300;

function Outcomes({ file, model, solved, query, set, onChange }: OutcomesProps) {
  const every = query.has('every');
  const concept = CONCEPTS.find((one) => one === query.get('concept')) ?? 'nash';
  const chosen = query.get('state');
  return (
    <section className="stack">
      <h2>Outcomes</h2>
      <Answer of={solved} what="Solving the model">
        {(answer) => {
          const shown = [...(every ? answer.states : answer.states.filter((one) => matters(one, answer)))].sort(
            byWeight(answer),
          );
          const selected = answer.states.find(({ state }) => String(state) === chosen);
          return (
            <>
              <div className="row">
                <p className="muted small" role="status">
                  {answer.feasible} possible outcomes of {answer.options.length} options;{' '}
                  {answer.states.filter(({ equilibrium }) => equilibrium.length > 0).length} hold under at least one
                  concept
                </p>
                <CheckField
                  label="Show those that do not hold, too"
                  checked={every}
                  onChange={({ target }) => set({ every: target.checked ? '1' : null })}
                />
              </div>
              <div className="outcomes" data-open={selected ? '' : undefined}>
                <div className="stack">
                  <StateTable
                    solved={answer}
                    states={shown.slice(0, MOST_SHOWN)}
                    selected={selected?.state ?? null}
                    onSelect={(state) => set({ state: String(state) }, 'push')}
                  />
                  {shown.length > MOST_SHOWN && (
                    <p className="muted small">
                      The first {MOST_SHOWN} of {shown.length}; the CSV has all.
                    </p>
                  )}
                  <Concepts solved={answer} />
                </div>
                {selected && (
                  <StatePanel
                    key={selected.state}
                    file={file}
                    model={model}
                    solved={answer}
                    of={selected}
                    concept={answer.concepts.includes(concept) ? concept : 'nash'}
                    onConcept={(next: Concept) => set({ concept: next })}
                    onChange={onChange}
                    onClose={() => set({ state: null }, 'push')}
                  />
                )}
              </div>
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function matters({ state, equilibrium }: SolvedModel['states'][number], solved: SolvedModel): boolean {
  return equilibrium.length > 0 || state === solved.statusQuo || state === solved.settlement;
}

/** Where things stand and the settlement first, then what holds under the most concepts and is nearest. */
function byWeight({ statusQuo, settlement }: SolvedModel) {
  type One = SolvedModel['states'][number];
  const first = ({ state }: One) => (state === statusQuo ? 0 : state === settlement ? 1 : 2);
  const steps = ({ improvements }: One) => improvements ?? Number.MAX_SAFE_INTEGER;
  return (a: One, b: One) =>
    first(a) - first(b) || b.equilibrium.length - a.equilibrium.length || steps(a) - steps(b) || a.state - b.state;
}

function Concepts({ solved }: { readonly solved: SolvedModel }) {
  return (
    <details>
      <summary className="small">What the columns ask</summary>
      <dl className="concepts small">
        {solved.concepts.map((concept) => (
          <div key={concept}>
            <dt>{CONCEPT_WORDS[concept][0]}</dt>
            <dd>{CONCEPT_WORDS[concept][1]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Options({ file }: { readonly file: ConflictModelFile }) {
  const owner = (option: ConflictModelFile['options'][number]) => {
    const names = typeof option === 'string' ? [option] : [option.name, option.id];
    return file.decisionMakers.find(({ options }) => options.some((one) => names.includes(one)))?.name;
  };
  return (
    <section className="stack">
      <h2>Options and what they rest on</h2>
      <ul className="options">
        {file.options.map((option) => (
          <li key={optionName(option)} className="card stack">
            <p>
              <strong dir="auto">{optionName(option)}</strong>{' '}
              {typeof option !== 'string' && option.id && <code className="muted small">{option.id}</code>}{' '}
              <span className="muted small">for {owner(option)} to decide</span>
              {typeof option !== 'string' && option.levels && (
                <span className="muted small">; levels: {option.levels.join(', ')}</span>
              )}
            </p>
            <EvidenceList of={evidenceOf(option)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

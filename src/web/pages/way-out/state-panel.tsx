import { useState } from 'react';
import type { Concept, ConflictModelFile, InverseConcept } from '../../../conflict/index.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ChoiceField } from '../../parts/field.tsx';
import { usePanelFocus } from '../../parts/use-panel-focus.ts';
import { useConflict } from './ask-conflict.ts';
import { CONCEPT_WORDS } from './concept-words.ts';
import type { SolvedModel, SolvedState, Unlocked } from './conflict-questions.ts';
import { DoneList } from './done-list.tsx';
import { applyChange, changeWords } from './model-edit.ts';

interface StatePanelProps {
  readonly file: ConflictModelFile;
  readonly model: string;
  readonly solved: SolvedModel;
  readonly of: SolvedState;
  readonly concept: Concept;
  readonly onConcept: (concept: Concept) => void;
  readonly onChange: (file: ConflictModelFile, done: string) => void;
  readonly onClose: () => void;
}

/** A state in words: what is done in it, for whom it is stable and why, and what would unlock it. */
export function StatePanel({ file, model, solved, of, concept, onConcept, onChange, onClose }: StatePanelProps) {
  const { state, done, equilibrium } = of;
  const [asked, setAsked] = useState(false);
  const explained = useConflict({ task: 'explain', model, state, concept });
  const holds = equilibrium.includes(concept);
  const heading = usePanelFocus<HTMLHeadingElement>();
  return (
    <aside className="card stack state-panel" aria-label={`State ${state}`}>
      <header className="state-head">
        <div>
          <h3 ref={heading} tabIndex={-1}>
            State {state}
          </h3>
          <DoneList done={done} />
        </div>
        <Button small kind="quiet" icon="close" aria-label="Close" onClick={onClose} />
      </header>
      <ChoiceField
        label="Looked at by"
        value={concept}
        onChange={({ target }) => onConcept(target.value as Concept)}
        options={solved.concepts.map((one) => [one, `${CONCEPT_WORDS[one][0]}: ${CONCEPT_WORDS[one][1]}`])}
      />
      <p>
        <Chip tone={holds ? 'good' : 'refuses'}>{holds ? 'equilibrium' : 'no equilibrium'}</Chip>{' '}
        {holds ? 'Once there, everybody stays.' : 'Somebody would move away.'}
      </p>
      <Answer of={explained} what="Explaining the state">
        {(lines) => (
          <ul className="reasons">
            {lines.map((line) => (
              <li key={line.maker}>
                <Chip tone={line.stable ? 'good' : 'refuses'}>{line.stable ? 'stays' : 'moves'}</Chip>{' '}
                <strong dir="auto">{line.maker}</strong>
                <p className="small">{line.words}</p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {!holds && concept !== 'sim' && !asked && (
        <Button kind="primary" onClick={() => setAsked(true)}>
          What would unlock this?
        </Button>
      )}
      {!holds && concept === 'sim' && (
        <p className="muted small">What unlocks a state is not worked out under simultaneous sanctioning.</p>
      )}
      {!holds && concept !== 'sim' && asked && (
        <Unlock file={file} model={model} state={state} concept={concept} onChange={onChange} />
      )}
    </aside>
  );
}

interface UnlockProps extends Pick<StatePanelProps, 'file' | 'model' | 'onChange'> {
  readonly state: number;
  readonly concept: InverseConcept;
}

function Unlock({ file, model, state, concept, onChange }: UnlockProps) {
  const unlocked = useConflict({ task: 'unlock', model, state, concept });
  return (
    <section className="stack" aria-label="What would unlock this state">
      <h4>It would hold if</h4>
      <Answer of={unlocked} what="Looking for what would unlock it">
        {({ makers, jointly }) => (
          <>
            {makers
              .filter(({ stable }) => !stable)
              .map((maker) => (
                <Ways key={maker.name} maker={maker} file={file} onChange={onChange} />
              ))}
            {!jointly && (
              <p className="muted small">
                The changes bear on each other: after one of them ask again, for it may take away what held another.
              </p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

interface WaysProps extends Pick<StatePanelProps, 'file' | 'onChange'> {
  readonly maker: Unlocked['makers'][number];
}

function Ways({ maker: { index, name, changes, demotions }, file, onChange }: WaysProps) {
  return (
    <div className="stack ways">
      <p>
        <strong dir="auto">{name}</strong> {changes.length > 0 ? 'did one of these:' : 'liked these states no better:'}
      </p>
      <ul className="reasons">
        {changes.length > 0
          ? changes.map((steps) => {
              const words = steps.map((step) => changeWords(step, file)).join(', and ');
              return (
                <li key={words}>
                  {words}{' '}
                  <Button
                    small
                    onClick={() =>
                      onChange(
                        steps.reduce((now, step) => applyChange(now, index, step), file),
                        `Tried: ${name} ${words}.`,
                      )
                    }
                  >
                    Try it
                  </Button>
                </li>
              );
            })
          : demotions.map((states) => <li key={states.join()}>{states.length > 0 ? states.join(', ') : 'none'}</li>)}
      </ul>
    </div>
  );
}

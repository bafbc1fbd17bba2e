/** The thread that solves conflict models. */
import { refusingModels } from '../http/model-refusal.ts';
import { answerQuestions } from './answer-questions.ts';
import { type ConflictQuestion, doConflictTask } from './conflict-tasks.ts';

answerQuestions((question) => refusingModels(() => doConflictTask(question as ConflictQuestion)));

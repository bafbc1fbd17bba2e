import { type AnswerOf, answerTo, type Question } from './conflict-questions.ts';

/** What the worker says to a question. */
export type News =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: AnswerOf[Question['task']] }
  | { readonly kind: 'refused'; readonly message: string };

addEventListener('message', (event: MessageEvent<Question>) => {
  const tell = (news: News) => postMessage(news);
  try {
    tell({ kind: 'answer', answer: answerTo(event.data, (done) => tell({ kind: 'progress', done })) });
  } catch (error) {
    tell({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
  }
});

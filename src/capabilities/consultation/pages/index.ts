import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { ask, showAsking } from './asking.handlers.ts';
import { showInbox } from './inbox.page.tsx';
import { answer, askRecording, close, record, showQuestion } from './question.handlers.ts';
import { showQuestions } from './questions.page.tsx';

export { consultationAsides } from './asides.tsx';

type ConsultationRoute = Extract<RouteName, 'inbox' | 'asking' | 'ask' | `question${string}`>;

/** What answers the addresses of consultation. */
export const consultationPages = (desk: IntakeDesk): Record<ConsultationRoute, WebHandler> => ({
  inbox: showInbox(desk),
  questions: showQuestions(desk),
  asking: showAsking(desk),
  ask: ask(desk),
  question: showQuestion(desk),
  questionAnswer: answer(desk),
  questionRecording: askRecording(desk),
  questionRecord: record(desk),
  questionClose: close(desk),
});

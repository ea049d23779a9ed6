import type { Route } from './route.ts';

/** What units are asked about measures of the plan, and what they answer. */
export const consultationRoutes = {
  // What the units of whoever has signed in are asked.
  inbox: { method: 'GET', path: '/:agency/desk/inbox', permission: 'answer', audit: null },
  questions: { method: 'GET', path: '/:agency/desk/questions', permission: 'read', audit: null },
  // `:question` stands after the addresses of words of their own.
  asking: { method: 'GET', path: '/:agency/desk/questions/ask', permission: 'prepare', audit: null },
  ask: {
    method: 'POST',
    path: '/:agency/desk/questions/ask',
    permission: 'prepare',
    audit: 'unit-asked',
    body: 'form',
  },
  question: { method: 'GET', path: '/:agency/desk/questions/:question', permission: 'read', audit: null },
  questionAnswer: {
    method: 'POST',
    path: '/:agency/desk/questions/:question',
    permission: 'answer',
    audit: 'question-answered',
    body: 'form',
  },
  questionRecording: {
    method: 'GET',
    path: '/:agency/desk/questions/:question/record',
    permission: 'prepare',
    audit: null,
  },
  questionRecord: {
    method: 'POST',
    path: '/:agency/desk/questions/:question/record',
    permission: 'prepare',
    audit: 'answer-recorded',
    body: 'form',
  },
  questionClose: {
    method: 'POST',
    path: '/:agency/desk/questions/:question/close',
    permission: 'prepare',
    audit: 'question-closed',
    body: 'form',
  },
} as const satisfies Record<string, Route>;

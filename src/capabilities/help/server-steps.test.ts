import { expect, test } from 'vitest';
import { type ServerState, stepsOfServer } from './server-steps.ts';

test.each<readonly [ServerState, readonly string[]]>([
  [{ agencies: 0, people: 1, hasMail: false }, ['next', 'later', 'optional', 'later']],
  [{ agencies: 1, people: 1, hasMail: false }, ['done', 'next', 'optional', 'later']],
  [{ agencies: 2, people: 5, hasMail: true }, ['done', 'done', 'done', 'next']],
])('%j', (state, states) => {
  expect(stepsOfServer(state).map((step) => step.state)).toEqual(states);
});

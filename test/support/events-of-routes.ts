import { type Route, routes } from '../../src/routes.ts';

/** The events that some of the routes name, each once, in order. */
export const eventsOf = (isAsked: (route: Route) => boolean): readonly string[] => {
  const asked = Object.values<Route>(routes).filter(isAsked);
  return [...new Set(asked.flatMap(({ audit }) => audit ?? []))].sort();
};

/** What only a person of an account does: at a desk nobody knows who sits there. */
export const isByAccount = ({ only, permission }: Route) =>
  only === 'server' || permission === 'approve' || permission === 'answer';

import type { StepState } from './year-steps.ts';

/** Setting an installation up, in order. */
const SERVER_STEPS = ['agencies', 'people', 'mail', 'backup'] as const;

export type ServerStep = (typeof SERVER_STEPS)[number];

export type ServerState = {
  readonly agencies: number;
  /** Accounts of whoever can sign in, that of the first administrator included. */
  readonly people: number;
  readonly hasMail: boolean;
};

/**
 * The steps of whoever administers an installation. Without mail it works, links are handed over. Nobody tells the program
 * where its backups are kept, so that step is never done.
 */
export function stepsOfServer({
  agencies,
  people,
  hasMail,
}: ServerState): readonly { readonly step: ServerStep; readonly state: StepState }[] {
  const isDone = { agencies: agencies > 0, people: people > 1, mail: hasMail, backup: false };
  const next = (['agencies', 'people'] as const).find((step) => !isDone[step]);
  return SERVER_STEPS.map((step) => {
    if (isDone[step]) return { step, state: 'done' };
    if (step === 'mail') return { step, state: 'optional' };
    if (step === next || (step === 'backup' && next === undefined)) return { step, state: 'next' };
    return { step, state: 'later' };
  });
}

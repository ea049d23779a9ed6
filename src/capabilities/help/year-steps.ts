import type { SigningRole } from '../agency/index.ts';
import { type Asked, isLeftOpen } from '../consultation/index.ts';

/** The year of an agency as steps, in the order of the work. */
export const YEAR_STEPS = [
  'agency',
  'people',
  'result',
  'faults',
  'analysis',
  'plan',
  'consultation',
  'approval',
  'publication',
] as const;

export type YearStep = (typeof YEAR_STEPS)[number];

/** How far an agency is with its year, as far as it is stored. */
export type YearState = {
  /** Its units are named and somebody approves. */
  readonly isDescribed: boolean;
  /** Roles of the report in which nobody's name is recorded today. */
  readonly unnamedSigners: readonly SigningRole[];
  /** People beside whoever asks; null on a desk, which has no accounts. */
  readonly others: number | null;
  /** The accepted result; null while there is none. */
  readonly result: {
    /** Errors that the checks found in it. */
    readonly errors: number;
    readonly findings: { readonly mend: number; readonly develop: number; readonly priority: number };
  } | null;
  /** Brought in, and neither accepted nor discarded. */
  readonly drafts: number;
  /** Measures of the plan that answers the result; null while it has not been begun. */
  readonly measures: number | null;
  readonly questions: Asked;
  /** The report of this result: not proposed, waiting for its approval, approved, or for everybody to read. */
  readonly report: 'none' | 'proposed' | 'approved' | 'published';
};

/**
 * `next` is the first step that is neither done nor optional; what follows it is `later`. `open` is one that the work went on
 * past, though something of it is left.
 */
export type StepState = 'done' | 'next' | 'later' | 'optional' | 'open';

export type StepOfYear = { readonly step: YearStep; readonly state: StepState };

/**
 * Nobody stores that an analysis was read: it counts as read when something was made of it, and so do plan and
 * consultation once the report was proposed; but no consultation of which something is left open.
 */
const IS_DONE: Readonly<Record<YearStep, (state: YearState) => boolean>> = {
  agency: ({ isDescribed, unnamedSigners }) => isDescribed && unnamedSigners.length === 0,
  people: ({ others }) => others !== null && others > 0,
  result: ({ result }) => result !== null,
  faults: ({ result }) => result !== null && result.errors === 0,
  analysis: ({ measures, report }) => measures !== null || report !== 'none',
  plan: ({ measures, report }) => (measures ?? 0) > 0 || report !== 'none',
  consultation: ({ questions, report }) =>
    !isLeftOpen(questions) && (questions.asked > 0 || report !== 'none'),
  approval: ({ report }) => report === 'approved' || report === 'published',
  publication: ({ report }) => report === 'published',
};

/**
 * An office of one person invites nobody, and need not ask any unit; once it has asked, the answers are waited for. Names of
 * signers may be written by hand.
 */
const isOptional = (step: YearStep, { questions, isDescribed }: YearState): boolean =>
  step === 'people' ||
  (step === 'agency' && isDescribed) ||
  (step === 'consultation' && questions.asked === 0);

/** Proposing waits for no unit. */
const isPassed = (step: YearStep, { questions, report }: YearState): boolean =>
  step === 'consultation' && isLeftOpen(questions) && report !== 'none';

/** The steps of an agency's year, each with whether it is done, comes next, comes later, may be left out, or is left open. */
export function stepsOfYear(state: YearState): readonly StepOfYear[] {
  const steps = YEAR_STEPS.filter((step) => step !== 'people' || state.others !== null);
  const next = steps.find(
    (step) => !IS_DONE[step](state) && !isOptional(step, state) && !isPassed(step, state),
  );
  return steps.map((step) => {
    if (IS_DONE[step](state)) return { step, state: 'done' };
    if (isOptional(step, state)) return { step, state: 'optional' };
    if (isPassed(step, state)) return { step, state: 'open' };
    return { step, state: step === next ? 'next' : 'later' };
  });
}

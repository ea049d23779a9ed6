import { addressOf } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { removeOwnSecondFactor } from '../remove-second-factor.ts';
import { type BothStepsAct, showBothSteps, tryBothSteps } from './both-steps.page.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';

const SWITCHING_OFF: BothStepsAct<null> = {
  form: 'secondFactorOff',
  action: 'secondFactorRemove',
  wording: ({ secondFactor, passkeys }) => ({ ...secondFactor.off, byPasskey: passkeys.useToSwitchOff }),
  look: 'warning',
  act: removeOwnSecondFactor,
  respond: (c) => c.redirect(`${addressOf('secondFactor', {})}?off`, 303),
};

/** GET: the form to switch one's own second factor off. */
export const showSwitchOff = (deps: PeoplePagesDeps): WebHandler => showBothSteps(SWITCHING_OFF, deps);

/** Switches it off by the present password and the second factor itself. */
export const switchOff = (deps: PeoplePagesDeps): WebHandler => tryBothSteps(SWITCHING_OFF, deps);

import type { WebHandler } from '../../../web/web-env.ts';
import { renewRecoveryCodes } from '../renew-recovery-codes.ts';
import { type BothStepsAct, showBothSteps, tryBothSteps } from './both-steps.page.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';
import { respondWithCodes } from './recovery-codes.page.tsx';

const RENEWING: BothStepsAct<readonly string[]> = {
  form: 'recoveryCodes',
  action: 'recoveryCodesRenew',
  wording: ({ secondFactor, passkeys }) => ({ ...secondFactor.renew, byPasskey: passkeys.useToRenew }),
  act: renewRecoveryCodes,
  respond: (c, codes, deps) => respondWithCodes(c, deps, codes, 'renewed'),
};

/** GET: the form to get new recovery codes. */
export const showRenewal = (deps: PeoplePagesDeps): WebHandler => showBothSteps(RENEWING, deps);

/** Makes them by the present password and the second factor; the answer shows them, and they stand nowhere else. */
export const renewCodes = (deps: PeoplePagesDeps): WebHandler => tryBothSteps(RENEWING, deps);

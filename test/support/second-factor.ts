import { Secret, TOTP } from 'otpauth';
import { setUpSecondFactor } from '../../src/capabilities/people/set-up-second-factor.ts';
import { newSecret } from '../../src/capabilities/people/time-code.ts';
import { CLERK, done, type openInstallation, PASSWORD, recording } from './people.ts';

/** The code that an app with this secret shows at a moment. */
export const codeAt = (secret: string, moment: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment.getTime() });

type Installation = Pick<Awaited<ReturnType<typeof openInstallation>>, 'desk' | 'open' | 'time'>;

/** Gives somebody a second factor; gives what their app and their list then hold. Its code of now is used up by that. */
export async function giveSecondFactor({ desk, open, time }: Installation, signInName = CLERK) {
  const { person: by } = await open(signInName);
  const secret = await newSecret();
  const given = { by, secret, code: codeAt(secret, time.now), present: PASSWORD };
  const actor = { kind: 'account', accountId: by.accountId } as const;
  const recoveryCodes = done(await setUpSecondFactor(desk, given, recording('second-factor-set-up', actor)));
  return { by, secret, recoveryCodes, codeNow: () => codeAt(secret, time.now) };
}

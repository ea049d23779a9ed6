import { findPerson } from '../../src/capabilities/people/find-session.ts';
import { finishSignIn } from '../../src/capabilities/people/finish-sign-in.ts';
import { CLERK, done, openInstallation, recording } from './people.ts';
import { giveSecondFactor } from './second-factor.ts';

/** An installation whose clerk has a second factor, and both steps of signing in. */
export async function openWithFactor() {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, time, tryFrom, database } = installation;
  const later = (seconds: number) => {
    time.now = new Date(time.now.getTime() + seconds * 1000);
  };
  const factor = await giveSecondFactor(installation);
  later(30);
  /** The first step; gives the token of the second. */
  const begin = async (signInName = CLERK) => {
    const begun = await tryFrom({ signInName });
    if (begun.ok || begun.refusal.kind !== 'second-step') throw new Error(JSON.stringify(begun));
    return begun.refusal.pendingToken;
  };
  const finish = (
    pendingToken: string | null,
    typed: { code?: string; recoveryCode?: string },
    browser: { browserToken?: string | null; source?: string } = {},
  ) =>
    finishSignIn(
      desk,
      {
        pendingToken,
        typed: { code: '', recoveryCode: '', ...typed },
        browser: { browserToken: null, sessionToken: null, source: '203.0.113.5', userAgent: '', ...browser },
      },
      recording('signed-in'),
    );
  /** A session of the clerk's, by both steps. */
  const signInWhole = async () => {
    later(30);
    const tokens = done(await finish(await begin(), { code: factor.codeNow() }));
    const person = await findPerson(desk, tokens.sessionToken);
    if (!person) throw new Error('no session');
    return { ...tokens, person };
  };
  const eventsOf = async (...names: string[]) =>
    (
      await database
        .selectFrom('audit_event')
        .select('event')
        .where('event', 'in', names)
        .orderBy('at')
        .execute()
    ).map(({ event }) => event);
  return { ...installation, ...factor, later, begin, finish, signInWhole, eventsOf };
}

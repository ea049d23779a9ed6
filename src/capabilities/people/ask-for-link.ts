import { ok, type Result, refuse } from '../../kernel/result.ts';
import { isMailAddress } from '../../mail/send-mail.ts';
import { insertWaitingMail } from '../../mail/waiting-mail-store.ts';
import { parseSignInName } from './account.ts';
import type { PeopleDesk } from './people-desk.ts';
import { countTry, subjectOf } from './sign-in-failures.ts';

/** The kind of its mails. */
export const ASKED_LINK = 'forgotten';

/** `no-address`: a name that gets no mail, whoever has it. `wait`: asked for too often from here. */
export type AskRefusal =
  | { readonly kind: 'no-address' }
  | { readonly kind: 'wait'; readonly seconds: number };

/**
 * Asks for a link by which the person of a sign-in name chooses another password. Nobody looks here whether the name has
 * an account: the same statements are sent for each, and what becomes of it is decided when the mail is sent
 * (`write-asked-link.ts`). Requests make further ones wait as failed sign-ins do, under the name from one source.
 */
export async function askForLink(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  asked: {
    readonly signInName: string;
    readonly source: string;
    /** Under which the mail shows the link. */
    readonly origin: string;
    readonly requestId: string;
  },
): Promise<Result<null, AskRefusal>> {
  const { source, origin, requestId } = asked;
  const signInName = parseSignInName(asked.signInName);
  if (signInName === null || !isMailAddress(signInName)) return refuse({ kind: 'no-address' });
  const { seconds } = await countTry(
    database,
    [
      subjectOf('own', 'forgotten', source, signInName),
      subjectOf('name', 'forgotten', signInName),
      subjectOf('source', 'forgotten', source),
    ],
    clock(),
  );
  if (seconds > 0) return refuse({ kind: 'wait', seconds });
  const mail = { key: `${ASKED_LINK} ${signInName}`, kind: ASKED_LINK, to: signInName, about: {} };
  await insertWaitingMail(database, { ...mail, origin, requestId }, clock());
  return ok(null);
}

import { hashOf } from '../../database/secret.ts';
import type { Result } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByBothSteps, type BothSteps, type BothStepsRefusal } from './act-by-both-steps.ts';
import type { PeopleDesk } from './people-desk.ts';
import { newRecoveryCodes } from './recovery-code.ts';
import { deleteRecoveryCodes, insertRecoveryCodes } from './second-factor-store.ts';

/**
 * Gives one's own second factor new recovery codes, which are shown once, by the present password and the second factor
 * itself; the former ones open nothing any more.
 */
export const renewRecoveryCodes = (
  desk: PeopleDesk,
  given: BothSteps,
  record: Recording,
): Promise<Result<readonly string[], BothStepsRefusal>> =>
  actByBothSteps(desk, given, record, async (transaction) => {
    const { accountId } = given.by;
    const codes = newRecoveryCodes();
    await deleteRecoveryCodes(transaction, accountId);
    await insertRecoveryCodes(transaction, accountId, codes.map(hashOf));
    return codes;
  });

import type { Result } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByBothSteps, type BothSteps, type BothStepsRefusal } from './act-by-both-steps.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteSecondFactor } from './second-factor-store.ts';

/** Switches one's own second factor off, app and passkeys alike, by the present password and the second factor itself. */
export const removeOwnSecondFactor = (
  desk: PeopleDesk,
  given: BothSteps,
  record: Recording,
): Promise<Result<null, BothStepsRefusal>> =>
  actByBothSteps(desk, given, record, async (transaction) => {
    await deleteSecondFactor(transaction, given.by.accountId);
    return null;
  });

import { isSamePerson } from './who-signs.ts';

/** Whether who reviews is who approves, by their names as papers print them; false where either is not known. */
export const reviewerApproves = (reviewer: string | null, approver: string | null): boolean =>
  reviewer !== null && approver !== null && isSamePerson(named(reviewer), named(approver));

const named = (personName: string) => ({ personName, accountId: null });

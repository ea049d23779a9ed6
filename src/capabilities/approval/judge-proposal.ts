import { ok, type Result, refuse } from '../../kernel/result.ts';
import { approvedOf, type Edition, proposedOf } from './edition.ts';

/** The same content waits already; another one does; it says what the approved one says, or something else, and why it is proposed is not told. */
export type ProposalRefusal =
  | { readonly kind: 'waits-already'; readonly number: number }
  | { readonly kind: 'another-waits'; readonly number: number }
  | { readonly kind: 'unchanged'; readonly number: number }
  | { readonly kind: 'reason-missing'; readonly number: number };

/**
 * Whether a content may be proposed beside the year's editions so far: the number and reason under which. Once one is
 * approved, the next says why it takes its place, even with the same content: the approval itself may have been at fault.
 */
export function judgeProposal(
  editions: readonly Edition[],
  { contentHash, reason }: { readonly contentHash: string; readonly reason: string },
): Result<{ readonly number: number; readonly reason: string | null }, ProposalRefusal> {
  const waiting = proposedOf(editions);
  if (waiting !== null) {
    const { number } = waiting;
    const kind = waiting.contentHash === contentHash ? 'waits-already' : 'another-waits';
    return refuse({ kind, number });
  }
  const number = 1 + Math.max(0, ...editions.map((edition) => edition.number));
  const approved = approvedOf(editions);
  if (approved === null) return ok({ number, reason: null });
  if (reason !== '') return ok({ number, reason });
  const kind = approved.contentHash === contentHash ? 'unchanged' : 'reason-missing';
  return refuse({ kind, number: approved.number });
}

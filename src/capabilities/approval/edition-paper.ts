import { parseFrozen, thawReport } from '../../documents/frozen-report.ts';
import { nameSigners, type Signers } from '../../documents/name-signers.ts';
import type { ReportModel } from '../../documents/report-model.ts';
import type { Digits } from '../../documents/thai-figures.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import { type PositionOverTime, SIGNING_ROLES, signerInRole } from '../agency/index.ts';
import type { OpenedLetterhead } from '../letterhead/index.ts';
import type { Edition, FoundEdition } from './edition.ts';

/** Who signs the papers of an edition that waits, on a day; nobody else signs those of one that is settled. */
export const signersWhileWaiting = (
  { state }: Edition,
  positions: readonly PositionOverTime[],
  day: PlainDate,
): Signers => (state === 'proposed' ? SIGNING_ROLES.map((role) => signerInRole(positions, role, day)) : []);

/**
 * The edition as a paper, of the day on which it was frozen. As its approver it names whoever approved it, while it waits
 * whoever would today; all else, whoever prepared and reviewed it included, is as it was frozen.
 */
export function paperOf(
  { edition, content }: FoundEdition,
  printed: {
    readonly digits: Digits;
    readonly letterhead: OpenedLetterhead;
    /** See `signersWhileWaiting`. */
    readonly signers: Signers;
  },
): ReportModel {
  const { number, contentHash, proposedAt, settlement } = edition;
  const [, , waitedFor = null] = printed.signers;
  const approver = settlement?.approval?.signer ?? waitedFor;
  return thawReport(nameSigners(parseFrozen(content), [null, null, approver]), {
    digits: printed.digits,
    letterhead: printed.letterhead,
    madeOn: dayInThailand(proposedAt),
    edition: { number, contentHash },
  });
}

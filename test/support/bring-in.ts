import { addAgency } from '../../src/capabilities/agency/acts.ts';
import { unrecorded } from '../../src/capabilities/audit/acts.ts';
import {
  acceptIntake,
  correctIntake,
  type IntakeDesk,
  receiveFile,
} from '../../src/capabilities/intake/acts.ts';
import type { Correction } from '../../src/capabilities/intake/index.ts';
import { rulebook2567 } from './result-2567.ts';

const DETAILS = {
  officialName: 'องค์การบริหารส่วนตำบลทดลอง',
  kind: 'sao',
  district: '',
  province: '',
  units: [],
  positions: [],
};

/**
 * Adds the agency `agency` and accepts a table of its scores of 2567 as a person would; null for no result at all.
 * `corrections` as a person makes them.
 */
export async function bringIn(
  desk: IntakeDesk,
  csv: string | null,
  corrections: readonly Correction[] = [],
): Promise<void> {
  const added = await addAgency(
    desk.database,
    {
      shortName: 'agency',
      isDemo: false,
      input: DETAILS,
      now: desk.clock(),
    },
    unrecorded,
  );
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  if (csv !== null) await acceptScores(desk, added.value, csv, corrections);
}

/** Accepts a table of scores of 2567 for an agency, in place of what was accepted before. */
export async function acceptScores(
  desk: IntakeDesk,
  agencyId: string,
  csv: string,
  corrections: readonly Correction[] = [],
): Promise<void> {
  const received = await receiveFile(
    desk,
    agencyId,
    rulebook2567,
    {
      name: 'scores.csv',
      content: new TextEncoder().encode(csv),
    },
    unrecorded,
  );
  if (!received.ok) throw new Error(received.refusal.en);
  const { intakeId } = received.value;
  if (corrections.length > 0)
    await correctIntake(
      desk,
      agencyId,
      intakeId,
      {
        corrections: [...corrections],
        revision: 0,
      },
      unrecorded,
    );
  const revision = corrections.length > 0 ? 1 : 0;
  const accepted = await acceptIntake(desk, agencyId, intakeId, { revision, errorsKnown: true }, unrecorded);
  if (!accepted.ok) throw new Error(accepted.refusal.kind);
}

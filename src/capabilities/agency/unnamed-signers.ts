import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { SIGNING_ROLES, type SigningRole } from './agency.ts';
import type { PositionOverTime } from './tenure.ts';
import { signerInRole } from './who-signs.ts';

/** Of those who sign the report the roles in which nobody's name is recorded on a day: papers leave a line there. */
export const unnamedSigners = (
  positions: readonly PositionOverTime[],
  day: PlainDate,
): readonly SigningRole[] =>
  SIGNING_ROLES.filter((role) => (signerInRole(positions, role, day)?.name ?? null) === null);

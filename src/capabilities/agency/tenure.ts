import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Position } from './agency.ts';
import type { Capacity } from './capacity.ts';

/** A person in a position over days, of which the first and the last count. */
export type Tenure = {
  readonly tenureId: string;
  readonly kind: Capacity;
  readonly personName: string;
  /** Of a member who signs in; else null. */
  readonly accountId: string | null;
  /** Of one who is there in the holder's place: the position that is their own, as papers name it. */
  readonly ownTitle: string | null;
  /** Null: since before it was recorded. */
  readonly firstDay: PlainDate | null;
  /** Null: still. */
  readonly lastDay: PlainDate | null;
  /** The order (คำสั่ง) by which, with number and day. */
  readonly appointedBy: string | null;
};

/** A position with all who held it or acted in it; a retired one is no longer the agency's. */
export type PositionOverTime = Position & {
  readonly positionId: string;
  readonly isRetired: boolean;
  /** In the order in which they began. */
  readonly tenures: readonly Tenure[];
};

type Days = Pick<Tenure, 'firstDay' | 'lastDay'>;

/** Whether a day is one of theirs, the first and last included; a missing end is open. */
export const isOn = ({ firstDay, lastDay }: Days, day: PlainDate): boolean =>
  (firstDay === null || firstDay <= day) && (lastDay === null || day <= lastDay);

export const hasEnded = ({ lastDay }: Pick<Tenure, 'lastDay'>, today: PlainDate): boolean =>
  lastDay !== null && lastDay < today;

const overlap = (one: Days, other: Days): boolean =>
  (one.firstDay === null || other.lastDay === null || one.firstDay <= other.lastDay) &&
  (other.firstDay === null || one.lastDay === null || other.firstDay <= one.lastDay);

/** It ends before it begins; or somebody else holds the position on one of its days. */
export type TenureFault =
  | { readonly kind: 'ends-before-it-begins' }
  | { readonly kind: 'held-by'; readonly tenure: Tenure };

/** Whether a tenure may stand beside the others of its position: a position has one holder a day, and any in the holder's place. */
export function judgeTenure(
  others: readonly Tenure[],
  tenure: Days & Pick<Tenure, 'kind'>,
): Result<void, TenureFault> {
  const { kind, firstDay, lastDay } = tenure;
  if (firstDay !== null && lastDay !== null && lastDay < firstDay)
    return refuse({ kind: 'ends-before-it-begins' });
  const holder = others.findLast((other) => other.kind === 'holds' && overlap(other, tenure));
  return kind === 'holds' && holder ? refuse({ kind: 'held-by', tenure: holder }) : ok(undefined);
}

import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { SigningRole } from './agency.ts';
import type { Capacity } from './capacity.ts';
import { isOn, type PositionOverTime, type Tenure } from './tenure.ts';

/** Who holds a position on a day; judged tenures have one at most. */
export const holderOn = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  tenures.find((tenure) => tenure.kind === 'holds' && isOn(tenure, day)) ?? null;

/** The tenures that count on a day: nobody serves in the duties of a head whom there is. */
function countingOn(tenures: readonly Tenure[], day: PlainDate): readonly Tenure[] {
  const isHeld = holderOn(tenures, day) !== null;
  return tenures.filter((tenure) => isOn(tenure, day) && !(tenure.kind === 'serves' && isHeld));
}

/** Who is there in the holder's place: of several whoever began last, by the later of the orders. */
const substituteAmong = (counting: readonly Tenure[]): Tenure | null =>
  counting
    .filter(({ kind }) => kind !== 'holds')
    .toSorted((one, other) => compareBeginnings(other, one))[0] ?? null;

const signerAmong = (counting: readonly Tenure[]): Tenure | null =>
  substituteAmong(counting) ?? counting.find(({ kind }) => kind === 'holds') ?? null;

/** Who is in a position on a day in its holder's place. */
export const substituteOn = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  substituteAmong(countingOn(tenures, day));

/** Who signs on a day: whoever is there in the holder's place goes before the holder, who is away; null when it is nobody. */
export const whoSigns = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  signerAmong(countingOn(tenures, day));

/** By their first days, what was before the record first; of one day as they were recorded. */
export const compareBeginnings = (one: Tenure, other: Tenure): number => {
  const [earlier, later] = [one, other].map(({ firstDay, tenureId }) => `${firstDay ?? ''} ${tenureId}`);
  return (earlier ?? '') < (later ?? '') ? -1 : 1;
};

/** Who signs in a position on a day, as papers name them. */
export type PositionSigner = {
  /** Null when nobody is recorded in the position. */
  readonly name: string | null;
  readonly position: string;
  readonly capacity: Capacity;
  /** Of one in the holder's place: their own position, as it was recorded, else the one that they hold in this agency on the day. */
  readonly ownPosition: string | null;
};

/** Who signs for a position on a day; a signer without a name where nobody is recorded. */
export function signerOn(
  position: PositionOverTime,
  positions: readonly PositionOverTime[],
  day: PlainDate,
): PositionSigner {
  return signerBy(whoSigns(position.tenures, day), position, positions, day);
}

function signerBy(
  tenure: Tenure | null,
  position: PositionOverTime,
  positions: readonly PositionOverTime[],
  day: PlainDate,
): PositionSigner {
  const isInPlace = tenure !== null && tenure.kind !== 'holds';
  return {
    name: tenure?.personName ?? null,
    position: position.title,
    capacity: tenure?.kind ?? 'holds',
    ownPosition: isInPlace ? (tenure.ownTitle ?? heldBy(tenure, positions, day)?.title ?? null) : null,
  };
}

const heldBy = (person: Tenure, positions: readonly PositionOverTime[], day: PlainDate) =>
  positions.find(({ tenures }) => {
    const holder = holderOn(tenures, day);
    return holder !== null && isSamePerson(holder, person);
  });

/** Who signs the report in a role on a day; null while the agency has no position for it. */
export function signerInRole(
  positions: readonly PositionOverTime[],
  role: SigningRole,
  day: PlainDate,
): PositionSigner | null {
  const position = positions.find((one) => one.role === role);
  return position ? signerOn(position, positions, day) : null;
}

/** How a person signs in a role on a day: in the capacity in which they are recorded, else as holding the position. */
export function signingInRole(
  positions: readonly PositionOverTime[],
  role: SigningRole,
  person: Person,
  day: PlainDate,
): PositionSigner | null {
  const position = positions.find((one) => one.role === role);
  if (!position) return null;
  const own = countingOn(position.tenures, day).filter((tenure) => isSamePerson(tenure, person));
  return { ...signerBy(signerAmong(own), position, positions, day), name: person.personName };
}

type Person = Pick<Tenure, 'personName' | 'accountId'>;

/** The same account where both have one, else the same name, whatever its spaces and however the person is addressed. */
export const isSamePerson = (one: Person, other: Person): boolean =>
  one.accountId !== null && other.accountId !== null
    ? one.accountId === other.accountId
    : bareName(one.personName) === bareName(other.personName);

const ADDRESS = /^(?:นางสาว|นาง|นาย|น\.ส\.)/u;
const bareName = (name: string): string => name.replace(/\s+/gu, '').replace(ADDRESS, '');

/** What is recorded of a person in the position in which they sign on a day. */
export type Standing =
  /** In the capacity in which they sign. */
  | { readonly kind: Capacity }
  /** They hold it, and somebody else is recorded in their place on that day. */
  | { readonly kind: 'away'; readonly substitute: Tenure }
  /** They are recorded in it in another capacity than that in which they sign. */
  | { readonly kind: 'otherwise'; readonly recorded: Capacity; readonly signsAs: Capacity }
  /** Others are recorded on that day: `signs` goes before. */
  | { readonly kind: 'others'; readonly signs: Tenure }
  /** Nobody is recorded in the position on that day. */
  | { readonly kind: 'nobody' }
  /** The agency has and had no position of this title. */
  | { readonly kind: 'no-such-position' };

/**
 * What the records say of a signer on a day. People are the same by their account, else by their names without spaces and
 * titles before them; positions by their titles without spaces.
 */
export function standingOn(
  positions: readonly PositionOverTime[],
  signer: Person & Pick<PositionSigner, 'position' | 'capacity'>,
  day: PlainDate,
): Standing {
  const titled = positions.filter(({ title }) => bareTitle(title) === bareTitle(signer.position));
  if (titled.length === 0) return { kind: 'no-such-position' };
  const there = titled.flatMap(({ tenures }) => countingOn(tenures, day));
  const own = there.filter((tenure) => isSamePerson(tenure, signer));
  const { capacity: signsAs } = signer;
  const recorded = own.find(({ kind }) => kind === signsAs) ?? own[0];
  if (recorded && recorded.kind !== signsAs) return { kind: 'otherwise', recorded: recorded.kind, signsAs };
  const substitute = substituteAmong(there);
  const isAway = signsAs === 'holds' && substitute !== null && !isSamePerson(substitute, signer);
  if (recorded) return isAway ? { kind: 'away', substitute } : { kind: signsAs };
  const signs = signerAmong(there);
  return signs === null ? { kind: 'nobody' } : { kind: 'others', signs };
}

const bareTitle = (title: string): string => title.replace(/\s+/gu, '');

import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { SigningRole } from './agency.ts';
import { isOn, type PositionOverTime, type Tenure, type TenureKind } from './tenure.ts';

/** Who holds a position on a day; judged tenures have one at most. */
export const holderOn = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  tenures.find((tenure) => tenure.kind === 'holds' && isOn(tenure, day)) ?? null;

/** Who acts in a position on a day: of several whoever began last, by the later of the orders. */
export const actingOn = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  tenures
    .filter((tenure) => tenure.kind === 'acts' && isOn(tenure, day))
    .toSorted((one, other) => compareBeginnings(other, one))[0] ?? null;

/** Who signs on a day: whoever acts goes before the holder, who is away; null when it is nobody. */
export const whoSigns = (tenures: readonly Tenure[], day: PlainDate): Tenure | null =>
  actingOn(tenures, day) ?? holderOn(tenures, day);

/** By their first days, what was before the record first; of one day as they were recorded. */
export const compareBeginnings = (one: Tenure, other: Tenure): number => {
  const [earlier, later] = [one, other].map(({ firstDay, tenureId }) => `${firstDay ?? ''} ${tenureId}`);
  return (earlier ?? '') < (later ?? '') ? -1 : 1;
};

/** Who signs in a position on a day, as papers name them. */
export type PositionSigner = {
  /** Null when it is not recorded who holds the position or acts in it. */
  readonly name: string | null;
  readonly position: string;
  readonly actsFor: boolean;
  /** Of one who acts: their own position, as it was recorded, else the one that they hold in this agency on the day. */
  readonly ownPosition: string | null;
};

/** Who signs for a position on a day: whoever acts goes before the holder; a signer without a name where nobody is recorded. */
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
  const actsFor = tenure?.kind === 'acts';
  return {
    name: tenure?.personName ?? null,
    position: position.title,
    actsFor,
    ownPosition: actsFor ? (tenure.ownTitle ?? heldBy(tenure, positions, day)?.title ?? null) : null,
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

/** How a person signs in a role on a day: for its holder where they are recorded as acting, else in the position itself. */
export function signingInRole(
  positions: readonly PositionOverTime[],
  role: SigningRole,
  person: Person,
  day: PlainDate,
): PositionSigner | null {
  const position = positions.find((one) => one.role === role);
  if (!position) return null;
  const own = position.tenures.filter((tenure) => isSamePerson(tenure, person));
  return { ...signerBy(whoSigns(own, day), position, positions, day), name: person.personName };
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
  /** As they sign: they hold it, or act for its holder. */
  | { readonly kind: TenureKind }
  /** They are recorded in it in another way than that in which they sign. */
  | { readonly kind: 'otherwise'; readonly recorded: TenureKind }
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
  signer: Person & Pick<PositionSigner, 'position' | 'actsFor'>,
  day: PlainDate,
): Standing {
  const titled = positions.filter(({ title }) => bareTitle(title) === bareTitle(signer.position));
  if (titled.length === 0) return { kind: 'no-such-position' };
  const there = titled.flatMap(({ tenures }) => tenures.filter((tenure) => isOn(tenure, day)));
  const own = there.filter((tenure) => isSamePerson(tenure, signer));
  const signsAs = signer.actsFor ? 'acts' : 'holds';
  const recorded = own.find(({ kind }) => kind === signsAs) ?? own[0];
  if (recorded)
    return recorded.kind === signsAs ? { kind: signsAs } : { kind: 'otherwise', recorded: recorded.kind };
  const signs = whoSigns(there, day);
  return signs === null ? { kind: 'nobody' } : { kind: 'others', signs };
}

const bareTitle = (title: string): string => title.replace(/\s+/gu, '');

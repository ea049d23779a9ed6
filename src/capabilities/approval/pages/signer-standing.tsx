import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import {
  CAPACITIES,
  type Capacity,
  type PositionOverTime,
  type PositionSigner,
  type Standing,
  standingOn,
} from '../../agency/index.ts';
import type { Edition, Signer } from '../edition.ts';

/** What the agency's records say of a signer on the day on which they sign. */
export type StandingOfSigner = {
  readonly standing: Standing;
  readonly name: string;
  readonly position: string;
  readonly day: PlainDate;
};

/** Of whoever would approve on screen in a position; null while no position is named. */
export function standingOfSender(
  positions: readonly PositionOverTime[],
  sender: { readonly personName: string; readonly accountId: string },
  { position, capacity }: Pick<PositionSigner, 'position' | 'capacity'>,
  day: PlainDate,
): StandingOfSigner | null {
  if (position.trim() === '') return null;
  const standing = standingOn(positions, { ...sender, position, capacity }, day);
  return { standing, name: sender.personName, position, day };
}

/** Of whoever signed on a day, by what is said of them. */
export const standingOfSigner = (
  positions: readonly PositionOverTime[],
  { name, position, capacity }: Signer,
  { accountId, day }: { readonly accountId: string | null; readonly day: PlainDate },
): StandingOfSigner => ({
  standing: standingOn(positions, { personName: name, accountId, position, capacity }, day),
  ...{ name, position, day },
});

/** Of whoever approved an edition, on the day on which they did; null unless it is approved. */
export function standingOfApprover(
  positions: readonly PositionOverTime[],
  { settlement }: Edition,
): StandingOfSigner | null {
  const approval = settlement?.approval;
  if (!approval) return null;
  const onScreen = approval.way === 'screen';
  const accountId = onScreen && settlement.by.kind === 'account' ? settlement.by.accountId : null;
  const day = approval.way === 'paper' ? approval.signedOn : dayInThailand(settlement.at);
  return standingOfSigner(positions, approval.signer, { accountId, day });
}

type Shown = {
  readonly of: StandingOfSigner;
  readonly agency: string;
  readonly words: Messages;
  readonly language: Language;
};

/** Whether the signer was in the position on the day in the capacity in which they sign, and where not, what is recorded. */
export function SignerStanding({ of, agency, words, language }: Shown) {
  const say = words.approval.standing;
  const text = sayStanding(of, words, language);
  if (isBorneOut(of)) return <>{text}</>;
  return (
    <>
      <Tag colour="yellow">{say.check}</Tag>
      <br />
      {text}
      <br />
      <Link href={addressOf('positions', { agency })}>{say.toPositions}</Link>
    </>
  );
}

/** Before somebody approves: what is recorded otherwise; nothing where the records bear them out. */
export function StandingWarning(props: Omit<Shown, 'of'> & { readonly of: StandingOfSigner | null }) {
  const { of } = props;
  if (of === null || isBorneOut(of)) return null;
  return (
    <InsetText>
      <p class="govuk-body">
        <SignerStanding {...props} of={of} />
      </p>
    </InsetText>
  );
}

/** In which capacity they are recorded, where it is that in which they sign. */
const borneOutAs = ({ kind }: Standing): Capacity | undefined => CAPACITIES.find((one) => one === kind);

const isBorneOut = ({ standing }: StandingOfSigner): boolean => borneOutAs(standing) !== undefined;

const CONTRADICTIONS: ReadonlySet<Standing['kind']> = new Set(['others', 'otherwise', 'away']);

/** Whether the records name somebody else for the position, or the signer in another way; silence contradicts nobody. */
export const isContradicted = (of: StandingOfSigner | null): boolean =>
  of !== null && CONTRADICTIONS.has(of.standing.kind);

function sayStanding(
  { standing, name, position, day: plainDay }: StandingOfSigner,
  words: Messages,
  language: Language,
): string {
  const say = words.approval.standing;
  const { people } = words.positions;
  const day = showPlainDay(plainDay, language);
  switch (standing.kind) {
    case 'otherwise': {
      const { recorded, signsAs } = standing;
      return say.otherwise({ day, name, recorded: people[recorded], signsAs: people[signsAs] });
    }
    case 'away': {
      const { personName, kind } = standing.substitute;
      return say.away({ day, name, who: personName, as: people[kind] });
    }
    case 'others': {
      const { personName, kind } = standing.signs;
      return say.others({ day, position, name, who: personName, as: people[kind] });
    }
    case 'nobody':
      return say.nobody({ day, position });
    case 'no-such-position':
      return say.noSuchPosition({ position });
    default:
      return say.recorded[standing.kind]({ day });
  }
}

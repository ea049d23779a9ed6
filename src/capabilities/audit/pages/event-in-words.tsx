import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { type Actor, AUDIT_EVENTS, actorSchema, type ChainedEvent, subjectSchema } from '../event.ts';

type Words = Messages['audit'];

/** The act in words; one that only a newer program knows, by its name. */
export const sayEvent = ({ event }: ChainedEvent, words: Words): string => sayEventName(event, words);

/** An act in words by the name under which it is recorded. */
export function sayEventName(event: string, words: Words): string {
  const known = AUDIT_EVENTS.find((name) => name === event);
  return known === undefined ? words.unknownEvent({ event }) : words.events[known];
}

/** The accounts and invitations that an event names, as far as this program can read it. */
export const peopleIn = (event: ChainedEvent): readonly string[] => {
  const { data: actor } = actorSchema.safeParse(event.actor);
  const { data: subject } = subjectSchema.safeParse(event.subject);
  const actorId = actor?.kind === 'account' ? actor.accountId : undefined;
  return [actorId, subject?.accountId, subject?.invitationId].filter((one) => one !== undefined);
};

/** Who did it: a person by name, anybody else in words; one whom only a newer program knows is told so, not left out. */
export function sayActor({ actor }: ChainedEvent, names: ReadonlyMap<string, string>, words: Words): string {
  const { data: known } = actorSchema.safeParse(actor);
  return known ? nameActor(known, names, words) : words.unknown;
}

/** A person by name, anybody else in words. */
export function nameActor(actor: Actor, names: ReadonlyMap<string, string>, words: Words): string {
  const name = actor.kind === 'account' ? names.get(actor.accountId) : undefined;
  return name ?? words.actors[actor.kind];
}

/** A role that only a newer program knows stands as it is written. */
const nameRole = (role: string, { people }: Messages): string =>
  (people.roles as Readonly<Record<string, string>>)[role] ?? role;

const SHOWN_DIGITS = 12;

/** What an act was done to, as far as a reader can use it; the whole of it stands in the log. */
export function SubjectDetails({
  event,
  names,
  words,
  agency,
}: {
  readonly event: ChainedEvent;
  readonly names: ReadonlyMap<string, string>;
  readonly words: Messages;
  readonly agency: string;
}) {
  const known = subjectSchema.safeParse(event.subject);
  if (!known.success) return <>{words.audit.unknown}</>;
  const {
    fiscalYear,
    edition,
    topic,
    count,
    paragraph,
    measureId,
    revision,
    file,
    sha256,
    intakeId,
    accountId,
    invitationId,
    positionId,
    roles,
  } = known.data;
  const person = accountId ?? invitationId;
  const say = words.audit.subject;
  const told = [
    fiscalYear !== undefined && say.fiscalYear({ year: fiscalYear }),
    edition !== undefined && words.approval.edition({ number: edition }),
    topic !== undefined && say.topic({ topic }),
    paragraph !== undefined && words.analysis.kinds[paragraph],
    revision !== undefined && revision > 0 && say.revision({ revision }),
    count !== undefined && say.count({ count }),
    file !== undefined && say.file({ file }),
    sha256 !== undefined && say.sha256({ start: sha256.slice(0, SHOWN_DIGITS) }),
    person !== undefined && names.get(person),
    roles !== undefined && say.roles({ roles: roles.map((role) => nameRole(role, words)) }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      {told.join(' · ')}{' '}
      {intakeId !== undefined && (
        <Link classes="ps-whole" href={addressOf('intakePreview', { agency, intake: intakeId })}>
          {say.intake}
        </Link>
      )}
      {positionId !== undefined && (
        <Link classes="ps-whole" href={addressOf('position', { agency, position: positionId })}>
          {say.position}
        </Link>
      )}
      {measureId !== undefined && (
        <Link classes="ps-whole" href={addressOf('measure', { agency, measure: measureId })}>
          {say.measure}
        </Link>
      )}
    </>
  );
}

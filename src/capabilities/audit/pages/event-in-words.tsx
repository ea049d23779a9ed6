import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { AUDIT_EVENTS, actorSchema, type ChainedEvent, subjectSchema } from '../event.ts';

type Words = Messages['audit'];

/** The act in words; one that only a newer program knows, by its name. */
export function sayEvent({ event }: ChainedEvent, words: Words): string {
  const known = AUDIT_EVENTS.find((name) => name === event);
  return known === undefined ? words.unknownEvent({ event }) : words.events[known];
}

/** Who did it in words; one whom only a newer program knows is told so, not left out. */
export function sayActor({ actor }: ChainedEvent, words: Words): string {
  const known = actorSchema.safeParse(actor);
  return known.success ? words.actors[known.data.kind] : words.unknown;
}

const SHOWN_DIGITS = 12;

/** What an act was done to, as far as a reader can use it; the whole of it stands in the log. */
export function SubjectDetails({
  event,
  words,
  agency,
}: {
  readonly event: ChainedEvent;
  readonly words: Words;
  readonly agency: string;
}) {
  const known = subjectSchema.safeParse(event.subject);
  if (!known.success) return <>{words.unknown}</>;
  const { fiscalYear, revision, file, sha256, intakeId } = known.data;
  const say = words.subject;
  const told = [
    fiscalYear !== undefined && say.fiscalYear({ year: fiscalYear }),
    revision !== undefined && revision > 0 && say.revision({ revision }),
    file !== undefined && say.file({ file }),
    sha256 !== undefined && say.sha256({ start: sha256.slice(0, SHOWN_DIGITS) }),
  ].filter((part) => part !== false);
  return (
    <>
      {told.join(' · ')}{' '}
      {intakeId !== undefined && (
        <Link classes="ps-whole" href={addressOf('intakePreview', { agency, intake: intakeId })}>
          {say.intake}
        </Link>
      )}
    </>
  );
}

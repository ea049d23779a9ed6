import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { correctionsOf } from './correction.ts';
import type { Intake, KeptFault } from './intake.ts';
import { findRulebook } from './known-rulebook.ts';
import { LIMITS_FOR_KEPT, readInProcess } from './read/read-in-process.ts';
import { messageFor } from './read/unreadable.ts';
import type { ReadResult } from './read-result.ts';
import type { IntakeDesk } from './receive-file.ts';

type Reading = Result<ReadResult, KeptFault>;

/** An intake as it was read again, and the rulebook by which it was. */
export type Kept = { readonly rulebook: Rulebook; readonly reading: ReadResult };

/**
 * What was read lately, by all that decides it: the content, which never changes, the rulebook, and what the person said
 * over it. Pages ask for the same reading again and again; two that ask at once wait for one.
 */
const readings = new Map<string, Promise<Reading>>();
const MOST_READINGS = 20;

/** Reads the kept original of an intake that is no record yet, and checks it with what the person said over it. */
export async function readKept(desk: IntakeDesk, intake: Intake): Promise<Result<Kept, KeptFault>> {
  const rulebook = await findRulebook(desk.database, intake.rulebookId);
  if (!rulebook) return refuse({ kind: 'rulebook-gone', rulebook: intake.rulebookId });
  const key = JSON.stringify([intake.original.sha256, rulebook.id, intake.corrections]);
  const known = readings.get(key);
  const reading = known ?? readAgain(desk, intake, rulebook);
  readings.delete(key);
  readings.set(key, reading);
  if (!known)
    reading.then(
      ({ ok: isRead }) => isRead || readings.delete(key),
      () => readings.delete(key),
    );
  const [oldest] = readings.keys();
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  const read = await reading;
  return read.ok ? ok({ rulebook, reading: read.value }) : read;
}

async function readAgain(
  { files }: IntakeDesk,
  { original, corrections }: Intake,
  rulebook: Rulebook,
): Promise<Reading> {
  const content = await files.read(original.sha256);
  if (!content) return refuse({ kind: 'original-gone' });
  const result = await readInProcess(
    { name: original.name, content },
    rulebook,
    correctionsOf(corrections),
    LIMITS_FOR_KEPT,
  );
  return result.ok
    ? result
    : refuse({ kind: 'original-refused', why: messageFor(result.refusal, original.name) });
}

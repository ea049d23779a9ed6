import type { Rulebook } from '../rulebook/index.ts';
import { correctionsOf } from './correction.ts';
import type { Intake } from './intake.ts';
import { knownRulebook } from './known-rulebook.ts';
import { LIMITS_FOR_KEPT, readInProcess } from './read/read-in-process.ts';
import type { ReadResult } from './read-result.ts';
import type { IntakeDesk } from './receive-file.ts';

/**
 * What was read lately, by all that decides it: the content, which never changes, the rulebook, and what the person said
 * over it. Pages ask for the same reading again and again; two that ask at once wait for one.
 */
const readings = new Map<string, Promise<ReadResult>>();
const MOST_READINGS = 20;

/** Reads the kept original of an intake that is no record yet, and checks it with what the person said over it. */
export async function readKept(desk: IntakeDesk, intake: Intake): Promise<ReadResult> {
  const rulebook = await knownRulebook(intake.rulebookId);
  const key = JSON.stringify([intake.original.sha256, rulebook.id, intake.corrections]);
  const known = readings.get(key);
  const reading = known ?? read(desk, intake, rulebook);
  readings.delete(key);
  readings.set(key, reading);
  if (!known) reading.catch(() => readings.delete(key));
  const [oldest] = readings.keys();
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  return reading;
}

async function read(
  { files }: IntakeDesk,
  { original, intakeId, corrections }: Intake,
  rulebook: Rulebook,
): Promise<ReadResult> {
  const content = await files.read(original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const result = await readInProcess(
    { name: original.name, content },
    rulebook,
    correctionsOf(corrections),
    LIMITS_FOR_KEPT,
  );
  if (result.ok) return result.value;
  throw new Error(`intake ${intakeId}: its original can no longer be read (${result.refusal.fault})`);
}

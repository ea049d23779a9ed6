import { openRulebook, type Rulebook } from '../rulebook/index.ts';
import type { Intake } from './intake.ts';
import { LIMITS_FOR_KEPT, readInProcess } from './read/read-in-process.ts';
import type { ReadResult } from './read-result.ts';
import type { IntakeDesk } from './receive-file.ts';
import { acceptedSheet, intakeOf, intakesOf } from './store.ts';

/** An intake with its original read again and checked with the person's corrections. */
export type OpenedIntake = ReadResult & { readonly intake: Intake; readonly rulebook: Rulebook };

/** One intake of an agency; null when the agency has no such intake. */
export async function findIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
): Promise<OpenedIntake | null> {
  if (!UUID.test(intakeId)) return null;
  const row = await intakesOf(desk.database, agencyId)
    .where('intake.intake_id', '=', intakeId)
    .executeTakeFirst();
  return row ? openIntake(desk, intakeOf(row)) : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The drafts of an agency, the newest first. */
export async function listDrafts(desk: IntakeDesk, agencyId: string): Promise<Intake[]> {
  const rows = await intakesOf(desk.database, agencyId)
    .where('intake.state', '=', 'draft')
    .orderBy('intake.created_at', 'desc')
    .execute();
  return rows.map(intakeOf);
}

/** The accepted result of the agency's latest year, or of the given one; null while there is none. */
export async function findResult(
  desk: IntakeDesk,
  agencyId: string,
  fiscalYear: number | null = null,
): Promise<OpenedIntake | null> {
  const result = await desk.database
    .selectFrom('result')
    .select(['intake_id', 'fiscal_year'])
    .where('agency_id', '=', agencyId)
    .$if(fiscalYear !== null, (query) => query.where('fiscal_year', '=', fiscalYear))
    .orderBy('fiscal_year', 'desc')
    .executeTakeFirst();
  const opened = result ? await findIntake(desk, agencyId, result.intake_id) : null;
  if (!result || !opened) return null;
  // What was accepted counts, also when a later version of the program reads the original differently.
  const { level } = opened.checked.sheet;
  const sheet = { ...(await acceptedSheet(desk.database, agencyId, result.fiscal_year)), level };
  return { ...opened, checked: { ...opened.checked, sheet } };
}

/** Reads an intake's original again and checks it with what the person said over it. */
export async function openIntake(desk: IntakeDesk, intake: Intake): Promise<OpenedIntake> {
  const rulebook = await knownRulebook(intake.rulebookId);
  return { intake, rulebook, ...(await readingOf(desk, intake, rulebook)) };
}

const rulebooks = new Map<string, Promise<Rulebook>>();

/** A rulebook by which an intake was made; that it can be read was seen when the intake was received. */
export function knownRulebook(id: string): Promise<Rulebook> {
  const known =
    rulebooks.get(id) ??
    openRulebook(id).then((opened) => {
      if (opened.ok) return opened.value;
      rulebooks.delete(id);
      throw new Error(`rulebook ${id} cannot be opened: ${JSON.stringify(opened.refusal)}`);
    });
  rulebooks.set(id, known);
  return known;
}

/**
 * What was read lately, by all that decides it: the content, which never changes, the rulebook, and what the person said
 * over it. Pages ask for the same reading again and again; two that ask at once wait for one.
 */
const readings = new Map<string, Promise<ReadResult>>();
const MOST_READINGS = 20;

function readingOf(desk: IntakeDesk, intake: Intake, rulebook: Rulebook): Promise<ReadResult> {
  const { original, repairs, respondents } = intake;
  const key = JSON.stringify([original.sha256, rulebook.id, ...repairs, respondents]);
  const known = readings.get(key);
  const reading = known ?? readKept(desk, intake, rulebook);
  readings.delete(key);
  readings.set(key, reading);
  if (!known) reading.catch(() => readings.delete(key));
  const [oldest] = readings.keys();
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  return reading;
}

async function readKept(
  { files }: IntakeDesk,
  { original, intakeId, repairs, respondents }: Intake,
  rulebook: Rulebook,
): Promise<ReadResult> {
  const content = await files.read(original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const read = await readInProcess(
    { name: original.name, content },
    rulebook,
    { repairs, respondents },
    LIMITS_FOR_KEPT,
  );
  if (read.ok) return read.value;
  throw new Error(`intake ${intakeId}: its original can no longer be read (${read.refusal.fault})`);
}

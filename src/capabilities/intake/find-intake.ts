import { openRulebook, type Rulebook } from '../rulebook/index.ts';
import { type CheckedReport, checkReport } from './check/check-report.ts';
import type { Intake } from './intake.ts';
import { readReport } from './parse/read-report.ts';
import type { ReadReport } from './parse/report.ts';
import { readInWorker } from './read/read-in-worker.ts';
import type { IntakeDesk } from './receive-file.ts';
import type { Source } from './source.ts';
import { acceptedSheet, intakeOf, intakesOf } from './store.ts';

/** An intake with its original read again and checked with the person's corrections. */
export type OpenedIntake = {
  readonly intake: Intake;
  readonly rulebook: Rulebook;
  readonly source: Source;
  readonly checked: CheckedReport;
};

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
  const { source, report } = await readingOf(desk, intake, rulebook);
  const { repairs, respondents } = intake;
  return { intake, rulebook, source, checked: checkReport(rulebook, report, { repairs, respondents }) };
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

type Reading = { readonly source: Source; readonly report: ReadReport };

/** Originals that were read lately, by the SHA-256 of their content, which never changes, and the rulebook. */
const readings = new Map<string, Reading>();
const MOST_READINGS = 20;

async function readingOf(
  desk: IntakeDesk,
  { original, intakeId }: Intake,
  rulebook: Rulebook,
): Promise<Reading> {
  const key = `${original.sha256}/${rulebook.id}`;
  const known = readings.get(key);
  if (known) return known;
  const content = await desk.files.read(original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const read = await readInWorker(content, original.name);
  if (!read.ok)
    throw new Error(`intake ${intakeId}: its original can no longer be read (${read.refusal.fault})`);
  const [oldest] = readings.keys();
  if (readings.size >= MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  const reading = { source: read.value, report: readReport(read.value, rulebook) };
  readings.set(key, reading);
  return reading;
}

import { openRulebook, type Rulebook } from '../rulebook/index.ts';
import { type CheckedReport, checkReport } from './check/check-report.ts';
import type { Intake } from './intake.ts';
import { readReport } from './parse/read-report.ts';
import { readInWorker } from './read/read-in-worker.ts';
import type { IntakeDesk } from './receive-file.ts';
import type { Source } from './source.ts';
import { intakeOf, intakesOf } from './store.ts';

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
    .select('intake_id')
    .where('agency_id', '=', agencyId)
    .$if(fiscalYear !== null, (query) => query.where('fiscal_year', '=', fiscalYear))
    .orderBy('fiscal_year', 'desc')
    .executeTakeFirst();
  return result ? findIntake(desk, agencyId, result.intake_id) : null;
}

async function openIntake(desk: IntakeDesk, intake: Intake): Promise<OpenedIntake> {
  const rulebook = await knownRulebook(intake.rulebookId);
  const source = await sourceOf(desk, intake);
  const { repairs, respondents } = intake;
  return {
    intake,
    rulebook,
    source,
    checked: checkReport(rulebook, readReport(source, rulebook), { repairs, respondents }),
  };
}

const rulebooks = new Map<string, Promise<Rulebook>>();

/** A rulebook by which an intake was made; that it can be read was seen when the intake was received. */
export function knownRulebook(id: string): Promise<Rulebook> {
  const known =
    rulebooks.get(id) ??
    openRulebook(id).then((opened) => {
      if (!opened.ok) throw new Error(`rulebook ${id} cannot be opened: ${JSON.stringify(opened.refusal)}`);
      return opened.value;
    });
  rulebooks.set(id, known);
  return known;
}

/** Originals that were read lately, by the SHA-256 of their content, which never changes. */
const sources = new Map<string, Source>();
const MOST_SOURCES = 20;

async function sourceOf(desk: IntakeDesk, { original, intakeId }: Intake): Promise<Source> {
  const known = sources.get(original.sha256);
  if (known) return known;
  const content = await desk.files.read(original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const read = await readInWorker(content, original.name);
  if (!read.ok)
    throw new Error(`intake ${intakeId}: its original can no longer be read (${read.refusal.fault})`);
  const [oldest] = sources.keys();
  if (sources.size >= MOST_SOURCES && oldest !== undefined) sources.delete(oldest);
  sources.set(original.sha256, read.value);
  return read.value;
}

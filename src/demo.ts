import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addAgency, listAgencies } from './capabilities/agency/acts.ts';
import { unrecorded } from './capabilities/audit/acts.ts';
import {
  acceptIntake,
  hasEverAccepted,
  type IntakeDesk,
  knownRulebook,
  receiveFile,
} from './capabilities/intake/acts.ts';
import { latestYear } from './capabilities/intake/index.ts';
import type { Rulebook } from './capabilities/rulebook/index.ts';
import { INSTALLATION } from './config.ts';

const FOLDER = join(INSTALLATION, 'demo');

const demoSchema = z.object({
  shortName: z.string(),
  rulebook: z.string(),
  result: z.string(),
  /** Parsed by the agency capability, like what a person enters. */
  details: z.unknown(),
});
type Demo = z.infer<typeof demoSchema>;

/**
 * Gives an installation without any agency the demo agency with an accepted result, by the way that a person's own
 * file takes. Finishes a demo whose loading was interrupted; touches nothing else. Throws when that cannot be, having
 * touched nothing where the clock lies before the demo's year; the next call tries again.
 */
export async function loadDemo(desk: IntakeDesk): Promise<void> {
  const [only, ...others] = await listAgencies(desk.database);
  if (others.length > 0 || (only && !only.isDemo)) return;
  if (only && (await hasEverAccepted(desk.database, only.agencyId))) return;
  const demo = demoSchema.parse(JSON.parse(await readFile(join(FOLDER, 'agency.json'), 'utf8')));
  const rulebook = await knownRulebook(demo.rulebook);
  const now = desk.clock();
  if (rulebook.fiscalYear > latestYear(now))
    throw new Error(
      `the clock says ${now.toISOString()}, before fiscal year ${rulebook.fiscalYear} of the demo`,
    );
  const agencyId = only?.agencyId ?? (await addDemoAgency(desk, demo));
  if (agencyId !== null) await acceptDemoResult(desk, demo, rulebook, agencyId);
}

/** Null when the demo was here and is gone: short names are never given again. */
async function addDemoAgency(desk: IntakeDesk, { shortName, details }: Demo): Promise<string | null> {
  const given = { shortName, isDemo: true, input: details, now: desk.clock() };
  const added = await addAgency(desk.database, given, unrecorded);
  if (added.ok) return added.value;
  if (added.refusal.kind === 'short-name-taken') return null;
  throw new Error(`the demo agency is refused: ${JSON.stringify(added.refusal)}`);
}

/** Nobody looks at the demo before it is accepted; what is left in it is part of what it shows. */
const AS_SHIPPED = { revision: 0, errorsKnown: true };

async function acceptDemoResult(
  desk: IntakeDesk,
  demo: Demo,
  rulebook: Rulebook,
  agencyId: string,
): Promise<void> {
  const content = await readFile(join(FOLDER, demo.result));
  const file = { name: demo.result, content };
  // It is known to be read within the limits, but a first start may be on a slow computer.
  const received = await receiveFile(desk, agencyId, rulebook, { ...file, isKept: true }, unrecorded);
  if (!received.ok) throw new Error(`the demo result is refused: ${received.refusal.en}`);
  const { intakeId } = received.value;
  const accepted = await acceptIntake(desk, agencyId, intakeId, AS_SHIPPED, unrecorded);
  if (!accepted.ok) throw new Error(`the demo result cannot be accepted: ${accepted.refusal.kind}`);
}

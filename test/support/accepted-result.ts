import { type FoundResult, findResult, type IntakeDesk } from '../../src/capabilities/intake/acts.ts';

/** The accepted result of the agency's latest year, or of the given one; null while there is none. */
export async function acceptedResult(
  desk: IntakeDesk,
  agencyId: string,
  fiscalYear: number | null = null,
): Promise<FoundResult | null> {
  const found = await findResult(desk, agencyId, fiscalYear);
  if (found.ok) return found.value;
  if (found.refusal.kind === 'none') return null;
  throw new Error(`the result cannot be shown: ${found.refusal.fault.kind}`);
}

import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { lockAgency } from '../agency/acts.ts';
import { CAPACITIES } from '../agency/index.ts';
import { actorSchema } from '../audit/index.ts';
import { type Approval, EDITION_STATES, type Edition, type Settlement } from './edition.ts';

/** The editions of an agency with how they were settled. */
export const editionsOf = (database: Kysely<Database> | Transaction<Database>, agencyId: string) =>
  database
    .selectFrom('edition')
    .leftJoin('edition_settlement as settlement', (join) =>
      join
        .onRef('settlement.agency_id', '=', 'edition.agency_id')
        .onRef('settlement.fiscal_year', '=', 'edition.fiscal_year')
        .onRef('settlement.number', '=', 'edition.number'),
    )
    .where('edition.agency_id', '=', agencyId)
    .select([
      'edition.agency_id',
      'edition.fiscal_year',
      'edition.number',
      'edition.intake_id',
      'edition.content_hash',
      'edition.reason',
      'edition.state',
      'edition.proposed_at',
      'edition.proposed_by',
      'settlement.settled_at',
      'settlement.settled_by',
      'settlement.note',
      'settlement.way',
      'settlement.signer_name',
      'settlement.signer_position',
      'settlement.signer_capacity',
      'settlement.signer_own_position',
      'settlement.document_number',
      'settlement.signed_on',
      'settlement.scan_sha256',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof editionsOf>['execute']>>[number];

const stateSchema = z.enum(EDITION_STATES);

export function editionOf(row: Row): Edition {
  const fiscalYear = parseFiscalYear(row.fiscal_year);
  if (fiscalYear === null) throw new Error(`no fiscal year: ${row.fiscal_year}`);
  return {
    agencyId: row.agency_id,
    fiscalYear,
    number: row.number,
    intakeId: row.intake_id,
    contentHash: row.content_hash,
    reason: row.reason,
    state: stateSchema.parse(row.state),
    proposedAt: row.proposed_at,
    proposedBy: actorSchema.parse(row.proposed_by),
    settlement: settlementOf(row),
  };
}

function settlementOf(row: Row): Settlement | null {
  if (row.settled_at === null) return null;
  const by = actorSchema.parse(row.settled_by);
  return { at: row.settled_at, by, note: row.note, approval: approvalOf(row) };
}

const signerSchema = z.object({
  name: z.string(),
  position: z.string(),
  capacity: z.enum(CAPACITIES),
  ownPosition: z.string().nullable(),
});
const approvalSchema = z.discriminatedUnion('way', [
  z.object({ way: z.literal('screen'), signer: signerSchema }),
  z.object({
    way: z.literal('paper'),
    signer: signerSchema,
    documentNumber: z.string(),
    signedOn: z.string(),
    scan: z.string(),
  }),
]);

function approvalOf(row: Row): Approval | null {
  if (row.way === null) return null;
  return approvalSchema.parse({
    way: row.way,
    signer: {
      name: row.signer_name,
      position: row.signer_position,
      capacity: row.signer_capacity,
      ownPosition: row.signer_own_position,
    },
    documentNumber: row.document_number,
    signedOn: row.signed_on,
    scan: row.scan_sha256,
  });
}

/** Which edition: of whose result of which year. */
export type EditionKey = Pick<Edition, 'agencyId' | 'fiscalYear' | 'number'>;

const keyOf = ({ agencyId, fiscalYear, number }: EditionKey) => ({
  agency_id: agencyId,
  fiscal_year: fiscalYear,
  number,
});

/** The year's editions, oldest first, with the agency held until the transaction ends: one is proposed or settled at a time. */
export async function heldEditions(
  transaction: Transaction<Database>,
  agencyId: string,
  fiscalYear: FiscalYear,
): Promise<readonly Edition[]> {
  await lockAgency(transaction, agencyId);
  const rows = await editionsOf(transaction, agencyId)
    .where('edition.fiscal_year', '=', fiscalYear)
    .orderBy('edition.number')
    .execute();
  return rows.map(editionOf);
}

export async function insertEdition(
  transaction: Transaction<Database>,
  edition: Omit<Edition, 'state' | 'settlement'>,
  content: object,
): Promise<void> {
  await transaction
    .insertInto('edition')
    .values({
      ...keyOf(edition),
      intake_id: edition.intakeId,
      content: JSON.stringify(content),
      content_hash: edition.contentHash,
      reason: edition.reason,
      state: 'proposed',
      proposed_at: edition.proposedAt,
      proposed_by: JSON.stringify(edition.proposedBy),
    })
    .execute();
}

export async function settle(
  transaction: Transaction<Database>,
  key: EditionKey,
  state: Exclude<Edition['state'], 'proposed'>,
  { at, by, note, approval }: Settlement,
): Promise<void> {
  const paper = approval?.way === 'paper' ? approval : null;
  await transaction
    .updateTable('edition')
    .set({ state })
    .where('agency_id', '=', key.agencyId)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('number', '=', key.number)
    .execute();
  await transaction
    .insertInto('edition_settlement')
    .values({
      ...keyOf(key),
      settled_at: at,
      settled_by: JSON.stringify(by),
      note,
      way: approval?.way ?? null,
      signer_name: approval?.signer.name ?? null,
      signer_position: approval?.signer.position ?? null,
      signer_capacity: approval?.signer.capacity ?? null,
      signer_own_position: approval?.signer.ownPosition ?? null,
      document_number: paper?.documentNumber ?? null,
      signed_on: paper?.signedOn ?? null,
      scan_sha256: paper?.scan ?? null,
    })
    .execute();
}

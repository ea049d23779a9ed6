import type { Insertable } from 'kysely';

export const NOW = new Date('2025-03-01T02:03:04.567Z');

/** Who acted, as rows keep it. */
export const BY = JSON.stringify({ kind: 'desk' });

/** What rows of the example agency point to. */
export type Example = {
  readonly agency_id: string;
  readonly position_id: string;
  /** Of the only original. */
  readonly sha256: string;
  readonly byte_size: number;
};

/** Ids that rows share; what is identified is told by its table. */
export const ONE = '01890000-0000-7000-8000-000000000001';
export const ACCOUNT = '01890000-0000-7000-8000-000000000002';
export const MEASURE = '01890000-0000-7000-8000-000000000003';

export const FISCAL_YEAR = 2567;
export const PLAN_YEAR = 2568;

/** A row for each table of an area, in an order in which they can be inserted. */
export type RowsOf<Tables> = { readonly [Name in keyof Tables]: Insertable<Tables[Name]> };

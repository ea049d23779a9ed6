import type { ColumnType } from 'kysely';

/** A moment: read as `Date`, written as `Date`. */
export type Moment = ColumnType<Date, Date, Date>;

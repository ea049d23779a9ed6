import type { AccessTables } from './tables/access.ts';
import type { AccountTables } from './tables/account.ts';
import type { AgencyTables } from './tables/agency.ts';
import type { AuditTables } from './tables/audit.ts';
import type { EditionTables } from './tables/edition.ts';
import type { IntakeTables } from './tables/intake.ts';
import type { PaperTables } from './tables/papers.ts';
import type { PlanTables } from './tables/plan.ts';
import type { ResultTables } from './tables/result.ts';
import type { WritingTables } from './tables/writing.ts';

/** Every table by the name under which statements use it. Compared with the catalog in a test. */
export type Database = AgencyTables &
  PaperTables &
  IntakeTables &
  ResultTables &
  WritingTables &
  PlanTables &
  EditionTables &
  AuditTables &
  AccountTables &
  AccessTables;

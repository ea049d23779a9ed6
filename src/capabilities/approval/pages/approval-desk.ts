import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { actorOf } from '../../../web/sender.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { Actor } from '../../audit/index.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import type { Acting } from '../acting.ts';

/** The names of people, by the ids of their accounts. */
type NamesOf = (
  database: Kysely<Database>,
  accountIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** What the pages of approval need of the world. */
export type ApprovalDesk = IntakeDesk & { readonly namesOf: NamesOf };

export function senderOf(c: WebContext): Actor {
  const actor = actorOf(c.get('sender'));
  if (actor === null) throw new Error('this page is not for strangers');
  return actor;
}

export const actingIn = (c: WebContext): Acting => ({ record: c.get('record'), tell: c.get('telling').tell });

/** Year and number of the edition that an address names; null when it names none. */
export function editionIn(
  c: WebContext,
): { readonly fiscalYear: FiscalYear; readonly number: number } | null {
  const [year, number] = [c.req.param('year') ?? '', c.req.param('edition') ?? ''];
  const fiscalYear = /^\d{4}$/.test(year) ? parseFiscalYear(Number(year)) : null;
  return fiscalYear !== null && /^[1-9]\d{0,5}$/.test(number) ? { fiscalYear, number: Number(number) } : null;
}

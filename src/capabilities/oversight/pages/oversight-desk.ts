import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { type Choice, type Choosable, parseChoice, yearAsked } from '../choice.ts';
import { findOverview, type Overview, rulebookOf } from '../find-overview.ts';

export type OversightDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/** Who asks, what there is for them to see, and what of it they ask for. */
export type Asked = {
  readonly accountId: string;
  readonly overview: Overview;
  readonly choosable: Choosable;
  readonly choice: Choice;
};

export async function askedBy(c: WebContext, { database, clock }: OversightDesk): Promise<Asked> {
  const sender = c.get('sender');
  if (sender?.kind !== 'account') throw new Error('this page is for people who have signed in');
  const { accountId } = sender.person;
  const overview = await findOverview(database, accountId, clock());
  const query = c.req.query();
  const choosable = {
    years: overview.years,
    usualYear: overview.usualYear,
    provinces: [...overview.provinces.keys()].filter((province) => province !== null),
    rulebook: await rulebookOf(database, yearAsked(query, overview), overview),
  };
  return { accountId, overview, choosable, choice: parseChoice(query, choosable) };
}

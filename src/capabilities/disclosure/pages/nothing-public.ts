import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import { showsAnything } from '../shows-anything.ts';
import { publicAddress } from './public-address.ts';

/**
 * Says that nothing is public at an address, and leads to what its agency shows. An agency that shows nothing answers as
 * one that does not exist.
 */
export async function respondNothingPublic(c: WebContext, database: Kysely<Database>): Promise<Response> {
  const agency = c.req.param('agency') ?? '';
  if (!(await showsAnything(database, agency))) return respondWithFailure(c, 404);
  return respondWithFailure(c, 404, {
    href: publicAddress('publicHome', { agency }, c.get('language')),
    text: c.get('words').disclosure.home.allYears,
  });
}

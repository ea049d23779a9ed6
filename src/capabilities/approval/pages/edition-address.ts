import { addressOf } from '../../../routes.ts';
import type { AgencyHead } from '../../../web/web-env.ts';
import type { Edition } from '../edition.ts';

/** The parameters of an edition's addresses. */
export const editionParameters = (
  { shortName }: Pick<AgencyHead, 'shortName'>,
  { fiscalYear, number }: Pick<Edition, 'fiscalYear' | 'number'>,
) => ({ agency: shortName, year: String(fiscalYear), edition: String(number) });

/** The page of an edition. */
export const editionAddress = (
  agency: Pick<AgencyHead, 'shortName'>,
  edition: Pick<Edition, 'fiscalYear' | 'number'>,
): string => addressOf('edition', editionParameters(agency, edition));

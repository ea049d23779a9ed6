import type { AgencyNames } from '../parse/agency-name.ts';
import type { FoundProblem } from '../problem.ts';
import { say } from './say.ts';

/** One warning for each spelling of the agency's name besides the most frequent. */
export function checkAgencyName({ name, variants }: AgencyNames): FoundProblem[] {
  if (name === null) return [];
  return variants
    .filter((variant) => variant.name !== name)
    .map((variant) => ({
      rule: 'agency-name-varies',
      severity: 'warning',
      place: variant.places[0] ?? null,
      message: say((problems) =>
        problems.agencyNameVaries({ printed: variant.name, usual: name, times: variant.places.length }),
      ),
    }));
}

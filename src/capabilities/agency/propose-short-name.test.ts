import { expect, test } from 'vitest';
import { AGENCY_KINDS } from '../../kernel/agency-kind.ts';
import { isReservedShortName, isShortName } from './agency.ts';
import { proposeShortNames } from './propose-short-name.ts';

test.each(AGENCY_KINDS)(
  'a proposal for %s is a short name that the program leaves free, and each is another',
  (kind) => {
    const proposals = proposeShortNames(kind).take(5).toArray();
    expect(new Set(proposals).size).toBe(5);
    for (const proposal of proposals)
      expect([isShortName(proposal), isReservedShortName(proposal)]).toEqual([true, false]);
  },
);

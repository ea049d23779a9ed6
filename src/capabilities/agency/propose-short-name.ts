import type { AgencyKind } from '../../kernel/agency-kind.ts';
import { isReservedShortName } from './agency.ts';

/** How offices abbreviate the kinds in Latin letters, as in their own web addresses. */
const BEGINNINGS: Readonly<Record<AgencyKind, string>> = {
  general: 'agency',
  sao: 'obt',
  municipality: 'thesaban',
  pao: 'obj',
  school: 'school',
  department: 'department',
};

/**
 * Short names to try one after another for an agency whose person has no wish: `obt`, `obt-2`, `obt-3`, … A name that
 * the program needs for itself is left out.
 */
export function* proposeShortNames(kind: AgencyKind): Generator<string, never> {
  const beginning = BEGINNINGS[kind];
  if (!isReservedShortName(beginning)) yield beginning;
  for (let number = 2; ; number += 1) yield `${beginning}-${number}`;
}

import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent, type Sent } from '../../../web/forms.tsx';
import type { AgencyHead, WebContext, WebHandler } from '../../../web/web-env.ts';
import { type Capacity, capacitiesOf, isElectedHead } from '../capacity.ts';
import { findAgencyKind } from '../find-agency.ts';
import { findPositions } from '../find-positions.ts';
import type { PositionOverTime, Tenure } from '../tenure.ts';
import type { AgencyDesk } from './agency-desk.ts';

/** Somebody who signs in and is something to the agency. */
export type Member = { readonly accountId: string; readonly personName: string };

/** What the pages of positions need of the world; a desk's agencies have no members. */
export type PositionsDesk = AgencyDesk & {
  readonly membersOf: (database: Kysely<Database>, agencyId: string) => Promise<readonly Member[]>;
};

export type AskedPositions = {
  readonly c: WebContext;
  readonly desk: PositionsDesk;
  readonly agency: AgencyHead;
  readonly positions: readonly PositionOverTime[];
  readonly today: PlainDate;
};

export type AskedPosition = AskedPositions & {
  readonly position: PositionOverTime;
  readonly members: readonly Member[];
  /** In which capacities somebody can be recorded in it. */
  readonly capacities: readonly Capacity[];
  readonly isElectedHead: boolean;
  /** What the form sent; empty for a GET. */
  readonly text: Sent['text'];
};

export type AskedTenure = AskedPosition & { readonly tenure: Tenure };

/** A handler for an agency's positions as they are today. */
export const onPositions =
  (answer: (asked: AskedPositions) => Response | Promise<Response>) =>
  (desk: PositionsDesk): WebHandler =>
  async (c) => {
    const agency = agencyOf(c);
    const positions = await findPositions(desk.database, agency.agencyId);
    return answer({ c, desk, agency, positions, today: dayInThailand(desk.clock()) });
  };

/** The same for one position; 404 for one that the agency never had. */
export const onPosition = (answer: (asked: AskedPosition) => Response | Promise<Response>) =>
  onPositions(async (asked) => {
    const { c, desk, agency, positions } = asked;
    const position = positions.find(({ positionId }) => positionId === c.req.param('position'));
    if (!position) return respondWithFailure(c, 404);
    const members = await desk.membersOf(desk.database, agency.agencyId);
    const kind = await findAgencyKind(desk.database, agency.agencyId);
    const capacities = capacitiesOf(kind, position.title);
    const text = c.req.method === 'POST' ? (await readSent(c)).text : {};
    const isOfHead = isElectedHead(kind, position.title);
    return answer({ ...asked, position, members, capacities, isElectedHead: isOfHead, text });
  });

/** The same for one tenure of a position. */
export const onTenure = (answer: (asked: AskedTenure) => Response | Promise<Response>) =>
  onPosition((asked) => {
    const tenure = asked.position.tenures.find(({ tenureId }) => tenureId === asked.c.req.param('tenure'));
    return tenure ? answer({ ...asked, tenure }) : respondWithFailure(asked.c, 404);
  });

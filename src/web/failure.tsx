import { isDatabaseAway } from '../database/is-database-away.ts';
import { ButtonLink } from './components/button.tsx';
import { respondWithPage } from './page.tsx';
import type { WebContext } from './web-env.ts';

/** The failures that have a page of their own wording. */
export const FAILURES = [403, 404, 405, 413, 422, 429, 500, 503] as const;
export type Failure = (typeof FAILURES)[number];

/**
 * What a page tells: a failure; the full disk, for which 503 is the status but waiting no remedy; a published file that is
 * not on the disk any more; too many works of the same agency that wait; too many strangers who ask at once; or that the
 * sender's role does not allow it, for which 403 is the status but whose page it came from no matter.
 */
type Told = Failure | 'diskFull' | 'fileLost' | 'crowded' | 'busy' | 'notAllowed';

const STATUS_OF = { diskFull: 503, fileLost: 503, crowded: 503, busy: 503, notAllowed: 403 } as const;

/** As the system, a quota and PostgreSQL (disk_full) say it. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', '53100'];

/** What a page tells of an exception. */
export function toldOf(fault: unknown): Told {
  const { code } = (fault ?? {}) as { readonly code?: unknown };
  if (NO_ROOM.some((known) => known === code)) return 'diskFull';
  return isDatabaseAway(fault) ? 503 : 500;
}

/** The nearest failure that has a page: 400 is 422, 502 is 500. */
export function failureFor(status: number): Failure {
  const known = FAILURES.find((failure) => failure === status);
  return known ?? (status >= 500 ? 500 : status === 401 ? 403 : 422);
}

/**
 * Says what failed, why, and what to do; with the id under which the log has more. `onward`: where to go from there, the
 * first page unless something nearer is known.
 */
export function respondWithFailure(
  c: WebContext,
  told: Told,
  onward: { readonly href: string; readonly text: string } | null = null,
): Promise<Response> {
  const words = c.get('words').web;
  const { title, explanation, remedy } = words.failure[told];
  return respondWithPage(c, {
    status: typeof told === 'string' ? STATUS_OF[told] : told,
    title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{explanation}</p>
          <p class="govuk-body">{remedy}</p>
          <ButtonLink href={onward?.href ?? '/'}>{onward?.text ?? words.toStart}</ButtonLink>
          <p class="govuk-body-s govuk-hint">{words.requestId({ id: c.get('requestId') })}</p>
        </div>
      </div>
    ),
  });
}

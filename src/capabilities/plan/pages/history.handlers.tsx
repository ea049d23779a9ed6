import { addressOf } from '../../../routes.ts';
import { readSent } from '../../../web/forms.tsx';
import { listRevisions } from '../find-plan.ts';
import { restoreMeasure } from '../restore-measure.ts';
import { doerOf, forMeasure, resultFor } from './asked.ts';
import { respondWithHistory } from './history.page.tsx';

const A_PAGE = 50;

/**
 * GET: what was said of a measure, the latest first from `?from=`, and what the revision of `?revision=` changed. One more
 * is asked for than is listed, for the last to be compared with.
 */
export const showHistory = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const from = wholeNumber(c.req.query('from')) || measure.revision;
  const [revisions, result] = await Promise.all([
    listRevisions(desk.database, head.agencyId, measure.measureId, { from, count: A_PAGE + 1 }),
    resultFor(asked, measure.planYear),
  ]);
  const wanted = wholeNumber(c.req.query('revision'));
  return respondWithHistory(asked, { revisions, listed: revisions.slice(0, A_PAGE), wanted, result });
});

/** POST: gives the measure the words of an earlier revision, and brings it back where it was removed. */
export const restoreRevision = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const { measureId } = measure;
  const { text } = await readSent(c);
  const to = { agency: head.shortName, measure: measureId };
  const restored = await restoreMeasure(
    desk,
    { agencyId: head.agencyId, measureId },
    { revision: wholeNumber(text.restore), seen: wholeNumber(text.revision) },
    doerOf(asked),
  );
  if (restored.ok) return c.redirect(`${addressOf('measure', to)}?saved=1`, 303);
  return c.redirect(`${addressOf('measureHistory', to)}?news=${restored.refusal.kind}`, 303);
});

/** What a form sends for a number of a revision; 0, which no revision has, for anything else. */
const wholeNumber = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);

import { uuidv7 } from 'uuidv7';
import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, judge, readSent, type Sent } from '../../../web/forms.tsx';
import { listUnits } from '../../agency/acts.ts';
import type { Unit } from '../../agency/index.ts';
import { findPlan } from '../../plan/acts.ts';
import type { Plan } from '../../plan/index.ts';
import { askUnit } from '../ask-unit.ts';
import { findQuestion, listQuestions } from '../find-questions.ts';
import { measuresOfNoUnit, measuresOfUnit, unitOf } from '../progress.ts';
import type { Question } from '../question.ts';
import { ASKING, faultOfAsking, measureField, parseAsking, UNKNOWN_UNIT } from './asking.form.ts';
import { respondWithAsking } from './asking.page.tsx';
import { type Asked, doerOf, forAgency } from './consultation-asked.ts';

/** What can be asked: a plan and the agency's units; null where the year has no plan. */
async function offered({ desk, head }: Asked, year: string | undefined) {
  const planYear = parseFiscalYear(Number(year ?? Number.NaN));
  if (planYear === null) return null;
  const { agencyId } = head;
  const plan = await findPlan(desk.database, { agencyId, planYear });
  return plan && { plan, units: await listUnits(desk.database, agencyId) };
}

/**
 * GET: the form, filled for the unit of `?unit=` with the measures of which it is responsible, for the measure of
 * `?measure=` with the first unit responsible for it, for those of which no unit is known (`?unit=unknown`), or as
 * the question of `?again=` was.
 */
export const showAsking = forAgency(async (asked) => {
  const { c, desk, head } = asked;
  const offer = await offered(asked, c.req.query('year'));
  if (!offer) return respondWithFailure(c, 404);
  const again = await findQuestion(desk.database, head.agencyId, c.req.query('again') ?? '');
  const about = again
    ? { unitId: again.unitId, measureIds: [again.measureId] }
    : aboutIn(
        { ...offer, questions: await listQuestions(desk.database, head.agencyId, offer.plan) },
        c.req.query('unit'),
        c.req.query('measure'),
      );
  const text: Sent['text'] = {
    [ASKING.unit]: about.unitId,
    [ASKING.text]: again?.text ?? c.get('words').consultation.asking.usualText,
    ...Object.fromEntries(about.measureIds.map((measureId) => [measureField(measureId), '1'])),
  };
  return respondWithAsking(asked, offer, emptyForm(text));
});

function aboutIn(
  {
    plan: { measures },
    units,
    questions,
  }: { readonly plan: Plan; readonly units: readonly Unit[]; readonly questions: readonly Question[] },
  unitId: string | undefined,
  measureId: string | undefined,
) {
  const measure = measures.find((each) => each.measureId === measureId);
  if (measure) {
    const unit = unitOf(measure.content.responsible, units);
    return { unitId: unit?.unitId ?? '', measureIds: [measure.measureId] };
  }
  if (unitId === UNKNOWN_UNIT)
    return { unitId: '', measureIds: measuresOfNoUnit(units, measures, questions) };
  const unit = units.find((each) => each.unitId === unitId);
  return { unitId: unit?.unitId ?? '', measureIds: unit ? measuresOfUnit(unit, units, measures) : [] };
}

/** POST: asks. */
export const ask = forAgency(async (asked) => {
  const { c, desk, head } = asked;
  const words = c.get('words');
  const sent = await readSent(c);
  const offer = await offered(asked, sent.text[ASKING.year]);
  if (!offer) return respondWithFailure(c, 404);
  const { planYear } = offer.plan;
  const form = await judge(sent, async () => {
    const parsed = parseAsking(sent, uuidv7, words);
    if (!parsed.ok) return parsed;
    const asking = { ...parsed.value, agencyId: head.agencyId, planYear };
    const done = await askUnit(desk, asking, doerOf(asked));
    if (done.ok) return ok(asking.measureIds.length);
    if (done.refusal.kind === 'not-found') throw new Error('a plan was taken away while it was asked about');
    return refuse([faultOfAsking(done.refusal.kind, words)]);
  });
  if (form.state !== 'complete') return respondWithAsking(asked, offer, form);
  const query = new URLSearchParams({ year: String(planYear), asked: String(form.value) });
  return c.redirect(`${addressOf('questions', { agency: head.shortName })}?${query}`, 303);
});

import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Result } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, readSent, type Sent } from '../../../web/forms.tsx';
import { changeSeveral, type SaidOfSeveral } from '../change-several.ts';
import { findPlan } from '../find-plan.ts';
import { MOST } from '../measure-content.ts';
import type { Plan, PlannedMeasure, PlanRefusal } from '../plan.ts';
import { removeMeasures } from '../remove-measures.ts';
import { type Asked, doerOf, forPlan, listAddress } from './asked.ts';
import { parseMonths } from './measure.form.ts';
import { nameField, sentNames, textOfNames } from './names.form.ts';
import { chosenField } from './several.form.ts';
import { respondWithSeveral } from './several.page.tsx';

type AskedSeveral = Asked & {
  readonly plan: Plan;
  /** Those of the plan's measures that were ticked; never none. */
  readonly chosen: readonly PlannedMeasure[];
  readonly text: Sent['text'];
};

/** A handler for measures that were ticked in the table; without any the table is shown again and says so. */
const forSeveral = (answer: (asked: AskedSeveral) => Response | Promise<Response>) =>
  forPlan(async (asked) => {
    const { c, desk, head } = asked;
    const { text } = await readSent(c);
    const planYear = parseFiscalYear(Number(text.year ?? Number.NaN));
    const plan =
      planYear === null ? null : await findPlan(desk.database, { agencyId: head.agencyId, planYear });
    if (!plan) return respondWithFailure(c, 404);
    const chosen = plan.measures.filter(({ measureId }) => text[chosenField(measureId)] !== undefined);
    return chosen.length === 0
      ? c.redirect(listAddress(asked, plan.planYear, 'noneChosen'), 303)
      : answer({ ...asked, plan, chosen, text });
  });

/** GET: a change of language on the page for several measures, whose choice the address does not hold. */
export const severalAgain = forPlan(({ c, head }) =>
  c.redirect(addressOf('measures', { agency: head.shortName }), 303),
);

/** POST: what can be done with the measures that were ticked. */
export const chooseSeveral = forSeveral((asked) =>
  respondWithSeveral(asked, asked.plan, asked.chosen, emptyForm(textOfNames([]))),
);

/** POST: says who is responsible, or when, for all of them. */
export const changeChosen = forSeveral(async (asked) => {
  const { desk, head, plan, chosen, text } = asked;
  const said = saidIn(asked);
  if (!said.ok)
    return respondWithSeveral(asked, plan, chosen, { state: 'invalid', text, faults: [said.refusal] });
  const key = { agencyId: head.agencyId, planYear: plan.planYear };
  const ids = chosen.map(({ measureId }) => measureId);
  return shownAfter(asked, 'changed', await changeSeveral(desk, key, ids, said.value, doerOf(asked)));
});

/** POST: takes all of them out of the plan. */
export const removeChosen = forSeveral(async (asked) => {
  const { desk, head, plan, chosen } = asked;
  const key = { agencyId: head.agencyId, planYear: plan.planYear };
  const ids = chosen.map(({ measureId }) => measureId);
  return shownAfter(asked, 'removedSeveral', await removeMeasures(desk, key, ids, doerOf(asked)));
});

/** A measure may have been removed between the choice and the act: then nothing was done, and the table says so. */
const shownAfter = (asked: AskedSeveral, done: string, outcome: Result<number, PlanRefusal>): Response =>
  asked.c.redirect(listAddress(asked, asked.plan.planYear, outcome.ok ? done : 'changedMeanwhile'), 303);

function saidIn({ c, text }: AskedSeveral): Result<SaidOfSeveral, Fault> {
  const words = c.get('words');
  const { faults: say, responsible: nameOf } = words.measureForm;
  const refuse = (field: string, message: string) => ({ ok: false, refusal: { field, message } }) as const;
  if (text.what === 'months') {
    const months = parseMonths(text, words.measureForm);
    if (!months.ok) return months;
    return months.value === null ? refuse('from', say.noFrom) : { ok: true, value: { months: months.value } };
  }
  const names = sentNames(text);
  const long = names.find(({ name }) => name.length > MOST.name);
  const responsible = [...new Set(names.map(({ name }) => name))];
  if (responsible.length === 0) return refuse(nameField(1), words.planSeveral.noNames);
  if (long)
    return refuse(nameField(long.row), say.tooLong({ name: nameOf({ number: long.row }), most: MOST.name }));
  return responsible.length > MOST.responsible
    ? refuse(nameField(1), say.tooManyNames({ most: MOST.responsible }))
    : { ok: true, value: { responsible } };
}

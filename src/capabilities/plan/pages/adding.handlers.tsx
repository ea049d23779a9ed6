import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { oneLine } from '../../../kernel/one-line.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, readSent, type Sent } from '../../../web/forms.tsx';
import { libraryFor } from '../../measures/acts.ts';
import { addMeasures } from '../add-measures.ts';
import { contentAgain, contentFromPaper, contentFromProposal, contentTyped } from '../content-from.ts';
import { findPlan } from '../find-plan.ts';
import { type MeasureContent, MOST } from '../measure-content.ts';
import { MOST_MEASURES, type Plan } from '../plan.ts';
import type { NewMeasure } from '../store.ts';
import { type Addable, FROM, NEW_FIELD, pickField } from './adding.form.ts';
import { respondWithAdding } from './adding.page.tsx';
import {
  type Asked,
  doerOf,
  forMeasure,
  forPlan,
  listAddress,
  planAsked,
  planNamed,
  resultFor,
} from './asked.ts';

type AskedPlan = Asked & { readonly plan: Plan };

/** Everything that can be taken into a plan, by where it comes from; what it has already is left out. */
async function addableTo(asked: AskedPlan): Promise<Addable> {
  const { desk, head, plan } = asked;
  const { agencyId } = head;
  const before = (plan.planYear - 1) as FiscalYear;
  const [result, lastYear] = await Promise.all([
    resultFor(asked, plan.planYear),
    findPlan(desk.database, { agencyId, planYear: before }),
  ]);
  const origins = plan.measures.map(({ content: { origin, title } }) => ({ ...origin, title }));
  const isKnown = (item: string) => result?.rulebook.items.some(({ id }) => id === item) ?? true;
  const library = result ? await libraryFor(desk.database, agencyId, result) : [];
  const paper = result ? result.checked.report.measures : [];
  const intakeId = result?.intake.intakeId ?? '';
  return {
    result,
    library: library
      .filter(({ id }) => !origins.some((one) => 'libraryId' in one && one.libraryId === id))
      .map((proposed) => ({
        key: proposed.id,
        content: contentFromProposal(proposed, 'library', uuidv7),
      })),
    'last-year': (lastYear?.measures ?? [])
      .filter(
        ({ measureId }) => !origins.some((one) => one.kind === 'last-year' && one.measureId === measureId),
      )
      .map(({ measureId, content }) => ({
        key: measureId,
        content: contentAgain(content, { kind: 'last-year', year: before, measureId }, uuidv7, isKnown),
      })),
    paper: paper
      .map((reading, at) => ({
        key: String(at + 1),
        content: contentFromPaper(reading, intakeId, plan.planYear, uuidv7),
      }))
      .filter(({ content }) => content.title !== '')
      .filter(
        ({ content: { title } }) => !origins.some((one) => one.kind === 'paper' && one.title === title),
      ),
  };
}

/** GET: the ways to add measures to the plan of `?year=`. */
export const askAdding = forPlan(async (asked) => {
  const plan = await planAsked(asked);
  if (!plan) return respondWithFailure(asked.c, 404);
  const addable = await addableTo({ ...asked, plan });
  return respondWithAdding(asked, plan, addable, emptyForm({ [NEW_FIELD]: uuidv7() }));
});

/** POST: adds an empty measure of a name, or those that were chosen from where the button says. */
export const addToPlan = forPlan(async (asked) => {
  const { c } = asked;
  const { text } = await readSent(c);
  const plan = await planNamed(asked, text.year);
  if (!plan) return respondWithFailure(c, 404);
  const from = FROM.find((one) => one === text.from);
  const addable = await addableTo({ ...asked, plan });
  const refused = (field: string, message: string) => {
    const faults: readonly Fault[] = [{ field, message }];
    return respondWithAdding(asked, plan, addable, { state: 'invalid', text, faults });
  };
  const say = c.get('words').planAdding;
  if (from === undefined) {
    const title = oneLine(text.title ?? '');
    if (title === '') return refused('title', say.noTitle);
    if (title.length > MOST.title) return refused('title', say.tooLong({ most: MOST.title }));
    return addOne({ ...asked, plan }, text, contentTyped(title));
  }
  const chosen = addable[from].filter(({ key }) => text[pickField(from, key)] !== undefined);
  const [first] = addable[from];
  if (chosen.length === 0) return refused(first ? pickField(from, first.key) : 'title', say.noneChosen);
  const added = chosen.map(({ content }) => ({ measureId: uuidv7(), content }));
  return add({ ...asked, plan }, text, added, listAddress(asked, plan.planYear, 'added'));
});

const uuid = z.uuid();

/** Adds one measure under the id that its form brought, so that the form sent twice adds once; its own form follows. */
function addOne(asked: AskedPlan, text: Sent['text'], content: MeasureContent): Promise<Response> {
  const given = uuid.safeParse(text[NEW_FIELD]);
  const measureId = given.success ? given.data.toLowerCase() : uuidv7();
  const to = { agency: asked.head.shortName, measure: measureId };
  return add(asked, text, [{ measureId, content }], addressOf('measureEditing', to));
}

async function add(
  asked: AskedPlan,
  text: Sent['text'],
  added: readonly NewMeasure[],
  next: string,
): Promise<Response> {
  const { c, desk, head, plan } = asked;
  const key = { agencyId: head.agencyId, planYear: plan.planYear };
  const done = await addMeasures(desk, key, added, doerOf(asked));
  if (done.ok) return c.redirect(next, 303);
  if (done.refusal.kind !== 'plan-full') throw new Error(`a plan that is there: ${done.refusal.kind}`);
  const message = c.get('words').planAdding.planFull({ most: MOST_MEASURES });
  const form = { state: 'invalid', text, faults: [{ field: 'title', message }] } as const;
  return respondWithAdding(asked, plan, await addableTo(asked), form);
}

/** POST: a measure once more at the end of its plan; its form follows, to make another one of it. */
export const duplicateMeasure = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const { planYear, content, measureId } = measure;
  const plan = await findPlan(desk.database, { agencyId: head.agencyId, planYear });
  if (!plan) return respondWithFailure(c, 404);
  const { text } = await readSent(c);
  return addOne({ ...asked, plan }, text, contentAgain(content, { kind: 'duplicate', measureId }, uuidv7));
});

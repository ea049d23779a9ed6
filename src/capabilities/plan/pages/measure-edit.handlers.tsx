import { uuidv7 } from 'uuidv7';
import { addressOf } from '../../../routes.ts';
import { emptyForm, judge, type OpenForm, readSent, type Sent } from '../../../web/forms.tsx';
import { findAgency } from '../../agency/acts.ts';
import { callsForChange, findingsOf, weakestFirst } from '../../measures/index.ts';
import { mergeContents } from '../changed-fields.ts';
import { listRevisions } from '../find-plan.ts';
import type { MeasureContent } from '../measure-content.ts';
import type { PlanRefusal } from '../plan.ts';
import { saveMeasure } from '../save-measure.ts';
import { type AskedMeasure, doerOf, forMeasure, resultFor, unlessRemoved } from './asked.ts';
import { parseMeasure, REVISION_FIELD, textOfMeasure } from './measure.form.ts';
import { respondWithMeasureForm } from './measure-edit.page.tsx';
import type { Conflict, MeasureOnForm } from './measure-on-form.ts';
import { rearranged } from './steps.form.ts';

/** What the form of a measure offers: names to choose from, and items with what their scores ask for. */
async function offered(asked: AskedMeasure): Promise<MeasureOnForm> {
  const { desk, head, measure } = asked;
  const [agency, result] = await Promise.all([
    findAgency(desk.database, head.agencyId),
    resultFor(asked, measure.planYear),
  ]);
  const findings = result ? weakestFirst(findingsOf(result.rulebook, result.checked.sheet)) : [];
  return {
    names: [...(agency?.units ?? []), ...(agency?.positions.map(({ title }) => title) ?? [])],
    result,
    asking: findings.filter(callsForChange),
    items: [...new Set([...(result?.rulebook.items.map(({ id }) => id) ?? []), ...measure.content.items])],
  };
}

const show = async (asked: AskedMeasure, form: OpenForm, conflict: Conflict | null = null) =>
  respondWithMeasureForm(asked, await offered(asked), form, conflict);

/** GET: the form of a measure, and again in another language. */
export const editMeasure = unlessRemoved((asked) => {
  const { content, revision } = asked.measure;
  return show(asked, emptyForm(textOfMeasure(content, revision)));
});

/** POST: the same form with its rows of steps changed as a button asks; nothing is stored. */
export const arrangeSteps = forMeasure(async (asked) => {
  const { text } = await readSent(asked.c);
  return show(asked, emptyForm(rearranged(text, text.act)));
});

/** POST: saves the measure; what cannot be saved is shown again as it was typed. */
export const saveEdited = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const { measureId } = measure;
  const sent = await readSent(c);
  const offer = await offered(asked);
  const history = await listRevisions(desk.database, head.agencyId, measureId);
  const known = {
    items: offer.items,
    stepIds: new Set(history.flatMap(({ content }) => content.steps.map(({ stepId }) => stepId))),
    origin: measure.content.origin,
    newId: uuidv7,
  };
  const form = await judge(sent, ({ text }) => parseMeasure(text, known, c.get('words').measureForm));
  if (form.state !== 'complete') return respondWithMeasureForm(asked, offer, form, null);
  const content = form.value;
  const revision = Number(sent.text[REVISION_FIELD] ?? Number.NaN);
  const saved = await saveMeasure(
    desk,
    { agencyId: head.agencyId, measureId },
    { content, revision: Number.isSafeInteger(revision) ? revision : 0 },
    doerOf(asked),
  );
  if (saved.ok) {
    const to = { agency: head.shortName, measure: measureId };
    return c.redirect(`${addressOf('measure', to)}?saved=1`, 303);
  }
  const told = conflictOf(saved.refusal, content);
  return respondWithMeasureForm(asked, offer, emptyForm(told.text), told.conflict);
});

/** What a form is shown again with when its measure was changed meanwhile: both changes, as far as they go together. */
function conflictOf(
  refusal: PlanRefusal,
  mine: MeasureContent,
): { readonly text: Sent['text']; readonly conflict: Conflict } {
  if (refusal.kind !== 'changed-meanwhile') throw new Error(`a measure that is there: ${refusal.kind}`);
  const { seen, now } = refusal;
  const { content, taken, both } = mergeContents(seen?.content ?? null, now.content, mine);
  return { text: textOfMeasure(content, now.revision), conflict: { now, mine, taken, both } };
}

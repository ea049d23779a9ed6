import { uuidv7 } from 'uuidv7';
import { addressOf } from '../../../routes.ts';
import { emptyForm, judge, readSent, type Sent } from '../../../web/forms.tsx';
import { findAgency } from '../../agency/acts.ts';
import { respondWithKept, seenDraft } from '../../drafts/pages/index.ts';
import { callsForChange, findingsOf, mostUrgentFirst } from '../../measures/index.ts';
import { mergeContents } from '../changed-fields.ts';
import { listRevisions } from '../find-plan.ts';
import type { MeasureContent } from '../measure-content.ts';
import type { PlanRefusal } from '../plan.ts';
import { saveMeasure } from '../save-measure.ts';
import { type AskedMeasure, doerOf, forMeasure, resultFor, unlessRemoved } from './asked.ts';
import { parseMeasure, REVISION_FIELD, textOfMeasure } from './measure.form.ts';
import { dropTyping, keepOrDrop, keepTyping, typedSoFar } from './measure-draft.ts';
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
  const findings = result ? mostUrgentFirst(findingsOf(result.rulebook, result.checked.sheet)) : [];
  return {
    names: [...(agency?.units ?? []), ...(agency?.positions.map(({ title }) => title) ?? [])],
    result,
    asking: findings.filter(callsForChange),
    items: [...new Set([...(result?.rulebook.items.map(({ id }) => id) ?? []), ...measure.content.items])],
  };
}

/** GET: the form of a measure with what its person typed and did not save, and again in another language. */
export const editMeasure = unlessRemoved(async (asked) => {
  const { text, kept } = await typedSoFar(asked);
  return respondWithMeasureForm(asked, await offered(asked), emptyForm(text), kept);
});

/** POST: the same form with its rows of steps changed as a button asks; the measure stays as it is. */
export const arrangeSteps = forMeasure(async (asked) => {
  const { text: sent } = await readSent(asked.c);
  const text = rearranged(sent, sent.act);
  const kept = await keepTyping(asked, sent, text);
  return respondWithMeasureForm(asked, await offered(asked), emptyForm(text), kept);
});

/** POST by script: keeps what was typed so far. */
export const keepEdited = forMeasure(async (asked) => {
  const { c, desk } = asked;
  const { text } = await readSent(c);
  const kept = await keepOrDrop(asked, text);
  return respondWithKept(c, kept, { seen: seenDraft(text), now: desk.clock() });
});

/** POST: forgets what was typed and not saved. */
export const dropEdited = forMeasure(async (asked) => {
  const { c, head, measure } = asked;
  await dropTyping(asked, (await readSent(c)).text);
  const to = { agency: head.shortName, measure: measure.measureId };
  return c.redirect(addressOf('measureEditing', to), 303);
});

/** POST: saves the measure; what cannot be saved is shown again as it was typed, and kept. */
export const saveEdited = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const { measureId } = measure;
  const sent = await readSent(c);
  const offer = await offered(asked);
  const revision = Number(sent.text[REVISION_FIELD] ?? Number.NaN);
  const seen = Number.isSafeInteger(revision) ? Math.min(Math.max(revision, 0), measure.revision) : 0;
  const [began] = await listRevisions(desk.database, head.agencyId, measureId, { from: seen, count: 1 });
  const steps = [...(began?.content.steps ?? []), ...measure.content.steps];
  const known = {
    items: offer.items,
    stepIds: new Set(steps.map(({ stepId }) => stepId)),
    origin: measure.content.origin,
    newId: uuidv7,
  };
  const form = await judge(sent, ({ text }) => parseMeasure(text, known, c.get('words').measureForm));
  if (form.state !== 'complete')
    return respondWithMeasureForm(asked, offer, form, await keepTyping(asked, sent.text));
  const content = form.value;
  const saved = await saveMeasure(
    desk,
    { agencyId: head.agencyId, measureId },
    { content, revision: seen === revision ? seen : 0 },
    doerOf(asked),
  );
  if (saved.ok) {
    await dropTyping(asked, sent.text);
    const to = { agency: head.shortName, measure: measureId };
    return c.redirect(`${addressOf('measure', to)}?saved=1`, 303);
  }
  const told = conflictOf(saved.refusal, content);
  const kept = await keepTyping(asked, sent.text, told.text);
  return respondWithMeasureForm(asked, offer, emptyForm(told.text), kept, told.conflict);
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

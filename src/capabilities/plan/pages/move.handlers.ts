import { readSent } from '../../../web/forms.tsx';
import type { Move } from '../in-order.ts';
import { moveMeasure } from '../move-measure.ts';
import { doerOf, forMeasure, planAddress } from './asked.ts';
import { chosenField } from './several.form.ts';

/** What a form asks: `up`, `down`, or a place from 1; null for anything else. */
function moveOf(to: string | undefined): Move | null {
  if (to === 'up' || to === 'down') return to;
  return /^\d{1,4}$/.test(to ?? '') ? Number(to) : null;
}

/** POST: moves a measure within its plan, and shows the plan where the measure stands now. */
export const moveInPlan = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const { measureId } = measure;
  const { text } = await readSent(c);
  const move = moveOf(text.to);
  if (move !== null) await moveMeasure(desk, { agencyId: head.agencyId, measureId }, move, doerOf(asked));
  return c.redirect(`${planAddress(asked)}#${chosenField(measureId)}`, 303);
});

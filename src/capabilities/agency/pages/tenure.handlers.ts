import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, type OpenForm, type Sent } from '../../../web/forms.tsx';
import { endTenure, recordTenure, removeTenure } from '../record-tenure.ts';
import { type AskedPosition, onPosition, onTenure } from './on-positions.ts';
import { respondWithPosition } from './position.page.tsx';
import { faultOfTenure, parseLastDay, parseTenure } from './tenure.form.ts';
import { respondWithTenure } from './tenure.page.tsx';

const invalid = (text: Sent['text'], faults: readonly Fault[]): OpenForm => ({
  state: 'invalid',
  text,
  faults,
});

/** GET: a position over time. */
export const showPosition = onPosition((asked) => respondWithPosition(asked, emptyForm()));

/** POST: records who is in a position, in whatever capacity. */
export const addTenure = onPosition(async (asked) => {
  const { c, desk, text } = asked;
  const words = c.get('words');
  const parsed = parseTenure(text, asked, words);
  if (!parsed.ok) return respondWithPosition(asked, invalid(text, parsed.refusal));
  const recorded = await recordTenure(desk, { ...placeOf(asked), tenure: parsed.value }, c.get('record'));
  if (recorded.ok) return backTo(asked, 'recorded');
  if (recorded.refusal.kind === 'none') return respondWithFailure(c, 404);
  const fault = faultOfTenure(recorded.refusal, words, c.get('language'));
  return respondWithPosition(asked, invalid(text, [fault]));
});

/** GET: one tenure to be ended or removed. */
export const showTenure = onTenure((asked) => respondWithTenure(asked, emptyForm()));

/** POST: says the last day of a tenure. */
export const endOne = onTenure(async (asked) => {
  const { c, desk, text, tenure } = asked;
  const words = c.get('words');
  const parsed = parseLastDay(text, words);
  if (!parsed.ok) return respondWithTenure(asked, invalid(text, parsed.refusal));
  const given = { ...placeOf(asked), tenureId: tenure.tenureId, lastDay: parsed.value };
  const ended = await endTenure(desk, given, c.get('record'));
  if (ended.ok) return backTo(asked, 'ended');
  if (ended.refusal.kind === 'none') return respondWithFailure(c, 404);
  const fault = faultOfTenure(ended.refusal, words, c.get('language'));
  return respondWithTenure(asked, invalid(text, [fault]));
});

/** POST: removes a tenure that was recorded by mistake; a second click finds it removed. */
export const removeOne = onPosition(async (asked) => {
  const { c, desk } = asked;
  const given = { ...placeOf(asked), tenureId: c.req.param('tenure') ?? '' };
  await removeTenure(desk, given, c.get('record'));
  return backTo(asked, 'removed');
});

const placeOf = ({ agency: { agencyId }, position: { positionId } }: AskedPosition) => ({
  agencyId,
  positionId,
});

const backTo = ({ c, agency, position }: AskedPosition, done: 'recorded' | 'ended' | 'removed') =>
  c.redirect(
    `${addressOf('position', { agency: agency.shortName, position: position.positionId })}?done=${done}`,
    303,
  );

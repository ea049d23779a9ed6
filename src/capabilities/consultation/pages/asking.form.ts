import { z } from 'zod';
import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { parseDay } from '../../../kernel/thai/parse-day.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { AskRefusal } from '../ask-unit.ts';
import { MOST } from '../question.ts';

/** In an address, in place of a unit: the measures of which no unit is known to be responsible. */
export const UNKNOWN_UNIT = 'unknown';

export const ASKING = {
  unit: 'unit',
  measures: 'measures',
  text: 'text',
  due: 'due',
  year: 'year',
  form: 'form',
} as const;

/** The field that is ticked for a measure. */
export const measureField = (measureId: string): string => `m-${measureId}`;

/** What is asked, before anybody looked whether unit and measures are there. */
type Question = {
  readonly unitId: string;
  readonly measureIds: readonly string[];
  readonly text: string;
  readonly dueOn: PlainDate | null;
  readonly askingId: string;
};

/** `newId`: for a form that names none. */
export function parseAsking(
  { text: sent }: Pick<Sent, 'text'>,
  newId: () => string,
  { consultation: { asking } }: Messages,
): Result<Question, readonly Fault[]> {
  const { faults } = asking;
  const found: Fault[] = [];
  const unitId = sent[ASKING.unit] ?? '';
  if (unitId === '') found.push({ field: ASKING.unit, message: faults['no-unit'] });
  const measureIds = Object.keys(sent).flatMap((name) => (name.startsWith('m-') ? [name.slice(2)] : []));
  if (measureIds.length === 0) found.push({ field: ASKING.measures, message: faults['no-measure'] });
  const text = (sent[ASKING.text] ?? '').normalize('NFC').trim();
  if (text === '') found.push({ field: ASKING.text, message: faults.text });
  if ([...text].length > MOST.text)
    found.push({ field: ASKING.text, message: faults.long({ most: MOST.text }) });
  const typedDue = (sent[ASKING.due] ?? '').trim();
  const dueOn = parseDay(typedDue);
  if (typedDue !== '' && dueOn === null) found.push({ field: ASKING.due, message: faults.due });
  if (found.length > 0) return refuse(found);
  const form = z.uuid().safeParse(sent[ASKING.form]);
  return ok({ unitId, measureIds, text, dueOn, askingId: form.success ? form.data : newId() });
}

/** A refused asking beside its field. */
export function faultOfAsking(
  kind: Exclude<AskRefusal['kind'], 'not-found'>,
  { consultation }: Messages,
): Fault {
  const field = { 'no-unit': ASKING.unit, 'no-measure': ASKING.measures } as const;
  const at = kind === 'no-unit' || kind === 'no-measure' ? field[kind] : ASKING.due;
  return { field: at, message: consultation.asking.faults[kind] };
}

import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { oneLine } from '../../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import { parseDay } from '../../../kernel/thai/parse-day.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Capacity } from '../capacity.ts';
import type { EndRefusal, NoSuchTenure } from '../record-tenure.ts';
import type { Tenure, TenureFault } from '../tenure.ts';
import type { Member } from './on-positions.ts';
import { showDays } from './show-tenure.ts';

const LONGEST_LINE = 200;

/** Who is in a position in which of these capacities, as the form says it. A member who is chosen need not be named. */
export function parseTenure(
  text: Sent['text'],
  { members, capacities }: { readonly members: readonly Member[]; readonly capacities: readonly Capacity[] },
  { positions: { faults: say } }: Messages,
): Result<Tenure, readonly Fault[]> {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => {
    faults.push({ field, message });
  };
  const line = (field: string): string | null => {
    const value = oneLine(text[field] ?? '');
    if ([...value].length > LONGEST_LINE) fault(field, say.long({ most: LONGEST_LINE }));
    return value === '' ? null : value;
  };
  const day = (field: string): PlainDate | null => {
    const written = (text[field] ?? '').trim();
    const parsed = parseDay(written);
    if (written !== '' && parsed === null) fault(field, say.day);
    return parsed;
  };
  const kind = capacities.find((one) => one === text.kind);
  if (!kind) fault('kind', say.kind);
  const member = members.find(({ accountId }) => accountId === text.accountId);
  const personName = line('personName') ?? member?.personName ?? null;
  if (personName === null) fault('personName', say.personName);
  const tenure = {
    tenureId: z.uuidv7().catch(uuidv7).parse(text.form),
    accountId: member?.accountId ?? null,
    firstDay: day('firstDay'),
    lastDay: day('lastDay'),
    ownTitle: line('ownTitle'),
    appointedBy: line('appointedBy'),
  };
  if (faults.length > 0 || !kind || personName === null) return refuse(faults);
  return ok({ ...tenure, kind, personName, ownTitle: kind === 'holds' ? null : tenure.ownTitle });
}

/** The last day of a tenure. */
export function parseLastDay(
  text: Sent['text'],
  { positions: { faults } }: Messages,
): Result<PlainDate, readonly Fault[]> {
  const day = parseDay(text.lastDay ?? '');
  return day === null ? refuse([{ field: 'lastDay', message: faults.lastDay }]) : ok(day);
}

/** Why a tenure cannot stand as it was said, beside the day that is wrong. */
export function faultOfTenure(
  refusal: Exclude<TenureFault | EndRefusal, NoSuchTenure>,
  words: Messages,
  language: Language,
): Fault {
  const { faults } = words.positions;
  switch (refusal.kind) {
    case 'ends-before-it-begins':
      return { field: 'lastDay', message: faults['ends-before-it-begins'] };
    case 'held-by': {
      const { tenure } = refusal;
      const days = showDays(tenure, words, language);
      const said = { who: tenure.personName, days, isStill: tenure.lastDay === null };
      return { field: 'firstDay', message: faults['held-by'](said) };
    }
    case 'ended':
      return { field: 'lastDay', message: faults.ended({ day: showPlainDay(refusal.lastDay, language) }) };
  }
}

import type { Language } from '../../../kernel/localized.ts';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Tenure } from '../tenure.ts';

/** The days of a tenure in words. */
export function showDays(
  { firstDay, lastDay }: Pick<Tenure, 'firstDay' | 'lastDay'>,
  { positions }: Messages,
  language: Language,
): string {
  const say = positions.overTime;
  const [from, to] = [firstDay, lastDay].map((day) => day && showPlainDay(day, language));
  if (from) return to ? say.fromTo({ from, to }) : say.since({ from });
  return to ? say.until({ to }) : say.always;
}

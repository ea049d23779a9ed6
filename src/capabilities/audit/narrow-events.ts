import { askedText } from '../../kernel/asked-text.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { parseDay } from '../../kernel/thai/parse-day.ts';

/** Which of an agency's events are asked for; null for all. Both days count. */
export type Narrowing = {
  readonly event: string | null;
  readonly accountId: string | null;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
};

export const DAY_FIELDS = ['since', 'until'] as const;
export type DayField = (typeof DAY_FIELDS)[number];

/** What an address asks for, and which of its days cannot be read; these narrow nothing. */
export function parseNarrowing(query: URLSearchParams): {
  readonly narrowing: Narrowing;
  readonly unread: readonly DayField[];
} {
  const asked = (name: string) => askedText(query.get(name));
  const dayOf = (field: DayField) => parseDay(asked(field) ?? '');
  return {
    narrowing: {
      event: asked('event'),
      accountId: asked('by'),
      since: dayOf('since'),
      until: dayOf('until'),
    },
    unread: DAY_FIELDS.filter((field) => asked(field) !== null && dayOf(field) === null),
  };
}

/** Whether anything is left out. */
export const isNarrowed = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).some((each) => each !== null);

const DAY = 24 * 60 * 60 * 1000;

/** The first moment of a day in Thailand, which has one time and never changed it since there is this program. */
const beginOf = (day: PlainDate): Date => new Date(`${day}T00:00:00+07:00`);

/** The moments between which events are: `from` on, before `to`. */
export const momentsOf = ({
  since,
  until,
}: Narrowing): { readonly from: Date | null; readonly to: Date | null } => ({
  from: since === null ? null : beginOf(since),
  to: until === null ? null : new Date(beginOf(until).getTime() + DAY),
});

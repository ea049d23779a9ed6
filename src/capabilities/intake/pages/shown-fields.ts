import { z } from 'zod';
import type { Sent } from '../../../web/forms.tsx';

/** What the fields of a page held when it was shown, as JSON; sent back with them. */
export const SHOWN_FIELD = 'shown';

const textsSchema = z.record(z.string(), z.unknown());

/** What a form says that its fields were shown with; nothing when it does not say. */
export function shownIn(text: Sent['text']): Readonly<Record<string, string>> {
  const shown = textsSchema.safeParse(jsonOf(text[SHOWN_FIELD]));
  const entries = Object.entries(shown.data ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** JSON that a page sent back; null for what is none. */
export function jsonOf(sent = ''): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return null;
  }
}

/**
 * What was sent without the fields that still hold what they were shown with: those say nothing, and never undo what
 * was changed in another window since.
 */
export function withoutUntouched(text: Sent['text']): Sent['text'] {
  const shown = shownIn(text);
  return Object.fromEntries(Object.entries(text).filter(([name, sent]) => sent !== shown[name]));
}

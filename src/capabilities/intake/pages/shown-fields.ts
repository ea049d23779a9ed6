import type { Sent } from '../../../web/forms.tsx';

/** What the fields of a page held when it was shown, as JSON; sent back with them. */
export const SHOWN_FIELD = 'shown';

/** What a form says that its fields were shown with; nothing when it does not say. */
export const shownIn = (text: Sent['text']): Readonly<Record<string, string>> => textsIn(text[SHOWN_FIELD]);

/** Texts by their names, as JSON that a page sent back; nothing for what no page sends. */
export function textsIn(json = ''): Readonly<Record<string, string>> {
  try {
    const shown: unknown = JSON.parse(json);
    const entries = typeof shown === 'object' && shown !== null ? Object.entries(shown) : [];
    return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
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

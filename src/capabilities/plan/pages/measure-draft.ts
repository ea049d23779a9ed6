import type { Sent } from '../../../web/forms.tsx';
import { dropDraft, findDraft, keepDraft } from '../../drafts/acts.ts';
import type { Draft, DraftPlace } from '../../drafts/index.ts';
import { seenDraft } from '../../drafts/pages/index.ts';
import { type AskedMeasure, doerOf } from './asked.ts';
import { REVISION_FIELD, textOfMeasure } from './measure.form.ts';

type Text = Sent['text'];

/** What a form is shown with of what was typed and not saved: the draft that is told, and the one that it goes on from. */
export type KeptTyping = { readonly draft: Draft | null; readonly seen: number };

/** Whose draft of which measure. */
const draftPlaceOf = (asked: AskedMeasure): DraftPlace => ({
  agencyId: asked.head.agencyId,
  writer: doerOf(asked).by,
  form: `measure/${asked.measure.planYear}/${asked.measure.measureId}`,
});

/** The fields that a draft keeps; what a button says, and the number of the draft itself, are none. */
const textsOf = (text: Text): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(text).flatMap(([field, value]) =>
      field === 'act' || field === 'draft' || value === undefined ? [] : [[field, value]],
    ),
  );

/** Whether a form says nothing that the measure does not. */
function saysTheSame({ measure }: AskedMeasure, text: Text): boolean {
  const filled = (of: Text) =>
    Object.entries(textsOf(of))
      .filter(([field, value]) => value !== '' && field !== REVISION_FIELD)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const stands = textOfMeasure(measure.content, measure.revision);
  return JSON.stringify(filled(text)) === JSON.stringify(filled(stands));
}

/** What the person typed and did not save, with its text; without a draft the measure as it stands. */
export async function typedSoFar(
  asked: AskedMeasure,
): Promise<{ readonly text: Text; readonly kept: KeptTyping }> {
  const { desk, measure } = asked;
  const draft = await findDraft(desk, draftPlaceOf(asked));
  const seen = draft?.revision ?? 0;
  // What was typed last may reach the server after it was saved.
  return draft === null || saysTheSame(asked, draft.texts)
    ? { text: textOfMeasure(measure.content, measure.revision), kept: { draft: null, seen } }
    : { text: draft.texts, kept: { draft, seen } };
}

/** Keeps what a form says that could not be saved, or is not to be saved yet. */
export async function keepTyping(asked: AskedMeasure, sent: Text, text: Text = sent): Promise<KeptTyping> {
  const seen = seenDraft(sent);
  const kept = await keepDraft(asked.desk, draftPlaceOf(asked), { texts: textsOf(text), seen });
  return { draft: null, seen: kept.ok ? kept.value.revision : seen };
}

/** Forgets the draft that a form goes on from. */
export const dropTyping = (asked: AskedMeasure, sent: Text): Promise<void> =>
  dropDraft(asked.desk, draftPlaceOf(asked), seenDraft(sent));

/** Keeps what a form says so far for the script; null when it says nothing new. */
export async function keepOrDrop(asked: AskedMeasure, sent: Text) {
  if (saysTheSame(asked, sent)) {
    await dropTyping(asked, sent);
    return { ok: true, value: null } as const;
  }
  const typed = { texts: textsOf(sent), seen: seenDraft(sent) };
  return keepDraft(asked.desk, draftPlaceOf(asked), typed);
}

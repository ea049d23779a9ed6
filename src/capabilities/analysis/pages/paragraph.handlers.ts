import { respondWithFailure } from '../../../web/failure.tsx';
import type { Fault, Sent } from '../../../web/forms.tsx';
import { nameActor } from '../../audit/pages/index.ts';
import { dropDraft, findDraft, keepDraft } from '../../drafts/acts.ts';
import { respondWithKept, seenDraft } from '../../drafts/pages/index.ts';
import { respondWithAskBack } from '../../intake/pages/index.ts';
import { currentParagraph } from '../current-paragraph.ts';
import { type ParagraphFault, type ParagraphRevision, parseParagraph } from '../paragraph.ts';
import { restoreParagraph, writeParagraph } from '../write-paragraph.ts';
import { type AskedParagraph, addressesFor, onParagraph } from './on-paragraph.ts';
import { countLetters, respondWithParagraph, type ShownParagraph } from './paragraph.page.tsx';
import { respondWithHistory } from './paragraph-history.page.tsx';

/** The revision that a form was shown with; -1 for what no form of ours sends. */
const seenRevision = (text: Sent['text']): number =>
  /^\d{1,9}$/u.test(text.revision ?? '') ? Number(text.revision) : -1;

const textsOf = ({ text, revision }: Sent['text']) => ({ text: text ?? '', revision: revision ?? '' });

/** What a writer writes over, as they saw it. */
const writingOf = ({ agencyId, place, current, draftPlace, text }: AskedParagraph) => ({
  ...{ agencyId, place, seen: seenRevision(text) },
  composed: current.composed,
  writer: draftPlace.writer,
});

/** GET: the paragraph as it is, or as its person left it typed. */
export const showParagraph = onParagraph(async (asked) => {
  const { desk, current, last, draftPlace } = asked;
  const draft = await findDraft(desk, draftPlace);
  const typed = draft?.texts.text;
  // What was typed last may reach the server after it was saved.
  if (draft === null || typed === undefined || says(current.text, typed))
    return respondWithParagraph(asked, {
      typed: current.text,
      draft: null,
      other: null,
      seenDraft: draft?.revision ?? 0,
    });
  const isOlder = seenRevision(draft.texts) !== current.revision;
  return respondWithParagraph(asked, { typed, draft, other: isOlder ? last : null });
});

/** Whether what was typed is what stands there. */
function says(text: string, typed: string): boolean {
  const parsed = parseParagraph(typed);
  return parsed.ok && parsed.value === text;
}

/** POST by script: keeps what was typed so far, as long as it is not what stands there. */
export const keepParagraph = onParagraph(async ({ c, desk, current, draftPlace, text }) => {
  const answer = { seen: seenDraft(text), now: desk.clock() };
  if (says(current.text, text.text ?? '')) {
    await dropDraft(desk, draftPlace, answer.seen);
    return respondWithKept(c, { ok: true, value: null }, answer);
  }
  return respondWithKept(c, await keepDraft(desk, draftPlace, { texts: textsOf(text), ...answer }), answer);
});

/** POST: forgets what was typed and not saved. */
export const dropParagraph = onParagraph(async (asked) => {
  await dropDraft(asked.desk, asked.draftPlace, seenDraft(asked.text));
  return asked.c.redirect(addressesFor(asked).edit, 303);
});

/** POST: saves the paragraph as it was typed. What is refused is kept as a draft. */
export const saveParagraph = onParagraph(async (asked) => {
  const { c, desk, draftPlace, text } = asked;
  const parsed = parseParagraph(text.text ?? '');
  if (!parsed.ok) {
    const fault = { field: 'text', message: sayFault(parsed.refusal, asked) };
    return refused(asked, { faults: [fault], status: 422 });
  }
  const written = await writeParagraph(desk, { ...writingOf(asked), text: parsed.value }, c.get('record'));
  if (!written.ok) return respondToChanged(asked, written.refusal.last);
  await dropDraft(desk, draftPlace, seenDraft(text));
  return c.redirect(addressesFor(asked).saved('saved'), 303);
});

function sayFault(fault: ParagraphFault, { c }: AskedParagraph): string {
  const { faults } = c.get('words').paragraphs;
  if (fault.kind === 'empty') return faults.empty;
  return faults.tooLong({ letters: countLetters(fault.letters), most: countLetters(fault.most) });
}

/** The page again with what was typed, which is kept: nobody has to type it a second time. */
async function refused(
  asked: AskedParagraph,
  told: Pick<ShownParagraph, 'faults' | 'status'> & { readonly other?: ParagraphRevision },
): Promise<Response> {
  const { desk, draftPlace, text } = asked;
  const seen = seenDraft(text);
  const kept = await keepDraft(desk, draftPlace, { texts: textsOf(text), seen });
  return respondWithParagraph(asked, {
    ...{ typed: text.text ?? '', draft: null, other: null, ...told },
    seenDraft: kept.ok ? kept.value.revision : seen,
  });
}

/** Somebody else wrote first: theirs is what stands there now, over which the person may save. */
async function respondToChanged(asked: AskedParagraph, last: ParagraphRevision): Promise<Response> {
  const fault = await changedFault(asked, last);
  const now = withLast(asked, last);
  return refused(now, { faults: [fault], status: 409, other: last });
}

const withLast = (asked: AskedParagraph, last: ParagraphRevision): AskedParagraph => ({
  ...asked,
  last,
  current: currentParagraph(asked.place, asked.current.composed, last),
});

async function changedFault(
  { c, desk, namesOf }: AskedParagraph,
  { writer }: ParagraphRevision,
): Promise<Fault> {
  const words = c.get('words');
  const names = await namesOf(desk.database, writer.kind === 'account' ? [writer.accountId] : []);
  const who = nameActor(writer, names, words.audit);
  return { field: 'text', message: words.paragraphs.faults.changed({ who }) };
}

/** GET: asks back before an edited text gives way to the composed one. */
export const askCompose = onParagraph((asked) => {
  const { c, current } = asked;
  const at = addressesFor(asked);
  if (!current.edited) return c.redirect(at.edit, 303);
  const say = c.get('words').paragraphs;
  return respondWithAskBack(c, {
    title: say.composed.title,
    told: [say.composed.told, say.composed.stays],
    yes: { text: say.composed.use, action: at.compose, sent: { revision: String(current.revision) } },
    no: { text: say.back, href: at.edit },
  });
});

/** POST: goes back to the composed text; asks again when somebody wrote since the question was shown. */
export const composeParagraph = onParagraph(async (asked) => {
  const { c, desk, draftPlace } = asked;
  const at = addressesFor(asked);
  const written = await writeParagraph(desk, { ...writingOf(asked), text: null }, c.get('record'));
  if (!written.ok) return c.redirect(`${at.history}?changed=1`, 303);
  const draft = await findDraft(desk, draftPlace);
  if (draft) await dropDraft(desk, draftPlace, draft.revision);
  return c.redirect(at.saved('composed'), 303);
});

/** GET: who wrote what and when; `?revision=` is the one that is compared. */
export const showHistory = onParagraph((asked) => respondWithHistory(asked));

/** POST: brings the text of an earlier revision back. */
export const restoreRevision = onParagraph(async (asked) => {
  const { c, desk, text } = asked;
  const at = addressesFor(asked);
  const revision = /^\d{1,9}$/u.test(text.restore ?? '') ? Number(text.restore) : 0;
  const restored = await restoreParagraph(desk, { ...writingOf(asked), revision }, c.get('record'));
  if (restored.ok) return c.redirect(at.saved('saved'), 303);
  return restored.refusal.kind === 'not-found'
    ? respondWithFailure(c, 404)
    : c.redirect(`${at.history}?changed=1`, 303);
});

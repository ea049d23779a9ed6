import { addressOf, deskOf } from '../../../routes.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, type OpenForm, readSent, type Sent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type Correction, sayTheSame, subjectOf } from '../correction.ts';
import { acceptIntake, correctIntake } from '../decide-intake.ts';
import { findIntake, findIntakeHead, type OpenedIntake } from '../find-intake.ts';
import type { Intake, IntakeRefusal, KeptFault } from '../intake.ts';
import { listResults } from '../list-results.ts';
import type { IntakeDesk } from '../receive-file.ts';
import { reviseIntake } from '../revise-intake.ts';
import { deskAgency } from './desk-agency.ts';
import { respondWithNoOriginal, respondWithNotOpened, respondWithNotRevised } from './not-possible.page.tsx';
import { parseCorrections, REVISION_FIELD, TICK_FIELD } from './preview.form.ts';
import { respondWithPreview } from './preview.page.tsx';
import { SAVED_QUERY, type SavedNews } from './preview.saved.tsx';
import { problemAnchor } from './problem-text.tsx';
import { withoutUntouched } from './shown-fields.ts';
import { type Today, todayIn } from './today.ts';
import type { ComputeScores } from './typed.state.ts';

/** What a page of one intake is asked with. */
type Asked = { readonly c: WebContext; readonly desk: IntakeDesk; readonly agencyId: string };
export type AskedHead = Asked & { readonly intake: Intake };
/** What a preview needs of the world. */
type PreviewDesk = IntakeDesk & { readonly compute: ComputeScores };
type AskedWhole = Asked & { readonly desk: PreviewDesk; readonly opened: OpenedIntake };

/** A handler for an intake that this agency has, of which it needs no more than what is stored; 404 for any other. */
export const forIntake =
  (answer: (asked: AskedHead) => Response | Promise<Response>) =>
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const { agencyId } = deskAgency(c);
    const intake = await findIntakeHead(desk, agencyId, c.req.param('intake') ?? '');
    return intake ? answer({ c, desk, agencyId, intake }) : respondWithFailure(c, 404);
  };

/** The same with all that is said of the intake. */
const forOpened =
  (answer: (asked: AskedWhole) => Response | Promise<Response>) =>
  (desk: PreviewDesk): WebHandler =>
  async (c, next) => {
    const { agencyId } = deskAgency(c);
    const opened = await findIntake(desk, agencyId, c.req.param('intake') ?? '');
    if (opened.ok) return answer({ c, desk, agencyId, opened: opened.value });
    return opened.refusal.kind === 'not-found'
      ? respondWithFailure(c, 404)
      : showNotOpened(opened.refusal)(desk)(c, next);
  };

/** An intake that cannot be read any more: why, and what can still be done with it. */
const showNotOpened = (fault: KeptFault) =>
  forIntake(async ({ c, desk, agencyId, intake }) => {
    const results = await listResults(desk, agencyId);
    const isCurrent = results.some(({ intakeId }) => intakeId === intake.intakeId);
    return respondWithNotOpened(c, intake, isCurrent, fault);
  });

export const previewAddress = (c: WebContext, intakeId: string, part = '') =>
  addressOf('intakePreview', { agency: deskAgency(c).agency, intake: intakeId }) + part;

async function preview({ c, desk, agencyId, opened }: AskedWhole, form: OpenForm): Promise<Response> {
  const results = await listResults(desk, agencyId);
  const accepted = results.find(({ fiscalYear }) => fiscalYear === opened.checked.fiscalYear) ?? null;
  const { compute } = desk;
  return respondWithPreview(c, { opened, accepted, form, compute, today: todayIn(c, desk.clock()) });
}

const refused = (asked: AskedWhole, text: Sent['text'], faults: readonly Fault[]) =>
  preview(asked, { state: 'invalid', text, faults });

/** GET: what was read beside the source. */
export const showPreview = forOpened((asked) => preview(asked, emptyForm()));

/** What a person changed on the preview, and the revision of the draft that they saw. */
async function readPreview(c: WebContext): Promise<{ readonly text: Sent['text']; readonly seen: number }> {
  const { text } = await readSent(c);
  return { text: withoutUntouched(text), seen: Number(text[REVISION_FIELD] ?? Number.NaN) };
}

/** POST: corrects what was read, takes one alternative or takes something back. */
export const correctPreview = forOpened(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  const { intakeId, state, revision } = opened.intake;
  if (state !== 'draft') return c.redirect(previewAddress(c, intakeId), 303);
  const { text, seen } = await readPreview(c);
  if (seen !== revision) return refusedAct(asked, text, { kind: 'changed-meanwhile' });
  const said = parseCorrections(opened, text, c.get('words').intake, todayIn(c, desk.clock()));
  if (!said.ok) return refused(asked, text, said.refusal);
  const told = (news: SavedNews) => previewAddress(c, intakeId, `?${SAVED_QUERY}=${news}#${SAVED_QUERY}`);
  const before = opened.intake.corrections;
  if (sayTheSame(said.value, before)) return c.redirect(told('nothing'), 303);
  const corrections = { corrections: said.value, revision };
  const corrected = await correctIntake(desk, agencyId, intakeId, corrections, c.get('record'));
  if (!corrected.ok) return refusedAct(asked, text, corrected.refusal);
  return c.redirect(told(newsOf(before, said.value, text.undo)), 303);
});

/** A button that takes one thing back sends the whole form: what else was changed is saved with it. */
function newsOf(
  before: readonly Correction[],
  said: readonly Correction[],
  undone: string | undefined,
): SavedNews {
  const others = before.filter((one) => subjectOf(one) !== undone);
  if (others.length === before.length) return 'saved';
  return sayTheSame(said, others) ? 'undone' : 'undoneAndSaved';
}

/** POST: makes the draft the year's result as it was seen; fields that are not saved are never dropped. */
export const acceptPreview = forOpened(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  const { intakeId, state, corrections, revision } = opened.intake;
  if (state === 'accepted') return c.redirect(deskOf(deskAgency(c).agency), 303);
  if (state !== 'draft') return c.redirect(previewAddress(c, intakeId), 303);
  const words = c.get('words').intake;
  const { text, seen } = await readPreview(c);
  if (seen !== revision) return refusedAct(asked, text, { kind: 'changed-meanwhile' });
  const said = parseCorrections(opened, text, words, todayIn(c, desk.clock()));
  if (!said.ok) return refused(asked, text, said.refusal);
  if (!sayTheSame(said.value, corrections))
    return refused(asked, text, [{ field: 'scores', message: words.preview.acceptNeedsSave }]);
  const known = { revision: seen, errorsKnown: Boolean(text[TICK_FIELD]) };
  const accepted = await acceptIntake(desk, agencyId, intakeId, known, c.get('record'));
  return accepted.ok
    ? c.redirect(`${deskOf(deskAgency(c).agency)}?accepted=${accepted.value.fiscalYear}`, 303)
    : refusedAct(asked, text, accepted.refusal);
});

/** Shows the intake as it is now, with what stood against the act; over it stands what the person changed and did not save. */
async function refusedAct(asked: AskedWhole, text: Sent['text'], refusal: IntakeRefusal): Promise<Response> {
  const { c, desk, agencyId, opened } = asked;
  const now = await findIntake(desk, agencyId, opened.intake.intakeId);
  if (!now.ok || now.value.intake.state !== 'draft')
    return c.redirect(previewAddress(c, opened.intake.intakeId), 303);
  return refused({ ...asked, opened: now.value }, text, [
    faultOf(refusal, now.value, c, todayIn(c, desk.clock())),
  ]);
}

function faultOf(refusal: IntakeRefusal, { checked }: OpenedIntake, c: WebContext, today: Today): Fault {
  const words = c.get('words').intake.preview;
  switch (refusal.kind) {
    case 'errors-left':
      return { field: TICK_FIELD, message: words.acceptNeedsTick };
    case 'year-differs': {
      const at = checked.problems.findIndex(({ rule }) => rule === 'year-mismatch');
      return { field: at < 0 ? 'year' : problemAnchor(at), message: words.acceptNeedsYear(refusal) };
    }
    case 'year-to-come':
      return { field: 'year', message: words.yearToCome({ ...today, year: refusal.year }) };
    default:
      return { field: 'read', message: words.changedMeanwhile };
  }
}

/** GET of an address that only takes a POST, as a change of language on a refused form asks for it. */
export const returnToPreview = forIntake(({ c, intake }) =>
  c.redirect(previewAddress(c, intake.intakeId), 303),
);

/** POST: a new draft from a decided intake. */
export const revisePreview = forIntake(async ({ c, desk, agencyId, intake }) => {
  const draft = await reviseIntake(desk, agencyId, intake.intakeId, c.get('record'));
  return draft.ok
    ? c.redirect(previewAddress(c, draft.value.intakeId), 303)
    : respondWithNotRevised(c, intake.original.name, draft.refusal);
});

/** GET: the original as it was sent, to be saved; never shown by the browser, whatever it holds. */
export const sendOriginal = forIntake(async ({ c, desk, intake: { original } }) => {
  const content = await desk.files.read(original.sha256);
  if (!content) return respondWithNoOriginal(c, original.name);
  return respondWithAttachment(c, { name: original.name, type: 'application/octet-stream', content });
});

import { addressOf, deskOf } from '../../../routes.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, type OpenForm, readSent, type Sent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { acceptIntake, correctIntake, discardIntake } from '../decide-intake.ts';
import { findIntake, type OpenedIntake } from '../find-intake.ts';
import { listResults } from '../list-results.ts';
import type { IntakeDesk } from '../receive-file.ts';
import { reviseIntake } from '../revise-intake.ts';
import { deskAgency } from './desk-agency.ts';
import { respondWithDiscard } from './discard.page.tsx';
import { parseCorrections, saysTheSame, TICK_FIELD } from './preview.form.ts';
import { respondWithPreview } from './preview.page.tsx';
import { printedScores } from './repairs-of.ts';

/** What a page of one intake is asked with. */
type Asked = {
  readonly c: WebContext;
  readonly desk: IntakeDesk;
  readonly agencyId: string;
  readonly opened: OpenedIntake;
};

/** A handler for an intake that this agency has; 404 for any other. */
const forIntake =
  (answer: (asked: Asked) => Response | Promise<Response>) =>
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const { agencyId } = deskAgency(c);
    const opened = await findIntake(desk, agencyId, c.req.param('intake') ?? '');
    return opened ? answer({ c, desk, agencyId, opened }) : respondWithFailure(c, 404);
  };

const previewAddress = (c: WebContext, intakeId: string, part = '') =>
  addressOf('intakePreview', { agency: deskAgency(c).agency, intake: intakeId }) + part;

const backToPreview = ({ c, opened }: Pick<Asked, 'c' | 'opened'>, part?: string) =>
  c.redirect(previewAddress(c, opened.intake.intakeId, part), 303);

async function preview({ c, desk, agencyId, opened }: Asked, form: OpenForm): Promise<Response> {
  const results = await listResults(desk, agencyId);
  const accepted = results.find(({ fiscalYear }) => fiscalYear === opened.intake.fiscalYear) ?? null;
  return respondWithPreview(c, opened, accepted, form);
}

const refused = (asked: Asked, { text }: Sent, faults: readonly Fault[]) =>
  preview(asked, { state: 'invalid', text, faults });

const corrections = ({ c, opened }: Asked, { text }: Sent) =>
  parseCorrections(
    opened.rulebook,
    printedScores(opened),
    opened.intake.repairs,
    text,
    c.get('words').intake,
  );

/** GET: what was read beside the source. */
export const showPreview = forIntake((asked) => preview(asked, emptyForm()));

/** POST: corrects scores and the number of respondents, uses one repair or undoes one. */
export const correctPreview = forIntake(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  if (opened.intake.state !== 'draft') return backToPreview(asked);
  const sent = await readSent(c);
  const said = corrections(asked, sent);
  if (!said.ok) return refused(asked, sent, said.refusal);
  await correctIntake(desk, agencyId, opened.intake.intakeId, said.value);
  return backToPreview(asked, said.value.repairs.size > 0 ? '#repairs' : '#problems');
});

/** POST: makes the draft the year's result; errors that are left need a tick, and unsaved fields are never dropped. */
export const acceptPreview = forIntake(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  const toOverview = () => c.redirect(deskOf(deskAgency(c).agency), 303);
  if (opened.intake.state === 'accepted') return toOverview();
  if (opened.intake.state === 'discarded') return backToPreview(asked);
  const words = c.get('words').intake.preview;
  const sent = await readSent(c);
  const said = corrections(asked, sent);
  if (!said.ok) return refused(asked, sent, said.refusal);
  if (!saysTheSame(said.value, opened.intake))
    return refused(asked, sent, [{ field: 'scores', message: words.acceptNeedsSave }]);
  const hasErrors = opened.checked.problems.some(({ severity }) => severity === 'error');
  if (hasErrors && !sent.text[TICK_FIELD])
    return refused(asked, sent, [{ field: TICK_FIELD, message: words.acceptNeedsTick }]);
  await acceptIntake(desk, agencyId, opened.intake.intakeId);
  return toOverview();
});

/** GET of an address that only takes a POST, as a change of language on a refused form asks for it. */
export const returnToPreview = forIntake((asked) => backToPreview(asked));

/** GET: asks back. */
export const askDiscard = forIntake((asked) =>
  asked.opened.intake.state === 'draft'
    ? respondWithDiscard(asked.c, asked.opened.intake)
    : backToPreview(asked),
);

/** POST: leaves a draft unused. */
export const discardPreview = forIntake(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  const outcome = await discardIntake(desk, agencyId, opened.intake.intakeId);
  if (!outcome.ok) return backToPreview(asked);
  return c.redirect(addressOf('intake', { agency: deskAgency(c).agency }), 303);
});

/** POST: a new draft from a decided intake. */
export const revisePreview = forIntake(async (asked) => {
  const { c, desk, agencyId, opened } = asked;
  const draft = await reviseIntake(desk, agencyId, opened.intake.intakeId);
  return draft.ok ? c.redirect(previewAddress(c, draft.value.intakeId), 303) : respondWithFailure(c, 404);
});

/** GET: the original as it was sent, to be saved; never shown by the browser, whatever it holds. */
export const sendOriginal = forIntake(async ({ c, desk, opened }) => {
  const { original, intakeId } = opened.intake;
  const content = await desk.files.read(original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  return respondWithAttachment(c, { name: original.name, type: 'application/octet-stream', content });
});

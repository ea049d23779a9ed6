import { type Result, refuse } from '../../../kernel/result.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, judge, readSent, type Sent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findAgencyKind, findPositions } from '../../agency/acts.ts';
import { capacitiesIn } from '../../agency/index.ts';
import type { EditionState, Signer } from '../edition.ts';
import {
  approveOnScreen,
  filePaper,
  type PaperRefusal,
  returnEdition,
  type SettleRefusal,
  type Settling,
  type SignedPaper,
  takeBackEdition,
} from '../settle-edition.ts';
import { type ApprovalDesk, actingIn, editionIn, senderOf } from './approval-desk.ts';
import { respondWithEdition } from './edition.page.tsx';
import { editionAddress } from './edition-address.ts';
import { parseNote, parsePaper, parseSigner } from './settle.form.ts';
import { PAPER, SCREEN } from './settle.forms.tsx';
import { isContradicted, standingOfSender, standingOfSigner } from './signer-standing.tsx';

/** POST: approves by sign-in. */
export const approve = (desk: ApprovalDesk): WebHandler =>
  bySignIn(
    settling(desk, {
      state: 'approved',
      parse: (sent, c) => parseOwnSigning(desk, sent, c),
      act: (given, signer, c) => approveOnScreen(desk, { ...given, signer }, actingIn(c)),
    }),
  );

/** POST: returns an edition for changes. */
export const giveBack = (desk: ApprovalDesk): WebHandler =>
  bySignIn(
    settling(desk, {
      state: 'returned',
      parse: (sent, c) => parseNote(sent, c.get('words')),
      act: (given, note, c) => returnEdition(desk, { ...given, note }, actingIn(c)),
    }),
  );

/** POST: files the signed paper. */
export const fileSignedPaper = (desk: ApprovalDesk): WebHandler =>
  settling(desk, {
    state: 'approved',
    parse: (sent, c) => parseSignedPaper(desk, sent, c),
    act: (given, paper, c) => filePaper(desk, { ...given, paper }, actingIn(c)),
  });

/** POST: takes an edition back. */
export const takeBack = (desk: ApprovalDesk): WebHandler =>
  settling(desk, {
    state: 'taken-back',
    parse: () => ({ ok: true, value: null }),
    act: (given, _, c) => takeBackEdition(desk, given, actingIn(c)),
  });

/** At a desk nobody knows who sits there: what it approves stands on paper. */
const bySignIn =
  (handler: WebHandler): WebHandler =>
  (c, next) =>
    c.get('sender')?.kind === 'account' ? handler(c, next) : respondWithFailure(c, 'notAllowed');

const capacitiesFor = async ({ database }: ApprovalDesk, c: WebContext) =>
  capacitiesIn(await findAgencyKind(database, agencyOf(c).agencyId));

/** In which position and capacity the sender approves; where the records name somebody else, only with the sender's own word for it. */
async function parseOwnSigning(
  desk: ApprovalDesk,
  sent: Sent,
  c: WebContext,
): Promise<Result<Signer, readonly Fault[]>> {
  const sender = c.get('sender');
  if (sender?.kind !== 'account') throw new Error('only a person of an account approves on screen');
  const words = c.get('words');
  const signer = parseSigner(sent, sender.person.personName, await capacitiesFor(desk, c), words);
  if (!signer.ok || sent.text[SCREEN.confirmed] !== undefined) return signer;
  const positions = await findPositions(desk.database, agencyOf(c).agencyId);
  const standing = standingOfSender(positions, sender.person, signer.value, dayInThailand(desk.clock()));
  return isContradicted(standing)
    ? refuse([{ field: SCREEN.confirmed, message: words.approval.screen.missing.confirmed }])
    : signer;
}

/** What is said of a signed paper; where the records say otherwise of its signer, only with the sender's word for it. */
async function parseSignedPaper(
  desk: ApprovalDesk,
  sent: Sent,
  c: WebContext,
): Promise<Result<SignedPaper, readonly Fault[]>> {
  const words = c.get('words');
  const paper = await parsePaper(sent, await capacitiesFor(desk, c), words);
  if (!paper.ok || sent.text[PAPER.confirmed] !== undefined) return paper;
  const { signer, signedOn } = paper.value;
  const positions = await findPositions(desk.database, agencyOf(c).agencyId);
  return isContradicted(standingOfSigner(positions, signer, { accountId: null, day: signedOn }))
    ? refuse([{ field: PAPER.confirmed, message: words.approval.paper.faults.confirmed }])
    : paper;
}

type Way<Value> = {
  readonly state: EditionState;
  readonly parse: (
    sent: Sent,
    c: WebContext,
  ) => Result<Value, readonly Fault[]> | Promise<Result<Value, readonly Fault[]>>;
  readonly act: (
    given: Settling,
    value: Value,
    c: WebContext,
  ) => Promise<Result<void, SettleRefusal | PaperRefusal>>;
};

/** Settles the edition of the address in one of the ways; whatever is refused is shown with all that was sent. */
const settling =
  <Value>(desk: ApprovalDesk, { state, parse, act }: Way<Value>): WebHandler =>
  async (c) => {
    const agency = agencyOf(c);
    const key = editionIn(c);
    if (key === null) return respondWithFailure(c, 404);
    const sent = await readSent(c);
    const form = await judge(sent, (one) => parse(one, c));
    if (form.state !== 'complete') return respondWithEdition(c, desk, form);
    const given = { key: { agencyId: agency.agencyId, ...key }, by: senderOf(c) };
    const settled = await act(given, form.value, c);
    const refusal = settled.ok ? null : settled.refusal;
    // A second click finds done what it asks for.
    const isDone = refusal === null || (refusal.kind === 'settled' && refusal.state === state);
    if (isDone) return c.redirect(`${editionAddress(agency, key)}?done=${state}`, 303);
    if (refusal.kind === 'none') return respondWithFailure(c, 404);
    if (refusal.kind === 'settled')
      return respondWithEdition(c, desk, emptyForm(), { isSettledMeanwhile: true });
    const faults = [faultOfPaper(refusal, c)];
    return respondWithEdition(c, desk, { state: 'invalid', text: sent.text, faults });
  };

function faultOfPaper(refusal: PaperRefusal, c: WebContext): Fault {
  const { faults } = c.get('words').approval.paper;
  switch (refusal.kind) {
    case 'no-scan':
      return { field: PAPER.scan, message: faults['no-scan'] };
    case 'not-yet':
      return { field: PAPER.signedOn, message: faults['not-yet'] };
    case 'before-frozen':
      return {
        field: PAPER.signedOn,
        message: faults['before-frozen']({ day: showDay(refusal.frozenAt, c.get('language')) }),
      };
  }
}

import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { type Fault, readSent, type Sent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { findTyped } from '../find-typed.ts';
import { closeTyped, emptyTyped, keepTyped, restoreTyped } from '../keep-typed.ts';
import { type IntakeDesk, receiveFile } from '../receive-file.ts';
import { sameTexts, type TypedDraft } from '../typed-draft.ts';
import { tableOfTyped } from '../typed-figures.ts';
import { respondWithAskBack } from './ask-back.page.tsx';
import { chooseRulebook } from './choose-rulebook.ts';
import { deskAgency } from './desk-agency.ts';
import { previewOf } from './known-file.tsx';
import { respondWithYearToCome } from './not-possible.page.tsx';
import { scoreField } from './score-field.tsx';
import { todayIn } from './today.ts';
import { PASTE_FIELD, RESTORE_FIELD, sentReplaced, sentScreen, spreadPaste } from './typed.form.ts';
import { respondWithLive } from './typed.live.tsx';
import { respondWithTyped, type Typed } from './typed.page.tsx';
import { type ComputeScores, typedState } from './typed.state.ts';

/** What the screen for typing needs of the world. */
type TypingDesk = { readonly desk: IntakeDesk; readonly compute: ComputeScores };

/** What a page of the screen is asked with. */
type Asked = TypingDesk & {
  readonly c: WebContext;
  readonly agencyId: string;
  readonly rulebook: Rulebook;
  readonly text: Sent['text'];
};

/** A handler by the rulebook that the address or the form names; 404 when there is none of that id. */
const byRulebook =
  (answer: (asked: Asked) => Response | Promise<Response>) =>
  (typing: TypingDesk): WebHandler =>
  async (c) => {
    const { text } = c.req.method === 'POST' ? await readSent(c) : { text: {} as Sent['text'] };
    const choice = await chooseRulebook(text.rulebook ?? c.req.query('rulebook'), typing.desk.clock());
    if (!choice) return respondWithFailure(c, 404);
    return answer({ ...typing, c, agencyId: deskAgency(c).agencyId, rulebook: choice.chosen, text });
  };

/** The same for what is typed; refused by a rulebook of a year that has not come, of which there can be no scores. */
const byRulebookOfNow = (answer: (asked: Asked) => Response | Promise<Response>) =>
  byRulebook((asked) => {
    const { c, desk, rulebook } = asked;
    const today = todayIn(c, desk.clock());
    return rulebook.fiscalYear > today.latest
      ? respondWithYearToCome(c, rulebook.fiscalYear, today)
      : answer(asked);
  });

const wordsOf = ({ c }: Asked) => c.get('words').intake.typed;

const stateOf = (asked: Asked, draft: TypedDraft | null) =>
  typedState(asked.rulebook, draft, wordsOf(asked), asked.compute);

const keep = ({ desk, agencyId, rulebook }: Asked, text: Sent['text']) =>
  keepTyped(desk, agencyId, rulebook, sentScreen(rulebook, text));

const show = ({ c, desk }: Asked, typed: Omit<Typed, 'now'>) =>
  respondWithTyped(c, { ...typed, now: desk.clock() });

/** GET: the screen with what is kept of the year. */
export const showTyped = byRulebookOfNow(async (asked) => {
  const draft = await findTyped(asked.desk, asked.agencyId, asked.rulebook);
  return show(asked, { state: stateOf(asked, draft) });
});

/** POST by script: keeps what was typed so far, and answers with what is found about it. */
export const keepTypedFields = byRulebookOfNow(async (asked) => {
  const { c, desk, rulebook, text } = asked;
  const draft = await keep(asked, text);
  return respondWithLive(c, stateOf(asked, draft), sentScreen(rulebook, text).texts, desk.clock());
});

/** POST: keeps what was typed, and spreads a pasted block over the fields or says what is found about them. */
export const checkTyped = byRulebookOfNow(async (asked) => {
  const { rulebook, text } = asked;
  if (text.act === 'spread') return spread(asked);
  if (text[RESTORE_FIELD]) return restore(asked);
  const state = stateOf(asked, await keep(asked, text));
  const faults = faultsOf(rulebook, state.faults, state.figures.scores.size, wordsOf(asked).nothingTyped);
  const news = faults.length > 0 ? null : ({ kind: 'checked' } as const);
  return show(asked, { state, faults, news, paste: text[PASTE_FIELD] });
});

async function spread(asked: Asked): Promise<Response> {
  const { rulebook, text } = asked;
  const spread = spreadPaste(rulebook, text, wordsOf(asked));
  if (!spread.ok) {
    const state = stateOf(asked, await keep(asked, text));
    return show(asked, { state, faults: spread.refusal, paste: text[PASTE_FIELD] });
  }
  const state = stateOf(asked, await keep(asked, spread.value.text));
  const { text: filled, ...done } = spread.value;
  return show(asked, { state, news: { kind: 'spread', ...done }, paste: filled[PASTE_FIELD] });
}

async function restore(asked: Asked): Promise<Response> {
  const { desk, agencyId, rulebook, text } = asked;
  const replaced = sentReplaced(rulebook, text);
  const screen = sentScreen(rulebook, text);
  const { draft, restored } = await restoreTyped(desk, agencyId, rulebook, screen, replaced);
  const news = { kind: 'restored', count: restored, left: replaced.length - restored } as const;
  return show(asked, { state: stateOf(asked, draft), news, paste: text[PASTE_FIELD] });
}

function faultsOf(
  rulebook: Rulebook,
  faults: readonly Fault[],
  count: number,
  nothingTyped: string,
): readonly Fault[] {
  const first = rulebook.items[0]?.id ?? '';
  return faults.length === 0 && count === 0 ? [{ field: scoreField(first), message: nothingTyped }] : faults;
}

/** POST: hands the typed figures in as an intake and goes on to its preview; then the draft is closed. */
export const saveTyped = byRulebookOfNow(async (asked) => {
  const { c, desk, agencyId, rulebook, text } = asked;
  const words = wordsOf(asked);
  const draft = await keep(asked, text);
  const state = stateOf(asked, draft);
  const refused = (faults: readonly Fault[]) => show(asked, { state, faults, paste: text[PASTE_FIELD] });
  const faults = faultsOf(rulebook, state.faults, state.figures.scores.size, words.nothingTyped);
  if (draft === null || faults.length > 0) return refused(faults);
  if (!sameTexts(draft.texts, sentScreen(rulebook, text).texts))
    return show(asked, { state, news: { kind: 'other-window' } });
  const table = {
    name: words.fileName({ year: rulebook.fiscalYear }),
    content: new TextEncoder().encode(tableOfTyped(rulebook, state.figures)),
    typed: true,
  };
  const received = await receiveFile(desk, agencyId, rulebook, table, c.get('record'));
  if (!received.ok) return refused([{ field: PASTE_FIELD, message: received.refusal[c.get('language')] }]);
  await closeTyped(desk, agencyId, draft);
  const { agency } = deskAgency(c);
  return c.redirect(previewOf(agency, received.value), 303);
});

/** The screen for typing by one rulebook. */
const screenOf = ({ c, rulebook }: Asked) =>
  `${addressOf('intakeTyped', { agency: deskAgency(c).agency })}?rulebook=${encodeURIComponent(rulebook.id)}`;

/** GET: asks back before everything is emptied. */
export const askClearTyped = byRulebook(async (asked) => {
  const { c, desk, agencyId, rulebook } = asked;
  const draft = await findTyped(desk, agencyId, rulebook);
  if (draft === null) return c.redirect(screenOf(asked), 303);
  const words = wordsOf(asked);
  return respondWithAskBack(c, {
    title: words.clearTitle,
    told: [words.clearExplanation({ count: Object.keys(draft.texts).length })],
    yes: {
      text: words.clearYes,
      action: addressOf('intakeTypedClear', { agency: deskAgency(c).agency }),
      sent: { rulebook: rulebook.id },
    },
    no: { text: words.clearNo, href: screenOf(asked) },
  });
});

/** POST: empties the screen. */
export const clearTyped = byRulebook(async (asked) => {
  const { c, desk, agencyId, rulebook } = asked;
  await emptyTyped(desk, agencyId, rulebook, c.get('record'));
  return c.redirect(screenOf(asked), 303);
});

import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type OpenForm, readSent, type Sent } from '../../../web/forms.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { checkReport } from '../check/check-report.ts';
import { readReport } from '../parse/read-report.ts';
import { readCsv } from '../read/read-csv.ts';
import { type IntakeDesk, receiveFile } from '../receive-file.ts';
import { type TypedFigures, tableOfTyped } from '../typed-figures.ts';
import { chooseRulebook } from './choose-rulebook.ts';
import { deskAgency } from './desk-agency.ts';
import { parseTyped, spreadPaste } from './typed.form.ts';
import { respondWithTyped } from './typed.page.tsx';

/** GET: the empty screen by the rulebook of `?rulebook=`. */
export const showTyped: WebHandler = async (c) => {
  const choice = await chooseRulebook(c.req.query('rulebook'));
  return choice ? respondWithTyped(c, choice.chosen, emptyForm()) : respondWithFailure(c, 404);
};

/** POST: spreads a pasted block into the fields, or checks what stands in them; nothing is stored. */
export const checkTyped: WebHandler = async (c) => {
  const { text } = await readSent(c);
  const choice = await chooseRulebook(text.rulebook);
  if (!choice) return respondWithFailure(c, 404);
  const { chosen } = choice;
  const words = c.get('words').intake.typed;
  if (text.act === 'spread') {
    const spread = spreadPaste(chosen, text, words);
    if (!spread.ok) return respondWithTyped(c, chosen, { state: 'invalid', text, faults: spread.refusal });
    return respondWithTyped(c, chosen, emptyForm(spread.value.text), { kind: 'spread', ...spread.value });
  }
  const typed = parseTyped(chosen, text, words);
  if (!typed.ok) return respondWithTyped(c, chosen, { state: 'invalid', text, faults: typed.refusal });
  const problems = problemsOf(chosen, typed.value);
  return respondWithTyped(c, chosen, emptyForm(text), {
    kind: 'checked',
    figures: typed.value.scores.size,
    problems,
  });
};

/** The table is what an intake would read, so the screen says what the preview will say. */
const problemsOf = (rulebook: Rulebook, typed: TypedFigures) =>
  checkReport(rulebook, readReport(readCsv(tableOfTyped(rulebook, typed), ','), rulebook)).problems;

/** POST: keeps the typed figures as a draft and goes on to its preview. */
export const saveTyped =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const { text }: Sent = await readSent(c);
    const choice = await chooseRulebook(text.rulebook);
    if (!choice) return respondWithFailure(c, 404);
    const { chosen } = choice;
    const words = c.get('words').intake.typed;
    const { agency, agencyId } = deskAgency(c);
    const typed = parseTyped(chosen, text, words);
    const invalid = (faults: Extract<OpenForm, { state: 'invalid' }>['faults']) =>
      respondWithTyped(c, chosen, { state: 'invalid', text, faults });
    if (!typed.ok) return invalid(typed.refusal);
    const received = await receiveFile(desk, agencyId, chosen, {
      name: words.fileName({ year: chosen.fiscalYear }),
      content: new TextEncoder().encode(tableOfTyped(chosen, typed.value)),
      typed: true,
    });
    if (!received.ok) return invalid([{ field: 'paste', message: received.refusal[c.get('language')] }]);
    return c.redirect(addressOf('intakePreview', { agency, intake: received.value.intakeId }), 303);
  };

import { respondWithAttachment } from '../../../web/attachment.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type OpenForm, readSent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findIntakeHead, listDiscarded, listDrafts, listWithdrawn } from '../find-intake.ts';
import { listTyped } from '../find-typed.ts';
import { listResults } from '../list-results.ts';
import { type IntakeDesk, receiveFile } from '../receive-file.ts';
import { templateCsv, templateXlsx } from '../template.ts';
import { chooseRulebook, type RulebookChoice } from './choose-rulebook.ts';
import { deskAgency } from './desk-agency.ts';
import { previewOf } from './known-file.tsx';
import { FILE_FIELD, respondWithStart } from './start.page.tsx';

/** GET: the ways to bring in a result, the drafts and the accepted results. */
export const showStart =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const rulebooks = await chooseRulebook(c.req.query('rulebook'), desk.clock());
    return rulebooks ? start(c, desk, rulebooks, emptyForm()) : respondWithFailure(c, 404);
  };

/** POST: takes in a file and goes on to its preview; a file that cannot be used leaves nothing behind. */
export const receiveUpload =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const { text, files } = await readSent(c);
    const rulebooks = await chooseRulebook(text.rulebook, desk.clock());
    if (!rulebooks) return respondWithFailure(c, 404);
    const refused = (message: string) =>
      start(c, desk, rulebooks, { state: 'invalid', text, faults: [{ field: FILE_FIELD, message }] });
    const file = files[FILE_FIELD];
    if (!file) return refused(c.get('words').intake.uploadWay.missing);
    const { agency, agencyId } = deskAgency(c);
    const content = new Uint8Array(await file.arrayBuffer());
    const sent = { name: plainName(file.name), content };
    const received = await receiveFile(desk, agencyId, rulebooks.chosen, sent, c.get('record'));
    if (!received.ok) return refused(received.refusal[c.get('language')]);
    return c.redirect(previewOf(agency, received.value), 303);
  };

async function start(c: WebContext, desk: IntakeDesk, rulebooks: RulebookChoice, form: OpenForm) {
  const { agencyId } = deskAgency(c);
  const [typed, drafts, discarded, withdrawn, results, asked] = await Promise.all([
    listTyped(desk, agencyId),
    listDrafts(desk, agencyId),
    listDiscarded(desk, agencyId),
    listWithdrawn(desk, agencyId),
    listResults(desk, agencyId),
    findIntakeHead(desk, agencyId, c.req.query('discarded') ?? ''),
  ]);
  const justDiscarded = asked?.state === 'discarded' ? asked.original.name : null;
  const lists = { typed, drafts, discarded, withdrawn, results };
  return respondWithStart(c, form, { rulebooks, ...lists, justDiscarded });
}

const LONGEST_NAME = 120;

/** A name without folders and without characters that no name shows. */
function plainName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(shown)?.[0] ?? '';
  const stem = shown.slice(0, shown.length - ending.length);
  return `${[...stem].slice(0, LONGEST_NAME).join('') || 'file'}${ending}`;
}

/** GET: the table to fill in, as `csv` or `xlsx`. */
export const sendTemplate =
  ({ clock }: IntakeDesk): WebHandler =>
  async (c) => {
    const choice = await chooseRulebook(c.req.query('rulebook'), clock());
    const form = c.req.param('form');
    if (!choice || (form !== 'csv' && form !== 'xlsx')) return respondWithFailure(c, 404);
    const { chosen } = choice;
    const name = c.get('words').intake.templateWay.fileName({ year: chosen.fiscalYear, form });
    return form === 'csv'
      ? respondWithAttachment(c, {
          name,
          type: 'text/csv; charset=utf-8',
          content: new TextEncoder().encode(templateCsv(chosen, c.get('language'))),
        })
      : respondWithAttachment(c, {
          name,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          content: await templateXlsx(chosen, c.get('language')),
        });
  };

import { writeStartingTemplate } from '../../../documents/docx/write-docx.ts';
import { PAPER_FILES, savedName } from '../../../documents/pages/paper-files.ts';
import { writeFromTemplate } from '../../../documents/templates/run-template.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { openLetterhead } from '../../letterhead/acts.ts';
import { findTemplate, listTemplates, openTemplate } from '../find-template.ts';
import { presentModels } from './present-models.ts';
import { paperIn } from './template-desk.ts';

/** Files are named in Thai, whatever the language of the screen. */
const NAMES = messagesIn('th').paperTemplates;

const respondWithDocx = (c: WebContext, parts: readonly string[], content: Uint8Array): Response =>
  respondWithAttachment(c, {
    name: savedName(parts, '.docx'),
    type: PAPER_FILES['report.docx'].type,
    content,
  });

/** GET: a paper that looks as ours does under the agency's letterhead, with tags in place of its texts. */
export const downloadStarting =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const paper = paperIn(c);
    if (paper === null) return respondWithFailure(c, 404);
    const { agencyId, name } = agencyOf(c);
    const letterhead = await openLetterhead(desk, agencyId);
    const given = { agency: name, digits: letterhead.digits, madeOn: dayInThailand(desk.clock()) };
    const content = await writeStartingTemplate(paper, given, letterhead);
    return respondWithDocx(c, [NAMES.title({ paper: NAMES.papers[paper] })], content);
  };

/** GET: the template in use, filled with the agency's present data. */
export const downloadPreview =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const paper = paperIn(c);
    const agency = agencyOf(c);
    const template =
      paper && (await findTemplate(desk.database, { agencyId: agency.agencyId, paper, at: null }));
    const models = template && (await presentModels(desk, agency));
    if (!paper || !template || !models) return respondWithFailure(c, 404);
    const opened = await openTemplate(desk, template);
    const content = await writeFromTemplate(agency.agencyId, paper, opened, models[paper]);
    if (!content.ok) return respondWithFailure(c, content.refusal);
    return respondWithDocx(c, [NAMES.papers[paper], NAMES.sample, agency.name], content.value);
  };

/** GET: a template as it was brought. */
export const downloadTemplate =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const paper = paperIn(c);
    const { agencyId } = agencyOf(c);
    const chosen = paper === null ? [] : await listTemplates(desk.database, { agencyId, paper });
    const asked = chosen.find(({ number }) => String(number) === c.req.param('number'));
    if (!asked?.file) return respondWithFailure(c, 404);
    return respondWithDocx(c, [asked.file.name.replace(/\.docx$/iu, '')], await openTemplate(desk, asked));
  };

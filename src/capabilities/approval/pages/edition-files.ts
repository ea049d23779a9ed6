import { createHash } from 'node:crypto';
import { drawFigures } from '../../../documents/charts/report-figures.ts';
import { parseFrozen } from '../../../documents/frozen-report.ts';
import { nameSigners, type Signers } from '../../../documents/name-signers.ts';
import type { OfficialModel } from '../../../documents/official/official-model.ts';
import { digitsIn } from '../../../documents/pages/made-report.ts';
import { wordPaperOf, writeOfficialFile } from '../../../documents/pages/official-files.ts';
import {
  hasTemplate,
  isPaperFile,
  PAPER_FILES,
  type PaperFileName,
  paperName,
  savedName,
  writePaper,
} from '../../../documents/pages/paper-files.ts';
import { figureNamed } from '../../../documents/pages/report-files.ts';
import type { TemplatePaper } from '../../../documents/templates/tag-names.ts';
import type { Digits } from '../../../documents/thai-figures.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { type Attachment, respondWithAttachment } from '../../../web/attachment.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import { findPositions } from '../../agency/acts.ts';
import { recordAlone } from '../../audit/acts.ts';
import { openLetterhead } from '../../letterhead/acts.ts';
import type { OpenedLetterhead } from '../../letterhead/index.ts';
import { findTemplate, openTemplateInUse } from '../../paper-templates/acts.ts';
import { canonicalContent } from '../content-hash.ts';
import type { Edition, FoundEdition } from '../edition.ts';
import { paperOf, signersWhileWaiting } from '../edition-paper.ts';
import { findEdition, findScan } from '../find-editions.ts';
import { type ApprovalDesk, editionIn } from './approval-desk.ts';

/** The papers of an edition, and its content as it was frozen. */
export const REPORT_FILES_OF_EDITION = [
  ...(Object.keys(PAPER_FILES) as PaperFileName[]),
  'edition.json',
] as const;

/** GET: one of the two figures of an edition, for reading it on screen. */
export const showEditionFigure =
  (desk: ApprovalDesk): WebHandler =>
  async (c) => {
    const key = editionIn(c);
    const name = figureNamed(c.req.param('figure'));
    if (key === null || name === null) return respondWithFailure(c, 404);
    const found = await findEdition(desk.database, { agencyId: agencyOf(c).agencyId, ...key });
    if (!found.ok) return respondWithFailure(c, 404);
    const letterhead = await openLetterhead(desk, agencyOf(c).agencyId);
    const digits = digitsIn(c.req.query('digits')) ?? letterhead.digits;
    const { svg } = drawFigures(paperOf(found.value, { digits, letterhead, signers: [] }))[name];
    return c.body(svg, 200, { 'Content-Type': 'image/svg+xml' });
  };

type Printed = {
  readonly digits: Digits;
  readonly letterhead: OpenedLetterhead;
  readonly signers: Signers;
};

/** What the papers by which the edition is approved say; number, day and signer once they are known. */
function officialModelOf(
  { edition, content }: FoundEdition,
  { digits, letterhead, signers }: Printed,
): OfficialModel {
  const { number, contentHash, proposedAt, settlement } = edition;
  const approval = settlement?.approval ?? null;
  const onPaper = approval?.way === 'paper' ? approval : null;
  return {
    report: nameSigners(parseFrozen(content), signers),
    edition: { number, contentHash },
    digits,
    letterhead,
    madeOn: dayInThailand(proposedAt),
    documentNumber: onPaper?.documentNumber ?? null,
    signedOn: onPaper?.signedOn ?? null,
    signer: approval?.signer ?? null,
  };
}

/** An edition has papers of approval while it waits for it and once it has it. */
export const hasOfficialPapers = ({ state }: Edition): boolean =>
  state === 'proposed' || state === 'approved';

/** The paper that a file is as a Word document, which a template of the agency's own can be used for; null for others. */
export const templatePaperOf = (file: string): TemplatePaper | null =>
  hasTemplate(file) ? 'report' : wordPaperOf(file);

/** Which template an edition's paper has: the one in use, or in use when the edition was settled. */
const usedFor = (paper: TemplatePaper, { agencyId, settlement }: Edition) => ({
  agencyId,
  paper,
  at: settlement?.at ?? null,
});

/** The agency's own template of an edition's paper; null for the program's form. */
export const templateOf = (
  { database }: Pick<ApprovalDesk, 'database'>,
  paper: TemplatePaper,
  edition: Edition,
) => findTemplate(database, usedFor(paper, edition));

/** The content of that template; null for the program's form. Throws `UnusableTemplate` when it is lost or damaged. */
export const openTemplateOf = (
  desk: Pick<ApprovalDesk, 'database' | 'files'>,
  paper: TemplatePaper,
  edition: Edition,
): Promise<Uint8Array | null> => openTemplateInUse(desk, usedFor(paper, edition));

/** Null when there is no such file, or the press cannot make it; `crowded` when too many wait for it. */
async function writeFile(
  desk: ApprovalDesk,
  file: string,
  found: FoundEdition,
  asked: Digits | null,
): Promise<Attachment | 'crowded' | null> {
  const letterhead = await openLetterhead(desk, found.edition.agencyId);
  const digits = asked ?? letterhead.digits;
  const { agencyId } = found.edition;
  const positions = await findPositions(desk.database, agencyId);
  const signers = signersWhileWaiting(found.edition, positions, dayInThailand(desk.clock()));
  const printed = { digits, letterhead, signers };
  const model = paperOf(found, printed);
  if (file === 'edition.json') {
    return {
      name: savedName(['เนื้อหาที่ตรึงไว้', String(model.fiscalYear), model.agency.name], '.json'),
      type: 'application/json; charset=utf-8',
      content: Buffer.from(canonicalContent(found.content)),
    };
  }
  const paper = templatePaperOf(file);
  const template = paper && (await openTemplateOf(desk, paper, found.edition));
  if (!isPaperFile(file))
    return hasOfficialPapers(found.edition)
      ? writeOfficialFile(file, agencyId, officialModelOf(found, printed), template)
      : null;
  const content = await writePaper(file, { agencyId, model, template });
  if (content === null || content === 'crowded') return content;
  return { name: paperName(file, model), type: PAPER_FILES[file].type, content };
}

/** GET: a paper of an edition. */
export const downloadEdition =
  (desk: ApprovalDesk): WebHandler =>
  async (c) => {
    const { agencyId } = agencyOf(c);
    const key = editionIn(c);
    const name = c.req.param('file') ?? '';
    const found = key && (await findEdition(desk.database, { agencyId, ...key }));
    if (!found?.ok) return respondWithFailure(c, 404);
    const file = await writeFile(desk, name, found.value, digitsIn(c.req.query('digits')));
    if (file === null) return respondWithFailure(c, 404);
    if (file === 'crowded') return respondWithFailure(c, file);
    if (c.req.method === 'GET') {
      const { fiscalYear, number } = found.value.edition;
      const sha256 = createHash('sha256').update(file.content).digest('hex');
      const subject = { fiscalYear, edition: number, file: name, sha256 };
      await recordAlone(desk.database, c.get('record'), { agencyId, subject, at: desk.clock() });
    }
    return respondWithAttachment(c, file);
  };

/** GET: the scan of the signed paper. */
export const downloadScan =
  (desk: ApprovalDesk): WebHandler =>
  async (c) => {
    const { agencyId } = agencyOf(c);
    const key = editionIn(c);
    const scan = key && (await findScan(desk.database, { agencyId, ...key }));
    const content = scan && (await desk.files.read(scan.sha256));
    if (!scan || !content) return respondWithFailure(c, 404);
    return respondWithAttachment(c, { name: scan.name, type: scan.mediaType, content });
  };

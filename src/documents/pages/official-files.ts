import { ok } from '../../kernel/result.ts';
import type { Attachment } from '../../web/attachment.ts';
import { writeOfficialDocx } from '../docx/write-docx.ts';
import {
  hasPaper,
  OFFICIAL_PAPERS,
  type OfficialModel,
  type OfficialPaperKind,
} from '../official/official-model.ts';
import { writeOfficialPdf } from '../pdf/write-pdf.ts';
import { type Crowded, writeFromTemplate } from '../templates/run-template.ts';
import { PAPER_FILES, savedName } from './paper-files.ts';

const FORMATS = {
  docx: { type: PAPER_FILES['report.docx'].type, write: writeOfficialDocx },
  pdf: { type: PAPER_FILES['report.pdf'].type, write: writeOfficialPdf },
} as const;

export type OfficialFileName = `${OfficialPaperKind}.${keyof typeof FORMATS}`;

/** The files of the papers of approval, by the name in their address. */
const OFFICIAL_FILES: Readonly<
  Record<OfficialFileName, { readonly kind: OfficialPaperKind; readonly format: keyof typeof FORMATS }>
> = {
  'memo.docx': { kind: 'memo', format: 'docx' },
  'memo.pdf': { kind: 'memo', format: 'pdf' },
  'announcement.docx': { kind: 'announcement', format: 'docx' },
  'announcement.pdf': { kind: 'announcement', format: 'pdf' },
};

/** What a paper is called in Thai, whatever the language of the screen. */
const THAI_NAMES: Readonly<Record<OfficialPaperKind, string>> = {
  memo: 'บันทึกข้อความขออนุมัติมาตรการ ITA',
  announcement: 'ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
};

const isOfficialFile = (name: string): name is OfficialFileName => Object.hasOwn(OFFICIAL_FILES, name);

/** The files that an edition has. */
export const officialFilesOf = (report: OfficialModel['report']): readonly OfficialFileName[] =>
  OFFICIAL_PAPERS.filter((kind) => hasPaper(kind, report)).flatMap(
    (kind) => [`${kind}.docx`, `${kind}.pdf`] as const,
  );

/** The paper that a file is as a Word document; null for every other file. */
export const wordPaperOf = (name: string): OfficialPaperKind | null =>
  isOfficialFile(name) && OFFICIAL_FILES[name].format === 'docx' ? OFFICIAL_FILES[name].kind : null;

/**
 * A paper of approval as a file to be saved, as a Word document from the agency's own template if there is one; null
 * when the edition has none of that name.
 */
export async function writeOfficialFile(
  name: string,
  agencyId: string,
  model: OfficialModel,
  template: Uint8Array | null,
): Promise<Attachment | Crowded | null> {
  if (!isOfficialFile(name)) return null;
  const { kind, format } = OFFICIAL_FILES[name];
  const { report, edition } = model;
  if (!hasPaper(kind, report)) return null;
  const { type, write } = FORMATS[format];
  const content =
    format === 'docx' && template
      ? await writeFromTemplate(agencyId, kind, template, model)
      : ok(await write(kind, model));
  if (!content.ok) return content.refusal;
  const year = String(kind === 'memo' ? report.fiscalYear : report.planYear);
  return {
    name: savedName(
      [THAI_NAMES[kind], year, report.agency.name, `ฉบับที่ ${edition.number}`],
      name.slice(name.indexOf('.')),
    ),
    type,
    content: content.value,
  };
}

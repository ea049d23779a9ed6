import { toPng } from '../../../documents/charts/png.ts';
import { drawSharePicture } from '../../../documents/charts/share-picture.ts';
import {
  hasTemplate,
  PAPER_FILES,
  type PaperFileName,
  paperName,
  savedName,
  writePaper,
} from '../../../documents/pages/paper-files.ts';
import { publicCsv, publicJson } from '../../../documents/public-data.ts';
import type { ReportModel } from '../../../documents/report-model.ts';
import { UnusableTemplate } from '../../../documents/templates/unusable-template.ts';
import { canonicalContent } from '../../approval/acts.ts';
import { type FoundEdition, paperOf } from '../../approval/index.ts';
import type { OpenedLetterhead } from '../../letterhead/index.ts';
import type { PublishedContent } from '../publish-edition.ts';

/** The files of a publication in the order in which its page offers them. */
export const PUBLISHED_FILES = [
  'report.pdf',
  'report.docx',
  'report-archive.pdf',
  'scores.xlsx',
  'scores.csv',
  'result.json',
  'edition.json',
] as const;

/** What networks show of a shared page; kept with the files, offered by none of its links. */
export const SHARE_PICTURE = 'picture.png';

export type PublishedFile = (typeof PUBLISHED_FILES)[number];

/** Whether the files of a publication hold the Word document; not where the agency's own template could not be used. */
export const hasWordFile = (files: readonly { readonly name: string }[]): boolean =>
  files.some(({ name }) => hasTemplate(name));

/** How the Word document is written: from the agency's own template, if one is opened. */
type OwnTemplate = {
  readonly open: () => Promise<Uint8Array | null>;
  /** Told when it cannot be used. */
  readonly onUnusable: (fault: UnusableTemplate) => void;
};

/**
 * Makes the files of an edition for everybody, as the agency's papers look; without the Word document where its own template
 * cannot be used, since our form is not what was approved. `crowded` when too many of the agency's papers wait.
 */
export async function makePublishedFiles(
  edition: FoundEdition,
  letterhead: OpenedLetterhead,
  template: OwnTemplate,
): Promise<readonly PublishedContent[] | 'crowded'> {
  const { agencyId } = edition.edition;
  const model = paperOf(edition, { digits: letterhead.digits, letterhead, signers: [] });
  const papers: PublishedContent[] = [];
  for (const name of Object.keys(PAPER_FILES) as PaperFileName[]) {
    const written = await writeOrLeave(name, { agencyId, model }, template);
    if (written === 'crowded') return written;
    const mediaType = PAPER_FILES[name].type;
    if (written) papers.push({ name, savedAs: paperName(name, model), mediaType, content: written });
  }
  return [
    ...papers,
    dataFile('scores.csv', model),
    dataFile('result.json', model),
    frozenFile(edition.content, model),
    {
      name: SHARE_PICTURE,
      savedAs: SHARE_PICTURE,
      mediaType: 'image/png',
      content: await toPng(drawSharePicture(model), 1),
    },
  ];
}

/** Null where the press cannot make the paper, and where its template cannot be used. */
async function writeOrLeave(
  name: PaperFileName,
  from: { readonly agencyId: string; readonly model: ReportModel },
  { open, onUnusable }: OwnTemplate,
): Promise<Uint8Array | 'crowded' | null> {
  try {
    return await writePaper(name, { ...from, template: hasTemplate(name) ? await open() : null });
  } catch (fault) {
    if (!(fault instanceof UnusableTemplate)) throw fault;
    onUnusable(fault);
    return null;
  }
}

const savedAs = ({ fiscalYear, agency, edition }: ReportModel, what: string, ending: string): string =>
  savedName([what, String(fiscalYear), agency.name, `ฉบับที่ ${edition?.number}`], ending);

/** The very bytes of which the content hash is made, so that anybody can make it again. */
const frozenFile = (content: object, model: ReportModel): PublishedContent => ({
  name: 'edition.json',
  savedAs: savedAs(model, 'เนื้อหาที่ตรึงไว้', '.json'),
  mediaType: 'application/json; charset=utf-8',
  content: Buffer.from(canonicalContent(content)),
});

function dataFile(name: 'scores.csv' | 'result.json', model: ReportModel): PublishedContent {
  return name === 'scores.csv'
    ? {
        name,
        savedAs: savedAs(model, 'คะแนน ITA', '.csv'),
        mediaType: 'text/csv; charset=utf-8',
        content: Buffer.from(publicCsv(model)),
      }
    : {
        name,
        savedAs: savedAs(model, 'ผล ITA', '.json'),
        mediaType: 'application/json; charset=utf-8',
        content: Buffer.from(`${JSON.stringify(publicJson(model), null, 2)}\n`),
      };
}

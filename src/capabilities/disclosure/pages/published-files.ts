import { toPng } from '../../../documents/charts/png.ts';
import { drawSharePicture } from '../../../documents/charts/share-picture.ts';
import {
  PAPER_FILES,
  type PaperFileName,
  paperName,
  savedName,
  writePaper,
} from '../../../documents/pages/paper-files.ts';
import { publicCsv, publicJson } from '../../../documents/public-data.ts';
import type { ReportModel } from '../../../documents/report-model.ts';
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

/**
 * Makes the files of an edition for everybody, as the agency's papers look; the Word document from its own template, if
 * one is given. `crowded` when too many of the agency's papers wait.
 */
export async function makePublishedFiles(
  edition: FoundEdition,
  letterhead: OpenedLetterhead,
  template: Uint8Array | null,
): Promise<readonly PublishedContent[] | 'crowded'> {
  const { agencyId } = edition.edition;
  const model = paperOf(edition, { digits: letterhead.digits, letterhead, signers: [] });
  const papers: PublishedContent[] = [];
  for (const name of Object.keys(PAPER_FILES) as PaperFileName[]) {
    const written = await writePaper(name, { agencyId, model, template });
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

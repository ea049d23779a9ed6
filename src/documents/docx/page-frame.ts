import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { ReportContent } from '../report-content.ts';
import { STYLE } from './report-styles.ts';

/** What stands around the text of every page. */
type Framed = Pick<ReportContent, 'watermark' | 'foot'>;

export const A4 = { width: 11906, height: 16838 };
export const PORTRAIT = { top: 1418, right: 1134, bottom: 1134, left: 1701, header: 709, footer: 567 };
/** The whole hash stands on one line. */
const FOOT_HALF_POINTS = 16;
export const LANDSCAPE = { top: 1418, right: 1118, bottom: 1020, left: 1118, header: 709, footer: 567 };

/** The page's number in the middle and, on a paper that is not for use, the word for it at the left. */
export function pageHeader(
  content: Framed,
  numbered: boolean,
  margin: typeof PORTRAIT,
  width: number,
): Header {
  const line = new Paragraph({
    style: STYLE.tableText,
    tabStops: headerStops(width - margin.left - margin.right),
    children: [
      new TextRun({ text: content.watermark, bold: true, boldComplexScript: true }),
      ...(numbered ? [new TextRun({ children: ['\t', PageNumber.CURRENT] })] : []),
    ],
  });
  return new Header({ children: [line] });
}

/** On a frozen edition: which one it is, and the hash of its content. */
export const pageFooters = ({ foot }: Framed): { default?: Footer } =>
  foot === ''
    ? {}
    : {
        default: new Footer({
          children: [
            new Paragraph({
              style: STYLE.tableText,
              alignment: AlignmentType.CENTER,
              children: [
                new TextRun({ text: foot, size: FOOT_HALF_POINTS, sizeComplexScript: FOOT_HALF_POINTS }),
              ],
            }),
          ],
        }),
      };

/** Where the header's text stands on a page of the given inner width. */
function headerStops(
  innerWidth: number,
): { readonly type: typeof TabStopType.CENTER; readonly position: number }[] {
  return [{ type: TabStopType.CENTER, position: innerWidth / 2 }];
}

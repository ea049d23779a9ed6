import {
  Document,
  type ISectionOptions,
  NumberFormat,
  Packer,
  type PageNumberEstimator,
  PageOrientation,
  SectionType,
} from 'docx';
import { toPng } from '../charts/png.ts';
import { drawFigures, figuresOnPaper } from '../charts/report-figures.ts';
import { composeReport, type ReportContent } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import type { StartingTemplate } from '../templates/starting-parts.ts';
import { STARTING_FIGURES, startingReport } from '../templates/starting-report.ts';
import { expectedPages } from './expected-pages.ts';
import { A4, LANDSCAPE, PORTRAIT, pageFooters, pageHeader } from './page-frame.ts';
import {
  analysisPart,
  columnsOf,
  contentsPart,
  coverPart,
  type FigureTags,
  heightsOf,
  measuresPart,
  type Pictures,
  resultPart,
} from './report-parts.ts';
import { reportLists, reportStyles } from './report-styles.ts';

type Letterhead = ReportModel['letterhead'];

/** The report as a Word document that an official can go on editing: styles, contents, repeated heads, alt texts. */
export async function setDocx(model: ReportModel): Promise<Buffer> {
  const content = composeReport(model);
  const drawings = drawFigures(model);
  const size = figuresOnPaper(drawings);
  const [overall, indicators] = await Promise.all([toPng(drawings.overall), toPng(drawings.indicators)]);
  const pictures: Pictures = {
    overall: { drawing: drawings.overall, png: overall, size: size.overall },
    indicators: { drawing: drawings.indicators, png: indicators, size: size.indicators },
  };
  return set(content, pictures, model.letterhead, expectedPages(content, paperMeasures(pictures)));
}

/** The report as ours looks, with tags in place of texts and figures; Word counts its pages. */
export const setStartingReport = (given: StartingTemplate, letterhead: Letterhead): Promise<Buffer> =>
  set(startingReport(given, letterhead), STARTING_FIGURES, letterhead);

function set(
  content: ReportContent,
  figures: Pictures | FigureTags,
  letterhead: Letterhead,
  pageNumbers?: PageNumberEstimator,
): Promise<Buffer> {
  const document = new Document({
    title: content.title,
    creator: content.agency,
    lastModifiedBy: content.agency,
    description: content.title,
    styles: reportStyles(letterhead.wordFont),
    numbering: reportLists,
    ...(pageNumbers && { pageNumbers }),
    features: { updateFields: true },
    sections: sections(content, figures, letterhead),
  });
  return Packer.toBuffer(document);
}

function paperMeasures(pictures: Pictures) {
  return {
    width: A4.width - PORTRAIT.left - PORTRAIT.right,
    height: A4.height - PORTRAIT.top - PORTRAIT.bottom,
    ...columnsOf,
    figures: heightsOf(pictures),
  };
}

function sections(
  content: ReportContent,
  figures: Pictures | FigureTags,
  { emblem }: Letterhead,
): ISectionOptions[] {
  const formatType = content.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL;
  return [
    {
      properties: { page: { size: A4, margin: PORTRAIT, pageNumbers: { formatType } } },
      footers: pageFooters(content),
      children: [...coverPart(content, emblem)],
    },
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: A4, margin: PORTRAIT, pageNumbers: { formatType } },
      },
      headers: { default: pageHeader(content, false, PORTRAIT, A4.width) },
      footers: pageFooters(content),
      children: [...contentsPart(content)],
    },
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: A4, margin: PORTRAIT, pageNumbers: { start: 1, formatType } },
      },
      headers: { default: pageHeader(content, true, PORTRAIT, A4.width) },
      footers: pageFooters(content),
      children: [...resultPart(content, figures), ...analysisPart(content)],
    },
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...A4, orientation: PageOrientation.LANDSCAPE },
          margin: LANDSCAPE,
          pageNumbers: { formatType },
        },
      },
      headers: { default: pageHeader(content, true, LANDSCAPE, A4.height) },
      footers: pageFooters(content),
      children: [...measuresPart(content)],
    },
  ];
}

import { Document, type ISectionOptions, NumberFormat, Packer, PageOrientation, SectionType } from 'docx';
import { toPng } from '../charts/png.ts';
import { drawFigures } from '../charts/report-figures.ts';
import { composeReport, type ReportContent } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import { expectedPages } from './expected-pages.ts';
import { A4, LANDSCAPE, PORTRAIT, pageFooters, pageHeader } from './page-frame.ts';
import {
  analysisPart,
  columnsOf,
  contentsPart,
  coverPart,
  heightsOf,
  measuresPart,
  type Pictures,
  resultPart,
} from './report-parts.ts';
import { reportLists, reportStyles } from './report-styles.ts';

/** The report as a Word document that an official can go on editing: styles, contents, repeated heads, alt texts. */
export async function setDocx(model: ReportModel): Promise<Buffer> {
  const content = composeReport(model);
  const { overall, indicators } = drawFigures(model);
  const [overallPng, indicatorsPng] = await Promise.all([toPng(overall), toPng(indicators)]);
  const pictures: Pictures = {
    overall: { drawing: overall, png: overallPng },
    indicators: { drawing: indicators, png: indicatorsPng },
  };
  const document = new Document({
    title: content.title,
    creator: content.agency,
    lastModifiedBy: content.agency,
    description: content.title,
    styles: reportStyles(model.letterhead.wordFont),
    numbering: reportLists,
    pageNumbers: expectedPages(content, paperMeasures(pictures)),
    features: { updateFields: true },
    sections: sections(content, pictures, model.letterhead),
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
  pictures: Pictures,
  { emblem }: ReportModel['letterhead'],
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
      children: [...resultPart(content, pictures), ...analysisPart(content)],
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

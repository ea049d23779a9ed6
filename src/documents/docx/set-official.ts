import { Document, type ISectionOptions, NumberFormat, Packer, PageOrientation, SectionType } from 'docx';
import type { OfficialContent } from '../official/official-content.ts';
import type { OfficialModel } from '../official/official-model.ts';
import { A4, LANDSCAPE, PORTRAIT, pageFooters, pageHeader } from './page-frame.ts';
import { reportLists, reportStyles } from './report-styles.ts';
import { annexPart, announcementPart } from './set-announcement.ts';
import { memoPart } from './set-memo.ts';

/** A paper of approval as a Word document that an official can go on editing. */
export function setOfficial(
  content: OfficialContent,
  letterhead: OfficialModel['letterhead'],
): Promise<Buffer> {
  const { title, agency } = content;
  const document = new Document({
    title,
    creator: agency,
    lastModifiedBy: agency,
    description: title,
    styles: reportStyles(letterhead.wordFont),
    numbering: reportLists,
    sections: sectionsOf(content, letterhead),
  });
  return Packer.toBuffer(document);
}

/** The first page of a paper has no number. */
function sectionsOf(content: OfficialContent, { emblem }: OfficialModel['letterhead']): ISectionOptions[] {
  const formatType = content.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL;
  const pageNumbers = { formatType };
  const foot = pageFooters(content).default;
  const upright: ISectionOptions = {
    properties: { titlePage: true, page: { size: A4, margin: PORTRAIT, pageNumbers } },
    headers: {
      first: pageHeader(content, false, PORTRAIT, A4.width),
      default: pageHeader(content, true, PORTRAIT, A4.width),
    },
    footers: foot === undefined ? {} : { first: foot, default: foot },
    children: content.kind === 'memo' ? memoPart(content, emblem) : announcementPart(content, emblem),
  };
  if (content.kind === 'memo') return [upright];
  const across: ISectionOptions = {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: LANDSCAPE, pageNumbers },
    },
    headers: { default: pageHeader(content, true, LANDSCAPE, A4.height) },
    footers: pageFooters(content),
    children: annexPart(content),
  };
  return [upright, across];
}

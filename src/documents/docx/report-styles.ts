import {
  AlignmentType,
  ImportedXmlComponent,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';
import type { WordFont } from '../../capabilities/letterhead/index.ts';

const LANGUAGE = { value: 'th-TH', bidirectional: 'th-TH', eastAsia: 'th-TH' };
const BLUE = '1F4E8C';

/** Word sizes Thai by the complex-script settings, so each is given twice; half-points. */
const run = (size: number, bold = false, color?: string) => ({
  size,
  sizeComplexScript: size,
  bold,
  boldComplexScript: bold,
  language: LANGUAGE,
  ...(color === undefined ? {} : { color }),
});

/** Ids of the paragraph styles that the report's parts use. */
export const STYLE = {
  coverTitle: 'Title',
  coverLine: 'CoverLine',
  contentsTitle: 'ContentsTitle',
  body: 'ReportBody',
  note: 'ReportNote',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableCentre: 'TableCentre',
  tableStep: 'TableStep',
  signature: 'SignatureLine',
  form: 'FormLine',
  table: 'ReportTable',
} as const;

/** The list in which notes stand. */
const NOTE_LIST = 'notes';

export const reportLists: INumberingOptions = {
  config: [
    {
      reference: NOTE_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 567, hanging: 283 } } },
        },
      ],
    },
  ],
};

const centred = { alignment: AlignmentType.CENTER };

/** The styles of all papers; the font stands in the document's defaults alone, where an official can change it for all. */
export const reportStyles = (font: WordFont): IStylesOptions => ({
  paragraphStyles: [
    heading(1, 38, 240, BLUE),
    heading(2, 34, 240, BLUE),
    heading(3, 32, 120),
    style(STYLE.coverTitle, 'Title', run(44, true, BLUE), { ...centred, spacing: { after: 60 } }),
    style(STYLE.coverLine, 'Cover line', run(40, true), { ...centred, spacing: { after: 60 } }),
    style(STYLE.contentsTitle, 'Contents title', run(38, true, BLUE), { spacing: { after: 160 } }),
    style(STYLE.body, 'Report body', run(32), {
      alignment: AlignmentType.THAI_DISTRIBUTE,
      indent: { firstLine: 850 },
      spacing: { after: 80 },
    }),
    style(STYLE.note, 'Report note', run(30), {
      numbering: { reference: NOTE_LIST, level: 0 },
      spacing: { after: 40 },
    }),
    style(STYLE.caption, 'caption', run(30, true), {
      ...centred,
      keepLines: true,
      spacing: { before: 120, after: 80 },
    }),
    style(STYLE.tableHead, 'Table head', run(28, true), { ...centred, keepNext: true }),
    style(STYLE.tableText, 'Table text', run(28), {}),
    style(STYLE.tableStep, 'Table step', run(28), { indent: { left: 340, hanging: 340 }, keepLines: true }),
    style(STYLE.tableCentre, 'Table centre', run(28), centred),
    style(STYLE.signature, 'Signature line', run(32), { ...centred, keepNext: true, spacing: { after: 60 } }),
    style(STYLE.form, 'Form line', run(32), {}),
    style('TOC1', 'toc 1', run(32, true), { spacing: { before: 120, after: 40 } }),
    style('TOC2', 'toc 2', run(32), { indent: { left: 340 }, spacing: { after: 20 } }),
  ],
  importedStyles: [documentDefaults(font), normalStyle(), tableStyle()],
});

/** The styles of Word's own names, so that its navigation pane and table of contents know the headings. */
function heading(level: number, size: number, before: number, color?: string): ParagraphStyle {
  return {
    ...style(`Heading${level}`, `heading ${level}`, run(size, true, color), {
      spacing: { before, after: 80 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    }),
    next: STYLE.body,
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  name: string,
  runOf: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run: runOf, paragraph };
}

/** The library gives up its own defaults when a style is brought in as XML, as a table style must be. */
function documentDefaults(face: WordFont): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}" ` +
      `w:eastAsia="${face}"/><w:sz w:val="32"/><w:szCs w:val="32"/>` +
      '<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/></w:rPr></w:rPrDefault>' +
      '<w:pPrDefault/></w:docDefaults>',
  );
}

function normalStyle(): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  );
}

/** A real table style, so that an official can change all tables of the report in one place. */
function tableStyle(): ImportedXmlComponent {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8B97A3"/>`)
    .join('');
  return ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Report table"/>` +
      `<w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders>` +
      '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E9EFF6"/></w:tcPr></w:tblStylePr>' +
      '</w:style>',
  );
}

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Paragraph, Place, Row } from '../source.ts';
import { cleanText } from './clean-text.ts';
import { layOutTable } from './html-table.ts';

type Block = Paragraph | Row;

export type HtmlPlaces = {
  /** The number of the first table. */
  readonly firstTable: number;
  /**
   * Turns a line of the HTML into the line of the file, when the HTML itself is what the person sees in an
   * editor. Without it places are counted: paragraphs outside tables, and rows of tables.
   */
  readonly lineOf?: (htmlLine: number) => number;
};

const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd div section article blockquote pre caption'.split(' '),
);
const SILENT = new Set('script style head template noscript svg'.split(' '));

/** Paragraphs and rows of an HTML document in reading order, merged cells resolved, nested tables after their row. */
export function readHtml(html: string, places: HtmlPlaces): Block[] {
  const blocks: Block[] = [];
  let tables = places.firstTable - 1;
  let paragraphs = 0;
  let text = '';
  let startsAt: number | null = null;

  const endParagraph = () => {
    for (const line of cleanText(text).split('\n')) {
      if (line === '') continue;
      paragraphs++;
      const number = places.lineOf ? places.lineOf(startsAt ?? 1) : paragraphs;
      blocks.push({ kind: 'paragraph', place: { kind: 'line', line: number }, text: line });
    }
    text = '';
    startsAt = null;
  };

  const readTable = (table: Tree.Element) => {
    const number = ++tables;
    layOutTable(table).forEach(({ cells, covered, nested, htmlLine }, index) => {
      const place: Place = places.lineOf
        ? { kind: 'line', line: places.lineOf(htmlLine) }
        : { kind: 'table', table: number, row: index + 1 };
      const row: Row = { kind: 'row', table: number, place, cells, ...(covered.length > 0 && { covered }) };
      if (cells.some((cell) => cell !== '')) blocks.push(row);
      nested.forEach(readTable);
    });
  };

  const visit = (node: Tree.Node): void => {
    if (isText(node)) {
      if (node.value.trim() !== '') startsAt ??= node.sourceCodeLocation?.startLine ?? null;
      text += node.value.replace(/\s+/g, ' ');
    } else if (isElement(node)) {
      visitElement(node);
    } else if ('childNodes' in node) node.childNodes.forEach(visit);
  };

  const visitElement = (element: Tree.Element) => {
    if (SILENT.has(element.tagName)) return;
    if (element.tagName === 'br') text += '\n';
    else if (element.tagName === 'table') {
      endParagraph();
      readTable(element);
    } else if (PARAGRAPHS.has(element.tagName)) {
      endParagraph();
      element.childNodes.forEach(visit);
      endParagraph();
    } else element.childNodes.forEach(visit);
  };

  visit(parse(html, { sourceCodeLocationInfo: places.lineOf !== undefined }));
  endParagraph();
  return blocks;
}

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

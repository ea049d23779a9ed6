import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cleanText } from './clean-text.ts';

export type LaidOutRow = {
  /** One text a column; '' where the cell is empty or covered by a merged cell. Paragraphs are joined by `\n`. */
  readonly cells: readonly string[];
  /** The columns covered by a cell that spans from a row above. */
  readonly covered: readonly number[];
  /** Tables inside the row's cells, in order; their text is not part of `cells`. */
  readonly nested: readonly Tree.Element[];
  /** Line of the row in the HTML, 1 when locations were not asked for. */
  readonly htmlLine: number;
};

/** More columns or rows than this are not spanned: a table of an office document never needs them. */
const WIDEST_SPAN = 200;

/** The rows of one table with merged cells resolved, so that the cells of a column stand at the same index. */
export function layOutTable(table: Tree.Element): LaidOutRow[] {
  const coveredFor: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const covered: number[] = [];
    const nested: Tree.Element[] = [];
    const skipCovered = () => {
      while ((coveredFor[cells.length] ?? 0) > 0) {
        coveredFor[cells.length] = (coveredFor[cells.length] ?? 0) - 1;
        covered.push(cells.length);
        cells.push('');
      }
    };
    for (const cell of elementsOf(row, 'td', 'th')) {
      skipCovered();
      const text = cleanText(textOfCell(cell, nested));
      for (let column = 0; column < span(cell, 'colspan'); column++) {
        coveredFor[cells.length] = span(cell, 'rowspan') - 1;
        cells.push(column === 0 ? text : '');
      }
    }
    skipCovered();
    return { cells, covered, nested, htmlLine: row.sourceCodeLocation?.startLine ?? 1 };
  });
}

function rowsOf(table: Tree.Element): Tree.Element[] {
  return elementsOf(table, 'tr', 'thead', 'tbody', 'tfoot').flatMap((part) =>
    part.tagName === 'tr' ? [part] : elementsOf(part, 'tr'),
  );
}

function elementsOf(parent: Tree.Element, ...names: string[]): Tree.Element[] {
  return parent.childNodes.filter(
    (node): node is Tree.Element => 'tagName' in node && names.includes(node.tagName),
  );
}

function span(cell: Tree.Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, WIDEST_SPAN) : 1;
}

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li div dt dd'.split(' '));

function textOfCell(node: Tree.ChildNode, nested: Tree.Element[]): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\s+/g, ' ');
  if (!('tagName' in node)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'table') {
    nested.push(node);
    return '';
  }
  const inside = node.childNodes.map((child) => textOfCell(child, nested)).join('');
  // A list's bullets are drawn by Word and stand in no text.
  const isBullet = node.tagName === 'li' && node.parentNode?.nodeName === 'ul';
  return BLOCKS.has(node.tagName) ? `\n${isBullet ? '• ' : ''}${inside}\n` : inside;
}

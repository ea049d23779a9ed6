import { readAllFonts } from '../../../src/documents/fonts.ts';
import { loadTypst } from '../../../src/documents/pdf/native-press.ts';
import { makeDocx } from '../make-zip.ts';
import { type Cell, type Part, paragraphsOf, type Table } from './document.ts';

/** As a scan that was made into text: a tab between cells, and tags where it kept them. */
export function asText(parts: readonly Part[]): Buffer {
  const lines = parts.flatMap((part) =>
    part.kind === 'paragraph' ? [part.text, ''] : [...rowsAsText(part), ''],
  );
  return Buffer.from(lines.join('\n'));
}

function rowsAsText({ rows, isMarkedUp = false }: Table): string[] {
  const cellText = (cell: Cell) =>
    isMarkedUp
      ? paragraphsOf(cell)
          .map((text) => `<p>${text}</p>`)
          .join('')
      : paragraphsOf(cell).join(' ');
  return rows.map((cells) => cells.map(cellText).join('\t'));
}

/** As Word saves it. */
export function asDocx(parts: readonly Part[]): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const inWord = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const cell = (content: Cell) => `<w:tc>${paragraphsOf(content).map(inWord).join('')}</w:tc>`;
  const row = (cells: readonly Cell[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  return makeDocx(
    parts
      .map((part) =>
        part.kind === 'paragraph' ? inWord(part.text) : `<w:tbl>${part.rows.map(row).join('')}</w:tbl>`,
      )
      .join(''),
  );
}

/** As printed into a PDF with a text layer: ruled tables that go on over pages, numbered below. */
export function asPdf(parts: readonly Part[]): Buffer {
  const typst = loadTypst();
  if (!typst) throw new Error('Typst has no native module for this platform');
  const compiler = typst.NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: readAllFonts() }] });
  const compiled = compiler.compile({ mainFileContent: typstSource(parts) });
  if (!compiled.result) {
    const faults = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(faults && compiler.fetchDiagnostics(faults)));
  }
  return compiler.pdf(compiled.result, { pdfStandard: '1.7' });
}

function typstSource(parts: readonly Part[]): string {
  const quoted = (text: string) => `#${JSON.stringify(text)}`;
  const cell = (content: Cell) => `[${paragraphsOf(content).map(quoted).join(' #parbreak() ')}]`;
  const columns = (width: number) => (width === 3 ? '(3cm, 1fr, 2cm)' : `${width}`);
  return [
    '#set document(title: "รายงาน")',
    '#set page(paper: "a4", margin: 2cm, numbering: "1")',
    '#set text(font: "Sarabun", lang: "th", size: 12pt)',
    ...parts.map((part) =>
      part.kind === 'paragraph'
        ? `${quoted(part.text)}\n`
        : `#table(columns: ${columns(part.rows[0]?.length ?? 1)}, ${part.rows.flat().map(cell).join(', ')})\n`,
    ),
  ].join('\n');
}

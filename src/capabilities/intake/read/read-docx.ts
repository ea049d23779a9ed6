import mammoth from 'mammoth';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Paragraph, Row, Source } from '../source.ts';
import { readHtml } from './html-blocks.ts';
import { unlessDamaged } from './unless-damaged.ts';
import type { Unreadable } from './unreadable.ts';
import { HIDDEN_STYLE_MAP, partHidden, withHiddenMarked } from './word-hidden.ts';
import { headsAndFeet, openWordPackage, type WordPackage } from './word-package.ts';

const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document. Rows get `table N row M`, paragraphs outside tables `line N`, where a forced line break
 * begins a new line; the lines of heads and feet, which are furniture, are counted on after those of the text.
 * Inserted text of tracked changes is taken; deleted and hidden text, which the author took away, is set apart as hidden.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const converted = await unlessDamaged('Word', async () => {
    const parts = await openWordPackage(buffer);
    return Promise.all([parts, ...headsAndFeet(parts)].map(toHtml));
  });
  if (!converted.ok) return converted;
  const [text = '', ...margins] = converted.value;
  const inText = readHtml(text, { firstTable: 1 });
  const { shown: blocks, hidden } = partHidden(inText);
  const inMargins = partHidden(margins.flatMap((margin) => readHtml(margin, { firstTable: 1 })));
  const lines = inText.filter(({ kind }) => kind === 'paragraph').length;
  const furniture = onceEach(inMargins.shown, lines);
  hidden.push(...onceEach(inMargins.hidden, lines + furniture.length));
  return ok({
    form: 'docx',
    blocks,
    ...(furniture.length > 0 && { furniture }),
    ...(hidden.length > 0 && { hidden }),
  });
}

async function toHtml(parts: WordPackage): Promise<string> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: BufferEncoding) => {
      const part = parts.get(name) ?? '';
      if (encoding === undefined) return Buffer.from(part);
      return typeof part === 'string' ? part : part.toString(encoding);
    },
  };
  // mammoth takes a package that is already open as well, which its types leave out.
  const options = { convertImage, styleMap: HIDDEN_STYLE_MAP };
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, options);
  return withHiddenMarked(value);
}

/** The texts of heads and feet, once each: sections often have the same. */
function onceEach(blocks: readonly (Paragraph | Row)[], linesBefore: number): Paragraph[] {
  const texts = blocks.map((block) =>
    block.kind === 'row' ? block.cells.filter((cell) => cell !== '').join(' ') : block.text,
  );
  return [...new Set(texts)].map((text, index) => ({
    kind: 'paragraph',
    place: { kind: 'line', line: linesBefore + index + 1 },
    text,
  }));
}

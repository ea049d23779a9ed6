import mammoth from 'mammoth';
import type { Source } from '../source.ts';
import { readHtml } from './html-blocks.ts';

const WITHOUT_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document. Rows get `table N row M`, paragraphs outside tables `line N`, where a forced line break
 * begins a new line. Deleted text of tracked changes is left out, inserted text is taken.
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: WITHOUT_PICTURES },
  );
  return { form: 'docx', blocks: readHtml(html, { firstTable: 1 }) };
}

import mammoth from 'mammoth';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Source } from '../source.ts';
import { readHtml } from './html-blocks.ts';
import { unlessDamaged } from './unless-damaged.ts';
import type { Unreadable } from './unreadable.ts';

const WITHOUT_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document. Rows get `table N row M`, paragraphs outside tables `line N`, where a forced line break
 * begins a new line. Deleted text of tracked changes is left out, inserted text is taken.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const converted = await unlessDamaged('Word', () =>
    mammoth.convertToHtml({ buffer }, { convertImage: WITHOUT_PICTURES }),
  );
  if (!converted.ok) return converted;
  return ok({ form: 'docx', blocks: readHtml(converted.value.value, { firstTable: 1 }) });
}

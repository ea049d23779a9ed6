import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { unpackPart } from './unpack-part.ts';

/** Why no reader may open a package. */
export type ZipFault = 'zip-bomb' | 'macros' | 'password' | 'unsafe' | 'damaged';

/** What the package is, told by the parts inside it. */
export type PackageForm = 'docx' | 'xlsx' | 'pptx' | 'opendocument' | 'other';

const MOST_ENTRIES = 5000;
const MOST_BYTES = 128 * 1024 * 1024;
/** Text of office files packs to a thirtieth at most in practice; pictures hardly pack at all. */
const HIGHEST_RATIO = 150;
const RATIO_COUNTS_FROM = 8 * 1024 * 1024;

/**
 * Looks through a ZIP package before any reader opens it: number of parts, unpacked size and ratio, path names
 * that lead outside, macros, and XML with a document type (the only way to entities). Every part is unpacked
 * once with its declared size as the limit, so a part that lies about its size is found as well.
 */
export async function measureZip(bytes: Uint8Array): Promise<Result<PackageForm, ZipFault>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let total = 0;
  try {
    const zip = await fromBufferPromise(buffer);
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      total += entry.uncompressedSize;
      const isTooMuch = total > MOST_BYTES || names.length > MOST_ENTRIES || isBomb(entry);
      const fault = isTooMuch ? 'zip-bomb' : await faultOf(zip, entry, buffer);
      if (fault) return refuse(fault);
    }
    return ok(formOf(names));
  } catch (error) {
    // yauzl itself refuses absolute paths and `..`; whatever else it refuses is damage.
    const leadsOutside = error instanceof Error && /relative path|absolute path/.test(error.message);
    return refuse(leadsOutside ? 'unsafe' : 'damaged');
  }
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry) =>
  uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > HIGHEST_RATIO * compressedSize;

async function faultOf(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<ZipFault | null> {
  const { fileName } = entry;
  if (/(?:^|\/)vbaProject\.bin$/i.test(fileName)) return 'macros';
  if (entry.isEncrypted()) return 'password';
  if (fileName.endsWith('/')) return null;
  const part = await unpackPart(zip, entry, buffer);
  if (part === 'packed unknown') return 'unsafe';
  if (part === 'longer than declared') return 'zip-bomb';
  if (part === 'damaged') return 'damaged';
  return /\.(?:xml|rels|vml)$/i.test(fileName) && declaresDocumentType(part) ? 'unsafe' : null;
}

/** `<!DOCTYPE` or `<!ENTITY` in the encodings that XML parsers tell apart. */
function declaresDocumentType(xml: Buffer): boolean {
  const encodings: readonly BufferEncoding[] = ['latin1', 'utf16le'];
  return encodings.some((encoding) =>
    ['<!DOCTYPE', '<!ENTITY'].some((word) => xml.includes(Buffer.from(word, encoding))),
  );
}

function formOf(names: readonly string[]): PackageForm {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/^xl\/workbook\.xml$/)) return 'xlsx';
  if (has(/^ppt\//)) return 'pptx';
  return names.includes('mimetype') && names.includes('content.xml') ? 'opendocument' : 'other';
}

import { inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

const STORED = 0;
const DEFLATED = 8;

/** A part of a ZIP package unpacked; instead of it what is wrong with how it is packed. */
export type Unpacked = Buffer | 'packed unknown' | 'longer than declared' | 'damaged';

/** Unpacks one part, with its declared size as the limit. */
export async function unpackPart(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<Unpacked> {
  const { uncompressedSize, compressedSize, compressionMethod } = entry;
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) return 'packed unknown';
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = buffer.subarray(fileDataStart, fileDataStart + compressedSize);
  const part = compressionMethod === STORED ? packed : inflate(packed, uncompressedSize);
  return part instanceof Buffer && part.length !== uncompressedSize ? 'damaged' : part;
}

function inflate(packed: Buffer, size: number): Unpacked {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    return error instanceof RangeError ? 'longer than declared' : 'damaged';
  }
}

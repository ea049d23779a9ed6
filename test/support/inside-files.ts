import { inflateSync } from 'node:zlib';
import yauzl from 'yauzl';

/** The text of every part of a zip file (DOCX, XLSX), by name. */
export function unzip(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  return new Promise((done, failed) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (fault, zip) => {
      if (fault) return failed(fault);
      zip.on('error', failed);
      zip.on('end', () => done(parts));
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, async (trouble, stream) => {
          if (trouble) return failed(trouble);
          parts.set(entry.fileName, Buffer.concat(await stream.toArray()).toString('utf8'));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

/** The objects of a PDF as text, those in compressed object streams included. */
export function pdfObjects(file: Buffer): string {
  const raw = file.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    const from = index + word.length;
    const to = raw.indexOf('endstream', from);
    try {
      return inflateSync(Buffer.from(raw.slice(from, to), 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

/** Every text within a value, however deep, but those under the keys left out. */
export function textsIn(value: unknown, leftOut: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leftOut.includes(key) ? [] : textsIn(inner, leftOut),
  );
}

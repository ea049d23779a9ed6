import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Source } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { detectForm } from './detect-form.ts';
import { csvDelimiter, readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';
import { exceedsAnyReport } from './report-length.ts';
import { type Unreadable, unreadable, unsupported } from './unreadable.ts';

export const LARGEST_FILE_MEGABYTES = 25;

type Reading = Result<Source, Unreadable>;

/**
 * Reads a file of any form into paragraphs and rows with their places. The form is told by the content; the name
 * only decides whether regular text with commas is a table (`.csv`). Refuses with the fault and its remedy; never
 * throws for a bad file. Without bounds of time and memory: see `readInProcess` for those.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<Reading> {
  if (bytes.length > LARGEST_FILE_MEGABYTES * 1024 * 1024) {
    return refuse(unreadable('too-large', { megabytes: LARGEST_FILE_MEGABYTES }));
  }
  const reading = await readForm(bytes, fileName);
  if (!reading.ok) return reading;
  if (reading.value.blocks.length === 0) return refuse(unreadable('empty'));
  return exceedsAnyReport(reading.value) ? refuse(unreadable('too-long')) : reading;
}

// A form's reader is loaded with the first file of that form: its library takes longer to load than a text to read.
async function readForm(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const form = detectForm(bytes);
  switch (form.kind) {
    case 'empty':
      return refuse(unreadable('empty'));
    case 'encrypted':
      return refuse(unreadable('password'));
    case 'image':
      return refuse(unreadable('image'));
    case 'known':
      return refuse(unsupported(form.name, form.saveAs));
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'zip':
      return readPackage(bytes);
    case 'text':
      return readCharacters(bytes, fileName);
  }
}

async function readPackage(bytes: Uint8Array): Promise<Reading> {
  const { measureZip } = await import('../../../zip/measure-zip.ts');
  const form = await measureZip(bytes);
  if (!form.ok)
    return refuse(
      form.refusal === 'damaged' ? unreadable('damaged', { form: 'Office' }) : unreadable(form.refusal),
    );
  switch (form.value) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'xlsx':
      return (await import('./read-xlsx.ts')).readXlsx(bytes);
    case 'pptx':
      return refuse(unsupported('PowerPoint', 'PDF'));
    case 'opendocument':
      return refuse(unsupported('OpenDocument (.odt, .ods)', 'Word (.docx), Excel (.xlsx)'));
    case 'other':
      return refuse(unsupported('ZIP'));
  }
}

async function readCharacters(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const text = decodeText(bytes);
  if (text === null) return refuse(unsupported());
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text)) {
    const { readHtml } = await import('./html-blocks.ts');
    return ok({ form: 'text', blocks: readHtml(text, { firstTable: 1, lineOf: (line) => line }) });
  }
  const delimiter = csvDelimiter(text) ?? (/\.csv$/i.test(fileName) ? ',' : null);
  return ok(delimiter ? readCsv(text, delimiter) : readText(text));
}

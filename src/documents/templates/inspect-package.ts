import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import { measureZip } from '../../zip/measure-zip.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import { readFieldCodes } from './field-codes.ts';
import { fileFault, type TemplateFault } from './template-fault.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MAIN_OF_TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const ZIP_SIGNATURES = ['PK\x03\x04', 'PK\x05\x06'];
const OLE_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** A template of pages, not of books: the library holds a part's XML several times over, and is slow with many elements. */
const MOST = { xmlCharacters: 4 * 1024 * 1024, elements: 40_000, tags: 2000 } as const;

/** Parts that hold what another program made (relations of ECMA-376 and of Microsoft). */
const EMBEDDING =
  /\/(?:aFChunk|oleObject|package|control|activeXControlBinary|vbaProject|subDocument|frame)$/iu;

/**
 * What stands in a Word file that no template may have: macros, embedded objects, fields that fetch, and anything that
 * leads outside of the file but links to be clicked. Unpacks every part once, within the bounds of `measureZip`.
 */
export async function inspectPackage(bytes: Uint8Array): Promise<readonly TemplateFault[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.some((byte) => byte > 0x20)) return fileFault('empty');
  if (!ZIP_SIGNATURES.some((signature) => buffer.indexOf(signature, 0, 'latin1') === 0))
    return fileFault(isEncrypted(buffer) ? 'password' : 'no-docx');
  const measured = await measureZip(buffer);
  if (!measured.ok) return fileFault(measured.refusal);
  return measured.value === 'docx' ? inspectParts(await xmlPartsOf(buffer)) : fileFault('no-docx');
}

/** Office keeps a document under a password in the container of its older files. */
const isEncrypted = (buffer: Buffer): boolean =>
  buffer.subarray(0, OLE_SIGNATURE.length).equals(OLE_SIGNATURE) &&
  buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** The parts that hold XML, whatever their names say. */
type Parts = ReadonlyMap<string, string>;

async function xmlPartsOf(buffer: Buffer): Promise<Parts> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(buffer);
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileName.endsWith('/') ? '' : await unpackPart(zip, entry, buffer);
    const text = typeof part === 'string' ? '' : decode(part);
    if (/^\s*</u.test(text)) parts.set(entry.fileName, text);
  }
  return parts;
}

/** Word writes UTF-8; XML in UTF-16 says so by its first two bytes. A mark of byte order is left out. */
function decode(part: Buffer): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}

function inspectParts(parts: Parts): readonly TemplateFault[] {
  const texts = [...parts.values()];
  if (texts.reduce((sum, xml) => sum + xml.length, 0) > MOST.xmlCharacters)
    return fileFault('too-much-memory');
  if (texts.some((xml) => /<!(?:DOCTYPE|ENTITY)/iu.test(xml))) return fileFault('unsafe');
  const found = texts.map(lookThrough);
  if (found.includes(null)) return fileFault('damaged');
  const seen = found.filter((one) => one !== null);
  const sumOf = (what: 'elements' | 'tags') => seen.reduce((sum, one) => sum + one[what], 0);
  if (sumOf('elements') > MOST.elements || sumOf('tags') > MOST.tags) return fileFault('too-much-memory');
  const types = seen.flatMap((one) => one.contentTypes);
  if (types.some((type) => /macroEnabled|vbaProject/iu.test(type))) return fileFault('macros');
  if (types.includes(MAIN_OF_TEMPLATE)) return fileFault('word-template');
  if (!types.includes(MAIN)) return fileFault('no-docx');
  const outside = seen.flatMap((one) => one.outside);
  if (outside.length > 0) return outside.map((target) => ({ kind: 'external', target }));
  if (seen.some((one) => one.embeds)) return fileFault('embedded');
  return seen.some((one) => one.fetches) ? fileFault('fetching') : [];
}

/** What a part holds of which a template may have only some. */
type Seen = {
  readonly contentTypes: string[];
  /** Where relations lead outside of the file; a link that a reader clicks is none of them. */
  readonly outside: string[];
  embeds: boolean;
  /** It has fields that fetch, or letters to be filled from elsewhere. */
  fetches: boolean;
  elements: number;
  /** Braces that open in text. */
  tags: number;
};

/**
 * Null for what is no XML, and for text that is marked as none (CDATA), which no office program writes and which the library
 * writes again as markup. Names count without their prefix, which anybody may choose.
 */
function lookThrough(xml: string): Seen | null {
  const seen: Seen = { contentTypes: [], outside: [], embeds: false, fetches: false, elements: 0, tags: 0 };
  const fields = readFieldCodes();
  const within: string[] = [];
  let hasMarkedText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    within.push(local);
    seen.elements += 1;
    const given = (wanted: string) =>
      Object.entries(attributes).find(([key]) => localName(key) === wanted)?.[1] ?? '';
    if (local === 'Override' || local === 'Default') seen.contentTypes.push(given('ContentType'));
    else if (local === 'Relationship') {
      const type = given('Type');
      if (given('TargetMode').toLowerCase() === 'external' && !type.endsWith('/hyperlink'))
        seen.outside.push(given('Target'));
      if (EMBEDDING.test(type)) seen.embeds = true;
    } else if (local === 'fldSimple') fields.simple(given('instr'));
    else if (local === 'fldChar') fields.mark(given('fldCharType').trim().toLowerCase());
    else if (local === 'mailMerge') seen.fetches = true;
  });
  parser.on('closetag', () => {
    within.pop();
  });
  parser.on('text', (text) => {
    fields.text(text, within.at(-1) === 'instrText');
    seen.tags += text.split('{').length - 1;
  });
  parser.on('cdata', () => {
    hasMarkedText = true;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  seen.fetches ||= fields.fetches();
  return hasMarkedText ? null : seen;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

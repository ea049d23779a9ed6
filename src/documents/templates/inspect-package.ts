import { fromBufferPromise } from 'yauzl';
import { measureZip } from '../../zip/measure-zip.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import { fileFault, type TemplateFault } from './template-fault.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MAIN_OF_TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const ZIP_SIGNATURES = ['PK\x03\x04', 'PK\x05\x06'];
const OLE_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** A template of pages, not of books: the library holds a part's XML several times over. */
const MOST_XML_BYTES = 16 * 1024 * 1024;

/** Fields that fetch something from elsewhere, or run something (ECMA-376, 17.16.5). */
const FETCHING_FIELD =
  /^\W*(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b/iu;

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

type Parts = ReadonlyMap<string, string>;

/** Of parts that are no XML only the names. */
async function xmlPartsOf(buffer: Buffer): Promise<Parts> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(buffer);
  for await (const entry of zip.eachEntry()) {
    const isXml = /\.(?:xml|rels)$/iu.test(entry.fileName);
    const part = isXml ? await unpackPart(zip, entry, buffer) : '';
    parts.set(entry.fileName, typeof part === 'string' ? '' : decode(part));
  }
  return parts;
}

/** Word writes UTF-8; XML in UTF-16 says so by its first two bytes. */
const decode = (part: Buffer): string =>
  new TextDecoder(
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8',
  ).decode(part);

function inspectParts(parts: Parts): readonly TemplateFault[] {
  const xmlBytes = [...parts.values()].reduce((sum, xml) => sum + xml.length, 0);
  if (xmlBytes > MOST_XML_BYTES) return fileFault('too-much-memory');
  const types = parts.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/iu.test(types)) return fileFault('macros');
  if (types.includes(MAIN_OF_TEMPLATE)) return fileFault('word-template');
  if (!types.includes(MAIN)) return fileFault('no-docx');
  const names = [...parts.keys()];
  if (names.some((name) => /^word\/(?:embeddings|activeX)\/|afchunk/iu.test(name)))
    return fileFault('embedded');
  const outside = names
    .filter((name) => /\.rels$/iu.test(name))
    .flatMap((name) => targetsOutside(parts.get(name) ?? ''));
  if (outside.length > 0) return outside.map((target) => ({ kind: 'external', target }));
  const isFetching = [...parts.values()].some((xml) =>
    fieldsIn(xml).some((code) => FETCHING_FIELD.test(code)),
  );
  return isFetching ? fileFault('fetching') : [];
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(tag)?.slice(1).find(Boolean) ?? '';

/** Where relations lead outside of the file; a link that a reader clicks is none of them. */
const targetsOutside = (relations: string): readonly string[] =>
  (relations.match(/<(?:\w+:)?Relationship\b[^>]*>/gu) ?? []).flatMap((relation) => {
    const isLink = attribute(relation, 'Type').endsWith('/hyperlink');
    const isOutside = attribute(relation, 'TargetMode').toLowerCase() === 'external';
    return isOutside && !isLink ? attribute(relation, 'Target') : [];
  });

/** The codes of all fields of a part: Word parts one over several runs. */
function fieldsIn(xml: string): readonly string[] {
  const simple = [...xml.matchAll(/<w:fldSimple\b[^>]*>/gu)].map(([tag]) => attribute(tag, 'w:instr'));
  const complex = xml
    .split(/w:fldCharType="begin"/u)
    .slice(1)
    .map((field) => [...field.matchAll(/<w:instrText\b[^>]*>([^<]*)</gu)].map(([, code]) => code).join(''));
  return [...simple, ...complex];
}

import { posix } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { unpackPart } from '../../../zip/unpack-part.ts';
import { hidingStyles, markHidden } from './word-hidden.ts';

/** The parts of a Word document by their names; those of XML as text. */
export type WordPackage = ReadonlyMap<string, Buffer | string>;

/**
 * The parts of a Word document, in which simple fields stand as the text that they show, and hidden and deleted text as
 * text of the style `HIDDEN`. Throws when the package is damaged.
 */
export async function openWordPackage(buffer: Buffer): Promise<WordPackage> {
  const zip = await fromBufferPromise(buffer);
  const parts = new Map<string, Buffer | string>();
  for await (const entry of zip.eachEntry()) {
    const part = await unpackPart(zip, entry, buffer);
    if (typeof part === 'string') throw new Error(`${entry.fileName}: ${part}`);
    const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
    parts.set(entry.fileName, isXml ? new TextDecoder().decode(part).replace(SIMPLE_FIELD, '') : part);
  }
  const styles = hidingStyles(textOf(parts, STYLES));
  for (const [name, part] of parts) if (typeof part === 'string') parts.set(name, markHidden(part, styles));
  return parts;
}

const SIMPLE_FIELD = /<\/?w:fldSimple\b[^>]*>/g;
const STYLES = 'word/styles.xml';

const DOCUMENT = 'word/document.xml';
const RELATION = /<Relationship\b[^>]*>/g;
const MARGIN = /<w:(?:header|footer)Reference\b[^>]*\br:id="([^"]+)"/g;

/** The heads and feet that a document's sections name, each as a document of its own. */
export function headsAndFeet(parts: WordPackage): WordPackage[] {
  const document = mainPart(parts);
  const targets = new Map(
    relationsOf(parts, document).map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  );
  const named = [...textOf(parts, document).matchAll(MARGIN)].flatMap(([, id = '']) => targets.get(id) ?? []);
  const paths = new Set(named.map((target) => posix.join('/', posix.dirname(document), target).slice(1)));
  return [...paths].filter((path) => parts.has(path)).map((path) => asDocument(parts, path));
}

/** A head or foot in the place of the document: its paragraphs as a body, its relations as the document's. */
function asDocument(parts: WordPackage, path: string): WordPackage {
  const xml = textOf(parts, path)
    .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>');
  return new Map([
    [DOCUMENT, xml],
    [relationsPath(DOCUMENT), textOf(parts, relationsPath(path)) || NO_RELATIONS],
  ]);
}

const NO_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function mainPart(parts: WordPackage): string {
  const relation = relationsOf(parts, '').find((one) => attribute(one, 'Type')?.endsWith('/officeDocument'));
  return attribute(relation ?? '', 'Target')?.replace(/^\//, '') ?? DOCUMENT;
}

const relationsOf = (parts: WordPackage, path: string): string[] =>
  textOf(parts, relationsPath(path)).match(RELATION) ?? [];

const relationsPath = (path: string) =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

const textOf = (parts: WordPackage, path: string): string => String(parts.get(path) ?? '');

import type { Part } from './make-zip.ts';

/** A paragraph of runs. */
export const p = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
export const relations = (...each: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relation = (type: string, target: string, mode = '') =>
  `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
export const related = (...each: string[]): Part => ({
  name: 'word/_rels/document.xml.rels',
  content: relations(...each),
});
export const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
export const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
export const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
/** A field of runs of code, with its result. */
export const field = (runs: string, result = '') =>
  mark('begin') + runs + (result === '' ? '' : mark('separate') + result) + mark('end');

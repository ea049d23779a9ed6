import { SaxesParser } from 'saxes';
import type { Paragraph, Row } from '../source.ts';
import { cleanText } from './clean-text.ts';

/** What a Word document holds but does not show: hidden text, and text that tracked changes have deleted. */

/** The style by which it is known once it is marked, and how mammoth gives it: as text that is struck out. */
const HIDDEN = 'ProngsaiHidden';
export const HIDDEN_STYLE_MAP = [`r.${HIDDEN} => del`];
const MARK = `<w:rPr><w:rStyle w:val="${HIDDEN}"/></w:rPr>`;

type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
};

/** Takes a tag, what its element stands in (`w:r/w:rPr`), and where in the text the tag ends. */
type Visit = (tag: Tag, within: string, end: number) => void;
type Visitor = { readonly opens: Visit; readonly closes?: Visit };

/** Visits each tag, an empty element's as one that opens and one that closes. Throws where it is no XML. */
function visit(xml: string, { opens, closes }: Visitor): void {
  const open: string[] = [];
  const within = () => `${open.at(-2)}/${open.at(-1)}`;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    opens(tag, within(), parser.position);
    open.push(tag.name);
  });
  parser.on('closetag', (tag) => {
    open.pop();
    closes?.(tag, within(), parser.position);
  });
  parser.write(xml).close();
}

const settingOf = ({ attributes }: Tag): string => attributes['w:val'] ?? '';

const isOn = (tag: Tag): boolean => !['0', 'false', 'off'].includes(settingOf(tag));

/** The styles of a document that hide text, by kind and id: `paragraph Note`. */
export type HidingStyles = ReadonlySet<string>;

/** The styles that hide text themselves, or by the style on which they are based. */
export function hidingStyles(styles: string): HidingStyles {
  const rules = new Map<string, { base: string; hides: boolean | null }>();
  let key = '';
  let kind = '';
  if (styles.includes('vanish'))
    visit(styles, {
      opens: (tag, within) => {
        if (tag.name === 'w:style') {
          kind = tag.attributes['w:type'] ?? '';
          key = `${kind} ${tag.attributes['w:styleId']}`;
          rules.set(key, { base: '', hides: null });
        }
        const rule = rules.get(key);
        if (!rule) return;
        if (tag.name === 'w:basedOn') rule.base = `${kind} ${settingOf(tag)}`;
        if (tag.name === 'w:vanish' && within === 'w:style/w:rPr') rule.hides = isOn(tag);
      },
    });
  const hides = (id: string, seen: ReadonlySet<string>): boolean => {
    const rule = rules.get(id);
    return rule !== undefined && !seen.has(id) && (rule.hides ?? hides(rule.base, new Set([...seen, id])));
  };
  return new Set([...rules.keys()].filter((id) => hides(id, new Set())));
}

const HOLDS_TEXT = /<w:(?:t|delText)\b/;

type Run = { readonly begins: number; isHidden: boolean | null; style: string; readonly isDeleted: boolean };

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The XML of a part in which each hidden or deleted run has the style `HIDDEN` and deleted rows stand where they stood.
 * What a run says of itself counts before its styles; those of its paragraph and its own undo each other (ECMA-376, part
 * 1, 17.7.3). Text that was moved away (`w:moveFrom`) stands where it was moved to, and is not told.
 */
export function markHidden(xml: string, styles: HidingStyles): string {
  const mayHide = styles.size > 0 || /<w:(?:vanish|del)\b/.test(xml);
  if (!mayHide || !HOLDS_TEXT.test(xml)) return xml;
  const edits: Edit[] = [];
  const paragraphs: string[] = [];
  const runs: Run[] = [];
  const rows: { isDeleted: boolean }[] = [];
  const beginOf = (end: number) => xml.lastIndexOf('<', end - 1);

  let deletions = 0;

  const opens: Visit = (tag, within, end) => {
    const row = rows.at(-1);
    const run = within === 'w:r/w:rPr' ? runs.at(-1) : undefined;
    if (tag.name === 'w:p') paragraphs.push('');
    else if (tag.name === 'w:pStyle' && within === 'w:p/w:pPr') paragraphs.splice(-1, 1, settingOf(tag));
    else if (tag.name === 'w:tr') rows.push({ isDeleted: row?.isDeleted ?? false });
    else if (tag.name === 'w:del') {
      deletions += 1;
      if (row && within === 'w:tr/w:trPr') row.isDeleted = true;
      // What a paragraph's end that is deleted joins is for mammoth, which passes over all else that is deleted.
      if (within !== 'w:pPr/w:rPr') edits.push({ from: beginOf(end), to: end, text: '' });
    } else if (tag.name === 'w:r') {
      const isDeleted = deletions > 0 || (row?.isDeleted ?? false);
      runs.push({ begins: end, isHidden: null, style: '', isDeleted });
    } else if (run && tag.name === 'w:rStyle') run.style = settingOf(tag);
    else if (run && tag.name === 'w:vanish') run.isHidden = isOn(tag);
    else if (tag.name === 'w:delText' && !tag.isSelfClosing)
      edits.push({ from: beginOf(end), to: end, text: '<w:t>' });
  };
  const closes: Visit = ({ name, isSelfClosing }, _, end) => {
    if (name === 'w:p') paragraphs.pop();
    if (name === 'w:tr') rows.pop();
    if (name === 'w:del') deletions -= 1;
    const run = name === 'w:r' ? runs.pop() : undefined;
    if (isSelfClosing) return;
    if (name === 'w:del') edits.push({ from: beginOf(end), to: end, text: '' });
    if (name === 'w:delText') edits.push({ from: beginOf(end), to: end, text: '</w:t>' });
    if (!run) return;
    const byStyle = styles.has(`paragraph ${paragraphs.at(-1)}`) !== styles.has(`character ${run.style}`);
    if (run.isDeleted || (run.isHidden ?? byStyle))
      edits.push({ from: run.begins, to: run.begins, text: MARK });
  };
  visit(xml, { opens, closes });
  return edited(xml, edits);
}

function edited(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces = edits
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map(({ from, to, text }) => {
      const before = xml.slice(at, from);
      at = to;
      return before + text;
    });
  return pieces.join('') + xml.slice(at);
}

/** Noncharacters, which no text has, in the place of the tags. */
const [OPENS, CLOSES] = ['\ufdd0', '\ufdd1'];
const HIDDEN_TEXT = new RegExp(`${OPENS}([^${CLOSES}]*)${CLOSES}`, 'g');

export const withHiddenMarked = (html: string): string =>
  html.replaceAll('<del>', OPENS).replaceAll('</del>', CLOSES);

/** Blocks without what is hidden in them, and that, each with the place of its block. */
export function partHidden(blocks: readonly (Paragraph | Row)[]): {
  readonly shown: (Paragraph | Row)[];
  readonly hidden: Paragraph[];
} {
  const shown: (Paragraph | Row)[] = [];
  const hidden: Paragraph[] = [];
  for (const block of blocks) {
    const texts = block.kind === 'row' ? block.cells : [block.text];
    if (!texts.some((text) => text.includes(OPENS))) {
      shown.push(block);
      continue;
    }
    const rest = texts.map((text) => cleanText(text.replace(HIDDEN_TEXT, '')));
    if (rest.some((text) => text !== ''))
      shown.push(block.kind === 'row' ? { ...block, cells: rest } : { ...block, text: rest.join('') });
    const found = texts.flatMap((text) => [...text.matchAll(HIDDEN_TEXT)].map(([, inside = '']) => inside));
    const text = cleanText(found.join(' '));
    if (text !== '') hidden.push({ kind: 'paragraph', place: block.place, text });
  }
  return { shown, hidden };
}

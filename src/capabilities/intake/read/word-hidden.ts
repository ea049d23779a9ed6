import type { Paragraph, Row } from '../source.ts';
import { cleanText } from './clean-text.ts';

/** What a Word document holds but does not show: hidden text, and text that tracked changes have deleted. */

/** The style by which it is known once it is marked. */
const HIDDEN = 'HiddenText';

const VANISH = '<w:vanish(?:\\s+w:val="(?:1|true|on)")?\\s*\\/>';
const HIDDEN_RUN = new RegExp(`(<w:rPr>)((?:(?!<\\/w:rPr>)[\\s\\S])*?${VANISH})`, 'g');
const DELETION = /<w:del\b[^>]*(?<!\/)>([\s\S]*?)<\/w:del>/g;
const DELETED_TEXT = /(<\/?w:)delText\b/g;
const RUN = /(<w:r(?:\s[^>]*)?>)(?:<w:rPr>)?/g;
const ROW = /<w:tr\b(?:(?!<w:tr\b)[\s\S])*?<\/w:tr>/g;
const DELETED_ROW = /(<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*?)<w:del\b[^>]*\/>/;

/** The XML of a part in which hidden and deleted text has the style `HIDDEN`; deleted rows stand where they stood. */
export function markHidden(xml: string): string {
  const undeleted = xml.includes('<w:del ')
    ? xml
        .replace(ROW, (row) => (DELETED_ROW.test(row) ? asHidden(row.replace(DELETED_ROW, '$1')) : row))
        .replace(DELETION, (_, runs: string) => asHidden(runs.replace(DELETED_TEXT, '$1t')))
    : xml;
  return undeleted.replace(HIDDEN_RUN, `$1${STYLE}$2`);
}

const STYLE = `<w:rStyle w:val="${HIDDEN}"/>`;

const asHidden = (runs: string): string =>
  runs.replace(RUN, (whole, run: string) =>
    whole === run ? `${run}<w:rPr>${STYLE}</w:rPr>` : `${run}<w:rPr>${STYLE}`,
  );

const STYLE_RULE = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g;

/** How mammoth gives what is hidden, also by a style of the document: as text that is struck out. */
export function hiddenStyles(styles: string): string[] {
  const rules = (styles.match(STYLE_RULE) ?? []).map((rule) => ({
    id: /\bw:styleId="([^"]+)"/.exec(rule)?.[1] ?? '',
    base: /<w:basedOn\b[^>]*\bw:val="([^"]+)"/.exec(rule)?.[1],
    isParagraph: /\bw:type="paragraph"/.test(rule),
    hides: new RegExp(VANISH).test(rule),
    shows: /<w:vanish\s+w:val="(?:0|false|off)"/.test(rule),
  }));
  const hidden = new Set<string>();
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const { id, base, hides, shows } of rules)
      if (hides || (!shows && base !== undefined && hidden.has(base))) hidden.add(id);
  }
  return [
    `r.${HIDDEN} => del`,
    ...rules
      .filter(({ id }) => hidden.has(id))
      .map(({ id, isParagraph }) =>
        isParagraph ? `p.${escaped(id)} => p > del` : `r.${escaped(id)} => del`,
      ),
  ];
}

const escaped = (id: string): string => id.replace(/[^A-Za-z0-9]|^\d/g, '\\$&');

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

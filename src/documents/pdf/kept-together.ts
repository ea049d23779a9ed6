import { COMPOUND_PATTERN } from './compounds.ts';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** Runs of Thai letters at whose end a mark stands that may not begin a line. */
const BEFORE_MARK = /([\u0E01-\u0E45\u0E47-\u0E4E]+)(?= ?ๆ|[)”%])/gu;
/** A figure or an item's number with the word that belongs to it. */
const FIGURES = ['[0-9๐-๙][0-9๐-๙.,]*(?: (?:คะแนน|คน|ข้อ|ครั้ง|วัน|เดือน|ปี|บาท)| ?%)', 'ข้อ [A-Za-z]*[0-9๐-๙]+'];

/**
 * A regular expression, for Typst, of all in a text that must stand on one line: compounds, a figure with its unit, and
 * the last word before a closing mark, ๆ or %, since Typst breaks Thai there. No joining character is put in, which
 * readers of the text layer would get with the words.
 */
export function keptTogether(text: string): string {
  const words = new Set<string>();
  for (const [run] of text.matchAll(BEFORE_MARK)) words.add(lastWord(run));
  const ends = [...words].toSorted((a, b) => b.length - a.length);
  const together = `[(“]?(?:${[...FIGURES, COMPOUND_PATTERN].join('|')})(?: ?ๆ)?[)”%]*`;
  // Only before its mark, since the same letters may stand within other words.
  return ends.length === 0 ? together : `[(“]?(?:${ends.join('|')})(?: ?ๆ[)”%]*|[)”%]+)|${together}`;
}

const lastWord = (run: string): string => [...WORDS.segment(run)].at(-1)?.segment ?? run;

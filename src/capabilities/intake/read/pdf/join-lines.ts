const THAI = /[\u0e00-\u0e7f]/;
const THAI_LETTER = /[\u0e01-\u0e4e]/;
const DIGIT = /[0-9๐-๙]/;
/** What begins a new entry of a list: a bullet, or a number with a dot or bracket. */
const ENTRY = /^(?:[➢➤►▶•●○◦▪■□✓✔❖◆*–-] ?(?![0-9๐-๙ ])|\(?[0-9๐-๙]{1,2}[).](?![0-9๐-๙]))/u;

export const beginsEntry = (line: string) => ENTRY.test(line);

/**
 * The lines of one cell or paragraph as one text. Thai breaks its lines without a space, so none is put in where
 * Thai letters meet, and one elsewhere, as between a word and a figure; a line that begins an entry of a list stays
 * a line of its own.
 */
export function joinLines(lines: readonly string[]): string {
  const add = (text: string, line: string) =>
    text === '' ? line.trimStart() : text.trimEnd() + between(text, line) + line.trimStart();
  return lines.reduce(add, '').trim();
}

function between(before: string, line: string): string {
  if (beginsEntry(line)) return '\n';
  if (/\s$/.test(before) || /^\s/.test(line) || / [-–]$/.test(before)) return ' ';
  // In a narrow column the number of a code is broken too.
  if (/[A-Za-z][0-9๐-๙]{0,2}$/.test(before) && /^[0-9๐-๙]{1,2}$/.test(line)) return '';
  const [last = '', first = ''] = [before.at(-1), line[0]];
  if (THAI_LETTER.test(last) && DIGIT.test(first)) return ' ';
  const areDigits = DIGIT.test(last) && DIGIT.test(first);
  return !areDigits && (THAI.test(last) || THAI.test(first) || /[/(-]$/.test(last)) ? '' : ' ';
}

import { MEASURE_WORDS, type MeasureWords, OF_NO_FIELD } from './measure-words.ts';
import type { MeasureColumn } from './report.ts';
import { oneLine } from './wording.ts';

/** What of a measure the columns of a table hold, and the labels of a list. */

const LONGEST_CAPTION = 60;
/** A caption begins with no number or bullet of a list. */
const LISTS = /^\s*(?:\(?[\d๐-๙]{1,2}[.)]\s*[^\s\d๐-๙]|[-–•●➤➢])/u;

const CAPTIONS = MEASURE_WORDS.map(({ column, sure, perhaps }) => ({
  column,
  sure: new RegExp(sure, 'u'),
  perhaps: new RegExp(`^(?:ชื่อ)?(?:${perhaps})`, 'u'),
}));

export type MeasureColumns = readonly (MeasureColumn | null)[];

const unspaced = (text: string) => text.replace(/[\s\u200b]+/gu, '');

/** The words of a caption without those of which no field is made: of `ประเด็น/มาตรการ` the last. */
const telling = (cell: string) =>
  unspaced(cell)
    .split('/')
    .filter((part) => !OF_NO_FIELD.test(part))
    .join('/');

/**
 * The columns of a table of measures by its header row, null for other columns; null when it is no such header. Words
 * that may mean several things count only where no other caption means it.
 */
export function readMeasureHeader(cells: readonly string[]): MeasureColumns | null {
  if (cells.some((cell) => oneLine(cell).length > LONGEST_CAPTION || LISTS.test(cell))) return null;
  const captions = cells.map(telling);
  const areOfPeriod = captions.filter(isPartOfYear).length >= FEWEST_PARTS && !captions.some(isPeriod);
  const columns = captions.map((caption): MeasureColumn | null =>
    areOfPeriod && isPartOfYear(caption) ? 'period' : null,
  );
  for (const certainty of ['sure', 'perhaps'] as const)
    for (const [at, caption] of captions.entries()) {
      if (columns[at] !== null || caption === '') continue;
      const free = CAPTIONS.filter(({ column }) => mayHold(column, caption, columns, certainty));
      columns[at] = byRank(free, caption, certainty);
    }
  const found = new Set(columns.filter((column) => column !== null));
  const isSure = captions.some(
    (caption, at) =>
      columns[at] === 'title' &&
      CAPTIONS.some(({ column, sure }) => column === 'title' && sure.test(caption)),
  );
  const isPlan = found.has('responsible') && (found.has('period') || found.has('monitoring'));
  return found.has('title') && found.size >= 3 && (isSure || isPlan) ? columns : null;
}

type Certainty = 'sure' | 'perhaps';

/** Of two columns of a period the one tells its beginning and the other its end; of all else there is one. */
function mayHold(
  column: MeasureColumn,
  caption: string,
  columns: MeasureColumns,
  certainty: Certainty,
): boolean {
  const isEnd = column === 'period' && certainty === 'sure' && END.test(caption);
  return isEnd || !columns.includes(column);
}

const END = /สิ้นสุด|แล้วเสร็จ/u;
/** A part of the year, of which a row ticks those in which it is done: the columns of all are of the period. */
const PART_OF_YEAR =
  /^(?:ไตรมาส(?:ที่)?[1-4๑-๔](?:\/?[\d๐-๙]{2,4})?|Q[1-4]|(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?[\d๐-๙]{0,4}|(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม[\d๐-๙]{0,4}|กุมภาพันธ์[\d๐-๙]{0,4}|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน[\d๐-๙]{0,4})$/u;
/** One alone may be of something else, such as a budget. */
const FEWEST_PARTS = 2;

const isPeriod = (caption: string): boolean =>
  CAPTIONS.some(({ column, sure }) => column === 'period' && sure.test(caption));

export const isPartOfYear = (caption: string): boolean => PART_OF_YEAR.test(unspaced(caption));

/** A table's main word comes before what it may also mean: of `แนวทาง` it is the measure, if nothing else is. */
function byRank(free: typeof CAPTIONS, caption: string, certainty: Certainty): MeasureColumn | null {
  const ranked = certainty === 'sure' ? free : free.toReversed();
  return ranked.find((words) => words[certainty].test(caption))?.column ?? null;
}

const SECOND_CAPTION =
  /^(?:\(?[\d๐-๙]{1,2}\)?|(?:วัน|เดือน)?(?:ที่)?(?:เริ่ม(?:ต้น|ดำเนินการ)?|สิ้นสุด|แล้วเสร็จ|ตั้งแต่|จาก|ถึง)(?:ดำเนินการ)?|หลัก|รอง|ร่วม|สนับสนุน|ไตรมาส(?:ที่)?[\d๐-๙]|(?:ปี|พ\.?ศ\.?)*[\d๐-๙]{4}|[มกพธสตเ][\u0e01-\u0e4e]{0,2}\.[คยพ]\.?[\d๐-๙]{0,4})$/u;

/** Whether a row under a header goes on with it: every cell is a caption, such as `เริ่มต้น` and `สิ้นสุด` of a period. */
export function isSecondHeader(cells: readonly string[]): boolean {
  const filled = cells.map(unspaced).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => SECOND_CAPTION.test(cell) || isCaptionOfMeasures(cell));
}

/** A caption that is nothing but one of the words, as a merged cell repeats it. */
const isCaptionOfMeasures = (cell: string) => LABELS.some(({ pattern }) => pattern.exec(cell)?.[0] === cell);

/** The columns of a header of two rows: an empty cell above belongs to the caption that stands over it from the left. */
export function underSecondHeader(
  columns: MeasureColumns,
  first: readonly string[],
  second: readonly string[],
) {
  return second.map((caption, at): MeasureColumn | null => {
    const over = (first[at] ?? '') === '' && caption !== '' ? lastFilled(first, at) : at;
    return columns[over] ?? null;
  });
}

const lastFilled = (cells: readonly string[], at: number) =>
  cells.slice(0, at).findLastIndex((cell) => cell !== '');

const labelOf = ({ sure, labelled: [before, behind] }: MeasureWords) => `${before}(?:${sure})${behind}`;

const ANY = MEASURE_WORDS.map(labelOf).join('|');
const BULLET = '(?:[-–•●➤➢*]|\\(?[\\d๐-๙]{1,2}(?:\\.[\\d๐-๙]{1,2})*[.)])?\\s*';
const MARK = '\\s*[:：]\\s*|\\s+[-–—]\\s+';
const patternOf = (label: string, mark: string) =>
  new RegExp(`^${BULLET}(?:${label})(?:\\s*/\\s*(?:${ANY}))*(?<mark>${mark})(?<rest>.*)$`, 'su');
const LABELS = [
  ...MEASURE_WORDS.map((words) => ({
    column: words.column,
    pattern: patternOf(labelOf(words), `${MARK}|\\s+|$`),
  })),
  ...MEASURE_WORDS.map(({ column, perhaps, labelled: [, behind] }) => ({
    column,
    pattern: patternOf(`(?:${perhaps})${behind}`, MARK),
  })),
];

export type MeasureLabel = {
  readonly column: MeasureColumn;
  readonly rest: string;
  /** A colon or a dash parts it from the text, or a number stands in it. */
  readonly isMarked: boolean;
};

/** The label with which a text begins (`ผู้รับผิดชอบ กองคลัง`, `ระยะเวลา : …`), and what follows; null when with none. */
export function readMeasureLabel(text: string): MeasureLabel | null {
  const line = text.trim();
  for (const { column, pattern } of LABELS) {
    const groups = pattern.exec(line)?.groups;
    if (!groups) continue;
    const { mark = '', rest = '' } = groups;
    const before = line.slice(0, line.length - rest.length);
    return { column, rest: rest.trim(), isMarked: /[:：–—-]/u.test(mark) || /ที่\s*[\d๐-๙]/u.test(before) };
  }
  return null;
}

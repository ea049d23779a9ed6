import { BARE_YEAR, PAST_YEAR, speaksOfPast } from './thai-years.ts';
import { bareWording, inCommonWidth } from './wording.ts';

/** What the header of a table calls its columns. */

const HEADER_WORDS =
  '(?:เครื่องมือ(?:การประเมิน|ที่ใช้)?|แบบสำรวจ|แบบวัด|ตัวชี้วัด(?:ที่)?|(?:รายละเอียด|ชื่อ)ตัวชี้วัด|ชื่อ(?:แบบวัด|แบบสำรวจ|เครื่องมือ)|ข้อความ(?:คำถาม)?|ข้อคำถาม|คำถาม|ประเด็นการประเมิน|ข้อ(?:ที่)?|ลำดับ(?:ที่)?|ที่|คะแนน(?:ที่ได้|เฉลี่ย|รายข้อ)?|น้ำหนัก(?:ร้อยละ)?|ระดับ(?:ผลการประเมิน)?|ผลการประเมิน|หมายเหตุ|รายการ|item|score|indicator|instrument)';
const HEADER_CELL = new RegExp(`^${HEADER_WORDS}$`, 'u');
const HEADER_LINE = new RegExp(`^${HEADER_WORDS}{2,}$`, 'u');

/** Whether a row, or a line in which the cells ran together, holds nothing but the names of columns. */
export function isTableHeader(cells: readonly string[]): boolean {
  if (cells.length === 1) return HEADER_LINE.test(bareWording(cells[0] ?? ''));
  const filled = cells.map(bareWording).filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  return (
    filled.every((cell) => HEADER_CELL.test(cell)) ||
    (scoreColumns(cells).length > 0 && filled.every(isCaption) && !cells.some(holdsDecimals))
  );
}

/** The column of items' numbers by a table's header; null when none is called so. */
export function codeColumn(cells: readonly string[]): number | null {
  const column = cells.map(bareWording).findIndex((caption) => /^(?:รหัส)?ข้อ(?:ที่)?$/u.test(caption));
  return column >= 0 ? column : null;
}

const NAMES = /^(?:รายการ|ข้อความ(?:คำถาม)?|ข้อคำถาม|คำถาม|(?:ชื่อ|รายละเอียด)(?:ข้อ|ตัวชี้วัด|รายการ)?|name)$/u;

/** The column of the wordings of items or figures; null when none is called so. */
export function nameColumn(cells: readonly string[]): number | null {
  const column = cells.findIndex((cell) => NAMES.test(bareWording(cell)));
  return column >= 0 ? column : null;
}

const ORDINAL = /^(?:ลำดับ(?:ที่)?|ที่)$/u;

/** Whether the first column only counts the rows, as another holds the numbers by which indicators are known. */
export function countsRows(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map(bareWording);
  return ORDINAL.test(first) && others.includes('ตัวชี้วัดที่');
}

const LEVELS = /^ระดับ(?:ผลการประเมิน|คะแนน|ที่ได้)?$/u;

/** The column of levels' names; null when none is called so. */
export function levelColumn(cells: readonly string[]): number | null {
  const column = cells.findIndex((cell) => LEVELS.test(bareWording(cell)));
  return column >= 0 ? column : null;
}

const RULE = /^:?-{2,}:?$/u;

/** The line of dashes under the header of a Markdown table. */
export function isRuleOfTable(cells: readonly string[]): boolean {
  return cells.some((cell) => RULE.test(cell)) && cells.every((cell) => cell === '' || RULE.test(cell));
}

const WHOLLY_A_YEAR = new RegExp(`^(?:ประจำ)?${BARE_YEAR.source}$`, 'u');
const isCaption = (bare: string) => bare.length <= 40 && !/\d/.test(bare.replace(BARE_YEAR, ''));

/** Of a column of full marks, shares, marks to reach or differences, whose figures are no scores. */
const NOT_SCORES = /เต็ม|น้ำหนัก|เป้า|เกณฑ์|ต่าง|เพิ่ม|ลด|เปลี่ยนแปลง|พัฒนาการ/u;
const isNoScores = (caption: string) => NOT_SCORES.test(caption) || speaksOfPast(caption);
const SCORES = /^(?:(?:ผล|ค่า)?คะแนน|score$|ผลการประเมิน$|ผลประเมิน$|ร้อยละที่ได้$)/u;

const holdsDecimals = (cell: string) => /[\d๐-๙][.,][\d๐-๙]/u.test(inCommonWidth(cell));

const OF_INSTRUMENT = /^(?:ผล)?(?:คะแนน|ค่าเฉลี่ย)(?:เฉลี่ย|รวม|ของ|ตาม|ราย)*(?:เครื่องมือ|แบบวัด|แบบตรวจ|แบบสำรวจ)/u;

/** The column of the instruments' own scores, beside those of indicators or items; null when none is called so. */
export function instrumentScoreColumn(cells: readonly string[]): number | null {
  const column = cells.findIndex((cell) => OF_INSTRUMENT.test(bareWording(cell)));
  return column >= 0 && scoreColumns(cells).length > 0 ? column : null;
}

type ScoreColumn = { readonly column: number; readonly caption: string; readonly year: number | null };

/** The columns that hold scores, each with the year that its caption names. */
function scoreColumns(cells: readonly string[]): ScoreColumn[] {
  // Without its point 25.67 would be a year.
  return cells
    .map((cell) => (holdsDecimals(cell) ? '' : bareWording(cell)))
    .flatMap((caption, column) => {
      const isScores = SCORES.test(caption) || WHOLLY_A_YEAR.test(caption);
      if (!isScores || isNoScores(caption) || OF_INSTRUMENT.test(caption)) return [];
      const year = BARE_YEAR.exec(caption)?.[1];
      return [{ column, caption, year: year === undefined ? null : Number(year.padStart(4, '25')) }];
    });
}

/** From the plainest caption to the loosest. */
const PLAINNESS = [/^(?:คะแนน|score)$/u, /ได้/u, /^คะแนน/u, /คะแนน/u];

/**
 * The column of the scores by a table's header: of several years that of the result (else the latest), of several
 * others the one most plainly called so, never the full marks or what was aimed at. Null when none is called so.
 */
export function scoreColumn(cells: readonly string[], resultYear: number | null = null): number | null {
  return chosenColumn(scoreColumns(cells), resultYear)?.column ?? null;
}

function chosenColumn(found: readonly ScoreColumn[], resultYear: number | null): ScoreColumn | null {
  const dated = found.filter(({ year }) => year !== null);
  const ofYear =
    dated.find(({ year }) => year === resultYear) ??
    dated.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0];
  const undated = found.filter(({ year }) => year === null);
  const rank = ({ caption }: ScoreColumn) => {
    const at = PLAINNESS.findIndex((pattern) => pattern.test(caption));
    return at < 0 ? PLAINNESS.length : at;
  };
  const plainest = undated.toSorted((one, other) => rank(one) - rank(other))[0];
  const chosen = ofYear && (dated.length > 1 || ofYear.year === resultYear || !plainest) ? ofYear : plainest;
  return chosen ?? null;
}

const PAST_SCORES = new RegExp(`^(?:ผล)?(?:คะแนน|การประเมิน)\\S*${PAST_YEAR.source}`, 'u');

/**
 * The year, by a table's header, of scores that are all of a year before the result's: its number, or null where words
 * alone tell it. Null for a table that has the result's own scores.
 */
export function pastYearOfHeader(
  cells: readonly string[],
  resultYear: number,
): { readonly year: number | null } | null {
  const found = scoreColumns(cells);
  if (found.length === 0) {
    const captions = cells.map(bareWording);
    return captions.every(isCaption) && captions.some((caption) => PAST_SCORES.test(caption))
      ? { year: null }
      : null;
  }
  const year = isTableHeader(cells) ? (chosenColumn(found, resultYear)?.year ?? null) : null;
  return year !== null && year < resultYear ? { year } : null;
}

/** The columns whose figures are told by their captions to be no scores, or those of other years. */
export function otherFigureColumns(cells: readonly string[], scores: number | null): number[] {
  const others = new Set(scoreColumns(cells).map(({ column }) => column));
  return cells.flatMap((cell, column) =>
    column !== scores && (others.has(column) || isNoScores(bareWording(cell))) ? [column] : [],
  );
}

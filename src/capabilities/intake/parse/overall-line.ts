import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { OVERALL, type Rulebook } from '../../rulebook/index.ts';
import { kindOf, withFullKind } from './agency-kind.ts';
import { agencyNamesIn } from './agency-mention.ts';
import { isAnotherAgency } from './agency-name.ts';
import { markOf } from './instrument-name.ts';
import type { Line } from './lines.ts';
import { readScoreCell } from './printed-number.ts';
import type { AgencyMention, FigureReading, YearMention } from './report.ts';
import { PAST_YEAR, yearsIn } from './thai-years.ts';
import { trailingNumber, withoutNumbers } from './trailing-number.ts';
import { bareWording, inCommonWidth, likeness, oneLine } from './wording.ts';
import { resultYearOf } from './year-mentions.ts';

/** The overall score of an agency, in a row of its own or in a sentence of whatever words. */

const OVERALL_ROW =
  /^(?:ผล)?(?:คะแนน)?(?:รวม|ภาพรวม|เฉลี่ย|ผลการประเมิน|ทั้งหมด|สุทธิ)*(?:ของหน่วยงาน|ในภาพรวม|ทั้งหมด|ที่ได้|ita|overall)*$/iu;

/** A score with decimals or the full one, a whole number, or what can only be a score that went wrong. */
const FIGURE =
  /(?<![\d.,A-Za-z])(?:-?\d[\dOolI|]{0,3}[.,][\d.,OolI|]*[\dOolI|]|-?\d{1,3}(?![\d.,]*\d))(?![A-Za-z])/gu;
const WITH_DECIMALS = /[.,]/;

const SCORE_WORD = /คะแนน|ผล(?:การ)?ประเมิน|ผลลัพธ์|ร้อยละ|score/iu;
/** Of what a total is, or that the agency got it. */
const ASSESSMENT_WORD =
  /รวม|เฉลี่ย|สุทธิ|ทั้งหมด|\bITA\b|ผล(?:การ)?ประเมิน|คุณธรรมและความโปร่งใส|overall|(?:ได้|มี|รับ|ด้วย)(?:ผล)?คะแนน|คะแนน(?:ที่|ซึ่ง)ได้|(?:ได้(?:รับ)?|มี|อยู่ที่|เท่ากับ)\s*$/iu;
/** Words that can mean nothing but the total; others count only where it has not been told. */
const PLAIN =
  /คะแนนที่ได้|คะแนน(?:ใน)?ภาพรวม|คะแนนรวม|ผลคะแนน|ภาพรวมของหน่วยงาน|ผลการประเมินได้คะแนน|ภาพรวมได้คะแนน/u;

/** Words that say of whom else, when else or of what part a figure is, or that it is a mark, a share or a difference. */
const NOT_OF_THE_AGENCY = [
  PAST_YEAR,
  /ประเทศ|หน่วยงานอื่น/u,
  /(?:เฉลี่ย|ค่ากลาง|มัธยฐาน)(?:ของ|ระดับ|ทั้ง|ราย|ใน|ทุก|\s)*(?:จังหวัด|อำเภอ|ภาค|เขต|กลุ่ม|ประเภท|กระทรวง|อปท|องค์กรปกครอง|หน่วยงาน(?:ภาครัฐ|ประเภท|ทั้งหมด|ใน))/u,
];
const BOUND =
  /(?<!ตาม|อยู่ใน)เกณฑ์|เป้า|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|อย่างน้อย|มากกว่า|น้อยกว่า|ตั้งแต่|ระหว่าง|ช่วง|ต้อง|หาก|จะได้|ควร|ขั้นต่ำ/u;
const MARK_OR_DIFFERENCE = /เต็ม|น้ำหนัก|เพิ่ม|ลดลง|สูงขึ้น|ต่ำลง|(?:สูง|ต่ำ)(?:กว่า|สุด)|ต่าง/u;

const NOT_THE_RESULT = [
  ...NOT_OF_THE_AGENCY,
  BOUND,
  MARK_OR_DIFFERENCE,
  /(?<!(?:ทุก|ทั้ง|รวม|\d)\s?)(?:ตัวชี้วัด|แบบวัด|แบบตรวจ|แบบสำรวจ|เครื่องมือ)|(?:ตัวชี้วัด|ประเด็น)(?:ที่)?\s*\d/u,
  /ข้อ(?:คำถาม)?(?:ที่)?\s?[A-Za-z\d]/u,
  /(?:[-–—/]|จาก|(?<!อยู่)ที่|ลำดับ|หน้า)\s*$/u,
];

const BEHIND_NO_SCORE = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|[-–—]\s*\d|ถึง\s*\d|น\.|บาท|ล้าน|เป็นเกณฑ์)/u;
const POINTS = /^\s*คะแนน(?![\u0e01-\u0e4e])/u;
const GIVES_NUMBER = /(?:คะแนน|ร้อยละ)\s*(?:[:=]|เท่ากับ|คือ)\s*$/u;
const HEADING_NUMBER =
  /^(?!\d\d\.\d\d(?![.\d]))\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s*(?=[\u0e01-\u0e4e](?!ะแนน(?![\u0e01-\u0e4e])))/u;

type Figure = {
  readonly printed: string;
  /** The words from the figure before it on the line, and those to the end of the line. */
  readonly before: string;
  readonly after: string;
};

/** The scores that may stand on a line, each with the words that say whose it is. */
function figuresIn(text: string): Figure[] {
  let clause = 0;
  return [...toArabicDigits(inCommonWidth(text)).replace(HEADING_NUMBER, '').matchAll(FIGURE)].flatMap(
    ({ 0: printed, index, input }) => {
      const end = index + printed.length;
      const [before, after] = [input.slice(clause, index), input.slice(end)];
      const isScore = WITH_DECIMALS.test(printed) || POINTS.test(after) || GIVES_NUMBER.test(before);
      if (isScore) clause = end;
      return isScore ? [{ printed, before, after }] : [];
    },
  );
}

/** What has been read above: by it a figure of another agency or year is told. */
export type KnownAbove = {
  readonly rulebook: Rulebook;
  readonly agencyMentions: readonly AgencyMention[];
  readonly yearMentions: readonly YearMention[];
};

/**
 * Whether a figure is the agency's overall score of the year: two of three must be said, that it is a score, that it is
 * the assessment's or the agency's, and a level; and nothing that makes it another's.
 */
function isOfTheResult({ before, after }: Figure, line: Line, known: KnownAbove): boolean {
  const { rulebook, agencyMentions } = known;
  const levels = rulebook.levels.map(({ name }) => name.th);
  const named = agencyNamesIn(before, line.place);
  const words = without(before.replaceAll(/ระดับ\s*[“"]?\s*/gu, 'ระดับ'), [
    ...named.map(({ name }) => name),
    ...levels.map((level) => `ระดับ${level}`),
  ]);
  if (BEHIND_NO_SCORE.test(after) || NOT_THE_RESULT.some((pattern) => pattern.test(words))) return false;
  if (namesPart(words, rulebook) || namesOtherYear(words, known)) return false;
  if (named.some(({ name }) => isAnotherAgency(name, agencyMentions) && !isSlipOf(name, agencyMentions)))
    return false;
  const isAssessment = ASSESSMENT_WORD.test(words) || named.length > 0;
  const isScore = SCORE_WORD.test(words) || (POINTS.test(after) && (isAssessment || words.trim() === ''));
  const isGraded = LEVEL_WORD.test(after) || namesAny(after, levels);
  const wasGraded = LEVEL_WORD.test(before) || namesAny(before, levels);
  return isAssessment ? isScore || isGraded || wasGraded : isScore && isGraded;
}

const SLIP_OF_NAME = 0.6;

/**
 * Whether a name differs by a slip from one above of its kind: the names behind the kind are alike and hold the same
 * numbers. That it differs is told by the check of names.
 */
function isSlipOf(name: string, above: readonly AgencyMention[]): boolean {
  const kind = kindOf(name);
  const own = (text: string) => withFullKind(text).slice(kind.length);
  const numbers = (text: string) => toArabicDigits(text).replace(/\D+/gu, ' ').trim();
  return above.some(
    (mention) =>
      !mention.inProse &&
      kindOf(mention.name) === kind &&
      numbers(mention.name) === numbers(name) &&
      likeness(own(mention.name), own(name)) >= SLIP_OF_NAME,
  );
}

const LEVEL_WORD = /ระดับ|level/iu;

const namesAny = (text: string, names: readonly string[]) =>
  names.some((name) => bareWording(text).includes(bareWording(name)));

const without = (text: string, names: readonly string[]) =>
  names
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);

export function namesPart(words: string, { instruments, indicators }: Rulebook): boolean {
  return (
    instruments.some(({ id }) => markOf(id).test(words)) ||
    namesAny(
      words,
      [...instruments, ...indicators].map(({ name }) => name.th),
    )
  );
}

function namesOtherYear(words: string, known: KnownAbove): boolean {
  const year = resultYearOf(known);
  return yearsIn(words, year).some((named) => named !== year);
}

/** Whether a line speaks of another year or agency, or of bounds, marks and differences, whose figures are no scores. */
export function speaksOfOther(line: Line, known: KnownAbove): boolean {
  const isOther = [...NOT_OF_THE_AGENCY, BOUND, MARK_OR_DIFFERENCE].some((pattern) =>
    pattern.test(line.text),
  );
  const named = agencyNamesIn(line.text, line.place);
  return (
    isOther ||
    namesOtherYear(toArabicDigits(line.text), known) ||
    named.some(({ name }) => isAnotherAgency(name, known.agencyMentions))
  );
}

/** The overall score as a line tells it; `isPlain` when by words that can mean nothing else. */
export type OverallReading = { readonly figure: FigureReading; readonly isPlain: boolean };

/**
 * The overall score, in a row of its own or in a sentence; `sentence` is the line with the one below, on which the
 * number may stand. A figure that is no possible score is told as such behind the plainest words alone.
 */
export function readOverall(line: Line, sentence: string, known: KnownAbove): OverallReading | null {
  const split = trailingNumber(line);
  const label = bareWording(withoutNumbers(split?.texts.join(' ') ?? ''));
  if (split && label !== '' && OVERALL_ROW.test(label))
    return { figure: { id: OVERALL, name: label, number: split.number, place: line.place }, isPlain: true };
  const told = toldIn(line.text, line, known);
  const goesOn = told === null && PLAIN.test(line.text) && figuresIn(line.text).length === 0;
  return goesOn ? toldIn(sentence, line, known) : told;
}

function toldIn(text: string, line: Line, known: KnownAbove): OverallReading | null {
  const figures = figuresIn(text);
  // Of several figures in a row only its table's header could tell which is meant.
  if (line.isRow && figures.length > 1) return null;
  const ofResult = figures.filter((one) => isOfTheResult(one, line, known));
  // Of two, a whole 100 is the full marks of which the other was reached.
  const isFullMarks = (one: Figure) => ofResult.length > 1 && one.printed === '100';
  for (const figure of ofResult.filter((one) => !isFullMarks(one))) {
    const isPlain = PLAIN.test(figure.before);
    const number = readScoreCell(figure.printed);
    if (number && (isPlain || number.score !== null))
      return { figure: { id: OVERALL, name: line.text, number, place: line.place }, isPlain };
  }
  return null;
}

/** The score in a row of a table whose column of scores is headed as the overall score. */
export function readOverallRow(line: Line): FigureReading | null {
  const split = line.isRow && line.endsInScore ? trailingNumber(line) : null;
  return split
    ? { id: OVERALL, name: oneLine(split.texts.join(' ')), number: split.number, place: line.place }
    : null;
}

const SCORE_LIKE = /(?<![\d.,])(?:\d{2}[.,]\d{2}|100(?:[.,]00?)?)(?![\d]|[.,]\d|\s*น\.)/u;

/** Whether a line holds what looks like a score (NN.NN or 100), other than the number before a heading. */
export function holdsScoreLike(text: string): boolean {
  return SCORE_LIKE.test(toArabicDigits(inCommonWidth(text)).replace(HEADING_NUMBER, ''));
}

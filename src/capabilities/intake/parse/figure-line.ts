import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { OVERALL } from '../../rulebook/index.ts';
import type { Line } from './lines.ts';
import { type PrintedNumber, readScoreCell, splitTrailingNumber } from './printed-number.ts';
import type { FigureReading } from './report.ts';
import { scoreAtEnd } from './score-cell.ts';
import { bareWording, bestLikeness, oneLine } from './wording.ts';

/** The figures above the items: indicators, instruments, and the overall score. */

type NumberedLine = { readonly texts: readonly string[]; readonly number: PrintedNumber | null };

/** Takes the score off the end of a line: the last cell of a row, or the last number of a paragraph. */
function numbered(line: Line): NumberedLine | null {
  const filled = line.cells.filter((cell) => cell !== '').map(oneLine);
  const end = filled.length > 1 ? scoreAtEnd(filled, line.endsInScore) : null;
  if (end) return { texts: end.before, number: end.number };
  const split = splitTrailingNumber(filled.join(' '));
  return split ? { texts: [oneLine(split.before)], number: split.number } : null;
}

const ALIKE = 0.5;
const NEARLY_THE_SAME = 0.8;

/** An indicator's row: its number and name, or its name alone, and a score. */
export function readIndicatorLine(
  line: Line,
  rulebook: Rulebook,
  inIndicatorTable: boolean,
): FigureReading | null {
  const split = numbered(line);
  if (!split) return null;
  const text = withoutInstrument(split.texts.join(' '), rulebook);
  const found = /^(?:ตัวชี้วัด(?:ที่)?\s*)?([\dA-Za-z.]+?)[.)]?(?:[\s:]+(.*))?$/su.exec(toArabicDigits(text));
  const name = oneLine(found?.[2] ?? '');
  const byNumber = rulebook.indicators.find(({ id }) => id === found?.[1]);
  if (byNumber) {
    const alike = bestLikeness(name, [byNumber.name.th, byNumber.name.en]);
    if (alike >= ALIKE || (inIndicatorTable && name !== '') || name === '')
      return { id: byNumber.id, name, number: split.number, place: line.place };
  }
  const byName = rulebook.indicators.find(
    (entry) => bestLikeness(found?.[2] ? name : text, [entry.name.th, entry.name.en]) >= NEARLY_THE_SAME,
  );
  return byName ? { id: byName.id, name: name || text, number: split.number, place: line.place } : null;
}

function withoutInstrument(text: string, rulebook: Rulebook): string {
  const instrument = rulebook.instruments.find(({ id }) =>
    text.toLowerCase().startsWith(`${id.toLowerCase()} `),
  );
  return instrument ? text.slice(instrument.id.length).trim() : text;
}

/** An instrument's row: its short or full name, perhaps its weight, and a score. */
export function readInstrumentLine(line: Line, rulebook: Rulebook): FigureReading | null {
  const split = numbered(line);
  if (!split) return null;
  const text = oneLine(split.texts.join(' '));
  const reading = (id: string): FigureReading => ({
    id,
    name: text,
    number: split.number,
    place: line.place,
  });
  for (const { id, name } of rulebook.instruments) {
    const mark = new RegExp(`(?:^|[^A-Za-z])${id}(?![A-Za-z])`, 'iu');
    if (!mark.test(text)) continue;
    const rest = withoutNumbers(text.replace(mark, ' '));
    const bare = bareWording(rest.replace(/(?:คะแนน|แบบวัด|แบบตรวจ|แบบสำรวจ|น้ำหนัก|ร้อยละ|เครื่องมือ)/gu, ''));
    return bare === '' || bestLikeness(rest, [name.th, name.en]) >= ALIKE ? reading(id) : null;
  }
  const likest = rulebook.instruments
    .map(({ id, name }) => ({ id, alike: bestLikeness(withoutNumbers(text), [name.th, name.en]) }))
    .sort((one, other) => other.alike - one.alike)[0];
  return likest && likest.alike >= NEARLY_THE_SAME ? reading(likest.id) : null;
}

const withoutNumbers = (text: string) => text.replace(/[\d๐-๙.%()]+/gu, ' ');

const OVERALL_ROW =
  /^(?:ผล)?(?:คะแนน)?(?:รวม|ภาพรวม|เฉลี่ย|ผลการประเมิน|ทั้งหมด|สุทธิ)*(?:ของหน่วยงาน|ในภาพรวม|ทั้งหมด|ที่ได้|ita|overall)*$/iu;
const OVERALL_WORDS =
  '(?:คะแนนที่ได้|คะแนนภาพรวม|คะแนนในภาพรวม|คะแนนรวม|ผลคะแนน|ภาพรวมของหน่วยงาน|ผลการประเมินได้คะแนน|ภาพรวมได้คะแนน)';
/** A score with decimals or the word for points, or what can only be one that went wrong. */
const STATED =
  '(-?\\d{1,4}[.,]\\d{1,2}(?![.,]*[\\dOolI|])|\\d{1,3}(?=\\s*คะแนน)|-?\\d[\\dOolI|]{1,3}[.,][\\d.,OolI|]*[\\dOolI|])';
const OVERALL_PROSE = new RegExp(`${OVERALL_WORDS}[^\\d]{0,90}?${STATED}`, 'u');
const LOOSE_WORDS =
  '(?:คะแนนเฉลี่ย(?:รวม)?|คะแนนผลการประเมิน|(?:มี|ได้|ได้รับ|ด้วย)คะแนน|ผลการประเมิน(?:\\s*ita)?\\s*(?:ใน)?ภาพรวม)';
const LOOSE_PROSE = new RegExp(`${LOOSE_WORDS}[^\\d]{0,60}?${STATED}`, 'iu');
/** Words that say of whom else, or when else, a score is. */
const OTHERS =
  /ประเทศ|ปีที่(?:ผ่านมา|แล้ว)|ปีก่อน|เกณฑ์|เป้าหมาย|ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|ตัวชี้วัด|แบบวัด|แบบตรวจ|เครื่องมือ|ข้อ\s?[A-Za-z\d]/u;
const OVERALL_BEGUN = new RegExp(`${OVERALL_WORDS}[^\\d]*$`, 'u');

/**
 * The overall score, in a row of its own or in a sentence; `sentence` is the line with the one below, on which the
 * number may stand.
 */
export function readOverall(line: Line, sentence: string): FigureReading | null {
  const split = numbered(line);
  const label = bareWording(withoutNumbers(split?.texts.join(' ') ?? ''));
  if (split && label !== '' && OVERALL_ROW.test(label))
    return { id: OVERALL, name: label, number: split.number, place: line.place };
  const text = toArabicDigits(OVERALL_BEGUN.test(toArabicDigits(line.text)) ? sentence : line.text);
  const stated = OVERALL_PROSE.exec(text)?.[1];
  const number = stated === undefined ? null : readScoreCell(stated);
  return number ? { id: OVERALL, name: line.text, number, place: line.place } : null;
}

/** The overall score in other words, which count where no plainer line has told it, and of this agency and year alone. */
export function readOverallInWords({ text, place, isRow }: Line, rulebook: Rulebook): FigureReading | null {
  const found = isRow ? null : LOOSE_PROSE.exec(toArabicDigits(text));
  if (!found) return null;
  const said = found.input.slice(0, found.index + found[0].length);
  if (OTHERS.test(said) || rulebook.instruments.some(({ id }) => said.includes(id))) return null;
  const number = readScoreCell(found[1] ?? '');
  return number?.score == null ? null : { id: OVERALL, name: text, number, place };
}

/** The score in a row of a table whose column of scores is headed as the overall score. */
export function readOverallRow(line: Line): FigureReading | null {
  const split = line.isRow && line.endsInScore ? numbered(line) : null;
  return split
    ? { id: OVERALL, name: oneLine(split.texts.join(' ')), number: split.number, place: line.place }
    : null;
}

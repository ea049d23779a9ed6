import { COMPOUNDS } from './compounds.ts';
import { withoutMarks } from './marks.ts';
import { rememberShort } from './remember-short.ts';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** As many letters, marks not counted, as a narrow column takes of a name, and of a word with what belongs to it. */
const LONGEST_NAME = 22;
const LONGEST_WORD = 18;
/** A run of Latin letters without a space, such as an address, that no column takes whole, and its parts. */
const LONG_RUN = 24;
const PART = 6;

/** Words that only begin another (การ|ให้, ไม่|ได้, ณ|จุด), and words that only end one (ข้อ|ใด, ปี|ละ). */
const OPENERS = new Set('การ ความ ผู้ นัก ชาว ไม่ มิ ราย ทุก แต่ละ อย่าง น่า พึง ณ'.split(' '));
const ENDERS = new Set('ใด ละ กัน นี้ นั้น'.split(' '));
const NEVER_FIRST = 'ะาำๅ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e';
const NEVER_LAST = 'เแโใไ';
/** What stays with what stands before it, and with what stands after: marks, figures, spaces at which no line ends. */
const HELD = '\ue000';
const STAYS_BEFORE = new RegExp(`[([{“‘#${NEVER_LAST}0-9๐-๙\u00a0${HELD}]$`, 'u');
const STAYS_AFTER = new RegExp(`^[)\\]}”’!?,.:;%ๆฯ/…–${NEVER_FIRST}0-9๐-๙\u00a0${HELD}-]`, 'u');

const FIGURE = '[0-9๐-๙][0-9๐-๙.,]*';
const UNIT = '(?:คะแนน|คน|ข้อ|ครั้ง|วัน|เดือน|ปี|บาท|ประเด็น|ตัวชี้วัด|ชั่วโมง|นาที|รายการ)';
/** Spaces at which no line ends: after a dash that opens a line, before ๆ, ฯ, % and –, between a figure and its unit, a word and its number. */
const HELD_SPACE = new RegExp(
  `(?<=^[-–•]) | (?=[ๆฯ%–])|(?<=${FIGURE}) (?=${UNIT}(?!ละ))|(?<=ที่|ข้อ|พ\\.ศ\\.) (?=[A-Za-z]{0,2}${FIGURE})`,
  'gu',
);
/** Where a text is parted first: at other spaces, and around long runs. */
const SPACE_OR_RUN = new RegExp(`([^\\S\u00a0]+|[!-~]{${LONG_RUN},})`, 'u');

const THAI = '\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e';
const STRETCHES = new RegExp(`[${THAI}]+|[^${THAI}]+`, 'gu');
const IS_THAI = new RegExp(`^[${THAI}]`, 'u');
/** A consonant without a vowel that a dictionary leaves over of a name that it does not know. */
const REMNANT = /^[\u0e01-\u0e2e][\u0e47-\u0e4e]*$/u;

const KINDS = COMPOUNDS.toSorted((a, b) => b.length - a.length);

/**
 * A paragraph in the pieces that must each stand on one line; joined they give it back. A line may end between any two.
 * Words are those of the dictionary that the platform has for Thai, but compounds of official Thai and the names given
 * (of units, positions) stay whole, no piece begins with a closing mark, ๆ, ฯ or a letter torn from its word, and a
 * figure keeps its unit. Give it one paragraph: the time grows faster than the text.
 */
export type LinePieces = (paragraph: string) => readonly string[];

/** The pieces of paragraphs in which these names occur: of units, positions, places. */
export function linePieces(names: readonly string[] = []): LinePieces {
  const compounds = patternOf([...COMPOUNDS, ...names.flatMap(wordsOfName)]);
  return (paragraph) =>
    paragraph
      .replace(HELD_SPACE, HELD)
      .split(SPACE_OR_RUN)
      .flatMap((part, at) => (at % 2 === 1 ? parts(part) : joined(wordsOf(part, compounds))))
      .map((piece) => piece.replaceAll(HELD, ' '));
}

/** A name with spaces word by word; of one too long for a narrow column only what its kind leaves: องค์การบริหารส่วนตำบล|หมากแข้ง. */
function wordsOfName(name: string): readonly string[] {
  const words = name.match(new RegExp(`[${THAI}]+`, 'gu')) ?? [];
  return words
    .map((word) => {
      if (widthOf(word) <= LONGEST_NAME) return word;
      const kind = KINDS.find((one) => word.startsWith(one)) ?? '';
      return word.slice(kind.length);
    })
    .filter((word) => widthOf(word) > 1 && widthOf(word) <= LONGEST_NAME);
}

/** The longest first, and none out of the middle of a syllable. */
function patternOf(words: readonly string[]): RegExp {
  const alternatives = [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`((?<![${NEVER_LAST}])(?:${alternatives.join('|')})(?![${NEVER_FIRST}]))`, 'u');
}

const parts = (run: string): readonly string[] => run.match(new RegExp(`.{1,${PART}}`, 'gsu')) ?? [];

function wordsOf(run: string, compounds: RegExp): readonly string[] {
  return run
    .split(compounds)
    .flatMap((part, at) => (at % 2 === 1 ? [part] : (part.match(STRETCHES) ?? []).flatMap(dictionaryWords)));
}

const dictionaryWords = (stretch: string): readonly string[] =>
  IS_THAI.test(stretch) ? knownWords(stretch) : [stretch];

/** The dictionary is slow, and the texts of a rulebook stand on the pages of every agency. */
const knownWords = rememberShort((stretch) => [...WORDS.segment(stretch)].map(({ segment }) => segment));

/** Words with what may not be parted from them. */
function joined(words: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let last = '';
  for (const word of words) {
    const piece = pieces.at(-1);
    if (piece !== undefined && belongs(piece, last, word)) pieces[pieces.length - 1] = piece + word;
    else pieces.push(word);
    last = word;
  }
  return pieces;
}

function belongs(piece: string, last: string, word: string): boolean {
  if (STAYS_AFTER.test(word) || STAYS_BEFORE.test(piece) || (REMNANT.test(word) && !OPENERS.has(word)))
    return true;
  return (OPENERS.has(last) || ENDERS.has(word)) && widthOf(piece + word) <= LONGEST_WORD;
}

const widthOf = (text: string): number => withoutMarks(text).length;

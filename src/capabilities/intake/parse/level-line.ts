import { distance } from 'fastest-levenshtein';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Line } from './lines.ts';
import { namesPart } from './overall-line.ts';
import type { LevelReading } from './report.ts';
import { bareWording, oneLine } from './wording.ts';

/**
 * The level named in a sentence or row that speaks of the level of the result. A name at the end of a line may go on
 * below: `sentence` is the line with the one below. A name with a slip of spelling is told as such; words in the place
 * of a level that name none are read too, with no level, where the line `statesResult` or begins by saying that it does.
 */
export function readLevel(
  line: Line,
  sentence: string,
  rulebook: Rulebook,
  statesResult: boolean,
): LevelReading | null {
  const words = rulebook.levels.flatMap(({ id, name }) =>
    [name.th, name.en, id].map((word) => ({ id, word: bareWording(word) })),
  );
  const namedIn = (text: string) => {
    const after = afterLevel(bareWording(text));
    const named = words
      .filter(({ word }) => after?.startsWith(word))
      .sort((one, other) => other.word.length - one.word.length)[0];
    return named && { ...named, isAtEnd: after === named.word };
  };
  const named = namedIn(line.text);
  const longer = named?.isAtEnd ? namedIn(sentence) : undefined;
  const apart = [...line.text.matchAll(IN_BRACKETS), ...line.text.matchAll(BEHIND_SCORE)];
  const bracketed = (statesResult ? apart : []).map(([, inside = '']) =>
    words.find(({ word }) => word === bareWording(inside)),
  );
  const beside = statesResult ? beforeScore(line.text, words) : undefined;
  const given = namesPart(line.text, rulebook) ? undefined : behindResult(line.text, words);
  const level = (longer ?? named ?? bracketed.find((word) => word) ?? beside ?? given)?.id ?? null;

  const stated = statedLevel(line, statesResult);
  const slip = statesResult || stated !== null ? findSlip(line, stated, words) : null;
  const isCutAtEnd = longer !== undefined && longer !== named;
  if (slip && !isCutAtEnd) return { ...slip, misspelt: true, place: line.place };
  if (level !== null) return { level, printed: stated ?? '', misspelt: false, place: line.place };
  return stated === null ? null : { level: null, printed: stated, misspelt: false, place: line.place };
}

type Word = { readonly id: string; readonly word: string };

/** A level's name with a slip, where the line gives it as the level, behind the word for level or in brackets. */
function findSlip({ text }: Line, stated: string | null, words: readonly Word[]) {
  const behind = [...text.matchAll(BEHIND_LEVEL)].map(([, word = '']) => word);
  const inside = [...text.matchAll(IN_BRACKETS)].map(([, word = '']) => word);
  for (const printed of [...(stated === null ? [] : [stated]), ...behind, ...inside]) {
    const bare = bareWording(printed);
    const meant = words.find(({ word }) => isSlipOf(word, bare));
    if (meant && !words.some(({ word }) => word === bare)) return { level: meant.id, printed };
  }
  return null;
}

const RESULT = /ผล(?:การ)?ประเมิน[^\d๐-๙]{0,40}?\s*(?:[=:：]|คือ|ได้|เป็น|อยู่(?:ที่|ใน)|\s)\s*[“"]?\s*/gu;

/** The level's name that alone follows the words for the result: `ผลการประเมิน = ผ่านดี`. */
function behindResult(text: string, words: readonly Word[]): Word | undefined {
  const places = [...text.matchAll(RESULT)].map(({ 0: found, index }) => text.slice(index + found.length));
  const named = places.flatMap((behind) => /^([^\d๐-๙“”"(),]+?)\s*(?:[“”"(),]|$)/u.exec(behind)?.[1] ?? []);
  return words.find(({ word }) => named.some((name) => bareWording(name) === word));
}

/** The level's name before the score that it is given for: `ผ่านดี (๘๙.๕๐ คะแนน)`. */
function beforeScore(text: string, words: readonly Word[]): Word | undefined {
  const [, before = ''] = /^(.*?\S)\s*\(\s*[\d๐-๙]{1,3}[.,][\d๐-๙]/u.exec(text) ?? [];
  const last = bareWording(before.split(/\s/u).at(-1) ?? '');
  return words.find(({ word }) => last === word);
}

/** What follows the last word for level. */
function afterLevel(bare: string): string | null {
  const at = Math.max(...LEVEL_WORDS.map((word) => bare.lastIndexOf(word)));
  return at < 0 ? null : bare.slice(at).replace(BEHIND_LEVEL_WORD, '');
}

const LEVEL_WORDS = ['ระดับ', 'ในเกณฑ์', 'level'];
const BEHIND_LEVEL_WORD = new RegExp(`^(?:${LEVEL_WORDS.join('|')})(?:ผลการประเมิน|คือ|อยู่ที่|=)*`, 'u');

/** One letter in six may be wrong, two at most; shorter words are other words then. */
const isSlipOf = (word: string, printed: string) =>
  distance(word, printed) <= Math.min(2, Math.floor(word.length / 6));

const LABEL = /^(?:ผล)?ระดับ(?:ผลการประเมิน|คะแนน|ที่ได้|ผลคะแนน)*(?:\s*(?:[:：]|คือ|อยู่(?:ที่|ใน))\s*|\s+)(.+)$/u;
const QUOTED = /(?:ระดับ[^“"”]{0,30}[“"](?:\s*ระดับ)?|[“"]\s*ระดับ)\s*([^“"”]{1,40})[”"]/u;
const GRADE = /ระดับ\s*:?\s*([A-F]{1,2}[+-]?)(?![A-Za-z])/u;
const IN_LEVEL = /อยู่(?:ใน|ที่)\s*(?:ระดับ|เกณฑ์)\s*:?\s*([^\s“”"(),.]{1,24})/u;
const IN_BRACKETS = /[(“"]\s*(?:ระดับ)?\s*([^()“”"]{1,40}?)\s*[)”"]/gu;
const BEHIND_SCORE = /[\d๐-๙](?:\s*คะแนน)?[\s,;:–-]+([^\d๐-๙]+)$/gu;
const BEHIND_LEVEL = /ระดับ\s*:?\s*[“"]?([^\s“”"()]{4,40})/gu;
const CELL = /^ระดับ\s*(\S{1,24})$/u;
/** Levels at which agencies are compared, and further words of a caption. */
const NO_LEVEL =
  /^(?:ประเทศ|ภาค|เขต|จังหวัด|อำเภอ|ตำบล|กระทรวง|กรม|หน่วยงาน|ราย|ตัวชี้วัด|คะแนน|ผล|ความ|การ|ที่|ของ|ตาม|ไม่)/u;

/** The words that a line gives as the level of the result; null when it gives none. */
function statedLevel({ cells, text }: Line, statesResult: boolean): string | null {
  const labelled = LABEL.exec(text)?.[1]?.replace(/^(?:[“"]\s*)?(?:ระดับ)?\s*|\s*[”"]$/gu, '');
  const stated = statesResult || /ระดับผลการประเมิน/u.test(text);
  const found =
    (stated ? (QUOTED.exec(text)?.[1] ?? IN_LEVEL.exec(text)?.[1] ?? GRADE.exec(text)?.[1]) : undefined) ??
    (labelled && labelled.length <= 24 ? labelled : undefined) ??
    (statesResult ? cells.flatMap((cell) => CELL.exec(oneLine(cell))?.[1] ?? [])[0] : undefined);
  const words = oneLine(found ?? '');
  return words === '' || NO_LEVEL.test(words) || !/[A-Za-z\u0e01-\u0e2e]/u.test(words) ? null : words;
}

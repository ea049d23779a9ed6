import type { Place } from '../source.ts';
import { AGENCY_KINDS, isNamedByPlace, PLACE_KINDS, patternOf } from './agency-kind.ts';
import type { AgencyMention } from './report.ts';
import { oneLine } from './wording.ts';

const KIND = AGENCY_KINDS.map(patternOf).join('|');
const LETTERS = '[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]';
const POINTED = `(?:${LETTERS}{1,3}\\.){2,}`;
const NUMBER = '[\\d๐-๙]{1,3}(?![\\d๐-๙.,])';
/** What belongs to a name though a space stands before it: its number, its form in law, an abbreviation. */
const FURTHER = [
  `\\s?(?:เขต|ที่|ภาค)\\s?${NUMBER}`,
  `(?<=เขต|ที่|ภาค)\\s?${NUMBER}`,
  '\\s?จำกัด',
  '\\s?\\((?:องค์การ)?มหาชน\\)',
  `\\s${POINTED}`,
  `\\s(?:วิทยาเขต|สาขา|แห่งประเทศไทย|ในพระ)${LETTERS}*`,
].join('|');
/** A vowel that is written before its consonant takes that off the name: there is no กรม in โปรแกรม. */
const BEGINS = '(?<![เแโใไ])';
const NAME = new RegExp(
  `${BEGINS}(${KIND}|การ(?:(?!ของ)${LETTERS}){2,30}?(?=แห่ง(?:ประเทศไทย|ชาติ)))(\\s?)(${POINTED}|${LETTERS}{2,})((?:${FURTHER})*)`,
  'gu',
);
/** Words with which the sentence goes on behind a name, without a space. */
const SENTENCE_GOES_ON =
  /(?:ซึ่ง|โดย|จึง|จะ|ได้|มี|รับ|เป็น|จัด)*(?:คะแนน|ค่าคะแนน|ผลการ|ผลคะแนน|ผลประเมิน|ประจำปี|ปีงบประมาณ|ในปี|ในภาพรวม|เท่ากับ|อยู่ใน|อยู่ที่|เข้าร่วม|เข้ารับ).*$/u;
const LOCALITY = /(?:อำเภอ|จังหวัด|ตำบล).*$/u;
const LABEL = /^(?:ชื่อ)?หน่วยงาน\s*[:：]\s*(\S.*)$/u;
const NOT_A_NAME =
  /^(?:ของ|ที่|และ|หรือ|ใน|จะ|ได้|มี(?!ชัย|สุข|นบุรี)|ต้อง|ไม่|เป็น|ควร|แจ้ง|ยัง|พบ(?!พระ)|ขอ(?=ขอบ|แจ้ง|ความ|เรียน|เชิญ|รายงาน|ให้|ส่ง|อภัย|รับรอง)|จัด(?=ทำ|ให้|ส่ง)|ดำเนินการ|กำหนด(?=ให้|การ|มาตรการ|แนว)|ประกาศ|แห่ง(?!ประเทศ|ชาติ))/u;
/** Behind a kind named by its place any letters may follow: there is many a ตำบลในเมือง. */
const NOT_A_PLACE =
  /^(?:ของ|และ|หรือ|ใน(?:เขต|พื้นที่|จังหวัด|อำเภอ|สังกัด|ปี)|ที่(?:มี|ได้|เป็น|เข้า)|จะ(?:ต้อง|มี|ได้)|ได้|มีการ|ต้อง|แห่ง)/u;

/** The names of agencies in a heading or another line, as printed but for a space behind the kind of a local one. */
export function agencyNamesIn(text: string, place: Place, inProse = false): AgencyMention[] {
  const line = oneLine(text);
  const labelled = LABEL.exec(line)?.[1];
  if (labelled !== undefined) return [{ name: oneLine(labelled), place, inProse: false, isPlace: false }];
  return [...line.matchAll(NAME)].flatMap(([, kind = '', gap = '', rest = '', further = '']) => {
    const isLocal = isNamedByPlace(kind);
    const spoken = rest.replace(SENTENCE_GOES_ON, '');
    const proper = isLocal ? spoken.replace(LOCALITY, '') : spoken;
    if (proper.length < 2 || (isLocal ? NOT_A_PLACE : NOT_A_NAME).test(proper)) return [];
    const name = `${kind}${isLocal ? '' : gap}${proper}${proper === rest ? further : ''}`;
    return [{ name: name.trim(), place, inProse, isPlace: false }];
  });
}

const PLACE = `(?:${PLACE_KINDS.join('|')})${LETTERS}*`;
const PLACE_ALONE = new RegExp(`^${PLACE}$`, 'u');
const PLACE_AS_AGENCY = new RegExp(`(?:ของ|ภายใน|หน่วยงาน\\s?[:：]?)\\s?(${PLACE})(?=\\s|$)`, 'gu');

/** Whether a line is nothing but a place that is an agency itself. */
export const isPlaceAlone = (text: string): boolean => PLACE_ALONE.test(oneLine(text));

/** The provinces, districts and cities that a heading names as an agency may be named: alone, or as that of which it is. */
export function placesNamedIn(text: string, place: Place): AgencyMention[] {
  const line = oneLine(text);
  const names = isPlaceAlone(line)
    ? [line]
    : [...line.matchAll(PLACE_AS_AGENCY)].map(([, name = '']) => name);
  return names
    .map((name) => name.replace(SENTENCE_GOES_ON, ''))
    .filter((name) => !['จังหวัด', 'อำเภอ'].includes(name))
    .map((name) => ({ name, place, inProse: false, isPlace: true }));
}

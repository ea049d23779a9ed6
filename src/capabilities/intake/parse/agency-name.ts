import type { Place } from '../source.ts';
import type { AgencyMention } from './report.ts';
import { likeness, oneLine } from './wording.ts';

/** Words with which the names of Thai public agencies begin; a longer one stands before a shorter. */
const AGENCY_KINDS = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'กรุงเทพมหานคร',
  'เมืองพัทยา',
  'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'โรงพยาบาล',
  'โรงเรียน',
  'วิทยาลัย',
  'มหาวิทยาลัย',
  'สถาบัน',
  'สถานีตำรวจ',
  'สำนักงาน',
  'กองทุน',
  'องค์การ',
  'การไฟฟ้า',
  'การประปา',
  'ธนาคาร',
  'บริษัท',
  'กระทรวง',
  'กรม',
  'อบต.',
  'อบจ.',
] as const;

const KIND = AGENCY_KINDS.map((kind) => kind.replace('.', '\\.')).join('|');
const NAME = new RegExp(`(${KIND})\\s?([\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{2,})`, 'gu');
const STOPS_NAME = /(?:อำเภอ|จังหวัด|ตำบล|ประจำปี|ปีงบประมาณ|คะแนน).*$/u;
const LABEL = /^(?:ชื่อ)?หน่วยงาน\s*[:：]\s*(\S.*)$/u;
const NOT_A_NAME = /^(?:ของ|ที่|และ|หรือ|ใน|จะ|ได้|มี|ต้อง|แห่ง)/u;
/** Behind these a place's name follows, which may begin with any letters: there is many a ตำบลในเมือง. */
const NAMED_BY_PLACE = /^(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ)/u;
const NOT_A_PLACE =
  /^(?:ของ|และ|หรือ|ใน(?:เขต|พื้นที่|จังหวัด|อำเภอ|สังกัด|ปี)|ที่(?:มี|ได้|เป็น|เข้า)|จะ(?:ต้อง|มี|ได้)|ได้|มีการ|ต้อง|แห่ง)/u;

/** Names of agencies in a heading or another short line. */
export function agencyNamesIn(text: string, place: Place, inProse = false): AgencyMention[] {
  const labelled = LABEL.exec(oneLine(text))?.[1];
  if (labelled !== undefined) return [{ name: oneLine(labelled), place, inProse: false }];
  return [...oneLine(text).matchAll(NAME)].flatMap(([, kind = '', rest = '']) => {
    const proper = rest.replace(STOPS_NAME, '');
    const isNoName = (NAMED_BY_PLACE.test(kind) ? NOT_A_PLACE : NOT_A_NAME).test(proper);
    return proper.length < 2 || isNoName ? [] : [{ name: `${kind}${proper}`, place, inProse }];
  });
}

export type AgencyNames = {
  readonly name: string | null;
  /** District and province as they stand beneath the name; '' when they do not. */
  readonly locality: string;
  readonly variants: readonly { readonly name: string; readonly places: readonly Place[] }[];
};

const kindOf = (name: string) => AGENCY_KINDS.find((kind) => name.startsWith(kind)) ?? name;

/**
 * The most frequent name (the earliest of several) and all spellings of it. Other agencies that are named, such as a
 * ministry above, are told apart by the word with which a name begins; a name in running prose is a spelling only if
 * it is alike to the chosen one.
 */
export function chooseAgencyName(
  mentions: readonly AgencyMention[],
  headings: readonly string[],
): AgencyNames {
  const locality = localityIn(headings);
  const counted = new Map<string, Place[]>();
  for (const { name, place } of mentions.filter((mention) => !mention.inProse))
    counted.set(name, [...(counted.get(name) ?? []), place]);
  const [chosen] = [...counted].sort(([, one], [, other]) => other.length - one.length);
  if (!chosen) return { name: provinceIn(headings), locality, variants: [] };
  const [name] = chosen;
  for (const mention of mentions.filter((entry) => entry.inProse)) {
    const alike = likeness(mention.name, name);
    if (alike > 0.8) counted.set(mention.name, [...(counted.get(mention.name) ?? []), mention.place]);
  }
  const variants = [...counted]
    .filter(([other]) => kindOf(other) === kindOf(name))
    .map(([other, places]) => ({ name: other, places }));
  return { name, locality, variants };
}

/** A province is an agency too; as every agency lies in one, only where a heading names nothing else. */
function provinceIn(headings: readonly string[]): string | null {
  return headings.map(oneLine).find((heading) => /^จังหวัด[\u0e01-\u0e4e]+$/u.test(heading)) ?? null;
}

/** `อำเภอ… จังหวัด…` in the words that occur most often. */
function localityIn(headings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const heading of headings)
    for (const [, district, province] of heading.matchAll(/(อำเภอ\S+?)\s*(จังหวัด[\u0e01-\u0e4e]+)/gu)) {
      const locality = `${district} ${province}`;
      counts.set(locality, (counts.get(locality) ?? 0) + 1);
    }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

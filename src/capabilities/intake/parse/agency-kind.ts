/** The words with which the names of Thai public agencies begin. */

/** A longer one stands before a shorter with which it begins. */
export const AGENCY_KINDS = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'โรงพยาบาล',
  'โรงเรียน',
  'วิทยาลัย',
  'ราชวิทยาลัย',
  'มหาวิทยาลัย',
  'สถาบัน',
  'สถานีตำรวจ',
  'สำนักงาน',
  'กองทุน',
  'องค์การ',
  'การไฟฟ้า',
  'การประปา',
  'การท่าเรือ',
  'การรถไฟ',
  'การทางพิเศษ',
  'ธนาคาร',
  'บริษัท',
  'กระทรวง',
  'กรม',
  'อบต.',
  'อบจ.',
  'รพ.สต.',
  'สพป.',
  'สพม.',
] as const;

/** Short kinds and what they stand for. */
const FULL_KINDS: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'รพ.สต.': 'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'สพป.': 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา',
  'สพม.': 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา',
};

/** Of these the name is that of a place, and two names in one report are of one agency. */
const NAMED_BY_PLACE = /^(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ)/u;

export const isNamedByPlace = (name: string): boolean => NAMED_BY_PLACE.test(name);

/** Where a place is an agency itself, and its name needs no kind. */
export const PLACE_ALONE = /^(?:จังหวัด[\u0e01-\u0e4e]+|กรุงเทพมหานคร|เมืองพัทยา)$/u;

/** The name with its kind in full: อบต.บ้านใหม่ is องค์การบริหารส่วนตำบลบ้านใหม่. */
export function withFullKind(name: string): string {
  const short = Object.keys(FULL_KINDS).find((kind) => name.startsWith(kind));
  return short === undefined ? name : `${FULL_KINDS[short]}${name.slice(short.length).trimStart()}`;
}

/** The kind in full; the whole name where it begins with none. */
export function kindOf(name: string): string {
  const full = withFullKind(name);
  return AGENCY_KINDS.find((kind) => full.startsWith(kind)) ?? full;
}

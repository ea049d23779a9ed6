/** The words with which the names of Thai public agencies begin. */

/** Short kinds and what they stand for. */
const FULL_KINDS: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทต.': 'เทศบาลตำบล',
  'ทม.': 'เทศบาลเมือง',
  'ทน.': 'เทศบาลนคร',
  'รพ.สต.': 'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'รพ.': 'โรงพยาบาล',
  'รร.': 'โรงเรียน',
  'สภ.': 'สถานีตำรวจภูธร',
  'สพป.': 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา',
  'สพม.': 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา',
  'สสจ.': 'สำนักงานสาธารณสุขจังหวัด',
  'สสอ.': 'สำนักงานสาธารณสุขอำเภอ',
};

/** Agencies of one place, which has one of these kinds after the other as it grows. */
const KINDS_OF_ONE_PLACE = ['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'];

/** Kinds that one may be taken for the other, where the name behind them is the same. */
const TAKEN_FOR_ONE_ANOTHER: readonly (readonly string[])[] = [
  KINDS_OF_ONE_PLACE,
  ['องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนจังหวัด'],
  ['มหาวิทยาลัย', 'วิทยาลัย', 'ราชวิทยาลัย', 'สถาบัน'],
];

/** As parts of a regular expression; a longer one stands before a shorter with which it begins. */
export const AGENCY_KINDS: readonly string[] = [
  ...KINDS_OF_ONE_PLACE,
  'องค์การบริหารส่วนจังหวัด',
  'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'โรงพยาบาล',
  'โรงเรียน',
  'วิทยาลัย',
  'ราชวิทยาลัย',
  'มหาวิทยาลัย',
  'สถาบัน',
  'สถานีตำรวจ',
  'ตำรวจภูธร',
  'สำนักงาน',
  'สำนัก(?=ข่าวกรอง|งบประมาณ|นายกรัฐมนตรี)',
  'ศาลากลาง',
  'ศาล(?!า|เจ้า)',
  'ที่ว่าการ',
  'ที่ทำการปกครอง',
  'ศูนย์(?=อนามัย|วิจัย|การศึกษา|คุณธรรม|มานุษยวิทยา)',
  'สภา(?=กาชาด|พัฒนา|เกษตรกร)',
  'กองทุน',
  'กองทัพ',
  'กองบัญชาการ',
  'องค์การ',
  'การไฟฟ้า',
  'การประปา',
  'การท่าเรือ',
  'การรถไฟ',
  'การทางพิเศษ',
  'ธนาคาร',
  'บรรษัท',
  'บริษัท',
  'เรือนจำ',
  'ทัณฑสถาน',
  'แขวงทางหลวง',
  'กระทรวง',
  'ทบวง',
  'กรม',
  ...Object.keys(FULL_KINDS),
];

/** Of these the name is that of a place, and two names in one report are of one agency. */
const NAMED_BY_PLACE = /^(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ|ท[ตมน]\.)/u;

export const isNamedByPlace = (name: string): boolean => NAMED_BY_PLACE.test(name);

/** Places that are agencies themselves; every agency lies in one. */
export const PLACE_KINDS: readonly string[] = ['จังหวัด', 'อำเภอ', 'กรุงเทพมหานคร', 'เมืองพัทยา'];

/** The name with its kind in full: อบต.บ้านใหม่ is องค์การบริหารส่วนตำบลบ้านใหม่. */
export function withFullKind(name: string): string {
  const short = Object.keys(FULL_KINDS).find((kind) => name.startsWith(kind));
  return short === undefined ? name : `${FULL_KINDS[short]}${name.slice(short.length).trimStart()}`;
}

const BEGINNINGS = [...AGENCY_KINDS, ...PLACE_KINDS].map((kind) => new RegExp(`^${patternOf(kind)}`, 'u'));

/** A kind as part of a regular expression; a short one is no end of a longer word. */
export function patternOf(kind: string): string {
  return kind.endsWith('.') ? `(?<![\\u0e01-\\u0e4e.])${kind.replaceAll('.', '\\.')}` : kind;
}

/** The kind in full; the whole name where it begins with none. */
export function kindOf(name: string): string {
  const full = withFullKind(name);
  return BEGINNINGS.map((kind) => kind.exec(full)?.[0]).find((kind) => kind !== undefined) ?? full;
}

/** Whether two names are of agencies that may be taken for one another, and the same but for their kinds. */
export function differByKindAlone(one: string, other: string): boolean {
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  const ownName = (name: string, of: string) => withFullKind(name).slice(of.length).replaceAll(' ', '');
  return (
    kind !== otherKind &&
    TAKEN_FOR_ONE_ANOTHER.some((kinds) => kinds.includes(kind) && kinds.includes(otherKind)) &&
    ownName(one, kind) === ownName(other, otherKind)
  );
}

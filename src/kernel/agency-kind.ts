/** Kinds of agency whose offices have names of their own; `general` stands for every other. */
export const AGENCY_KINDS = ['general', 'sao', 'municipality', 'pao', 'school', 'department'] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** An office's building (ที่ทำการ, สำนักงาน) before the name of a local government says nothing of its kind. */
const BEGINNINGS: readonly (readonly [AgencyKind, RegExp])[] = [
  ['sao', /^(?:ที่ทำการ|สำนักงาน)?(?:องค์การบริหารส่วนตำบล|อบต\.)/u],
  ['pao', /^(?:ที่ทำการ|สำนักงาน)?(?:องค์การบริหารส่วนจังหวัด|อบจ\.)/u],
  ['municipality', /^(?:สำนักงาน)?(?:เทศบาล|ท[ตมน]\.)/u],
  ['school', /^(?:โรงเรียน|วิทยาลัย|มหาวิทยาลัย|สถาบัน)/u],
  ['department', /^(?:กรม|สำนักงาน|กระทรวง)/u],
];

/** The kind of agency that a Thai name begins with. */
export function agencyKindOf(name: string): AgencyKind {
  return BEGINNINGS.find(([, beginning]) => beginning.test(name))?.[0] ?? 'general';
}

import type { AgencyDetails } from './agency.ts';

const CAPITAL = /^(?:กรุงเทพ|กทม)/u;
const DISTRICT_WORD = /^(?:อำเภอ|อ\.|เขต)\s*/u;
const PROVINCE_WORD = /^(?:จังหวัด|จ\.)\s*/u;

/**
 * Where the agency lies as Thai papers write it: `อำเภอเมือง จังหวัดตัวอย่าง`, in the capital `เขตดุสิต กรุงเทพมหานคร`.
 * The words for district and province may be typed or left out; '' when neither is known.
 */
export function localityOf({ district, province }: Pick<AgencyDetails, 'district' | 'province'>): string {
  const isCapital = CAPITAL.test(province ?? '');
  return [
    district && (isCapital ? 'เขต' : 'อำเภอ') + district.replace(DISTRICT_WORD, ''),
    province && (isCapital ? 'กรุงเทพมหานคร' : `จังหวัด${province.replace(PROVINCE_WORD, '')}`),
  ]
    .filter(Boolean)
    .join(' ');
}

import type { AgencyKind } from '../../kernel/agency-kind.ts';
import type { AgencyDetails, Position, SigningRole } from './agency.ts';

/** What agencies of a kind usually have; a person corrects it before it is saved. */
export type UsualStructure = Pick<AgencyDetails, 'units' | 'positions'>;

const UNITS: Readonly<Record<AgencyKind, readonly string[]>> = {
  general: ['ฝ่ายบริหารทั่วไป', 'ฝ่ายการเงินและบัญชี', 'ฝ่ายนโยบายและแผน', 'หน่วยตรวจสอบภายใน'],
  sao: [
    'สำนักปลัดองค์การบริหารส่วนตำบล',
    'กองคลัง',
    'กองช่าง',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'กองสวัสดิการสังคม',
    'หน่วยตรวจสอบภายใน',
  ],
  municipality: [
    'สำนักปลัดเทศบาล',
    'กองคลัง',
    'กองช่าง',
    'กองการศึกษา',
    'กองสาธารณสุขและสิ่งแวดล้อม',
    'กองยุทธศาสตร์และงบประมาณ',
    'กองสวัสดิการสังคม',
    'หน่วยตรวจสอบภายใน',
  ],
  pao: [
    'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    'สำนักงานเลขานุการองค์การบริหารส่วนจังหวัด',
    'กองคลัง',
    'สำนักช่าง',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'กองยุทธศาสตร์และงบประมาณ',
    'กองการเจ้าหน้าที่',
    'กองพัสดุและทรัพย์สิน',
    'หน่วยตรวจสอบภายใน',
  ],
  school: ['กลุ่มบริหารวิชาการ', 'กลุ่มบริหารงบประมาณ', 'กลุ่มบริหารงานบุคคล', 'กลุ่มบริหารทั่วไป'],
  department: [
    'สำนักงานเลขานุการกรม',
    'กองคลัง',
    'กองการเจ้าหน้าที่',
    'กองยุทธศาสตร์และแผนงาน',
    'ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร',
    'กลุ่มตรวจสอบภายใน',
  ],
};

/** In the order in which they sign: prepared, reviewed, approved. */
const SIGNERS: Readonly<Record<AgencyKind, readonly [string, string, string]>> = {
  general: ['เจ้าหน้าที่ผู้รับผิดชอบการประเมิน', 'รองหัวหน้าหน่วยงาน', 'หัวหน้าหน่วยงาน'],
  sao: ['นักวิเคราะห์นโยบายและแผน', 'ปลัดองค์การบริหารส่วนตำบล', 'นายกองค์การบริหารส่วนตำบล'],
  municipality: ['นักวิเคราะห์นโยบายและแผน', 'ปลัดเทศบาล', 'นายกเทศมนตรี'],
  pao: ['นักวิเคราะห์นโยบายและแผน', 'ปลัดองค์การบริหารส่วนจังหวัด', 'นายกองค์การบริหารส่วนจังหวัด'],
  school: ['ครูผู้รับผิดชอบการประเมิน', 'รองผู้อำนวยการสถานศึกษา', 'ผู้อำนวยการสถานศึกษา'],
  department: ['นักวิเคราะห์นโยบายและแผน', 'รองอธิบดี', 'อธิบดี'],
};

/** The usual units and signing positions of a kind of agency. */
export function usualStructureOf(kind: AgencyKind): UsualStructure {
  const [prepared, reviewed, approved] = SIGNERS[kind];
  const units = UNITS[kind];
  const position = (title: string, unit: string | null, role: SigningRole): Position => ({
    title,
    unit,
    role,
  });
  return {
    units,
    positions: [
      position(prepared, units[0] ?? null, 'prepared'),
      position(reviewed, null, 'reviewed'),
      position(approved, null, 'approved'),
    ],
  };
}

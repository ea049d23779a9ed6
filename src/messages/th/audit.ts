/** Words of the audit log: the page of an agency's acts, and the verb that verifies the chains. */
export const audit = {
  title: 'ประวัติการดำเนินการ',
  lead: 'ทุกการดำเนินการที่เปลี่ยนแปลงข้อมูลของหน่วยงานและการดาวน์โหลดรายงาน เรียงจากล่าสุด โปรแกรมไม่แก้ไขและไม่ลบรายการที่บันทึกไว้แล้ว',
  none: 'ยังไม่มีการดำเนินการที่บันทึกไว้',
  caption: ({ from, to, all }: { from: number; to: number; all: number }) =>
    `รายการที่ ${from}–${to} จากทั้งหมด ${all} รายการ`,
  columns: {
    number: 'ลำดับ',
    time: 'วันและเวลา',
    event: 'การดำเนินการ',
    subject: 'รายละเอียด',
    actor: 'ผู้ดำเนินการ',
  },
  newer: 'รายการใหม่กว่า',
  older: 'รายการเก่ากว่า',
  actors: { desk: 'ผู้ใช้เครื่องนี้', console: 'ผู้ดูแลเครื่องที่ติดตั้งโปรแกรม', account: 'ผู้ใช้ที่มีบัญชี' },
  events: {
    'agency-added': 'เพิ่มหน่วยงาน',
    'agency-changed': 'แก้ไขข้อมูลหน่วยงาน',
    'intake-received': 'นำเข้าผลการประเมินเป็นร่าง',
    'intake-corrected': 'แก้ไขหรือยืนยันข้อมูลในร่าง',
    'intake-accepted': 'รับผลการประเมิน',
    'intake-discarded': 'ทิ้งร่าง',
    'result-withdrawn': 'เพิกถอนผลการประเมิน',
    'typed-emptied': 'ล้างคะแนนที่กรอก',
    'analysis-paragraph-edited': 'แก้ไขข้อความผลการวิเคราะห์',
    'analysis-paragraph-composed': 'กลับไปใช้ข้อความวิเคราะห์ที่โปรแกรมเรียบเรียง',
    'analysis-paragraph-restored': 'นำข้อความวิเคราะห์ครั้งก่อนกลับมาใช้',
    'report-downloaded': 'ดาวน์โหลดรายงาน',
    'plan-begun': 'เริ่มแผนมาตรการ',
    'measure-added': 'เพิ่มมาตรการ',
    'measure-changed': 'แก้ไขมาตรการ',
    'measure-removed': 'ลบมาตรการออกจากแผน',
    'measure-restored': 'นำข้อความของมาตรการกลับมาใช้',
    'plan-reordered': 'จัดลำดับมาตรการ',
    'measures-changed': 'แก้ไขหลายมาตรการพร้อมกัน',
    'measures-removed': 'ลบหลายมาตรการออกจากแผน',
    'installation-begun': 'เริ่มใช้งานแบบหลายผู้ใช้',
    'person-invited': 'เพิ่มผู้ใช้ของหน่วยงาน',
    'roles-changed': 'เปลี่ยนบทบาทของผู้ใช้',
    'account-disabled': 'ระงับบัญชีผู้ใช้',
    'account-enabled': 'ยกเลิกการระงับบัญชีผู้ใช้',
    'link-made': 'ออกลิงก์ตั้งรหัสผ่าน',
    'password-chosen': 'ตั้งรหัสผ่าน',
    'signed-in': 'เข้าสู่ระบบ',
    'signed-out': 'ออกจากระบบ',
    'session-ended': 'ยกเลิกการเข้าสู่ระบบที่ค้างอยู่',
  },
  /** An event that a newer program recorded. */
  unknownEvent: ({ event }: { event: string }) => `การดำเนินการที่โปรแกรมรุ่นนี้ไม่รู้จัก (${event})`,
  /** What is told of an act in a way that this program does not know. */
  unknown: 'อ่านด้วยโปรแกรมรุ่นนี้ไม่ได้',
  subject: {
    fiscalYear: ({ year }: { year: number }) => `ปีงบประมาณ ${year}`,
    revision: ({ revision }: { revision: number }) => `แก้ไขครั้งที่ ${revision}`,
    topic: ({ topic }: { topic: number }) => `ประเด็นที่ ${topic}`,
    file: ({ file }: { file: string }) => `ไฟล์ ${file}`,
    sha256: ({ start }: { start: string }) => `SHA-256 ${start}…`,
    roles: ({ roles }: { roles: readonly string[] }) => (roles.length === 0 ? 'ไม่มีบทบาท' : roles.join(', ')),
    count: ({ count }: { count: number }) => `${count} มาตรการ`,
    measure: 'เปิดมาตรการ',
    intake: 'เปิดรายการนำเข้า',
  },
  proof: {
    title: 'ค่ายืนยันของประวัตินี้',
    text: 'แต่ละรายการผูกกับรายการก่อนหน้าด้วยค่ายืนยัน (SHA-256) หากรายการใดถูกแก้ไข ลบ หรือแทรก คำสั่ง prongsai audit verify จะพบ ทั้งนี้ ผู้ที่ควบคุมฐานข้อมูลเขียนประวัติใหม่ทั้งหมดได้ จึงควรจดค่าล่าสุดนี้เก็บไว้นอกเครื่อง',
    head: ({ number }: { number: number }) => `ค่ายืนยันของรายการที่ ${number}`,
  },
  verb: {
    usage:
      'วิธีใช้: prongsai audit verify [--agency ชื่อย่อ] [--head ค่ายืนยัน]… | prongsai audit head [--agency ชื่อย่อ]',
    installation: 'ส่วนกลางของโปรแกรม',
    unknownAgency: ({ shortName }: { shortName: string }) => `ไม่มีหน่วยงานชื่อย่อ “${shortName}”`,
    badHead: ({ head }: { head: string }) =>
      `ค่ายืนยัน “${head}” ต้องเป็นเลขฐานสิบหก 64 หลักตามที่ prongsai audit head แสดง`,
    schemaOld: 'ฐานข้อมูลไม่ใช่รุ่นของโปรแกรมนี้ โปรดสั่ง prongsai migrate ก่อน',
    noChains: 'ยังไม่มีการดำเนินการที่บันทึกไว้',
    sound: ({ chain, events, head }: { chain: string; events: number; head: string }) =>
      `✓ ${chain}: ${events} รายการ ต่อเนื่องครบถ้วน ค่ายืนยันล่าสุด ${head}`,
    broken: ({ chain, events, what }: { chain: string; events: number; what: string }) =>
      `✗ ${chain}: ถูกต้องถึงรายการที่ ${events} ${what}`,
    breaks: {
      changed: ({ number }: { number: number }) => `รายการที่ ${number} ถูกแก้ไข`,
      removed: ({ number }: { number: number }) => `รายการที่ ${number} หายไป`,
      inserted: ({ number }: { number: number }) => `รายการที่ ${number} ถูกแทรกเข้ามา`,
      'unknown-format': ({ number }: { number: number }) =>
        `รายการที่ ${number} บันทึกด้วยโปรแกรมรุ่นใหม่กว่า จึงตรวจด้วยรุ่นนี้ไม่ได้`,
    },
    headHeld: ({ head, chain }: { head: string; chain: string }) => `✓ พบค่ายืนยัน ${head} ในห่วงโซ่ของ ${chain}`,
    headLost: ({ head }: { head: string }) =>
      `✗ ไม่พบค่ายืนยัน ${head} ประวัติถูกตัดท้ายหรือเขียนใหม่หลังจากจดค่านี้ หรือค่านี้เป็นของหน่วยงานอื่น`,
    headPastBreak: ({ head }: { head: string }) =>
      `✗ ไม่พบค่ายืนยัน ${head} ในส่วนที่ถูกต้อง ส่วนที่อยู่หลังรายการที่ผิดปกติเทียบกับค่านี้ไม่ได้`,
    proves:
      'เครื่องหมาย ✓ พิสูจน์ว่า: ไม่มีรายการใดในห่วงโซ่ถูกแก้ไข ลบ หรือแทรก โดยไม่คำนวณค่ายืนยันใหม่ สิ่งที่พิสูจน์ไม่ได้: ผู้ที่ควบคุมฐานข้อมูลเขียนห่วงโซ่ใหม่ทั้งหมดหรือตัดท้ายได้ จะพบก็ต่อเมื่อเทียบกับค่ายืนยันที่เก็บไว้ที่อื่นด้วย --head',
    keep: 'เก็บค่าเหล่านี้ไว้นอกเครื่องนี้ แล้วตรวจภายหลังด้วย prongsai audit verify --head ค่ายืนยัน',
  },
};

/** Adding measures to a plan, changing several at once, and the year as a timeline. */
export const planAdding = {
  title: 'เพิ่มมาตรการในแผน',
  own: 'กำหนดมาตรการเอง',
  titleField: 'ชื่อมาตรการ/โครงการ/กิจกรรม',
  addOwn: 'เพิ่มแล้วกรอกรายละเอียด',
  from: {
    library: () => 'จากคลังมาตรการ',
    'last-year': ({ year }: { year: number }) => `จากแผนปีงบประมาณ พ.ศ. ${year}`,
    paper: () => 'จากเอกสารผลการประเมินที่นำเข้า',
  } satisfies Record<string, (at: { year: number }) => string>,
  about: {
    library: 'มาตรการที่รองรับข้อที่ยังไม่มีมาตรการอยู่ด้านบน มาตรการที่อยู่ในแผนแล้วไม่แสดงซ้ำ',
    'last-year': 'มาตรการที่คัดลอกมาจะมีป้ายกำกับจนกว่าจะมีการแก้ไข มาตรการที่คัดลอกแล้วไม่แสดงซ้ำ',
    paper: 'มาตรการที่อ่านได้จากเอกสาร โปรดตรวจระยะเวลา หลักฐาน และข้อที่รองรับหลังจากเพิ่ม',
  },
  choose: 'เลือกมาตรการ',
  serves: ({ items, open }: { items: readonly string[]; open: readonly string[] }) =>
    `รองรับข้อ ${items.join(' ')}${open.length === 0 ? '' : ` · ยังไม่มีมาตรการอื่น: ข้อ ${open.join(' ')}`}`,
  addChosen: 'เพิ่มมาตรการที่เลือก',
  noTitle: 'กรอกชื่อมาตรการ/โครงการ/กิจกรรม',
  tooLong: ({ most }: { most: number }) => `ชื่อมาตรการยาวเกิน ${most} ตัวอักษร โปรดย่อข้อความ`,
  noneChosen: 'เลือกมาตรการอย่างน้อยหนึ่งรายการ',
  planFull: ({ most }: { most: number }) => `แผนหนึ่งมีได้ไม่เกิน ${most} มาตรการ จึงยังไม่ได้เพิ่ม`,
};

export const planSeveral = {
  title: ({ count }: { count: number }) => `แก้ไข ${count} มาตรการพร้อมกัน`,
  setNames: 'ใช้ผู้รับผิดชอบนี้กับทุกมาตรการที่เลือก',
  setMonths: 'ใช้ระยะเวลานี้กับทุกมาตรการที่เลือก',
  noNames: 'ระบุผู้รับผิดชอบอย่างน้อยหนึ่งรายการ',
  remove: 'ลบออกจากแผน',
  restorable: 'ข้อความทั้งหมดยังอยู่ในประวัติ และนำกลับเข้าแผนได้ภายหลังทีละมาตรการ',
  removeAll: ({ count }: { count: number }) => `ลบ ${count} มาตรการออกจากแผน`,
};

export const planTimeline = {
  title: ({ year }: { year: number }) => `ปฏิทินมาตรการ ปีงบประมาณ พ.ศ. ${year}`,
  lead: 'แถบแสดงเดือนที่ดำเนินงานของแต่ละมาตรการ ตั้งแต่ตุลาคมถึงกันยายน',
  noMonths: 'ยังไม่กำหนดระยะเวลา',
};

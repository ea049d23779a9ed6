export const agency = {
  kinds: {
    general: 'หน่วยงานอื่นของรัฐ',
    sao: 'องค์การบริหารส่วนตำบล (อบต.)',
    municipality: 'เทศบาล',
    pao: 'องค์การบริหารส่วนจังหวัด (อบจ.)',
    school: 'สถานศึกษา',
    department: 'กรมหรือส่วนราชการส่วนกลาง',
  },
  roles: { prepared: 'ผู้จัดทำ', reviewed: 'ผู้ตรวจสอบ', approved: 'ผู้อนุมัติ' },
};

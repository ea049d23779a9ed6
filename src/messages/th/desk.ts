/** Names of the desk's pages, as they stand in the navigation. */
export const desk = {
  navigation: {
    overview: 'ภาพรวมผลการประเมิน',
    intake: 'นำเข้าผล',
    analysis: 'วิเคราะห์',
    whatIf: 'จำลองคะแนน',
    measures: 'มาตรการ',
    report: 'รายงาน',
    approval: 'อนุมัติ',
    agency: 'ข้อมูลหน่วยงาน',
    people: 'ผู้ใช้',
    rulebook: 'หลักเกณฑ์',
  },
};

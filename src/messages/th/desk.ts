/** Names of the desk's pages and of the steps of the main job, as they stand in navigation and headings. */
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
  steps: {
    label: 'ขั้นตอนการดำเนินงาน',
    result: 'ผลการประเมิน',
    analysis: 'วิเคราะห์',
    measures: 'มาตรการ',
    report: 'รายงาน',
  },
};

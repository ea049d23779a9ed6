/** The preview: what was read of a source, beside the source, and what a person says over it. */
export const preview = {
  title: 'ตรวจทานก่อนรับผล',
  titleAccepted: 'ผลที่รับแล้ว',
  titleDiscarded: 'รายการที่ยกเลิกแล้ว',
  titleWithdrawn: 'ผลที่เพิกถอนแล้ว',
  allIntakes: 'นำเข้าผลการประเมิน',
  read: 'สิ่งที่อ่านได้',
  source: 'ต้นฉบับ',
  sourceTyped: 'คะแนนที่กรอก',
  showSource: ({ lines }: { lines: number }) => `แสดงทั้งหมด ${lines} บรรทัด`,
  standsAccepted: ({ when }: { when: string }) =>
    `รายการนี้รับเป็นผลของหน่วยงานแล้วเมื่อ ${when} จึงแก้ไขในหน้านี้ไม่ได้ หากต้องการแก้ไข โปรดกด “แก้ไขผลนี้” ด้านล่าง`,
  standsReplaced: ({ when }: { when: string }) =>
    `รายการนี้เคยรับเป็นผลของหน่วยงานเมื่อ ${when} และมีรายการที่ใหม่กว่ามาแทนแล้ว`,
  standsDiscarded: ({ when }: { when: string }) =>
    `รายการนี้ยกเลิกแล้วเมื่อ ${when} ต้นฉบับยังเก็บไว้ หากต้องการใช้ ให้สร้างรายการใหม่จากต้นฉบับเดิม`,
  standsWithdrawn: ({ accepted, withdrawn }: { accepted: string; withdrawn: string }) =>
    `รายการนี้เคยรับเป็นผลของหน่วยงานเมื่อ ${accepted} และเพิกถอนแล้วเมื่อ ${withdrawn} คะแนนที่รับไว้ยังแสดงด้านล่างเพื่อการตรวจสอบย้อนหลัง`,
  withdraw: 'เพิกถอนผลที่รับไว้',
  withdrawn: ({ year }: { year: number }) => `เพิกถอนผลปี พ.ศ. ${year} แล้ว`,
  revise: 'สร้างรายการใหม่จากต้นฉบับเดิม',
  reviseAccepted: 'แก้ไขผลนี้ (ผลเดิมยังอยู่จนกว่าจะรับผลที่แก้แล้ว)',
  original: 'ต้นฉบับที่เก็บไว้',
  fileName: 'ชื่อไฟล์',
  form: 'ชนิด',
  size: 'ขนาด',
  bytes: ({ bytes }: { bytes: string }) => `${bytes} ไบต์`,
  sha256: 'SHA-256',
  sha256Means: 'ลายนิ้วมือของไฟล์ ใช้ยืนยันว่าต้นฉบับไม่ถูกแก้ไข',
  received: 'นำเข้าเมื่อ',
  download: 'ดาวน์โหลดต้นฉบับ',
  place: {
    line: ({ line }: { line: number }) => `บรรทัดที่ ${line}`,
    page: ({ page, line }: { page: number; line: number }) => `หน้า ${page} บรรทัดที่ ${line}`,
    table: ({ table, row }: { table: number; row: number }) => `ตารางที่ ${table} แถวที่ ${row}`,
    cell: ({ sheet, cell }: { sheet: string; cell: string }) => `แผ่นงาน ${sheet} เซลล์ ${cell}`,
  },
  shortPlace: {
    line: ({ line }: { line: number }) => `${line}`,
    page: ({ page, line }: { page: number; line: number }) => `น.${page}:${line}`,
    table: ({ table, row }: { table: number; row: number }) => `ต.${table}:${row}`,
    cell: ({ cell }: { cell: string }) => cell,
  },
  sourceTypedExplanation: 'ตารางคะแนนที่บันทึกจากหน้ากรอกคะแนน ตรงตามที่ท่านกรอก',
  sourceExplanation: 'ทุกบรรทัดของต้นฉบับ พร้อมตำแหน่ง บรรทัดที่มีเรื่องต้องดูและบรรทัดที่ไม่ได้นำมาคิดมีป้ายกำกับ',
  unreadTitle: 'บรรทัดที่ไม่ได้นำมาคิด',
  unread: {
    'not-understood': {
      tag: 'อ่านไม่ได้',
      list: 'บรรทัดที่อ่านไม่ได้',
      count: ({ count }: { count: number }) =>
        count === 0 ? 'โปรแกรมอ่านได้ทุกบรรทัด' : `มี ${count} บรรทัดที่โปรแกรมอ่านไม่ได้ โปรดดูว่ามีคะแนนตกหล่นหรือไม่`,
    },
    'past-year': {
      tag: 'ข้อมูลของปีก่อน',
      list: 'ข้อมูลของปีก่อน',
      count: ({ count }: { count: number }) =>
        `มี ${count} บรรทัดที่เป็นข้อมูลของปีก่อน ไม่ได้นำมาคิด หากเป็นข้อมูลของปีนี้ โปรดแก้ปีในต้นฉบับแล้วนำเข้าใหม่`,
    },
    hidden: {
      tag: 'ซ่อนหรือลบไว้',
      list: 'ข้อความที่ซ่อนหรือลบไว้ในต้นฉบับ',
      count: ({ count }: { count: number }) => `มี ${count} บรรทัดที่มีข้อความซ่อนหรือลบไว้ในต้นฉบับ ข้อความนั้นไม่ได้นำมาคิด`,
    },
  },
  moreProblems: ({ count }: { count: number }) =>
    `ยังมีอีก ${count} รายการที่ไม่ได้แสดงไว้ที่นี่ เมื่อแก้ไขรายการข้างต้นแล้วโปรแกรมจะแสดงรายการที่เหลือ หรือนำเข้าไฟล์ที่แก้ไขแล้วแทน`,
  moreUnread: ({ count }: { count: number }) => `ยังมีอีก ${count} บรรทัดที่ไม่ได้แสดงไว้ที่นี่ ดูได้จากเครื่องหมายในส่วนต้นฉบับ`,
  sourceCut: ({ shown, all }: { shown: number; all: number }) =>
    `แสดง ${shown} บรรทัดแรกจากทั้งหมด ${all} บรรทัด ดูส่วนที่เหลือได้จากไฟล์ต้นฉบับ`,
  furniture: 'สิ่งที่พิมพ์ซ้ำทุกหน้า',
  glance: 'สรุปและทางลัด',
  unreadGlance: ({ count }: { count: number }) => `บรรทัดที่อ่านไม่ได้ ${count} บรรทัด`,
  setAsideGlance: ({ count }: { count: number }) => `ข้อมูลปีก่อนและข้อความที่ซ่อน ${count} บรรทัด`,
  overallGlance: ({ score }: { score: string }) => `คะแนนภาพรวม ${score}`,
  overallComputed: ({ score }: { score: string }) => `คะแนนภาพรวม คำนวณได้ ${score}`,
  overallUnknown: 'คะแนนภาพรวม ยังคำนวณไม่ได้',
  notComputable: 'ยังคำนวณไม่ได้',
  itemsScored: ({ scored, all }: { scored: number; all: number }) => `มีคะแนน ${scored} จาก ${all} ข้อ`,
  problems: 'เรื่องที่ตรวจพบ',
  noProblems: 'ตัวเลขทั้งหมดสอดคล้องกัน ไม่พบข้อผิดพลาดหรือข้อควรตรวจ',
  severity: { error: 'ข้อผิดพลาด', warning: 'ข้อควรตรวจ', info: 'ข้อสังเกต' },
  severityMeans: {
    error: 'ตัวเลขขัดแย้งกันหรือขาดหาย ควรแก้ก่อนรับผล',
    errorAccepted: 'ตัวเลขขัดแย้งกันหรือขาดหาย ควรแก้ไขแล้วรับผลใหม่',
    warning: 'อาจถูกหรือผิดก็ได้ โปรดเทียบกับต้นฉบับ',
    info: 'แจ้งให้ทราบ ไม่กระทบคะแนน',
  },
  counted: ({ word, count }: { word: string; count: number }) => `${word} ${count} เรื่อง`,
  missingTogether: ({ count, overallUnknown }: { count: number; overallUnknown: boolean }) =>
    `ยังไม่มีคะแนน ${count} ข้อ กรอกเพิ่มในช่องได้ หรือรับผลเท่าที่มี${overallUnknown ? ' (คะแนนภาพรวมจะยังคำนวณไม่ได้)' : ''}`,
  missingItems: 'ดูข้อที่ยังไม่มีคะแนน',
  periodsOutside: ({ count, planYear }: { count: number; planYear: number }) =>
    `ระยะเวลาของมาตรการ ${count} รายการไม่อยู่ในปีงบประมาณ พ.ศ. ${planYear}`,
  periodsMeasures: 'ดูมาตรการเหล่านี้',
  misnumbered: ({ printed, meant }: { printed: string; meant: string }) =>
    `แถวนี้พิมพ์เลข ${printed} แต่ชื่อเป็นของข้อ ${meant} จึงไม่พบคะแนนข้อ ${meant}`,
  repeatedAlike: ({ item }: { item: string }) =>
    `ข้อ ${item} พิมพ์ไว้สองแห่งและคะแนนตรงกัน หากเป็นข้อเดียวกัน โปรดกดยืนยัน`,
  choose: 'ทางเลือกในการแก้ไข โปรดเทียบกับประกาศผลก่อนเลือก',
  confirmed: ({ figure, score }: { figure: string; score: string }) => `${figure}: ยืนยัน ${score}`,
  use: ({ figure, score }: { figure: string; score: string }) => `ใช้ ${figure} = ${score}`,
  confirm: ({ figure, score }: { figure: string; score: string }) => `ยืนยัน ${figure} = ${score}`,
  useRow: ({ item, score }: { item: string; score: string }) => `ใช้เป็นคะแนนข้อ ${item} = ${score}`,
  useYear: ({ year }: { year: number }) => `ใช้ปี พ.ศ. ${year}`,
  confirmYear: ({ year }: { year: number }) => `ยืนยันปี พ.ศ. ${year}`,
  figureOf: {
    indicator: ({ id }: { id: string }) => `ตัวชี้วัดที่ ${id}`,
    instrument: ({ id }: { id: string }) => `คะแนน ${id}`,
    overall: (_: { id: string }) => 'คะแนนภาพรวม',
  },
  agreesAsPrinted: ({ figure, printed }: { figure: string; printed: string }) =>
    `${figure} ตรงกับที่พิมพ์ ${printed}`,
  agreesWithMembers: ({ figure }: { figure: string }) => `${figure} ตรงกับคะแนนย่อยที่พิมพ์ไว้`,
  insteadOf: ({ score }: { score: string }) => `แทน ${score}`,
  readAs: ({ from, to }: { from: string; to: string }) => `อ่านข้อ ${from} แถวนี้เป็นข้อ ${to}`,
  repairs: 'สิ่งที่ท่านแก้ไขหรือยืนยัน',
  repaired: ({ figure, from, to }: { figure: string; from: string; to: string }) =>
    `${figure}: ${from} → ${to}`,
  rowRenumbered: ({ from, to, score }: { from: string; to: string; score: string }) =>
    `แถวที่พิมพ์เลข ${from} เป็นข้อ ${to} = ${score}`,
  yearConfirmed: ({ year }: { year: number }) => `ผลของปีงบประมาณ: ยืนยัน พ.ศ. ${year}`,
  respondentsSaid: ({ count }: { count: number }) => `จำนวนผู้ตอบจริง: ${count} คน`,
  andConfirmed: ({ said }: { said: string }) => `${said} (ยืนยันแล้ว)`,
  confirmedHere: 'ยืนยันแล้ว',
  nothingPrinted: 'ไม่มีในต้นฉบับ',
  savedNews: {
    saved: 'บันทึกการแก้ไขแล้ว',
    undone: 'ยกเลิกการแก้ไขแล้ว',
    undoneAndSaved: 'ยกเลิกการแก้ไขที่เลือกแล้ว และบันทึกช่องอื่นที่แก้ไขไว้ด้วย',
    nothing: 'ไม่มีช่องใดเปลี่ยนแปลง จึงไม่มีสิ่งที่ต้องบันทึก',
  },
  undo: 'ยกเลิกการแก้ไข',
  undoScore: 'คืนคะแนนเดิม',
  undoConfirmation: 'ยกเลิกการยืนยัน',
  undoOf: ({ undo, said }: { undo: string; said: string }) => `${undo} (${said})`,
  facts: 'ข้อมูลจากต้นฉบับ',
  factsTyped: 'ข้อมูลของผลที่กรอก',
  agencyOfTyped: 'กรอกบนหน้าจอในนามหน่วยงานนี้',
  correctFacts: 'แก้ไขชื่อหน่วยงาน ปี ระดับ หรือจำนวนผู้ตอบ',
  agencyHint: 'ชื่อที่ต้นฉบับควรเขียน ลบออกเพื่อกลับไปใช้ตามต้นฉบับ',
  resultYearField: 'ผลของปีงบประมาณ พ.ศ.',
  notYear: ({ text }: { text: string }) => `“${text}” ไม่ใช่ปี พ.ศ. โปรดกรอกปี พ.ศ. เป็นเลขสี่หลัก`,
  yearToCome: ({ year, latest, day }: { year: number; latest: number; day: string }) =>
    `ปีงบประมาณ พ.ศ. ${year} ยังมาไม่ถึง จึงยังไม่มีผลการประเมิน โปรดแก้ไขปีงบประมาณของผลการประเมิน ปีล่าสุดที่มีผลได้คือ พ.ศ. ${latest} วันนี้ตามนาฬิกาของเครื่องคือวันที่ ${day} หากวันที่ไม่ถูกต้อง โปรดตั้งวันที่ของเครื่อง`,
  notLevel: ({ text }: { text: string }) => `ไม่มีระดับ “${text}” ในหลักเกณฑ์ โปรดเลือกจากรายการ`,
  notAgencyName: (_: { text: string }) => 'ชื่อหน่วยงานยาวเกิน 200 ตัวอักษร โปรดย่อให้สั้นลง',
  agency: 'หน่วยงาน',
  noAgency: 'ไม่พบชื่อหน่วยงานในต้นฉบับ',
  variants: ({ names }: { names: string }) => `เขียนไว้อีกแบบว่า ${names}`,
  otherAgency: ({ printed, here }: { printed: string; here: string }) =>
    `ต้นฉบับเป็นของ “${printed}” แต่ท่านกำลังทำงานในหน่วยงาน “${here}” โปรดตรวจว่าเป็นไฟล์ของหน่วยงานท่าน`,
  resultYear: 'ผลของปีงบประมาณ',
  planYear: 'มาตรการของปีงบประมาณ',
  year: ({ year }: { year: number }) => `พ.ศ. ${year}`,
  rulebook: 'หลักเกณฑ์ที่ใช้ตรวจ',
  printedLevel: 'ระดับตามต้นฉบับ',
  none: 'ไม่ระบุ',
  respondents: 'จำนวนผู้ตอบจริง',
  respondentsHint: ({
    instrument,
    count,
    levels,
  }: {
    instrument: string;
    count: number | null;
    levels: number;
  }) =>
    count === null
      ? `ผู้ตอบแบบ ${instrument} เว้นว่างได้ โปรแกรมประมาณจำนวนจากคะแนนชุดนี้ไม่ได้`
      : `ผู้ตอบแบบ ${instrument} จากคะแนนประมาณได้ว่ามี ${count} คน หรือจำนวนเท่าของ ${count} หากแบบวัดมี ${levels} ระดับ ถ้าทราบจำนวนจริง กรอกที่นี่ โปรแกรมจะใช้ตามนั้น`,
  respondentsTold: ({ instrument }: { instrument: string }) =>
    `ผู้ตอบแบบ ${instrument} โปรแกรมใช้จำนวนที่ท่านกรอก ลบออกเพื่อกลับไปใช้ค่าประมาณ`,
  notRespondents: ({ text }: { text: string }) =>
    `จำนวนผู้ตอบ “${text}” ไม่ถูกต้อง โปรดกรอกจำนวนเต็มตั้งแต่ 1 หรือเว้นว่าง`,
  scores: 'คะแนนที่อ่านได้',
  scoresExplanation: 'แก้ไขในช่องได้เลย แล้วกดบันทึกการแก้ไข ต้นฉบับไม่เปลี่ยน ลบตัวเลขในช่องเพื่อกลับไปใช้ค่าตามต้นฉบับ',
  changed: ({ from, to }: { from: string; to: string }) => `แก้จาก ${from} เป็น ${to}`,
  save: 'บันทึกการแก้ไข',
  topics: 'ประเด็นและบทวิเคราะห์ในต้นฉบับ',
  topic: ({ number, name }: { number: number; name: string }) => `ประเด็นที่ ${number} ${name}`,
  topicUnnumbered: ({ name }: { name: string }) => `ประเด็น ${name}`,
  paragraphs: { mend: 'ข้อบกพร่อง/ข้อปรับปรุง', develop: 'การพัฒนา', sustain: 'การรักษาระดับ' },
  noParagraph: 'ไม่พบในต้นฉบับ',
  measures: ({ count }: { count: number }) => `มาตรการในต้นฉบับ ${count} รายการ`,
  measureOfParts: ({ first, others }: { first: string; others: number }) => `${first} และอีก ${others} เรื่อง`,
  responsible: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  monitoring: 'การกำกับติดตาม',
  steps: 'ขั้นตอน',
  accept: 'รับเป็นผลของหน่วยงาน',
  acceptTitle: 'รับผล',
  acceptClean: ({ year }: { year: number }) =>
    `เมื่อรับแล้ว คะแนนชุดนี้จะเป็นผลการประเมินปีงบประมาณ พ.ศ. ${year} ของหน่วยงาน และใช้วิเคราะห์ เสนอมาตรการ และจัดทำรายงานต่อไป`,
  acceptWithErrors: ({ count }: { count: number }) =>
    `ยังมีข้อผิดพลาด ${count} เรื่องที่ไม่ได้แก้ หากรับผลโดยยังไม่แก้ไข ข้อผิดพลาดจะยังแสดงในหน้าภาพรวมและหน้ารายงาน`,
  acceptTick: 'รับทราบข้อผิดพลาดที่เหลือ และยืนยันว่าได้ตรวจทานคะแนนกับต้นฉบับแล้ว',
  errorsLeft: ({ count }: { count: number }) => `เหลือข้อผิดพลาด ${count} เรื่อง`,
  mendErrors: ({ count }: { count: number }) => `ไปแก้ข้อผิดพลาด (${count})`,
  notToAccept: 'ยังรับผลการประเมินไม่ได้ โปรดแก้ไขปีงบประมาณ',
  readyToAccept: 'แก้ครบแล้ว พร้อมรับผล',
  acceptNeedsYear: ({ year, rulebook }: { year: number; rulebook: number }) =>
    `รายการนี้เป็นผลปี พ.ศ. ${year} แต่หลักเกณฑ์ที่ใช้ตรวจเป็นของปี พ.ศ. ${rulebook} โปรดแก้ปีให้ถูกต้อง หรือกดปุ่ม “ยืนยันปี พ.ศ. ${year}” ก่อนรับผล`,
  changedMeanwhile: 'รายการนี้ถูกแก้ไขจากหน้าต่างอื่นหลังจากที่ท่านเปิดหน้านี้ โปรดตรวจทานค่าล่าสุดอีกครั้งก่อนดำเนินการ',
  acceptNeedsTick: 'ยังมีข้อผิดพลาดเหลืออยู่ โปรดแก้ไข หรือทำเครื่องหมายยืนยันก่อนรับผล',
  acceptNeedsSave: 'มีช่องที่แก้ไขแล้วแต่ยังไม่ได้บันทึก โปรดกดบันทึกการแก้ไข ดูผลการตรวจอีกครั้ง แล้วจึงรับผล',
  replaces: ({ year, when }: { year: number; when: string }) =>
    `หน่วยงานมีผลปี พ.ศ. ${year} ที่รับไว้เมื่อ ${when} แล้ว ผลชุดใหม่จะมาแทน`,
  discard: 'ยกเลิกรายการนี้',
};

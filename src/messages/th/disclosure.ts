/** Words of the public pages of an agency and of all agencies together, and of publishing them. */
export const disclosure = {
  year: {
    title: ({ year, planYear }: { year: number; planYear: number }) =>
      `ผลการประเมิน ITA ปีงบประมาณ\u00a0${year} และมาตรการปีงบประมาณ\u00a0${planYear}`,
    description: ({
      agency,
      year,
      score,
      level,
    }: {
      agency: string;
      year: number;
      score: string;
      level: string;
    }) =>
      `${agency} ได้ ${score} คะแนน ${level} ในการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ ${year} พร้อมผลการวิเคราะห์และมาตรการ`,
    published: ({ day, number, who }: { day: string; number: number; who: string | null }) =>
      `เผยแพร่เมื่อ ${day} · ฉบับที่\u00a0${number}${who === null ? '' : ` · เผยแพร่โดย ${who}`}`,
    older: ({ number }: { number: number }) => `นี่คือฉบับที่\u00a0${number} ซึ่งมีฉบับใหม่กว่าแล้ว`,
    latest: 'เปิดฉบับล่าสุด',
    overall: 'คะแนนภาพรวม',
    level: ({ level }: { level: string }) => `ระดับ${level}`,
    noOverall: 'ไม่มีคะแนนภาพรวมในผลที่ได้รับ',
    weakest: 'ข้อที่ได้คะแนนต่ำที่สุด',
    weakScore: ({ score, finding }: { score: string; finding: 'mend' | 'develop' | 'sustain' | null }) =>
      `${score}\u00a0คะแนน${finding === 'mend' ? ' (ต้องปรับปรุงแก้ไข)' : finding === 'develop' ? ' (ต้องพัฒนา)' : ''}`,
    moreAsWeak: ({ count }: { count: number }) => `และอีก ${count} ข้อที่ได้คะแนนเท่ากัน`,
    result: 'ผลการประเมิน',
    instruments: 'คะแนนรายเครื่องมือ',
    indicators: 'คะแนนรายตัวชี้วัด',
    barsFrom: ({ from }: { from: number }) => `แท่งเริ่มที่ ${from} คะแนน`,
    columns: {
      instrument: 'เครื่องมือ',
      weight: 'น้ำหนัก (ร้อยละ)',
      score: 'คะแนน',
      indicator: 'ตัวชี้วัด',
      item: 'ข้อ',
      steps: 'ขั้นตอน',
      responsible: 'ผู้รับผิดชอบ',
      period: 'ระยะเวลา',
      budget: 'งบประมาณ (บาท)',
      monitoring: 'การกำกับติดตาม',
    },
    notes: 'หมายเหตุ',
    analysis: 'การวิเคราะห์รายประเด็น',
    topic: ({ number, name }: { number: number; name: string }) => `ประเด็นที่\u00a0${number} ${name}`,
    findings: { mend: 'ข้อบกพร่อง/ข้อปรับปรุง', develop: 'การพัฒนา', sustain: 'การรักษาระดับ' },
    measures: ({ year }: { year: number }) => `มาตรการปีงบประมาณ\u00a0${year}`,
    noMeasures: 'ฉบับนี้ไม่มีมาตรการ',
    approval: 'การอนุมัติ',
    approvedBy: ({ signer }: { signer: string }) => `อนุมัติโดย ${signer}`,
    onPaper: ({ number, day }: { number: string; day: string }) => `ตามหนังสือเลขที่ ${number} ลงวันที่ ${day}`,
    onScreen: ({ day }: { day: string }) => `อนุมัติในระบบเมื่อ ${day}`,
    reason: ({ reason }: { reason: string }) => `เหตุผลที่แก้ไขจากฉบับก่อน: ${reason}`,
    hash: 'รหัสเนื้อหา (SHA-256) ตรงกับที่พิมพ์ท้ายทุกหน้าของเอกสาร',
    downloads: 'ดาวน์โหลด',
    files: {
      'report.pdf': 'รายงานฉบับเต็ม (PDF)',
      'report.docx': 'รายงานฉบับเต็ม (Word)',
      'report-archive.pdf': 'รายงานสำหรับจัดเก็บ (PDF/A)',
      'scores.xlsx': 'คะแนนและมาตรการ (Excel)',
      'scores.csv': 'คะแนนทุกรายการ (CSV)',
      'result.json': 'ข้อมูลทั้งหมด (JSON)',
      'edition.json': 'เนื้อหาที่ตรึงไว้ (JSON)',
    },
    frozenHint: 'คำนวณ SHA-256 ของไฟล์นี้ จะได้รหัสเดียวกับด้านบน',
    size: ({ kilobytes }: { kilobytes: number }) => `${kilobytes} kB`,
    versions: 'ฉบับที่เผยแพร่ของปีนี้',
    version: ({ number, day }: { number: number; day: string }) => `ฉบับที่\u00a0${number} เผยแพร่เมื่อ ${day}`,
    versionWithdrawn: ({ number, day, because }: { number: number; day: string; because: string }) =>
      `ฉบับที่\u00a0${number} ถอนออกเมื่อ ${day} (${because})`,
    otherYears: 'ปีอื่น',
    fiscalYear: ({ year }: { year: number }) => `ปีงบประมาณ\u00a0${year}`,
    disclosedUnder: {
      heading: 'การเปิดเผยข้อมูล',
      item: ({ item, planYear }: { item: string; planYear: number }) =>
        `ใช้เปิดเผยในการประเมิน ITA ปีงบประมาณ\u00a0${planYear} ข้อ\u00a0${item}`,
      numbering: ({ item, fiscalYear }: { item: string; fiscalYear: number }) =>
        `เลขข้อ\u00a0${item} เป็นเลขตามหลักเกณฑ์ปี\u00a0${fiscalYear} ปีอื่นอาจใช้เลขอื่น`,
      known: 'ความน่าเชื่อถือของเลขข้อ:',
    },
    thaiOnly: null as ((of: { year: number; planYear: number }) => string) | null,
  },
  picture: {
    what: ({ year }: { year: number }) => `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`,
    overall: 'คะแนนภาพรวม จาก 100',
    level: ({ level }: { level: string }) => `ระดับ${level}`,
    product: 'เผยแพร่ด้วยโปร่งใส',
  },
  home: {
    title: 'ผลการประเมิน ITA และมาตรการที่เผยแพร่',
    description: ({ agency }: { agency: string }) =>
      `ผลการประเมินคุณธรรมและความโปร่งใส การวิเคราะห์ และมาตรการของ${agency} ทุกปีที่เผยแพร่`,
    lead: 'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน การวิเคราะห์ และมาตรการ ที่หน่วยงานเผยแพร่',
    allYears: 'ดูผลทุกปีของหน่วยงาน',
    caption: 'คะแนนแต่ละปี',
    indicator: 'ตัวชี้วัด',
    overall: 'คะแนนภาพรวม',
  },
  directory: {
    title: 'ผลการประเมิน ITA ที่หน่วยงานเผยแพร่',
    titleOf: ({ named, page }: { named: string; page: number }) =>
      [
        ...(named === '' ? [] : [`ค้นหา “${named}”`]),
        ...(page === 1 ? [] : [`หน้า\u00a0${page}`]),
        'ผลการประเมิน ITA ที่หน่วยงานเผยแพร่',
      ].join(' – '),
    lead: 'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ของหน่วยงานของรัฐ พร้อมการวิเคราะห์และมาตรการของปีถัดไป ตามที่แต่ละหน่วยงานเผยแพร่',
    signIn: 'เจ้าหน้าที่เข้าสู่ระบบ',
    search: 'ค้นหาหน่วยงาน',
    searchHint: 'ชื่อหน่วยงาน อำเภอ หรือจังหวัด',
    searchButton: 'ค้นหา',
    count: ({ count, named }: { count: number; named: string }) =>
      named === ''
        ? `${count.toLocaleString('en')} หน่วยงาน เรียงตามชื่อ`
        : count === 0
          ? `ไม่พบหน่วยงานที่มีคำว่า “${named}” ในรายชื่อที่เผยแพร่`
          : `พบ ${count.toLocaleString('en')} หน่วยงานที่มีคำว่า “${named}”`,
    tryName: 'ลองพิมพ์เฉพาะชื่อ เช่น หนองแขม',
    all: 'ดูทุกหน่วยงาน',
    back: 'หน่วยงานทั้งหมดที่เผยแพร่',
    caption: 'ผลล่าสุดที่แต่ละหน่วยงานเผยแพร่',
    columns: {
      agency: 'หน่วยงาน',
      year: 'ผลปีงบประมาณ',
      overall: 'คะแนนภาพรวม',
      level: 'ระดับ',
    },
    pages: 'หน้าของรายชื่อหน่วยงาน',
    none: 'ยังไม่มีหน่วยงานใดเผยแพร่ผล',
    noneWhy: 'เมื่อหน่วยงานเผยแพร่ผลการประเมินที่อนุมัติแล้ว ชื่อหน่วยงานจะปรากฏในหน้านี้ให้ทุกคนเปิดอ่านได้',
  },
  withdrawn: {
    title: 'หน่วยงานถอนหน้านี้ออกแล้ว',
    text: ({ day, because }: { day: string; because: string }) => `ถอนออกเมื่อ ${day} เหตุผล: ${because}`,
    home: 'ดูสิ่งที่หน่วยงานเผยแพร่อยู่',
  },
  publish: {
    heading: 'การเผยแพร่',
    text: 'เมื่อเผยแพร่ ทุกคนอ่านและดาวน์โหลดฉบับนี้ได้โดยไม่ต้องเข้าสู่ระบบ หากแก้ไขภายหลัง ฉบับเดิมยังเปิดดูได้',
    onDesk:
      'โปรแกรมบนเครื่องนี้เปิดให้คนนอกเข้าชมไม่ได้ หน้าสาธารณะที่เห็นเป็นตัวอย่าง ให้นำไฟล์ที่ดาวน์โหลดไปเผยแพร่บนเว็บไซต์ของหน่วยงาน หรือย้ายข้อมูลไปติดตั้งบนเครื่องแม่ข่าย',
    button: 'เผยแพร่ฉบับนี้',
    isPublic: ({ day }: { day: string }) => `เผยแพร่แล้วเมื่อ ${day}`,
    withoutWord:
      'ฉบับที่เผยแพร่นี้ไม่มีไฟล์ Word ของรายงาน เพราะแม่แบบของหน่วยงานที่ใช้เมื่ออนุมัติ เปิดใช้ไม่ได้ในตอนที่เผยแพร่ ระบบบันทึกเหตุนี้ให้ผู้ดูแลระบบแล้ว เมื่อแก้ไขแล้ว ให้ถอนออกและเผยแพร่อีกครั้งเพื่อเพิ่มไฟล์ Word',
    wasWithdrawn: ({ day, because }: { day: string; because: string }) =>
      `ถอนออกเมื่อ ${day} เหตุผล: ${because}`,
    open: 'เปิดหน้าสาธารณะ',
    withdraw: 'ถอนออกจากหน้าสาธารณะ',
    done: 'เผยแพร่แล้ว',
    withdrawnDone: 'ถอนออกจากหน้าสาธารณะแล้ว',
  },
  withdrawing: {
    title: ({ number, year }: { number: number; year: number }) =>
      `ถอนฉบับที่\u00a0${number} ของผลปีงบประมาณ\u00a0${year} ออกจากหน้าสาธารณะ`,
    text: 'หน้านี้จะเปิดอ่านไม่ได้อีก และจะบอกวันที่กับเหตุผลที่ถอน หากมีฉบับก่อนหน้าที่ยังเผยแพร่อยู่ หน้าของปีจะแสดงฉบับนั้น การแก้ไขเนื้อหาไม่ต้องถอน ให้เสนอฉบับใหม่แล้วเผยแพร่',
    because: 'เหตุผลที่ถอน',
    becauseHint: 'ผู้ที่เปิดหน้านี้จะเห็นเหตุผล',
    missing: 'โปรดบอกเหตุผลที่ถอน',
    long: ({ most }: { most: number }) => `เหตุผลยาวเกิน ${most} ตัวอักษร`,
    button: 'ถอนออก',
    back: 'ไม่ถอน',
  },
};

/** The analysis by topic on the desk. The paragraphs themselves stand in `analysis`. */
export const analysisPage = {
  title: 'ผลการวิเคราะห์ตามประเด็น',
  lead: ({ year, topics }: { year: number; topics: number }) =>
    `ผลการประเมินปีงบประมาณ พ.ศ. ${year} แยกเป็น ${topics} ประเด็น ข้อความใต้แต่ละประเด็นเป็นข้อความเดียวกับที่ใช้ในรายงาน`,
  classes: {
    mend: 'ต้องปรับปรุงแก้ไข',
    priority: 'เร่งพัฒนาก่อน',
    develop: 'ควรพัฒนา',
    sustain: 'รักษาระดับ',
    unscored: 'ยังไม่มีคะแนน',
  },
  items: ({ count }: { count: number }) => `${count} ข้อ`,
  counted: ({ word, count }: { word: string; count: number }) => `${word} ${count} ข้อ`,
  marks: {
    heading: 'แบ่งข้ออย่างไร',
    mend: ({ mark }: { mark: string }) => `คะแนนต่ำกว่า ${mark}`,
    priority: ({ from, below }: { from: string; below: string }) => `คะแนนตั้งแต่ ${from} แต่ต่ำกว่า ${below}`,
    develop: ({ from }: { from: string }) => `คะแนนตั้งแต่ ${from} แต่ยังไม่เต็ม`,
    sustain: ({ full }: { full: string }) => `ได้คะแนนเต็ม ${full}`,
    noFault: ({ mark }: { mark: string }) =>
      `ข้อที่ได้คะแนนต่ำที่สุดของทั้งหมด หากต่ำกว่า ${mark} จะไม่เขียนว่า “ไม่มีข้อบกพร่อง”`,
    known: 'ความน่าเชื่อถือของเส้นแบ่งนี้',
    more: 'ดูหลักเกณฑ์ทั้งหมดของปีนี้',
  },
  jump: 'ไปยังประเด็น',
  topic: ({ number, name }: { number: number; name: string }) => `ประเด็นที่ ${number} ${name}`,
  weakest: ({ items, score }: { items: readonly string[]; score: string }) =>
    items.length === 1
      ? `ข้อที่ได้คะแนนต่ำที่สุดคือ ข้อ ${items[0]} (${score} คะแนน)`
      : `ข้อที่ได้คะแนนต่ำที่สุด (${score} คะแนน) ได้แก่ ข้อ ${items.join(' ')}`,
  item: 'ข้อ',
  score: 'คะแนน',
  class: 'ผลการวิเคราะห์',
  tableOf: ({ topic }: { topic: string }) => `คะแนนรายข้อของ${topic}`,
  toTop: 'กลับไปรายการประเด็น',
  next: 'ขั้นต่อไป: พิจารณามาตรการที่เสนอ',
  noItems: 'ผลที่นำเข้าไม่มีคะแนนรายข้อ จึงยังวิเคราะห์ตามประเด็นไม่ได้ นำเข้าคะแนนรายข้อเพื่อให้ได้ผลการวิเคราะห์ครบถ้วน',
};

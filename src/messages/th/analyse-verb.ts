/** What `analyse` and `check` say on the command line. */
export const analyseVerb = {
  usage:
    'วิธีใช้: prongsai analyse ไฟล์|- [--rulebook ita-2567] [--repair ข้อ=คะแนน]… [--respondents จำนวนผู้ตอบ] [--out โฟลเดอร์] [--json] หรือ prongsai check ไฟล์|- [--json]',
  noRulebook: ({ name }: { name: string }) => `ใช้หลักเกณฑ์ “${name}” ไม่ได้ ตรวจชื่อด้วยคำสั่ง prongsai rulebook list`,
  badRepair: ({ text }: { text: string }) =>
    `ใช้ --repair ${text} ไม่ได้ ต้องเป็นรหัสข้อหรือตัวชี้วัดในหลักเกณฑ์ ตามด้วย = และคะแนน 0.00–100.00`,
  impossibleRepair: ({ text, only }: { text: string; only: readonly string[] }) =>
    `ใช้ --repair ${text} ไม่ได้ ข้อนี้มีคะแนนได้เพียง ${only.join(' หรือ ')}`,
  repairedTwice: ({ item }: { item: string }) =>
    `ระบุ --repair ของ ${item} ไว้สองคะแนนที่ต่างกัน โปรดเลือกเพียงคะแนนเดียว`,
  writesNothing: 'คำสั่ง check ไม่เขียนไฟล์ จึงใช้ --out ไม่ได้ หากต้องการไฟล์ โปรดใช้คำสั่ง analyse',
  pipe: ({ file }: { file: string }) => `${file} เป็นท่อข้อมูล ไม่ใช่ไฟล์ หากต้องการส่งข้อมูลผ่านท่อ โปรดระบุ - แทนชื่อไฟล์`,
  badRespondents: ({ text }: { text: string }) => `--respondents ต้องเป็นจำนวนเต็มบวก แต่ได้ “${text}”`,
  noFile: ({ file }: { file: string }) => `ไม่พบไฟล์ ${file} โปรดตรวจชื่อและโฟลเดอร์`,
  unreadableFile: ({ file, reason }: { file: string; reason: string }) =>
    `เปิดไฟล์ ${file} ไม่ได้ (${reason}) โปรดตรวจสิทธิ์การอ่านไฟล์ หรือคัดลอกไฟล์ไปไว้ในโฟลเดอร์อื่นแล้วลองใหม่`,
  folder: ({ file }: { file: string }) => `${file} เป็นโฟลเดอร์ โปรดระบุไฟล์ผลการประเมินที่อยู่ในโฟลเดอร์นั้น`,
  device: ({ file }: { file: string }) => `${file} เป็นอุปกรณ์ ไม่ใช่ไฟล์ โปรดระบุไฟล์ผลการประเมิน`,
  standardUnavailable: ({ file }: { file: string }) =>
    `ไม่ได้เขียน ${file} เพราะเครื่องนี้ไม่มีตัวจัดหน้าที่รับรองมาตรฐานของไฟล์นั้นได้ ไฟล์อื่นเขียนครบแล้ว หากต้องการ ให้ติดตั้งโปรแกรมใหม่ด้วยคำสั่ง npm ci ขณะต่ออินเทอร์เน็ต`,
  noFolder: ({ folder, reason }: { folder: string; reason: string }) =>
    `บันทึกไฟล์ในโฟลเดอร์ ${folder} ไม่ได้ (${reason}) โปรดเลือกโฟลเดอร์อื่นที่มีสิทธิ์เขียน`,
  outcome: ({ agency, year, overall }: { agency: string; year: number; overall: string }) =>
    `${agency} ปีงบประมาณ พ.ศ. ${year} คะแนนรวม ${overall}`,
};

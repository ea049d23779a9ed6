export const doctor = {
  node: ({ found }: { found: string }) => `Node.js รุ่น ${found}`,
  nodeTooOld: ({ found, needed }: { found: string; needed: number }) =>
    `Node.js รุ่น ${found} เก่าเกินไป โปรดติดตั้งรุ่น ${needed} ขึ้นไป`,
  binaries: 'มีโปรแกรม PostgreSQL ที่มากับระบบ',
  binariesReadOnly: ({ path }: { path: string }) => `สร้างลิงก์ ${path} ไม่ได้ โปรดสั่ง npm ci ด้วยผู้ใช้ที่เปิดโปรแกรม`,
  dataFolder: ({ path }: { path: string }) => `อ่านและเขียนโฟลเดอร์ข้อมูล ${path} ได้`,
  noDataFolder: ({ path }: { path: string }) => `ยังไม่มีโฟลเดอร์ข้อมูล ${path} จะสร้างให้เมื่อเปิดโปรแกรมครั้งแรก`,
  noData: ({ path }: { path: string }) =>
    `ยังไม่มีข้อมูลใน ${path} หากเคยใช้งานมาแล้ว โปรดตรวจว่า PRONGSAI_DATA ชี้ไปยังโฟลเดอร์เดิม`,
  disk: ({ freeMb }: { freeMb: number }) => `มีเนื้อที่ว่าง ${freeMb} เมกะไบต์`,
  diskFull: ({ freeMb, neededMb }: { freeMb: number; neededMb: number }) =>
    `เนื้อที่ว่างเหลือ ${freeMb} เมกะไบต์ ควรมีอย่างน้อย ${neededMb} โปรดลบสิ่งที่ไม่ใช้หรือย้าย PRONGSAI_DATA`,
  port: ({ port }: { port: number }) => `พอร์ต ${port} ว่าง`,
  portOther: ({ port }: { port: number }) => `พอร์ต ${port} มีผู้ใช้อยู่ เมื่อเปิดโปรแกรมจะใช้พอร์ตอื่นแทน`,
  proxy: ({ publicUrl }: { publicUrl: string }) => `ตั้งค่าพร็อกซีของ ${publicUrl} แล้ว`,
  database: ({ found }: { found: string }) => `ติดต่อ PostgreSQL รุ่น ${found} ได้`,
  durable: 'ฐานข้อมูลบันทึกลงดิสก์ทุกครั้ง (fsync)',
  notDurable: 'ฐานข้อมูลปิด fsync ข้อมูลอาจสูญเมื่อไฟดับ โปรดตั้ง fsync = on',
  schema: ({ found }: { found: number }) =>
    found === 0 ? 'ฐานข้อมูลยังว่าง จะสร้างโครงสร้างเมื่อเปิดโปรแกรม' : `โครงสร้างฐานข้อมูลเป็นรุ่นปัจจุบัน (รุ่น ${found})`,
  schemaOld: ({ found, known }: { found: number; known: number }) =>
    `โครงสร้างฐานข้อมูลเป็นรุ่น ${found} โปรดสั่ง prongsai migrate เพื่อปรับเป็นรุ่น ${known}`,
  clock: ({ today }: { today: { th: string; en: string } }) => `วันนี้ตามนาฬิกาของเครื่องคือวันที่ ${today.th}`,
  clockBehind: ({
    today,
    newest,
  }: {
    today: { th: string; en: string };
    newest: { th: string; en: string };
  }) =>
    `วันนี้ตามนาฬิกาของเครื่องคือวันที่ ${today.th} แต่ในฐานข้อมูลมีสิ่งที่บันทึกไว้หลังจากนี้ ล่าสุดเมื่อวันที่ ${newest.th} โปรดตรวจและตั้งวันที่และเวลาของเครื่อง หากถูกต้องแล้ว แสดงว่าเคยบันทึกขณะที่เครื่องตั้งวันที่ไว้ล่วงหน้า`,
  sound: 'การติดตั้งเรียบร้อย',
  unsound: 'มีข้อที่ต้องแก้ไขตามรายการที่ขึ้นต้นด้วย ✗',
};

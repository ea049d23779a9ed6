type Faults = readonly string[];

export const commandLine = {
  usage: 'วิธีใช้: prongsai คำสั่ง [ตัวเลือก]',
  unknownVerb: ({ name, verbs }: { name: string; verbs: readonly string[] }) =>
    `ไม่รู้จักคำสั่ง “${name}” มีคำสั่ง ${verbs.join(' ')} ดูคำอธิบายด้วย prongsai help`,
  wrongArguments: ({ usage }: { usage: string }) => `ระบุตัวเลือกไม่ถูกต้อง วิธีใช้: ${usage}`,
  cannotPrint: ({ reason }: { reason: string }) =>
    `แสดงผลลัพธ์ไม่ครบ เพราะเขียนลงปลายทางไม่ได้ (${reason}) โปรดตรวจพื้นที่ว่างของดิสก์แล้วสั่งใหม่`,
  broken: ({ reason }: { reason: string }) =>
    `โปรแกรมขัดข้อง: ${reason} โปรดแจ้งผู้ดูแลโปรแกรม โดยสั่งซ้ำด้วย LOG_LEVEL=debug เพื่อดูรายละเอียด`,
  verbs: {
    serve: 'เปิดโปรแกรมบนเครื่องนี้',
    analyse: 'อ่านผลการประเมิน ตรวจ วิเคราะห์ และจัดทำรายงาน',
    check: 'ตรวจผลการประเมินและแสดงเฉพาะเรื่องที่ตรวจพบ',
    rulebook: 'ตรวจไฟล์หลักเกณฑ์ประจำปี',
    migrate: 'ปรับโครงสร้างฐานข้อมูลให้เป็นรุ่นปัจจุบัน',
    doctor: 'ตรวจการติดตั้งและบอกวิธีแก้ไข',
    backup: 'สำรองข้อมูลทั้งหมดไว้ในโฟลเดอร์',
    restore: 'นำข้อมูลสำรองกลับเข้าฐานข้อมูลว่าง',
    init: 'เริ่มใช้งานแบบหลายผู้ใช้ โดยสร้างผู้ดูแลคนแรก',
    account: 'ออกลิงก์ตั้งรหัสผ่าน ระงับบัญชี และตั้งผู้ดูแลการติดตั้ง',
    audit: 'ตรวจประวัติการดำเนินการ และแสดงค่ายืนยันที่ควรเก็บไว้ที่อื่น',
  },
  badConfiguration: ({ faults }: { faults: Faults }) => `ค่าที่ตั้งไว้ไม่ถูกต้อง: ${faults.join('; ')}`,
  configuration: {
    unknown: ({ name }: { name: string }) => `ไม่มีค่าชื่อ ${name} โปรดตรวจตัวสะกดหรือลบออก`,
    port: 'PORT ต้องเป็นจำนวนเต็ม 0–65535',
    host: 'HOST ต้องเป็น 127.0.0.1, ::1 หรือ localhost เพราะโปรแกรมเปิดให้ใช้บนเครื่องนี้เท่านั้น',
    publicUrl: 'PUBLIC_URL ต้องเป็นที่อยู่ที่ขึ้นต้นด้วย http:// หรือ https:// และไม่มีเส้นทางต่อท้าย',
    databaseUrl: 'DATABASE_URL ต้องเป็นที่อยู่ PostgreSQL เช่น postgres://ผู้ใช้:รหัสผ่าน@เครื่อง/ฐานข้อมูล',
    smtpUrl: 'SMTP_URL ต้องเป็นที่อยู่เครื่องส่งอีเมล เช่น smtps://ชื่อ:รหัสผ่าน@mail.example.go.th',
    mailFrom: 'MAIL_FROM ต้องเป็นอีเมลของผู้ส่ง และต้องตั้งคู่กับ SMTP_URL',
    trustProxy: 'TRUST_PROXY ต้องเป็น true หรือ false',
    logLevel: 'LOG_LEVEL ต้องเป็น fatal, error, warn, info, debug, trace หรือ silent',
  },
  serverReady: 'โปร่งใสพร้อมใช้งานแบบหลายผู้ใช้แล้วที่',
  ready: 'โปร่งใสพร้อมใช้งานแล้ว เปิดลิงก์นี้ในเบราว์เซอร์ (ใช้ได้ครั้งเดียว)',
  anotherLink: 'หากจะเปิดในเบราว์เซอร์อื่น ใช้ลิงก์ใหม่นี้',
  toStop: 'กด Ctrl+C เพื่อปิดโปรแกรม',
  proxyUnsettled:
    'ตั้ง PUBLIC_URL ไว้ แต่ยังไม่ได้ตั้ง TRUST_PROXY ผู้ใช้ทุกคนจะดูเหมือนมาจากเครื่องเดียวกัน และการใส่รหัสผ่านผิดของคนหนึ่งจะทำให้คนอื่นต้องรอ โปรดตั้ง TRUST_PROXY=true หากพร็อกซีส่ง X-Forwarded-For และ X-Forwarded-Host ที่ตนเขียนเอง (ใช้กันทั่วไป) หรือ TRUST_PROXY=false หากไม่ส่ง',
  portTaken: ({ port }: { port: number }) =>
    `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่น เช่น PORT=${port + 1}`,
  cannotListen: ({ host, reason }: { host: string; reason: string }) => `เปิดรับที่ ${host} ไม่ได้: ${reason}`,
  database: {
    alreadyRunning: ({ pid, address }: { pid: number | null; address: string | null }) => {
      const which = pid === null ? '' : ` (กระบวนการหมายเลข ${pid})`;
      return address === null
        ? `มีโปรแกรมอื่นใช้ข้อมูลชุดนี้อยู่${which} รอให้เสร็จหรือปิดก่อน`
        : `โปร่งใสเปิดใช้ข้อมูลชุดนี้อยู่แล้วที่ ${address}${which} ใช้หน้าต่างเดิม หรือปิดก่อนแล้วเปิดใหม่`;
    },
    binariesMissing: ({ platform }: { platform: string }) =>
      `ไม่พบ PostgreSQL สำหรับ ${platform} ลองสั่ง npm ci อีกครั้ง หรือตั้ง DATABASE_URL ให้ชี้ไปยัง PostgreSQL 15–18`,
    notEnterable: ({ path }: { path: string }) =>
      `ไม่มีสิทธิ์ใช้โฟลเดอร์ ${path} โปรดเปิดด้วยผู้ใช้เดิมที่สร้างข้อมูล หรือแก้สิทธิ์ของโฟลเดอร์`,
    noAccount: 'เปิดด้วยสิทธิ์ root แต่ไม่พบบัญชีผู้ใช้ postgres หรือ nobody ที่จะให้ PostgreSQL ทำงาน โปรดเปิดด้วยผู้ใช้ทั่วไป',
    startFailed: ({ detail }: { detail: string }) => `PostgreSQL เริ่มทำงานไม่ได้: ${detail}`,
    stopped: 'หยุดตามคำสั่งก่อนทำงานเสร็จ และปิดฐานข้อมูลเรียบร้อยแล้ว',
    unreachable: ({ detail }: { detail: string }) =>
      `ติดต่อฐานข้อมูลตาม DATABASE_URL ไม่ได้: ${detail} โปรดตรวจที่อยู่ รหัสผ่าน และเครือข่าย`,
    unsupportedVersion: ({ found }: { found: string }) => `ต้องใช้ PostgreSQL 15–18 แต่พบรุ่น ${found}`,
  },
  migration: {
    newerSchema: ({ found, known }: { found: number; known: number }) =>
      `ฐานข้อมูลเป็นรุ่น ${found} ใหม่กว่าที่โปรแกรมนี้รู้จัก (${known}) โปรดใช้โปรแกรมรุ่นล่าสุด`,
    changed: ({ name }: { name: string }) => `ไฟล์ปรับโครงสร้าง ${name} ถูกแก้ไขหลังใช้งานแล้ว โปรดนำไฟล์เดิมกลับมา`,
    noBackup: ({ because }: { because: string }) =>
      `ยังไม่ได้ปรับโครงสร้างฐานข้อมูล เพราะสำรองข้อมูลก่อนปรับไม่ได้: ${because}`,
    upToDate: ({ version }: { version: number }) => `โครงสร้างฐานข้อมูลเป็นรุ่นปัจจุบันแล้ว (รุ่น ${version})`,
    applied: ({ version, names }: { version: number; names: Faults }) =>
      `ปรับโครงสร้างฐานข้อมูลเป็นรุ่น ${version} แล้ว (${names.join(', ')})`,
  },
  backup: {
    done: ({ folder, rows, files }: { folder: string; rows: number; files: number }) =>
      `สำรองข้อมูลไว้ที่ ${folder} แล้ว: ${rows} แถว ${files} ไฟล์`,
    notEmpty: ({ folder }: { folder: string }) => `โฟลเดอร์ ${folder} ไม่ว่าง โปรดระบุโฟลเดอร์ใหม่`,
    cannotWrite: ({ folder, reason }: { folder: string; reason: string }) =>
      `เขียนลงโฟลเดอร์ ${folder} ไม่ได้ (${reason}) จึงไม่มีข้อมูลสำรองเหลือไว้ โปรดตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ หรือระบุโฟลเดอร์อื่น`,
    noSchema: 'ฐานข้อมูลยังไม่มีข้อมูลให้สำรอง',
    fileMissing: ({ path }: { path: string }) =>
      `ไฟล์ ${path} หายไปหรือเนื้อหาเปลี่ยนไป ข้อมูลสำรองนี้จึงไม่ครบ โปรดหาไฟล์นั้นคืนมาก่อน`,
  },
  restore: {
    done: ({ rows, files }: { rows: number; files: number }) => `นำข้อมูลกลับมาแล้ว: ${rows} แถว ${files} ไฟล์`,
    needsAccounts: ({ table }: { table: string }) =>
      `นำข้อมูลกลับมาโดยไม่มีบัญชีผู้ใช้ไม่ได้ เพราะข้อมูลใน ${table} อ้างถึงผู้ใช้และจะหายไป จึงยังไม่ได้นำข้อมูลใดกลับมา โปรดนำกลับโดยไม่ใช้ --desk`,
    noManifest: ({ folder }: { folder: string }) => `ไม่พบ manifest.json ที่ถูกต้องในโฟลเดอร์ ${folder}`,
    damaged: ({ path }: { path: string }) => `ไฟล์ ${path} ในข้อมูลสำรองหายไปหรือเสียหาย จึงยังไม่ได้นำข้อมูลใดกลับมา`,
    notEmpty: 'ฐานข้อมูลมีข้อมูลอยู่แล้ว นำข้อมูลกลับได้เฉพาะฐานข้อมูลว่าง โปรดตั้ง PRONGSAI_DATA เป็นโฟลเดอร์ใหม่',
    newerSchema: ({ found, known }: { found: number; known: number }) =>
      `ข้อมูลสำรองเป็นรุ่น ${found} ใหม่กว่าที่โปรแกรมนี้รู้จัก (${known}) โปรดใช้โปรแกรมรุ่นล่าสุด`,
  },
};

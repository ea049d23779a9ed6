import type { Localized } from '../../kernel/localized.ts';

type Link = { person: string; address: string; until: string };
type Told = { agency: string };
type ToldOfEdition = Told & { number: number; year: number };
type Invitation = Link & { by: string; agency: string };

/** Words of mails, and what is told of them. A mail holds both languages, Thai first. */
export const mail = {
  linkOpen: {
    subject: 'โปร่งใส: ลิงก์ตั้งรหัสผ่าน',
    text: ({ person, address, until }: Link) =>
      `เรียน ${person}\n\nเปิดลิงก์นี้เพื่อตั้งรหัสผ่านใหม่ ใช้ได้ครั้งเดียว ถึง ${until}\n\n${address}\n\nหากท่านไม่ได้ขอ โปรดแจ้งผู้ดูแลระบบของหน่วยงาน`,
  },
  forgotten: {
    subject: 'โปร่งใส: ลิงก์ตั้งรหัสผ่านที่ขอไว้',
    text: ({ person, address, until }: Link) =>
      `เรียน ${person}\n\nมีผู้ขอลิงก์ตั้งรหัสผ่านที่หน้าลืมรหัสผ่าน เปิดลิงก์นี้เพื่อตั้งรหัสผ่านใหม่ ใช้ได้ครั้งเดียว ถึง ${until}\n\n${address}\n\nหากท่านไม่ได้ขอ ไม่ต้องทำสิ่งใด รหัสผ่านเดิมยังใช้ได้`,
  },
  invitationOpen: {
    subject: ({ agency }: { agency: string }) => `โปร่งใส: คำเชิญเป็นผู้ใช้ของ${agency}`,
    text: ({ person, address, until, by, agency }: Invitation) =>
      `เรียน ${person}\n\n${by} เชิญท่านเป็นผู้ใช้ของ${agency} ในโปรแกรมโปร่งใส\n\nเปิดลิงก์นี้เพื่อดูและตอบรับคำเชิญ ใช้ได้ครั้งเดียว ถึง ${until}\n\n${address}\n\nหากท่านไม่รู้จักผู้เชิญหรือหน่วยงานนี้ ไม่ต้องทำสิ่งใด`,
  },
  notices: {
    subject: {
      'edition-proposed': ({ agency, number, year }: ToldOfEdition) =>
        `โปร่งใส: รายงานฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} รอการอนุมัติของท่าน (${agency})`,
      'edition-approved': ({ agency, number, year }: ToldOfEdition) =>
        `โปร่งใส: รายงานฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} ได้รับอนุมัติแล้ว (${agency})`,
      'edition-returned': ({ agency, number, year }: ToldOfEdition) =>
        `โปร่งใส: รายงานฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} ถูกส่งกลับให้แก้ไข (${agency})`,
      'unit-asked': ({ agency }: Told) => `โปร่งใส: ${agency}ขอความเห็นจากส่วนราชการของท่าน`,
    },
    what: {
      'edition-proposed': ({ agency, number, year }: ToldOfEdition) =>
        `มีผู้เสนอรายงานของ${agency} ฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} เพื่อให้ท่านพิจารณาอนุมัติ`,
      'edition-approved': ({ agency, number, year }: ToldOfEdition) =>
        `รายงานของ${agency} ฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} ซึ่งท่านเป็นผู้เสนอ ได้รับอนุมัติแล้ว ขั้นต่อไปคือการเผยแพร่`,
      'edition-returned': ({ agency, number, year }: ToldOfEdition) =>
        `รายงานของ${agency} ฉบับที่ ${number} ของผลการประเมินปีงบประมาณ พ.ศ. ${year} ซึ่งท่านเป็นผู้เสนอ ถูกส่งกลับให้แก้ไข ผู้ส่งกลับเขียนสิ่งที่ให้แก้ไขไว้ในหน้านี้`,
      'unit-asked': ({ agency }: Told) => `${agency}ขอความเห็นจากส่วนราชการของท่านต่อมาตรการในแผน`,
    },
    text: ({ person, what, address }: { person: string; what: string; address: string }) =>
      `เรียน ${person}\n\n${what}\n\nเปิดดูได้ที่\n${address}\n\nโปรแกรมส่งอีเมลนี้โดยอัตโนมัติ โปรดอย่าตอบกลับ`,
  },
  sent: {
    title: 'ส่งอีเมลแล้ว',
    text: ({ person, to, until }: { person: string; to: string; until: string }) =>
      `ส่งลิงก์ให้ ${person} ที่ ${to} แล้ว ลิงก์ใช้ได้ครั้งเดียว ถึง ${until} หากไม่ได้รับ ให้ตรวจอีเมลขยะ หรือออกลิงก์ใหม่`,
  },
  notSent: {
    refused: 'เครื่องส่งอีเมลไม่รับอีเมลนี้ จึงยังไม่ได้ส่ง โปรดส่งลิงก์ให้เจ้าตัวด้วยตนเอง',
    deferred: 'เครื่องส่งอีเมลยังไม่รับอีเมลในขณะนี้ จึงยังไม่ได้ส่ง โปรดส่งลิงก์ให้เจ้าตัวด้วยตนเอง',
    denied: 'เครื่องส่งอีเมลไม่รับอีเมลจากโปรแกรมนี้ จึงยังไม่ได้ส่ง โปรดส่งลิงก์ให้เจ้าตัวด้วยตนเอง และแจ้งผู้ดูแลเครื่องที่ติดตั้งระบบนี้',
    unreachable: 'ติดต่อเครื่องส่งอีเมลไม่ได้ จึงยังไม่ได้ส่ง โปรดส่งลิงก์ให้เจ้าตัวด้วยตนเอง',
    unsure: 'เครื่องส่งอีเมลไม่ตอบว่ารับอีเมลแล้วหรือไม่ โปรดส่งลิงก์ให้เจ้าตัวด้วยตนเองเพื่อให้แน่ใจว่าได้รับ',
  },
  waiting: ({ count, since }: { count: number; since: Localized }) =>
    `มีอีเมลแจ้งเรื่องหรือลิงก์ตั้งรหัสผ่านที่ยังส่งไม่ได้ ${count} ฉบับ ตั้งแต่วันที่ ${since.th} เซิร์ฟเวอร์จะลองส่งซ้ำ ส่วนใหญ่จนครบ 24 ชั่วโมง โปรดแก้ไขเครื่องส่งอีเมล`,
  noneWaiting: 'ไม่มีอีเมลค้างส่ง',
  doctor: {
    sent: ({ server }: { server: string }) => `ติดต่อเครื่องส่งอีเมล ${server} ได้`,
    denied: ({ server }: { server: string }) =>
      `เครื่องส่งอีเมล ${server} ไม่ให้เข้าใช้ โปรดตรวจชื่อและรหัสผ่านใน SMTP_URL`,
    unreachable: ({ server }: { server: string }) =>
      `ติดต่อเครื่องส่งอีเมล ${server} ไม่ได้ โปรดตรวจ SMTP_URL และเครือข่าย ระหว่างนี้ผู้ดูแลระบบส่งลิงก์ให้ผู้ใช้เอง`,
  },
};

/** @jsxImportSource hono/jsx */

import type { Mounted } from '../../src/web/app.tsx';
import { BackLink } from '../../src/web/components/back-link.tsx';
import { Badge } from '../../src/web/components/badge.tsx';
import { Breadcrumbs } from '../../src/web/components/breadcrumbs.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../src/web/components/button.tsx';
import { Checkboxes } from '../../src/web/components/checkboxes.tsx';
import { Details } from '../../src/web/components/details.tsx';
import { Figure } from '../../src/web/components/figure.tsx';
import { FileUpload } from '../../src/web/components/file-upload.tsx';
import { Gauge } from '../../src/web/components/gauge.tsx';
import { Input } from '../../src/web/components/input.tsx';
import { InsetText } from '../../src/web/components/inset-text.tsx';
import { KeyFigures } from '../../src/web/components/key-figures.tsx';
import { Link } from '../../src/web/components/link.tsx';
import { NotificationBanner } from '../../src/web/components/notification-banner.tsx';
import { Radios } from '../../src/web/components/radios.tsx';
import { ScoreBar } from '../../src/web/components/score-bar.tsx';
import { Select } from '../../src/web/components/select.tsx';
import { Stepper } from '../../src/web/components/stepper.tsx';
import { SubNavigation } from '../../src/web/components/sub-navigation.tsx';
import { SummaryList } from '../../src/web/components/summary-list.tsx';
import { numeric, ScrollArea, Table } from '../../src/web/components/table.tsx';
import { Tag } from '../../src/web/components/tag.tsx';
import { Textarea } from '../../src/web/components/textarea.tsx';
import { WarningText } from '../../src/web/components/warning-text.tsx';
import { FAILURES, respondWithFailure } from '../../src/web/failure.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../src/web/forms.tsx';
import { respondWithPage } from '../../src/web/page.tsx';
import { parsePrinted } from './printed.ts';

const INDICATORS: readonly (readonly [string, string])[] = [
  ['การปฏิบัติหน้าที่', '99.19'],
  ['การใช้งบประมาณ', '97.42'],
  ['การใช้ทรัพย์สินของราชการ', '99.59'],
  ['การเปิดเผยข้อมูล', '100.00'],
];

const figures = (
  <>
    <Stepper
      label="ขั้นตอนการดำเนินงาน"
      steps={[
        { name: 'ผลการประเมิน', state: 'done', href: '/demo/desk/figures' },
        { name: 'วิเคราะห์', state: 'current', href: '/demo/desk/figures' },
        { name: 'มาตรการ', state: 'ahead', href: '/demo/desk/figures' },
        { name: 'รายงาน', state: 'ahead' },
      ]}
    />
    <div class="ps-heading">
      <h1 class="govuk-heading-l">ผลการประเมิน ปีงบประมาณ พ.ศ. 2567</h1>
      <Badge tone="good">ผ่านดีเยี่ยม</Badge>
    </div>
    <KeyFigures
      figures={[
        { name: 'ผู้มีส่วนได้ส่วนเสียภายใน', value: '99.10', note: 'น้ำหนักร้อยละ 30' },
        { name: 'การเปิดเผยข้อมูล', value: '100.00' },
      ]}
    />
    <Figure
      caption="คะแนนรวม"
      explanation="สูงกว่าเกณฑ์ผ่านดีเยี่ยม 4.59 คะแนน"
      table={<Table head={['รายการ', numeric('คะแนน')]} rows={[['คะแนนรวม', numeric('99.59')]]} />}
    >
      <Gauge
        score={parsePrinted('99.59')}
        label="คะแนนรวม"
        tone="good"
        marks={[parsePrinted('85.00'), parsePrinted('95.00')]}
      />
    </Figure>
    <Table
      caption="คะแนนรายตัวชี้วัด"
      captionClasses="govuk-table__caption--m"
      head={['ตัวชี้วัด', 'คะแนน']}
      firstCellIsHeader
      rows={INDICATORS.map(([name, score]) => [name, <ScoreBar score={parsePrinted(score)} from={90} />])}
    />
    <ScrollArea label="ปัญหาที่พบ">
      <Table
        caption="ปัญหาที่พบ"
        head={['ระดับ', 'ตำแหน่ง', 'ปัญหา']}
        rows={[
          [<Tag colour="red">ข้อผิดพลาด</Tag>, 'บรรทัดที่ 120', 'คะแนนตัวชี้วัดไม่เท่ากับค่าเฉลี่ยของข้อ'],
          [<Tag colour="yellow">คำเตือน</Tag>, 'บรรทัดที่ 14', 'ชื่อหน่วยงานเขียนต่างกัน 3 แบบ'],
          [<Tag>ข้อสังเกต</Tag>, 'บรรทัดที่ 88', <ScoreBar score={null} />],
        ]}
      />
    </ScrollArea>
    <InsetText>
      ค่าน้ำหนักเป็นข้อมูลอนุมาน <Link href="/demo/desk/form">ดูที่มาของหลักเกณฑ์</Link>
    </InsetText>
    <WarningText>พบปัญหาที่ต้องแก้ไขก่อนจัดทำรายงาน</WarningText>
    <NotificationBanner text="บันทึกผลแล้ว" />
    <ButtonLink href="/demo/desk/form">ไปยังการวิเคราะห์</ButtonLink>
  </>
);

const refused: OpenForm = {
  state: 'invalid',
  text: { score: '๑๒๐' },
  faults: [
    { field: 'score', message: 'คะแนนต้องอยู่ระหว่าง 0 ถึง 100' },
    { field: 'file', message: 'เลือกไฟล์ผลการประเมิน' },
  ],
};

const form = (
  <>
    <FormFaults form={refused} />
    <h1 class="govuk-heading-l">นำเข้าผลการประเมิน</h1>
    <SubNavigation
      label="วิธีนำเข้า"
      items={[
        { text: 'ส่งไฟล์', href: '/demo/desk/form', current: true },
        { text: 'วางคะแนน', href: '/demo/desk/figures', current: false },
      ]}
    />
    <form method="post" enctype="multipart/form-data" novalidate>
      <FileUpload {...fieldOf(refused, 'file')} label="ไฟล์" hint="ขนาดไม่เกิน 25 เมกะไบต์" accept=".docx,.pdf" />
      <Input
        {...fieldOf(refused, 'score')}
        label="คะแนน"
        inputmode="decimal"
        suffix={{ text: 'คะแนน' }}
        classes="govuk-input--width-5"
      />
      <Textarea name="paste" label="วางคะแนน" hint="หนึ่งข้อต่อหนึ่งบรรทัด" />
      <Select name="kind" label="ประเภทหน่วยงาน" options={[{ text: 'เทศบาลตำบล' }, { text: 'จังหวัด' }]} />
      <Radios
        name="repair"
        fieldset={{ legend: { text: 'เลือกวิธีแก้ไขคะแนน', classes: 'govuk-fieldset__legend--m' } }}
        hint="ระบบไม่เลือกแทนท่าน"
        value="a"
        items={[
          { text: '98.56', value: 'a', hint: 'อ่านผิดหนึ่งหลัก' },
          { text: '98.50', value: 'b' },
        ]}
      />
      <Checkboxes
        name="checked"
        fieldset={{ legend: { text: 'ยืนยัน' } }}
        items={[{ text: 'ตรวจทานแล้ว', value: 'yes' }]}
      />
      <ButtonGroup>
        <Button>อ่านและตรวจสอบ</Button>
        <Button look="secondary">ยกเลิก</Button>
        <Button look="warning">ลบผลนี้</Button>
      </ButtonGroup>
    </form>
    <Details summary="ทำไมต้องตรวจสอบ">เพราะคะแนนต้องสอดคล้องกันทั้งเอกสาร</Details>
    <SummaryList
      rows={[
        {
          key: { text: 'ชื่อหน่วยงาน' },
          value: { text: 'เทศบาลตำบลตัวอย่าง' },
          actions: [{ text: 'แก้ไข', href: '/demo/desk/form', visuallyHiddenText: 'ชื่อหน่วยงาน' }],
        },
      ]}
    />
  </>
);

const get = (path: Mounted['route']['path'], handler: Mounted['handler']): Mounted => ({
  name: path,
  route: { method: 'GET', path, permission: 'read', audit: null },
  handler,
});

/** Pages that show every component at once, for looking at them and for checking them in a browser. */
export const COMPONENT_PAGES: readonly Mounted[] = [
  get(
    '/assets/:file',
    (c) =>
      c.get('assets').answer(c.req.param('file') ?? '', c.req.header('accept-encoding') ?? '') ??
      respondWithFailure(c, 404),
  ),
  get('/:agency/desk/figures', (c) =>
    respondWithPage(c, {
      title: 'ผลการประเมิน',
      before: <Breadcrumbs items={[{ text: 'ภาพรวม', href: '/demo/desk/figures' }, { text: 'ปี 2567' }]} />,
      content: figures,
    }),
  ),
  get('/:agency/desk/form', (c) =>
    respondWithForm(c, refused, {
      title: 'นำเข้าผล',
      before: <BackLink href="/demo/desk/figures" />,
      content: form,
    }),
  ),
  ...FAILURES.map((failure) => get(`/:agency/desk/fail/${failure}`, (c) => respondWithFailure(c, failure))),
];

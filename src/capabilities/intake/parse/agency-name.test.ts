import { describe, expect, test } from 'vitest';
import { agencyNamesIn, placesNamedIn } from './agency-mention.ts';
import { chooseAgencyName } from './agency-name.ts';

const place = { kind: 'line', line: 1 } as const;
const names = (text: string) => agencyNamesIn(text, place).map(({ name }) => name);

test.each([
  ['องค์การบริหารส่วนตำบลบ้านใหม่', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['องค์การบริหารส่วนตำบล บ้านใหม่ อำเภอเมือง', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['ในการดำเนินการขององค์การบริหารส่วนตำบลบ้านใหม่ ประจำปีงบประมาณ พ.ศ.๒๕๖๗', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['เทศบาลตำบลบ้านใหม่อำเภอเมือง', ['เทศบาลตำบลบ้านใหม่']],
  ['หน่วยงาน: โรงเรียนบ้านใหม่', ['โรงเรียนบ้านใหม่']],
  ['องค์การบริหารส่วนตำบลในเมือง', ['องค์การบริหารส่วนตำบลในเมือง']],
  ['องค์การบริหารส่วนตำบลในเขตอำเภอเมือง', []],
  ['ของหน่วยงานภาครัฐ', []],
  ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต ๒', ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต ๒']],
  ['สำนักงานป้องกันควบคุมโรคที่ 7 จังหวัดขอนแก่น', ['สำนักงานป้องกันควบคุมโรคที่ 7']],
  ['สำนักงานสาธารณสุขจังหวัดขอนแก่น', ['สำนักงานสาธารณสุขจังหวัดขอนแก่น']],
  ['โรงพยาบาลบ้านใหม่ (องค์การมหาชน) ได้คะแนน 98.43', ['โรงพยาบาลบ้านใหม่ (องค์การมหาชน)']],
  ['บริษัท ขนส่ง จำกัด', ['บริษัท ขนส่ง จำกัด']],
  ['บริษัท ท่าอากาศยานไทย จำกัด (มหาชน)', ['บริษัท ท่าอากาศยานไทย จำกัด (มหาชน)']],
  ['การกีฬาแห่งประเทศไทย', ['การกีฬาแห่งประเทศไทย']],
  ['องค์การบริหารส่วนตำบลมีชัย', ['องค์การบริหารส่วนตำบลมีชัย']],
  ['เทศบาลตำบลบ้านใหม่มีผลคะแนนรวม 98.43', ['เทศบาลตำบลบ้านใหม่']],
  ['เทศบาลตำบลบ้านใหม่ อยู่ที่ 98 คะแนน', ['เทศบาลตำบลบ้านใหม่']],
])('%s names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('the most frequent spelling is the name; other agencies are no spellings of it', () => {
  const mentions = [
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบลบ้านไหม่',
    'เทศบาลตำบลบ้านใหม่',
    'กรมส่งเสริมการปกครองท้องถิ่น',
  ].flatMap((text) => agencyNamesIn(text, place));
  const prose = agencyNamesIn('เทศบาลตำบลบ้านใม่ มีกระบวนการ เทศบาลตำบลต้องพัฒนา', place, true);
  const { name, variants, locality } = chooseAgencyName([...mentions, ...prose], ['อำเภอเมือง จังหวัดตัวอย่าง']);
  expect(name).toBe('เทศบาลตำบลบ้านใหม่');
  expect(variants.map((variant) => variant.name)).toEqual([
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบลบ้านไหม่',
    'เทศบาลตำบลบ้านใม่',
  ]);
  expect(locality).toBe('อำเภอเมือง จังหวัดตัวอย่าง');
});

test('a province is the agency where nothing else is named', () => {
  const province = placesNamedIn('จังหวัดตัวอย่าง', place);
  expect(chooseAgencyName(province, []).name).toBe('จังหวัดตัวอย่าง');
  const named = agencyNamesIn('เทศบาลตำบลบ้านใหม่', place);
  expect(chooseAgencyName([...province, ...province, ...named], [])).toMatchObject({
    name: 'เทศบาลตำบลบ้านใหม่',
    variants: [{ name: 'เทศบาลตำบลบ้านใหม่' }],
  });
});

describe('spellings of one name', () => {
  const variantsOf = (...texts: string[]) =>
    chooseAgencyName(
      texts.flatMap((text) => agencyNamesIn(text, place)),
      [],
    ).variants.map((variant) => variant.name);

  test('another number is another name, in Thai digits or Arabic', () => {
    const name = 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต';
    expect(variantsOf(`${name} 2`, `${name} ๒`, `${name} 2`)).toEqual([`${name} 2`]);
    expect(variantsOf(`${name} 2`, `${name} ๓`, `${name} 2`)).toEqual([`${name} 2`, `${name} ๓`]);
  });

  test.each([
    ['องค์การบริหารส่วนตำบลบ้านใหม่', 'อบต.บ้านใหม่'],
    ['องค์การบริหารส่วนตำบลบ้านใหม่', 'อบต. บ้านใหม่'],
    ['เทศบาลตำบลบ้านใหม่', 'เทศบาลตำบลบ้านใหม่ได้ดำเนินการ'],
    ['สำนักงานสาธารณสุข', 'สำนักงานสาธารณสุขจังหวัดขอนแก่น'],
    ['สำนักงานสถิติแห่งชาติ', 'สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ'],
    ['โรงเรียนบ้านใหม่', 'โรงเรียน บ้านใหม่'],
  ])('%s is spelt alike in %s', (name, other) => {
    expect(variantsOf(name, name, other)).toEqual([name]);
  });

  test('a short form with another place is another spelling', () => {
    expect(variantsOf('องค์การบริหารส่วนตำบลบ้านใหม่', 'อบต.บ้านไหม่')).toHaveLength(2);
  });
});

describe('a place that is an agency', () => {
  test.each(['กรุงเทพมหานคร', 'เมืองพัทยา', 'เมืองพัทยาเหนือ', 'อำเภอบ้านใหม่', 'จังหวัดตัวอย่าง'])('%s', (name) => {
    const lines = [name, `การดำเนินงานของ${name} ประจำปีงบประมาณ พ.ศ. 2567`, `หน่วยงาน ${name} ได้คะแนน`];
    const named = lines.flatMap((text) => placesNamedIn(text, place));
    expect(named).toHaveLength(3);
    expect(chooseAgencyName(named, [])).toMatchObject({ name, variants: [{ name }] });
  });

  test('is spelt in two ways', () => {
    const lines = [
      'อำเภอบ้านใหม่',
      'มาตรการภายในอำเภอบ้านไหม่ ปี 2568',
      'ผลการประเมินของอำเภอบ้านใหม่',
      'จังหวัดตัวอย่าง',
    ];
    const { variants } = chooseAgencyName(
      lines.flatMap((text) => placesNamedIn(text, place)),
      [],
    );
    expect(variants.map(({ name }) => name)).toEqual(['อำเภอบ้านใหม่', 'อำเภอบ้านไหม่']);
  });

  test.each(['อำเภอบ้านใหม่ จังหวัดตัวอย่าง', 'ประชาชนในจังหวัดตัวอย่าง', 'ระดับจังหวัด', 'ของจังหวัด'])(
    '%s names none',
    (text) => {
      expect(placesNamedIn(text, place)).toEqual([]);
    },
  );
});

describe('kinds of agencies', () => {
  test.each([
    'ศาลากลางจังหวัดตัวอย่าง',
    'ที่ว่าการอำเภอบ้านใหม่',
    'ศาลปกครองกลาง',
    'ศาลรัฐธรรมนูญ',
    'กองทัพเรือ',
    'กองทุนการออมแห่งชาติ',
    'องค์การสะพานปลา',
    'การยางแห่งประเทศไทย',
    'การเคหะแห่งชาติ',
    'ธนาคารออมสิน',
    'บรรษัทประกันสินเชื่ออุตสาหกรรมขนาดย่อม',
    'สถาบันระหว่างประเทศ (องค์การมหาชน)',
    'ศูนย์คุณธรรม (องค์การมหาชน)',
    'ศูนย์อนามัยที่ 8',
    'สภากาชาดไทย',
    'มหาวิทยาลัยบ้านใหม่',
    'ราชวิทยาลัยจุฬาภรณ์',
    'กรมทางหลวงชนบท',
    'สำนักข่าวกรองแห่งชาติ',
    'เรือนจำกลางบ้านใหม่',
    'ตำรวจภูธรจังหวัดตัวอย่าง',
  ])('%s', (name) => {
    expect(names(name)).toEqual([name]);
    expect(names(`การดำเนินงานของ${name} ประจำปีงบประมาณ พ.ศ. ๒๕๖๗`)).toEqual([name]);
  });

  test.each(['ศาลาการเปรียญ', 'สภาพแวดล้อมการทำงาน', 'กทม.สายไหม', 'โปรแกรมประเมิน'])('none in %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('another kind before the same name', () => {
  const variantsOf = (name: string, ...others: string[]) =>
    chooseAgencyName(
      [name, name, ...others].flatMap((text) => agencyNamesIn(text, place)),
      [],
    ).variants.map((variant) => variant.name);

  test.each([
    ['เทศบาลนครบ้านใหม่', 'เทศบาลตำบลบ้านใหม่'],
    ['เทศบาลตำบลบ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['เทศบาลเมืองบ้านใหม่', 'อบต.บ้านใหม่'],
    ['องค์การบริหารส่วนจังหวัดบ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['มหาวิทยาลัยเทคโนโลยีบ้านใหม่', 'สถาบันเทคโนโลยีบ้านใหม่'],
  ])('%s is also called %s', (name, other) => {
    expect(variantsOf(name, other)).toEqual([name, other]);
  });

  test.each([
    ['เทศบาลเมืองบ้านใหม่', 'องค์การบริหารส่วนจังหวัดบ้านใหม่'],
    ['เทศบาลตำบลบ้านใหม่', 'องค์การบริหารส่วนตำบลหนองบัว'],
    ['เทศบาลตำบลบ้านใหม่', 'โรงเรียนบ้านใหม่'],
    ['เทศบาลตำบลบ้านใหม่', 'ที่ว่าการอำเภอบ้านใหม่'],
    ['เทศบาลตำบลบ้านใหม่', 'ทต.บ้านใหม่'],
    ['โรงพยาบาลบ้านใหม่', 'รพ.บ้านใหม่'],
    ['กรมทางหลวง', 'กระทรวงคมนาคม'],
    ['สำนักงานคณะกรรมการป้องกันภัย', 'สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ'],
  ])('%s is none of %s', (name, other) => {
    expect(variantsOf(name, other)).toEqual([name]);
  });
});

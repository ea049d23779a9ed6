import Fraction from 'fraction.js';
import type { Rulebook, ScoreSheet } from '../../src/capabilities/rulebook/index.ts';
import { decideLevel, scoreStructure } from '../../src/capabilities/rulebook/index.ts';
import { type PrintedScore, roundHalfUp, showScore } from '../../src/kernel/score.ts';
import { toThaiDigits } from '../../src/kernel/thai/digits.ts';

/** Exact points of every item. */
export type TrueScores = ReadonlyMap<string, Fraction>;

/** All printed figures that follow from the items' true scores, each rounded once from unrounded values. */
export function printedSheet(rulebook: Rulebook, truth: TrueScores): ScoreSheet {
  const exact = new Map<string, Fraction>();
  for (const figure of scoreStructure(rulebook).upwards) {
    const value =
      figure.members.length === 0
        ? (truth.get(figure.id) ?? new Fraction(0))
        : figure.members.reduce(
            (sum, { figure: member, weight }) =>
              sum.add((exact.get(member.id) ?? new Fraction(0)).mul(weight)),
            new Fraction(0),
          );
    exact.set(figure.id, value);
  }
  const rounded = (ids: readonly { id: string }[]) =>
    new Map(ids.map(({ id }) => [id, roundHalfUp(exact.get(id) ?? new Fraction(0))]));
  const overall = roundHalfUp(exact.get('overall') ?? new Fraction(0));
  const instruments = rounded(rulebook.instruments);
  return {
    items: rounded(rulebook.items),
    indicators: rounded(rulebook.indicators),
    instruments,
    overall,
    level: decideLevel(rulebook, overall, instruments).level.id,
  };
}

/** Scores as `respondents` people would give them, `answers(item, person)` being the number of the chosen answer from 0. */
export function scoresOf(
  rulebook: Rulebook,
  respondents: number,
  answers: (item: string, person: number) => number,
): TrueScores {
  const disclosures = new Set(
    rulebook.instruments.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id),
  );
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  const scales = new Map(rulebook.scales.map(({ id, options }) => [id, options.map(({ points }) => points)]));
  return new Map(
    rulebook.items.map((item) => {
      const points = scales.get(item.scale) ?? [];
      const people = disclosures.has(instrumentOf.get(item.indicator) ?? '') ? 1 : respondents;
      let sum = 0;
      for (let person = 0; person < people; person += 1)
        sum += points[Math.min(answers(item.id, person), points.length - 1)] ?? 0;
      return [item.id, new Fraction(sum, people)];
    }),
  );
}

export type ReportText = {
  readonly rulebook: Rulebook;
  readonly sheet: ScoreSheet;
  readonly agency?: string;
  readonly digits?: 'thai' | 'arabic';
  /** What stands between the cells of a row. */
  readonly between?: string;
};

/** A report of the usual kind as plain text, without a fault of its own. */
export function reportText({
  rulebook,
  sheet,
  agency = 'องค์การบริหารส่วนตำบลตัวอย่าง',
  digits = 'thai',
  between = '\t',
}: ReportText): string {
  const show = (text: string) => (digits === 'thai' ? toThaiDigits(text) : text);
  const score = (value: PrintedScore | undefined) => (value === undefined ? '' : show(showScore(value)));
  const year = show(String(rulebook.fiscalYear));
  const next = show(String(rulebook.fiscalYear + 1));
  const level = rulebook.levels.find(({ id }) => id === sheet.level);
  const row = (...cells: string[]) => cells.join(between);
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  const lowest = Math.min(...sheet.items.values());

  const topic = (number: number) => {
    const entry = rulebook.topics.find((one) => one.number === number);
    const items = rulebook.items.filter((item) => item.topic === number);
    const weakest = items.some((item) => sheet.items.get(item.id) === lowest);
    return [
      '',
      `ประเด็นที่ ${show(String(number))} ${entry?.name.th}`,
      row('เครื่องมือการประเมิน', 'ข้อความคำถาม', 'คะแนน'),
      ...items.map((item, at) => {
        const instrument = instrumentOf.get(item.indicator) ?? '';
        const first = items.findIndex((other) => instrumentOf.get(other.indicator) === instrument) === at;
        const prefix = item.id.replace(/\d+$/, '');
        const id = `${prefix}${show(item.id.slice(prefix.length))}`;
        return row(first ? instrument : '', `ข้อ ${id} ${item.text.th}`, score(sheet.items.get(item.id)));
      }),
      row('วิเคราะห์ข้อบกพร่อง/ข้อปรับปรุง ข้อที่ต้องพัฒนาหรือรักษาระดับ', '', ''),
      row('ข้อบกพร่อง/ข้อปรับปรุง :', weakest ? 'มีข้อที่ต้องดูแลเป็นพิเศษ' : 'ไม่มีข้อบกพร่องแต่อย่างใด', ''),
      row('การพัฒนา :', 'พัฒนาเรื่องที่คะแนนยังไม่เต็มในประเด็นนี้ให้ดีขึ้น', ''),
      row('การรักษาระดับ :', 'รักษาระดับเรื่องที่ได้คะแนนเต็มไว้', ''),
    ];
  };

  return [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    `ประจำปีงบประมาณ พ.ศ. ${next}`,
    'และ',
    'การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส',
    'ในการดำเนินงานของหน่วยงานภาครัฐ',
    `ประจำปีงบประมาณ พ.ศ. ${year}`,
    '',
    agency,
    '',
    `๑. ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ${year}`,
    '',
    `คะแนนภาพรวมของหน่วยงาน ${agency} คะแนนที่ได้ ${score(sheet.overall ?? undefined)} คะแนนระดับผลการประเมินอยู่ที่ “ระดับ${level?.name.th}”`,
    '',
    row('แบบสำรวจ', 'ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน'),
    ...rulebook.indicators.map((indicator) =>
      row(
        indicator.instrument,
        show(indicator.id),
        indicator.name.th,
        score(sheet.indicators.get(indicator.id)),
      ),
    ),
    '',
    ...rulebook.topics.flatMap(({ number }) => topic(number)),
    '',
    `๔. วิธีการนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ ในปีงบประมาณ พ.ศ. ${next}`,
    row('มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินงาน', 'การกำกับติดตาม'),
    ...['จัดทำคู่มือการให้บริการ', 'จัดทำบัญชีคุมการยืมพัสดุ'].map((title) =>
      row(
        `➤ ${title}`,
        '๑) แต่งตั้งผู้รับผิดชอบ ๒) จัดทำร่าง ๓) เผยแพร่',
        'สำนักปลัด/ กองคลัง',
        `๑ ต.ค. ${show(String(rulebook.fiscalYear % 100))} - ๓๐ ก.ย. ${show(String((rulebook.fiscalYear + 1) % 100))}`,
        'รายงานผู้บริหารทุกไตรมาส',
      ),
    ),
    '',
  ].join('\n');
}

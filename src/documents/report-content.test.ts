import { describe, expect, it } from 'vitest';
import { textsIn } from '../../test/support/inside-files.ts';
import { exampleReport } from '../../test/support/report-model.ts';
import { composeReport } from './report-content.ts';

const model = exampleReport();

describe('what the report says', () => {
  it('groups the indicators by instrument', () => {
    const { groups } = composeReport(model).result.indicators;
    expect(groups.map(({ label, rows }) => `${label} ${rows.length}`)).toEqual(['IIT 5', 'EIT 3', 'OIT 2']);
    expect(groups[0]?.rows[1]).toEqual(['๒', 'การใช้งบประมาณ', '๙๗.๔๒']);
  });

  it('names items in the official style', () => {
    const text = textsIn(composeReport(model).analysis, []).join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('ข้อ i๑ การปฏิบัติงาน');
    expect(text).toContain('ข้อ O๒๕ ');
    expect(text).not.toMatch(/\d/);
  });

  it('names the lowest indicator and the level', () => {
    const { result } = composeReport(model);
    expect(result.overall.replaceAll('\u00a0', ' ')).toContain(
      'ได้คะแนนภาพรวม ๙๙.๕๙ คะแนน ผลการประเมินอยู่ใน “ระดับผ่านดีเยี่ยม”',
    );
    expect(result.indicatorsText.replaceAll('\u00a0', ' ')).toContain(
      'ต่ำที่สุด คือ การใช้งบประมาณ (ตัวชี้วัดที่ ๒) ได้ ๙๗.๔๒ คะแนน',
    );
  });

  it('names no lowest indicator when all are equal or none is known', () => {
    for (const score of [model.indicators[0]?.score ?? null, null]) {
      const indicators = model.indicators.map((it) => ({ ...it, score }));
      expect(composeReport({ ...model, indicators }).result.indicatorsText).not.toContain('ต่ำที่สุด');
    }
  });

  it('says it when there is no overall score and no measure', () => {
    const content = composeReport({ ...model, overall: null, levelName: null, measures: [] });
    expect(content.result.overall).toContain('ยังไม่มีคะแนนภาพรวม');
    expect(content.measures.intro[0]).toContain('ยังไม่ได้กำหนดมาตรการ');
  });

  it('uses one spelling of the agency, and leaves out characters that no file can hold', () => {
    const name = 'เทศบาล\u0000ตำบล\ud800\u200bตัวอย่าง';
    const texts = textsIn(composeReport({ ...model, agency: { name, locality: '' } }), []);
    expect(texts.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u200b]/u);
    expect(composeReport({ ...model, agency: { name, locality: '' } }).cover.agency).toHaveLength(1);
  });
});

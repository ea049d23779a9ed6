import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../../test/support/report-model.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import { wording } from '../wording.ts';
import { gaugeSvg } from './gauge.ts';
import { indicatorBarsSvg } from './indicator-bars.ts';
import { toPng } from './png.ts';
import { drawFigures } from './report-figures.ts';
import { drawSharePicture } from './share-picture.ts';
import { axisStart, type ScoredIndicator, standings } from './standing.ts';
import { outlineOf, widthOf, wrap } from './thai-text.ts';

const model = exampleReport();
const score = (value: number) => value as PrintedScore;
const naming = { id: 'overall', title: 'คะแนน <ภาพรวม>', description: 'ได้ 99.59 "คะแนน" & ระดับ' };
const gauge = { score: score(9959), label: 'ระดับผ่านดีเยี่ยม', tone: 'good', digits: 'thai' } as const;
const bars = { indicators: model.indicators, words: wording.figure, digits: 'thai' } as const;
const indicators = (scores: readonly (number | null)[]): ScoredIndicator[] =>
  scores.map((value, place) => ({
    id: `${place + 1}`,
    name: 'การใช้งบ',
    score: value === null ? null : score(value),
  }));

describe('charts for pages', () => {
  it.each([
    ['gauge', gaugeSvg(gauge, naming)],
    ['bars', indicatorBarsSvg(bars, naming)],
  ])('%s: has a name and a description, and nothing that the policy of pages forbids', (_, svg) => {
    expect(svg).toContain('<title id="overall-title">คะแนน &lt;ภาพรวม&gt;</title>');
    expect(svg).toContain('<desc id="overall-desc">ได้ 99.59 &quot;คะแนน&quot; &amp; ระดับ</desc>');
    expect(svg).toContain('role="img" aria-labelledby="overall-title overall-desc"');
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|href/);
    const faults: string[] = [];
    parseFragment(svg, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(svg.length).toBeLessThan(8000);
  });

  it('the figures stand in them as text', () => {
    expect(gaugeSvg(gauge, naming)).toContain('>๙๙.๕๙</text>');
    expect(gaugeSvg({ ...gauge, digits: 'arabic' }, naming)).toContain('>99.59</text>');
    expect(gaugeSvg({ ...gauge, score: null, label: '' }, naming)).toContain('>–</text>');
    const svg = indicatorBarsSvg(bars, naming);
    expect(svg).toContain('>ต่ำที่สุด ๙๗.๔๒</text>');
    expect(svg).toContain('>เต็ม ๑๐๐.๐๐</text>');
    expect(svg).toContain('>แกนคะแนนเริ่มที่ ๙๐ คะแนน</text>');
    expect(indicatorBarsSvg({ ...bars, from: 0 }, naming)).not.toContain('แกนคะแนน');
  });

  it('no hostile name becomes markup', () => {
    const name = '</text><script>alert(1)</script>"';
    const svg = indicatorBarsSvg(
      { ...bars, indicators: [{ id: '<i>', name, score: null }] },
      { ...naming, id: '"><b>' },
    );
    expect(svg).not.toMatch(/<script|<b>|<i>/);
  });
});

describe('where an indicator stands', () => {
  it.each([
    [
      [9919, 9742, 10000],
      ['between', 'lowest', 'full'],
    ],
    [
      [9742, 9742, 9919],
      ['lowest', 'lowest', 'between'],
    ],
    [
      [10000, 10000],
      ['full', 'full'],
    ],
    [
      [9000, 9000],
      ['between', 'between'],
    ],
    [
      [null, 5000],
      ['none', 'between'],
    ],
  ])('%j → %j', (scores, expected) => expect(standings(indicators(scores))).toEqual(expected));

  it('the axis always holds every figure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 1 }), (scores) => {
        expect(axisStart(indicators(scores)) * 100).toBeLessThanOrEqual(Math.min(...scores));
      }),
    );
  });
});

describe('Thai text', () => {
  it('gives marks above and below no width', () => {
    expect(widthOf('ที่', 'regular')).toBeCloseTo(widthOf('ท', 'regular'), 5);
    expect(widthOf('ผู้', 'bold')).toBeCloseTo(widthOf('ผ', 'bold'), 5);
  });

  it('keeps every letter when it breaks lines', () => {
    const name = 'การมีส่วนร่วมของประชาชนในการตรวจสอบการใช้จ่ายงบประมาณ';
    const lines = wrap(name, 10);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(name);
  });

  it('is an outline for print', () => expect(outlineOf('ทำ', 'regular', 15).path).toMatch(/^M[\d.-]/));
});

describe('figures for paper', () => {
  it.each([1, 3, 10, 12, 14, 15, 30])('%i indicators', async (count) => {
    const many = Array.from({ length: count }, (_, place) => ({
      id: `${place + 1}`,
      instrument: 'Q',
      name: `ด้านที่ ${place + 1} การมีส่วนร่วมของประชาชน`,
      score: place % 5 === 4 ? null : score(5000 + place * 100),
    }));
    const figures = drawFigures({ ...model, indicators: many });
    expect(figures.indicators.svg).not.toContain('<text');
    expect(figures.indicators.svg).not.toContain('NaN');
    expect((await toPng(figures.indicators)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('the picture of a shared page', () => {
  const dots = async (of: typeof model) => {
    const png = await toPng(drawSharePicture(of), 1);
    return { png, size: [png.readUInt32BE(16), png.readUInt32BE(20)] };
  };

  it('is as large as networks show it, whatever the name', async () => {
    const long = 'สำนักงานเขตพื้นที่การศึกษา'.repeat(12);
    for (const name of [model.agency.name, long, 'x'.repeat(200), '<b>"&'])
      expect((await dots({ ...model, agency: { ...model.agency, name } })).size).toEqual([1200, 630]);
  });

  it('says another score and another level otherwise', async () => {
    const { png } = await dots(model);
    expect((await dots({ ...model, overall: null })).png.equals(png)).toBe(false);
    expect((await dots({ ...model, levelName: 'ผ่าน', levelTone: 'attention' })).png.equals(png)).toBe(false);
  });
});

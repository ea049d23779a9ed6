import { type Digits, inDigits, scoreOrDash } from '../thai-figures.ts';
import {
  type Drawing,
  letters,
  type Naming,
  outlined,
  PALETTE,
  type Pen,
  round,
  type Sketch,
  svgForPage,
  svgForPrint,
} from './drawing.ts';
import { axisStart, COLOUR, type ScoredIndicator, type StandingWords, standings } from './standing.ts';
import { widthOf, wrap } from './thai-text.ts';

export type IndicatorBars = {
  readonly indicators: readonly ScoredIndicator[];
  readonly words: StandingWords;
  readonly digits: Digits;
  /** Whole points at which the axis begins; left out, it is chosen from the figures and named under the axis. */
  readonly from?: number;
};

const WIDTH = 460;
const SIDE = 6;
const SIZE = 16;
const LINE = 23;
const BAR = 11;
const GAP = 17;

/**
 * Indicators as bars for a web page: each name stands over its bar, so the drawing can be read at the width of a
 * phone and needs no column for names.
 */
export function indicatorBarsSvg(bars: IndicatorBars, naming: Naming): string {
  return svgForPage('indicators', draw(bars, letters), naming);
}

/** The same bars for paper. */
export function indicatorBarsForPrint(bars: IndicatorBars): Drawing {
  return svgForPrint(draw(bars, outlined));
}

function draw({ indicators, words, digits, from }: IndicatorBars, pen: Pen): Sketch {
  const start = from ?? axisStart(indicators);
  const d = (text: string) => inDigits(digits, text);
  const standing = standings(indicators);
  const span = WIDTH - 2 * SIDE;
  const parts: string[] = [];
  let y = 4;
  indicators.forEach((indicator, place) => {
    const stands = standing[place] ?? 'none';
    const colour = COLOUR[stands];
    const word = stands === 'lowest' ? `${words.lowest} ` : stands === 'full' ? `${words.full} ` : '';
    const value = d(word + scoreOrDash(indicator.score));
    const room = (span - 14) / SIZE - widthOf(value, 'bold');
    for (const [line, text] of wrap(d(`${indicator.id}. ${indicator.name}`), room).entries()) {
      y += LINE;
      parts.push(pen(SIDE, y, text, { size: SIZE, colour: PALETTE.ink }));
      if (line === 0)
        parts.push(pen(WIDTH - SIDE, y, value, { size: SIZE, colour, weight: 'bold', anchor: 'end' }));
    }
    y += 8;
    const share = indicator.score === null ? 0 : Math.max(0, (indicator.score / 100 - start) / (100 - start));
    parts.push(bar(y, span, PALETTE.track), share === 0 ? '' : bar(y, round(span * share), colour));
    y += BAR + GAP - 8;
  });
  parts.push(axis(start, y, span, d, pen, words));
  return { body: parts.join(''), width: WIDTH, height: y + 48 };
}

function axis(
  start: number,
  y: number,
  span: number,
  d: (text: string) => string,
  pen: Pen,
  words: StandingWords,
): string {
  const ends = [start, (start + 100) / 2, 100].map((points, place) =>
    pen(SIDE + (span * place) / 2, y + 16, d(String(points)), {
      size: 13,
      colour: PALETTE.quiet,
      anchor: place === 0 ? 'start' : place === 1 ? 'middle' : 'end',
    }),
  );
  const remark =
    start === 0 ? '' : pen(SIDE, y + 39, d(words.axis(start)), { size: 13, colour: PALETTE.quiet });
  const line = `<path stroke="${PALETTE.line}" d="M${SIDE} ${y}H${WIDTH - SIDE}"/>`;
  return line + ends.join('') + remark;
}

function bar(y: number, width: number, colour: string): string {
  return `<rect x="${SIDE}" y="${y}" width="${width}" height="${BAR}" rx="2" fill="${colour}"/>`;
}

import { type Digits, inDigits, scoreOrDash } from '../thai-figures.ts';
import { type Drawing, outlined, PALETTE, type Pen, round, svgForPrint } from './drawing.ts';
import {
  axisStart,
  COLOUR,
  type ScoredIndicator,
  type Standing,
  type StandingWords,
  standings,
} from './standing.ts';
import { wrap } from './thai-text.ts';

export type IndicatorRadar = {
  readonly indicators: readonly ScoredIndicator[];
  readonly words: StandingWords;
  readonly digits: Digits;
};

const WIDTH = 640;
const CENTRE = { x: WIDTH / 2, y: 232 };
const RADIUS = 150;
const HEIGHT = 486;
const RINGS = 5;
const SIZE = 15;
const LINE = 21;

/** All indicators on one wheel for paper, each with its name and figure; the axis' start is written under it. */
export function indicatorRadarForPrint({ indicators, words, digits }: IndicatorRadar): Drawing {
  const start = axisStart(indicators);
  const standing = standings(indicators);
  const d = (text: string) => inDigits(digits, text);
  const pen = outlined;
  const share = (score: number) => Math.max(0, (score / 100 - start) / (100 - start));
  const spokes = indicators.map((_, place) => point(place, indicators.length, 1));
  const points = indicators.map(({ score }, place) =>
    score === null ? null : point(place, indicators.length, share(score)),
  );
  const body = [
    ...rings(indicators.length),
    ...spokes.map(({ x, y }) => `<path stroke="${PALETTE.line}" d="M${CENTRE.x} ${CENTRE.y}L${x} ${y}"/>`),
    outlineOf(points),
    ...points.map((at, place) => (at ? marker(at.x, at.y, standing[place] ?? 'none') : '')),
    ...indicators.map((it, place) =>
      label(
        place,
        indicators.length,
        d(`${it.id}. ${it.name}`),
        d(scoreOrDash(it.score)),
        standing[place] ?? 'none',
        pen,
      ),
    ),
    legend(standing, d(start === 0 ? '' : words.axis(start)), words, pen),
  ].join('');
  return svgForPrint({ body, width: WIDTH, height: HEIGHT });
}

type Spot = { readonly x: number; readonly y: number };

function point(place: number, count: number, share: number, radius = RADIUS): Spot {
  const angle = (place / count) * 2 * Math.PI;
  return {
    x: round(CENTRE.x + radius * share * Math.sin(angle)),
    y: round(CENTRE.y - radius * share * Math.cos(angle)),
  };
}

function rings(count: number): readonly string[] {
  return Array.from({ length: RINGS }, (_, ring) => {
    const corners = Array.from({ length: count }, (_, place) => point(place, count, (ring + 1) / RINGS));
    const outermost = ring === RINGS - 1;
    const stroke = outermost ? PALETTE.quiet : PALETTE.line;
    return `<path fill="none" stroke="${stroke}" d="M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z"/>`;
  });
}

/** A closed shape when every indicator has a score; else only the lines between neighbours that have one. */
function outlineOf(points: readonly (Spot | null)[]): string {
  const known = points.filter((at) => at !== null);
  const stroke = `stroke="${PALETTE.blue}" stroke-width="2"`;
  if (known.length === points.length) {
    return `<path fill="${PALETTE.blue}" fill-opacity="0.12" ${stroke} d="M${known.map(({ x, y }) => `${x} ${y}`).join('L')}Z"/>`;
  }
  return points
    .map((at, place) => [at, points[(place + 1) % points.length]] as const)
    .map(([a, b]) => (a && b ? `<path ${stroke} d="M${a.x} ${a.y}L${b.x} ${b.y}"/>` : ''))
    .join('');
}

/** A diamond for the lowest, a square for full marks, a dot for the others. */
function marker(x: number, y: number, standing: Standing): string {
  const fill = `fill="${COLOUR[standing]}"`;
  if (standing === 'lowest') return `<path ${fill} d="M${x} ${y - 8}l8 8l-8 8l-8 -8z"/>`;
  if (standing === 'full') return `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" ${fill}/>`;
  return `<circle cx="${x}" cy="${y}" r="5" ${fill}/>`;
}

function label(
  place: number,
  count: number,
  name: string,
  score: string,
  standing: Standing,
  pen: Pen,
): string {
  const at = point(place, count, 1, RADIUS + 18);
  const turn = place / count;
  const upright = turn === 0 || turn === 0.5;
  const anchor = upright ? 'middle' : turn < 0.5 ? 'start' : 'end';
  const room = (anchor === 'middle' ? 260 : (anchor === 'start' ? WIDTH - at.x : at.x) - 2) / SIZE;
  const lines = wrap(name, room);
  const height = (lines.length + 1) * LINE;
  const top = turn === 0 ? at.y - height + 10 : turn === 0.5 ? at.y - 2 : at.y - height / 2;
  return [...lines, score]
    .map((line, row) =>
      pen(at.x, top + (row + 1) * LINE - 5, line, {
        size: SIZE,
        colour: row === lines.length ? COLOUR[standing] : PALETTE.ink,
        weight: row === lines.length ? 'bold' : 'regular',
        anchor,
      }),
    )
    .join('');
}

function legend(standing: readonly Standing[], axis: string, words: StandingWords, pen: Pen): string {
  const y = HEIGHT - 12;
  const entries = (['lowest', 'full'] as const).filter((it) => standing.includes(it));
  const marks = entries.map((it, place) => {
    const x = 14 + place * 110;
    return marker(x, y - 5, it) + pen(x + 14, y, words[it], { size: 14, colour: PALETTE.ink });
  });
  return marks.join('') + pen(WIDTH - 4, y, axis, { size: 14, colour: PALETTE.quiet, anchor: 'end' });
}

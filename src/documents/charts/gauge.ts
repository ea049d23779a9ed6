import type { PrintedScore } from '../../kernel/score.ts';
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
import { wrap } from './thai-text.ts';

export type Gauge = {
  readonly score: PrintedScore | null;
  /** The level's name or another word under the figure; '' for none. */
  readonly label: string;
  readonly tone: 'good' | 'attention';
  readonly digits: Digits;
};

const WIDTH = 360;
const CENTRE = { x: 180, y: 158 };
const RADIUS = 116;
const THICKNESS = 20;
/** Degrees clockwise from the top at which the scale begins and ends. */
const REACH = 102;
const TICKS = [0, 20, 40, 60, 80, 100];
const LABEL_SIZE = 19;
const LABEL_LINE = 27;

/** The overall score as a gauge for a web page: pure text, readable without script. */
export function gaugeSvg(gauge: Gauge, naming: Naming): string {
  return svgForPage('gauge', draw(gauge, letters), naming);
}

/** The same gauge for paper. */
export function gaugeForPrint(gauge: Gauge): Drawing {
  return svgForPrint(draw(gauge, outlined));
}

function draw({ score, label, tone, digits }: Gauge, pen: Pen): Sketch {
  const colour = tone === 'good' ? PALETTE.green : PALETTE.amber;
  const d = (text: string) => inDigits(digits, text);
  const lines = label === '' ? [] : wrap(d(label), (WIDTH - 20) / LABEL_SIZE, 'bold');
  const ticks = TICKS.map((tick) => {
    const outer = at(tick, RADIUS + THICKNESS / 2 + 22);
    const [from, to] = [at(tick, RADIUS - THICKNESS / 2 - 4), at(tick, RADIUS - THICKNESS / 2 - 10)];
    return (
      `<path stroke="${PALETTE.quiet}" stroke-width="1.5" d="M${from.x} ${from.y}L${to.x} ${to.y}"/>` +
      pen(outer.x, outer.y + 5, d(String(tick)), { size: 14, colour: PALETTE.quiet, anchor: 'middle' })
    );
  });
  const body = [
    arc(0, 100, PALETTE.track),
    score === null || score === 0 ? '' : arc(0, score / 100, colour),
    ...ticks,
    pen(CENTRE.x, CENTRE.y + 12, d(scoreOrDash(score)), {
      size: 50,
      colour,
      weight: 'bold',
      anchor: 'middle',
    }),
    ...lines.map((line, place) =>
      pen(CENTRE.x, CENTRE.y + 70 + place * LABEL_LINE, line, {
        size: LABEL_SIZE,
        colour: PALETTE.ink,
        weight: 'bold',
        anchor: 'middle',
      }),
    ),
  ].join('');
  return { body, width: WIDTH, height: CENTRE.y + 54 + lines.length * LABEL_LINE };
}

function at(points: number, radius: number): { x: number; y: number } {
  const angle = ((points / 100) * 2 * REACH - REACH) * (Math.PI / 180);
  return { x: round(CENTRE.x + radius * Math.sin(angle)), y: round(CENTRE.y - radius * Math.cos(angle)) };
}

function arc(from: number, to: number, colour: string): string {
  const [start, end] = [at(from, RADIUS), at(to, RADIUS)];
  const large = ((to - from) / 100) * 2 * REACH > 180 ? 1 : 0;
  return (
    `<path fill="none" stroke="${colour}" stroke-width="${THICKNESS}" ` +
    `d="M${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 ${large} 1 ${end.x} ${end.y}"/>`
  );
}

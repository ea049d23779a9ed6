import type { ReportModel } from '../report-model.ts';
import { levelTitle, wording } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { gaugeForPrint } from './gauge.ts';
import { indicatorBarsForPrint } from './indicator-bars.ts';
import { indicatorRadarForPrint } from './indicator-radar.ts';

/** Fewer make no shape, more leave no room for names. */
const RADAR_HOLDS = { least: 3, most: 14 };

/** How wide each stands on the paper, in pixels of a 96th of an inch. */
const WIDTH_ON_PAPER = { overall: 230, indicators: 420 };

export type ReportFigures = { readonly overall: Drawing; readonly indicators: Drawing };

/** Figures 1 and 2 of the report. */
export function drawFigures(model: ReportModel): ReportFigures {
  const { overall, levelName, levelTone, digits, indicators } = model;
  const all = { indicators, words: wording.figure, digits };
  const fits = indicators.length >= RADAR_HOLDS.least && indicators.length <= RADAR_HOLDS.most;
  return {
    overall: gaugeForPrint({
      score: overall,
      label: levelName === null ? '' : levelTitle(levelName),
      tone: levelTone,
      digits,
    }),
    indicators: fits ? indicatorRadarForPrint(all) : indicatorBarsForPrint(all),
  };
}

type Size = { readonly width: number; readonly height: number };

/** How large the figures stand on the paper, in pixels of a 96th of an inch. */
export const figuresOnPaper = ({
  overall,
  indicators,
}: ReportFigures): Record<keyof ReportFigures, Size> => ({
  overall: onPaper(overall, WIDTH_ON_PAPER.overall),
  indicators: onPaper(indicators, WIDTH_ON_PAPER.indicators),
});

const onPaper = (drawing: Drawing, width: number): Size => ({
  width,
  height: Math.round((width * drawing.height) / drawing.width),
});

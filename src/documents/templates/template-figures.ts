import { toPng } from '../charts/png.ts';
import { drawFigures, figuresOnPaper } from '../charts/report-figures.ts';
import { composeReport } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import type { FigureName } from './tag-names.ts';

/** A picture; `width` and `height` in pixels of a 96th of an inch on the paper. */
export type TemplateFigure = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export type TemplateFigures = Readonly<Record<FigureName, TemplateFigure>>;

/** The report's figures as pictures of the size that they have in our form. */
export async function drawTemplateFigures(model: ReportModel): Promise<TemplateFigures> {
  const { figureOverall, figureIndicators } = composeReport(model).result;
  const drawings = drawFigures(model);
  const size = figuresOnPaper(drawings);
  const [overall, indicators] = await Promise.all([toPng(drawings.overall), toPng(drawings.indicators)]);
  return {
    overallFigure: { png: overall, ...size.overall, alt: figureOverall.alt },
    indicatorsFigure: { png: indicators, ...size.indicators, alt: figureIndicators.alt },
  };
}

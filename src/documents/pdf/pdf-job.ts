import { linePieces } from '../../kernel/thai/line-pieces.ts';
import { drawFigures } from '../charts/report-figures.ts';
import { composeReport } from '../report-content.ts';
import { namesIn, type ReportModel } from '../report-model.ts';
import { wording } from '../wording.ts';
import { markLines } from './line-marks.ts';

/** PDF/UA-1 for reading by everyone, PDF/A-2a for the archive. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Typst as machine code, or as WebAssembly, which cannot declare a standard. */
export type PressKind = 'native' | 'portable';

/** All that a press needs, as plain data that can cross to a worker: texts and pictures by file name. */
export type PdfJob = {
  readonly press: PressKind;
  readonly standard: PdfStandard;
  readonly template: 'report.typ' | 'official.typ';
  readonly files: Readonly<Record<string, string | Uint8Array>>;
};

/** Where templates look for the agency's emblem. */
export const EMBLEM_FILE = 'emblem.png';
const TALLEST_CM = 17;
const WIDEST_CM = 12.8;

/** The report. */
export function reportJob(model: ReportModel, standard: PdfStandard, press: PressKind): PdfJob {
  const { overall, indicators } = drawFigures(model);
  const indicatorsWidth = Math.min(WIDEST_CM, (TALLEST_CM * indicators.width) / indicators.height);
  const content = composeReport(model);
  const { title, agency } = content;
  const { emblem } = model.letterhead;
  const printed = markLines(content, linePieces(namesIn(model)));
  return {
    press,
    standard,
    template: 'report.typ',
    files: {
      'report.json': JSON.stringify({
        ...printed,
        title,
        agency,
        continued: wording.continued,
        indicatorsWidth,
      }),
      'overall.svg': overall.svg,
      'indicators.svg': indicators.svg,
      ...(emblem ? { [EMBLEM_FILE]: emblem.png } : {}),
    },
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { FrozenReport } from './frozen-report.ts';

/** The parts in which a reader looks for what an edition changes, in the order of the paper. */
const REPORT_PARTS = ['agency', 'result', 'analysis', 'measures', 'signatures'] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

const FIELDS: Readonly<Record<ReportPart, readonly (keyof FrozenReport)[]>> = {
  agency: ['agency', 'watermark'],
  result: ['overall', 'levelName', 'levelTone', 'instruments', 'indicators', 'notes'],
  analysis: ['topics', 'disclosedUnder'],
  measures: ['measures', 'noMeasuresBecause', 'unmeasured', 'planYear'],
  signatures: ['signatures'],
};

/** The parts in which two contents of a year differ. */
export const changedParts = (before: FrozenReport, after: FrozenReport): readonly ReportPart[] =>
  REPORT_PARTS.filter((part) =>
    FIELDS[part].some((field) => !isDeepStrictEqual(before[field], after[field])),
  );

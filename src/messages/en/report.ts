import type { report as thai } from '../th/report.ts';

export const report: typeof thai = {
  agencyUnknown: '(name of the agency)',
  preparedBy: 'Prepared by',
  reviewedBy: 'Reviewed by',
  approvedBy: 'Approved by',
  position: ({ position }) => `- ${position}`,
  figure: {
    item: ({ id }) => `item ${id}`,
    indicator: ({ id }) => `indicator ${id}`,
    instrument: ({ id }) => id,
    overall: () => 'the overall score',
  },
  repaired: ({ figure, from, to }) =>
    from === null
      ? `The source has no score for ${figure}; this report uses ${to}, as confirmed by its author.`
      : `The source has ${from} for ${figure}; this report uses ${to}, as confirmed by its author.`,
  yearCorrected: ({ from, to }) =>
    `The source says that it is a result of ${from}; this report uses ${to} (B.E.), as confirmed by its author.`,
  levelCorrected: ({ from, to }) =>
    from === null
      ? `The source names no level; its author confirms that it is ${to}.`
      : `The level in the source is ${from}; its author confirms that it is ${to}.`,
  unresolved: ({ count }) =>
    `${count} figures of the source still contradict each other or are missing; check them before use.`,
  takenAsPrinted: ({ figures }) => `Taken as printed, because items are missing: ${figures.join(', ')}.`,
  sample: 'Sample',
};

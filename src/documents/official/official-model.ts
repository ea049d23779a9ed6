import type { PositionSigner } from '../../capabilities/agency/index.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { FrozenReport } from '../frozen-report.ts';
import type { ReportModel } from '../report-model.ts';

/** The papers by which an edition is approved: บันทึกข้อความ and ประกาศ. */
export const OFFICIAL_PAPERS = ['memo', 'announcement'] as const;

export type OfficialPaperKind = (typeof OFFICIAL_PAPERS)[number];

/** Everything that the papers of approval say; all text is Thai, digits are Arabic and turned by the writers. */
export type OfficialModel = {
  readonly report: FrozenReport;
  readonly edition: NonNullable<ReportModel['edition']>;
  readonly digits: ReportModel['digits'];
  readonly letterhead: ReportModel['letterhead'];
  /** The day in the files' metadata. */
  readonly madeOn: PlainDate;
  /** Null until the signed paper is filed: then the lines stay empty. */
  readonly documentNumber: string | null;
  readonly signedOn: PlainDate | null;
  /** Who approved; null while nobody has. */
  readonly signer: (PositionSigner & { readonly name: string }) | null;
};

/** Whether an edition has what a paper is about: nothing is announced of no measures. */
export const hasPaper = (kind: OfficialPaperKind, { measures }: Pick<FrozenReport, 'measures'>): boolean =>
  kind === 'memo' || measures.length > 0;

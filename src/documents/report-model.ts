import type { OpenedLetterhead } from '../capabilities/letterhead/index.ts';
import type { EmptyPlan } from '../capabilities/measures/index.ts';
import type { Confidence } from '../capabilities/rulebook/index.ts';
import type { FiscalYear, PlainDate } from '../kernel/fiscal-year.ts';
import type { Satang } from '../kernel/money.ts';
import type { PrintedScore } from '../kernel/score.ts';

/**
 * Everything that the official report says, in the order in which it says it; made once, written by the DOCX, PDF
 * and XLSX writers alike. All text is Thai as it shall be read; digits are Arabic here and turned by the writers.
 */
export type ReportModel = {
  readonly agency: {
    /** The one spelling used throughout, e.g. องค์การบริหารส่วนตำบล…. */
    readonly name: string;
    /** District and province, e.g. อำเภอเมือง… จังหวัด…; '' when not known. */
    readonly locality: string;
  };
  readonly fiscalYear: FiscalYear;
  readonly planYear: FiscalYear;
  /**
   * The item under which this paper is disclosed in the assessment of `planYear`, by the numbering of the result's
   * rulebook; left out when that does not say it. `note`: what must be said with it.
   */
  readonly disclosedUnder?: {
    readonly item: string;
    readonly text: string;
    readonly confidence: Confidence;
    readonly note: string | null;
  };
  readonly digits: 'thai' | 'arabic';
  /** The day on which the paper is made: the date in the files' metadata, so that one model gives the same bytes. */
  readonly madeOn: PlainDate;
  /** A line on the cover and in the page header when the paper is not for use, e.g. ตัวอย่าง; else null. */
  readonly watermark: string | null;
  /** How the paper looks: no part of its content. */
  readonly letterhead: OpenedLetterhead;
  /** Which frozen edition this is; null while it is a draft. `contentHash`: SHA-256 of its content in hexadecimal. */
  readonly edition: { readonly number: number; readonly contentHash: string } | null;
  readonly overall: PrintedScore | null;
  readonly levelName: string | null;
  /** How figure 1 is coloured beside the level's name: `good` when the agency has passed, else `attention`. */
  readonly levelTone: 'good' | 'attention';
  readonly instruments: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: number;
    readonly score: PrintedScore | null;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly instrument: string;
    readonly name: string;
    readonly score: PrintedScore | null;
  }[];
  readonly topics: readonly ReportTopic[];
  /** What respondents wrote freely in the surveys; it stands in the workbook alone. */
  readonly suggestions: readonly { readonly topic: number | null; readonly text: string }[];
  readonly measures: readonly ReportMeasure[];
  /** Why there are no measures, where that is known. */
  readonly noMeasuresBecause: EmptyPlan | null;
  /** Items that ask for change and have no measure in this year's plan, the weakest first. */
  readonly unmeasured: readonly string[];
  readonly signatures: readonly {
    /** ผู้จัดทำ, ผู้ตรวจสอบ, ผู้อนุมัติ. */
    readonly role: string;
    readonly name: string | null;
    /** As it stands under the name. */
    readonly position: string | null;
    /** The title of the position in whose holder's place they sign, in whichever capacity; left out when they hold it. */
    readonly actsFor?: string;
  }[];
  /** Remarks on figures that were corrected or are not certain; printed as notes to part 1. */
  readonly notes: readonly string[];
};

export type ReportTopic = {
  readonly number: number;
  readonly name: string;
  readonly rows: readonly {
    readonly instrument: string;
    /** As in the rulebook: i1, O25. */
    readonly item: string;
    readonly text: string;
    readonly score: PrintedScore | null;
    /** What the score asks for; null when there is no score. */
    readonly finding: 'mend' | 'develop' | 'sustain' | null;
  }[];
  /** As composed or as people wrote them; each line is a paragraph by itself. */
  readonly paragraphs: { readonly mend: string; readonly develop: string; readonly sustain: string };
};

export type ReportMeasure = {
  readonly title: string;
  readonly steps: readonly string[];
  /** Units and positions, each on a line of its own. */
  readonly responsible: readonly string[];
  /** Null while nobody has said when; so is `to`. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly monitoring: string;
  /** 0: takes no budget, or none is known. */
  readonly budget: Satang;
};

/** Names of places, indicators, units and positions, which no dictionary knows. */
export function namesIn({
  agency,
  indicators,
  measures,
  signatures,
}: Pick<ReportModel, 'agency' | 'indicators' | 'measures' | 'signatures'>): readonly string[] {
  return [
    agency.name,
    agency.locality,
    ...indicators.map(({ name }) => name),
    ...measures.flatMap(({ responsible }) => responsible),
    ...signatures.flatMap(({ name, position }) => [name ?? '', position ?? '']),
  ];
}

import type { MeasureTable } from '../report-content.ts';

/** A text, or an empty dotted line where nobody has said it. */
export type Blank = string | null;

/** What stands under a hand-written name. */
export type SignLines = {
  readonly signed: string;
  readonly name: Blank;
  readonly position: Blank;
  /** The label of a line for the day; '' where none is asked for. */
  readonly date: string;
};

/** One paragraph; `items` stand under it, each with its number. */
export type Section = {
  readonly heading: string;
  readonly text: string;
  readonly items: readonly { readonly number: string; readonly text: string }[];
};

type Common = {
  readonly title: string;
  readonly agency: string;
  readonly madeOn: string;
  readonly digits: 'thai' | 'arabic';
  /** What the emblem is; null where its place stays empty. */
  readonly emblem: { readonly alt: string } | null;
  readonly watermark: string;
  /** The foot of every page: the edition, and the hash of its content. */
  readonly foot: string;
};

/** Finished text in the order of the form; what PDF and DOCX both set. */
export type MemoContent = Common & {
  readonly kind: 'memo';
  readonly heading: string;
  readonly office: { readonly label: string; readonly text: string };
  readonly number: { readonly label: string; readonly text: Blank };
  readonly date: { readonly label: string; readonly text: Blank };
  readonly subject: { readonly label: string; readonly text: string };
  readonly to: { readonly label: string; readonly text: Blank };
  readonly sections: readonly Section[];
  readonly writer: SignLines;
  /** Null where whoever would give it is who approves. */
  readonly opinion: { readonly label: string; readonly sign: SignLines } | null;
  readonly order: { readonly label: string; readonly choices: readonly string[]; readonly sign: SignLines };
};

export type AnnouncementContent = Common & {
  readonly kind: 'announcement';
  readonly heading: string;
  readonly subject: readonly string[];
  readonly preamble: readonly string[];
  readonly measures: Section['items'];
  readonly closing: readonly string[];
  /** The labels of the date with their texts: day, month, year. */
  readonly date: readonly { readonly label: string; readonly text: Blank }[];
  readonly sign: SignLines;
  readonly annex: { readonly heading: readonly string[]; readonly table: MeasureTable };
};

export type OfficialContent = MemoContent | AnnouncementContent;

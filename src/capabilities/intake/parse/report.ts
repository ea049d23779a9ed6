import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import type { PrintedNumber } from './printed-number.ts';

/** A result as it was read from a source: everything with its place, nothing judged yet. */
export type ReadReport = {
  readonly agencyMentions: readonly AgencyMention[];
  readonly yearMentions: readonly YearMention[];
  readonly overall: readonly FigureReading[];
  readonly level: readonly LevelReading[];
  readonly instruments: readonly FigureReading[];
  readonly indicators: readonly FigureReading[];
  readonly items: readonly ItemReading[];
  readonly topics: readonly TopicReading[];
  readonly measures: readonly MeasureReading[];
  readonly measureTable: MeasureTable | null;
  /** All prose and headings, for checks of wording. */
  readonly texts: readonly PlacedText[];
  /** Lines that ended in a field, a heading or a caption. */
  readonly understood: readonly Place[];
  readonly unread: readonly UnreadText[];
};

/** Why a text became no field: it was not understood, is of a past year, or is hidden in the source or deleted from it. */
export const UNREAD_REASONS = ['not-understood', 'past-year', 'hidden'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];
export type UnreadText = PlacedText & { readonly reason: UnreadReason };

export type PlacedText = { readonly place: Place; readonly text: string };

export type AgencyMention = {
  readonly name: string;
  readonly place: Place;
  /** A mention in running prose counts only when it is like the name in the headings. */
  readonly inProse: boolean;
  /** A province, a district or a city, which is the agency only where no other is named. */
  readonly isPlace: boolean;
};

export type YearMention = {
  readonly year: number;
  readonly of: 'result' | 'plan' | null;
  readonly place: Place;
};

export type FigureReading = {
  readonly id: string;
  readonly name: string;
  readonly number: PrintedNumber | null;
  readonly place: Place;
};

export type LevelReading = {
  /** Null when the rulebook has no level of this name. */
  readonly level: string | null;
  readonly printed: string;
  /** Read as the level from whose name it differs by a slip. */
  readonly misspelt: boolean;
  readonly place: Place;
};

export type ItemReading = {
  /** The number as printed and the rulebook's items it can mean. */
  readonly printed: string;
  readonly candidates: readonly string[];
  readonly lookAlike: boolean;
  /** The number has no letter and is not the item's; the wording alone names it. */
  readonly byWording: boolean;
  readonly instrument: string | null;
  readonly name: string;
  readonly number: PrintedNumber | null;
  /** Which run of items it stands in, counted through the source: headings, captions and other text part them. */
  readonly list: number;
  /** The number of the topic in whose table it stands (the one the topic should have). */
  readonly topic: number | null;
  readonly place: Place;
};

export type TopicParagraph = 'mend' | 'develop' | 'sustain';

export type TopicReading = {
  /** Null for a section whose heading is lacking. */
  readonly printedNumber: number | null;
  readonly name: string;
  /** By its name where that is known, else by its number, without a heading by its items; null when none says. */
  readonly number: number | null;
  readonly place: Place;
  readonly paragraphs: Partial<Record<TopicParagraph, { readonly text: string; readonly place: Place }>>;
};

export type MeasureColumn = 'title' | 'steps' | 'responsible' | 'period' | 'monitoring';

export type MeasureTable = { readonly columns: readonly MeasureColumn[]; readonly place: Place };

export type MeasureReading = {
  readonly title: string;
  readonly parts: readonly string[];
  readonly steps: readonly string[];
  readonly responsible: readonly string[];
  readonly periodText: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly monitoring: string;
  readonly place: Place;
};

/** Whether anything was read that can be scored. */
export function holdsScores({ items, indicators, instruments, overall }: ReadReport): boolean {
  return [...items, ...indicators, ...instruments, ...overall].some(({ number }) => number !== null);
}

/** Far more readings of items than any document of the rulebook has, which would be compared for minutes. */
export function repeatsEndlessly({ items }: ReadReport, rulebook: Rulebook): boolean {
  return items.length > MOST_READINGS_OF_AN_ITEM * rulebook.items.length;
}

const MOST_READINGS_OF_AN_ITEM = 10;

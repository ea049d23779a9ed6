import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { isStage, type Stage } from './stage.ts';

/** What is looked at: which year, of which agencies; and how the table of them is narrowed, ordered and paged. */
export type Choice = {
  readonly year: FiscalYear;
  /** Null for all. */
  readonly province: string | null;
  /** A part of the agency's name; empty for all. */
  readonly named: string;
  readonly stage: Stage | null;
  /** The id of a level of the rulebook. */
  readonly level: string | null;
  /** The id of the indicator that has a column. */
  readonly indicator: string | null;
  readonly sort: string;
  readonly isDescending: boolean;
  /** From 1. */
  readonly page: number;
};

/** What there is to choose from. */
export type Choosable = {
  readonly years: readonly FiscalYear[];
  /** The year that is looked at where none is asked for. */
  readonly usualYear: FiscalYear;
  readonly provinces: readonly string[];
  /** Of the year looked at; null where none is known. */
  readonly rulebook: Rulebook | null;
};

export type Query = Readonly<Record<string, string | undefined>>;

const LONGEST_NAME = 100;

/** The year that an address asks for; the usual one where it asks for none that there is. */
export const yearAsked = (
  query: Query,
  { years, usualYear }: Pick<Choosable, 'years' | 'usualYear'>,
): FiscalYear => years.find((year) => String(year) === query.year) ?? usualYear;

/** What the table can be ordered by: the columns, instruments by their ids. */
export const sortsOf = (rulebook: Rulebook | null, indicator: string | null): readonly string[] => [
  'name',
  'overall',
  ...(rulebook?.instruments ?? []).map(({ id }) => id),
  ...(indicator === null ? [] : ['indicator']),
  'change',
  'stage',
];

/** What an address asks for; whatever there is not to choose is as good as not asked for. */
export function parseChoice(query: Query, choosable: Choosable): Choice {
  const { provinces, rulebook } = choosable;
  const among = (known: readonly string[], asked: string | undefined) =>
    known.find((one) => one === asked) ?? null;
  const indicator = among(
    (rulebook?.indicators ?? []).map(({ id }) => id),
    query.indicator,
  );
  const page = /^[1-9]\d{0,6}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return {
    year: yearAsked(query, choosable),
    province: among(provinces, query.province),
    named: (query.q ?? '').trim().slice(0, LONGEST_NAME),
    stage: query.stage !== undefined && isStage(query.stage) ? query.stage : null,
    level: among(
      (rulebook?.levels ?? []).map(({ id }) => id),
      query.level,
    ),
    indicator,
    sort: among(sortsOf(rulebook, indicator), query.sort) ?? 'name',
    isDescending: query.order === 'desc',
    page,
  };
}

/** The parameters by which an address asks for a choice; `parseChoice` gives it back. */
export function queryOf(choice: Choice): Record<string, string> {
  const { province, named, stage, level, indicator, sort, isDescending, page } = choice;
  return {
    year: String(choice.year),
    ...(province !== null && { province }),
    ...(named !== '' && { q: named }),
    ...(stage !== null && { stage }),
    ...(level !== null && { level }),
    ...(indicator !== null && { indicator }),
    ...(sort !== 'name' && { sort }),
    ...(isDescending && { order: 'desc' }),
    ...(page !== 1 && { page: String(page) }),
  };
}

/** The choice after a click on a column's head: another order of the same agencies, from the first page. */
export const sortedBy = (choice: Choice, sort: string): Choice => ({
  ...choice,
  sort,
  isDescending: choice.sort === sort ? !choice.isDescending : false,
  page: 1,
});

import type { FrozenReport } from '../../documents/frozen-report.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';

/** An edition that everybody may read, or could until it was withdrawn. */
export type Publication = {
  readonly fiscalYear: FiscalYear;
  /** That of the edition. */
  readonly number: number;
  readonly publishedAt: Date;
  /** As the page names whoever published it; null at a desk, where nobody knows. */
  readonly publisherName: string | null;
  readonly withdrawn: { readonly at: Date; readonly because: string } | null;
};

/** What the list of all agencies says of an edition, as it was frozen. */
export type PublishedSummary = Pick<FrozenReport, 'overall' | 'levelName' | 'levelTone'> & {
  readonly agencyName: string;
  /** District and province as Thai papers write them; '' when neither is known. */
  readonly locality: string;
};

/** What of a frozen content the list says. */
export const summaryOf = ({ agency, overall, levelName, levelTone }: FrozenReport): PublishedSummary => ({
  agencyName: agency.name,
  locality: agency.locality,
  overall,
  levelName,
  levelTone,
});

/** What a year's page shows: of what is not withdrawn the latest edition. */
export const currentOf = (publications: readonly Publication[]): Publication | null =>
  publications.filter(({ withdrawn }) => withdrawn === null).toSorted((a, b) => b.number - a.number)[0] ??
  null;

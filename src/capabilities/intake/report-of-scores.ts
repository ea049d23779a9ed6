import { nextFiscalYear } from '../../kernel/fiscal-year.ts';
import { OVERALL, type Rulebook, type ScoreSheet } from '../rulebook/index.ts';
import { checkReport } from './check/check-report.ts';
import { correctionsOf } from './correction.ts';
import { scoresByKey } from './figure-list.ts';
import type { Intake } from './intake.ts';
import { readReport } from './parse/read-report.ts';
import { readCsv } from './read/read-csv.ts';
import type { RecordedReport } from './record.ts';
import { tableOfTyped } from './typed-figures.ts';

/** The scores of an accepted result as they are stored, by the ids of their figures. */
export type AcceptedScores = Omit<ScoreSheet, 'level'>;

/**
 * What can be said of a result of which nothing but its scores is left: these, checked as a table `item,score`, in which
 * the problems' places are, and what its person said. Without a rulebook nothing is checked. A score that was corrected
 * counts as not printed: what stood in its place is not known.
 */
export function reportOfScores(
  rulebook: Rulebook | null,
  { fiscalYear, corrections }: Pick<Intake, 'fiscalYear' | 'corrections'>,
  accepted: AcceptedScores,
): RecordedReport {
  const said = correctionsOf(corrections);
  const sheet = { ...accepted, level: said.level ?? null };
  const printed = (scores: AcceptedScores['items']) =>
    new Map([...scores].filter(([key]) => !said.repairs.has(key)));
  return {
    printed: {
      items: printed(accepted.items),
      indicators: printed(accepted.indicators),
      instruments: printed(accepted.instruments),
      overall: said.repairs.has(OVERALL) ? null : accepted.overall,
      level: null,
    },
    sheet,
    agency: { name: said.agencyName ?? null, locality: '', variants: [] },
    fiscalYear,
    planYear: nextFiscalYear(fiscalYear),
    asRead: { agencyName: null, fiscalYear },
    report: { topics: [], measures: [], unread: [] },
    ...(rulebook ? checkedScores(rulebook, sheet, said, fiscalYear) : UNCHECKED),
  };
}

const UNCHECKED = { respondents: new Map(), problems: [] };

function checkedScores(
  rulebook: Rulebook,
  sheet: ScoreSheet,
  said: ReturnType<typeof correctionsOf>,
  year: Intake['fiscalYear'],
): Pick<RecordedReport, 'respondents' | 'problems'> {
  const table = tableOfTyped(rulebook, { scores: scoresByKey(sheet), level: sheet.level });
  const report = readReport(readCsv(table, ','), rulebook);
  // It was accepted with its year: whether that was right was decided then.
  const { respondents, problems } = checkReport(rulebook, report, { ...said, year, yearConfirmed: true });
  return { respondents, problems };
}

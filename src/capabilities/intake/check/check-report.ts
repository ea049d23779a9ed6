import { type FiscalYear, nextFiscalYear } from '../../../kernel/fiscal-year.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import { OVERALL, type Rulebook, type ScoreSheet } from '../../rulebook/index.ts';
import { type AgencyNames, chooseAgencyName } from '../parse/agency-name.ts';
import type { FigureReading, ReadReport } from '../parse/report.ts';
import { type FoundProblem, type Problem, SEVERITIES } from '../problem.ts';
import type { Place } from '../source.ts';
import { checkAgencyName } from './check-agency.ts';
import { checkFamily } from './check-family.ts';
import { checkFigures, checkLattice, type Respondents, respondentsOf } from './check-figures.ts';
import { checkItemNumbers, checkItemPlaces } from './check-items.ts';
import { checkLevel } from './check-level.ts';
import { checkMeasures } from './check-measures.ts';
import { checkNoFault } from './check-no-fault.ts';
import { checkLookAlikes, checkScoreRange } from './check-scores.ts';
import { checkProse, checkTopicNumbers } from './check-topics.ts';
import { checkNames, checkSpelling } from './check-wording.ts';
import { checkYears, yearsOf } from './check-years.ts';
import { expectedItems } from './expected-items.ts';
import { missingIndicators } from './missing-indicators.ts';
import { withNearestPlace } from './nearest-place.ts';
import { itemScores, type SettledItem, settleItems } from './settle-items.ts';

/** What a person says over the source; without the optional parts, the source is right about them. */
export type Corrections = {
  /** Other scores by item, indicator or instrument id or `overall`. */
  readonly repairs: ReadonlyMap<string, PrintedScore>;
  /** The true number of respondents. */
  readonly respondents: number | null;
  /** Ids of figures whose printed score is right, whatever speaks against it. */
  readonly confirmed?: ReadonlySet<string>;
  /** Items whose rows stand under another number: the row with an item's wording is that item's. */
  readonly renumbered?: ReadonlySet<string>;
  readonly year?: FiscalYear | null;
  /** The year is right, though it is not the rulebook's. */
  readonly yearConfirmed?: boolean;
  readonly level?: string | null;
  readonly agencyName?: string | null;
};

export const NO_CORRECTIONS: Corrections = { repairs: new Map(), respondents: null };

export type CheckedReport = {
  readonly report: ReadReport;
  readonly items: readonly SettledItem[];
  /** As printed in the source. */
  readonly printed: ScoreSheet;
  /** With a person's repairs; what is scored. */
  readonly sheet: ScoreSheet;
  readonly agency: AgencyNames;
  readonly fiscalYear: FiscalYear;
  readonly planYear: FiscalYear;
  /** What stands in the source where a person may say otherwise. */
  readonly asRead: { readonly agencyName: string | null; readonly fiscalYear: FiscalYear };
  readonly respondents: Respondents;
  readonly problems: readonly Problem[];
};

/**
 * Checks that what was read can be true. Problems come by severity, within it in the order of the source's places as
 * the rules find them. A document without faults has neither errors nor warnings.
 */
export function checkReport(
  rulebook: Rulebook,
  report: ReadReport,
  corrections: Corrections = NO_CORRECTIONS,
): CheckedReport {
  const settled = settleReport(rulebook, report, corrections);
  const problems = problemsOf(rulebook, settled, corrections).map(
    withNearestPlace(rulebook, report, settled.items),
  );
  return {
    ...settled,
    problems: problems.sort(
      (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    ),
  };
}

type SettledReport = Omit<CheckedReport, 'problems'>;

/** Decides what the report says: which row each score belongs to, the agency's name, the years, the respondents. */
function settleReport(
  rulebook: Rulebook,
  report: ReadReport,
  { repairs, respondents, renumbered = new Set(), year, level, agencyName }: Corrections,
): SettledReport {
  const asPrinted = settleItems(rulebook, report.items);
  const moved = new Set([...repairs.keys(), ...renumbered]);
  const items = moved.size > 0 ? settleItems(rulebook, report.items, moved) : asPrinted;
  const settled = sheetOf(report, items);
  const sheet = repaired(rulebook, { ...settled, level: level ?? settled.level }, repairs);
  const years = yearsOf(rulebook, report.yearMentions);
  const fiscalYear = year ?? years.result;
  const agency = chooseAgencyName(
    report.agencyMentions,
    report.texts.map(({ text }) => text),
  );
  return {
    report,
    items,
    printed: items === asPrinted ? settled : sheetOf(report, asPrinted),
    sheet,
    agency: { ...agency, name: agencyName ?? agency.name },
    fiscalYear,
    planYear: nextFiscalYear(fiscalYear),
    asRead: { agencyName: agency.name, fiscalYear: years.result },
    respondents: respondentsOf(rulebook, sheet.items, respondents),
  };
}

function problemsOf(
  rulebook: Rulebook,
  { report, items, sheet, agency, planYear, respondents }: SettledReport,
  corrections: Corrections,
): FoundProblem[] {
  const { repairs, confirmed: kept = [], renumbered = [] } = corrections;
  const confirmed = new Set([...repairs.keys(), ...kept, ...renumbered]);
  const figures = [...report.indicators, ...report.instruments, ...report.overall];
  const placeOf = placesOf(report, items);
  const outOfRange = checkScoreRange(rulebook, items, figures).filter(
    ({ item, indicator }) => !confirmed.has(item ?? indicator ?? ''),
  );
  const impossible = new Set(outOfRange.map(({ item }) => item));
  const possible = new Map([...sheet.items].filter(([id]) => !impossible.has(id)));
  return [
    ...numbering(rulebook, report, items, confirmed),
    ...outOfRange,
    ...checkFigures(rulebook, sheet, placeOf),
    ...checkLevel(rulebook, sheet, corrections.level ? [] : report.level),
    ...checkYears(rulebook, report.yearMentions, corrections.year ?? null, corrections.yearConfirmed),
    ...(corrections.agencyName ? [] : checkAgencyName(agency)),
    ...checkItemPlaces(items, report.topics),
    ...checkLookAlikes(rulebook, items, figures),
    ...checkTopicNumbers(rulebook, report.topics),
    ...checkLattice(rulebook, sheet.items, respondents, corrections.respondents !== null, placeOf),
    ...checkMeasures(report.measures, report.measureTable, planYear),
    ...checkNoFault(rulebook, report.topics, possible),
    ...checkNames(rulebook, items, report.indicators),
    ...checkProse(rulebook, report.topics, possible),
    ...checkSpelling(rulebook, report.texts),
  ];
}

/** Missing, repeated and unknown items; a table of another agency family is one problem. */
function numbering(
  rulebook: Rulebook,
  report: ReadReport,
  items: readonly SettledItem[],
  confirmed: ReadonlySet<string>,
): readonly FoundProblem[] {
  const ofAnotherTable = checkFamily(items);
  if (ofAnotherTable) return [ofAnotherTable];
  const expected = expectedItems(rulebook, report, items).filter(({ id }) => !confirmed.has(id));
  const ofItems = checkItemNumbers(expected, items).filter(
    ({ rule, item }) => rule !== 'item-repeated' || !confirmed.has(item ?? ''),
  );
  if (report.topics.length > 0) return ofItems;
  const ofIndicators = missingIndicators(rulebook, report, items);
  return [...ofItems, ...ofIndicators.filter(({ indicator }) => !confirmed.has(indicator ?? ''))];
}

function firstScores(readings: readonly FigureReading[]): Map<string, PrintedScore> {
  const scores = new Map<string, PrintedScore>();
  for (const { id, number } of readings)
    if (number?.score != null && !scores.has(id)) scores.set(id, number.score);
  return scores;
}

function sheetOf(report: ReadReport, items: readonly SettledItem[]): ScoreSheet {
  return {
    items: itemScores(items),
    indicators: firstScores(report.indicators),
    instruments: firstScores(report.instruments),
    overall: firstScores(report.overall).get(OVERALL) ?? null,
    level: report.level.find(({ level }) => level !== null)?.level ?? null,
  };
}

function repaired(rulebook: Rulebook, sheet: ScoreSheet, repairs: Corrections['repairs']): ScoreSheet {
  if (repairs.size === 0) return sheet;
  const within = (ids: readonly { id: string }[], scores: ReadonlyMap<string, PrintedScore>) =>
    new Map([...scores, ...[...repairs].filter(([key]) => ids.some(({ id }) => id === key))]);
  return {
    items: within(rulebook.items, sheet.items),
    indicators: within(rulebook.indicators, sheet.indicators),
    instruments: within(rulebook.instruments, sheet.instruments),
    overall: repairs.get(OVERALL) ?? sheet.overall,
    level: sheet.level,
  };
}

function placesOf(report: ReadReport, items: readonly SettledItem[]): (key: string) => Place | null {
  const places = new Map<string, Place>();
  const note = (key: string, place: Place) => {
    if (!places.has(key)) places.set(key, place);
  };
  for (const { item, counts, reading } of items) if (item && counts) note(item.id, reading.place);
  for (const { id, place } of [...report.indicators, ...report.instruments, ...report.overall])
    note(id, place);
  for (const { level, place } of report.level) if (level !== null) note('level', place);
  return (key) => places.get(key) ?? null;
}

import { stringify } from 'csv-stringify/sync';
import { type PrintedScore, showScore, toNumber } from '../kernel/score.ts';
import type { PublicResult } from './public-result.ts';
import type { ReportModel } from './report-model.ts';

const points = (score: PrintedScore | null) => (score === null ? null : toNumber(score));

/** An edition as other programs read it: scores in points, absent ones null; days of the common era; Thai texts. */
export function publicJson(model: ReportModel): PublicResult {
  const { edition, agency, fiscalYear, planYear } = model;
  const scored = ({ id, name, score }: { id: string; name: string; score: PrintedScore | null }) => ({
    id,
    name,
    score: points(score),
  });
  return {
    agency,
    fiscalYear,
    planYear,
    edition,
    ...(model.disclosedUnder && { disclosedUnder: model.disclosedUnder }),
    result: {
      overall: points(model.overall),
      level: model.levelName,
      instruments: model.instruments.map(({ weight, ...one }) => ({ ...scored(one), weight })),
      indicators: model.indicators.map(({ instrument, ...one }) => ({ ...scored(one), instrument })),
      notes: [...model.notes],
    },
    topics: model.topics.map(({ number, name, rows, paragraphs }) => ({
      number,
      name,
      items: rows.map(({ item, instrument, text, score, finding }) => ({
        id: item,
        instrument,
        text,
        score: points(score),
        finding,
      })),
      analysis: paragraphs,
    })),
    measures: model.measures.map(({ steps, responsible, budget, ...one }) => ({
      ...one,
      steps: [...steps],
      responsible: [...responsible],
      budgetSatang: Number(budget),
    })),
  };
}

const shown = (score: PrintedScore | null) => (score === null ? '' : showScore(score));

/** Every score of an edition, one a row, for spreadsheets: nothing is taken for a formula, letters are read as UTF-8. */
export function publicCsv({ overall, instruments, indicators, topics }: ReportModel): string {
  const rows = [
    ['overall', '', 'คะแนนรวม', shown(overall)],
    ...instruments.map(({ id, name, score }) => ['instrument', id, name, shown(score)]),
    ...indicators.map(({ id, name, score }) => ['indicator', id, name, shown(score)]),
    ...topics.flatMap(({ rows: items }) =>
      items.map(({ item, text, score }) => ['item', item, text, shown(score)]),
    ),
  ];
  return stringify([['kind', 'id', 'name', 'score'], ...rows], { bom: true, escape_formulas: true });
}

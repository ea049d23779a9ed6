import { showBaht } from '../../kernel/money.ts';
import { showMonth } from '../../kernel/thai/dates.ts';
import { officialWording } from '../official/official-wording.ts';
import type { ReportContent } from '../report-content.ts';
import type { ReportMeasure, ReportModel, ReportTopic } from '../report-model.ts';
import { scoreOrDash, type Turn } from '../thai-figures.ts';
import { wording } from '../wording.ts';

const NOTHING = '–';

/** Texts one by one, with their numbers. */
export const oneByOne = (texts: readonly string[], d: Turn) =>
  texts.map((text, at) => ({ number: d(String(at + 1)), text }));

/** The lists that every paper has: finished text in the digits of the paper. */
export function listValues(report: ReportModel, content: ReportContent, d: Turn) {
  const needs = report.topics.flatMap(({ rows }) =>
    rows.filter(({ finding }) => finding === 'mend' || finding === 'develop'),
  );
  return {
    measures: report.measures.map((measure, at) =>
      measureValues(measure, content.measures.table.rows[at], d),
    ),
    topics: report.topics.map((topic, at) => topicValues(topic, content.analysis.topics[at], d)),
    findings: needs.map((row, at) => itemValues(row, at, d)),
    instruments: report.instruments.map(({ id, name, weight, score }) => ({
      instrument: d(id),
      instrumentName: d(name),
      weight: d(String(weight)),
      score: d(scoreOrDash(score)),
    })),
    indicators: report.indicators.map(({ id, instrument, name, score }) => ({
      instrument: d(instrument),
      indicator: d(id),
      indicatorName: d(name),
      score: d(scoreOrDash(score)),
    })),
  };
}

function measureValues(
  { from, to, budget, steps, responsible }: ReportMeasure,
  row: ReportContent['measures']['table']['rows'][number] | undefined,
  d: Turn,
) {
  return {
    number: row?.order ?? '',
    title: row?.title ?? '',
    budget: row?.budget ?? '',
    amount: budget === 0n ? NOTHING : d(showBaht(budget)),
    steps: (row?.steps ?? []).map((step) => `${step.number} ${step.text}`).join('\n'),
    responsible: (row?.responsible ?? []).join('\n'),
    period: row?.period ?? '',
    firstMonth: from === null ? NOTHING : d(showMonth(from, 'th')),
    lastMonth: to === null ? NOTHING : d(showMonth(to, 'th')),
    monitoring: row?.monitoring ?? '',
    eachStep: oneByOne(steps.map(d), d),
    eachResponsible: oneByOne(responsible.map(d), d),
  };
}

function topicValues(
  { number, name, rows }: ReportTopic,
  text: ReportContent['analysis']['topics'][number] | undefined,
  d: Turn,
) {
  const [mend = [], develop = [], sustain = []] = (text?.paragraphs ?? []).map(({ texts }) => texts);
  return {
    number: d(String(number)),
    topic: d(name),
    mend: mend.join('\n'),
    develop: develop.join('\n'),
    sustain: sustain.join('\n'),
    items: rows.map((row, at) => ({ ...itemValues(row, at, d), instrument: d(row.instrument) })),
    eachMend: oneByOne(mend, d),
    eachDevelop: oneByOne(develop, d),
    eachSustain: oneByOne(sustain, d),
  };
}

const itemValues = ({ item, text, score, finding }: ReportTopic['rows'][number], at: number, d: Turn) => ({
  number: d(String(at + 1)),
  item: d(wording.item(item)),
  itemText: d(text),
  score: d(scoreOrDash(score)),
  finding: finding === null ? NOTHING : officialWording.finding[finding],
});

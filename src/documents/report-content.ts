import { showBaht } from '../kernel/money.ts';
import type { ReportModel, ReportTopic } from './report-model.ts';
import { printedIn, scoreOrDash, shortPeriod, type Turn } from './thai-figures.ts';
import { wording } from './wording.ts';

/** A cell's text that spans as many rows as `rows` has, followed by those rows. */
export type RowGroup = { readonly label: string; readonly rows: readonly (readonly string[])[] };

/**
 * The report as finished text in reading order: what PDF and DOCX both set. Every string has the digits of the model;
 * nothing is markup.
 */
export type ReportContent = {
  readonly title: string;
  readonly agency: string;
  readonly madeOn: string;
  readonly digits: 'thai' | 'arabic';
  readonly watermark: string;
  /** The foot of every page of a frozen edition; '' on a draft. */
  readonly foot: string;
  /** What the emblem is; null where its place stays empty. */
  readonly emblem: { readonly alt: string } | null;
  readonly cover: {
    readonly analysis: readonly string[];
    readonly and: string;
    readonly measures: readonly string[];
    readonly agency: readonly string[];
  };
  readonly contents: string;
  readonly result: {
    readonly heading: string;
    readonly overallHeading: string;
    readonly overall: string;
    readonly figureOverall: FigureText;
    readonly instruments: Table;
    readonly indicatorsHeading: string;
    readonly indicatorsText: string;
    readonly figureIndicators: FigureText;
    readonly indicators: Table;
    readonly notesLabel: string;
    readonly notes: readonly string[];
  };
  readonly analysis: { readonly heading: string; readonly topics: readonly TopicText[] };
  readonly measures: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly table: MeasureTable;
  };
  readonly signatures: readonly SignatureText[];
};

export type FigureText = { readonly caption: string; readonly alt: string };
export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly groups: readonly RowGroup[];
};
export type TopicText = {
  readonly heading: string;
  readonly table: Table;
  /** Each text is a paragraph by itself. */
  readonly paragraphs: readonly { readonly label: string; readonly texts: readonly string[] }[];
};
export type MeasureTable = {
  /** '' where a heading says it. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly MeasureRow[];
  /** Its only row is a template's, repeated for each measure: it keeps to no other row, and may go on over a page. */
  readonly isRepeated?: true;
};
export type MeasureRow = {
  readonly order: string;
  readonly title: string;
  /** Stands under the title; '' where there is none. */
  readonly budget: string;
  readonly steps: readonly { readonly number: string; readonly text: string }[];
  readonly responsible: readonly string[];
  readonly period: string;
  readonly monitoring: string;
};
export type SignatureText = {
  readonly role: string;
  readonly signed: string;
  readonly name: string | null;
  readonly positionLabel: string;
  readonly position: string | null;
  readonly date: string;
};

const FIRST_TOPIC_TABLE = 3;

/** The number of a topic's table by its place, from 0; that of the measures comes after the last. */
export const tableOfTopic = (place: number): number => FIRST_TOPIC_TABLE + place;

/** Lays the model out as text; pure. */
export function composeReport(model: ReportModel): ReportContent {
  const d = printedIn(model.digits);
  const { agency, fiscalYear, planYear } = model;
  return {
    title: d(wording.title(agency.name, fiscalYear)),
    agency: d(agency.name),
    madeOn: model.madeOn,
    digits: model.digits,
    watermark: d(model.watermark ?? ''),
    foot: model.edition === null ? '' : footOf(model.edition, d),
    emblem: emblemText(model.letterhead, agency.name),
    cover: {
      analysis: wording.cover.analysis(fiscalYear).map(d),
      and: wording.cover.and,
      measures: wording.cover.measures(planYear).map(d),
      agency: [agency.name, agency.locality, model.letterhead.address ?? '']
        .filter((line) => line !== '')
        .map(d),
    },
    contents: wording.contents,
    result: composeResult(model, d),
    analysis: {
      heading: d(wording.analysisHeading(model.topics.length)),
      topics: model.topics.map((topic, place) => composeTopic(topic, tableOfTopic(place), d)),
    },
    measures: composeMeasures(model, d),
    signatures: model.signatures.map(({ role, name, position }) => ({
      role: d(role),
      signed: wording.signed,
      name: name === null ? null : d(name),
      positionLabel: wording.position,
      position: position === null ? null : d(position),
      date: wording.date,
    })),
  };
}

/** The hash keeps its digits: it is compared letter by letter with what the public page and the program show. */
const footOf = ({ number, contentHash }: NonNullable<ReportModel['edition']>, d: Turn): string =>
  `${d(wording.edition(number))} ${wording.contentHash(contentHash)}`;

/** What is said of an agency's emblem to whoever does not see it. */
export const emblemText = (
  { emblem }: ReportModel['letterhead'],
  agency: string,
): { readonly alt: string } | null => emblem && { alt: wording.emblem(agency) };

function composeResult(model: ReportModel, d: Turn): ReportContent['result'] {
  const { agency, overall, levelName, indicators } = model;
  const score = scoreOrDash(overall);
  const lowest = lowestIndicator(model);
  const groups = groupBy(indicators, (indicator) => indicator.instrument);
  return {
    heading: d(wording.resultHeading(model.fiscalYear)),
    overallHeading: d(wording.overallHeading),
    overall: d(
      overall === null ? wording.overallMissing(agency.name) : wording.overall(agency.name, score, levelName),
    ),
    figureOverall: { caption: d(wording.figureOverall), alt: d(wording.altOverall(score, levelName)) },
    instruments: {
      caption: d(wording.tableInstruments),
      head: [
        wording.column.instrument,
        wording.column.instrumentName,
        wording.column.weight,
        wording.column.score,
      ],
      groups: [
        ...model.instruments.map((it) => ({
          label: d(it.id),
          rows: [[d(it.name), d(String(it.weight)), d(scoreOrDash(it.score))]],
        })),
        { label: '', rows: [[wording.overallRow, d(String(sumOfWeights(model))), d(score)]] },
      ],
    },
    indicatorsHeading: d(wording.indicatorsHeading),
    indicatorsText: d(wording.indicators(indicators.length, lowest)),
    figureIndicators: {
      caption: d(wording.figureIndicators),
      alt: d(wording.altIndicators(indicators.map((it) => `${it.id} ${it.name} ${scoreOrDash(it.score)}`))),
    },
    indicators: {
      caption: d(wording.tableIndicators),
      head: [
        wording.column.instrument,
        wording.column.indicator,
        wording.column.indicatorName,
        wording.column.score,
      ],
      groups: groups.map(([label, rows]) => ({
        label: d(label),
        rows: rows.map((it) => [d(it.id), d(it.name), d(scoreOrDash(it.score))]),
      })),
    },
    notesLabel: wording.notes,
    notes: model.notes.map(d),
  };
}

function composeTopic(topic: ReportTopic, table: number, d: Turn): TopicText {
  const { mend, develop, sustain } = topic.paragraphs;
  return {
    heading: d(wording.topicHeading(topic.number, topic.name)),
    table: {
      caption: d(wording.tableTopic(table, topic.number)),
      head: [wording.column.instrument, wording.column.question, wording.column.score],
      groups: groupBy(topic.rows, (row) => row.instrument).map(([label, rows]) => ({
        label: d(label),
        rows: rows.map((row) => [`${d(wording.item(row.item))} ${d(row.text)}`, d(scoreOrDash(row.score))]),
      })),
    },
    paragraphs: [
      { label: wording.finding.mend, texts: linesOf(mend).map(d) },
      { label: wording.finding.develop, texts: linesOf(develop).map(d) },
      { label: wording.finding.sustain, texts: linesOf(sustain).map(d) },
    ],
  };
}

const linesOf = (text: string): readonly string[] => text.split('\n');

function composeMeasures(model: ReportModel, d: Turn): ReportContent['measures'] {
  const { agency, fiscalYear, planYear, measures } = model;
  const { order, measure, steps, responsible, period, monitoring } = wording.column;
  const intro =
    measures.length === 0
      ? [wording.noMeasures(planYear, model.noMeasuresBecause)]
      : [
          wording.measures(agency.name, fiscalYear, planYear),
          ...(model.unmeasured.length === 0 ? [] : [wording.unmeasured(model.unmeasured)]),
        ];
  return {
    heading: d(wording.measuresHeading(planYear)),
    intro: intro.map(d),
    table: {
      caption: d(wording.tableMeasures(tableOfTopic(model.topics.length))),
      head: [order, measure, steps, responsible, period, monitoring],
      rows: measures.map((it, place) => ({
        order: d(String(place + 1)),
        title: d(it.title),
        budget: it.budget === 0n ? '' : d(wording.budget(showBaht(it.budget))),
        steps: it.steps.map((step, at) => ({ number: d(`${at + 1})`), text: d(step) })),
        responsible: it.responsible.map(d),
        period: d(shortPeriod(it.from, it.to)),
        monitoring: d(it.monitoring),
      })),
    },
  };
}

function lowestIndicator({ indicators }: ReportModel): { name: string; score: string } | null {
  const scored = indicators.filter((it) => it.score !== null);
  const first = scored.toSorted((a, b) => Number(a.score) - Number(b.score))[0];
  if (!first || scored.every((it) => it.score === first.score)) return null;
  const named = scored
    .filter((it) => it.score === first.score)
    .map((it) => `${it.name}\u00a0(ตัวชี้วัดที่\u00a0${it.id})`);
  return { name: named.join(' และ'), score: scoreOrDash(first.score) };
}

/** What the weights of all instruments come to, in hundredths. */
export function sumOfWeights({ instruments }: ReportModel): number {
  return instruments.reduce((sum, it) => sum + it.weight, 0);
}

/** Neighbours with one key, in order: a key that comes again later opens a group of its own. */
function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly (readonly [string, readonly Row[]])[] {
  const groups: [string, Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0] === key(row)) last[1].push(row);
    else groups.push([key(row), [row]]);
  }
  return groups;
}

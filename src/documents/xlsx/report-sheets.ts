import { type PrintedScore, toNumber } from '../../kernel/score.ts';
import type { ReportModel } from '../report-model.ts';
import { levelTitle, wording } from '../wording.ts';

/** A sheet before it is a file: what stands in each cell, and how wide and in which number format each column is. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly format?: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

const { column } = wording;

/** Columns that several sheets have. */
const INSTRUMENTS = { title: column.instrument, width: 16 };
const TOPICS = { title: column.topic, width: 12 };
const SCORES = { title: column.score, width: 12, format: '0.00' };

/** Scores as numbers with two decimals, empty where there is none; digits are Arabic so that they can be reckoned with. */
export function reportSheets(model: ReportModel): readonly Sheet[] {
  const sheets = [summary(model), indicators(model), items(model), analysis(model), measures(model)];
  return model.suggestions.length === 0 ? sheets : [...sheets, suggestions(model)];
}

function summary(model: ReportModel): Sheet {
  const { agency, levelName } = model;
  return {
    name: wording.sheet.summary,
    columns: [
      { title: column.subject, width: 56 },
      { title: column.value, width: 60 },
      { title: column.weight, width: 18 },
      SCORES,
    ],
    rows: [
      [wording.agency, agency.name, null, null],
      [wording.locality, agency.locality, null, null],
      [wording.fiscalYear, String(model.fiscalYear), null, null],
      [wording.planYear, String(model.planYear), null, null],
      ...model.instruments.map((it) => [`${it.id} ${it.name}`, null, it.weight, points(it.score)]),
      [
        wording.overallRow,
        null,
        model.instruments.reduce((sum, it) => sum + it.weight, 0),
        points(model.overall),
      ],
      [wording.level, levelName === null ? null : levelTitle(levelName), null, null],
      ...model.notes.map((note) => [wording.notes, note, null, null]),
      ...(model.edition === null
        ? []
        : [
            [wording.editionLabel, String(model.edition.number), null, null],
            [wording.contentHashLabel, model.edition.contentHash, null, null],
          ]),
      ...(model.watermark === null ? [] : [[wording.remark, model.watermark, null, null]]),
    ],
  };
}

function indicators(model: ReportModel): Sheet {
  return {
    name: wording.sheet.indicators,
    columns: [
      INSTRUMENTS,
      { title: column.indicator, width: 14 },
      { title: column.indicatorName, width: 50 },
      SCORES,
    ],
    rows: model.indicators.map((it) => [it.instrument, it.id, it.name, points(it.score)]),
  };
}

function items(model: ReportModel): Sheet {
  return {
    name: wording.sheet.items,
    columns: [
      INSTRUMENTS,
      { title: column.item, width: 10 },
      { title: column.question, width: 90 },
      SCORES,
      TOPICS,
      { title: column.topicName, width: 50 },
      { title: column.finding, width: 24 },
    ],
    rows: model.topics.flatMap((topic) =>
      topic.rows.map((row) => [
        row.instrument,
        row.item,
        row.text,
        points(row.score),
        topic.number,
        topic.name,
        row.finding === null ? null : wording.finding[row.finding],
      ]),
    ),
  };
}

function analysis(model: ReportModel): Sheet {
  const { mend, develop, sustain } = wording.finding;
  return {
    name: wording.sheet.analysis,
    columns: [
      TOPICS,
      { title: column.topicName, width: 40 },
      { title: mend, width: 60 },
      { title: develop, width: 60 },
      { title: sustain, width: 60 },
    ],
    rows: model.topics.map(({ number, name, paragraphs }) => [
      number,
      name,
      paragraphs.mend,
      paragraphs.develop,
      paragraphs.sustain,
    ]),
  };
}

/** The budget has a column where any measure takes one, as a number of baht. */
function measures(model: ReportModel): Sheet {
  const hasBudget = model.measures.some(({ budget }) => budget > 0n);
  return {
    name: wording.sheet.measures,
    columns: [
      { title: column.order, width: 8 },
      { title: column.measure, width: 50 },
      { title: column.steps, width: 70 },
      { title: column.responsible, width: 30 },
      { title: column.from, width: 14 },
      { title: column.to, width: 14 },
      { title: column.monitoring, width: 40 },
      ...(hasBudget ? [{ title: column.budget, width: 18, format: '#,##0.00' }] : []),
    ],
    rows: model.measures.map((it, place) => [
      place + 1,
      it.title,
      it.steps.map((step, at) => `${at + 1}) ${step}`).join('\n'),
      it.responsible.join('\n'),
      it.from,
      it.to,
      it.monitoring,
      ...(hasBudget ? [it.budget === 0n ? null : Number(it.budget) / SATANG_A_BAHT] : []),
    ]),
  };
}

function suggestions(model: ReportModel): Sheet {
  const nameOf = (topic: number | null) => model.topics.find(({ number }) => number === topic)?.name ?? null;
  return {
    name: wording.sheet.suggestions,
    columns: [TOPICS, { title: column.topicName, width: 40 }, { title: column.suggestion, width: 90 }],
    rows: model.suggestions.map(({ topic, text }) => [topic, nameOf(topic), text]),
  };
}
const SATANG_A_BAHT = 100;

function points(score: PrintedScore | null): number | null {
  return score === null ? null : toNumber(score);
}

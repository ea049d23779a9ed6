import { levelTone, officialLevel, officialScore } from '../capabilities/assessment/index.ts';
import { findingsOf } from '../capabilities/measures/index.ts';
import { lookOverPlan, type Plan } from '../capabilities/plan/index.ts';
import { indexOf, OVERALL } from '../capabilities/rulebook/index.ts';
import { datesOfMonths } from '../kernel/fiscal-month.ts';
import type { PlainDate } from '../kernel/fiscal-year.ts';
import type { MainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';
import { figureNotes } from './figure-notes.ts';
import { type Signers, signatureOf } from './name-signers.ts';
import type { ReportModel, ReportTopic } from './report-model.ts';

/** What the paper needs beside the figures. */
export type ReportOccasion = {
  readonly agency: ReportModel['agency'];
  readonly digits: ReportModel['digits'];
  readonly madeOn: PlainDate;
  readonly letterhead: ReportModel['letterhead'];
  readonly watermark: string | null;
  readonly suggestions: ReportModel['suggestions'];
  /** The plan that the agency decided; null while there is none, and what is proposed is printed. */
  readonly plan: Plan | null;
  /** Who prepares, reviews and approves; null for lines to be filled by hand. */
  readonly signers: Signers;
};

/** The official report of a result, from the main job's outcome. */
export function makeReport(job: MainJob, occasion: ReportOccasion): ReportModel {
  const { rulebook, checked, assessment, plan } = job;
  const words = messagesIn('th').report;
  const score = (id: string) => officialScore(assessment, id);
  const level = officialLevel(rulebook, assessment)?.level ?? null;
  return {
    agency: occasion.agency,
    fiscalYear: checked.fiscalYear,
    planYear: checked.planYear,
    ...disclosedUnder(rulebook),
    digits: occasion.digits,
    madeOn: occasion.madeOn,
    letterhead: occasion.letterhead,
    watermark: occasion.watermark,
    edition: null,
    overall: score(OVERALL),
    levelName: level?.name.th ?? null,
    levelTone: level === null ? 'attention' : levelTone(rulebook, level),
    instruments: rulebook.instruments.map(({ id, name, weight }) => ({
      id,
      name: name.th,
      weight,
      score: score(id),
    })),
    indicators: rulebook.indicators.map(({ id, instrument, name }) => ({
      id,
      instrument,
      name: name.th,
      score: score(id),
    })),
    topics: job.analysis.topics.map((topic) => reportTopic(job, topic)),
    ...(occasion.plan === null ? proposedMeasures(plan) : decidedMeasures(occasion.plan, job)),
    signatures: [words.preparedBy, words.reviewedBy, words.approvedBy].map((role, at) =>
      signatureOf(role, occasion.signers[at] ?? null),
    ),
    notes: figureNotes(job),
    suggestions: occasion.suggestions,
  };
}

type Planned = Pick<ReportModel, 'measures' | 'noMeasuresBecause' | 'unmeasured'>;

function proposedMeasures({ measures, emptyBecause, coverage }: MainJob['plan']): Planned {
  const words = messagesIn('th').report;
  return {
    measures: measures.map(({ title, steps, responsible, from, to, monitoring }) => ({
      title: title.th,
      steps,
      responsible: responsible.flatMap((office) => [
        office.name,
        ...office.positions.map((position) => words.position({ position })),
      ]),
      from,
      to,
      monitoring,
      budget: 0n,
    })),
    noMeasuresBecause: emptyBecause,
    unmeasured: coverage.uncovered.map(({ item }) => item),
  };
}

function decidedMeasures(plan: Plan, { rulebook, checked }: MainJob): Planned {
  const { uncovered } = lookOverPlan(plan, findingsOf(rulebook, checked.sheet));
  return {
    measures: plan.measures.map(({ content }) => ({
      title: content.title,
      steps: content.steps.map(({ text }) => text),
      responsible: content.responsible,
      ...(content.months === null ? { from: null, to: null } : datesOfMonths(content.months, plan.planYear)),
      monitoring: content.monitoring,
      budget: content.budget,
    })),
    noMeasuresBecause: null,
    unmeasured: plan.measures.length === 0 ? [] : uncovered.map(({ item }) => item),
  };
}

function disclosedUnder({ analysisItem, items }: MainJob['rulebook']): Pick<ReportModel, 'disclosedUnder'> {
  if (analysisItem === undefined) return {};
  const { item, known } = analysisItem;
  const text = items.find(({ id }) => id === item)?.text.th ?? '';
  return { disclosedUnder: { item, text, confidence: known.confidence, note: known.note?.th ?? null } };
}

function reportTopic(job: MainJob, topic: MainJob['analysis']['topics'][number]): ReportTopic {
  const { instrumentOfItem } = indexOf(job.rulebook);
  const kinds = new Map(
    [...topic.mend, ...topic.develop, ...topic.sustain].map(({ item, kind }) => [item.id, kind]),
  );
  return {
    number: topic.topic.number,
    name: topic.topic.name.th,
    rows: job.rulebook.items
      .filter((item) => item.topic === topic.topic.number)
      .map((item) => ({
        instrument: instrumentOfItem.get(item.id)?.id ?? '',
        item: item.id,
        text: item.text.th,
        score: job.checked.sheet.items.get(item.id) ?? null,
        finding: kinds.get(item.id) ?? null,
      })),
    paragraphs: topic.paragraphs,
  };
}

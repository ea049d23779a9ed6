import type { CurrentParagraph, Finding } from '../capabilities/analysis/index.ts';
import { type MeasureReading, type Problem, showPlace } from '../capabilities/intake/index.ts';
import type { Rulebook, ScoreSheet } from '../capabilities/rulebook/index.ts';
import { type PrintedScore, roundHalfUp, toNumber } from '../kernel/score.ts';
import type { MainJob } from '../main-job.ts';

/**
 * The main job's outcome as the command line prints it (`analyse --json`, analysis.json): scores in points with at
 * most two decimals, absent ones null; places in words; dates as `YYYY-MM-DD` of the common era.
 */
export function analysisJson(job: MainJob) {
  const { rulebook, checked, assessment, worth, analysis } = job;
  const computed = (id: string) => assessment.figures.get(id)?.computed ?? null;
  return {
    rulebook: rulebook.id,
    agency: { name: checked.agency.name, variants: checked.agency.variants.map(({ name }) => name) },
    fiscalYear: checked.fiscalYear,
    planYear: checked.planYear,
    respondents: Object.fromEntries(checked.respondents),
    printed: {
      ...figures(job, (kind, id) => sheetScore(checked.printed, kind, id)),
      overall: points(checked.printed.overall),
      level: checked.printed.level,
    },
    computed: {
      ...figures(job, (_, id) => computed(id)),
      overall: points(assessment.overall),
      level: assessment.decision?.level.id ?? null,
    },
    problems: checked.problems.map(problemJson),
    topics: analysis.topics.map(({ topic, mend, develop, sustain }) => ({
      number: topic.number,
      mend: inOrder(rulebook, mend),
      develop: inOrder(rulebook, develop),
      sustain: inOrder(rulebook, sustain),
    })),
    worth: worth.map(({ item, lost, perPoint }) => ({
      item,
      lost: points(lost),
      perPoint: toNumber(roundHalfUp(perPoint)),
    })),
    measures: checked.report.measures.map(measureJson),
    unread: checked.report.unread.map(({ place, text }) => ({ place: showPlace(place), text })),
  };
}

/** The paragraphs of the report by topic, in Thai; `edited` names those that people wrote. */
export function paragraphsJson({
  job: { analysis },
  written,
}: {
  readonly job: MainJob;
  readonly written: readonly Pick<CurrentParagraph, 'topic' | 'kind'>[];
}) {
  return {
    paragraphs: analysis.topics.map(({ topic: { number }, paragraphs }) => ({
      topic: number,
      ...paragraphs,
      edited: written.filter(({ topic }) => topic === number).map(({ kind }) => kind),
    })),
  };
}

/** Ids in the order of the rulebook, whatever the scores. */
function inOrder(rulebook: Rulebook, findings: readonly Finding[]): string[] {
  const ids = new Set(findings.map(({ item }) => item.id));
  return rulebook.items.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

type Kind = 'items' | 'indicators' | 'instruments';

function figures({ rulebook }: MainJob, scoreOf: (kind: Kind, id: string) => PrintedScore | null) {
  const of = (kind: Kind) =>
    Object.fromEntries(rulebook[kind].map(({ id }) => [id, points(scoreOf(kind, id))]));
  return { items: of('items'), indicators: of('indicators'), instruments: of('instruments') };
}

function sheetScore(sheet: ScoreSheet, kind: Kind, id: string): PrintedScore | null {
  return sheet[kind].get(id) ?? null;
}

function points(score: PrintedScore | null): number | null {
  return score === null ? null : toNumber(score);
}

/** A problem as the command line prints it. */
export function problemJson({ place, repairs, ...problem }: Problem) {
  const value = (of: number | string | null) => (typeof of === 'number' ? of / 100 : of);
  return {
    ...problem,
    place: showPlace(place),
    ...(repairs
      ? { repairs: repairs.map(({ item, from, to }) => ({ item, from: value(from), to: value(to) })) }
      : {}),
  };
}

function measureJson({ title, parts, steps, responsible, from, to }: MeasureReading) {
  return { title, parts, steps, responsible, from, to };
}

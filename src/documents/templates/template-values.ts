import { thawReport } from '../frozen-report.ts';
import { composeAnnouncement } from '../official/compose-announcement.ts';
import { composeMemo } from '../official/compose-memo.ts';
import type { Blank, MemoContent } from '../official/official-content.ts';
import type { OfficialModel, OfficialPaperKind } from '../official/official-model.ts';
import { officialWording } from '../official/official-wording.ts';
import { composeReport, type ReportContent } from '../report-content.ts';
import { printedIn, scoreOrDash, type Turn } from '../thai-figures.ts';
import { levelTitle, wording } from '../wording.ts';
import type { TemplateValues } from './template-tags.ts';

/** Where nobody has said it: a dotted line to be written on, about so wide. */
const DOTS = { number: 20, day: 10, month: 24, name: 44, position: 48 } as const;
const orDots = (text: Blank, width: keyof typeof DOTS): string => text ?? '.'.repeat(DOTS[width]);

/** What a paper's template is filled with: finished text, in the digits of the model, nothing of it markup; pure. */
export const templateValues = <Kind extends OfficialPaperKind>(
  kind: Kind,
  model: OfficialModel,
): TemplateValues<Kind> => VALUES_OF[kind](model);

const VALUES_OF: {
  readonly [Kind in OfficialPaperKind]: (model: OfficialModel) => TemplateValues<Kind>;
} = { memo: memoValues, announcement: announcementValues };

function memoValues(model: OfficialModel): TemplateValues<'memo'> {
  const memo = composeMemo(model);
  const [background, facts, proposals] = memo.sections;
  return {
    ...commonValues(model, memo.order.sign),
    foot: footOf(memo),
    office: memo.office.text,
    documentNumber: orDots(memo.number.text, 'number'),
    documentDate: orDots(memo.date.text, 'month'),
    subject: memo.subject.text,
    addressee: orDots(memo.to.text, 'position'),
    background: background?.text ?? '',
    facts: facts?.items ?? [],
    proposals: proposals?.items ?? [],
  };
}

function announcementValues(model: OfficialModel): TemplateValues<'announcement'> {
  const { subject, preamble, date, sign, ...announcement } = composeAnnouncement(model);
  const [day, month, era] = date;
  return {
    ...commonValues(model, sign),
    foot: footOf(announcement),
    subject: subject.join('\n').replace(new RegExp(`^${officialWording.subject}\\s*`, 'u'), ''),
    preamble: preamble[0] ?? '',
    therefore: preamble[1] ?? '',
    day: orDots(day?.text ?? null, 'day'),
    month: orDots(month?.text ?? null, 'month'),
    era: orDots(era?.text ?? null, 'day'),
  };
}

/** A sample says so on every page, also of a template. */
const footOf = ({ watermark, foot }: Pick<MemoContent, 'watermark' | 'foot'>): string =>
  [watermark, foot].filter((part) => part !== '').join(' ');

function commonValues(model: OfficialModel, approver: { readonly name: Blank; readonly position: Blank }) {
  const { report, digits, madeOn, edition, letterhead } = model;
  const d = printedIn(digits);
  const content = composeReport(thawReport(report, { digits, madeOn, edition, letterhead }));
  const [preparer, reviewer] = content.signatures;
  return {
    agencyName: d(report.agency.name),
    locality: d(report.agency.locality),
    address: d(letterhead.address ?? ''),
    resultYear: d(String(report.fiscalYear)),
    planYear: d(String(report.planYear)),
    overallScore: d(scoreOrDash(report.overall)),
    level: report.levelName === null ? '' : d(levelTitle(report.levelName)),
    measureCount: d(String(report.measures.length)),
    preparer: orDots(preparer?.name ?? null, 'name'),
    preparerPosition: orDots(preparer?.position ?? null, 'position'),
    reviewer: orDots(reviewer?.name ?? null, 'name'),
    reviewerPosition: orDots(reviewer?.position ?? null, 'position'),
    approver: orDots(approver.name, 'name'),
    approverPosition: orDots(approver.position, 'position'),
    ...listValues(report, content, d),
  };
}

function listValues(report: OfficialModel['report'], content: ReportContent, d: Turn) {
  const needs = report.topics.flatMap(({ rows }) =>
    rows.flatMap(({ item, text, score, finding }) =>
      finding === 'mend' || finding === 'develop' ? [{ item, text, score, finding }] : [],
    ),
  );
  return {
    measures: content.measures.table.rows.map(({ order, steps, responsible, ...row }) => ({
      number: order,
      title: row.title,
      budget: row.budget,
      steps: steps.map((step) => `${step.number} ${step.text}`).join('\n'),
      responsible: responsible.join('\n'),
      period: row.period,
      monitoring: row.monitoring,
    })),
    topics: report.topics.map(({ number, name }, at) => {
      const [mend, develop, sustain] = content.analysis.topics[at]?.paragraphs ?? [];
      return {
        number: d(String(number)),
        topic: d(name),
        mend: (mend?.texts ?? []).join('\n'),
        develop: (develop?.texts ?? []).join('\n'),
        sustain: (sustain?.texts ?? []).join('\n'),
      };
    }),
    findings: needs.map(({ item, text, score, finding }, at) => ({
      number: d(String(at + 1)),
      item: d(wording.item(item)),
      itemText: d(text),
      score: d(scoreOrDash(score)),
      finding: officialWording.finding[finding],
    })),
    instruments: report.instruments.map(({ id, name, score }) => ({
      instrument: d(id),
      instrumentName: d(name),
      score: d(scoreOrDash(score)),
    })),
  };
}

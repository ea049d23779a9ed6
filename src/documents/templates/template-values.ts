import { thawReport } from '../frozen-report.ts';
import { composeAnnouncement } from '../official/compose-announcement.ts';
import { composeMemo } from '../official/compose-memo.ts';
import type { Blank } from '../official/official-content.ts';
import type { OfficialModel } from '../official/official-model.ts';
import { officialWording } from '../official/official-wording.ts';
import { composeReport, type ReportContent, sumOfWeights, tableOfTopic } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import { printedIn, scoreOrDash } from '../thai-figures.ts';
import { levelTitle } from '../wording.ts';
import { listValues, oneByOne } from './list-values.ts';
import type { TemplatePaper, TemplateValues } from './tag-names.ts';

/** What each paper is written from. */
export type TemplateModels = {
  readonly memo: OfficialModel;
  readonly announcement: OfficialModel;
  readonly report: ReportModel;
};

/** Where nobody has said it: a dotted line to be written on, about so wide. */
const DOTS = { number: 20, day: 10, month: 24, name: 44, position: 48 } as const;
const orDots = (text: Blank, width: keyof typeof DOTS): string => text ?? '.'.repeat(DOTS[width]);

/** For another reviewer to be written in by hand. */
const NO_REVIEWER = { reviewer: orDots(null, 'name'), reviewerPosition: orDots(null, 'position') };

/** What a paper's template is filled with: finished text, in the digits of the model, nothing of it markup; pure. */
export const templateValues = <Kind extends TemplatePaper>(
  kind: Kind,
  model: TemplateModels[Kind],
): TemplateValues<Kind> => VALUES_OF[kind](model);

const VALUES_OF: {
  readonly [Kind in TemplatePaper]: (model: TemplateModels[Kind]) => TemplateValues<Kind>;
} = { memo: memoValues, announcement: announcementValues, report: reportValues };

function memoValues(model: OfficialModel): TemplateValues<'memo'> {
  const memo = composeMemo(model);
  const [background, facts, proposals] = memo.sections;
  return {
    ...valuesOfEdition(model, memo.order.sign),
    ...(memo.opinion === null && NO_REVIEWER),
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
    ...valuesOfEdition(model, sign),
    foot: footOf(announcement),
    subject: subject.join('\n').replace(new RegExp(`^${officialWording.subject}\\s*`, 'u'), ''),
    preamble: preamble[0] ?? '',
    therefore: preamble[1] ?? '',
    day: orDots(day?.text ?? null, 'day'),
    month: orDots(month?.text ?? null, 'month'),
    era: orDots(era?.text ?? null, 'day'),
  };
}

function reportValues(model: ReportModel): TemplateValues<'report'> {
  const content = composeReport(model);
  const { result, measures, signatures } = content;
  const d = printedIn(model.digits);
  const common = commonValues(model, content, signatures[2] ?? { name: null, position: null });
  return {
    ...common,
    topics: common.topics.map((topic, at) => ({ ...topic, tableNumber: d(String(tableOfTopic(at))) })),
    foot: footOf(content),
    title: content.title,
    overallText: result.overall,
    indicatorsText: result.indicatorsText,
    weightSum: d(String(sumOfWeights(model))),
    topicCount: d(String(model.topics.length)),
    measuresTable: d(String(tableOfTopic(model.topics.length))),
    introduction: oneByOne(measures.intro, d),
    notes: oneByOne(result.notes, d),
  };
}

/** A sample says so on every page, also of a template. */
const footOf = ({ watermark, foot }: Pick<ReportContent, 'watermark' | 'foot'>): string =>
  [watermark, foot].filter((part) => part !== '').join(' ');

type Approver = { readonly name: Blank; readonly position: Blank };

function valuesOfEdition({ report, ...printed }: OfficialModel, approver: Approver) {
  const { digits, madeOn, edition, letterhead } = printed;
  const model = thawReport(report, { digits, madeOn, edition, letterhead });
  return commonValues(model, composeReport(model), approver);
}

function commonValues(report: ReportModel, content: ReportContent, approver: Approver) {
  const d = printedIn(report.digits);
  const [preparer, reviewer] = content.signatures;
  return {
    agencyName: d(report.agency.name),
    locality: d(report.agency.locality),
    address: d(report.letterhead.address ?? ''),
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

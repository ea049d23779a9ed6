import { messagesIn } from '../../messages/messages.ts';
import { officialWording } from '../official/official-wording.ts';
import type { ReportContent } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import { printedIn, type Turn } from '../thai-figures.ts';
import { wording } from '../wording.ts';
import { around, repeated, type StartingTemplate, startingMeasures, tag } from './starting-parts.ts';
import { FIGURES, LISTS, TEXTS } from './tag-names.ts';
import { written } from './template-tags.ts';

const { report: TEXT } = TEXTS;
const { report: LIST } = LISTS;

/** The tags that stand in place of the report's figures. */
export const STARTING_FIGURES = {
  overall: tag(FIGURES.report.overallFigure),
  indicators: tag(FIGURES.report.indicatorsFigure),
} as const;

/** The report as ours looks under the agency's letterhead, with tags in place of its texts; pure. */
export function startingReport(
  { agency, digits, madeOn }: StartingTemplate,
  { address }: Pick<ReportModel['letterhead'], 'address'>,
): ReportContent {
  const d = printedIn(digits);
  const { report: words, paperTemplates } = messagesIn('th');
  const [result, plan] = [tag(TEXT.resultYear), tag(TEXT.planYear)];
  const { preparedBy, reviewedBy, approvedBy } = words;
  return {
    title: `${officialWording.template}${paperTemplates.papers.report}`,
    agency,
    madeOn,
    digits,
    watermark: '',
    foot: tag(TEXT.foot),
    emblem: { alt: wording.emblem(agency) },
    cover: {
      analysis: wording.cover.analysis(result),
      and: wording.cover.and,
      measures: wording.cover.measures(plan),
      agency: [TEXT.agencyName, TEXT.locality, ...(address === null ? [] : [TEXT.address])].map(tag),
    },
    contents: wording.contents,
    result: startingResult(result, d),
    analysis: {
      heading: d(wording.analysisHeading(tag(TEXT.topicCount))),
      topics: [startingTopic(d)],
    },
    measures: {
      heading: d(wording.measuresHeading(plan)),
      intro: [repeated(LIST.introduction, 'text')],
      table: startingMeasures(d(wording.tableMeasures(tag(TEXT.measuresTable)))),
    },
    signatures: [
      signature(preparedBy, TEXT.preparer, TEXT.preparerPosition),
      signature(reviewedBy, TEXT.reviewer, TEXT.reviewerPosition),
      signature(approvedBy, TEXT.approver, TEXT.approverPosition),
    ],
  };
}

function startingResult(year: string, d: Turn): ReportContent['result'] {
  const { instruments, indicators } = LIST;
  const instrument = around(instruments, 'instrument', 'score');
  const indicator = around(indicators, 'instrument', 'score');
  const { column } = wording;
  return {
    heading: d(wording.resultHeading(year)),
    overallHeading: d(wording.overallHeading),
    overall: tag(TEXT.overallText),
    figureOverall: { caption: d(wording.figureOverall), alt: '' },
    instruments: {
      caption: d(wording.tableInstruments),
      head: [column.instrument, column.instrumentName, column.weight, column.score],
      groups: [
        {
          label: instrument.first,
          rows: [[tag(instruments.fields.instrumentName), tag(instruments.fields.weight), instrument.last]],
        },
        { label: '', rows: [[wording.overallRow, tag(TEXT.weightSum), tag(TEXT.overallScore)]] },
      ],
    },
    indicatorsHeading: d(wording.indicatorsHeading),
    indicatorsText: tag(TEXT.indicatorsText),
    figureIndicators: { caption: d(wording.figureIndicators), alt: '' },
    indicators: {
      caption: d(wording.tableIndicators),
      head: [column.instrument, column.indicator, column.indicatorName, column.score],
      groups: [
        {
          label: indicator.first,
          rows: [[tag(indicators.fields.indicator), tag(indicators.fields.indicatorName), indicator.last]],
        },
      ],
    },
    // Most reports have none, and a heading would be left alone.
    notesLabel: '',
    notes: [`${written.open(LIST.notes.name)}${wording.notes} ${around(LIST.notes, 'number', 'text').last}`],
  };
}

/** One topic between the tags that repeat it: the first stands in its heading, the last in a paragraph of its own. */
function startingTopic(d: Turn): ReportContent['analysis']['topics'][number] {
  const { fields, lists, name } = LIST.topics;
  const { items, eachMend, eachDevelop, eachSustain } = lists;
  const item = around(items, 'instrument', 'score');
  const { column, finding } = wording;
  return {
    heading: `${written.open(name)}${d(wording.topicHeading(tag(fields.number), tag(fields.topic)))}`,
    table: {
      caption: d(wording.tableTopic(tag(fields.tableNumber), tag(fields.number))),
      head: [column.instrument, column.question, column.score],
      groups: [
        {
          label: item.first,
          rows: [[`${tag(items.fields.item)} ${tag(items.fields.itemText)}`, item.last]],
        },
      ],
    },
    paragraphs: [
      { label: finding.mend, texts: [repeated(eachMend, 'text')] },
      { label: finding.develop, texts: [repeated(eachDevelop, 'text')] },
      { label: finding.sustain, texts: [repeated(eachSustain, 'text'), written.close(name)] },
    ],
  };
}

const signature = (role: string, name: string, position: string): ReportContent['signatures'][number] => ({
  role,
  signed: wording.signed,
  name: tag(name),
  positionLabel: wording.position,
  position: tag(position),
  date: wording.date,
});

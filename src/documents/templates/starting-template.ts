import type { OfficialContent, SignLines } from '../official/official-content.ts';
import type { OfficialPaperKind } from '../official/official-model.ts';
import { officialWording as wording } from '../official/official-wording.ts';
import { printedIn } from '../thai-figures.ts';
import { wording as reportWording } from '../wording.ts';
import { around, type StartingTemplate, startingMeasures, tag } from './starting-parts.ts';
import { LISTS, TEXTS } from './tag-names.ts';

/** A paper of approval as ours looks, with tags in place of its texts; pure. */
export function startingTemplate(kind: OfficialPaperKind, given: StartingTemplate): OfficialContent {
  return kind === 'memo' ? startingMemo(given) : startingAnnouncement(given);
}

const sign = (name: string, position: string, date: string = wording.dateLine): SignLines => ({
  signed: wording.signed,
  name: tag(name),
  position: tag(position),
  date,
});

const common = (kind: OfficialPaperKind, { agency, digits, madeOn }: StartingTemplate) => ({
  title: `${wording.template} ${kind === 'memo' ? wording.memo : wording.announcement('')}`,
  agency,
  madeOn,
  digits,
  emblem: { alt: reportWording.emblem(agency) },
  watermark: '',
  foot: tag(TEXTS[kind].foot),
});

function startingMemo(given: StartingTemplate): OfficialContent {
  const names = TEXTS.memo;
  const d = printedIn(given.digits);
  const repeated = (list: (typeof LISTS.memo)['facts' | 'proposals']) => {
    const { first, last } = around(list, 'number', 'text');
    return [{ number: first, text: last }];
  };
  return {
    kind: 'memo',
    ...common('memo', given),
    heading: wording.memo,
    office: { label: wording.office, text: tag(names.office) },
    number: { label: wording.number, text: tag(names.documentNumber) },
    date: { label: wording.date, text: tag(names.documentDate) },
    subject: { label: wording.subject, text: tag(names.subject) },
    to: { label: wording.to, text: tag(names.addressee) },
    sections: [
      { heading: d(`1. ${wording.background}`), text: tag(names.background), items: [] },
      { heading: d(`2. ${wording.facts}`), text: '', items: repeated(LISTS.memo.facts) },
      {
        heading: d(`3. ${wording.proposal}`),
        text: wording.proposalText,
        items: repeated(LISTS.memo.proposals),
      },
    ],
    writer: sign(names.preparer, names.preparerPosition, ''),
    opinion: {
      label: wording.opinionOf(tag(names.reviewerPosition)),
      sign: sign(names.reviewer, names.reviewerPosition),
    },
    order: {
      label: wording.orderOf(tag(names.approverPosition)),
      choices: wording.choices,
      sign: sign(names.approver, names.approverPosition),
    },
  };
}

function startingAnnouncement(given: StartingTemplate): OfficialContent {
  const names = TEXTS.announcement;
  const { measures } = LISTS.announcement;
  const subject = [`${wording.subject} ${tag(names.subject)}`];
  const inText = around(measures, 'number', 'title');
  return {
    kind: 'announcement',
    ...common('announcement', given),
    heading: wording.announcement(tag(names.agencyName)),
    subject,
    preamble: [tag(names.preamble), tag(names.therefore)],
    measures: [{ number: `${inText.first}.`, text: inText.last }],
    closing: [wording.details, wording.closing],
    date: [
      { label: wording.announcedOn, text: tag(names.day) },
      { label: wording.month, text: tag(names.month) },
      { label: wording.era, text: tag(names.era) },
    ],
    sign: sign(names.approver, names.approverPosition, ''),
    annex: {
      heading: [wording.annex(tag(names.agencyName)), ...subject],
      table: startingMeasures(''),
    },
  };
}

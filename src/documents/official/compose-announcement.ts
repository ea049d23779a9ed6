import { thawReport } from '../frozen-report.ts';
import { composeReport } from '../report-content.ts';
import { signsAs } from '../signs-as.ts';
import { printedIn } from '../thai-figures.ts';
import { commonParts, partsOfDay } from './common-parts.ts';
import type { AnnouncementContent } from './official-content.ts';
import type { OfficialModel } from './official-model.ts';
import { officialWording as wording } from './official-wording.ts';

/** The announcement of the year's measures, with their table as its annex; pure. */
export function composeAnnouncement(model: OfficialModel): AnnouncementContent {
  const { report, signedOn, signer, digits, madeOn, edition, letterhead } = model;
  const { agency, fiscalYear, planYear, measures, signatures, topics } = report;
  const d = printedIn(digits);
  const head = signatures[2];
  const hasFindings = topics.some(({ rows }) => rows.some(({ finding }) => finding !== null));
  const name = signer?.name ?? head?.name ?? null;
  const position = signer === null ? (head?.position ?? null) : signsAs(signer);
  const subject = wording.announcementSubject(planYear).map(d);
  const parts = signedOn === null ? null : partsOfDay(signedOn);
  const { table } = composeReport(thawReport(report, { digits, madeOn, edition, letterhead })).measures;
  return {
    kind: 'announcement',
    ...commonParts(model, wording.announcementTitle(planYear, agency.name), d),
    heading: d(wording.announcement(agency.name)),
    subject,
    preamble: [
      wording.preamble(agency.name, fiscalYear, hasFindings),
      wording.therefore(agency.name, planYear, measures.length),
    ].map(d),
    measures: measures.map(({ title }, at) => ({ number: d(`${at + 1}.`), text: d(title) })),
    closing: [wording.details, wording.closing],
    date: [
      { label: wording.announcedOn, text: parts && d(parts.day) },
      { label: wording.month, text: parts && d(parts.month) },
      { label: wording.era, text: parts && d(parts.year) },
    ],
    sign: {
      signed: wording.signed,
      name: name === null ? null : d(name),
      position: position === null ? null : d(position),
      date: '',
    },
    annex: {
      heading: [d(wording.annex(agency.name)), ...subject],
      table: { ...table, caption: '' },
    },
  };
}

import { reviewerApproves } from '../../capabilities/agency/index.ts';
import { signsAs } from '../signs-as.ts';
import { printedIn, scoreOrDash, type Turn } from '../thai-figures.ts';
import { commonParts, dayInWords } from './common-parts.ts';
import type { MemoContent, Section } from './official-content.ts';
import type { OfficialModel } from './official-model.ts';
import { officialWording as wording } from './official-wording.ts';

/**
 * The memo to clerk and head, which asks for the approval of an edition; pure. Where both are one person it goes to the head
 * alone, and nobody gives themselves an opinion.
 */
export function composeMemo(model: OfficialModel): MemoContent {
  const { report, letterhead, documentNumber, signedOn, signer } = model;
  const number = documentNumber ?? letterhead.numberPrefix;
  const { agency, fiscalYear, planYear, measures, signatures } = report;
  const d = printedIn(model.digits);
  const [writer, clerk, head] = signatures;
  const [clerkTitle, headTitle] = [titleOf(clerk), titleOf(head)];
  const isOnePerson = reviewerApproves(clerk?.name ?? null, (signer ?? head)?.name ?? null);
  const sign = (one: { readonly name: string | null; readonly position: string | null } | undefined) => ({
    signed: wording.signed,
    name: one?.name ? d(one.name) : null,
    position: one?.position ? d(one.position) : null,
    date: wording.dateLine,
  });
  return {
    kind: 'memo',
    ...commonParts(model, wording.memoTitle(fiscalYear, agency.name), d),
    heading: wording.memo,
    office: { label: wording.office, text: d(letterhead.officeLine ?? agency.name) },
    number: { label: wording.number, text: number === null ? null : d(number) },
    date: { label: wording.date, text: signedOn === null ? null : d(dayInWords(signedOn)) },
    subject: {
      label: wording.subject,
      text: d(wording.memoSubject(fiscalYear, planYear, measures.length > 0)),
    },
    to: {
      label: wording.to,
      text: headTitle === null ? null : d(addressee(headTitle, isOnePerson ? null : clerkTitle)),
    },
    sections: sectionsOf(model, d),
    writer: { ...sign(writer), date: '' },
    opinion: isOnePerson ? null : { label: d(wording.opinionOf(clerkTitle)), sign: sign(clerk) },
    order: {
      label: d(wording.orderOf(headTitle)),
      choices: wording.choices,
      sign: sign(signer === null ? head : { name: signer.name, position: signsAs(signer) }),
    },
  };
}

/** Papers address a position by its title, whoever acts in it. */
const titleOf = (signature: OfficialModel['report']['signatures'][number] | undefined): string | null =>
  signature?.actsFor ?? signature?.position ?? null;

const addressee = (head: string, clerk: string | null): string =>
  clerk === null ? head : `${head} ${wording.through(clerk)}`;

function sectionsOf({ report, edition }: OfficialModel, d: Turn): readonly Section[] {
  const { agency, fiscalYear, planYear, measures, unmeasured } = report;
  const hasMeasures = measures.length > 0;
  const numbered = (chapter: number, texts: readonly string[]) =>
    texts.map((text, at) => ({ number: d(`${chapter}.${at + 1}`), text: d(text) }));
  return [
    {
      heading: d(`1. ${wording.background}`),
      text: d(wording.backgroundText(agency.name, fiscalYear, planYear)),
      items: [],
    },
    {
      heading: d(`2. ${wording.facts}`),
      text: '',
      items: numbered(2, [
        resultOf(report),
        findingsOf(report),
        wording.prepared(measures.length, planYear, edition.number),
        ...(unmeasured.length === 0 ? [] : [wording.unmeasured(unmeasured.length)]),
      ]),
    },
    {
      heading: d(`3. ${wording.proposal}`),
      text: wording.proposalText,
      items: numbered(3, [
        wording.approve(fiscalYear, planYear, hasMeasures),
        ...(hasMeasures ? [wording.sign(planYear)] : []),
        wording.publish(hasMeasures),
      ]),
    },
  ];
}

function resultOf({ overall, levelName, instruments }: OfficialModel['report']): string {
  if (overall === null) return wording.noResult;
  const parts = instruments.map(({ id, score }) => wording.instrument(id, scoreOrDash(score)));
  return wording.result(scoreOrDash(overall), levelName, parts);
}

function findingsOf({ topics }: OfficialModel['report']): string {
  const findings = topics.flatMap(({ rows }) => rows.flatMap(({ finding }) => finding ?? []));
  if (findings.length === 0) return wording.noFindings;
  const counts = (['mend', 'develop', 'sustain'] as const).map((kind) =>
    wording.counted(wording.finding[kind], findings.filter((one) => one === kind).length),
  );
  return wording.findings(topics.length, counts);
}

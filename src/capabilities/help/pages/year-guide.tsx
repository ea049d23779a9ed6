import type { Messages } from '../../../messages/messages.ts';
import { addressOf, type RouteName } from '../../../routes.ts';
import type { Content } from '../../../web/components/common.ts';
import { Link } from '../../../web/components/link.tsx';
import { mayIn } from '../../../web/may-in.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { isLeftOpen } from '../../consultation/index.ts';
import type { FoundResult, IntakeDesk } from '../../intake/acts.ts';
import { type FoundYear, findYear } from '../find-year.ts';
import { stepsOfYear, type YearStep } from '../year-steps.ts';
import { GuideList, type GuideStep } from './guide-list.tsx';

/** Whose step it is: whoever may do this. */
const DONE_BY: Readonly<Record<YearStep, RouteName>> = {
  agency: 'changeAgency',
  people: 'people',
  result: 'intakeUpload',
  faults: 'intakeCorrect',
  analysis: 'paragraph',
  plan: 'planBegin',
  consultation: 'ask',
  approval: 'approvalPropose',
  publication: 'publish',
};

/**
 * The steps of the agency's year as far as whoever asks does them; one line when all is done, by others too. Null for who
 * does none.
 */
export const yearGuide =
  (desk: IntakeDesk) =>
  async (c: WebContext, result: FoundResult | null): Promise<Content> => {
    const agency = c.get('agency');
    const sender = c.get('sender');
    const may = mayIn(c);
    if (!agency || !Object.values(DONE_BY).some(may)) return null;
    const accountId = sender?.kind === 'account' ? sender.person.accountId : null;
    const year = await findYear(desk, agency.agencyId, { result, accountId });
    const words = c.get('words');
    const all = stepsOfYear(year);
    const steps = all.filter(({ step }) => may(DONE_BY[step]));
    const shown = steps.map(({ step, state }): GuideStep => {
      const said = sayStep(step, year, words);
      return {
        text: words.guide.steps[step],
        state,
        href: leadsTo(step, agency.shortName, year, result),
        ...said,
      };
    });
    const isAllDone = result !== null && all.every(({ state }) => state === 'done' || state === 'optional');
    if (isAllDone && year.report === 'published') {
      return (
        <p class="ps-next ps-next--done">
          {words.guide.allDone({ year: result.checked.fiscalYear })}{' '}
          <Link href={addressOf('publicHome', { agency: agency.shortName })}>
            {words.disclosure.publish.open}
          </Link>
        </p>
      );
    }
    return (
      <section class="ps-next ps-no-print" aria-labelledby="next">
        <h2 class="govuk-heading-m" id="next">
          {words.guide.heading}
        </h2>
        <GuideList steps={shown} words={words} />
      </section>
    );
  };

/** Why a step is to be done, in the agency's own figures. */
function sayStep(step: YearStep, year: FoundYear, words: Messages): Pick<GuideStep, 'why' | 'always'> {
  const say = words.guide.why;
  switch (step) {
    case 'agency':
      return year.isDescribed
        ? { always: year.unnamedSigners.length > 0 ? sayUnnamed(year, words) : null }
        : { why: say.agency };
    case 'result':
      return year.result === null
        ? { why: year.drafts > 0 ? say.drafts({ count: year.drafts }) : say.result }
        : { always: year.drafts > 0 ? say.draftsLeft({ count: year.drafts }) : null };
    case 'faults':
      return { why: year.result && say.faults({ count: year.result.errors }) };
    case 'analysis':
      return { why: year.result && say.analysis(year.result.findings) };
    case 'consultation':
      return { why: sayConsultation(year, words) };
    case 'approval':
      return { why: year.report === 'proposed' && year.edition ? say.waits(year.edition) : say.approval };
    default:
      return { why: say[step] };
  }
}

function sayConsultation({ questions }: FoundYear, { consultation, guide }: Messages): string {
  if (!isLeftOpen(questions)) return guide.why.consultation;
  const left = consultation.leftOpen(questions);
  return questions.change + questions.disagree > 0 ? `${left} ${guide.why.consider}` : left;
}

const sayUnnamed = ({ unnamedSigners }: FoundYear, { agency, guide }: Messages): string =>
  guide.why.unnamed({ roles: unnamedSigners.map((role) => agency.roles[role]) });

/** Where a step is done, as far as the agency has come. */
function leadsTo(step: YearStep, agency: string, year: FoundYear, result: FoundResult | null): string {
  const { edition, report } = year;
  const ofEdition = edition && {
    agency,
    year: String(edition.fiscalYear),
    edition: String(edition.number),
  };
  switch (step) {
    case 'faults':
      return result
        ? addressOf('intakePreview', { agency, intake: result.intake.intakeId })
        : addressOf('intake', { agency });
    case 'agency':
      return addressOf(year.isDescribed && year.unnamedSigners.length > 0 ? 'positions' : 'agency', {
        agency,
      });
    case 'plan':
      return addressOf('measures', { agency });
    case 'consultation':
      return `${addressOf('measures', { agency })}${year.measures === null ? '' : '#consultation'}`;
    case 'approval':
      return ofEdition && report === 'proposed'
        ? addressOf('edition', ofEdition)
        : addressOf('approval', { agency });
    case 'publication':
      return ofEdition && report !== 'proposed'
        ? addressOf('publication', ofEdition)
        : addressOf('approval', { agency });
    case 'result':
      return addressOf('intake', { agency });
    default:
      return addressOf(step, { agency });
  }
}

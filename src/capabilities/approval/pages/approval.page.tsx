import { parseFrozen } from '../../../documents/frozen-report.ts';
import { DisclosedUnder } from '../../../documents/pages/disclosed-under.tsx';
import { Readiness } from '../../../documents/pages/readiness.tsx';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import {
  emptyForm,
  FormFaults,
  fieldOf,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type ResultOnPage, withResult } from '../../assessment/pages/index.ts';
import { countAsked } from '../../consultation/acts.ts';
import type { Asked } from '../../consultation/index.ts';
import { approvedOf, type Edition, proposedOf } from '../edition.ts';
import { listEditions } from '../find-editions.ts';
import { proposeEdition } from '../propose-edition.ts';
import { type ApprovalDesk, actingIn, senderOf } from './approval-desk.ts';
import { editionAddress } from './edition-address.ts';
import { accountsOf, outcomeOf, type Shown, StateTag } from './edition-facts.tsx';
import {
  changedSince,
  comparedOf,
  contentToPropose,
  type PresentContent,
  presentContent,
} from './present-content.ts';
import { PresentState } from './present-state.tsx';

const LONGEST_REASON = 1000;

/** GET: where the approval of the latest result's report stands, what can be done next, and all editions. */
export const showApproval = (desk: ApprovalDesk): WebHandler => onResult(desk, emptyForm());

/** POST: freezes the present content as the next edition and proposes it. */
export const propose =
  (desk: ApprovalDesk): WebHandler =>
  async (c, next) => {
    const { text } = await readSent(c);
    const reason = (text.reason ?? '').trim();
    const faults = c.get('words').approval.propose.faults;
    const refused = (message: string) =>
      onResult(desk, { state: 'invalid', text, faults: [{ field: 'reason', message }] })(c, next);
    if ([...reason].length > LONGEST_REASON) return refused(faults['reason-long']({ most: LONGEST_REASON }));
    return withResult(
      desk,
      (words) => words.approval.pageTitle,
      async (_, result) => {
        const { agency, intake, checked } = result;
        const editions = await listEditions(desk.database, agency.agencyId, checked.fiscalYear);
        const content = await contentToPropose(desk, agency, result, comparedOf(editions), reason);
        const proposed = await proposeEdition(
          desk,
          {
            agencyId: agency.agencyId,
            fiscalYear: checked.fiscalYear,
            intakeId: intake.intakeId,
            ...{ content, reason, by: senderOf(c) },
          },
          actingIn(c),
        );
        const to = (number: number) => editionAddress(agency, { fiscalYear: checked.fiscalYear, number });
        if (proposed.ok) return c.redirect(`${to(proposed.value)}?done=proposed`, 303);
        const { refusal } = proposed;
        return refusal.kind === 'waits-already'
          ? c.redirect(to(refusal.number), 303)
          : refused(faults[refusal.kind]);
      },
    )(c, next) as Promise<Response>;
  };

const onResult = (desk: ApprovalDesk, form: OpenForm): WebHandler =>
  withResult(
    desk,
    (words) => words.approval.pageTitle,
    (c, result) => respond(c, desk, result, form),
  );

async function respond(c: WebContext, desk: ApprovalDesk, result: ResultOnPage, form: OpenForm) {
  const { agency, checked } = result;
  const { fiscalYear } = checked;
  const all = await listEditions(desk.database, agency.agencyId);
  const editions = all.filter((edition) => edition.fiscalYear === fiscalYear);
  const compared = comparedOf(editions);
  const present = await presentContent(desk, agency, result, compared);
  const words = c.get('words');
  const say = words.approval;
  const shown: Shown = {
    agency: agency.shortName,
    names: await desk.namesOf(desk.database, accountsOf(all)),
    words,
    language: c.get('language'),
  };
  const asked = await countAsked(desk.database, agency.agencyId, checked.planYear);
  const reaches = await c.get('telling').reach(agency.agencyId);
  const changed = compared && (await changedSince(desk, compared, present));
  return respondWithForm(c, form, {
    title: say.pageTitle,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{say.title({ year: fiscalYear })}</h1>
        <p class="govuk-body">{say.lead}</p>
        <DisclosedUnder report={parseFrozen(present.content)} words={words} />
        <PresentState {...shown} editions={editions} changed={changed} />
        <Allowed to="approvalPropose">
          <Proposal
            {...shown}
            {...{ editions, present, asked, form }}
            isTold={reaches({ kind: 'executives' })}
          />
        </Allowed>
        <Editions {...shown} editions={all} />
      </>
    ),
  });
}

function Proposal(
  props: Shown & {
    readonly editions: readonly Edition[];
    readonly present: PresentContent;
    readonly asked: Asked;
    readonly form: OpenForm;
    /** Whether executives are told by mail. */
    readonly isTold: boolean;
  },
) {
  const { agency, editions, present, asked, form, words } = props;
  const approved = approvedOf(editions);
  if (proposedOf(editions) !== null) return null;
  const say = words.approval.propose;
  const fields = (
    <PostForm action={addressOf('approvalPropose', { agency })} novalidate>
      {approved && (
        <Textarea
          id="reason"
          label={say.reason}
          hint={say.reasonHint}
          rows={3}
          {...fieldOf(form, 'reason')}
        />
      )}
      {props.isTold && <p class="govuk-body ps-quiet">{say.told}</p>}
      <Button preventDoubleClick>{say.button}</Button>
    </PostForm>
  );
  if (approved?.contentHash === present.contentHash)
    return (
      <Details summary={say.same} open={form.state === 'invalid'}>
        <p class="govuk-body">{say.sameHelp}</p>
        {fields}
      </Details>
    );
  return (
    <section>
      <h2 class="govuk-heading-m">{approved ? say.again : say.heading}</h2>
      <p class="govuk-body">
        {say.text} <Link href={addressOf('report', { agency })}>{say.read}</Link>
      </p>
      <Readiness report={present.report} asked={asked} words={words} language={props.language} />
      {fields}
    </section>
  );
}

function Editions(props: Shown & { readonly editions: readonly Edition[] }) {
  const { agency, editions, words, language } = props;
  if (editions.length === 0) return null;
  const say = words.approval.list;
  const { edition, state, proposed, how } = say.columns;
  const years = [...new Set(editions.map(({ fiscalYear }) => fiscalYear))];
  return (
    <section>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      {years.map((year) => (
        <Table
          stacked
          caption={say.caption({ year })}
          captionClasses="govuk-table__caption--s"
          head={[{ content: edition, term: 'edition' }, state, proposed, how]}
          rows={editions
            .filter(({ fiscalYear }) => fiscalYear === year)
            .map((one) => [
              <Link href={editionAddress({ shortName: agency }, one)}>
                {words.approval.edition({ number: one.number })}
              </Link>,
              <StateTag state={one.state} words={words} />,
              showMoment(one.proposedAt, language),
              outcomeOf(one, props),
            ])}
        />
      ))}
    </section>
  );
}

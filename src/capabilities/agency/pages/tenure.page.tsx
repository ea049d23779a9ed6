import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { AskedTenure } from './on-positions.ts';
import { showDays } from './show-tenure.ts';

/** One tenure, to be ended, or removed where it was recorded by mistake. */
export function respondWithTenure(asked: AskedTenure, form: OpenForm): Promise<Response> {
  const { c, agency, position, tenure } = asked;
  const say = c.get('words').positions;
  const { one } = say;
  const parameters = {
    agency: agency.shortName,
    position: position.positionId,
    tenure: tenure.tenureId,
  };
  const title = one.title({ name: tenure.personName });
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('position', parameters)}>{position.title}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <Facts {...asked} />
        {tenure.lastDay === null && (
          <>
            <h2 class="govuk-heading-m">{one.endHeading}</h2>
            <PostForm action={addressOf('tenureEnd', parameters)} novalidate autocomplete="off">
              <Input
                {...fieldOf(form, 'lastDay')}
                label={one.endDay}
                hint={one.endText}
                classes="govuk-input--width-20"
              />
              <Button preventDoubleClick>{one.endButton}</Button>
            </PostForm>
          </>
        )}
        <Details summary={one.removeHeading}>
          <p class="govuk-body">{one.removeText}</p>
          <PostForm action={addressOf('tenureRemove', parameters)}>
            <Button look="warning" preventDoubleClick>
              {one.removeButton}
            </Button>
          </PostForm>
        </Details>
      </>
    ),
  });
}

function Facts({ c, position, members, tenure }: AskedTenure) {
  const words = c.get('words');
  const { columns } = words.positions.overTime;
  const { facts } = words.positions.one;
  const account = members.find(({ accountId }) => accountId === tenure.accountId)?.personName ?? null;
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.position, position.title],
    [columns.kind, words.positions.kinds[tenure.kind]],
    [columns.days, showDays(tenure, words, c.get('language'))],
    [facts.ownTitle, tenure.ownTitle],
    [columns.appointedBy, tenure.appointedBy],
    [facts.account, account],
  ];
  return (
    <SummaryList
      rows={rows.flatMap(([key, value]) =>
        value === null ? [] : [{ key: { text: key }, value: { text: value } }],
      )}
    />
  );
}

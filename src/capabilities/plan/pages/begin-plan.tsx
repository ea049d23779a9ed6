import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button, ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { OtherYears } from './other-years.tsx';

/** What comes after a proposal: the agency makes it its plan, or prints it as it is. */
export function BeginPlan(props: {
  readonly planYear: FiscalYear;
  readonly hasProposal: boolean;
  readonly years: readonly FiscalYear[];
  readonly mayChange: boolean;
  readonly words: Messages;
  readonly agency: string;
}) {
  const { planYear, hasProposal, mayChange, words, agency } = props;
  const say = words.planPage.begin;
  return (
    <>
      {mayChange && (
        <section class="ps-card ps-card--first ps-no-print" aria-labelledby="begin">
          <h2 class="govuk-heading-m" id="begin" tabindex={-1}>
            {say.heading({ year: planYear })}
          </h2>
          <p class="govuk-body">{hasProposal ? say.lead : say.leadEmpty}</p>
          <PostForm action={addressOf('planBegin', { agency })}>
            <input type="hidden" name="year" value={planYear} />
            <ButtonGroup>
              {hasProposal && (
                <Button name="from" value="proposal" preventDoubleClick>
                  {say.button}
                </Button>
              )}
              <Button
                name="from"
                value="nothing"
                look={hasProposal ? 'secondary' : undefined}
                preventDoubleClick
              >
                {say.empty}
              </Button>
            </ButtonGroup>
          </PostForm>
        </section>
      )}
      <ButtonLink look={mayChange ? 'secondary' : undefined} href={addressOf('report', { agency })}>
        {words.measuresPage.next}
      </ButtonLink>
      <OtherYears shown={planYear} years={props.years} words={words} agency={agency} />
    </>
  );
}

import { uuidv7 } from 'uuidv7';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { FoundResult } from '../../intake/acts.ts';
import type { PlaceInPlan } from '../find-plan.ts';
import { NEW_FIELD } from './adding.form.ts';
import { type AskedMeasure, planAddress } from './asked.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureTags } from './plan-table.tsx';

/** One measure with all that is said of it, and what can be done with it. */
export async function respondWithMeasure(
  asked: AskedMeasure,
  { place, of, isAsCopied }: PlaceInPlan,
  result: FoundResult | null,
): Promise<Response> {
  const { c, desk, head, mayChange, measure } = asked;
  const beside = await desk.asides.ofMeasure(c, measure);
  const words = c.get('words');
  const say = words.planPage;
  const { content, measureId, planYear } = measure;
  const to = { agency: head.shortName, measure: measureId };
  const isSaved = c.req.query('saved') !== undefined;
  return respondWithPage(c, {
    title: content.title,
    before: <BackLink href={planAddress(asked)}>{say.back({ year: planYear })}</BackLink>,
    content: (
      <>
        {isSaved && <NotificationBanner type="success" text={say.saved} />}
        <span class="govuk-caption-l">{say.place({ number: place, of, year: planYear })}</span>
        <h1 class="govuk-heading-l" lang="th">
          <Thai>{content.title}</Thai>
        </h1>
        <p class="govuk-body">
          <MeasureTags measure={{ content, isAsCopied }} asked={asked} />
        </p>
        <MeasureFacts
          content={content}
          planYear={planYear}
          result={result}
          words={words}
          language={c.get('language')}
        />
        <p class="govuk-body ps-quiet">
          {say.origins[content.origin.kind]({
            year: content.origin.kind === 'last-year' ? content.origin.year : planYear,
          })}{' '}
          · {say.changedAt({ moment: showMoment(measure.changedAt, c.get('language')) })}{' '}
          <Link href={addressOf('measureHistory', to)}>{say.toHistory}</Link>
        </p>
        {mayChange && (
          <ButtonGroup>
            <ButtonLink href={addressOf('measureEditing', to)}>{say.edit}</ButtonLink>
            <Link href={addressOf('measureRemoving', to)}>{say.remove.title}</Link>
          </ButtonGroup>
        )}
        {mayChange && <Arrange to={to} place={place} count={of} words={words} />}
        {beside}
      </>
    ),
  });
}

/** Where the measure stands in the plan, and once more. */
function Arrange(props: {
  readonly to: { readonly agency: string; readonly measure: string };
  readonly place: number;
  readonly count: number;
  readonly words: Messages;
}) {
  const { to, place, count } = props;
  const say = props.words.planPage.arrange;
  const places = Array.from({ length: count }, (_, at) => ({
    value: String(at + 1),
    text: say.placeName({ number: at + 1 }),
  }));
  return (
    <div class="ps-choose ps-no-print">
      {count > 1 && (
        <PostForm action={addressOf('measureMove', to)} class="ps-choose">
          <Select name="to" value={String(place)} label={say.moveTo} options={places} />
          <div class="govuk-form-group">
            <Button look="secondary" classes="ps-small-button">
              {say.move}
            </Button>
          </div>
        </PostForm>
      )}
      <PostForm action={addressOf('measureDuplicate', to)}>
        <input type="hidden" name={NEW_FIELD} value={uuidv7()} />
        <div class="govuk-form-group">
          <Button look="secondary" classes="ps-small-button" preventDoubleClick>
            {say.duplicate}
          </Button>
        </div>
      </PostForm>
    </div>
  );
}

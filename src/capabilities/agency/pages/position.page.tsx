import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Table } from '../../../web/components/table.tsx';
import { FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { SigningRole } from '../agency.ts';
import { reviewerApproves } from '../reviewer-approves.ts';
import { isOn } from '../tenure.ts';
import { compareBeginnings, holderOn, signerInRole, signerOn, substituteOn } from '../who-signs.ts';
import type { AskedPosition } from './on-positions.ts';
import { showDays } from './show-tenure.ts';
import { TenureForm } from './tenure.fields.tsx';

/** A position with who held it or acted in it, the latest first, and the form for one more. */
export function respondWithPosition(asked: AskedPosition, form: OpenForm): Promise<Response> {
  const { c, agency, position } = asked;
  const words = c.get('words');
  const say = words.positions;
  const about = [position.unit, position.role && words.agency.roles[position.role]].filter(Boolean);
  return respondWithForm(c, form, {
    title: position.title,
    before: <BackLink href={addressOf('positions', { agency: agency.shortName })}>{say.title}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        {form.state === 'empty' && <News c={c} words={words} />}
        <h1 class="govuk-heading-l">
          {about.length > 0 && <span class="govuk-caption-l">{about.join(' · ')}</span>}
          {position.title}
        </h1>
        {position.isRetired ? <p class="govuk-body">{say.retiredText}</p> : <Today {...asked} />}
        <h2 class="govuk-heading-m">{say.overTime.heading}</h2>
        <OverTime {...asked} />
        {!position.isRetired && (
          <Allowed to="tenureRecord">
            <TenureForm asked={asked} form={form} />
          </Allowed>
        )}
      </>
    ),
  });
}

function Today({ c, position, positions, today }: AskedPosition) {
  const words = c.get('words');
  const { today: say, signing } = words.positions;
  const signer = signerOn(position, positions, today);
  const inPlace = signer.capacity === 'holds' ? null : signing[signer.capacity](signer);
  const isHeld = holderOn(position.tenures, today) !== null;
  const areBoth = isHeld && substituteOn(position.tenures, today) !== null;
  const isServedIdly = isHeld && position.tenures.some((one) => one.kind === 'serves' && isOn(one, today));
  const nameOf = (role: SigningRole) => signerInRole(positions, role, today)?.name ?? null;
  const isOfBoth =
    (position.role === 'reviewed' || position.role === 'approved') &&
    reviewerApproves(nameOf('reviewed'), nameOf('approved'));
  return (
    <>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      <p class="govuk-body">
        {signer.name === null
          ? say.nobody
          : [signer.name, signer.ownPosition, inPlace].filter((part) => part !== null).join(' ')}
      </p>
      {areBoth && <InsetText>{say.both}</InsetText>}
      {isServedIdly && <InsetText>{say.servedIdly}</InsetText>}
      {isOfBoth && <InsetText>{say.reviewerApproves}</InsetText>}
    </>
  );
}

function OverTime({ c, agency, position }: AskedPosition) {
  const words = c.get('words');
  const { overTime, kinds } = words.positions;
  if (position.tenures.length === 0) return <p class="govuk-body">{overTime.none}</p>;
  const { columns } = overTime;
  return (
    <Table
      caption={overTime.heading}
      captionClasses="govuk-visually-hidden"
      stacked
      head={[columns.person, columns.kind, columns.days, columns.appointedBy]}
      rows={position.tenures
        .toSorted((one, other) => compareBeginnings(other, one))
        .map((tenure) => [
          <>
            {tenure.personName}
            {tenure.ownTitle !== null && <div class="ps-soft">{tenure.ownTitle}</div>}
            <Allowed to="tenure">
              <div>
                <Link
                  href={addressOf('tenure', {
                    agency: agency.shortName,
                    position: position.positionId,
                    tenure: tenure.tenureId,
                  })}
                >
                  {overTime.change}
                  <span class="govuk-visually-hidden"> {overTime.changeOf({ name: tenure.personName })}</span>
                </Link>
              </div>
            </Allowed>
          </>,
          kinds[tenure.kind],
          showDays(tenure, words, c.get('language')),
          tenure.appointedBy ?? words.positions.noneToday,
        ])}
    />
  );
}

function News({ c, words }: { readonly c: WebContext; readonly words: Messages }) {
  const { done } = words.positions;
  const news = (['recorded', 'ended', 'removed'] as const).find((one) => one === c.req.query('done'));
  return news ? (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{done[news]}</p>
    </NotificationBanner>
  ) : null;
}

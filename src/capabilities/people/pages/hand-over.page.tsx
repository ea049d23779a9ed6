import { isMailAddress } from '../../../mail/send-mail.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { MadeLink } from '../make-link.ts';
import { type LinkPurpose, linkMail } from './mail-link.ts';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';

/**
 * Sends a link to the person whose it is: to choose another password, or an invitation. Where that cannot be, shows it once,
 * to be handed over, and why.
 */
export async function respondWithLink(
  c: WebContext,
  { access, mailer }: PeoplePagesDeps,
  given: {
    readonly to: 'linkOpen' | 'invitationOpen';
    /** As whoever makes the link knows them. */
    readonly person: string;
    readonly signInName: string;
    readonly link: MadeLink;
  },
) {
  const { mail } = c.get('words');
  const { handOver } = c.get('words').people;
  const { signInName, person } = given;
  const words = handOver[given.to];
  const { token, expiresAt } = given.link;
  const until = showMoment(expiresAt, c.get('language'));
  const address = access.addressFor(c, addressOf(given.to, { token }));
  const mailed =
    mailer !== null && isMailAddress(signInName)
      ? await mailer.send(linkMail({ ...purposeOf(c, given.to), to: signInName, person, address, expiresAt }))
      : null;
  const back = (
    <ButtonLink href={addressOf('people', { agency: agencyOf(c).shortName })}>{handOver.back}</ButtonLink>
  );
  if (mailed === 'sent')
    return respondWithPage(c, {
      title: mail.sent.title,
      content: (
        <>
          <h1 class="govuk-heading-l">{mail.sent.title}</h1>
          <p class="govuk-body">{mail.sent.text({ person, to: signInName, until })}</p>
          {back}
        </>
      ),
    });
  return respondWithPage(c, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {mailed !== null && <NotificationBanner role="alert" text={mail.notSent[mailed]} />}
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.text({ person, until })}</p>
          <p class="govuk-body">
            <code class="ps-code ps-one-time">{address}</code>
          </p>
          <p class="govuk-body">{handOver.safely}</p>
          {back}
        </div>
      </div>
    ),
  });
}

const purposeOf = (c: WebContext, kind: 'linkOpen' | 'invitationOpen'): LinkPurpose =>
  kind === 'invitationOpen' ? { kind, by: personOf(c).personName, agency: agencyOf(c).name } : { kind };

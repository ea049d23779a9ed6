import { z } from 'zod';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { readSent } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { endSessions } from '../end-session.ts';
import { listSessions, type OpenSession } from '../find-session.ts';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';

const OTHERS = 'others';

export const showSessions =
  ({ desk, provider }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { accountId, sessionId } = personOf(c);
    const sessions = await listSessions(desk, accountId);
    const { sessions: words, changePassword } = c.get('words').people;
    return respondWithPage(c, {
      title: words.title,
      before: <BackLink href={addressOf('start', {})} />,
      content: (
        <>
          {c.req.query('changed') !== undefined && (
            <NotificationBanner type="success" text={changePassword.changed} />
          )}
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          <p class="govuk-body">
            <Link href={addressOf('password', {})}>{changePassword.title}</Link>
          </p>
          <p class="govuk-body">
            <Link href={addressOf('secondFactor', {})}>{c.get('words').secondFactor.title}</Link>
          </p>
          {provider !== null && (
            <p class="govuk-body">
              <Link href={addressOf('identities', {})}>
                {c.get('words').identity.titleOf({ provider: provider.name })}
              </Link>
            </p>
          )}
          <Table
            caption={words.caption}
            captionClasses="govuk-visually-hidden"
            stacked
            head={[words.from, words.opened, words.seen, words.state]}
            rows={sessions.map((session) => rowOf(c, session, session.sessionId === sessionId))}
          />
          {sessions.length > 1 && (
            <PostForm action={addressOf('sessionsEnd', {})} novalidate>
              <Button look="warning" name="session" value={OTHERS}>
                {words.endOthers}
              </Button>
            </PostForm>
          )}
        </>
      ),
    });
  };

function rowOf(c: WebContext, session: OpenSession, isHere: boolean) {
  const words = c.get('words').people.sessions;
  const opened = showMoment(session.openedAt, c.get('language'));
  const from = session.seenFrom || words.unknown;
  return [
    from,
    opened,
    showMoment(session.seenAt, c.get('language')),
    isHere ? (
      <Tag colour="green">{words.here}</Tag>
    ) : (
      <PostForm action={addressOf('sessionsEnd', {})} novalidate>
        <Button look="secondary" classes="ps-in-row" name="session" value={session.sessionId}>
          {words.end} <span class="govuk-visually-hidden">{words.endOf({ from, opened })}</span>
        </Button>
      </PostForm>
    ),
  ];
}

/** Ends one session of the person's own, or all but the one that asks. What is none of theirs is left alone. */
export const endSession =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const by = personOf(c);
    const asked = (await readSent(c)).text.session;
    const one = z.uuid().safeParse(asked);
    if (asked === OTHERS) await endSessions(desk, by, { butNot: by.sessionId }, c.get('record'));
    else if (one.success) await endSessions(desk, by, { only: one.data }, c.get('record'));
    return c.redirect(addressOf('sessions', {}), 303);
  };

export const signOut =
  ({ desk, access }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const by = personOf(c);
    await endSessions(desk, by, { only: by.sessionId }, c.get('record'));
    access.close(c);
    return c.redirect(`${addressOf('signIn', {})}?news=signedOut`, 303);
  };

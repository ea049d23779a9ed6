import type { IdentityProvider } from '../../../identity-provider/identity-provider.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type ConnectedIdentity, listIdentities } from '../find-identity.ts';
import { beginConnecting } from '../visit-provider.ts';
import { answerByPassword } from './answer-by-password.ts';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { respondToTrouble } from './provider-trouble.page.tsx';
import { respondWithWay } from './visit-provider.page.tsx';

const NEWS = ['connected', 'disconnected'] as const;

/** GET: the identities that open the person's account, and the form to connect one; `?news=` says what came of it. */
export const showIdentities =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

/** Sets out to connect an identity, by the present password. */
export const connect =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access, provider } = deps;
    if (provider === null) return respondWithFailure(c, 404);
    const here = addressOf('identities', {});
    const given = {
      ...{ by: personOf(c), present: (await readSent(c)).text.present ?? '' },
      ...{ next: here, source: access.describe(c).source },
      returnAddress: access.addressFor(c, addressOf('providerReturn', {})),
    };
    return answerByPassword(c, deps, await beginConnecting(desk, provider, given, c.get('record')), {
      here,
      done: (begun) => respondWithWay(c, access, provider, begun),
      again: (form) => respond(c, deps, form),
      otherwise: ({ kind }) => respondToTrouble(c, { kind, provider, next: here, isConnecting: true }),
    });
  };

async function respond(c: WebContext, { desk, provider }: PeoplePagesDeps, form: OpenForm) {
  const words = c.get('words').identity;
  const identities = await listIdentities(desk.database, personOf(c).accountId);
  const title = provider === null ? words.title : words.titleOf({ provider: provider.name });
  const news = NEWS.find((one) => one === c.req.query('news'));
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('sessions', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          {news && <NotificationBanner type="success" text={words[news]} />}
          <h1 class="govuk-heading-l">
            <Term of="identity-provider">{title}</Term>
          </h1>
          <p class="govuk-body">
            {provider === null ? words.noProvider : words.lead({ provider: provider.name })}
          </p>
          {identities.length > 0 ? (
            <Table
              caption={words.caption}
              captionClasses="govuk-visually-hidden"
              stacked
              head={[words.columns.issuer, words.columns.connected, words.columns.used, words.columns.act]}
              rows={identities.map((identity) => rowOf(c, provider, identity))}
            />
          ) : (
            provider !== null && <p class="govuk-inset-text">{words.none}</p>
          )}
          {provider !== null && identities.length === 0 && (
            <ConnectForm form={form} provider={provider.name} words={words.connect} />
          )}
          {provider !== null && identities.length > 0 && (
            <Details summary={words.connect.another} open={form.state === 'invalid'}>
              <ConnectForm form={form} provider={provider.name} words={words.connect} />
            </Details>
          )}
        </div>
      </div>
    ),
  });
}

function ConnectForm(props: {
  readonly form: OpenForm;
  readonly provider: string;
  readonly words: Messages['identity']['connect'];
}) {
  const { form, provider, words } = props;
  return (
    <>
      <p class="govuk-body">{words.lead({ provider })}</p>
      <p class="govuk-body">{words.password}</p>
      <PostForm action={addressOf('identityConnect', {})} novalidate>
        <PresentPassword form={form} />
        <Button preventDoubleClick>{words.button({ provider })}</Button>
      </PostForm>
    </>
  );
}

function rowOf(
  c: WebContext,
  provider: IdentityProvider | null,
  { identityId, issuer, connectedAt, usedAt }: ConnectedIdentity,
) {
  const { disconnect, never } = c.get('words').identity;
  const connected = showMoment(connectedAt, c.get('language'));
  const named = { provider: nameOf(issuer, provider), connected };
  return [
    named.provider,
    connected,
    usedAt === null ? never : showMoment(usedAt, c.get('language')),
    <Link href={addressOf('identity', { identity: identityId })}>
      {disconnect.link} <span class="govuk-visually-hidden">{disconnect.of(named)}</span>
    </Link>,
  ];
}

/** What an identity's provider is called: the one that is set as people know it, a former one by its address. */
export const nameOf = (issuer: string, provider: IdentityProvider | null): string =>
  provider?.isIssuer(issuer) ? provider.name : new URL(issuer).host;

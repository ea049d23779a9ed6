import { z } from 'zod';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { disconnectIdentity } from '../connect-identity.ts';
import { type ConnectedIdentity, listIdentities } from '../find-identity.ts';
import { answerByPassword } from './answer-by-password.ts';
import { nameOf } from './identities.page.tsx';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';

/** GET: the form to disconnect one of the person's identities. */
export const showDisconnect =
  ({ desk, provider }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const identity = await askedFor(c, desk);
    return identity === null ? respondWithFailure(c, 404) : respond(c, emptyForm(), identity, provider);
  };

/** Disconnects it by the present password. */
export const disconnect =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, provider } = deps;
    const identity = await askedFor(c, desk);
    if (identity === null) return respondWithFailure(c, 404);
    const { identityId } = identity;
    const present = (await readSent(c)).text.present ?? '';
    const given = { by: personOf(c), present, identityId };
    const here = addressOf('identities', {});
    const done = () => c.redirect(`${here}?news=disconnected`, 303);
    return answerByPassword(c, deps, await disconnectIdentity(desk, given, c.get('record')), {
      here,
      done,
      // Disconnected in another window meanwhile: it is as it was asked for.
      otherwise: done,
      again: (form) => respond(c, form, identity, provider),
    });
  };

async function askedFor(c: WebContext, desk: PeoplePagesDeps['desk']): Promise<ConnectedIdentity | null> {
  const asked = z.uuid().safeParse(c.req.param('identity'));
  const own = await listIdentities(desk.database, personOf(c).accountId);
  return own.find(({ identityId }) => identityId === asked.data) ?? null;
}

function respond(
  c: WebContext,
  form: OpenForm,
  { identityId, issuer, connectedAt }: ConnectedIdentity,
  provider: PeoplePagesDeps['provider'],
) {
  const { disconnect: words } = c.get('words').identity;
  const connected = showMoment(connectedAt, c.get('language'));
  return respondWithForm(c, form, {
    title: words.title,
    before: <BackLink href={addressOf('identities', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead({ provider: nameOf(issuer, provider), connected })}</p>
          <PostForm action={addressOf('identityDisconnect', { identity: identityId })} novalidate>
            <PresentPassword form={form} />
            <Button look="warning" preventDoubleClick>
              {words.button}
            </Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}

import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findPasskeys } from '../find-passkeys.ts';
import { findSecondFactor } from '../find-second-factor.ts';
import { isLast, removePasskey } from '../remove-passkey.ts';
import { answerByPassword } from './answer-by-password.ts';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { relyingPartyHere } from './proof-ways.ts';

/** GET: one of one's own passkeys, to be removed. */
export const showPasskey =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

/** Removes it by the present password; the last second factor is switched off elsewhere. */
export const removeOwnPasskey =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { text } = await readSent(c);
    const passkey = (await ownPasskeys(c, deps)).find(isAskedFor(c));
    if (passkey === undefined) return c.redirect(addressOf('secondFactor', {}), 303);
    const given = {
      ...{ by: personOf(c), passkeyId: passkey.passkeyId, present: text.present ?? '' },
      relyingParty: relyingPartyHere(c, deps.access),
    };
    const here = addressOf('passkey', { passkey: passkey.passkeyId });
    const list = addressOf('secondFactor', {});
    return answerByPassword(c, deps, await removePasskey(deps.desk, given, c.get('record')), {
      here,
      done: () => c.redirect(`${list}?removed`, 303),
      again: (form) => respond(c, deps, form),
      otherwise: ({ kind }) => c.redirect(kind === 'last' ? here : list, 303),
    });
  };

const ownPasskeys = (c: WebContext, { desk }: PeoplePagesDeps) =>
  findPasskeys(desk.database, personOf(c).accountId);

const isAskedFor =
  (c: WebContext) =>
  ({ passkeyId }: { readonly passkeyId: string }): boolean =>
    passkeyId === c.req.param('passkey');

async function respond(c: WebContext, deps: PeoplePagesDeps, form: OpenForm) {
  const own = await ownPasskeys(c, deps);
  const passkey = own.find(isAskedFor(c));
  const factor = await findSecondFactor(deps.desk.database, personOf(c).accountId);
  if (passkey === undefined || factor === null) return c.redirect(addressOf('secondFactor', {}), 303);
  const having = { hasApp: factor.appSetUpAt !== null, passkeys: own };
  const { passkeys, secondFactor } = c.get('words');
  const words = passkeys.remove;
  const title = words.title({ name: passkey.name });
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('secondFactor', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{title}</h1>
          {isLast(passkey.passkeyId, having, relyingPartyHere(c, deps.access)) ? (
            <>
              <p class="govuk-body">{words.last}</p>
              <p class="govuk-body">
                <Link href={addressOf('secondFactorOff', {})}>{secondFactor.off.title}</Link>
              </p>
            </>
          ) : (
            <>
              <p class="govuk-body">{words.lead}</p>
              <PostForm action={addressOf('passkeyRemove', { passkey: passkey.passkeyId })} novalidate>
                <PresentPassword form={form} />
                <Button look="warning" preventDoubleClick>
                  {words.button}
                </Button>
              </PostForm>
            </>
          )}
        </div>
      </div>
    ),
  });
}

import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  fieldOf,
  type OpenForm,
  readSent,
  respondWithForm,
  type Sent,
} from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { addPasskey, beginPasskey } from '../add-passkey.ts';
import { parsePasskeyName } from '../passkey.ts';
import type { RelyingParty } from '../relying-party.ts';
import type { CreationOptions } from '../web-authn.ts';
import { answerByPassword } from './answer-by-password.ts';
import { PasskeyElement } from './passkey.element.tsx';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { relyingPartyHere } from './proof-ways.ts';
import { respondWithCodes } from './recovery-codes.page.tsx';
import { goToSignIn } from './session-ended.ts';

/** GET: the name and the password that adding a passkey takes first. */
export const showNewPasskey =
  ({ access }: PeoplePagesDeps): WebHandler =>
  (c) =>
    relyingPartyHere(c, access) === null
      ? c.redirect(addressOf('secondFactor', {}), 303)
      : respond(c, emptyForm());

/** After the password the browser is asked for a passkey; with its answer the passkey is added. */
export const addNewPasskey =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const relyingParty = relyingPartyHere(c, deps.access);
    if (relyingParty === null) return c.redirect(addressOf('secondFactor', {}), 303);
    const { text } = await readSent(c);
    return text.passkey ? add(c, deps, relyingParty, text) : begin(c, deps, relyingParty, text);
  };

async function begin(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  relyingParty: RelyingParty,
  text: Sent['text'],
) {
  const kept = { name: text.name };
  const name = parsePasskeyName(text.name ?? '');
  if (name === null) {
    const message = c.get('words').passkeys.add.noName;
    return respond(c, { state: 'invalid', text: kept, faults: [{ field: 'name', message }] });
  }
  const given = { by: personOf(c), present: text.present ?? '', relyingParty };
  return answerByPassword(c, { access }, await beginPasskey(desk, given, c.get('record')), {
    here: addressOf('passkeyNew', {}),
    text: kept,
    done: (options) => respondWithAsking(c, { name, options }),
    again: (form) => respond(c, form),
    otherwise: (none) => none,
  });
}

async function add(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  relyingParty: RelyingParty,
  text: Sent['text'],
) {
  const words = c.get('words').passkeys.add;
  const name = parsePasskeyName(text.name ?? '') ?? words.title;
  const given = { by: personOf(c), relyingParty, name, answer: text.passkey ?? '' };
  const added = await addPasskey(desk, given, c.get('record'));
  if (added.ok)
    return added.value.length > 0
      ? respondWithCodes(c, { access }, added.value, 'set-up')
      : c.redirect(`${addressOf('secondFactor', {})}?added`, 303);
  const { kind } = added.refusal;
  if (kind === 'ended') return goToSignIn(c, access, addressOf('passkeyNew', {}));
  if (kind === 'added') return respondWithAdded(c);
  return respond(c, {
    state: 'invalid',
    text: { name },
    faults: [{ field: 'present', message: words[kind] }],
  });
}

function respond(c: WebContext, form: OpenForm) {
  const words = c.get('words').passkeys.add;
  return respondWithForm(c, form, {
    title: words.title,
    before: <BackLink href={addressOf('secondFactor', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          <PostForm action={addressOf('passkeyAdd', {})} novalidate>
            <Input
              {...fieldOf(form, 'name')}
              label={words.name}
              hint={words.nameHint}
              classes="govuk-input--width-20"
              autocomplete="off"
            />
            <PresentPassword form={form} />
            <Button preventDoubleClick>{words.next}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}

function respondWithAsking(
  c: WebContext,
  { name, options }: { readonly name: string; readonly options: CreationOptions },
) {
  const words = c.get('words').passkeys.add;
  return respondWithPage(c, {
    title: words.title,
    before: <BackLink href={addressOf('passkeyNew', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.confirm({ name })}</p>
          <PostForm action={addressOf('passkeyAdd', {})} novalidate>
            <input type="hidden" name="name" value={name} />
            <PasskeyElement c={c} ask="new" options={options} button={words.button} without={words.without} />
          </PostForm>
        </div>
      </div>
    ),
  });
}

/** The same answer was sent twice; the browser shows what comes of the second alone, without the codes of the first. */
function respondWithAdded(c: WebContext) {
  const { list, add } = c.get('words').passkeys;
  return respondWithPage(c, {
    status: 422,
    title: list.done,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{list.done}</h1>
          <p class="govuk-body">{add.twice}</p>
          <ButtonLink href={addressOf('recoveryCodes', {})}>
            {c.get('words').secondFactor.renew.title}
          </ButtonLink>
          <p class="govuk-body">
            <Link href={addressOf('secondFactor', {})}>{c.get('words').secondFactor.title}</Link>
          </p>
        </div>
      </div>
    ),
  });
}

import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  faultOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findSecondFactor } from '../find-second-factor.ts';
import { type RemoveRefusal, removeOwnSecondFactor } from '../remove-second-factor.ts';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { faultyField, ProofFields, proofIn, wrongness } from './proof.fields.tsx';
import { proofWaysOf, relyingPartyHere } from './proof-ways.ts';
import { goToSignIn } from './session-ended.ts';

/** GET: the form to switch one's own second factor off. */
export const showSwitchOff =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) =>
    (await findSecondFactor(deps.desk.database, personOf(c).accountId)) === null
      ? c.redirect(addressOf('secondFactor', {}), 303)
      : respond(c, deps, emptyForm());

/** Switches it off by the present password and the second factor itself. */
export const switchOff =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access } = deps;
    const { text } = await readSent(c);
    const typed = proofIn(text);
    let refused: RemoveRefusal['kind'] | null = null;
    const form = await judge({ text: {}, files: {} }, async () => {
      const relyingParty = relyingPartyHere(c, access);
      const given = { by: personOf(c), present: text.present ?? '', typed, relyingParty };
      const removed = await removeOwnSecondFactor(desk, given, c.get('record'));
      if (removed.ok) return ok(removed.value);
      refused = removed.refusal.kind;
      const words = c.get('words').secondFactor;
      if (refused === 'wrong') return refuse([{ field: 'present', message: words.setUp.wrongPassword }]);
      const message = refused === 'key-lost' ? words.keyLost : wrongness(typed, c.get('words'));
      return refuse([{ field: faultyField(typed), message }]);
    });
    if (refused === 'ended') return goToSignIn(c, access, addressOf('secondFactorOff', {}));
    if (refused === 'gone') return c.redirect(addressOf('secondFactor', {}), 303);
    if (form.state !== 'complete') return respond(c, deps, form);
    return c.redirect(`${addressOf('secondFactor', {})}?off`, 303);
  };

async function respond(c: WebContext, deps: PeoplePagesDeps, form: OpenForm) {
  const words = c.get('words').secondFactor;
  const by = personOf(c);
  const ways = await proofWaysOf(c, deps, { ...by, holder: by });
  return respondWithForm(c, form, {
    title: words.off.title,
    before: <BackLink href={addressOf('secondFactor', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.off.title}</h1>
          <p class="govuk-body">{words.off.lead}</p>
          <PostForm action={addressOf('secondFactorRemove', {})} novalidate>
            <Input
              name="present"
              label={words.setUp.present}
              error={faultOf(form, 'present')}
              type="password"
              classes="govuk-input--width-20"
              autocomplete="current-password"
            />
            <ProofFields
              c={c}
              form={form}
              ways={ways}
              passkeyButton={{ text: c.get('words').passkeys.useToSwitchOff, look: 'warning' }}
              button={
                <Button look="warning" preventDoubleClick>
                  {words.off.button}
                </Button>
              }
            />
          </PostForm>
        </div>
      </div>
    ),
  });
}

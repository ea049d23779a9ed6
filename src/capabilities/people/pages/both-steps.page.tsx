import type { Result } from '../../../kernel/result.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { Recording } from '../../audit/acts.ts';
import type { BothSteps, BothStepsRefusal } from '../act-by-both-steps.ts';
import { findSecondFactor } from '../find-second-factor.ts';
import { answerByPassword } from './answer-by-password.ts';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { faultyField, ProofFields, proofIn, wrongness } from './proof.fields.tsx';
import { proofWaysOf, relyingPartyHere } from './proof-ways.ts';

/** What differs between acts upon one's own second factor that take the password and the second factor itself. */
export type BothStepsAct<Outcome> = {
  readonly form: 'secondFactorOff' | 'recoveryCodes';
  readonly action: 'secondFactorRemove' | 'recoveryCodesRenew';
  readonly wording: (words: Messages) => {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    /** On the button that uses a passkey. */
    readonly byPasskey: string;
  };
  readonly look?: 'warning';
  readonly act: (
    desk: PeoplePagesDeps['desk'],
    given: BothSteps,
    record: Recording,
  ) => Promise<Result<Outcome, BothStepsRefusal>>;
  readonly respond: (c: WebContext, outcome: Outcome, deps: PeoplePagesDeps) => Response | Promise<Response>;
};

/** GET: the form; who has no second factor is led to setting one up. */
export const showBothSteps =
  <Outcome,>(asked: BothStepsAct<Outcome>, deps: PeoplePagesDeps): WebHandler =>
  async (c) =>
    (await findSecondFactor(deps.desk.database, personOf(c).accountId)) === null
      ? c.redirect(addressOf('secondFactor', {}), 303)
      : respondWithSteps(c, asked, deps, emptyForm());

/** Does it, once both steps are right. */
export const tryBothSteps =
  <Outcome,>(asked: BothStepsAct<Outcome>, deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access } = deps;
    const { text } = await readSent(c);
    const typed = proofIn(text);
    const relyingParty = relyingPartyHere(c, access);
    const given = { by: personOf(c), present: text.present ?? '', typed, relyingParty };
    return answerByPassword(c, deps, await asked.act(desk, given, c.get('record')), {
      here: addressOf(asked.form, {}),
      done: (outcome) => asked.respond(c, outcome, deps),
      again: (form) => respondWithSteps(c, asked, deps, form),
      otherwise: ({ kind }) => {
        if (kind === 'gone') return c.redirect(addressOf('secondFactor', {}), 303);
        const words = c.get('words');
        const message = kind === 'key-lost' ? words.secondFactor.keyLost : wrongness(typed, words);
        return [{ field: faultyField(typed), message }];
      },
    });
  };

async function respondWithSteps<Outcome>(
  c: WebContext,
  { action, wording, look }: BothStepsAct<Outcome>,
  deps: PeoplePagesDeps,
  form: OpenForm,
) {
  const words = wording(c.get('words'));
  const by = personOf(c);
  const ways = await proofWaysOf(c, deps, { ...by, holder: by });
  return respondWithForm(c, form, {
    title: words.title,
    before: <BackLink href={addressOf('secondFactor', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          <PostForm action={addressOf(action, {})} novalidate>
            <PresentPassword form={form} />
            <ProofFields
              c={c}
              form={form}
              ways={ways}
              passkeyButton={{ text: words.byPasskey, look }}
              button={
                <Button look={look} preventDoubleClick>
                  {words.button}
                </Button>
              }
            />
          </PostForm>
        </div>
      </div>
    ),
  });
}

import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { ownPath } from '../../../web/own-path.ts';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type FinishRefusal, findPendingSignIn, finishSignIn } from '../finish-sign-in.ts';
import type { TypedProof } from '../prove-second-factor.ts';
import type { PeoplePagesDeps } from './people-pages.ts';
import { faultyField, ProofFields, proofIn, wrongness } from './proof.fields.tsx';
import { proofWaysOf, relyingPartyHere } from './proof-ways.ts';

/** GET: asks whoever has given the right password for the second factor; `?next=` is where to go on. */
export const showSignInCode =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) => {
    const next = ownPath(c.req.query('next'));
    return respond(c, deps, emptyForm({ next }), { status: 200, whenEnded: 404 });
  };

/** Opens the session when the second factor is right; no code is ever sent back. */
export const trySignInCode =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access } = deps;
    const { text } = await readSent(c);
    const next = ownPath(text.next);
    const typed = proofIn(text);
    let refused: FinishRefusal['kind'] | null = null;
    const form = await judge({ text: { next }, files: {} }, async () => {
      const given = {
        ...{ pendingToken: access.pendingIn(c), typed, browser: access.describe(c) },
        relyingParty: relyingPartyHere(c, access),
      };
      const finished = await finishSignIn(desk, given, c.get('record'));
      if (finished.ok) return ok(finished.value);
      refused = finished.refusal.kind;
      return refuse([{ field: faultyField(typed), message: tell(c, finished.refusal, typed) }]);
    });
    if (form.state !== 'complete')
      return refused === 'ended'
        ? respondToEnded(c, 422, next)
        : respond(c, deps, form, { status: refused === 'wait' ? 429 : 422, whenEnded: 422 });
    access.open(c, form.value);
    return c.redirect(next, 303);
  };

function tell(c: WebContext, refusal: FinishRefusal, typed: TypedProof): string {
  const words = c.get('words').secondFactor;
  if (refusal.kind === 'wait') return words.wait(refusal);
  return refusal.kind === 'key-lost' ? words.keyLost : wrongness(typed, c.get('words'));
}

const signInAddress = (next: string) => `${addressOf('signIn', {})}?${new URLSearchParams({ next })}`;

async function respond(
  c: WebContext,
  deps: PeoplePagesDeps,
  form: OpenForm,
  { status, whenEnded }: { readonly status: 200 | 422 | 429; readonly whenEnded: 404 | 422 },
) {
  const words = c.get('words').secondFactor;
  const pendingToken = deps.access.pendingIn(c);
  const pending = await findPendingSignIn(deps.desk, pendingToken);
  if (pending === null || pendingToken === null) return respondToEnded(c, whenEnded, ownPath(form.text.next));
  const ways = await proofWaysOf(c, deps, { ...pending, holder: { pendingToken } });
  return respondWithForm(
    c,
    form,
    {
      title: words.signIn.title,
      before: <BackLink href={signInAddress(form.text.next ?? '/')} />,
      content: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <FormFaults form={form} />
            <h1 class="govuk-heading-l">{words.signIn.title}</h1>
            <PostForm action={addressOf('signInCodeTry', {})} novalidate>
              <input type="hidden" name="next" value={form.text.next} />
              <ProofFields
                c={c}
                form={form}
                ways={ways}
                button={
                  <Button look={ways.passkey === null ? undefined : 'secondary'} preventDoubleClick>
                    {words.signIn.button}
                  </Button>
                }
              />
            </PostForm>
            <p class="govuk-body">{words.signIn.lost}</p>
          </div>
        </div>
      ),
    },
    status,
  );
}

/** Whoever owes no second factor, or not any more, begins anew. */
function respondToEnded(c: WebContext, status: 404 | 422, next: string) {
  const words = c.get('words').secondFactor.signIn.ended;
  return respondWithPage(c, {
    status,
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.text}</p>
          <ButtonLink href={signInAddress(next)}>{words.again}</ButtonLink>
        </div>
      </div>
    ),
  });
}

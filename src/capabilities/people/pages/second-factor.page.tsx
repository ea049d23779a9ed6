import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Term } from '../../../web/components/term.tsx';
import {
  emptyForm,
  FormFaults,
  faultOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findSecondFactor, type SecondFactor } from '../find-second-factor.ts';
import { showRecoveryCode } from '../recovery-code.ts';
import { type SetUpRefusal, setUpSecondFactor } from '../set-up-second-factor.ts';
import { newSecret, otpAddress, parseSecret } from '../time-code.ts';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { CodeField } from './proof.fields.tsx';
import { drawQr, QrCode } from './qr-picture.tsx';
import { goToSignIn } from './session-ended.ts';

/** GET: how the person's second factor stands, or the form to set one up; `?off` says that it was switched off. */
export const showSecondFactor =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const factor = await findSecondFactor(desk.database, personOf(c).accountId);
    return factor === null
      ? respondWithSetUp(c, emptyForm({ secret: await newSecret() }))
      : respondWithState(c, factor);
  };

/** Sets a second factor up; the answer shows the recovery codes, which stand nowhere else. */
export const setUp =
  ({ desk, access }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { text } = await readSent(c);
    const secret = parseSecret(text.secret ?? '') ?? (await newSecret());
    let refused: SetUpRefusal['kind'] | null = null;
    const form = await judge({ text: { secret }, files: {} }, async () => {
      const given = { by: personOf(c), secret, code: text.code ?? '', present: text.present ?? '' };
      const done = await setUpSecondFactor(desk, given, c.get('record'));
      if (done.ok) return ok(done.value);
      refused = done.refusal.kind;
      const words = c.get('words').secondFactor.setUp;
      return refuse([
        refused === 'code'
          ? { field: 'code', message: words.wrongCode }
          : { field: 'present', message: words.wrongPassword },
      ]);
    });
    if (refused === 'ended') return goToSignIn(c, access, addressOf('secondFactor', {}));
    if (refused === 'there-already') return c.redirect(addressOf('secondFactor', {}), 303);
    return form.state === 'complete' ? respondWithCodes(c, form.value) : respondWithSetUp(c, form);
  };

async function respondWithSetUp(c: WebContext, form: OpenForm) {
  const words = c.get('words').secondFactor;
  const secret = form.text.secret ?? '';
  const picture = await drawQr(await otpAddress(secret, personOf(c).signInName));
  return respondWithForm(c, form, {
    title: words.title,
    before: <BackLink href={addressOf('sessions', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          {c.req.query('off') !== undefined && <NotificationBanner type="success" text={words.off.done} />}
          <h1 class="govuk-heading-l">
            <Term of="second-factor">{words.title}</Term>
          </h1>
          <p class="govuk-body">{words.setUp.lead}</p>
          <ol class="govuk-list govuk-list--number">
            {words.setUp.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <QrCode picture={picture} label={words.setUp.picture} />
          <p class="govuk-body">
            {words.setUp.secret} <code class="ps-code ps-one-time">{inFours(secret)}</code>
          </p>
          <PostForm action={addressOf('secondFactorSetUp', {})} novalidate>
            <input type="hidden" name="secret" value={secret} />
            <CodeField form={form} words={words} />
            <Input
              name="present"
              label={words.setUp.present}
              error={faultOf(form, 'present')}
              type="password"
              classes="govuk-input--width-20"
              autocomplete="current-password"
            />
            <Button preventDoubleClick>{words.setUp.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function respondWithCodes(c: WebContext, codes: readonly string[]) {
  const words = c.get('words').secondFactor.codes;
  return respondWithPage(c, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">
            <Term of="recovery-code">{words.title}</Term>
          </h1>
          <p class="govuk-body">{words.lead}</p>
          <ul class="govuk-list ps-recovery-codes" aria-label={words.list}>
            {codes.map((code) => (
              <li>
                <code class="ps-code">{showRecoveryCode(code)}</code>
              </li>
            ))}
          </ul>
          <p class="govuk-body">{words.others}</p>
          <ButtonLink href={addressOf('secondFactor', {})}>{words.button}</ButtonLink>
        </div>
      </div>
    ),
  });
}

function respondWithState(c: WebContext, { setUpAt, recoveryCodesLeft }: SecondFactor) {
  const { title, on } = c.get('words').secondFactor;
  return respondWithPage(c, {
    title,
    before: <BackLink href={addressOf('sessions', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">
            <Term of="second-factor">{title}</Term>
          </h1>
          <p class="govuk-body">{on.since({ moment: showMoment(setUpAt, c.get('language')) })}</p>
          <p class="govuk-body">{on.left({ left: recoveryCodesLeft })}</p>
          <p class="govuk-body">{on.renew}</p>
          <p class="govuk-body">
            <Link href={addressOf('secondFactorOff', {})}>{on.off}</Link>
          </p>
        </div>
      </div>
    ),
  });
}

import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Term } from '../../../web/components/term.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findPasskeys } from '../find-passkeys.ts';
import { findSecondFactor, type SecondFactor } from '../find-second-factor.ts';
import { setUpSecondFactor } from '../set-up-second-factor.ts';
import { newSecret, otpAddress, parseSecret } from '../time-code.ts';
import { answerByPassword } from './answer-by-password.ts';
import { PasskeysSection } from './passkeys.section.tsx';
import { PresentPassword } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { CodeField } from './proof.fields.tsx';
import { relyingPartyAt } from './proof-ways.ts';
import { drawQr, QrCode } from './qr-picture.tsx';
import { respondWithCodes } from './recovery-codes.page.tsx';

const NEWS = ['off', 'added', 'removed'] as const;

/**
 * GET: how the person's second factor stands, or how to set one up; `?app` asks for the form of the app beside passkeys;
 * `?off`, `?added` and `?removed` say what was done.
 */
export const showSecondFactor =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const factor = await findSecondFactor(deps.desk.database, personOf(c).accountId);
    const isForApp = c.req.query('app') !== undefined && factor?.appSetUpAt === null;
    return factor === null || isForApp
      ? respondWithSetUp(c, deps, emptyForm({ secret: await newSecret() }))
      : respondWithState(c, deps, factor);
  };

/** Sets a second factor up; the answer shows the recovery codes, which stand nowhere else. */
export const setUp =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { text } = await readSent(c);
    const secret = parseSecret(text.secret ?? '') ?? (await newSecret());
    const given = { by: personOf(c), secret, code: text.code ?? '', present: text.present ?? '' };
    const here = addressOf('secondFactor', {});
    return answerByPassword(c, deps, await setUpSecondFactor(deps.desk, given, c.get('record')), {
      here,
      text: { secret },
      done: (codes) =>
        codes.length > 0 ? respondWithCodes(c, deps, codes, 'set-up') : c.redirect(here, 303),
      again: (form) => respondWithSetUp(c, deps, form),
      otherwise: ({ kind }) =>
        kind === 'code'
          ? [{ field: 'code', message: c.get('words').secondFactor.setUp.wrongCode }]
          : c.redirect(here, 303),
    });
  };

async function respondWithSetUp(c: WebContext, { desk, access }: PeoplePagesDeps, form: OpenForm) {
  const { secondFactor: words, passkeys } = c.get('words');
  const { accountId, signInName } = personOf(c);
  const isFirst = (await findSecondFactor(desk.database, accountId)) === null;
  const secret = form.text.secret ?? '';
  const picture = await drawQr(await otpAddress(secret, signInName));
  return respondWithForm(c, form, {
    title: words.title,
    before: <BackLink href={addressOf(isFirst ? 'sessions' : 'secondFactor', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <News c={c} />
          <h1 class="govuk-heading-l">
            <Term of="second-factor">{words.title}</Term>
          </h1>
          {isFirst && (
            <>
              <p class="govuk-body">{words.lead}</p>
              <PasskeysSection c={c} passkeys={[]} relyingParty={relyingPartyAt(c, access)} isMain={false} />
            </>
          )}
          <h2 class="govuk-heading-m">{passkeys.app.title}</h2>
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
            <PresentPassword form={form} />
            <Button preventDoubleClick>{words.setUp.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

async function respondWithState(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  { appSetUpAt, recoveryCodesLeft }: SecondFactor,
) {
  const { secondFactor, passkeys: words } = c.get('words');
  const { title, on } = secondFactor;
  const passkeys = await findPasskeys(desk.database, personOf(c).accountId);
  return respondWithPage(c, {
    title,
    before: <BackLink href={addressOf('sessions', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <News c={c} />
          <h1 class="govuk-heading-l">
            <Term of="second-factor">{title}</Term>
          </h1>
          <PasskeysSection c={c} passkeys={passkeys} relyingParty={relyingPartyAt(c, access)} isMain />
          <h2 class="govuk-heading-m">{words.app.title}</h2>
          {appSetUpAt === null ? (
            <p class="govuk-body">
              {words.app.none} <Link href={`${addressOf('secondFactor', {})}?app`}>{words.app.setUp}</Link>
            </p>
          ) : (
            <p class="govuk-body">{on.since({ moment: showMoment(appSetUpAt, c.get('language')) })}</p>
          )}
          <h2 class="govuk-heading-m">{secondFactor.codes.list}</h2>
          <p class="govuk-body">{on.left({ left: recoveryCodesLeft })}</p>
          <p class="govuk-body">
            <Link href={addressOf('recoveryCodes', {})}>{secondFactor.renew.title}</Link>
          </p>
          <p class="govuk-body">{on.another}</p>
          <p class="govuk-body">
            <Link href={addressOf('secondFactorOff', {})}>{on.off}</Link>
          </p>
        </div>
      </div>
    ),
  });
}

/** What was done before the page was shown. */
function News({ c }: { readonly c: WebContext }) {
  const { secondFactor, passkeys } = c.get('words');
  const news = NEWS.find((each) => c.req.query(each) !== undefined);
  if (news === undefined) return null;
  const told = { off: secondFactor.off.done, added: passkeys.list.done, removed: passkeys.list.removed };
  return <NotificationBanner type="success" text={told[news]} />;
}

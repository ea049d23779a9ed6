import type { Messages } from '../../../messages/messages.ts';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { faultOf, type OpenForm, type Sent } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { TypedProof } from '../prove-second-factor.ts';
import { PasskeyElement } from './passkey.element.tsx';
import type { ProofWays } from './proof-ways.ts';

/**
 * Where a second factor is given: by a passkey, a code of the app, or a recovery code for whoever has lost them. `button`
 * sends what is typed; a passkey sends the form by itself.
 */
export function ProofFields(props: {
  readonly c: WebContext;
  readonly form: OpenForm;
  readonly ways: ProofWays;
  readonly button: Content;
  /** How a passkey's button looks and what it says, where it does not sign in. */
  readonly passkeyButton?: { readonly text: string; readonly look: 'warning' | undefined };
}) {
  const { c, form, button } = props;
  const { hasApp, passkey, hasPasskeys } = props.ways;
  const { secondFactor: words, passkeys } = c.get('words');
  const recoveryFault = faultOf(form, 'recoveryCode');
  return (
    <>
      {passkey !== null && (
        <PasskeyElement
          c={c}
          ask="present"
          options={passkey}
          button={props.passkeyButton?.text ?? passkeys.use}
          look={props.passkeyButton?.look}
          hint={passkeys.useHint}
          without={passkeys.without[hasApp ? 'app' : 'recovery']}
          error={faultOf(form, 'passkey')}
        />
      )}
      {passkey !== null && hasApp && <p class="govuk-body">{passkeys.or}</p>}
      {passkey === null && hasPasskeys && !hasApp && <p class="govuk-body">{passkeys.elsewhere}</p>}
      {hasApp && <CodeField form={form} words={words} hint={words.codeHint} />}
      <Details
        summary={hasApp ? words.recovery : passkeys.lost}
        open={recoveryFault !== undefined || (passkey === null && !hasApp)}
      >
        <Input
          name="recoveryCode"
          label={words.recoveryCode}
          hint={words.recoveryHint}
          error={recoveryFault}
          classes="govuk-input--width-20"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        {!hasApp && button}
      </Details>
      {hasApp && button}
    </>
  );
}

/** A code of the app. Never sent back: it is used up, or wrong. */
export const CodeField = (props: {
  readonly form: OpenForm;
  readonly words: Messages['secondFactor'];
  readonly hint?: string;
}) => (
  <Input
    name="code"
    label={props.words.code}
    hint={props.hint}
    error={faultOf(props.form, 'code')}
    classes="govuk-input--width-10"
    inputmode="numeric"
    autocomplete="one-time-code"
    spellcheck={false}
  />
);

/** What was given in the fields. */
export const proofIn = ({
  code = '',
  recoveryCode = '',
  passkey = '',
}: Sent['text']): Required<TypedProof> => ({
  code,
  recoveryCode,
  passkey,
});

/** What the form says of a second factor that was wrong. */
export const wrongness = (typed: TypedProof, { secondFactor, passkeys }: Messages): string =>
  ({ passkey: passkeys.wrong, code: secondFactor.wrong, recoveryCode: secondFactor.wrongRecovery })[
    faultyField(typed)
  ];

/** The field that a fault of what was given belongs to. */
export function faultyField({ recoveryCode, passkey }: TypedProof): 'code' | 'recoveryCode' | 'passkey' {
  if (passkey) return 'passkey';
  return recoveryCode.trim() === '' ? 'code' : 'recoveryCode';
}

import type { Messages } from '../../../messages/messages.ts';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { faultOf, type OpenForm, type Sent } from '../../../web/forms.tsx';
import type { TypedProof } from '../prove-second-factor.ts';

/** Where a second factor is typed: a code of the app, or a recovery code for whoever has lost it. */
export function ProofFields({
  form,
  words,
}: {
  readonly form: OpenForm;
  readonly words: Messages['secondFactor'];
}) {
  const recoveryFault = faultOf(form, 'recoveryCode');
  return (
    <>
      <CodeField form={form} words={words} hint={words.codeHint} />
      <Details summary={words.recovery} open={recoveryFault !== undefined}>
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
      </Details>
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

/** What was typed into the fields. */
export const proofIn = ({ code = '', recoveryCode = '' }: Sent['text']): TypedProof => ({
  code,
  recoveryCode,
});

/** What the form says of a second factor that was wrong. */
export const wrongness = (typed: TypedProof, words: Messages['secondFactor']): string =>
  faultyField(typed) === 'code' ? words.wrong : words.wrongRecovery;

/** The field that a fault of what was typed belongs to. */
export const faultyField = ({ recoveryCode }: TypedProof): 'code' | 'recoveryCode' =>
  recoveryCode.trim() === '' ? 'code' : 'recoveryCode';

import { useContext } from 'hono/jsx';
import type { Messages } from '../../../messages/messages.ts';
import { PasswordInput } from '../../../web/components/password-input.tsx';
import { WordsContext } from '../../../web/components/words.ts';
import { type Fault, faultOf, type OpenForm, type Sent } from '../../../web/forms.tsx';
import {
  LONGEST_PASSWORD,
  normalisePassword,
  type PasswordFault,
  SHORTEST_PASSWORD,
} from '../password-policy.ts';

type Words = Messages['people'];

/** A password to choose, typed twice; for a browser that keeps passwords, with the name under which it keeps it. */
export function PasswordFields(props: {
  readonly form: OpenForm;
  readonly words: Words;
  readonly signInName: string;
}) {
  const { form, words } = props;
  return (
    <>
      <input type="hidden" name="username" value={props.signInName} autocomplete="username" />
      <PasswordInput
        name="password"
        label={words.choose.password}
        hint={words.choose.hint({ shortest: SHORTEST_PASSWORD })}
        error={faultOf(form, 'password')}
        autocomplete="new-password"
      />
      <PasswordInput
        name="again"
        label={words.choose.again}
        error={faultOf(form, 'again')}
        autocomplete="new-password"
      />
    </>
  );
}

/** The present password, by which its person stands for an act upon their own account. */
export function PresentPassword({ form }: { readonly form: OpenForm }) {
  const { people } = useContext(WordsContext);
  return (
    <PasswordInput
      name="present"
      label={people.present.label}
      error={faultOf(form, 'present')}
      classes="govuk-input--width-20"
      autocomplete="current-password"
    />
  );
}

/** The password that both fields name; null when they differ. */
export function passwordIn({ password = '', again = '' }: Sent['text']): string | null {
  return normalisePassword(password) === normalisePassword(again) ? password : null;
}

/** What the form says when both fields differ. */
export const differing = ({ choose }: Words): readonly Fault[] => [
  { field: 'again', message: choose.differs },
];

/** What the form says of a password that is too weak. */
export function weakness(fault: PasswordFault, { choose }: Words): readonly Fault[] {
  const say = choose.faults[fault];
  const bounds = { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD };
  return [{ field: 'password', message: typeof say === 'string' ? say : say(bounds) }];
}

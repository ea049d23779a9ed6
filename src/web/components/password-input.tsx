import { type Messages, messagesIn } from '../../messages/messages.ts';
import { Button } from './button.tsx';
import { classNames } from './common.ts';
import type { FieldProps } from './form-group.tsx';
import { Input } from './input.tsx';
import { useScript } from './page-scripts.tsx';
import { useWords } from './words.ts';

type PasswordWords = Messages['web']['password'];

export type PasswordInputProps = FieldProps & {
  readonly value?: string | undefined;
  readonly autocomplete?: 'current-password' | 'new-password' | undefined;
  /** What the button says and what a screen reader is told; of the page's language where none are given. */
  readonly words?: PasswordWords | undefined;
};

/**
 * A password, hidden while it is typed, with a button that shows it. The button is for `public/shown-password.js`: without
 * script it is not there. The script also keeps phones from writing capitals, by an attribute that HTML forbids while the
 * field is hidden.
 */
export function PasswordInput({ words: given, ...props }: PasswordInputProps) {
  useScript('shown-password.js');
  const ofPage = useWords().password;
  const words = given ?? ofPage;
  return (
    <Input
      {...props}
      group={{
        classes: classNames('govuk-password-input', props.group?.classes),
        attributes: {
          'data-module': 'govuk-password-input',
          ...saidByScript(words),
          ...props.group?.attributes,
        },
      }}
      wrapper={{ classes: 'govuk-password-input__wrapper' }}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      type="password"
      spellcheck={false}
      autocomplete={props.autocomplete ?? 'current-password'}
      after={
        <Button
          type="button"
          look="secondary"
          classes="govuk-password-input__toggle govuk-js-password-input-toggle"
          attributes={{
            'aria-controls': props.id ?? props.name,
            'aria-label': words['show-password-aria-label'],
            hidden: '',
          }}
        >
          {words['show-password']}
        </Button>
      }
    />
  );
}

/** The attributes by which the script learns its words; the English ones are its own. */
function saidByScript(words: PasswordWords): Readonly<Record<string, string | undefined>> {
  const own = messagesIn('en').web.password;
  const names = Object.keys(own) as (keyof PasswordWords)[];
  return Object.fromEntries(
    names.filter((name) => words[name] !== own[name]).map((name) => [`data-i18n.${name}`, words[name]]),
  );
}

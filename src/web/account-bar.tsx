import type { Messages } from '../messages/messages.ts';
import { addressOf } from '../routes.ts';
import { Allowed } from './components/allowed.tsx';
import { PostForm } from './components/post-form.tsx';
import type { InboxLink } from './inbox-link.ts';

/** Who is signed in, with the way to their account and out. */
export function AccountBar({
  name,
  inbox,
  words,
}: {
  readonly name: string;
  readonly inbox?: InboxLink | null;
  readonly words: Messages;
}) {
  const { account } = words.people;
  return (
    <nav class="ps-account" aria-label={account.label}>
      <div class="govuk-width-container ps-account__row">
        <Allowed to="oversight">
          <a class="ps-account__name" href={addressOf('oversight', {})}>
            {words.oversight.link}
          </a>
        </Allowed>
        {inbox && (
          <a class="ps-account__name" href={inbox.href}>
            {words.consultation.inbox.link({ waiting: inbox.waiting })}
          </a>
        )}
        <a class="ps-account__name" href={addressOf('sessions', {})}>
          {name}
        </a>
        <PostForm action={addressOf('signOut', {})} novalidate>
          <button type="submit" class="ps-account__out">
            {account.signOut}
          </button>
        </PostForm>
      </div>
    </nav>
  );
}

/** In its place, for whoever works for an agency and has not signed in. */
export function SignInBar({ href, words }: { readonly href: string; readonly words: Messages }) {
  return (
    <nav class="ps-account" aria-label={words.people.account.label}>
      <div class="govuk-width-container ps-account__row">
        <a class="ps-account__name" href={href}>
          {words.disclosure.directory.signIn}
        </a>
      </div>
    </nav>
  );
}

import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';

/** Signing in by the identity provider, beside the password. */
export function ProviderButton(props: {
  readonly provider: string;
  readonly next: string;
  readonly words: Messages['identity']['signIn'];
}) {
  const { provider, next, words } = props;
  return (
    <PostForm action={addressOf('providerVisit', {})} novalidate class="ps-provider">
      <input type="hidden" name="next" value={next} />
      <Hint>{words.hint({ provider })}</Hint>
      <Button look="secondary" preventDoubleClick>
        {words.button({ provider })}
      </Button>
    </PostForm>
  );
}

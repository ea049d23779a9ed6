import type { Result } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { Passkey } from '../passkey.ts';
import type { RelyingParty, RelyingPartyRefusal } from '../relying-party.ts';

/** One's passkeys, and how to add another; where browsers let none be used, why. */
export function PasskeysSection(props: {
  readonly c: WebContext;
  readonly passkeys: readonly Passkey[];
  readonly relyingParty: Result<RelyingParty, RelyingPartyRefusal>;
  /** Whether adding one is the page's main action. */
  readonly isMain: boolean;
}) {
  const { c, passkeys, relyingParty } = props;
  const words = c.get('words').passkeys;
  const { list } = words;
  return (
    <section>
      <h2 class="govuk-heading-m">
        <Term of="passkey">{words.title}</Term>
      </h2>
      <p class="govuk-body">{words.lead}</p>
      {passkeys.length > 0 && (
        <Table
          caption={list.caption}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[list.name, list.added, list.used, list.act]}
          rows={passkeys.map((passkey) => rowOf(c, passkey, relyingParty.ok ? relyingParty.value.rpId : ''))}
        />
      )}
      {relyingParty.ok ? (
        <ButtonLink href={addressOf('passkeyNew', {})} look={props.isMain ? undefined : 'secondary'}>
          {list.add}
        </ButtonLink>
      ) : (
        <InsetText>{words.notOffered[relyingParty.refusal.kind]}</InsetText>
      )}
    </section>
  );
}

function rowOf(c: WebContext, { passkeyId, name, rpId, addedAt, lastUsedAt }: Passkey, here: string) {
  const { list } = c.get('words').passkeys;
  const language = c.get('language');
  return [
    rpId === here ? name : `${name} (${list.onlyAt({ host: rpId })})`,
    showMoment(addedAt, language),
    lastUsedAt === null ? list.never : showMoment(lastUsedAt, language),
    <Link href={addressOf('passkey', { passkey: passkeyId })}>
      {list.remove} <span class="govuk-visually-hidden">{name}</span>
    </Link>,
  ];
}

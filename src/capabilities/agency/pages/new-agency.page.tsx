import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf, deskOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import {
  emptyForm,
  type Fault,
  FormFaults,
  fieldOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
  type Sent,
} from '../../../web/forms.tsx';
import { directoryFor, type Sender } from '../../../web/sender.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { Recording } from '../../audit/acts.ts';
import { hasDemoAgency, hasOwnAgency } from '../find-agency.ts';
import { proposeShortNames } from '../propose-short-name.ts';
import { type AddAgencyRefusal, addAgency, type Founder } from '../save-agency.ts';
import { usualStructureOf } from '../usual-structure.ts';
import { WhoFields } from './agency.fields.tsx';
import { faultsIn, inputOf, isKind } from './agency.form.ts';
import type { AgencyDesk } from './agency-desk.ts';

/** The id of the form as it was shown, which becomes the agency's, so that a form sent twice adds one agency. */
const FORM_ID = 'form';

/** What a person who adds an agency becomes to it. */
type FoundedBy = (person: SignedInSender['person'], now: Date) => Founder;

type SignedInSender = Extract<Sender, { readonly kind: 'account' }>;

/** `addressFor`: a whole address of the server; null on a desk, whose pages nobody else opens. */
type NewAgencyDesk = AgencyDesk & {
  readonly addressFor: ((c: WebContext, path: string) => string) | null;
};

export const showNewAgency =
  (desk: NewAgencyDesk): WebHandler =>
  (c) =>
    respond(c, desk, emptyForm({ [FORM_ID]: uuidv7() }), null);

/**
 * Adds an agency with the usual units and signers of its kind, under the short name that was asked for or the first
 * free one that is proposed.
 */
export const addNewAgency =
  (desk: NewAgencyDesk, foundedBy: FoundedBy): WebHandler =>
  async (c) => {
    let existing: string | null = null;
    let isAllowed = true;
    const form = await judge(await readSent(c), async (sent) => {
      const sender = c.get('sender');
      const founder = sender?.kind === 'account' ? foundedBy(sender.person, desk.clock()) : undefined;
      const added = await add(desk, sent, founder, c.get('record'));
      if (added.ok) return added;
      isAllowed = added.refusal.kind !== 'not-allowed';
      if (added.refusal.kind === 'already-added') existing = added.refusal.shortName;
      return refuse(faultsOf(added.refusal, sent, c));
    });
    if (!isAllowed) return respondWithFailure(c, 'notAllowed');
    if (form.state !== 'complete') return respond(c, desk, form, existing);
    return c.redirect(`${addressOf('agency', { agency: form.value })}?added=1`, 303);
  };

async function add(
  { database, clock }: AgencyDesk,
  { text }: Sent,
  founder: Founder | undefined,
  record: Recording,
): Promise<Result<string, AddAgencyRefusal & { readonly shortName: string }>> {
  const asked = text.shortName?.trim() ?? '';
  const kind = isKind(text.kind);
  const agencyId = z.uuidv7().optional().catch(undefined).parse(text[FORM_ID]);
  const input = { ...inputOf(text).input, ...(kind && usualStructureOf(kind)) };
  for (const shortName of asked === '' ? proposeShortNames(kind ?? 'general') : [asked]) {
    const said = { agencyId, shortName, isDemo: false, input, now: clock(), ...(founder && { founder }) };
    const added = await addAgency(database, said, record);
    if (added.ok) return ok(shortName);
    const { refusal } = added;
    if (refusal.kind === 'short-name-taken' && asked === '') continue;
    if (refusal.kind === 'already-added' && refusal.agencyId === agencyId) return ok(refusal.shortName);
    return refuse({ shortName, ...refusal });
  }
  throw new Error('proposals of short names never end');
}

function faultsOf(
  refusal: AddAgencyRefusal & { readonly shortName: string },
  { text }: Sent,
  c: WebContext,
): readonly Fault[] {
  const words = c.get('words');
  const say = words.agencyPage.add;
  switch (refusal.kind) {
    case 'not-allowed':
      return [];
    case 'invalid':
      return faultsIn(text, inputOf(text).rows, refusal.faults, words);
    case 'already-added':
      return [{ field: 'officialName', message: say.alreadyAdded }];
    case 'short-name-taken':
      return [{ field: 'shortName', message: say.shortNameTaken(refusal) }];
    case 'short-name-reserved':
      return [{ field: 'shortName', message: say.shortNameReserved(refusal) }];
    case 'short-name-malformed':
      return [{ field: 'shortName', message: say.shortNameMalformed }];
  }
}

/** `existing` is the short name of the agency that was there already when the form was refused for that. */
async function respond(
  c: WebContext,
  { database, addressFor }: NewAgencyDesk,
  form: OpenForm,
  existing: string | null,
) {
  const words = c.get('words');
  const page = words.agencyPage.add;
  const title = page.title({ another: await hasOwnAgency(database) });
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('start', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body-l">{page.lead}</p>
          {existing !== null && (
            <InsetText>
              <p class="govuk-body">{page.alreadyAddedHelp}</p>
              <ButtonLink look="secondary" href={deskOf(existing)}>
                {page.openExisting}
              </ButtonLink>
            </InsetText>
          )}
          <PostForm action={addressOf('addAgency', {})} novalidate>
            <input type="hidden" name={FORM_ID} value={form.text[FORM_ID]} />
            <WhoFields form={form} words={words} />
            {addressFor === null ? (
              <Details summary={page.moreChoices} open={form.text.shortName ? true : undefined}>
                <ShortName form={form} words={page} site={null} />
              </Details>
            ) : (
              <ShortName form={form} words={page} site={addressFor(c, '/')} />
            )}
            <Button preventDoubleClick>{page.button}</Button>
          </PostForm>
          {(await hasDemoAgency(database, directoryFor(c.get('sender')))) && (
            <p class="govuk-body">{page.demoStays}</p>
          )}
        </div>
      </div>
    ),
  });
}

/** The short name, for good; `site`: what stands before it in the address of the agency's public page, where others open it. */
function ShortName({ form, words, site }: ShortNameProps) {
  const [example = ''] = proposeShortNames('sao');
  const hint = words.shortNameHint({ example });
  return (
    <Input
      {...fieldOf(form, 'shortName')}
      label={words.shortName}
      hint={site === null ? hint : `${hint} ${words.publicAddress({ address: site + example })}`}
      classes="govuk-input--width-20"
      autocapitalize="none"
      spellcheck={false}
    />
  );
}

type ShortNameProps = {
  readonly form: OpenForm;
  readonly words: Messages['agencyPage']['add'];
  readonly site: string | null;
};

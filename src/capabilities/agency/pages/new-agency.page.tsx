import type { Result } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
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
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { proposeShortNames } from '../propose-short-name.ts';
import { type AddAgencyRefusal, addAgency } from '../save-agency.ts';
import { WhoFields } from './agency.fields.tsx';
import { faultsIn, inputOf, isKind } from './agency.form.ts';
import type { AgencyDesk } from './agency-desk.ts';

export const showNewAgency: WebHandler = (c) => respond(c, emptyForm());

/** Adds an agency under the short name that was asked for, or under the first free one that is proposed. */
export const addNewAgency =
  (desk: AgencyDesk): WebHandler =>
  async (c) => {
    const form = await judge(await readSent(c), (sent) => add(desk, c, sent));
    if (form.state !== 'complete') return respond(c, form);
    return c.redirect(`${addressOf('agency', { agency: form.value })}?added=1`, 303);
  };

async function add(
  { database, clock }: AgencyDesk,
  c: WebContext,
  { text }: Sent,
): Promise<Result<string, readonly Fault[]>> {
  const asked = text.shortName?.trim() ?? '';
  const { input, rows } = inputOf(text);
  for (const shortName of asked === '' ? proposeShortNames(isKind(text.kind) ?? 'general') : [asked]) {
    const added = await addAgency(database, { shortName, isDemo: false, input, now: clock() });
    if (added.ok) return { ok: true, value: shortName };
    if (added.refusal.kind === 'short-name-taken' && asked === '') continue;
    return { ok: false, refusal: faults(added.refusal, shortName) };
  }
  throw new Error('proposals of short names never end');

  function faults(refusal: AddAgencyRefusal, shortName: string): readonly Fault[] {
    const words = c.get('words');
    const { shortNameMalformed, shortNameTaken } = words.agencyPage.add;
    if (refusal.kind === 'invalid') return faultsIn(text, rows, refusal.faults, words);
    const message = refusal.kind === 'short-name-taken' ? shortNameTaken({ shortName }) : shortNameMalformed;
    return [{ field: 'shortName', message }];
  }
}

function respond(c: WebContext, form: OpenForm) {
  const words = c.get('words');
  const page = words.agencyPage.add;
  const [example] = proposeShortNames('sao');
  return respondWithForm(c, form, {
    title: page.title,
    before: <BackLink href={addressOf('start', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{page.title}</h1>
          <p class="govuk-body-l">{page.lead}</p>
          <form method="post" action={addressOf('addAgency', {})} novalidate>
            <WhoFields form={form} words={words} />
            <Input
              {...fieldOf(form, 'shortName')}
              label={page.shortName}
              hint={page.shortNameHint({ example: example ?? '' })}
              classes="govuk-input--width-20"
              autocapitalize="none"
              spellcheck={false}
            />
            <Button preventDoubleClick>{page.button}</Button>
          </form>
          <p class="govuk-body">{page.demoStays}</p>
        </div>
      </div>
    ),
  });
}

import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { FormFaults, faultOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import { deskAgency } from './desk-agency.ts';
import { Discarded, type PartProps, Results, type StartView, Waiting, Withdrawn } from './start.lists.tsx';

export const FILE_FIELD = 'file';

/** The three ways to bring in a result, below what waits to be gone on with, above what was brought in so far. */
export function respondWithStart(c: WebContext, form: OpenForm, view: StartView): Promise<Response> {
  const words = c.get('words').intake;
  const { agency } = deskAgency(c);
  const part = { view, agency, language: c.get('language'), words };
  return respondWithForm(c, form, {
    title: words.title,
    content: (
      <>
        <FormFaults form={form} />
        {view.justDiscarded !== null && (
          <NotificationBanner type="success" text={words.news.discarded({ name: view.justDiscarded })} />
        )}
        <h1 class="govuk-heading-l">{words.title}</h1>
        <Allowed to="intakeUpload" otherwise={<p class="govuk-body-l">{words.leadToRead}</p>}>
          <p class="govuk-body-l">{words.lead}</p>
        </Allowed>
        <YearsAtHand {...part} />
        <Waiting {...part} />
        <Allowed to="intakeUpload">
          <ChooseRulebook {...part} />
          <div class="ps-ways">
            <TypedWay {...part} />
            <UploadWay {...part} error={faultOf(form, FILE_FIELD)} />
            <TemplateWay {...part} />
          </div>
        </Allowed>
        <KnownRulebook {...part} />
        <Results {...part} />
        <Withdrawn {...part} />
        <Discarded {...part} />
      </>
    ),
  });
}

/** Told before anybody has typed a result that cannot be checked. */
function YearsAtHand({ view, words }: PartProps) {
  const years = new Set(view.rulebooks.all.map(({ fiscalYear }) => fiscalYear));
  return <InsetText>{words.rulebook.yearsAtHand({ years: [...years].toSorted() })}</InsetText>;
}

function ChooseRulebook({ view, agency, language, words }: PartProps) {
  const { chosen, all } = view.rulebooks;
  if (all.length < 2) return null;
  return (
    <form method="get" action={addressOf('intake', { agency })} class="ps-choose">
      <Select
        name="rulebook"
        label={words.rulebook.label}
        value={chosen.id}
        options={all.map(({ id, title }) => ({ value: id, text: title[language] }))}
      />
      <Button look="secondary">{words.rulebook.change}</Button>
    </form>
  );
}

function KnownRulebook({ view, language, words }: PartProps) {
  const { title, warning } = view.rulebooks.chosen;
  return (
    <>
      <p class="govuk-body">
        {words.rulebook.label}: {title[language]}
      </p>
      <Details summary={words.rulebook.certainty}>{warning[language]}</Details>
    </>
  );
}

function TypedWay({ view, agency, words }: PartProps) {
  return (
    <section class="ps-card ps-card--first">
      <h2 class="govuk-heading-m">{words.typedWay.title}</h2>
      <p class="govuk-body">{words.typedWay.explanation}</p>
      <ButtonLink href={withRulebook(addressOf('intakeTyped', { agency }), view)}>
        {words.typedWay.action}
      </ButtonLink>
    </section>
  );
}

function UploadWay({ view, agency, words, error }: PartProps & { readonly error: string | undefined }) {
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-m">{words.uploadWay.title}</h2>
      <p class="govuk-body">{words.uploadWay.explanation}</p>
      <PostForm action={addressOf('intakeUpload', { agency })} enctype="multipart/form-data">
        <input type="hidden" name="rulebook" value={view.rulebooks.chosen.id} />
        <FileUpload
          name={FILE_FIELD}
          label={words.uploadWay.file}
          hint={words.uploadWay.hint}
          error={error}
          accept=".docx,.pdf,.txt,.xlsx,.csv"
        />
        <Button look="secondary" preventDoubleClick>
          {words.uploadWay.action}
        </Button>
      </PostForm>
    </section>
  );
}

function TemplateWay({ view, agency, words }: PartProps) {
  const file = (form: string) => withRulebook(addressOf('intakeTemplate', { agency, form }), view);
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-m">{words.templateWay.title}</h2>
      <p class="govuk-body">{words.templateWay.explanation}</p>
      <ul class="govuk-list">
        <li>
          <Link href={file('xlsx')}>{words.templateWay.xlsx}</Link>
        </li>
        <li>
          <Link href={file('csv')}>{words.templateWay.csv}</Link>
        </li>
      </ul>
    </section>
  );
}

const withRulebook = (address: string, { rulebooks }: StartView): string =>
  rulebooks.all.length > 1 ? `${address}?rulebook=${encodeURIComponent(rulebooks.chosen.id)}` : address;

import type { Kysely } from 'kysely';
import type { FileStore } from '../../../database/files.ts';
import type { Database } from '../../../database/tables.ts';
import { TEMPLATE_PAPERS } from '../../../documents/templates/tag-names.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import {
  emptyForm,
  FormFaults,
  faultOf,
  fieldOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findLetterhead } from '../find-letterhead.ts';
import { type Letterhead, WORD_FONTS } from '../letterhead.ts';
import { saveLetterhead } from '../save-letterhead.ts';
import { FIELD, faultOfEmblem, parseSent, textOf } from './letterhead.form.ts';

/** What these pages need of the world. */
export type LetterheadDesk = {
  readonly database: Kysely<Database>;
  readonly files: FileStore;
  readonly clock: () => Date;
};

/** GET: how the agency's papers look. */
export const showLetterhead =
  ({ database }: LetterheadDesk): WebHandler =>
  async (c) => {
    const letterhead = await findLetterhead(database, agencyOf(c).agencyId);
    return respond(c, letterhead, emptyForm(textOf(letterhead)));
  };

/** POST: saves the whole form; what cannot be saved is shown again as it was typed. */
export const changeLetterhead =
  (desk: LetterheadDesk): WebHandler =>
  async (c) => {
    const { agencyId, shortName } = agencyOf(c);
    const words = c.get('words');
    const form = await judge(await readSent(c), async (sent) => {
      const parsed = await parseSent(sent, words);
      if (!parsed.ok) return parsed;
      const said = { agencyId, ...parsed.value, now: desk.clock() };
      const saved = await saveLetterhead(desk, said, c.get('record'));
      return saved.ok ? saved : { ok: false, refusal: [faultOfEmblem(saved.refusal, words)] };
    });
    if (form.state !== 'complete') return respond(c, await findLetterhead(desk.database, agencyId), form);
    return c.redirect(`${addressOf('letterhead', { agency: shortName })}?saved=1`, 303);
  };

/** GET: the emblem as it is printed. */
export const showEmblem =
  ({ database, files }: LetterheadDesk): WebHandler =>
  async (c) => {
    const { emblem } = await findLetterhead(database, agencyOf(c).agencyId);
    const png = emblem && (await files.read(emblem.sha256));
    if (!png) return respondWithFailure(c, 404);
    return c.body(new Uint8Array(png), 200, {
      'Content-Type': 'image/png',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  };

function respond(c: WebContext, letterhead: Letterhead, form: OpenForm): Promise<Response> {
  const words = c.get('words');
  const say = words.letterhead;
  const { name, shortName: agency } = agencyOf(c);
  const isSaved = form.state === 'empty' && c.req.query('saved') !== undefined;
  return respondWithForm(c, form, {
    title: say.title,
    before: <BackLink href={addressOf('agency', { agency })} />,
    content: (
      <>
        <FormFaults form={form} />
        {isSaved && (
          <NotificationBanner type="success">
            <p class="govuk-notification-banner__heading">{say.saved}</p>
          </NotificationBanner>
        )}
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">{say.lead}</p>
        {letterhead.emblem && (
          <p class="govuk-body">
            <img
              src={addressOf('emblem', { agency })}
              alt={say.emblemAlt({ name })}
              {...shownSize(letterhead.emblem)}
            />
          </p>
        )}
        <Allowed to="changeLetterhead" otherwise={<LetterheadRead form={form} words={words} />}>
          <PostForm
            action={addressOf('changeLetterhead', { agency })}
            enctype="multipart/form-data"
            novalidate
          >
            <LetterheadFields form={form} words={words} agencyName={name} hasEmblem={!!letterhead.emblem} />
            <Button preventDoubleClick>{say.button}</Button>
          </PostForm>
        </Allowed>
        <h2 class="govuk-heading-m">{words.paperTemplates.heading}</h2>
        <p class="govuk-body">{words.paperTemplates.headingLead}</p>
        <ul class="govuk-list">
          {TEMPLATE_PAPERS.map((paper) => (
            <li>
              <Link href={addressOf('paperTemplate', { agency, paper })}>
                {words.paperTemplates.title({ paper: words.paperTemplates.papers[paper] })}
              </Link>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

const SHOWN_HEIGHT = 113;

/** As tall as the 3 cm of the paper. */
const shownSize = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  height: SHOWN_HEIGHT,
  width: Math.round((SHOWN_HEIGHT * width) / height),
});

function LetterheadFields(props: {
  readonly form: OpenForm;
  readonly words: Messages;
  readonly agencyName: string;
  readonly hasEmblem: boolean;
}) {
  const { form, words, agencyName, hasEmblem } = props;
  const say = words.letterhead;
  const { digits } = words.reportPage;
  return (
    <>
      <FileUpload
        name={FIELD.emblem}
        label={say.emblem}
        hint={say.emblemHint}
        accept=".png,.jpg,.jpeg"
        error={faultOf(form, FIELD.emblem)}
      />
      {hasEmblem && (
        <Checkboxes
          name={FIELD.removeEmblem}
          classes="govuk-checkboxes--small"
          values={form.text[FIELD.removeEmblem] === undefined ? [] : ['yes']}
          items={[{ value: 'yes', text: say.removeEmblem }]}
        />
      )}
      <Input
        {...fieldOf(form, FIELD.officeLine)}
        label={say.officeLine}
        hint={say.officeLineHint({ name: agencyName })}
      />
      <Input
        {...fieldOf(form, FIELD.numberPrefix)}
        label={say.numberPrefix}
        hint={say.numberPrefixHint}
        classes="govuk-input--width-20"
      />
      <Input {...fieldOf(form, FIELD.address)} label={say.address} hint={say.addressHint} />
      <Radios
        {...fieldOf(form, FIELD.digits)}
        fieldset={{ legend: { text: say.digits } }}
        hint={digits.hint}
        classes="govuk-radios--inline"
        items={[
          { value: 'thai', text: digits.thai },
          { value: 'arabic', text: digits.arabic },
        ]}
      />
      <Select
        {...fieldOf(form, FIELD.wordFont)}
        label={say.wordFont}
        hint={say.wordFontHint}
        options={WORD_FONTS.map((font) => ({ text: font, value: font }))}
      />
    </>
  );
}

/** For whoever may only read. */
function LetterheadRead({ form, words }: { readonly form: OpenForm; readonly words: Messages }) {
  const say = words.letterhead;
  const { thai, arabic } = words.reportPage.digits;
  const row = (key: string, value: string | undefined) => ({
    key: { text: key },
    value: { text: value || say.usual },
  });
  return (
    <SummaryList
      rows={[
        row(say.officeLine, form.text[FIELD.officeLine]),
        row(say.numberPrefix, form.text[FIELD.numberPrefix]),
        row(say.address, form.text[FIELD.address]),
        row(say.digits, form.text[FIELD.digits] === 'arabic' ? arabic : thai),
        row(say.wordFont, form.text[FIELD.wordFont]),
      ]}
    />
  );
}

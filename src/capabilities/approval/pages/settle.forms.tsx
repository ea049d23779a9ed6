import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import type { Capacity, PositionSigner } from '../../agency/index.ts';
import type { editionParameters } from './edition-address.ts';

type Props = {
  readonly form: OpenForm;
  readonly words: Messages;
  readonly parameters: ReturnType<typeof editionParameters>;
};

/** Who approves by what is recorded of the agency, for fields that nobody has filled in yet. */
type WithApprover = Props & {
  readonly approver: PositionSigner | null;
  /** In which capacities somebody can sign for the agency. */
  readonly capacities: readonly Capacity[];
};

/** Fields of the two forms of a page have names of their own, so that each fault finds its field. */
export const SCREEN = {
  position: 'screenPosition',
  capacity: 'screenCapacity',
  ownPosition: 'screenOwnPosition',
  confirmed: 'screenConfirmed',
  note: 'note',
} as const;
export const PAPER = {
  documentNumber: 'documentNumber',
  signedOn: 'signedOn',
  signer: 'signer',
  position: 'position',
  capacity: 'capacity',
  ownPosition: 'ownPosition',
  confirmed: 'confirmed',
  scan: 'scan',
} as const;

/** What a field shows: what was sent, else what the agency's own data propose. */
const filled = (form: OpenForm, field: string, proposed: string | null | undefined) => ({
  ...fieldOf(form, field),
  value: form.text[field] ?? proposed ?? undefined,
});

/** The executive approves as the person who has signed in. */
export function ScreenForm({
  form,
  words,
  parameters,
  approver,
  capacities,
  name,
  warning,
  isContradicted,
}: WithApprover & {
  readonly name: string;
  /** Whether the records name somebody else, so that approving takes the word of whoever approves. */
  readonly isContradicted: boolean;
  /** What is recorded otherwise of who signs today. */
  readonly warning: Content;
}) {
  const say = words.approval.screen;
  return (
    <section>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      <PostForm action={addressOf('editionApprove', parameters)} novalidate>
        <p class="govuk-body">{say.text({ name })}</p>
        {warning}
        <Input label={say.position} {...filled(form, SCREEN.position, approver?.position)} />
        <InCapacity {...{ form, words, approver, capacities }} fields={SCREEN} />
        {isContradicted && <OwnWord form={form} name={SCREEN.confirmed} text={say.confirmed} />}
        <Button preventDoubleClick>{say.button}</Button>
      </PostForm>
    </section>
  );
}

export function ReturnForm({ form, words, parameters }: Props) {
  const say = words.approval.screen;
  return (
    <Details summary={say.returnHeading} open={faultOf(form, SCREEN.note) !== undefined || undefined}>
      <PostForm action={addressOf('editionReturn', parameters)} novalidate>
        <Textarea label={say.note} rows={4} {...fieldOf(form, SCREEN.note)} />
        <Button look="secondary" preventDoubleClick>
          {say.returnButton}
        </Button>
      </PostForm>
    </Details>
  );
}

/** What stands on the paper that was signed, and its scan. */
export function SignedPaperForm({
  form,
  words,
  parameters,
  approver,
  capacities,
  today,
  warning,
  isContradicted,
}: WithApprover & {
  /** As people write it, for an example. */
  readonly today: string;
  /** What is recorded otherwise of who was said to have signed. */
  readonly warning: Content;
  readonly isContradicted: boolean;
}) {
  const say = words.approval.paper;
  return (
    <section>
      <h2 class="govuk-heading-m">
        <Term of="signed-paper">{say.heading}</Term>
      </h2>
      <p class="govuk-body">{say.text}</p>
      <PostForm action={addressOf('editionFilePaper', parameters)} enctype="multipart/form-data" novalidate>
        <Input
          label={say.documentNumber}
          hint={say.documentNumberHint}
          classes="govuk-input--width-20"
          {...fieldOf(form, PAPER.documentNumber)}
        />
        <Input
          label={say.signedOn}
          hint={say.signedOnHint({ day: today })}
          classes="govuk-input--width-20"
          {...fieldOf(form, PAPER.signedOn)}
        />
        <Input label={say.signer} {...filled(form, PAPER.signer, approver?.name)} />
        <Input label={say.position} {...filled(form, PAPER.position, approver?.position)} />
        <InCapacity {...{ form, words, approver, capacities }} fields={PAPER} />
        {warning}
        {isContradicted && <OwnWord form={form} name={PAPER.confirmed} text={say.confirmed} />}
        <FileUpload
          name={PAPER.scan}
          label={say.scan}
          hint={say.scanHint}
          accept=".pdf,.jpg,.jpeg,.png"
          error={faultOf(form, PAPER.scan)}
        />
        <Button look="secondary" preventDoubleClick>
          {say.button}
        </Button>
      </PostForm>
    </section>
  );
}

/** The word of whoever sends a form for what the records say otherwise. */
const OwnWord = (props: { readonly form: OpenForm; readonly name: string; readonly text: string }) => (
  <Checkboxes
    name={props.name}
    classes="govuk-checkboxes--small"
    error={faultOf(props.form, props.name)}
    values={props.form.text[props.name] === undefined ? [] : ['yes']}
    items={[{ value: 'yes', text: props.text }]}
  />
);

export function TakeBackForm({ words, parameters }: Omit<Props, 'form'>) {
  const say = words.approval.takeBack;
  return (
    <Details summary={say.heading}>
      <p class="govuk-body">{say.text}</p>
      <PostForm action={addressOf('editionTakeBack', parameters)}>
        <Button look="secondary" preventDoubleClick>
          {say.button}
        </Button>
      </PostForm>
    </Details>
  );
}

/** In which of the capacities a form says that the signer signs; of a form that was not sent, what the agency's own data propose. */
export const capacityIn = (
  form: OpenForm,
  fields: { readonly capacity: string },
  { approver, capacities }: Pick<WithApprover, 'approver' | 'capacities'>,
): Capacity => {
  const said = form.text[fields.capacity] ?? approver?.capacity;
  return capacities.find((capacity) => capacity === said) ?? 'holds';
};

/** In which capacity the signer signs, and which position is their own when it is in the holder's place. */
function InCapacity({
  form,
  words,
  approver,
  capacities,
  fields,
}: Omit<WithApprover, 'parameters'> & {
  readonly fields: typeof SCREEN | typeof PAPER;
}) {
  const say = words.approval.screen;
  return (
    <>
      <Radios
        name={fields.capacity}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: <Term of="capacity">{say.capacity}</Term> } }}
        value={capacityIn(form, fields, { approver, capacities })}
        error={faultOf(form, fields.capacity)}
        items={capacities.map((capacity) => ({ value: capacity, text: words.positions.kinds[capacity] }))}
      />
      <Input
        label={say.ownPosition}
        hint={say.ownPositionHint}
        {...filled(form, fields.ownPosition, approver?.ownPosition)}
      />
    </>
  );
}

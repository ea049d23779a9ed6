import { HTTPException } from 'hono/http-exception';
import type { Result } from '../kernel/result.ts';
import { ErrorSummary } from './components/error-summary.tsx';
import { SHOWN_TO } from './components/post-form.tsx';
import { type Page, respondWithPage } from './page.tsx';
import type { WebContext } from './web-env.ts';

/** What a form sent, before anybody judged it. */
export type Sent = {
  readonly text: Readonly<Record<string, string | undefined>>;
  /** A file field left empty is absent. */
  readonly files: Readonly<Record<string, File | undefined>>;
};

/** One thing wrong with a form. `field` is the id of the field to which the error summary leads. */
export type Fault = { readonly field: string; readonly message: string };

/** A form is in one of three states, so that no page can forget one. */
export type Form<Value> =
  | { readonly state: 'empty'; readonly text: Sent['text'] }
  | { readonly state: 'invalid'; readonly text: Sent['text']; readonly faults: readonly Fault[] }
  | { readonly state: 'complete'; readonly value: Value };

/** A form that a page still shows. */
export type OpenForm = Exclude<Form<never>, { readonly state: 'complete' }>;

/** A form not sent yet, with the values that its fields have at first. */
export const emptyForm = (text: Sent['text'] = {}): OpenForm => ({ state: 'empty', text });

/**
 * Reads a POST. Of a field sent several times the last counts; lines end in \n alone, and no other control characters
 * are left: nobody typed them, and the database refuses some. Throws a refusal of 422 for what no form sends.
 */
export async function readSent(c: WebContext): Promise<Sent> {
  // Without a prototype, since the sender chooses the names.
  const text: Record<string, string> = Object.create(null);
  const files: Record<string, File> = Object.create(null);
  for (const [name, value] of await formDataOf(c)) {
    if (name === SHOWN_TO) continue;
    if (typeof value === 'string') text[name] = value.replace(/\r\n?/gu, '\n').replace(UNTYPED, '');
    else if (value.name !== '' || value.size > 0) files[name] = withTypedName(value);
  }
  return { text, files };
}

/** To whom a form says that it was shown; null when it does not say. */
export async function shownToOf(c: WebContext): Promise<string | null> {
  const shownTo = (await formDataOf(c)).get(SHOWN_TO);
  return typeof shownTo === 'string' ? shownTo : null;
}

/** What requests sent, so that a body is read once however often it is asked for. */
const formData = new WeakMap<Request, Promise<FormData>>();

function formDataOf(c: WebContext): Promise<FormData> {
  const { raw } = c.req;
  const read = formData.get(raw) ?? readFormData(c);
  formData.set(raw, read);
  return read;
}

/** The body itself is read before it is judged, so that a lost connection is never taken for a wrong form. */
async function readFormData(c: WebContext): Promise<FormData> {
  const body = await c.req.arrayBuffer();
  const headers = { 'content-type': c.req.header('content-type') ?? '' };
  return new Response(body, { headers }).formData().catch((cause: unknown) => {
    throw new HTTPException(422, { cause });
  });
}

const UNTYPED = /(?![\t\n])\p{Cc}/gu;

const withTypedName = (file: File): File => {
  const name = file.name.replace(/\p{Cc}/gu, '');
  return name === file.name ? file : new File([file], name, { type: file.type });
};

/** Judges what was sent: complete, or invalid with every text kept. */
export async function judge<Value>(
  sent: Sent,
  parse: (sent: Sent) => Result<Value, readonly Fault[]> | Promise<Result<Value, readonly Fault[]>>,
): Promise<Form<Value>> {
  const result = await parse(sent);
  return result.ok
    ? { state: 'complete', value: result.value }
    : { state: 'invalid', text: sent.text, faults: result.refusal };
}

/** The message for one field, for its component's `error`. */
export function faultOf(form: OpenForm, field: string): string | undefined {
  return form.state === 'invalid' ? form.faults.find((fault) => fault.field === field)?.message : undefined;
}

/** Name, value and error of a text field, to be spread into its component. */
export function fieldOf(form: OpenForm, field: string) {
  return { name: field, value: form.text[field], error: faultOf(form, field) };
}

/**
 * Everything wrong with the form, above the page's heading; nothing while there is nothing wrong. `ps-faults` takes the
 * focus to it; see `public/focus-faults.js`.
 */
export function FormFaults({ form }: { readonly form: OpenForm }) {
  if (form.state !== 'invalid') return null;
  return (
    <ps-faults>
      <ErrorSummary
        errors={form.faults.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
      />
    </ps-faults>
  );
}

/** Answers with the form's page: 422, or another refusal, with the faults in the title when it was invalid. */
export function respondWithForm(
  c: WebContext,
  form: OpenForm,
  page: Page,
  refusal: Page['status'] = 422,
): Promise<Response> {
  const isInvalid = form.state === 'invalid';
  return respondWithPage(c, { ...page, status: isInvalid ? refusal : 200, hasErrors: isInvalid });
}

import { Button } from '../../../web/components/button.tsx';
import type { Content } from '../../../web/components/common.ts';
import { ErrorMessage } from '../../../web/components/error-message.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { CreationOptions, RequestOptions } from '../web-authn.ts';

/**
 * The part of a form that a passkey fills in: its button uses one, or makes one, and sends the form. `without`: what to do
 * in a browser that has no passkeys, or runs no script.
 */
export function PasskeyElement(props: {
  readonly c: WebContext;
  readonly ask: 'new' | 'present';
  readonly options: CreationOptions | RequestOptions;
  readonly button: Content;
  readonly hint?: Content;
  readonly look?: 'warning' | undefined;
  readonly without: Content;
  readonly error?: string | undefined;
}) {
  const { c, error } = props;
  const words = c.get('words').passkeys.element;
  return (
    <div id="passkey" class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      {error && <ErrorMessage>{error}</ErrorMessage>}
      <ps-passkey
        data-ask={props.ask}
        data-options={JSON.stringify(props.options)}
        data-failed={words.failed[props.ask]}
        data-there={words.there}
      >
        <input type="hidden" name="passkey" />
        <p class="govuk-body" data-part="without">
          {props.without}
        </p>
        <div data-part="with" hidden>
          {props.hint && <p class="govuk-body">{props.hint}</p>}
          <Button type={props.ask === 'new' ? 'submit' : 'button'} look={props.look}>
            {props.button}
          </Button>
        </div>
        <p class="govuk-body ps-passkey__told" role="status" data-part="told" />
      </ps-passkey>
      <script type="module" src={c.get('assets').address('passkey.js')} />
    </div>
  );
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Asks the browser for a passkey; see `web/public/passkey.js`. */
      'ps-passkey': {
        readonly 'data-ask': string;
        readonly 'data-options': string;
        readonly 'data-failed': string;
        readonly 'data-there': string;
        readonly children: unknown;
      };
    }
  }
}

import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';

/** What is asked before an act that takes something away. */
export type AskedBack = {
  readonly title: string;
  /** What the act takes, and what stays, a paragraph each. */
  readonly told: readonly string[];
  /** The act, its address, and what its form sends with it. */
  readonly yes: {
    readonly text: string;
    readonly action: string;
    readonly sent?: Readonly<Record<string, string>>;
  };
  /** The way back. */
  readonly no: { readonly text: string; readonly href: string };
};

/** Asks back before something is taken away. */
export function respondWithAskBack(c: WebContext, { title, told, yes, no }: AskedBack): Promise<Response> {
  return respondWithPage(c, {
    title,
    content: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {told.map((text) => (
          <p class="govuk-body">{text}</p>
        ))}
        <PostForm action={yes.action}>
          {Object.entries(yes.sent ?? {}).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <ButtonGroup>
            <Button look="warning">{yes.text}</Button>
            <Link href={no.href}>{no.text}</Link>
          </ButtonGroup>
        </PostForm>
      </>
    ),
  });
}

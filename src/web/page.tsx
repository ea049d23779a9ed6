import { raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { certaintyIn } from '../capabilities/help/index.ts';
import { addressOf, deskOf } from '../routes.ts';
import type { Content } from './components/common.ts';
import { deskNavigation } from './desk-navigation.ts';
import { inboxLinkFor } from './inbox-link.ts';
import { addressInLanguage, pathInLanguage } from './language.ts';
import { Layout } from './layout.tsx';
import { mayIn } from './may-in.ts';
import type { WebContext } from './web-env.ts';

export type Page = {
  readonly title: string;
  readonly content: Content;
  readonly before?: Content;
  readonly hasErrors?: boolean;
  readonly status?: ContentfulStatusCode | undefined;
};

/** Answers with a page in the product's frame. Pages hold an agency's figures, so no cache may keep them. */
export async function respondWithPage(c: WebContext, page: Page): Promise<Response> {
  const agency = c.get('agency') ?? null;
  const sender = c.get('sender') ?? null;
  const words = c.get('words');
  const may = mayIn(c);
  // A fault of the database has a page, too.
  const inbox = (page.status ?? 200) < 500 ? await inboxLinkFor(c) : null;
  const rulebook = await c.get('latestRulebook')();
  const html = await (
    <>
      {raw('<!DOCTYPE html>')}
      <Layout
        language={c.get('language')}
        words={words}
        title={page.title}
        hasErrors={page.hasErrors}
        agency={agency}
        home={agency ? deskOf(agency.shortName) : '/'}
        navigation={agency ? deskNavigation(agency, c.get('route') ?? null, words, may) : []}
        may={may}
        help={pathInLanguage(addressOf('help', {}), c.get('language'))}
        certainty={rulebook && certaintyIn(rulebook)}
        inbox={inbox}
        person={sender?.kind === 'account' ? sender.person : null}
        addressIn={(language) => addressInLanguage(new URL(c.req.url), language)}
        asset={c.get('assets').address}
        before={page.before}
      >
        {page.content}
      </Layout>
    </>
  ).toString();
  c.header('Cache-Control', 'no-store');
  // As bytes: the platform takes several times as long to make them from Thai when a string is the body of an answer.
  return c.body(new TextEncoder().encode(html), page.status ?? 200, {
    'Content-Type': 'text/html; charset=UTF-8',
  });
}

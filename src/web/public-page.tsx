import { raw } from 'hono/html';
import { addressOf } from '../routes.ts';
import type { Content } from './components/common.ts';
import { addressInLanguage } from './language.ts';
import { Layout } from './layout.tsx';
import type { WebContext } from './web-env.ts';

export type PublicPage = {
  readonly title: string;
  readonly description: string;
  readonly agency: { readonly shortName: string; readonly name: string; readonly isDemo: boolean };
  readonly before?: Content;
  readonly content: Content;
};

/** A page that everybody may read, as HTML: the product's frame without anything of whoever asks but the language. */
export async function renderPublicPage(c: WebContext, page: PublicPage): Promise<string> {
  const html = await (
    <>
      {raw('<!DOCTYPE html>')}
      <Layout
        language={c.get('language')}
        words={c.get('words')}
        title={page.title}
        description={page.description}
        agency={page.agency}
        home={addressOf('publicHome', { agency: page.agency.shortName })}
        navigation={[]}
        person={null}
        may={() => false}
        addressIn={(language) => addressInLanguage(new URL(c.req.url), language)}
        asset={c.get('assets').address}
        before={page.before}
        isPublic
      >
        {page.content}
      </Layout>
    </>
  ).toString();
  return html;
}

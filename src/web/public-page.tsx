import { raw } from 'hono/html';
import { certaintyIn } from '../capabilities/help/index.ts';
import { addressOf } from '../routes.ts';
import type { Content } from './components/common.ts';
import { pathInLanguage } from './language.ts';
import { Layout } from './layout.tsx';
import { PublicMetadata, type Shared } from './public-metadata.tsx';
import type { WebContext } from './web-env.ts';

export type PublicPage = {
  readonly title: string;
  readonly shared: Shared;
  /** The page's path where its query says more than its own address does, which links to other languages keep. */
  readonly here?: string;
  /** Whether it leads to signing in: it stands where people of a server do. */
  readonly leadsToSignIn?: boolean;
  /** Null of a page that tells of all agencies. */
  readonly agency: { readonly shortName: string; readonly name: string; readonly isDemo: boolean } | null;
  readonly before?: Content;
  readonly content: Content;
};

/**
 * A page that everybody may read, as HTML: the product's frame without anything of whoever asks but the language of the
 * address; of its query nothing, since the page is kept for others.
 */
export async function renderPublicPage(c: WebContext, page: PublicPage): Promise<string> {
  const [language, words] = [c.get('language'), c.get('words')];
  const { agency, shared } = page;
  const rulebook = await c.get('latestRulebook')();
  const html = await (
    <>
      {raw('<!DOCTYPE html>')}
      <Layout
        language={language}
        words={words}
        title={page.title}
        metadata={
          <PublicMetadata
            {...shared}
            title={words.web.titleOf({ page: page.title, agency: agency?.name ?? null })}
            isDemo={agency?.isDemo ?? false}
            {...{ language, words }}
          />
        }
        agency={agency}
        home={pathInLanguage(
          agency ? addressOf('publicHome', { agency: agency.shortName }) : addressOf('start', {}),
          language,
        )}
        signIn={page.leadsToSignIn ? pathInLanguage(addressOf('signIn', {}), language) : null}
        navigation={[]}
        person={null}
        may={() => false}
        help={pathInLanguage(addressOf('help', {}), language)}
        certainty={rulebook && certaintyIn(rulebook)}
        addressIn={(other) => pathInLanguage(page.here ?? shared.path, other)}
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

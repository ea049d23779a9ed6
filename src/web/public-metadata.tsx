import type { Language } from '../kernel/localized.ts';
import type { Messages } from '../messages/messages.ts';
import { pathInLanguage } from './language.ts';

/** What search engines and whoever shares a public page are told of it. */
export type Shared = {
  readonly description: string;
  /** The page's own address: a path, of a long list's page with its number, and never with words of whoever asks. */
  readonly path: string;
  /** Where the program is published, without a slash at the end; null while nobody knows. */
  readonly publicUrl: string | null;
  readonly publishedAt: Date | null;
  /** The path of a picture of 1200 × 630 and what it shows. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
};

type Props = Shared & {
  readonly title: string;
  readonly isDemo: boolean;
  readonly language: Language;
  readonly words: Messages;
};

/**
 * The head's metadata in Open Graph's words. Addresses have to be whole, so that they are told only where it is known under
 * which name the program is published. Made-up data is not to be found by a search. The policy of the pages allows no
 * script within the page, and so no JSON-LD.
 */
export function PublicMetadata(props: Props) {
  const { description, path, publicUrl, publishedAt, title, isDemo, language, words } = props;
  return (
    <>
      <meta name="description" content={description} />
      {isDemo && <meta name="robots" content="noindex" />}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={words.web.product} />
      <meta property="og:locale" content={words.web.locale} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {publishedAt && <meta property="article:published_time" content={publishedAt.toISOString()} />}
      {publicUrl !== null && (
        <>
          <link rel="canonical" href={publicUrl + pathInLanguage(path, language)} />
          <meta property="og:url" content={publicUrl + pathInLanguage(path, language)} />
          {(['th', 'en'] as const).map((one) => (
            <link rel="alternate" hreflang={one} href={publicUrl + pathInLanguage(path, one)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={publicUrl + pathInLanguage(path, 'th')} />
        </>
      )}
      <Picture {...props} />
    </>
  );
}

function Picture({ picture, publicUrl }: Props) {
  if (picture === null || publicUrl === null) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={publicUrl + picture.path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={picture.alt} />
    </>
  );
}

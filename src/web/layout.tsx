import type { TermCertainty, TermId } from '../capabilities/help/index.ts';
import type { Language } from '../kernel/localized.ts';
import type { Messages } from '../messages/messages.ts';
import { AccountBar, SignInBar } from './account-bar.tsx';
import { type May, MayContext } from './components/allowed.tsx';
import type { Content } from './components/common.ts';
import { DemoBanner } from './components/demo-banner.tsx';
import { LanguageSwitch } from './components/language-switch.tsx';
import { PageScripts, ScriptsOnPage } from './components/page-scripts.tsx';
import { ShownToContext } from './components/post-form.tsx';
import { SkipLink } from './components/skip-link.tsx';
import { type NavigationItem, NavigationList } from './components/sub-navigation.tsx';
import { TermsOnPage } from './components/term.tsx';
import { Thai, ThaiName } from './components/thai.tsx';
import { WordsContext } from './components/words.ts';
import type { InboxLink } from './inbox-link.ts';
import { TermExplanations } from './term-explanations.tsx';

export type LayoutProps = {
  readonly language: Language;
  readonly words: Messages;
  /** What the page is about, without product and agency. */
  readonly title: string;
  readonly hasErrors?: boolean | undefined;
  /** What search engines and whoever shares the page are told, within the head. */
  readonly metadata?: Content;
  /** Everybody may read it: it leads nowhere that takes an account. */
  readonly isPublic?: boolean | undefined;
  readonly agency: { readonly name: string; readonly isDemo: boolean } | null;
  /** Where the product's name leads. */
  readonly home: string;
  readonly navigation: readonly NavigationItem[];
  /** Who has signed in; null for a stranger and on a desk. */
  readonly person: { readonly accountId: string; readonly personName: string } | null;
  /** Where a stranger may sign in, on a page that says so at its head. */
  readonly signIn?: string | null;
  readonly inbox?: InboxLink | null;
  readonly may: May;
  /** The page of all terms. */
  readonly help: string;
  readonly certainty: TermCertainty | null;
  readonly addressIn: (language: Language) => string;
  readonly asset: (name: string) => string;
  /** Above the heading: breadcrumbs, a back link, sub-navigation. */
  readonly before?: Content;
  readonly children: Content;
};

/** What everything inside a page knows: its words, to whom it is shown, and what they may use of it. */
function Contexts({ words, person, may, children }: LayoutProps) {
  return (
    <MayContext.Provider value={may}>
      <WordsContext.Provider value={words}>
        <ShownToContext.Provider value={person?.accountId ?? null}>{children}</ShownToContext.Provider>
      </WordsContext.Provider>
    </MayContext.Provider>
  );
}

/** The frame of every page, from the doctype's next line to the end. */
export function Layout(props: LayoutProps) {
  const words = props.words.web;
  const title = words.titleOf({ page: props.title, agency: props.agency?.name ?? null });
  return (
    <Contexts {...props}>
      <html lang={props.language} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{props.hasErrors ? words.titleWithErrors({ title }) : title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="theme-color" content="#12437d" />
          <meta name="format-detection" content="telephone=no" />
          <link rel="icon" type="image/svg+xml" href={props.asset('favicon.svg')} />
          <link rel="stylesheet" href={props.asset('prongsai.css')} />
          {props.metadata}
          {props.hasErrors && <script type="module" src={props.asset('focus-faults.js')} />}
        </head>
        <body class="govuk-template__body">
          <SkipLink href="#main">{words.skipToContent}</SkipLink>
          <Header {...props} />
          {props.person !== null && <AccountBar {...props} name={props.person.personName} />}
          {props.signIn && <SignInBar href={props.signIn} words={props.words} />}
          {props.navigation.length > 0 && <Navigation label={words.mainNavigation} {...props} />}
          {props.agency?.isDemo && <DemoBanner />}
          <div class="ps-body">
            <div class="govuk-width-container">
              {props.before}
              <main class="govuk-main-wrapper" id="main" tabindex={-1}>
                <Explained {...props} />
              </main>
            </div>
          </div>
          <footer class="ps-footer">
            <div class="govuk-width-container ps-footer__row">
              <p class="ps-footer__text">
                <Thai>{words.footer}</Thai>
              </p>
              {!props.isPublic && <p class="ps-footer__text">{words.footerPrivacy}</p>}
              <p class="ps-footer__text ps-no-print">
                <a class="ps-footer__link" href={props.help}>
                  {props.words.terms.footerLink}
                </a>
              </p>
            </div>
          </footer>
        </body>
      </html>
    </Contexts>
  );
}

/** What a page holds, and under it the explanations of the terms that it has met and the scripts that it asks for. */
function Explained(props: LayoutProps) {
  const terms = new Set<TermId>();
  const scripts = new Set<string>();
  return (
    <ScriptsOnPage.Provider value={scripts}>
      <TermsOnPage.Provider value={terms}>
        {props.children}
        <TermExplanations {...props} terms={terms} />
      </TermsOnPage.Provider>
      <PageScripts scripts={scripts} asset={props.asset} />
    </ScriptsOnPage.Provider>
  );
}

function Header({ words, agency, home, language, addressIn }: LayoutProps) {
  return (
    <header class="ps-header">
      <div class="govuk-width-container ps-header__row">
        <a class="ps-header__home" href={home}>
          <Mark />
          <span class="ps-header__names">
            <span class="ps-header__product">{words.web.product}</span>{' '}
            {agency && (
              <span class="ps-header__agency">
                <ThaiName>{agency.name}</ThaiName>
              </span>
            )}
          </span>
        </a>
        <LanguageSwitch current={language} addressIn={addressIn} />
      </div>
    </header>
  );
}

/** Two discs that can be seen through: โปร่งใส. */
function Mark() {
  return (
    <svg class="ps-header__mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <circle cx="13" cy="18" r="11" fill="currentColor" fill-opacity="0.45" />
      <circle cx="23" cy="18" r="11" fill="currentColor" fill-opacity="0.75" />
    </svg>
  );
}

/** The same links twice: a row on wide screens, a menu that opens without script on narrow ones. */
function Navigation({ words, navigation, label }: LayoutProps & { readonly label: string }) {
  const here = navigation.find((item) => item.current);
  return (
    <>
      <nav class="ps-navigation ps-navigation--wide" aria-label={label}>
        <div class="govuk-width-container">
          <NavigationList items={navigation} />
        </div>
      </nav>
      <nav class="ps-menu" aria-label={words.web.menu}>
        <div class="govuk-width-container">
          <details>
            <summary class="ps-menu__summary">
              {words.web.menu}
              {here && <span class="ps-menu__here">{here.text}</span>}
            </summary>
            <NavigationList items={navigation} />
          </details>
        </div>
      </nav>
    </>
  );
}

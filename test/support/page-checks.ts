import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How JSX writes: `<br/>`, `checked=""`.
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': ['error', { style: 'uppercase' }],
    // Titles name page, agency and product, and Thai words are counted as letters.
    'long-title': 'off',
    // The error summary stands above the page's heading.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // Cells and figures of the rulebook; a telephone number is never shown as such.
    'tel-non-breaking': 'off',
    // The package's `role="alert"` and `role="region"` on a div are tested with screen readers.
    'prefer-native-element': ['error', { exclude: ['alert', 'region'] }],
    // A table that a phone shows as blocks says what its parts are.
    'no-redundant-role': 'off',
    // One stylesheet of our own origin.
    'require-sri': 'off',
  },
});

/** What is wrong with a whole page's HTML, one line each; empty when nothing is. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await htmlValidate.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line}: ${ruleId}: ${message}`),
  );
}

/** The rules of WCAG 2.2 AA and the good practices around them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
};

/**
 * What axe finds wrong with the page as it stands in the browser, one line for each place. The page's own policy
 * forbids foreign script; axe comes in through the browser's debugging door, which asks no policy.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
        // Naming every place that is right takes longer than all else.
        resultTypes: ['violations'],
      }),
    RULES,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => !(id === 'region' && isBackLink(target)))
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** A back link stands before the main content on purpose: whoever skips to the content skips it too. */
const isBackLink = (target: readonly string[]) =>
  target.every((selector) => selector.includes('govuk-back-link'));

/** By how many pixels the page is wider than the window; a page never is, only a table in its own area. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** What a strict policy would refuse: inline style, inline script, inline handlers, `javascript:` addresses. */
export function inlineFaults(html: string): string[] {
  const forbidden = [
    /<script(?![^>]*\ssrc=)[^>]*>/gi,
    /<style[\s>]/gi,
    /\sstyle=/gi,
    /\son[a-z]+=/gi,
    /javascript:/gi,
  ];
  return forbidden.flatMap((pattern) => html.match(pattern) ?? []);
}

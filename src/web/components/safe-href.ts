/** A path of this site in letters that every browser reads alike; a page of a long plan has more than a thousand. */
const OWN_PATH = /^\/(?!\/)[\w/.?=&%#-]*$/;
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address when it may stand in a link, else undefined: a link without address is shown as plain text.
 * Allowed are addresses within the site and the schemes http, https, mailto and tel. The check reads the address as a
 * browser does (which drops tabs and line ends inside it), since JSX escapes text but lets `javascript:` pass.
 */
export function safeHref(address: string): string | undefined {
  if (OWN_PATH.test(address)) return address;
  const base = 'https://same.site.invalid/';
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!SAFE_SCHEMES.has(url.protocol)) return undefined;
  const namesScheme = /^[\s\p{Cc}]*[a-z][a-z\d+.-]*:/iu.test(address);
  const staysHere = url.origin === new URL(base).origin;
  return namesScheme || staysHere ? address : undefined;
}

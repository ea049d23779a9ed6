/** Any; only paths are compared. */
const HERE = 'http://here.invalid';

/**
 * Where to go on after signing in: a path of ours with its query, as a header can carry it; `/` for everything that
 * leads elsewhere or that no browser would have asked for.
 */
export function ownPath(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search } = new URL(asked, HERE);
  // `/\evil.example`, `/\t/evil.example` and `/.//evil.example` end as another host, here or in the next browser.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}

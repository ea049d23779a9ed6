import { askedText } from '../../../kernel/asked-text.ts';
import { takeTurns } from '../../../kernel/take-turns.ts';
import { pageAsked } from '../../../web/components/pager.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { speakAddressed } from '../../../web/language.ts';
import { renderPublicPage } from '../../../web/public-page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { listPublicAgencies, type PublicAgencies } from '../list-public-agencies.ts';
import type { PublicDesk } from './public.handlers.tsx';
import { type DirectoryAsked, directoryAddress, directoryPath, publicAddress } from './public-address.ts';
import { PublicDirectoryContent } from './public-directory.page.tsx';
import { HTML, OF_ALL_AGENCIES } from './ready-answers.ts';

/** How many agencies a page of the list holds. */
const MOST = 50;

/**
 * To look through all agencies takes the database tens of milliseconds, which strangers must not take from staff. What is
 * looked for and what is kept ready take turns, so that no flood of searches keeps the list from being made.
 */
const turns = takeTurns({ atOnce: 2, mostWaiting: 20 });

/**
 * GET: what all agencies of a server publish, for whoever has not signed in; where one alone does, what that one shows. The
 * list is kept ready as the pages of the agencies are; what was looked for is found anew each time, since anybody can ask
 * for anything. Past its end the list goes to its last page.
 */
export const showPublicDirectory =
  (desk: PublicDesk): WebHandler =>
  async (c) => {
    speakAddressed(c);
    const { count, only } = await desk.ready.publicCount();
    const isListAsked = c.req.query('page') !== undefined || c.req.query('q') !== undefined;
    if (only !== null && !isListAsked)
      return c.redirect(publicAddress('publicHome', { agency: only }, c.get('language')), 303);
    const asked = {
      named: askedText(c.req.query('q')) ?? '',
      page: pageAsked(c.req.query('page'), Number.MAX_SAFE_INTEGER),
    };
    return asked.named === '' ? respondWithList(c, desk, asked, count) : respondWithFound(c, desk, asked);
  };

async function respondWithList(
  c: WebContext,
  desk: PublicDesk,
  asked: DirectoryAsked,
  count: number,
): Promise<Response> {
  if (isPastEnd(asked, count)) return toLast(c, asked, count);
  const answer = await desk.ready.answer(c, OF_ALL_AGENCIES, String(asked.page), () =>
    turns('list', async () => {
      const found = await find(desk, asked);
      return { status: 200, type: HTML, text: await directoryHtml(c, desk, asked, found) };
    }),
  );
  // Whoever has signed in gets another page at this address.
  answer?.headers.append('Vary', 'Cookie');
  return answer ?? respondWithFailure(c, 'busy');
}

async function respondWithFound(c: WebContext, desk: PublicDesk, asked: DirectoryAsked): Promise<Response> {
  const answer = await turns('searches', async () => {
    const found = await find(desk, asked);
    if (isPastEnd(asked, found.count)) return toLast(c, asked, found.count);
    return c.body(await directoryHtml(c, desk, asked, found), 200, { 'Content-Type': HTML });
  });
  return answer ?? respondWithFailure(c, 'busy');
}

const find = ({ database }: PublicDesk, { named, page }: DirectoryAsked): Promise<PublicAgencies> =>
  listPublicAgencies(database, { named, skipped: (page - 1) * MOST, most: MOST });

const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / MOST));

const isPastEnd = ({ page }: DirectoryAsked, count: number): boolean => page > pagesOf(count);

const toLast = (c: WebContext, { named }: DirectoryAsked, count: number): Response =>
  c.redirect(directoryAddress({ named, page: pagesOf(count) }, c.get('language')), 303);

function directoryHtml(
  c: WebContext,
  { publicUrl }: PublicDesk,
  asked: DirectoryAsked,
  found: PublicAgencies,
): Promise<string> {
  const words = c.get('words');
  const say = words.disclosure.directory;
  return renderPublicPage(c, {
    title: say.titleOf(asked),
    shared: {
      description: say.lead,
      path: directoryPath(asked.named === '' ? asked : { named: '', page: 1 }),
      publicUrl,
      publishedAt: null,
      picture: null,
    },
    here: directoryPath(asked),
    agency: null,
    leadsToSignIn: true,
    content: (
      <PublicDirectoryContent
        {...found}
        {...asked}
        pages={pagesOf(found.count)}
        words={words}
        language={c.get('language')}
      />
    ),
  });
}

import { askedText } from '../../../kernel/asked-text.ts';
import { pageAsked } from '../../../web/components/pager.tsx';
import { speakAddressed } from '../../../web/language.ts';
import { renderPublicPage } from '../../../web/public-page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { listPublicAgencies, type PublicAgencies } from '../list-public-agencies.ts';
import type { PublicDesk } from './public.handlers.tsx';
import { type DirectoryAsked, directoryAddress, directoryPath } from './public-address.ts';
import { PublicDirectoryContent } from './public-directory.page.tsx';
import { HTML, OF_ALL_AGENCIES } from './ready-answers.ts';

/** How many agencies a page of the list holds. */
const MOST = 50;

/**
 * GET: what all agencies of a server publish, for whoever has not signed in. The list is kept ready as the pages of the
 * agencies are; what was looked for is found anew each time, since anybody can ask for anything.
 */
export const showPublicDirectory =
  (desk: PublicDesk): WebHandler =>
  async (c) => {
    speakAddressed(c);
    const asked = {
      named: askedText(c.req.query('q')) ?? '',
      page: pageAsked(c.req.query('page'), Number.MAX_SAFE_INTEGER),
    };
    const find = () =>
      listPublicAgencies(desk.database, { named: asked.named, skipped: (asked.page - 1) * MOST, most: MOST });
    if (asked.named !== '') {
      const found = await find();
      if (isPastEnd(asked, found)) return toFirst(c, asked);
      return c.body(await directoryHtml(c, desk, asked, found), 200, { 'Content-Type': HTML });
    }
    const answer = await desk.ready.answer(c, OF_ALL_AGENCIES, String(asked.page), async () => {
      const found = await find();
      if (isPastEnd(asked, found)) return null;
      return { status: 200, type: HTML, text: await directoryHtml(c, desk, asked, found) };
    });
    // Whoever has signed in gets another page at this address.
    answer?.headers.append('Vary', 'Cookie');
    return answer ?? toFirst(c, asked);
  };

const isPastEnd = ({ page }: DirectoryAsked, { agencies }: PublicAgencies): boolean =>
  agencies.length === 0 && page > 1;

const toFirst = (c: WebContext, { named }: DirectoryAsked): Response =>
  c.redirect(directoryAddress({ named, page: 1 }, c.get('language')), 303);

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
      path: directoryPath(asked),
      publicUrl,
      publishedAt: null,
      picture: null,
    },
    agency: null,
    content: (
      <PublicDirectoryContent
        {...found}
        {...asked}
        pages={Math.ceil(found.count / MOST)}
        words={words}
        language={c.get('language')}
      />
    ),
  });
}

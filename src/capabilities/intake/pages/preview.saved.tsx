import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { WebContext } from '../../../web/web-env.ts';

/** The part of an address that says what a save did; also the id of the news, to which the address leads. */
export const SAVED_QUERY = 'saved';

const SAVED_NEWS = ['saved', 'undone', 'undoneAndSaved', 'nothing'] as const;
export type SavedNews = (typeof SAVED_NEWS)[number];

/** What the last save did, as long as the address says it; the same address leads the focus there. */
export function PreviewSaved({ c }: { readonly c: WebContext }) {
  const news = SAVED_NEWS.find((one) => one === c.req.query(SAVED_QUERY));
  if (!news) return null;
  return (
    <NotificationBanner
      type={news === 'nothing' ? undefined : 'success'}
      text={c.get('words').intake.preview.savedNews[news]}
      attributes={{ id: SAVED_QUERY, tabindex: '-1' }}
    />
  );
}

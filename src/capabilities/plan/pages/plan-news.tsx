import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Asked } from './asked.ts';

/** What was just done to the plan, by `?news=`. */
export function PlanNews({ asked: { c } }: { readonly asked: Asked }) {
  const { news, refused } = c.get('words').planPage;
  const told = c.req.query('news') ?? '';
  if (Object.hasOwn(refused, told))
    return <NotificationBanner role="alert" text={refused[told as keyof typeof refused]} />;
  if (!Object.hasOwn(news, told)) return null;
  return <NotificationBanner type="success" text={news[told as keyof typeof news]} />;
}

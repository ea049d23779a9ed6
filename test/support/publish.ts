import type { openDeskApp } from './desk-app.ts';
import { fileSignedPaper, SIGNED_PAPER } from './signed-paper.ts';

type Opened = Awaited<ReturnType<typeof openDeskApp>>;
type Desk = { readonly app: Pick<Opened['app'], 'request'>; readonly post: Opened['post'] };

const locationOf = (answer: Response) => answer.headers.get('location')?.split('?')[0] ?? '';

/**
 * Proposes the demo's report as it is, has it approved on paper, and publishes it; gives the edition's address.
 * `signedOn`: the day of the paper, the demo's own unless the clock is another.
 */
export async function publishReport(
  { app, post }: Desk,
  reason = '',
  signedOn = SIGNED_PAPER.signedOn,
): Promise<string> {
  const edition = locationOf(await post('/demo/desk/approval', { reason }));
  const approved = await fileSignedPaper(app, edition, { ...SIGNED_PAPER, signedOn });
  const published = await post(`${edition}/publication`, {});
  for (const { status } of [approved, published]) if (status !== 303) throw new Error(`answered ${status}`);
  return edition;
}

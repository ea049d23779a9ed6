import type { openDeskApp } from './desk-app.ts';
import { fileSignedPaper } from './signed-paper.ts';

type Desk = Pick<Awaited<ReturnType<typeof openDeskApp>>, 'app' | 'post'>;

const locationOf = (answer: Response) => answer.headers.get('location')?.split('?')[0] ?? '';

/** Proposes the demo's report as it is, has it approved on paper, and publishes it; gives the edition's address. */
export async function publishReport({ app, post }: Desk, reason = ''): Promise<string> {
  const edition = locationOf(await post('/demo/desk/approval', { reason }));
  const approved = await fileSignedPaper(app, edition);
  const published = await post(`${edition}/publication`, {});
  for (const { status } of [approved, published]) if (status !== 303) throw new Error(`answered ${status}`);
  return edition;
}

import type { openDeskApp } from './desk-app.ts';

type App = Pick<Awaited<ReturnType<typeof openDeskApp>>['app'], 'request'>;

/** What a person says of a paper that was signed on the demo's day. */
export const SIGNED_PAPER = {
  documentNumber: 'ตย 72501/123',
  signedOn: '16 ตุลาคม 2567',
  signer: 'มานะ ตัวอย่าง',
  position: 'นายกองค์การบริหารส่วนตำบล',
  capacity: 'holds',
};

/** The first bytes of a PDF are all that is asked of a scan. */
export const SCAN = Buffer.from('%PDF-1.7\nลงนามแล้ว');

/** Files the signed paper of the edition at `path` as a browser does. */
export function fileSignedPaper(
  app: App,
  path: string,
  fields: Readonly<Record<string, string>> = SIGNED_PAPER,
  scan: Buffer = SCAN,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('scan', new File([new Uint8Array(scan)], 'หนังสือ ลงนาม.pdf'));
  return app.request(`${path}/paper`, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
}

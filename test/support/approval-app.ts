import { expect } from 'vitest';
import { openDeskApp } from './desk-app.ts';
import { htmlFaults } from './page-checks.ts';
import { fileSignedPaper } from './signed-paper.ts';

export const APPROVAL = '/demo/desk/approval';
export const FIRST = `${APPROVAL}/2567/1`;

/** The desk of the demo, with its approval: proposing, filing a signed paper, and its pages, whose HTML is sound. */
export async function openApproval() {
  const desk = await openDeskApp();
  const page = async (path: string) => {
    const answer = await desk.get(path);
    const html = await answer.text();
    expect(await htmlFaults(html), path).toEqual([]);
    return { status: answer.status, html };
  };
  const propose = (reason = '') => desk.post(APPROVAL, { reason });
  const filePaper = (fields?: Readonly<Record<string, string>>, scan?: Buffer) =>
    fileSignedPaper(desk.app, FIRST, fields, scan);
  const hashOf = async (path = FIRST) => /[0-9a-f]{64}/.exec((await page(path)).html)?.[0] ?? 'none';
  return { ...desk, page, propose, filePaper, hashOf };
}

export const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

import { expect } from 'vitest';
import { htmlFaults, inlineFaults } from './page-checks.ts';

/** The page of an answer of this status, which is good HTML without inline script or style. */
export const sound = async (answer: Response, status = 200): Promise<string> => {
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
  return html;
};

/** The path of the link to be handed over that a page shows. */
export const linkIn = (html: string): string =>
  /\/account\/(link|invitation)\/[\w-]{43}/.exec(html)?.[0] ?? 'no link';

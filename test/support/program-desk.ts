import { type Program, untilServing } from './program.ts';

/** The desk of a program that is starting, as the browser that opened its one-time link asks it. */
export async function openProgramDesk(program: Program) {
  const { link, origin } = await untilServing(program);
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const request = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init, headers: { ...init.headers, cookie, origin } });
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields) });
  return { origin, app: { request }, post };
}

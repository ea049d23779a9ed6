import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { hashOf, randomToken } from '../database/secret.ts';

const IDLE_MS = 8 * 3_600_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
/** How exactly the idle time is kept over a restart. */
const NOTE_EVERY_MS = 10 * 60_000;

const sessionsShape = z.array(z.object({ hash: z.string(), openedAt: z.number(), seenAt: z.number() }));

export const SESSION_SECONDS = LONGEST_MS / 1000;

export type DeskSessions = {
  /** Opens a session at a moment in milliseconds; gives the token that the browser keeps. */
  readonly open: (now: number) => string;
  /** Whether a session with this token is open; counts as use of it. */
  readonly isOpen: (token: string, now: number) => boolean;
};

/**
 * Sessions of the desk: idle 8 hours, at most 7 days. Of each only the token's SHA-256 is kept, in one small file, so
 * that a restart of the program does not send the person back to the link. Where the file cannot be written, as on a
 * full disk, they hold until then.
 */
export function openDeskSessions(path: string): DeskSessions {
  let sessions = read(path);
  const isCurrent = (session: { openedAt: number; seenAt: number }, now: number): boolean =>
    now - session.seenAt < IDLE_MS && now - session.openedAt < LONGEST_MS;
  const note = (now: number): void => {
    sessions = sessions.filter((session) => isCurrent(session, now));
    try {
      writeFileSync(`${path}.part`, JSON.stringify(sessions), { mode: 0o600 });
      renameSync(`${path}.part`, path);
    } catch {}
  };
  return {
    open: (now) => {
      const token = randomToken();
      sessions.push({ hash: hashOf(token), openedAt: now, seenAt: now });
      note(now);
      return token;
    },
    isOpen: (token, now) => {
      const hash = hashOf(token);
      const session = sessions.find((candidate) => candidate.hash === hash);
      if (!session || !isCurrent(session, now)) return false;
      if (now - session.seenAt >= NOTE_EVERY_MS) {
        session.seenAt = now;
        note(now);
      }
      return true;
    },
  };
}

/** A file that cannot be read only costs the person a click on the link. */
function read(path: string): z.infer<typeof sessionsShape> {
  try {
    return sessionsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

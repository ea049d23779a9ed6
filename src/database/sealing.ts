import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './files.ts';
import { randomToken } from './secret.ts';

/**
 * Encrypts short secrets that the database keeps with a key that it does not have, so that who reads the database or a
 * backup of it reads none. `of`: whose secret it is; put into another's row it opens as little as with another key.
 */
export type Sealing = {
  /** Makes the key first where there is none. */
  readonly seal: (secret: string, of: string) => Promise<string>;
  /** Null for what was sealed with another key or for another, and where there is no key. */
  readonly open: (sealed: string, of: string) => Promise<string | null>;
  /**
   * Under what something is found again that nobody may read: its HMAC-SHA-256 as base64url, the same each time. With
   * another key it is another. Makes the key first where there is none.
   */
  readonly fingerprint: (hidden: string) => Promise<string>;
};

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What the key of fingerprints is derived for, apart from the key that encrypts (RFC 5869, `info`). */
const FINGERPRINT_USE = 'prongsai fingerprint';

/** The key's file within a data folder: for its owner alone, 32 random bytes. */
export const KEY_FILE = 'sealing.key';

/** Seals with the key of a data folder. */
export function openSealing(data: string): Sealing {
  const path = join(data, KEY_FILE);
  const presentKey = async () => (await readKey(path)) ?? (await makeKey(path));
  return {
    seal: async (secret, of) => {
      const key = await presentKey();
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(of));
      const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open: async (sealed, of) => {
      const key = await readKey(path);
      if (key === null) return null;
      const bytes = Buffer.from(sealed, 'base64url');
      const tagAt = NONCE_BYTES + TAG_BYTES;
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(of))
          .setAuthTag(bytes.subarray(NONCE_BYTES, tagAt));
        return decipher.update(bytes.subarray(tagAt), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        // That is how a wrong key shows itself.
        return null;
      }
    },
    fingerprint: async (hidden) => {
      const key = hkdfSync('sha256', await presentKey(), '', FINGERPRINT_USE, KEY_BYTES);
      return createHmac('sha256', Buffer.from(key)).update(hidden, 'utf8').digest('base64url');
    },
  };
}

async function readKey(path: string): Promise<Buffer | null> {
  try {
    const key = await readFile(path);
    if (key.length !== KEY_BYTES) throw new Error(`${path} is no key of ${KEY_BYTES} bytes`);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** On the disk, whole, before anything is sealed with it; of two that are made at once the first stays. */
async function makeKey(path: string): Promise<Buffer> {
  const unfinished = `${path}.${randomToken()}`;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(KEY_BYTES));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(unfinished, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await syncFolder(dirname(path));
  } finally {
    await rm(unfinished, { force: true });
  }
  const key = await readKey(path);
  if (key === null) throw new Error(`${path} was made and is gone`);
  return key;
}

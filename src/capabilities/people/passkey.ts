import { oneLine } from '../../kernel/one-line.ts';

/** A key of a device or a key ring, by which its person shows that they are there; a second factor. */
export type Passkey = {
  readonly passkeyId: string;
  /** As the device names it, in base64url. */
  readonly credentialId: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** Of its uses, as the device last told; 0 from one that does not count. */
  readonly counter: number;
  /** How browsers may reach it, as they told when it was added. */
  readonly transports: readonly string[];
  /** The host that it is for. */
  readonly rpId: string;
  /** As its person calls it. */
  readonly name: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
};

const LONGEST_NAME = 60;

/** A name for a passkey with single spaces; null when it is empty or too long. */
export function parsePasskeyName(typed: string): string | null {
  const name = oneLine(typed);
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

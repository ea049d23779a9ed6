import { oneLine } from '../../kernel/one-line.ts';
/** A person's access to the installation. */
export type Account = {
  readonly accountId: string;
  /** A name or e-mail address in small letters. */
  readonly signInName: string;
  /** As colleagues read it. */
  readonly personName: string;
  /** May add agencies; sees none by that. */
  readonly administersInstallation: boolean;
};

const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._+@-]{1,253}$/;
const LONGEST_PERSON_NAME = 200;

/**
 * A name under which one signs in, as it is compared: small letters, without spaces around. Null for what can be none:
 * letters other than a–z would let two names look alike.
 */
export function parseSignInName(typed: string): string | null {
  const name = typed.trim().toLowerCase();
  return SIGN_IN_NAME.test(name) ? name : null;
}

/** A person's name with single spaces; null when it is empty or too long. */
export function parsePersonName(typed: string): string | null {
  const name = oneLine(typed);
  return name === '' || name.length > LONGEST_PERSON_NAME ? null : name;
}

/**
 * Passwords that many people use, in small letters. Asked for when a password is chosen and loaded with the first: a
 * desk has none, and the list is large.
 */
export async function knownPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  );
  return known;
}

let known: Promise<ReadonlySet<string>> | null = null;

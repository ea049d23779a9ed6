import type { Actor } from '../audit/index.ts';

/** The fields of a form by name, as they were typed. */
export type DraftTexts = Readonly<Record<string, string>>;

/** What a person has typed into a form and not sent. */
export type Draft = {
  readonly texts: DraftTexts;
  /** How often it was kept; whoever keeps it again names the one that their window knows. */
  readonly revision: number;
  readonly keptAt: Date;
};

/** Whose draft of what: a person has one of each form. */
export type DraftPlace = {
  readonly agencyId: string;
  readonly writer: Actor;
  /** What the form is about, such as `analysis/2567/1/mend`. */
  readonly form: string;
};

export type DraftRefusal =
  /** Another window of the same person has kept something else meanwhile. */
  { readonly kind: 'other-window' } | { readonly kind: 'too-long' };

/** Of all fields together: more than any form takes, less than what would burden the database. */
const MOST_LETTERS = 100_000;

export const isTooLong = (texts: DraftTexts): boolean =>
  Object.values(texts).reduce((sum, text) => sum + text.length, 0) > MOST_LETTERS;

/** How the draft's table names whoever types: a person by their account, others by where they sit. */
export const writerKey = (writer: Actor): string =>
  writer.kind === 'account' ? writer.accountId : writer.kind;

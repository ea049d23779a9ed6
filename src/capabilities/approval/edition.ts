import type { FiscalYear, PlainDate } from '../../kernel/fiscal-year.ts';
import type { Capacity } from '../agency/index.ts';
import type { Actor } from '../audit/index.ts';

/** `returned`: the executive asks for changes; `taken-back`: whoever proposed it did so too early. */
export const EDITION_STATES = ['proposed', 'approved', 'returned', 'taken-back'] as const;

export type EditionState = (typeof EDITION_STATES)[number];

/** Who approved, as the papers name them. */
export type Signer = {
  readonly name: string;
  /** The position in whose right they sign. */
  readonly position: string;
  readonly capacity: Capacity;
  /** Of one in the holder's place: their own position, where they have one. */
  readonly ownPosition: string | null;
};

/** By sign-in, or on paper: then what stands on the signed paper, and its scan among the kept files. */
export type Approval = { readonly signer: Signer } & (
  | { readonly way: 'screen' }
  | {
      readonly way: 'paper';
      readonly documentNumber: string;
      readonly signedOn: PlainDate;
      readonly scan: string;
    }
);

export type Settlement = {
  readonly at: Date;
  readonly by: Actor;
  /** What was to be changed, of a returned edition. */
  readonly note: string | null;
  /** Null unless approved. */
  readonly approval: Approval | null;
};

/** A numbered edition (ฉบับ) of the year's report, whose content is frozen from the moment of its proposal. */
export type Edition = {
  readonly agencyId: string;
  /** The year of the result. */
  readonly fiscalYear: FiscalYear;
  /** From 1, without a gap. */
  readonly number: number;
  /** The accepted result from which it was made. */
  readonly intakeId: string;
  /** SHA-256 of the content's JSON by RFC 8785, in hexadecimal. */
  readonly contentHash: string;
  /** Why it takes the place of an approved one; null when it takes none. */
  readonly reason: string | null;
  readonly state: EditionState;
  readonly proposedAt: Date;
  readonly proposedBy: Actor;
  /** Null while it waits. */
  readonly settlement: Settlement | null;
};

/** What an edition holds; `content` as it was proposed. */
export type FoundEdition = { readonly edition: Edition; readonly content: object };

/** The edition in force: of those approved the one approved last. */
export const approvedOf = (editions: readonly Edition[]): Edition | null =>
  editions.filter(({ state }) => state === 'approved').toSorted((a, b) => b.number - a.number)[0] ?? null;

/** The edition that waits for its approval. */
export const proposedOf = (editions: readonly Edition[]): Edition | null =>
  editions.find(({ state }) => state === 'proposed') ?? null;

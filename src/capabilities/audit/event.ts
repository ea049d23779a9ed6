import canonicalize from 'canonicalize';
import { z } from 'zod';

/** Every act that is recorded, as routes name it. */
export const AUDIT_EVENTS = [
  'agency-added',
  'agency-changed',
  'tenure-recorded',
  'tenure-ended',
  'tenure-removed',
  'letterhead-changed',
  'template-changed',
  'intake-received',
  'intake-corrected',
  'intake-accepted',
  'intake-discarded',
  'result-withdrawn',
  'typed-emptied',
  'analysis-paragraph-edited',
  'analysis-paragraph-composed',
  'analysis-paragraph-restored',
  'suggestions-recorded',
  'suggestion-changed',
  'suggestion-removed',
  'report-downloaded',
  'edition-proposed',
  'edition-approved',
  'edition-returned',
  'edition-taken-back',
  'edition-approved-on-paper',
  'edition-published',
  'publication-withdrawn',
  'plan-begun',
  'measure-added',
  'measure-changed',
  'measure-removed',
  'measure-restored',
  'plan-reordered',
  'measures-changed',
  'measures-removed',
  'oversight-exported',
  'unit-asked',
  'question-answered',
  'answer-recorded',
  'question-closed',
  'installation-begun',
  'person-invited',
  'invitation-withdrawn',
  'invitation-accepted',
  'invitation-declined',
  'roles-changed',
  'account-disabled',
  'account-enabled',
  'link-made',
  'password-chosen',
  'password-changed',
  'second-factor-set-up',
  'second-factor-removed',
  'recovery-code-used',
  'recovery-codes-renewed',
  'passkey-added',
  'passkey-removed',
  'identity-connected',
  'identity-disconnected',
  'installation-administrator-made',
  'installation-administrator-unmade',
  'signed-in',
  'sign-in-slowed',
  'signed-out',
  'session-ended',
] as const;

export type AuditEventName = (typeof AUDIT_EVENTS)[number];

/**
 * Who did it: whoever sits at the desk, whoever gave a command where the program runs, a person by their account, or a
 * stranger, of whom nothing is known.
 */
export const actorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('desk') }),
  z.strictObject({ kind: z.literal('console') }),
  z.strictObject({ kind: z.literal('stranger') }),
  z.strictObject({ kind: z.literal('account'), accountId: z.string() }),
]);

export type Actor = z.infer<typeof actorSchema>;

/**
 * What it was done to. `file`: the name of a report's file in its address; `count`: of how many, where of several. Nothing of a
 * person stands here.
 */
export const subjectSchema = z.strictObject({
  agencyId: z.string().optional(),
  intakeId: z.string().optional(),
  fiscalYear: z.int().optional(),
  revision: z.int().optional(),
  edition: z.int().optional(),
  topic: z.int().optional(),
  /** Which paragraph of the topic. */
  paragraph: z.enum(['mend', 'develop', 'sustain']).optional(),
  suggestionId: z.string().optional(),
  /** How many were recorded at once. */
  count: z.int().optional(),
  sha256: z.string().optional(),
  file: z.string().optional(),
  measureId: z.string().optional(),
  accountId: z.string().optional(),
  sessionId: z.string().optional(),
  positionId: z.string().optional(),
  /** Who held a position or acted in it, and when. */
  tenureId: z.string().optional(),
  invitationId: z.string().optional(),
  roles: z.array(z.string()).optional(),
  unitIds: z.array(z.string()).optional(),
});

export type Subject = z.infer<typeof subjectSchema>;

/** The chain of acts that are no agency's. */
export const INSTALLATION_CHAIN = '00000000-0000-0000-0000-000000000000';

/** The number and hash of a chain's last event; of an empty chain 0 and zeros. */
export type ChainHead = { readonly number: number; readonly hash: string };

export const EMPTY_CHAIN: ChainHead = { number: 0, hash: '0'.repeat(64) };

/** How `canonicalText` writes an event out; goes up when that changes, and old events keep theirs. */
export const AUDIT_FORMAT = 1;

/** An event as it is chained. Numbers count from 1 without a gap; `actor` and `subject` are JSON as stored. */
export type ChainedEvent = {
  readonly agencyId: string;
  readonly number: number;
  readonly format: number;
  readonly event: string;
  readonly actor: object;
  readonly subject: object;
  readonly requestId: string;
  readonly at: Date;
  /** The hash of the event before, zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 of `canonicalText` in UTF-8, as 64 small hexadecimal digits. */
  readonly hash: string;
};

/**
 * The text whose SHA-256 is an event's hash: its JSON by RFC 8785 (keys in order of UTF-16 code units, no white space,
 * numbers as ECMAScript writes them), the moment as `2026-11-28T06:00:00.000Z`. The database gives JSON back with its
 * keys in another order, so an order of our own would not do.
 */
export function canonicalText({
  at,
  hash: _,
  ...event
}: Omit<ChainedEvent, 'hash'> & { hash?: string }): string {
  const text = canonicalize({ ...event, at: at.toISOString() });
  if (text === undefined) throw new Error('an event is always an object');
  return text;
}

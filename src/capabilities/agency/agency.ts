import { z } from 'zod';
import { AGENCY_KINDS, type AgencyKind } from '../../kernel/agency-kind.ts';
import { oneLine } from '../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { OWN_SEGMENTS } from '../../routes.ts';

/** Who signs the report: prepared (ผู้จัดทำ), reviewed (ผู้ตรวจสอบ), approved (ผู้อนุมัติ). */
export const SIGNING_ROLES = ['prepared', 'reviewed', 'approved'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

export type Position = {
  readonly title: string;
  /** The name of one of the agency's units, null for one above them all. */
  readonly unit: string | null;
  readonly role: SigningRole | null;
};

/** What a person enters about an agency; spaces are trimmed and single, no text is empty. */
export type AgencyDetails = {
  readonly officialName: string;
  readonly kind: AgencyKind;
  readonly district: string | null;
  readonly province: string | null;
  /** In the order in which they are to be shown. */
  readonly units: readonly string[];
  readonly positions: readonly Position[];
};

export type Agency = AgencyDetails & {
  readonly agencyId: string;
  /** ASCII, stands in addresses, never reused. */
  readonly shortName: string;
  readonly isDemo: boolean;
};

const LONGEST_TEXT = 200;

const text = z.string().transform(oneLine).pipe(z.string().min(1).max(LONGEST_TEXT));
const optionalText = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  text.nullable(),
);

const details = z
  .object({
    officialName: text,
    kind: z.enum(AGENCY_KINDS),
    district: optionalText,
    province: optionalText,
    units: z.array(text),
    positions: z.array(
      z.object({
        title: text,
        unit: optionalText,
        role: z.enum(SIGNING_ROLES).nullable(),
      }),
    ),
  })
  .superRefine(({ units, positions }, context) => {
    for (const [index, name] of units.entries()) {
      if (units.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: ['units', index], message: 'repeated' });
    }
    for (const [index, { unit, role }] of positions.entries()) {
      const path = ['positions', index];
      if (unit !== null && !units.includes(unit)) {
        context.addIssue({ code: 'custom', path: [...path, 'unit'], message: 'unknown' });
      }
      if (role !== null && positions.findIndex((other) => other.role === role) < index) {
        context.addIssue({ code: 'custom', path: [...path, 'role'], message: 'repeated' });
      }
    }
  });

/** A field by its path, such as `officialName` or `units.2`, and what is wrong with it. */
export type AgencyFault = {
  readonly field: string;
  readonly fault: 'missing' | 'too-long' | 'repeated' | 'unknown';
};

/** Parses what a form or a file says of an agency; refuses with every fault at once. */
export function parseAgencyDetails(input: unknown): Result<AgencyDetails, readonly AgencyFault[]> {
  const parsed = details.safeParse(input);
  return parsed.success ? ok(parsed.data) : refuse(parsed.error.issues.map(faultOf));
}

function faultOf(issue: z.core.$ZodIssue): AgencyFault {
  const field = issue.path.join('.');
  if (issue.code === 'too_big') return { field, fault: 'too-long' };
  if (issue.code === 'custom') return { field, fault: issue.message === 'repeated' ? 'repeated' : 'unknown' };
  return { field, fault: issue.code === 'invalid_value' ? 'unknown' : 'missing' };
}

const SHORT_NAME = /^[a-z][a-z0-9-]{1,39}$/;

/** A short name begins with a letter and has 2 to 40 small ASCII letters, digits and hyphens. */
export const isShortName = (value: string): boolean => SHORT_NAME.test(value);

/** Whether the program needs the name for an address of its own, so that an agency of that name could not be reached. */
export const isReservedShortName = (value: string): boolean => OWN_SEGMENTS.has(value);

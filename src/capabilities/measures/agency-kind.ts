/** Kinds of agency whose offices have names of their own; `general` stands for every other. */
export const AGENCY_KINDS = ['general', 'sao', 'municipality', 'pao', 'school', 'department'] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

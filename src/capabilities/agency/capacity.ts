import type { AgencyKind } from '../../kernel/agency-kind.ts';

/**
 * In which capacity (ฐานะ) somebody is in a position, and signs. Who `holds` it (ดำรงตำแหน่ง); who `acts` for whoever
 * holds it (รักษาราชการแทน); who `fills` it by order meanwhile (รักษาการในตำแหน่ง); and, while there is no elected head, who
 * `serves` in the head's duties (ปฏิบัติหน้าที่). The agency says which it is: nothing here decides who may.
 */
export const CAPACITIES = ['holds', 'acts', 'fills', 'serves'] as const;

export type Capacity = (typeof CAPACITIES)[number];

/** The capacities in which somebody signs in a holder's place. */
export type Substitution = Exclude<Capacity, 'holds'>;

/** Local governments whose head (นายก) is elected. Bangkok and Pattaya have laws of their own, and no kind. */
const WITH_ELECTED_HEAD: ReadonlySet<AgencyKind> = new Set(['sao', 'municipality', 'pao']);

/** In which capacities somebody can sign for an agency of a kind. */
export const capacitiesIn = (kind: AgencyKind): readonly Capacity[] =>
  CAPACITIES.filter((capacity) => capacity !== 'serves' || WITH_ELECTED_HEAD.has(kind));

/** Whether a position is that of an elected head, by its title; a deputy's (รองนายก) is not. */
export const isElectedHead = (kind: AgencyKind, title: string): boolean =>
  WITH_ELECTED_HEAD.has(kind) && title.trim().startsWith('นายก');

/** In which capacities somebody can be recorded in a position: an elected one is filled by an election alone. */
export const capacitiesOf = (kind: AgencyKind, title: string): readonly Capacity[] => {
  const absent = isElectedHead(kind, title) ? 'fills' : 'serves';
  return CAPACITIES.filter((capacity) => capacity !== absent);
};

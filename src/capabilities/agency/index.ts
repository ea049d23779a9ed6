export {
  type Agency,
  type AgencyDetails,
  type AgencyFault,
  type Position,
  SIGNING_ROLES,
  type SigningRole,
} from './agency.ts';
export {
  CAPACITIES,
  type Capacity,
  capacitiesIn,
  type Substitution,
} from './capacity.ts';
export { localityOf } from './locality.ts';
export type { Unit } from './match-units.ts';
export { reviewerApproves } from './reviewer-approves.ts';
export type { PositionOverTime } from './tenure.ts';
export { unnamedSigners } from './unnamed-signers.ts';
export { type PositionSigner, type Standing, signerInRole, signingInRole, standingOn } from './who-signs.ts';

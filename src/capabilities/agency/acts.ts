export {
  type AgencySummary,
  type DirectoryOf,
  findAgency,
  findAgencyKind,
  findAgencySummary,
  findOnlyAgency,
  listAgencies,
} from './find-agency.ts';
export { findPositions } from './find-positions.ts';
export { listUnits } from './list-units.ts';
export {
  type AddAgencyRefusal,
  addAgency,
  type Founder,
  type SaveAgencyRefusal,
  saveAgency,
} from './save-agency.ts';
export { lockAgency } from './store.ts';

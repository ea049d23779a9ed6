export {
  type Agency,
  type AgencyDetails,
  type AgencyFault,
  type Position,
  SIGNING_ROLES,
  type SigningRole,
} from './agency.ts';
export {
  type AgencySummary,
  findAgency,
  findAgencySummary,
  findOnlyAgency,
  listAgencies,
} from './find-agency.ts';
export { localityOf } from './locality.ts';
export { type AddAgencyRefusal, addAgency, type SaveAgencyRefusal, saveAgency } from './save-agency.ts';

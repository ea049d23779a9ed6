export {
  type Agency,
  type AgencyDetails,
  type AgencyFault,
  type Position,
  SIGNING_ROLES,
  type SigningRole,
} from './agency.ts';
export { type AgencySummary, findAgency, findAgencySummary, listAgencies } from './find-agency.ts';
export { localityOf } from './locality.ts';
export { changeAgency, showAgency } from './pages/agency.page.tsx';
export { openDirectory, openStart } from './pages/directory.page.tsx';
export { addNewAgency, showNewAgency } from './pages/new-agency.page.tsx';
export { type AddAgencyRefusal, addAgency, type SaveAgencyRefusal, saveAgency } from './save-agency.ts';

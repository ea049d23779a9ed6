import type { agency as original } from '../th/agency.ts';

export const agency: typeof original = {
  kinds: {
    general: 'Other public agency',
    sao: 'Subdistrict administrative organization',
    municipality: 'Municipality',
    pao: 'Provincial administrative organization',
    school: 'School or college',
    department: 'Department of central government',
  },
  roles: { prepared: 'Prepared by', reviewed: 'Reviewed by', approved: 'Approved by' },
};

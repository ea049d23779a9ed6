import type { Generated } from 'kysely';
import type { Moment } from './moment.ts';

export type AgencyShortNameTable = {
  short_name: string;
  agency_id: string;
  taken_at: Moment;
};

export type AgencyTable = {
  agency_id: string;
  short_name: string;
  official_name: string;
  kind: string;
  district: string | null;
  province: string | null;
  is_demo: Generated<boolean>;
  created_at: Moment;
  changed_at: Moment;
};

export type AgencyUnitTable = {
  agency_id: string;
  unit_id: string;
  ordinal: number;
  name: string;
};

export type AgencyPositionTable = {
  agency_id: string;
  position_id: string;
  ordinal: number;
  title: string;
  unit_id: string | null;
  role: string | null;
  retired_at: Moment | null;
};

/** Who holds a position or acts for its holder; see docs/decisions/0029. */
export type PositionTenureTable = {
  agency_id: string;
  tenure_id: string;
  position_id: string;
  kind: string;
  person_name: string;
  account_id: string | null;
  own_title: string | null;
  first_day: string | null;
  last_day: string | null;
  appointed_by: string | null;
};

/** The agency, its units and its positions. */
export type AgencyTables = {
  'reference.agency_short_name': AgencyShortNameTable;
  agency: AgencyTable;
  agency_unit: AgencyUnitTable;
  agency_position: AgencyPositionTable;
  position_tenure: PositionTenureTable;
};

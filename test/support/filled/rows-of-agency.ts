import type { AgencyTables } from '../../../src/database/tables/agency.ts';
import type { PaperTables } from '../../../src/database/tables/papers.ts';
import { type Example, NOW, type RowsOf } from './example.ts';

/** Who acts in the agency's position; agency, units and position were added by their act. */
export const rowsOfAgency = ({
  agency_id,
  position_id,
}: Example): RowsOf<Pick<AgencyTables, 'position_tenure'>> => ({
  position_tenure: {
    ...{ agency_id, tenure_id: position_id, position_id, kind: 'acts', person_name: 'มานี\t"\\' },
    ...{ account_id: null, own_title: 'รองปลัด', first_day: '2024-10-01', last_day: null },
    appointed_by: 'คำสั่งที่ 1/2567',
  },
});

/** How its papers look. */
export const rowsOfPapers = ({ agency_id, sha256 }: Example): RowsOf<PaperTables> => ({
  letterhead: {
    ...{ agency_id, office_line: 'สำนักปลัด\tโทร. 0', address: null, number_prefix: 'ตย\\' },
    ...{ digits: 'thai', word_font: 'TH SarabunPSK' },
    ...{ emblem_sha256: sha256, emblem_width: 3, emblem_height: 2 },
  },
  paper_template: {
    ...{ agency_id, paper: 'memo', number: 1, sha256, file_name: 'แม่แบบ\t\\.docx' },
    ...{ known_tags: JSON.stringify(['agencyName', 'measures.title']), chosen_at: NOW },
  },
});

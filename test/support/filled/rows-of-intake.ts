import type { IntakeTables } from '../../../src/database/tables/intake.ts';
import type { ResultTables } from '../../../src/database/tables/result.ts';
import { type Example, FISCAL_YEAR, NOW, ONE, type RowsOf } from './example.ts';

const of = { fiscal_year: FISCAL_YEAR, rulebook_id: 'ita-2567' };

/** An original, what was read of it, and what somebody types. */
export const rowsOfIntake = ({ agency_id, sha256, byte_size }: Example): RowsOf<IntakeTables> => ({
  stored_file: {
    ...{ agency_id, sha256, byte_size, media_type: 'text/plain' },
    ...{ original_name: 'ผล\tการ\nประเมิน.txt', received_at: NOW },
  },
  intake: {
    ...{ agency_id, intake_id: ONE, ...of, sha256, form: 'text', state: 'accepted' },
    corrections: JSON.stringify([{ kind: 'score', key: 'e1', to: 9856 }]),
    ...{ created_at: NOW, changed_at: NOW, decided_at: NOW, revision: 1, withdrawn_at: null },
  },
  typed_draft: { agency_id, ...of, texts: JSON.stringify({ i1: '๙๘.๗๘' }), kept_at: NOW },
});

/** The result that was accepted of it. */
export const rowsOfResult = ({ agency_id, sha256 }: Example): RowsOf<ResultTables> => ({
  'reference.rulebook_text': {
    ...{ sha256, rulebook_id: of.rulebook_id, content: '{"ชื่อ":"\\t\\n"}', kept_at: NOW },
  },
  result: { agency_id, fiscal_year: FISCAL_YEAR, intake_id: ONE, accepted_at: NOW },
  result_score: { agency_id, fiscal_year: FISCAL_YEAR, kind: 'item', key: 'i1', hundredths: 9878 },
  result_record: {
    ...{ agency_id, intake_id: ONE, rulebook_sha256: sha256, recorded_at: NOW },
    content: JSON.stringify({ version: 1, sheet: { items: [['i1', 9878]] }, text: 'ก\t"\\' }),
  },
});

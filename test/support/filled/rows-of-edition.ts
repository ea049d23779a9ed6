import type { EditionTables } from '../../../src/database/tables/edition.ts';
import { BY, type Example, FISCAL_YEAR, NOW, ONE, type RowsOf } from './example.ts';

/** An edition, approved on paper and published with a file. */
export function rowsOfEdition({ agency_id, sha256 }: Example): RowsOf<EditionTables> {
  const edition = { agency_id, fiscal_year: FISCAL_YEAR, number: 1 };
  return {
    edition: {
      ...{ ...edition, intake_id: ONE, content_hash: sha256, reason: 'แก้ไข\t"\\', state: 'approved' },
      ...{ content: JSON.stringify({ version: 1, text: 'ก\t"\\' }), proposed_at: NOW, proposed_by: BY },
    },
    edition_settlement: {
      ...{ ...edition, settled_at: NOW, settled_by: BY, note: null, way: 'paper' },
      ...{ signer_name: 'มานะ', signer_position: 'นายก', signer_own_position: 'ปลัด' },
      signer_capacity: 'serves',
      ...{ document_number: 'ตย 1/1', signed_on: '2025-03-01', scan_sha256: sha256 },
    },
    publication: {
      ...{ ...edition, published_at: NOW, published_by: BY, publisher_name: 'มานี', changed_at: NOW },
      ...{ agency_name: 'หน่วยงาน', locality: '', overall: 9959, level_name: null, level_tone: 'good' },
    },
    publication_file: { ...edition, name: 'report.pdf', sha256 },
  };
}

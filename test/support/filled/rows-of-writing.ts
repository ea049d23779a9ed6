import type { PlanTables } from '../../../src/database/tables/plan.ts';
import type { WritingTables } from '../../../src/database/tables/writing.ts';
import { BY, type Example, FISCAL_YEAR, MEASURE, NOW, ONE, PLAN_YEAR, type RowsOf } from './example.ts';

/** A paragraph, a form that was not sent, what a respondent wrote. */
export const rowsOfWriting = ({ agency_id, sha256 }: Example): RowsOf<WritingTables> => ({
  paragraph_revision: {
    ...{ agency_id, fiscal_year: FISCAL_YEAR, topic: 1, kind: 'develop', revision: 1 },
    ...{ text: 'ควรพัฒนา\t"\\\nต่อไป', composed: 'เรียบเรียง', actor: BY, written_at: NOW },
  },
  form_draft: {
    ...{ agency_id, writer: 'desk', form: 'analysis/2567/1/develop', revision: 1, kept_at: NOW },
    texts: JSON.stringify({ text: 'ยังพิมพ์ไม่เสร็จ\t"\\' }),
  },
  suggestion: {
    ...{ agency_id, suggestion_id: ONE, fiscal_year: FISCAL_YEAR, topic: null },
    ...{ text: 'ควรมีที่จอดรถ\t"\\', batch: sha256, ordinal: 0, recorded_at: NOW },
  },
});

/** A plan of one measure, of which a unit was asked and answered. */
export function rowsOfPlan({ agency_id }: Example): RowsOf<PlanTables> {
  const plan = { agency_id, plan_year: PLAN_YEAR };
  const measure = {
    ...{ ...plan, measure_id: MEASURE, revision: 1 },
    ...{ content: JSON.stringify({ title: 'มาตรการ\t"\\' }), budget_satang: 1_250_050n },
  };
  return {
    plan: { ...plan, begun_at: NOW },
    plan_measure: { ...measure, ordinal: 1, changed_at: NOW, removed_at: null },
    plan_measure_revision: { ...measure, act: 'added', actor: BY, at: NOW },
    consultation_question: {
      ...{ ...plan, question_id: ONE, asking_id: ONE, measure_id: MEASURE },
      ...{ unit_id: ONE, unit_name: 'กองคลัง', text: 'โปรดพิจารณา\t"\\', due_on: '2026-12-15' },
      ...{ asked_at: NOW, asked_by: BY, closed_at: null, closed_by: null },
    },
    consultation_answer: {
      ...{ agency_id, question_id: ONE, number: 1, verdict: 'disagree', text: 'งบไม่พอ\t"\\' },
      ...{ measure_revision: 1, answered_at: NOW, actor: BY },
      ...{ given_by: 'หัวหน้า', given_on: '2026-12-01', given_way: 'paper' },
    },
  };
}

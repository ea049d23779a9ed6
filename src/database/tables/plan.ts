import type { JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type PlanTable = {
  agency_id: string;
  plan_year: number;
  begun_at: Moment;
};

/** Content is parsed where measures are read. */
export type PlanMeasureTable = {
  agency_id: string;
  plan_year: number;
  measure_id: string;
  ordinal: number;
  revision: number;
  content: JSONColumnType<object>;
  budget_satang: bigint;
  changed_at: Moment;
  removed_at: Moment | null;
};

export type PlanMeasureRevisionTable = {
  agency_id: string;
  plan_year: number;
  measure_id: string;
  revision: number;
  act: string;
  content: JSONColumnType<object>;
  budget_satang: bigint;
  actor: JSONColumnType<object>;
  at: Moment;
};

export type ConsultationQuestionTable = {
  agency_id: string;
  question_id: string;
  asking_id: string;
  plan_year: number;
  measure_id: string;
  unit_id: string;
  unit_name: string;
  text: string;
  due_on: string | null;
  asked_at: Moment;
  asked_by: JSONColumnType<object>;
  closed_at: Moment | null;
  closed_by: JSONColumnType<object> | null;
};

export type ConsultationAnswerTable = {
  agency_id: string;
  question_id: string;
  number: number;
  verdict: string;
  text: string;
  measure_revision: number;
  answered_at: Moment;
  actor: JSONColumnType<object>;
  given_by: string | null;
  given_on: string | null;
  given_way: string | null;
};

/** Plans, their measures with their histories, and what units are asked about them. */
export type PlanTables = {
  plan: PlanTable;
  plan_measure: PlanMeasureTable;
  plan_measure_revision: PlanMeasureRevisionTable;
  consultation_question: ConsultationQuestionTable;
  consultation_answer: ConsultationAnswerTable;
};

import { addAgency } from '../../src/capabilities/agency/acts.ts';
import { recordingOf } from '../../src/capabilities/audit/acts.ts';
import { openFileStore } from '../../src/database/files.ts';
import { makeTestFolder, openTestDatabase } from './test-database.ts';

export const NOW = new Date('2025-03-01T02:03:04.567Z');
export const CONTENT = Buffer.from('ผลการประเมิน\t๙๙.๕๙\\N\n');

/** A database with a row or more in every table, and with characters that COPY has to escape. */
export async function openFilledDatabase(content = CONTENT) {
  const opened = await openTestDatabase();
  const { database, pool } = opened;
  const data = await makeTestFolder();
  const added = await addAgency(
    database,
    {
      shortName: 'example',
      isDemo: true,
      now: NOW,
      input: {
        officialName: 'เทศบาลตำบลตัวอย่าง \\ "ทดสอบ"',
        kind: 'municipality',
        district: null,
        province: 'ตัวอย่าง',
        units: ['สำนักปลัด', 'กองคลัง'],
        positions: [{ title: 'ปลัดเทศบาล', unit: 'สำนักปลัด', role: 'reviewed' }],
      },
    },
    recordingOf({ event: 'agency-added', actor: { kind: 'desk' }, requestId: 'request "\\' }),
  );
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const agency_id = added.value;
  const { position_id } = await database
    .selectFrom('agency_position')
    .select('position_id')
    .executeTakeFirstOrThrow();
  await database
    .insertInto('position_tenure')
    .values({
      ...{ agency_id, tenure_id: position_id, position_id, kind: 'acts', person_name: 'มานี\t"\\' },
      ...{ account_id: null, own_title: 'รองปลัด', first_day: '2024-10-01', last_day: null },
      appointed_by: 'คำสั่งที่ 1/2567',
    })
    .execute();
  const sha256 = await openFileStore(data).keep(content);
  const intake_id = '01890000-0000-7000-8000-000000000001';
  const times = { created_at: NOW, changed_at: NOW, decided_at: NOW };
  await database
    .insertInto('stored_file')
    .values({
      agency_id,
      sha256,
      byte_size: content.length,
      media_type: 'text/plain',
      original_name: 'ผล\tการ\nประเมิน.txt',
      received_at: NOW,
    })
    .execute();
  await database
    .insertInto('letterhead')
    .values({
      agency_id,
      office_line: 'สำนักปลัด\tโทร. 0',
      address: null,
      number_prefix: 'ตย\\',
      digits: 'thai',
      word_font: 'TH SarabunPSK',
      emblem_sha256: sha256,
      emblem_width: 3,
      emblem_height: 2,
    })
    .execute();
  await database
    .insertInto('paper_template')
    .values({
      agency_id,
      paper: 'memo',
      number: 1,
      sha256,
      file_name: 'แม่แบบ\t\\.docx',
      known_tags: JSON.stringify(['agencyName', 'measures.title']),
      chosen_at: NOW,
    })
    .execute();
  await database
    .insertInto('intake')
    .values({
      agency_id,
      intake_id,
      fiscal_year: 2567,
      rulebook_id: 'ita-2567',
      sha256,
      form: 'text',
      state: 'accepted',
      corrections: JSON.stringify([{ kind: 'score', key: 'e1', to: 9856 }]),
      revision: 1,
      withdrawn_at: null,
      ...times,
    })
    .execute();
  await database
    .insertInto('typed_draft')
    .values({
      agency_id,
      fiscal_year: 2567,
      rulebook_id: 'ita-2567',
      texts: JSON.stringify({ i1: '๙๘.๗๘' }),
      kept_at: NOW,
    })
    .execute();
  await database
    .insertInto('result')
    .values({ agency_id, fiscal_year: 2567, intake_id, accepted_at: NOW })
    .execute();
  await database
    .insertInto('result_score')
    .values({ agency_id, fiscal_year: 2567, kind: 'item', key: 'i1', hundredths: 9878 })
    .execute();
  await database
    .insertInto('reference.rulebook_text')
    .values({ sha256, rulebook_id: 'ita-2567', content: '{"ชื่อ":"\\t\\n"}', kept_at: NOW })
    .execute();
  await database
    .insertInto('result_record')
    .values({
      agency_id,
      intake_id,
      rulebook_sha256: sha256,
      content: JSON.stringify({ version: 1, sheet: { items: [['i1', 9878]] }, text: 'ก\t"\\' }),
      recorded_at: NOW,
    })
    .execute();
  await database
    .insertInto('paragraph_revision')
    .values({
      ...{ agency_id, fiscal_year: 2567, topic: 1, kind: 'develop', revision: 1 },
      ...{ text: 'ควรพัฒนา\t"\\\nต่อไป', composed: 'เรียบเรียง', actor: JSON.stringify({ kind: 'desk' }) },
      written_at: NOW,
    })
    .execute();
  await database
    .insertInto('form_draft')
    .values({
      ...{ agency_id, writer: 'desk', form: 'analysis/2567/1/develop', revision: 1, kept_at: NOW },
      texts: JSON.stringify({ text: 'ยังพิมพ์ไม่เสร็จ\t"\\' }),
    })
    .execute();
  await database
    .insertInto('suggestion')
    .values({
      ...{ agency_id, suggestion_id: intake_id, fiscal_year: 2567, topic: null, text: 'ควรมีที่จอดรถ\t"\\' },
      ...{ batch: sha256, ordinal: 0, recorded_at: NOW },
    })
    .execute();
  const edition = { agency_id, fiscal_year: 2567, number: 1 };
  const by = JSON.stringify({ kind: 'desk' });
  await database
    .insertInto('edition')
    .values({
      ...{ ...edition, intake_id, content_hash: sha256, reason: 'แก้ไข\t"\\', state: 'approved' },
      ...{ content: JSON.stringify({ version: 1, text: 'ก\t"\\' }), proposed_at: NOW, proposed_by: by },
    })
    .execute();
  await database
    .insertInto('edition_settlement')
    .values({
      ...{ ...edition, settled_at: NOW, settled_by: by, note: null, way: 'paper' },
      ...{
        signer_name: 'มานะ',
        signer_position: 'นายก',
        signer_capacity: 'serves',
        signer_own_position: 'ปลัด',
      },
      ...{ document_number: 'ตย 1/1', signed_on: '2025-03-01', scan_sha256: sha256 },
    })
    .execute();
  await database
    .insertInto('publication')
    .values({
      ...{ ...edition, published_at: NOW, published_by: by, publisher_name: 'มานี', changed_at: NOW },
      ...{ agency_name: 'หน่วยงาน', locality: '', overall: 9959, level_name: null, level_tone: 'good' },
    })
    .execute();
  await database
    .insertInto('publication_file')
    .values({ ...edition, name: 'report.pdf', sha256 })
    .execute();
  const measure = {
    ...{ agency_id, plan_year: 2568, measure_id: '01890000-0000-7000-8000-000000000003', revision: 1 },
    ...{ content: JSON.stringify({ title: 'มาตรการ\t"\\' }), budget_satang: 1_250_050n },
  };
  await database.insertInto('plan').values({ agency_id, plan_year: 2568, begun_at: NOW }).execute();
  await database
    .insertInto('plan_measure')
    .values({ ...measure, ordinal: 1, changed_at: NOW, removed_at: null })
    .execute();
  await database
    .insertInto('plan_measure_revision')
    .values({ ...measure, act: 'added', actor: JSON.stringify({ kind: 'desk' }), at: NOW })
    .execute();
  const asked = { agency_id, question_id: intake_id };
  await database
    .insertInto('consultation_question')
    .values({
      ...{ ...asked, asking_id: intake_id, plan_year: 2568, measure_id: measure.measure_id },
      ...{ unit_id: intake_id, unit_name: 'กองคลัง', text: 'โปรดพิจารณา\t"\\', due_on: '2026-12-15' },
      ...{ asked_at: NOW, asked_by: JSON.stringify({ kind: 'desk' }), closed_at: null, closed_by: null },
    })
    .execute();
  await database
    .insertInto('consultation_answer')
    .values({
      ...{
        ...asked,
        number: 1,
        verdict: 'disagree',
        text: 'งบไม่พอ\t"\\',
        measure_revision: 1,
        answered_at: NOW,
      },
      ...{
        actor: JSON.stringify({ kind: 'desk' }),
        given_by: 'หัวหน้า',
        given_on: '2026-12-01',
        given_way: 'paper',
      },
    })
    .execute();
  const account_id = '01890000-0000-7000-8000-000000000002';
  await database
    .insertInto('account.account')
    .values({
      account_id,
      sign_in_name: 'somsri@example.go.th',
      person_name: 'สมศรี\t"\\',
      password_hash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA',
      administers_installation: true,
      created_at: NOW,
      disabled_at: null,
    })
    .execute();
  await database
    .insertInto('account.membership')
    .values({ agency_id, account_id, role: 'administrator', since: NOW })
    .execute();
  await database
    .insertInto('account.membership_unit')
    .values({ agency_id, account_id, unit_id: intake_id })
    .execute();
  await database
    .insertInto('account.second_factor')
    .values({ account_id, sealed_secret: 'sealed', last_step: 57_000_000n, set_up_at: NOW })
    .execute();
  await database.insertInto('account.recovery_code').values({ account_id, code_hash: sha256 }).execute();
  await database
    .insertInto('account.passkey')
    .values({
      ...{ passkey_id: intake_id, account_id, credential_id: 'credential', public_key: 'key', counter: 7n },
      ...{ transports: ['internal', 'hybrid'], rp_id: 'ita.example.go.th', name: 'โน้ตบุ๊ก\t"\\' },
      ...{ added_at: NOW, last_used_at: null },
    })
    .execute();
  await database
    .insertInto('account.identity')
    .values({
      ...{ identity_id: intake_id, account_id, issuer: 'https://id.example.go.th', subject: '1' },
      ...{ connected_at: NOW, used_at: null },
    })
    .execute();
  await database
    .insertInto('access.provider_visit')
    .values({
      ...{ state_hash: sha256, browser_hash: sha256, source_hash: sha256, nonce: 'n', code_verifier: 'v' },
      ...{ next: '/', account_id: null, session_id: null, expires_at: NOW },
    })
    .execute();
  await database
    .insertInto('access.pending_sign_in')
    .values({ token_hash: sha256, account_id, expires_at: NOW })
    .execute();
  await database
    .insertInto('access.session')
    .values({
      ...{ session_id: intake_id, token_hash: sha256, account_id },
      ...{ opened_at: NOW, seen_at: NOW, seen_from: 'Firefox' },
    })
    .execute();
  await database
    .insertInto('access.link')
    .values({
      ...{ token_hash: sha256, account_id, purpose: 'reset' },
      ...{ made_at: NOW, expires_at: NOW, used_at: null },
    })
    .execute();
  await database
    .insertInto('access.waiting_mail')
    .values({
      ...{
        mail_key: 'forgotten somsri',
        kind: 'forgotten',
        sign_in_name: 'somsri@example.go.th',
        about: '{}',
      },
      ...{ origin: 'https://ita.example.go.th', request_id: 'request' },
      ...{ asked_at: NOW, due_at: NOW },
    })
    .execute();
  await database
    .insertInto('access.passkey_challenge')
    .values({ holder: intake_id, purpose: 'add', challenge: 'challenge', expires_at: NOW })
    .execute();
  await database
    .insertInto('access.invitation')
    .values({
      ...{ agency_id, invitation_id: intake_id, token_hash: sha256 },
      ...{ sign_in_name: 'manee', person_name: 'มานี', roles: ['owner'], unit_ids: [intake_id] },
      ...{ made_at: NOW, expires_at: NOW, declined_at: null },
    })
    .execute();
  await database
    .insertInto('access.known_browser')
    .values({ browser_id: intake_id, account_id, token_hash: sha256, seen_at: NOW })
    .execute();
  await database
    .insertInto('access.failure')
    .values({ subject_hash: sha256, count: 1, last_at: NOW })
    .execute();
  return { database, pool, data };
}

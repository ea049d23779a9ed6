import { expect, test } from 'vitest';
import { openLog } from './log.ts';

test('a log line is JSON and loses secrets and what people typed, at the first and second level', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  log.info(
    { requestId: 'r1', token: 'secret', headers: { cookie: 'secret', accept: 'text/html' }, body: 'secret' },
    'act',
  );
  log.debug('not at this level');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('secret');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: 'r1',
    headers: { accept: 'text/html' },
    msg: 'act',
  });
});

test('of an error a line tells what failed and where, and nothing of what stood in the row', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  const row = 'Failing row contains (นางสาวทดลอง)';
  const fault = Object.assign(new TypeError('null value in column "age"'), {
    ...{ code: '23502', constraint: 'age_given', table: 'person' },
    ...{ detail: row, where: row, hint: row, parameters: [row], query: row },
  });
  log.error({ err: new Error('not kept', { cause: fault }), requestId: 'r1' }, 'fault');
  log.error(fault);
  log.error({ err: row });
  expect(lines.join()).not.toContain('นางสาวทดลอง');
  const told = {
    type: 'TypeError',
    message: fault.message,
    code: '23502',
    constraint: 'age_given',
    table: 'person',
  };
  const [wrapped, plain] = lines.map((line) => JSON.parse(line));
  expect(wrapped).toMatchObject({ err: { type: 'Error', message: 'not kept', cause: told } });
  expect(wrapped.err.stack).toContain('log.test.ts');
  expect(plain.err).toMatchObject(told);
});

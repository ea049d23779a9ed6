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

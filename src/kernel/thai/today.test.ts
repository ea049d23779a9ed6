import { expect, test } from 'vitest';
import { dayInThailand } from './today.ts';

test.each([
  ['2024-09-30T16:59:59Z', '2024-09-30'],
  ['2024-09-30T17:00:00Z', '2024-10-01'],
  ['2025-01-01T00:00:00Z', '2025-01-01'],
])('%s is %s in Thailand', (moment, day) => {
  expect(dayInThailand(new Date(moment))).toBe(day);
});

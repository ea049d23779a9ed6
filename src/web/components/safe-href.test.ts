import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each([
  '/demo/desk',
  '/demo/desk/measures/0189-a?year=1#top',
  '/..//elsewhere.example',
  '#main',
  '?lang=en',
  'page',
  'https://example.com/a?b=c',
  'HTTP://example.com',
  'mailto:a@example.com',
  'tel:021234567',
])('%s is a link', (address) => {
  expect(safeHref(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\n/elsewhere.example',
  '/\t\\elsewhere.example',
  '\\\\elsewhere.example',
  'https://',
])('%j is no link', (address) => {
  expect(safeHref(address)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { browserCommand } from './open-browser.ts';

const ADDRESS = 'http://127.0.0.1:8567/open/t';
const at = (platform: NodeJS.Platform, environment = {}, isInteractive = true) =>
  browserCommand(ADDRESS, { platform, environment, isInteractive })?.[0] ?? null;

test('a browser is opened only for a person in front of a screen, and never through a shell', () => {
  expect(at('win32')).toBe('rundll32');
  expect(at('darwin')).toBe('open');
  expect(at('linux', { DISPLAY: ':0' })).toBe('xdg-open');
  expect(at('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('xdg-open');
  expect(at('linux')).toBeNull();
  expect(at('linux', { DISPLAY: ':0', CI: 'true' })).toBeNull();
  expect(at('win32', {}, false)).toBeNull();
});

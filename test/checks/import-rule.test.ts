import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTracked } from '../support/copy-tracked.ts';

const repository = join(import.meta.dirname, '..', '..');

/** Files that break the rule, each with the name of what it breaks. */
const PLANTED = [
  [
    'pages-are-for-the-web',
    'src/documents/planted-page.ts',
    "import '../capabilities/intake/pages/index.ts';",
  ],
  ['kernel-stands-alone', 'src/kernel/planted.ts', "import '../log.ts';"],
  ['kernel-stands-alone', 'src/kernel/planted-too.tsx', "import 'node:fs';"],
  ['what-is-known-is-pure', 'src/capabilities/planted/index.ts', "import './planted-rule.ts';"],
  ['what-is-known-is-pure', 'src/capabilities/planted-too/index.ts', "import './planted-page.tsx';"],
  ['what-is-known-is-pure', 'src/capabilities/planted-third/index.ts', "import './planted-rule.ts';"],
  ['what-is-known-is-pure', 'src/capabilities/planted-fourth/index.ts', "import './planted-store.ts';"],
  [
    'capability-by-its-index',
    'src/capabilities/measures/planted-door.ts',
    "import '../rulebook/rulebook.ts';",
  ],
  [
    'capability-by-its-index',
    'src/capabilities/measures/pages/planted.page.tsx',
    "import '../../rulebook/rulebook.ts';",
  ],
  [
    'capability-by-its-index-from-outside',
    'src/web/planted-door.tsx',
    "import '../capabilities/rulebook/rulebook.ts';",
  ],
  [
    'intake-knows-only-its-left',
    'src/capabilities/intake/planted-right.ts',
    "import '../measures/index.ts';",
  ],
  [
    'rulebook-knows-only-its-left',
    'src/capabilities/rulebook/pages/planted.page.tsx',
    "import '../../intake/index.ts';",
  ],
  ['audit-knows-no-capability', 'src/capabilities/audit/planted.ts', "import '../rulebook/index.ts';"],
  [
    'only-pages-know-the-web',
    'src/capabilities/intake/planted-web.ts',
    "import { Hono } from 'hono'; void Hono;",
  ],
  ['only-pages-know-the-web', 'src/documents/planted.tsx', "import '../web/layout.tsx';"],
  ['documents-without-database', 'src/documents/planted-rows.ts', "import '../database/open.ts';"],
  ['database-knows-no-capability', 'src/database/planted.ts', "import '../capabilities/rulebook/index.ts';"],
  ['ways-outside-know-no-capability', 'src/mail/planted.ts', "import '../capabilities/people/acts.ts';"],
  ['ways-outside-know-no-capability', 'src/zip/planted.ts', "import '../documents/index.ts';"],
  ['web-and-cli-apart', 'src/web/planted-cli.tsx', "import '../cli/output.ts';"],
  ['cli-without-web', 'src/cli/planted.ts', "import '../web/layout.tsx';"],
  ['main-on-top', 'src/web/planted-main.tsx', "import '../main.ts';"],
  ['no-test-in-code', 'src/web/planted-test.tsx', "import { test } from 'vitest'; void test;"],
  ['resolvable', 'src/web/planted-nowhere.tsx', "import './nowhere.ts';"],
  ['no-cycle', 'src/web/planted-ring-too.tsx', "import './planted-ring.tsx';"],
] as const;

/** What planted files lead to: the other half of the ring, which is reported once, and rules that are not pure. */
const BEHIND = [
  [null, 'src/web/planted-ring.tsx', "import './planted-ring-too.tsx';"],
  [null, 'src/capabilities/planted/planted-rule.ts', "import 'node:fs';"],
  [null, 'src/capabilities/planted-too/planted-page.tsx', "import { sql } from 'kysely'; void sql;"],
  [null, 'src/capabilities/planted-third/planted-rule.ts', "import '../rulebook/acts.ts';"],
  [null, 'src/capabilities/planted-fourth/planted-store.ts', 'export const planted = null;'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'prongsai-imports-'));
let found: { rule: string; from: string }[] = [];

const cruise = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 120_000 },
  );

beforeAll(() => {
  copyTracked(folder, 'src', 'test', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs');
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [, path, source] of [...PLANTED, ...BEHIND]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\nexport const planted = 1;\n`);
  }
  const { summary } = JSON.parse(cruise('.dependency-cruiser.cjs', '--output-type', 'json', 'src').stdout);
  found = summary.violations.map((violation: { rule: { name: string }; from: string }) => ({
    rule: violation.rule.name,
    from: violation.from,
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import rule', () => {
  test.each(PLANTED)('%s is seen in %s', (rule, path) => {
    expect(found).toContainEqual({ rule, from: path });
  });

  test('a violation makes the check fail', () => {
    expect(cruise('.dependency-cruiser.cjs', 'src').status).not.toBe(0);
  });

  test('every rule of the configuration has a planted violation or is one of a family that has', () => {
    const left = new Set(PLANTED.map(([rule]) => rule.replace(/^.*(?=-knows-only-its-left$)/, '')));
    const config = JSON.parse(
      execFileSync(
        process.execPath,
        ['-p', 'JSON.stringify(require("./.dependency-cruiser.cjs").forbidden.map(({ name }) => name))'],
        { cwd: repository, encoding: 'utf8' },
      ),
    ) as string[];
    const rules = new Set(config.map((rule) => rule.replace(/^.*(?=-knows-only-its-left$)/, '')));
    expect([...rules].filter((rule) => !left.has(rule))).toEqual([]);
  });
});

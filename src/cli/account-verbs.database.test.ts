import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { openDeskApp } from '../../test/support/desk-app.ts';
import { CLERK, openInstallation } from '../../test/support/people.ts';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { listChains, verifyLog } from '../capabilities/audit/acts.ts';
import type { OpenDatabase } from '../database/open.ts';
import { run as account } from './account.ts';
import { run as backup } from './backup.ts';
import { run as init } from './init.ts';
import { run as restore } from './restore.ts';

async function outcomeOf(verb: typeof init, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await verb(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

function use({ pool }: Pick<OpenDatabase, 'pool'>): void {
  const { host, port, user, password } = inject('testServer');
  const name = pool.options.database;
  vi.stubEnv('DATABASE_URL', `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${name}`);
}

const SOMSRI = ['--sign-in', 'Somsri@Example.go.th', '--name', 'สมศรี ใจดี'];

beforeEach(async () => {
  vi.stubEnv('PRONGSAI_DATA', join(await makeTestFolder(), 'data'));
  return () => vi.unstubAllEnvs();
});

describe('init', () => {
  test('makes an empty database a server, prints one link, and refuses a second time', async () => {
    const opened = await openTestDatabase('empty');
    use(opened);
    const { code, said } = await outcomeOf(init, ...SOMSRI);
    expect(code).toBe(0);
    expect(said).toMatch(/^ {2}http:\/\/127\.0\.0\.1:8567\/account\/link\/[\w-]{43}$/m);
    const accounts = await opened.database.selectFrom('account.account').selectAll().execute();
    expect(accounts).toMatchObject([
      { sign_in_name: 'somsri@example.go.th', password_hash: null, administers_installation: true },
    ]);
    expect(await outcomeOf(init, ...SOMSRI)).toMatchObject({
      code: 2,
      said: '',
      complained: expect.stringContaining('prongsai account link'),
    });
  });

  test('gives the first administrator every agency of a desk that was restored here, and its link the public address', async () => {
    const desk = await openDeskApp();
    use(desk);
    const folder = join(await makeTestFolder(), 'backup');
    vi.stubEnv('PRONGSAI_DATA', desk.data);
    expect(await outcomeOf(backup, folder)).toMatchObject({ code: 0 });
    const server = await openTestDatabase('empty');
    use(server);
    vi.stubEnv('PRONGSAI_DATA', join(await makeTestFolder(), 'data'));
    vi.stubEnv('PUBLIC_URL', 'https://ita.example.go.th');
    expect(await outcomeOf(restore, folder)).toMatchObject({ code: 0 });
    expect((await outcomeOf(init, ...SOMSRI)).said).toContain('  https://ita.example.go.th/account/link/');
    const roles = await server.database
      .selectFrom('account.membership')
      .innerJoin('agency', 'agency.agency_id', 'account.membership.agency_id')
      .select(['short_name', 'role'])
      .orderBy('role')
      .execute();
    expect(roles).toEqual([
      { short_name: 'demo', role: 'administrator' },
      { short_name: 'demo', role: 'coordinator' },
    ]);
  });

  test.each([
    [[], 'prongsai init --sign-in'],
    [['--sign-in', 'somsri'], 'prongsai init --sign-in'],
    [[...SOMSRI, 'more'], 'prongsai init --sign-in'],
    [['--password', 'secret', ...SOMSRI], 'prongsai init --sign-in'],
    [['--sign-in', 'สมศรี', '--name', 'สมศรี'], 'must be an e-mail address'],
    [['--sign-in', 'somsri', '--name', ' '], 'Give first and last name'],
  ])('with %j says what is missing and makes nothing', async (args, told) => {
    const opened = await openTestDatabase();
    use(opened);
    expect(await outcomeOf(init, ...args)).toMatchObject({
      code: 2,
      complained: expect.stringContaining(told),
    });
    expect(await opened.database.selectFrom('account.account').selectAll().execute()).toEqual([]);
  });
});

describe('account link', () => {
  test('prints a further link for an account, and voids the earlier one', async () => {
    const opened = await openTestDatabase();
    use(opened);
    await outcomeOf(init, ...SOMSRI);
    const { code, said } = await outcomeOf(account, 'link', 'SOMSRI@example.go.th');
    expect([code, said]).toEqual([0, expect.stringMatching(/\/account\/link\/[\w-]{43}$/m)]);
    expect(await opened.database.selectFrom('access.link').selectAll().execute()).toHaveLength(1);
  });

  test('says by what a disabled account is opened again', async () => {
    use(await openTestDatabase());
    await outcomeOf(init, ...SOMSRI);
    await outcomeOf(account, 'disable', 'somsri@example.go.th');
    expect(await outcomeOf(account, 'link', 'somsri@example.go.th')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('prongsai account enable somsri@example.go.th'),
    });
  });

  test.each([
    [[], 'prongsai account link'],
    [['link'], 'prongsai account link'],
    [['open', 'somsri'], 'prongsai account link'],
    [['link', 'สมศรี'], 'must be an e-mail address'],
    [['link', 'nobody'], 'There is no account of the name “nobody”'],
  ])('with %j is refused', async (args, told) => {
    use(await openTestDatabase());
    expect(await outcomeOf(account, ...args)).toMatchObject({
      code: 2,
      complained: expect.stringContaining(told),
    });
  });

  test('asks for a migration of an older database first', async () => {
    use(await openTestDatabase('empty'));
    expect(await outcomeOf(account, 'link', 'somsri')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('prongsai migrate'),
    });
  });
});

describe('account oversee', () => {
  async function openAgencies() {
    const installation = await openInstallation();
    use(installation);
    const folder = await makeTestFolder();
    const listed = async (...lines: string[]) => {
      const file = join(folder, 'list.txt');
      await writeFile(file, `\uFEFF# จังหวัดตัวอย่าง\r\n\r\n${lines.join('\r\n')}\r\n`);
      return file;
    };
    const { database, one, two } = installation;
    const overseen = async () => {
      const rows = await database
        .selectFrom('account.membership')
        .select('agency_id')
        .where('role', '=', 'oversight')
        .execute();
      return rows.map(({ agency_id }) => agency_id).sort();
    };
    const changes = async () => {
      const rows = await database
        .selectFrom('audit_event')
        .select(['agency_id', 'actor', 'subject'])
        .where('event', '=', 'roles-changed')
        .where('request_id', 'like', 'account %')
        .orderBy('agency_id')
        .orderBy('number')
        .execute();
      return rows.map(({ agency_id, actor, subject }) => [
        agency_id,
        actor,
        (subject as { roles?: string[] }).roles,
      ]);
    };
    return { ...installation, listed, overseen, changes, both: [one, two].sort() };
  }
  const CONSOLE_ACTOR = { kind: 'console' };
  const FOUNDER = ['administrator', 'coordinator'];
  const told = (said: string) => ({ code: 0, said: expect.stringContaining(said) });

  test('gives the role in every agency once, each with an event in its own chain, and takes it away again', async () => {
    const { overseen, changes, both, database } = await openAgencies();
    expect(await outcomeOf(account, 'oversee', CLERK, '--all')).toMatchObject(told('2 more agencies'));
    expect(await overseen()).toEqual(both);
    expect(await outcomeOf(account, 'oversee', CLERK, '--all')).toMatchObject(told('0 more agencies'));
    expect(await changes()).toEqual(both.map((id) => [id, CONSOLE_ACTOR, [...FOUNDER, 'oversight']]));
    expect(await outcomeOf(account, 'stop-overseeing', CLERK, '--all')).toMatchObject(told('2 agencies'));
    expect(await overseen()).toEqual([]);
    expect(await changes()).toHaveLength(4);
    const verified = await verifyLog(database, await listChains(database), new Set());
    expect(verified.every(({ broken }) => broken === null)).toBe(true);
  });

  test('of a list means those agencies alone, and leaves demos to a list', async () => {
    const { overseen, database, listed, one, two } = await openAgencies();
    expect(await outcomeOf(account, 'oversee', CLERK, '--file', await listed('two', 'two'))).toMatchObject(
      told('1 more agency'),
    );
    expect(await overseen()).toEqual([two]);
    await database.updateTable('agency').set({ is_demo: true }).where('short_name', '=', 'one').execute();
    expect(await outcomeOf(account, 'oversee', CLERK, '--all')).toMatchObject(told('0 more agencies'));
    await outcomeOf(account, 'oversee', CLERK, '--file', await listed('one'));
    expect(await overseen()).toEqual([one, two].sort());
  });

  test('changes nothing when the list names an agency that there is not', async () => {
    const { overseen, listed } = await openAgencies();
    expect(await outcomeOf(account, 'oversee', CLERK, '--file', await listed('one', 'three'))).toMatchObject({
      code: 2,
      complained: expect.stringContaining('1 short name of no agency: three'),
    });
    expect(await overseen()).toEqual([]);
  });

  test.each([
    [['oversee', CLERK], 'prongsai account oversee'],
    [['oversee', '--all'], 'prongsai account oversee'],
    [['oversee', CLERK, '--all', '--file', 'x'], 'prongsai account oversee'],
    [['oversee', CLERK, '--some'], 'prongsai account oversee'],
    [['stop-overseeing', CLERK, 'more', '--all'], 'prongsai account oversee'],
    [['oversee', 'สมศรี', '--all'], 'must be an e-mail address'],
    [['oversee', CLERK, '--file', '/nowhere'], '/nowhere cannot be opened'],
    [['oversee', 'nobody', '--all'], 'There is no account of the name “nobody”'],
  ])('with %j is refused', async (args, complained) => {
    await openAgencies();
    expect(await outcomeOf(account, ...args)).toMatchObject({
      code: 2,
      complained: expect.stringContaining(complained),
    });
  });
});

describe('account', () => {
  const eventsOf = async ({ database }: OpenDatabase) =>
    (await database.selectFrom('audit_event').select('event').orderBy('number').execute()).map(
      ({ event }) => event,
    );

  test.each([
    ['disable', 'enable', 'disabled', 'account-disabled', 'account-enabled'],
    [
      'make-installation-administrator',
      'unmake-installation-administrator',
      'administers the installation',
      'installation-administrator-made',
      'installation-administrator-unmade',
    ],
  ])('%s and %s change an account, say so, and leave one event each', async (one, other, told, ...events) => {
    const opened = await openTestDatabase();
    use(opened);
    await outcomeOf(init, ...SOMSRI);
    await opened.database
      .updateTable('account.account')
      .set({ administers_installation: one === 'disable' })
      .execute();
    const state = () =>
      opened.database
        .selectFrom('account.account')
        .select(['administers_installation', 'disabled_at'])
        .executeTakeFirstOrThrow();
    const before = await state();
    const name = 'SOMSRI@example.go.th';
    expect(await outcomeOf(account, one, name)).toMatchObject({
      code: 0,
      said: expect.stringContaining(told),
    });
    expect(await state()).not.toEqual(before);
    expect(await outcomeOf(account, one, name)).toMatchObject({
      code: 0,
      said: expect.stringContaining('already'),
    });
    expect(await outcomeOf(account, other, name)).toMatchObject({ code: 0 });
    expect(await state()).toEqual(before);
    expect((await eventsOf(opened)).filter((event) => event !== 'installation-begun')).toEqual(events);
  });

  test('remove-second-factor removes a lost one, and says when there is none', async () => {
    const opened = await openTestDatabase();
    use(opened);
    await outcomeOf(init, ...SOMSRI);
    await opened.pool.query(
      `insert into account.second_factor select account_id, 'sealed', 1, now() from account.account`,
    );
    const name = 'somsri@example.go.th';
    expect((await outcomeOf(account, 'remove-second-factor', name)).said).toContain('is removed');
    expect((await outcomeOf(account, 'remove-second-factor', name)).said).toContain('so already');
    expect(await eventsOf(opened)).toEqual(['installation-begun', 'second-factor-removed']);
  });

  test.each(['disable', 'enable', 'remove-second-factor', 'make-installation-administrator'])(
    '%s of nobody is refused',
    async (verb) => {
      use(await openTestDatabase());
      expect(await outcomeOf(account, verb, 'nobody')).toMatchObject({
        code: 2,
        complained: expect.stringContaining('There is no account of the name “nobody”'),
      });
    },
  );
});

import { expect, test } from 'vitest';
import { AGENCIES, openNation } from '../../../../test/support/overseen-nation.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { findPerson } from '../../people/acts.ts';

test('the start is a directory that is paged and searched', async () => {
  const { browser } = await openNation();
  const rows = async (path: string) => {
    const html = await (await browser.get(path)).text();
    expect(await htmlFaults(html), path).toEqual([]);
    return html.match(/href="\/[a-z0-9-]+\/desk"/g)?.length ?? 0;
  };
  expect([await rows('/'), await rows('/agencies?page=3'), await rows('/agencies?page=99')]).toEqual([
    50, 21, 21,
  ]);
  expect(
    await rows('/agencies?q=%E0%B9%82%E0%B8%A3%E0%B8%87%E0%B9%80%E0%B8%A3%E0%B8%B5%E0%B8%A2%E0%B8%99'),
  ).toBe(30);
  expect(await rows('/agencies?q=%25')).toBe(0);
});

test('a request asks for what they are to the agency of its address alone', async () => {
  const { desk, one, open } = await openNation();
  const { sessionToken } = await open('governor');
  const within = async (shortName: string | null) =>
    (await findPerson(desk, sessionToken, { shortName }))?.memberships;
  expect(await within('one')).toEqual([{ agencyId: one, roles: ['oversight'], unitIds: [] }]);
  expect([await within('two'), await within('nowhere'), await within(null)]).toEqual([[], [], []]);
  expect(await findPerson(desk, sessionToken, { shortName: null })).toMatchObject({ oversees: true });
  expect((await findPerson(desk, sessionToken))?.memberships).toHaveLength(AGENCIES + 1);
});

/**
 * The import rule: kernel ← noun, rules ← acts, questions, store ← pages ← web, cli ← main. A capability is entered
 * by its index.ts alone, its pages by pages/index.ts, and it knows only those to its left in the year's flow.
 */
const FLOW = ['rulebook', 'intake', 'assessment', 'analysis', 'measures'];

/** Nouns (one word), and what decides without reading or keeping anything. */
const PURE =
  '^src/capabilities/([^/]+/[a-z]+|(assessment|analysis)/[a-z-]+|intake/(check|parse)/[a-z-]+|rulebook/(check|parse|decide|score)-[a-z-]+|measures/(propose|choose|explain|parse)-[a-z-]+)\\.ts$';
const DOORS = '^src/capabilities/[^/]+/(pages/)?index\\.ts$';
const TESTS = '\\.test\\.tsx?$';

const toTheRight = FLOW.slice(0, -1).map((capability, place) => ({
  name: `${capability}-knows-only-its-left`,
  severity: 'error',
  from: { path: `^src/capabilities/${capability}/`, pathNot: TESTS },
  to: { path: `^src/capabilities/(${FLOW.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: TESTS },
      to: { pathNot: ['^src/kernel/', 'node_modules/fraction\\.js/'] },
    },
    {
      name: 'nouns-and-rules-are-pure',
      comment: 'Nouns (one word) and rules.ts read no disk, no network, no database and no clock.',
      severity: 'error',
      from: { path: PURE, pathNot: ['/(store|index)\\.ts$', TESTS] },
      to: { path: ['node_modules/(hono|@hono|kysely|pg|pino)/', '^src/(database|web|cli)/', '/store\\.ts$'] },
    },
    {
      name: 'nouns-and-rules-without-node',
      severity: 'error',
      from: { path: PURE, pathNot: ['/(store|index)\\.ts$', TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'capability-by-its-index',
      severity: 'error',
      from: { path: '^src/capabilities/([^/]+)/' },
      to: {
        path: '^src/capabilities/[^/]+/',
        pathNot: ['^src/capabilities/$1/', DOORS],
      },
    },
    {
      name: 'capability-by-its-index-from-outside',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/capabilities/', TESTS] },
      to: { path: '^src/capabilities/[^/]+/', pathNot: DOORS },
    },
    {
      name: 'pages-are-for-the-web',
      severity: 'error',
      from: { path: '^src/', pathNot: ['/pages/', '^src/web/', TESTS] },
      to: { path: '/pages/' },
    },
    ...toTheRight,
    {
      name: 'only-pages-know-the-web',
      severity: 'error',
      from: {
        path: '^src/(capabilities|documents|database|messages)/',
        pathNot: ['/pages/', TESTS],
      },
      to: { path: ['^src/(web|cli)/', 'node_modules/(hono|@hono)/'] },
    },
    {
      name: 'documents-without-database',
      severity: 'error',
      from: { path: '^src/documents/', pathNot: TESTS },
      to: { path: ['^src/database/', 'node_modules/(kysely|pg)/'] },
    },
    {
      name: 'database-knows-no-capability',
      severity: 'error',
      from: { path: '^src/database/', pathNot: TESTS },
      to: { path: '^src/(capabilities|web|cli|documents)/' },
    },
    {
      name: 'web-and-cli-apart',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'cli-without-web',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: TESTS },
      to: { path: '^src/web/' },
    },
    {
      name: 'main-on-top',
      comment: 'Only the table of verbs loads the composition root, when its verb is asked for.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'no-test-in-code',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^test/', TESTS, 'node_modules/(vitest|fast-check)/'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

/**
 * The import rule: kernel ← noun, rules ← acts, questions, store ← pages ← web, cli ← main. A capability is entered
 * by its index.ts alone, its pages by pages/index.ts, and it knows only those to its left in the year's flow.
 */
const FLOW = [
  'rulebook',
  'intake',
  'assessment',
  'analysis',
  'measures',
  'plan',
  'consultation',
  'approval',
  'disclosure',
  'oversight',
];

/** A capability's doors: what it knows and decides, what it does with the world outside, and its pages. */
const DOORS = '^src/capabilities/[^/]+/((pages/)?index|acts)\\.ts$';
/** Disk, network, database and web: Node's own modules, and those of ours and of others that use them. */
const WORLD_OUTSIDE = [
  'node_modules/(hono|@hono|kysely|pg|pino|exceljs|mammoth|@hyzyla|yauzl|csv-[a-z]+)/',
  '^src/(database|web|cli)/',
  '^src/capabilities/[^/]+/acts\\.ts$',
  '^src/capabilities/.*[/-]store\\.ts$',
  '^(node:)?(child_process|cluster|crypto|dgram|dns|fs|http|http2|https|net|os|path|process|stream|timers|tls|url|v8|vm|worker_threads|zlib)(/|$)',
];
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
      to: { pathNot: ['^src/kernel/', 'node_modules/(fraction\\.js|diff)/'] },
    },
    {
      name: 'what-is-known-is-pure',
      comment:
        'Nothing behind the door index.ts, however far behind, reads or keeps anything: that is for acts.ts.',
      severity: 'error',
      from: { path: ['^src/capabilities/[^/]+/index\\.ts$', '^src/main-job\\.ts$'] },
      to: { path: WORLD_OUTSIDE, reachable: true },
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
      name: 'audit-knows-no-capability',
      comment: 'Every act records; what they do to each other is not the log’s to know.',
      severity: 'error',
      from: { path: '^src/capabilities/audit/', pathNot: TESTS },
      to: { path: '^src/capabilities/(?!audit/)' },
    },
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
      name: 'ways-outside-know-no-capability',
      comment:
        'Mail, packages, processes and identity providers: what they are used for is told by whoever uses them.',
      severity: 'error',
      from: { path: '^src/(mail|zip|apart|identity-provider)/', pathNot: TESTS },
      to: { path: '^src/(capabilities|documents|cli)/' },
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

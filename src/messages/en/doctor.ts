import type { doctor as original } from '../th/doctor.ts';

export const doctor: typeof original = {
  node: ({ found }) => `Node.js ${found}`,
  nodeTooOld: ({ found, needed }) => `Node.js ${found} is too old; install ${needed} or newer`,
  binaries: 'the programs of PostgreSQL are installed',
  binariesReadOnly: ({ path }) =>
    `the link ${path} cannot be made; run npm ci as the user who starts the program`,
  dataFolder: ({ path }) => `the data folder ${path} can be read and written`,
  noDataFolder: ({ path }) => `there is no data folder ${path} yet; the first start makes it`,
  noData: ({ path }) =>
    `there is no data in ${path} yet; if you have used the program before, see that PRONGSAI_DATA names the same folder`,
  disk: ({ freeMb }) => `${freeMb} MB are free`,
  diskFull: ({ freeMb, neededMb }) =>
    `only ${freeMb} MB are free, ${neededMb} should be; remove what is not used or move PRONGSAI_DATA`,
  port: ({ port }) => `port ${port} is free`,
  portOther: ({ port }) => `port ${port} is taken; the program will use another`,
  proxy: ({ publicUrl }) => `Settings for the proxy of ${publicUrl} are complete`,
  database: ({ found }) => `PostgreSQL ${found} can be reached`,
  durable: 'the database writes everything to disk (fsync)',
  notDurable: 'the database has fsync off and may lose data when the power fails; set fsync = on',
  schema: ({ found }) =>
    found === 0
      ? 'the database is empty; its schema is made at the start'
      : `the schema is up to date (${found})`,
  schemaOld: ({ found, known }) =>
    `the schema is version ${found}; run prongsai migrate to bring it to ${known}`,
  clock: ({ today }) => `by the clock of this computer today is ${today.en}`,
  clockBehind: ({ today, newest }) =>
    `by the clock of this computer today is ${today.en}, but the database holds what was kept later, on ${newest.en} the latest; check the computer’s date and time (if they are right, they were ahead when that was kept)`,
  sound: 'The installation is sound',
  unsound: 'What begins with ✗ needs mending',
};

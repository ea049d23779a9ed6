import type { commandLine as original } from '../th/command-line.ts';

export const commandLine: typeof original = {
  usage: 'Usage: prongsai VERB [options]',
  unknownVerb: ({ name, verbs }) =>
    `There is no verb “${name}”: there are ${verbs.join(' ')}; prongsai help explains them`,
  wrongArguments: ({ usage }) => `These arguments do not fit. Usage: ${usage}`,
  cannotPrint: ({ reason }) =>
    `The output is not complete: it cannot be written (${reason}). See whether the disk is full, then run the command again.`,
  broken: ({ reason }) =>
    `The program failed: ${reason}. Please report it; run it again with LOG_LEVEL=debug for the details.`,
  verbs: {
    serve: 'Start the program on this computer',
    analyse: 'Read a result, check it, analyse it and write the report',
    check: 'Check a result and print its problems alone',
    rulebook: "Check a year's rulebook",
    migrate: 'Bring the database schema up to date',
    doctor: 'Examine the installation and say how to mend it',
    backup: 'Back up all data into a folder',
    restore: 'Bring a backup into an empty database',
    init: 'Make this a server: its first administrator',
    account: 'Make a link for a password, disable an account, say who administers the installation',
    audit: 'Verify the log of what was done, and print the heads to keep elsewhere',
  },
  badConfiguration: ({ faults }) => `The configuration is wrong: ${faults.join('; ')}`,
  configuration: {
    unknown: ({ name }) => `there is no setting ${name}; check its spelling or remove it`,
    port: 'PORT must be a whole number from 0 to 65535',
    host: 'HOST must be 127.0.0.1, ::1 or localhost, since only this computer is served',
    publicUrl: 'PUBLIC_URL must be an http:// or https:// address without a path',
    databaseUrl: 'DATABASE_URL must be a PostgreSQL address such as postgres://user:password@host/database',
    smtpUrl: 'SMTP_URL must be the address of a mail server such as smtps://user:password@mail.example.go.th',
    mailFrom: 'MAIL_FROM must be the e-mail address of the sender, and goes together with SMTP_URL',
    trustProxy: 'TRUST_PROXY must be true or false',
    logLevel: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
  },
  serverReady: 'Prongsai is ready for people with accounts at',
  ready: 'Prongsai is ready. Open this link in a browser (it works once):',
  anotherLink: 'To open it in another browser, use this new link:',
  toStop: 'Press Ctrl+C to stop',
  proxyUnsettled:
    'PUBLIC_URL is set but TRUST_PROXY is not: everybody would seem to come from one computer, and wrong passwords of one person would make others wait. Set TRUST_PROXY=true if the proxy sends X-Forwarded-For and X-Forwarded-Host that it writes itself, as is usual, or TRUST_PROXY=false if it sends none',
  portTaken: ({ port }) =>
    `Port ${port} is used by another program. Stop that program or choose another port, such as PORT=${port + 1}`,
  cannotListen: ({ host, reason }) => `Cannot listen on ${host}: ${reason}`,
  database: {
    alreadyRunning: ({ pid, address }) => {
      const which = pid === null ? '' : ` (process ${pid})`;
      return address === null
        ? `Another program uses this data${which}. Wait for it to finish or stop it`
        : `Prongsai already runs on this data at ${address}${which}. Use that one, or stop it first`;
    },
    binariesMissing: ({ platform }) =>
      `There is no PostgreSQL for ${platform}. Run npm ci again, or let DATABASE_URL name a PostgreSQL 15–18`,
    notEnterable: ({ path }) =>
      `The folder ${path} may not be used. Start as the user who made the data, or mend the rights of the folder`,
    noAccount:
      'Started as root, but there is no account postgres or nobody for PostgreSQL to run as. Start as an ordinary user',
    startFailed: ({ detail }) => `PostgreSQL could not start: ${detail}`,
    stopped: 'Stopped as asked before the work was done; the database is closed',
    unreachable: ({ detail }) =>
      `The database named by DATABASE_URL cannot be reached: ${detail}. Check the address, the password and the network`,
    unsupportedVersion: ({ found }) => `PostgreSQL 15–18 is needed; this is ${found}`,
  },
  migration: {
    newerSchema: ({ found, known }) =>
      `The database has schema ${found}, newer than this program knows (${known}). Use the newest program`,
    changed: ({ name }) =>
      `The migration ${name} was changed after it was applied. Bring back the original file`,
    noBackup: ({ because }) =>
      `The schema was not changed, since the data could not be backed up before: ${because}`,
    upToDate: ({ version }) => `The schema is up to date (version ${version})`,
    applied: ({ version, names }) => `The schema is now version ${version} (${names.join(', ')})`,
  },
  backup: {
    done: ({ folder, rows, files }) => `Backed up to ${folder}: ${rows} rows, ${files} files`,
    notEmpty: ({ folder }) => `The folder ${folder} is not empty. Name a new one`,
    cannotWrite: ({ folder, reason }) =>
      `Cannot write to the folder ${folder} (${reason}), so no backup was kept. See whether the disk is full and the folder yours, or name another one`,
    noSchema: 'The database holds nothing to back up yet',
    fileMissing: ({ path }) =>
      `The file ${path} is missing or has changed, so this backup is not complete. Find that file first`,
  },
  restore: {
    done: ({ rows, files }) => `Restored: ${rows} rows, ${files} files`,
    needsAccounts: ({ table }) =>
      `Cannot be brought back without accounts: ${table} speaks of them and would be lost. Nothing was brought back; restore without --desk`,
    noManifest: ({ folder }) => `There is no valid manifest.json in the folder ${folder}`,
    damaged: ({ path }) => `The file ${path} of the backup is missing or damaged, so nothing was restored`,
    notEmpty:
      'The database already holds data; a backup goes into an empty one only. Let PRONGSAI_DATA name a new folder',
    newerSchema: ({ found, known }) =>
      `The backup has schema ${found}, newer than this program knows (${known}). Use the newest program`,
  },
};

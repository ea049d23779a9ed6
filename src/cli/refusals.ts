import type { ConfigFault } from '../config.ts';
import type { BackupRefusal, DatabaseRefusal, MigrationRefusal } from '../database/refusal.ts';
import type { Messages } from '../messages/messages.ts';

type Words = Messages['commandLine'];

/** What is wrong with the environment, as one sentence. */
export function tellConfigFaults(
  { commandLine: words, identity }: Messages,
  faults: readonly ConfigFault[],
): string {
  const tell = (fault: ConfigFault): string => {
    if (fault.kind === 'unknown') return words.configuration.unknown({ name: fault.name });
    if (fault.kind === 'missing') return identity.settings.missing({ name: fault.name });
    switch (fault.name) {
      case 'PORT':
        return words.configuration.port;
      case 'HOST':
        return words.configuration.host;
      case 'PUBLIC_URL':
        return words.configuration.publicUrl;
      case 'DATABASE_URL':
        return words.configuration.databaseUrl;
      case 'SMTP_URL':
        return words.configuration.smtpUrl;
      case 'MAIL_FROM':
        return words.configuration.mailFrom;
      case 'PRONGSAI_OIDC_ISSUER':
        return identity.settings.issuer;
      case 'PRONGSAI_OIDC_CLIENT_ID':
      case 'PRONGSAI_OIDC_CLIENT_SECRET':
      case 'PRONGSAI_OIDC_NAME':
      case 'PRONGSAI_OIDC_SCOPE':
        return identity.settings.wrong({ name: fault.name });
      case 'TRUST_PROXY':
        return words.configuration.trustProxy;
      case 'LOG_LEVEL':
        return words.configuration.logLevel;
    }
  };
  return words.badConfiguration({ faults: faults.map(tell) });
}

/** Why the database cannot be used and what to do. */
export function tellDatabaseRefusal(words: Words, refusal: DatabaseRefusal): string {
  switch (refusal.kind) {
    case 'already-running':
      return words.database.alreadyRunning(refusal);
    case 'binaries-missing':
      return words.database.binariesMissing(refusal);
    case 'not-enterable':
      return words.database.notEnterable(refusal);
    case 'no-account':
      return words.database.noAccount;
    case 'start-failed':
      return words.database.startFailed(refusal);
    case 'stopped':
      return words.database.stopped;
    case 'unreachable':
      return words.database.unreachable(refusal);
    case 'unsupported-version':
      return words.database.unsupportedVersion(refusal);
  }
}

/** Why the schema cannot be brought up to date and what to do. */
export function tellMigrationRefusal(words: Words, refusal: MigrationRefusal): string {
  switch (refusal.kind) {
    case 'changed':
      return words.migration.changed(refusal);
    case 'newer-schema':
      return words.migration.newerSchema(refusal);
    case 'no-backup':
      return words.migration.noBackup({ because: tellBackupRefusal(words, refusal.refusal) });
  }
}

/** Why no backup was made and what to do. */
export function tellBackupRefusal({ backup: words }: Words, refusal: BackupRefusal): string {
  switch (refusal.kind) {
    case 'not-empty':
      return words.notEmpty(refusal);
    case 'cannot-write':
      return words.cannotWrite(refusal);
    case 'no-schema':
      return words.noSchema;
    case 'file-missing':
      return words.fileMissing(refusal);
  }
}
